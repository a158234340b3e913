/* A recorded run as text. See render_run.h. */
#include "run/render_run.h"

#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "memory.h"
#include "run/render_trace.h"

enum { ROWS_FOLDED = 4 };

/* Activations of one rule that stand in one list: a row. */
struct row {
    const struct rule *rule;
    size_t count;
};

struct rows {
    struct row *items;
    size_t count;
};

static const struct rule *rule_of(const struct run_view *view, size_t activation)
{
    const struct rulebook *rulebook = view->wording->rulebook;

    return &rulebook->rules[rulebook->alternatives[view->run->activations[activation].match.alternative].rule];
}

static struct trace_view trace_of(const struct run_view *view)
{
    return (struct trace_view){view->output, view->wording, view->record, view->run->result};
}

static const struct activation_list *agenda_of(const struct run_view *view, size_t step)
{
    return step < view->run->step_count ? &view->run->steps[step].agenda : &view->run->left;
}

/* One row for each rule, where it first stands. Free the items. */
static struct rows rows_of(const struct run_view *view, const struct activation_list *list)
{
    struct rows rows = {memory_new(list->count, sizeof *rows.items), 0};

    for (size_t i = 0; i < list->count; i++) {
        const struct rule *rule = rule_of(view, list->items[i]);
        size_t at = 0;

        while (at < rows.count && rows.items[at].rule != rule)
            at++;
        rows.items[at].rule = rule;
        rows.items[at].count++;
        rows.count += at == rows.count;
    }
    return rows;
}

static void put_row(const struct run_view *view, const char *mark, const struct row *row)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, wording_text(view->wording, &row->rule->reason));
    if (row->count > 1)
        buffer_format(&text, " (×%zu)", row->count);
    layout_edge(view->output, mark, "       ", buffer_text(&text), row->rule->id);
    buffer_free(&text);
}

/* A long list shows its first rows and the number of the others. */
static void put_rows(const struct run_view *view, const char *mark, const struct activation_list *list, bool all)
{
    struct rows rows = rows_of(view, list);
    size_t shown = all || rows.count <= ROWS_FOLDED + 1 ? rows.count : ROWS_FOLDED;
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < shown; i++)
        put_row(view, mark, &rows.items[i]);
    if (shown < rows.count) {
        buffer_format(&text, _("… and %zu other rules"), rows.count - shown);
        layout_text(view->output, mark, "       ", buffer_text(&text));
    }
    buffer_free(&text);
    free(rows.items);
}

static size_t stage_of(const struct run_view *view, size_t step)
{
    return rule_of(view, view->run->steps[step].activation)->stage;
}

/* --- Steps ------------------------------------------------------------------------------------------------------- */

/* "Stage 2 of 4: finding what to do", where it begins. */
static void put_stage(const struct run_view *view, size_t step)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    size_t stage = stage_of(view, step);
    struct buffer text = BUFFER_EMPTY;

    if (step > 0 && stage_of(view, step - 1) == stage)
        return;
    buffer_format(&text, _("STAGE %zu OF %zu: %s"), stage + 1, rulebook->stage_count, wording_stage(rulebook->stages[stage]));
    layout_heading(view->output, buffer_text(&text));
    buffer_free(&text);
}

static void put_changes(const struct run_view *view, const struct run_step *step, bool all)
{
    put_rows(view, "     > ", &step->added, all);
    put_rows(view, "     < ", &step->withdrawn, all);
}

/* The ids of what waits, in order; those of the later stages are counted. */
static void put_waiting(const struct run_view *view, size_t step)
{
    const struct activation_list *agenda = agenda_of(view, step);
    const struct rulebook *rulebook = view->wording->rulebook;
    size_t later = 0;
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < agenda->count; i++) {
        if (rule_of(view, agenda->items[i])->stage != stage_of(view, step)) {
            later++;
            continue;
        }
        buffer_format(&text, "%s%s", i > 0 ? " " : "",
                      rulebook->alternatives[view->run->activations[agenda->items[i]].match.alternative].name);
    }
    if (later > 0)
        buffer_format(&text, "; %s: %zu", _("later stages"), later);
    layout_text(view->output, "     ~ ", "       ", buffer_text(&text));
    buffer_free(&text);
}

void render_run_trace(const struct run_view *view, const bool *chosen, bool agenda)
{
    const struct trace_view trace = trace_of(view);
    bool any = false;

    layout_heading(view->output, _("TRACE (+ matched, - absent, = concluded)"));
    if (agenda)
        layout_text(view->output, "", "", _("~ waited before it, > waits from now on, < does not wait any longer"));
    for (size_t i = 0; i < view->run->step_count; i++) {
        if (!chosen[i])
            continue;
        render_trace_firing(&trace, view->run->steps[i].firing, view->run->steps[i].repeated);
        if (agenda) {
            put_waiting(view, i);
            put_changes(view, &view->run->steps[i], true);
        }
        any = true;
    }
    if (!any)
        layout_text(view->output, "", "", _("No firing of this run is among those asked for."));
}

void render_run_step(const struct run_view *view, size_t step)
{
    const struct trace_view trace = trace_of(view);

    put_stage(view, step);
    render_trace_firing(&trace, view->run->steps[step].firing, view->run->steps[step].repeated);
    put_changes(view, &view->run->steps[step], false);
}

void render_run_passed(const struct run_view *view, size_t step)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    struct buffer first = BUFFER_EMPTY;

    put_stage(view, step);
    buffer_format(&first, "%4zu ", step + 1);
    layout_edge(view->output, buffer_text(&first), "     ",
                wording_text(view->wording, &rule_of(view, view->run->steps[step].activation)->reason),
                rulebook->alternatives[view->run->steps[step].firing->alternative].name);
    buffer_free(&first);
}

/* --- The agenda at one point ------------------------------------------------------------------------------------- */

/* The part of the agenda that belongs to a stage. */
static struct activation_list part_of(const struct run_view *view, const struct activation_list *agenda, size_t stage)
{
    struct activation_list part = {NULL, 0};

    for (size_t i = 0; i < agenda->count; i++)
        if (rule_of(view, agenda->items[i])->stage == stage) {
            if (part.count++ == 0)
                part.items = agenda->items + i;
        }
    return part;
}

static void put_activation(const struct run_view *view, size_t place, size_t number, bool facts)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    const struct firing *match = &view->run->activations[number].match;
    const struct trace_view trace = trace_of(view);
    struct buffer first = BUFFER_EMPTY;

    buffer_format(&first, "%4zu ", place);
    layout_edge(view->output, buffer_text(&first), "     ", wording_text(view->wording, &rule_of(view, number)->reason),
                rulebook->alternatives[match->alternative].name);
    if (facts)
        render_trace_match(&trace, match);
    buffer_free(&first);
}

static void put_stage_agenda(const struct run_view *view, size_t stage, const struct activation_list *part, bool now, bool all)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, ngettext("%s: %zu waits", "%s: %zu wait", part->count),
                  wording_stage(view->wording->rulebook->stages[stage]), part->count);
    layout_edge(view->output, "", "  ", buffer_text(&text), view->wording->rulebook->stages[stage]);
    for (size_t i = 0; now && i < part->count; i++)
        put_activation(view, i + 1, part->items[i], all);
    if (!now)
        put_rows(view, "     ", part, all);
    buffer_free(&text);
}

void render_run_agenda(const struct run_view *view, size_t step, bool all)
{
    const struct activation_list *agenda = agenda_of(view, step);
    bool now = true;
    struct buffer text = BUFFER_EMPTY;

    if (step == 0)
        buffer_add(&text, _("AGENDA before the first firing"));
    else
        buffer_format(&text, _("AGENDA after firing %zu of %zu"), step, view->run->step_count);
    layout_heading(view->output, buffer_text(&text));
    if (agenda->count == 0)
        layout_text(view->output, "", "", _("Nothing waits: the run is over."));
    for (size_t stage = 0; stage < view->wording->rulebook->stage_count; stage++) {
        const struct activation_list part = part_of(view, agenda, stage);

        if (part.count == 0)
            continue;
        put_stage_agenda(view, stage, &part, now, all);
        now = false;
    }
    buffer_free(&text);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct row *)a)->rule->id, ((const struct row *)b)->rule->id);
}

void render_run_candidates(const struct run_view *view, size_t step)
{
    const struct activation_list part = part_of(view, agenda_of(view, step), stage_of(view, step));
    struct rows rows = rows_of(view, &part);

    qsort(rows.items, rows.count, sizeof *rows.items, by_id);
    layout_heading(view->output, _("WHAT COULD FIRE NEXT (by id)"));
    for (size_t i = 0; i < rows.count; i++)
        put_row(view, "     ", &rows.items[i]);
    free(rows.items);
}

void render_run_facts(const struct run_view *view, size_t step)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    size_t answers = 0;
    struct buffer text = BUFFER_EMPTY;

    layout_heading(view->output, _("FACTS concluded so far, with the firing"));
    for (size_t i = 0; i < step; i++) {
        const struct run_step *done = &view->run->steps[i];
        struct buffer first = BUFFER_EMPTY, fact = BUFFER_EMPTY;

        if (done->repeated)
            continue;
        buffer_format(&first, "%4zu ", i + 1);
        wording_fact(view->wording, view->record, &view->run->result->facts[done->firing->fact], &fact);
        layout_edge(view->output, buffer_text(&first), "     ", buffer_text(&fact),
                    rulebook->alternatives[done->firing->alternative].name);
        buffer_free(&first);
        buffer_free(&fact);
    }
    for (size_t i = 0; i < view->run->result->fact_count; i++)
        answers += view->run->result->facts[i].about <= TEMPLATE_MEASURE;
    buffer_format(&text,
                  ngettext("%zu answer of the case was there from the start (fakta/facts).",
                           "%zu answers of the case were there from the start (fakta/facts).", answers),
                  answers);
    layout_text(view->output, "", "", buffer_text(&text));
    buffer_free(&text);
}
