/* Outcomes and sensitivity as text. See render_sweep.h.
 * May use: wording, layout. Not its job: JSON (render_sweep_json.c). */
#include "sweep/render_sweep.h"

#include <stdlib.h>
#include <string.h>

#include "advice/wording.h"
#include "base/layout.h"
#include "memory.h"
#include "text.h"

enum { OUTCOMES_SHOWN = 10, SUBJECTS_SHOWN = 5 };

static const char indent[] = "    ";

static void put_folded(struct output *output, const char *lead, size_t count)
{
    struct buffer text = BUFFER_EMPTY;

    if (count == 0)
        return;
    buffer_format(&text, _(" … %zu more: --all"), count);
    output_format(output, "%s%s\n", lead, buffer_text(&text));
    buffer_free(&text);
}

static unsigned long long as_printed(uint64_t number)
{
    return (unsigned long long)number;
}

/* The answer of a row to a varied fact. */
static void add_value(const struct wording *wording, const struct grid *grid, const struct case_record *record, size_t place,
                      struct buffer *text)
{
    size_t fact = grid->facts[place].fact;

    if (answer_given(&record->answers[fact]))
        wording_values(wording, record, fact, text);
    else
        buffer_add(text, _("not asked"));
}

/* Answers of a row to all facts that are varied. */
static void add_answers(const struct sweep_page *page, const struct wording *wording, uint64_t row, struct buffer *text)
{
    struct case_record *record = grid_case(page->grid);

    grid_set(page->grid, record, row);
    for (size_t i = 0; i < page->grid->fact_count; i++) {
        const struct case_fact *fact = &wording->vocabulary->facts[page->grid->facts[i].fact];

        buffer_format(text, "%s%s: ", i > 0 ? " · " : "", wording_text(wording, &fact->label));
        add_value(wording, page->grid, record, i, text);
    }
    case_free(record);
}

/* The actions of these parts with one standing, unless they stand among the common ones; false if there are none. */
static bool add_actions(const struct sweep_page *page, const struct wording *wording, const uint32_t *parts, size_t count,
                        const uint32_t *common, size_t common_count, enum standing standing, struct buffer *text)
{
    bool any = false;

    for (size_t i = 0, j = 0; i < count; i++) {
        while (j < common_count && common[j] < parts[i])
            j++;
        if ((j < common_count && common[j] == parts[i]) || parts[i] % STANDING_COUNT != (uint32_t)standing)
            continue;
        buffer_add(text, any ? ", " : "");
        buffer_add(text, wording_label(wording, summary_subject_word(page->outcomes->index, parts[i] / STANDING_COUNT), NULL));
        any = true;
    }
    return any;
}

/* A paragraph for each standing. */
static void put_actions(const struct sweep_page *page, const struct wording *wording, const uint32_t *parts, size_t count,
                        const uint32_t *common, size_t common_count)
{
    bool any = false;

    for (int standing = STANDING_COUNT; standing-- > 0;) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%s: ", wording_standing((enum standing)standing));
        if (add_actions(page, wording, parts, count, common, common_count, (enum standing)standing, &text)) {
            layout_text(page->output, indent, "      ", buffer_text(&text));
            any = true;
        }
        buffer_free(&text);
    }
    if (!any)
        layout_text(page->output, indent, indent, _("nothing is advised"));
}

static void put_outcome(const struct sweep_page *page, const struct wording *wording, uint32_t number, const uint32_t *common,
                        size_t common_count)
{
    const struct outcome *outcome = &page->outcomes->list[number];
    struct buffer text = BUFFER_EMPTY, share = BUFFER_EMPTY;

    wording_share(&share, outcome->rows, page->outcomes->rows);
    buffer_format(&text, _("rows: %llu, %s; the first is row %llu"), as_printed(outcome->rows), buffer_text(&share),
                  as_printed(outcome->witness));
    output_text(page->output, "\n");
    layout_text(page->output, " * ", "   ", buffer_text(&text));
    buffer_cut(&text, 0);
    add_answers(page, wording, outcome->witness, &text);
    layout_text(page->output, indent, indent, buffer_text(&text));
    if (outcome->count > common_count || common_count == 0)
        put_actions(page, wording, outcome_parts(page->outcomes, number), outcome->count, common, common_count);
    else
        layout_text(page->output, indent, indent, _("nothing but what is in every row"));
    buffer_free(&text);
    buffer_free(&share);
}

static void put_count(const struct sweep_page *page)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("%llu different outcomes in %llu rows"), as_printed(page->outcomes->count),
                  as_printed(page->outcomes->rows));
    if (page->outcomes->errors > 0)
        buffer_format(&text, _(", of which %llu are errors"), as_printed(page->outcomes->errors));
    layout_text(page->output, "", "", buffer_text(&text));
    buffer_free(&text);
}

void render_outcomes_text(const struct sweep_page *page, bool all)
{
    const struct wording wording = wording_of(page->engine, page->language);
    uint32_t *order = outcomes_order(page->outcomes), *common;
    size_t common_count, shown = all || page->outcomes->count < OUTCOMES_SHOWN ? page->outcomes->count : OUTCOMES_SHOWN;

    common = outcomes_common(page->outcomes, &common_count);
    put_count(page);
    if (common_count > 0 && page->outcomes->count > 1) {
        layout_heading(page->output, _("IN EVERY ROW"));
        put_actions(page, &wording, common, common_count, NULL, 0);
    }
    if (page->outcomes->count == 1)
        common_count = 0;
    if (shown > 0)
        layout_heading(page->output, _("OUTCOMES"));
    for (size_t i = 0; i < shown; i++)
        put_outcome(page, &wording, order[i], common, common_count);
    output_text(page->output, shown < page->outcomes->count ? "\n" : "");
    put_folded(page->output, "", page->outcomes->count - shown);
    free(order);
    free(common);
}

/* --- Sensitivity --------------------------------------------------------------------------------------------- */

/* The place of the largest count that was not taken, the first of equals; `count` if there is none. */
static size_t next_largest(const uint64_t *counts, size_t count, const bool *taken)
{
    size_t best = count;

    for (size_t i = 0; i < count; i++)
        if (!taken[i] && counts[i] > 0 && (best == count || counts[i] > counts[best]))
            best = i;
    return best;
}

static void put_subjects(const struct sweep_page *page, const struct wording *wording, const struct fact_sensitivity *fact,
                         bool all)
{
    size_t count = summary_subject_count(page->outcomes->index), shown = 0, at, left = 0;
    bool *taken = memory_new(count + 1, sizeof *taken);

    while ((all || shown < SUBJECTS_SHOWN) && (at = next_largest(fact->subjects, count, taken)) < count) {
        struct buffer text = BUFFER_EMPTY;

        wording_share(&text, fact->subjects[at], fact->steps);
        layout_edge(page->output, indent, "      ", wording_label(wording, summary_subject_word(page->outcomes->index, at), NULL),
                    buffer_text(&text));
        taken[at] = true;
        shown++;
        buffer_free(&text);
    }
    for (at = 0; at < count; at++)
        left += !taken[at] && fact->subjects[at] > 0;
    put_folded(page->output, "   ", left);
    free(taken);
}

static void put_fact(const struct sweep_page *page, const struct wording *wording, size_t place,
                     const struct fact_sensitivity *fact, bool all)
{
    const struct case_fact *varied = &wording->vocabulary->facts[page->grid->facts[place].fact];
    struct buffer text = BUFFER_EMPTY, name = BUFFER_EMPTY, steps = BUFFER_EMPTY, rows = BUFFER_EMPTY;

    wording_capital(&name, wording_text(wording, &varied->label));
    wording_share(&steps, fact->steps_changed, fact->steps);
    wording_share(&rows, fact->rows_changed, fact->rows);
    if (fact->steps > 0)
        buffer_format(&text, _("%s of changes, in %s of rows"), buffer_text(&steps), buffer_text(&rows));
    else
        buffer_add(&text, _("no other answer to compare with"));
    output_text(page->output, "\n");
    layout_edge(page->output, " * ", "   ", buffer_text(&name), buffer_text(&text));
    put_subjects(page, wording, fact, all);
    buffer_free(&text);
    buffer_free(&name);
    buffer_free(&steps);
    buffer_free(&rows);
}

static void put_fragile(const struct sweep_page *page, const struct wording *wording, const struct fragile *fragile)
{
    const struct case_fact *varied = &wording->vocabulary->facts[page->grid->facts[fragile->fact].fact];
    struct case_record *record = grid_case(page->grid);
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("row %llu: "), as_printed(fragile->row));
    buffer_format(&text, "%s ", wording_text(wording, &varied->label));
    grid_set(page->grid, record, fragile->row);
    add_value(wording, page->grid, record, fragile->fact, &text);
    buffer_add(&text, " → ");
    grid_set(page->grid, record, fragile->to);
    add_value(wording, page->grid, record, fragile->fact, &text);
    case_free(record);
    buffer_format(&text, _(" (row %llu)"), as_printed(fragile->to));
    layout_text(page->output, indent, "      ", buffer_text(&text));
    buffer_free(&text);
}

/* The facts by the share of their steps that lead to another outcome, the largest first. */
static size_t next_fact(const struct sensitivity *sensitivity, const bool *taken)
{
    size_t best = sensitivity->fact_count;

    for (size_t i = 0; i < sensitivity->fact_count; i++) {
        const struct fact_sensitivity *fact = &sensitivity->facts[i], *other = &sensitivity->facts[best];

        if (!taken[i] && (best == sensitivity->fact_count || (double)fact->steps_changed * (double)other->steps >
                                                                 (double)other->steps_changed * (double)fact->steps))
            best = i;
    }
    return best;
}

void render_sensitivity_text(const struct sweep_page *page, const struct sensitivity *sensitivity, bool all)
{
    const struct wording wording = wording_of(page->engine, page->language);
    bool *taken = memory_new(sensitivity->fact_count + 1, sizeof *taken);
    struct buffer text = BUFFER_EMPTY, share = BUFFER_EMPTY;

    put_count(page);
    layout_heading(page->output, _("IF ONE ANSWER ALONE IS ANOTHER, THE ADVICE CHANGES"));
    for (size_t i = 0, at; i < sensitivity->fact_count; i++) {
        at = next_fact(sensitivity, taken);
        taken[at] = true;
        put_fact(page, &wording, at, &sensitivity->facts[at], all);
    }
    layout_heading(page->output, _("FRAGILE"));
    wording_share(&share, sensitivity->fragile_rows, page->outcomes->rows);
    buffer_format(&text, _("%llu rows (%s) are one answer away from another outcome"), as_printed(sensitivity->fragile_rows),
                  buffer_text(&share));
    layout_text(page->output, " * ", "   ", buffer_text(&text));
    for (size_t i = 0; i < sensitivity->fragile_count; i++)
        put_fragile(page, &wording, &sensitivity->fragile[i]);
    buffer_free(&text);
    buffer_free(&share);
    free(taken);
}
