/* The trace as text. See render_trace.h. */
#include "render_trace.h"

#include <stdlib.h>

#include "condition_words.h"
#include "layout.h"
#include "memory.h"

struct trace {
    struct output *output;
    const struct wording *wording;
    const struct case_record *record;
    const struct result *result;
};

static const struct rule *rule_of(const struct trace *trace, const struct firing *firing)
{
    const struct rulebook *rulebook = trace->wording->rulebook;

    return &rulebook->rules[rulebook->alternatives[firing->alternative].rule];
}

static void put_fact(const struct trace *trace, const char *mark, size_t fact)
{
    struct buffer text = BUFFER_EMPTY;

    wording_fact(trace->wording, trace->record, &trace->result->facts[fact], &text);
    layout_text(trace->output, mark, "       ", buffer_text(&text));
    buffer_free(&text);
}

static void put_firing(const struct trace *trace, const struct firing *firing, size_t place)
{
    const struct rulebook *rulebook = trace->wording->rulebook;
    const struct rule *rule = rule_of(trace, firing);
    struct buffer first = BUFFER_EMPTY;
    struct buffer edge = BUFFER_EMPTY;

    buffer_format(&first, "%4zu ", place);
    buffer_format(&edge, "%s %s", rulebook->stages[rule->stage], rulebook->alternatives[firing->alternative].name);
    layout_edge(trace->output, buffer_text(&first), "     ", wording_text(trace->wording, &rule->reason), buffer_text(&edge));
    for (size_t i = 0; i < firing->matched_count; i++)
        put_fact(trace, "     + ", firing->matched[i]);
    for (size_t i = 0; i < firing->absent_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        condition_absent_words(trace->wording, &(struct condition_context){trace->result, firing, trace->record}, i, &text);
        layout_text(trace->output, "     - ", "       ", buffer_text(&text));
        buffer_free(&text);
    }
    put_fact(trace, "     = ", firing->fact);
    buffer_free(&first);
    buffer_free(&edge);
}

void render_trace_text(struct output *output, const struct wording *wording, const struct case_record *record,
                       const struct result *result)
{
    const struct trace trace = {output, wording, record, result};
    const struct firing **order = memory_new(result->firing_count, sizeof(const struct firing *));

    for (size_t i = 0; i < result->firing_count; i++)
        order[result->firings[i].sequence] = &result->firings[i];
    layout_heading(output, _("TRACE (+ matched, - absent, = concluded)"));
    for (size_t i = 0; i < result->firing_count; i++)
        put_firing(&trace, order[i], i + 1);
    free(order);
}
