/* Firings as text. See render_trace.h. */
#include "run/render_trace.h"

#include <stdlib.h>

#include "advice/wording.h"
#include "base/layout.h"
#include "memory.h"

static const struct rule *rule_of(const struct trace_view *view, const struct firing *firing)
{
    const struct rulebook *rulebook = view->wording->rulebook;

    return &rulebook->rules[rulebook->alternatives[firing->alternative].rule];
}

static void put_fact(const struct trace_view *view, const char *mark, size_t fact, const char *remark)
{
    struct buffer text = BUFFER_EMPTY;

    wording_fact(view->wording, view->record, &view->result->facts[fact], &text);
    if (remark != NULL)
        buffer_format(&text, " – %s", remark);
    layout_text(view->output, mark, "       ", buffer_text(&text));
    buffer_free(&text);
}

void render_trace_match(const struct trace_view *view, const struct firing *match)
{
    for (size_t i = 0; i < match->matched_count; i++)
        put_fact(view, "     + ", match->matched[i], NULL);
    for (size_t i = 0; i < match->absent_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        condition_absent_words(view->wording, &(struct condition_context){view->result, match, view->record, NULL}, i, &text);
        layout_text(view->output, "     - ", "       ", buffer_text(&text));
        buffer_free(&text);
    }
}

void render_trace_firing(const struct trace_view *view, const struct firing *firing, bool repeated)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    const struct rule *rule = rule_of(view, firing);
    struct buffer first = BUFFER_EMPTY;
    struct buffer edge = BUFFER_EMPTY;

    buffer_format(&first, "%4zu ", firing->sequence + 1);
    buffer_format(&edge, "%s %s", rulebook->stages[rule->stage], rulebook->alternatives[firing->alternative].name);
    layout_edge(view->output, buffer_text(&first), "     ", wording_text(view->wording, &rule->reason), buffer_text(&edge));
    render_trace_match(view, firing);
    put_fact(view, "     = ", firing->fact, repeated ? _("was there already") : NULL);
    buffer_free(&first);
    buffer_free(&edge);
}

void render_trace_text(const struct trace_view *view)
{
    const struct result *result = view->result;
    const struct firing **order = memory_new(result->firing_count, sizeof(const struct firing *));
    bool *there = memory_new(result->fact_count, sizeof *there);

    for (size_t i = 0; i < result->firing_count; i++)
        order[result->firings[i].sequence] = &result->firings[i];
    layout_heading(view->output, _("TRACE (+ matched, - absent, = concluded)"));
    for (size_t i = 0; i < result->firing_count; i++) {
        render_trace_firing(view, order[i], there[order[i]->fact]);
        there[order[i]->fact] = true;
    }
    free(there);
    free(order);
}
