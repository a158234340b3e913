/* What a run of tests saw of the rule base, as text. See render_coverage.h. */
#include "test/render_coverage.h"

#include "advice/wording.h"
#include "base/layout.h"

/* A page of coverage in the making. */
struct sheet {
    const struct coverage *coverage;
    const struct wording *wording;
    struct output *output;
};

/* --- Totals ------------------------------------------------------------------------------------------------------- */

static void put_share(const struct sheet *sheet, const char *what, struct coverage_share share)
{
    struct buffer edge = BUFFER_EMPTY;

    buffer_format(&edge, _("%zu of %zu, "), share.seen, share.all);
    wording_tenths(&edge, coverage_tenths(share));
    layout_edge(sheet->output, " ", "   ", what, buffer_text(&edge));
    buffer_free(&edge);
}

static void put_totals(const struct sheet *sheet)
{
    const struct coverage_totals totals = coverage_totals(sheet->coverage);
    struct buffer heading = BUFFER_EMPTY;

    buffer_format(&heading, _("COVERAGE BY %zu CASES"), sheet->coverage->cases);
    layout_heading(sheet->output, buffer_text(&heading));
    put_share(sheet, _("rules that fired"), totals.rules);
    put_share(sheet, _("alternatives of rules that fired"), totals.alternatives);
    put_share(sheet, _("conditions that held in one case and did not in another"), totals.both);
    put_share(sheet, _("conditions that alone kept a rule from firing"), totals.alone);
    put_share(sheet, _("standings that were reached, of those that rules can lead to"), totals.standings);
    buffer_free(&heading);
}

/* --- What was not seen -------------------------------------------------------------------------------------------- */

static void put_heading(const struct sheet *sheet, const char *heading, bool *put)
{
    if (!*put)
        layout_heading(sheet->output, heading);
    *put = true;
}

static void put_rules(const struct sheet *sheet)
{
    const struct rulebook *rulebook = sheet->coverage->rulebook;
    bool heading = false;

    for (size_t i = 0; i < rulebook->rule_count; i++) {
        const struct rule *rule = &rulebook->rules[i];

        for (size_t j = rule->first; rule->active && j < rule->first + rule->count; j++)
            if (sheet->coverage->alternatives[j].fired == 0) {
                put_heading(sheet, _("NEVER FIRED"), &heading);
                layout_edge(sheet->output, " · ", "   ", wording_text(sheet->wording, &rule->reason),
                            rulebook->alternatives[j].name);
            }
    }
}

/* Of a rule that fired; of one that did not its conditions tell nothing new. */
static void put_conditions_of(const struct sheet *sheet, size_t index, bool *heading)
{
    const struct alternative *alternative = &sheet->coverage->rulebook->alternatives[index];
    const struct alternative_coverage *counts = &sheet->coverage->alternatives[index];

    for (size_t i = 0; counts->fired > 0 && i < alternative->condition_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        if (counts->conditions[i].lacked > 0)
            continue;
        put_heading(sheet, _("CONDITIONS THAT HELD IN EVERY CASE"), heading);
        condition_words(sheet->wording, &alternative->conditions[i], NULL, &text);
        layout_edge(sheet->output, " · ", "   ", buffer_text(&text), alternative->name);
        buffer_free(&text);
    }
}

static void put_conditions(const struct sheet *sheet)
{
    const struct rulebook *rulebook = sheet->coverage->rulebook;
    bool heading = false;

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook->rules[rulebook->alternatives[i].rule].active)
            put_conditions_of(sheet, i, &heading);
}

static void put_standings(const struct sheet *sheet)
{
    bool heading = false;

    for (size_t i = 0; i < sheet->coverage->action_count; i++) {
        const struct action_coverage *action = &sheet->coverage->actions[i];
        struct buffer text = BUFFER_EMPTY;

        for (int standing = 0; standing < STANDING_COUNT; standing++) {
            if (!action->possible[standing] || action->reached[standing] > 0)
                continue;
            if (text.length == 0)
                buffer_format(&text, "%s: ", wording_label(sheet->wording, action->subject, NULL));
            else
                buffer_add(&text, "; ");
            buffer_add(&text, wording_standing((enum standing)standing));
        }
        if (text.length > 0) {
            put_heading(sheet, _("STANDINGS NOT REACHED"), &heading);
            layout_edge(sheet->output, " · ", "   ", text.text, action->subject);
        }
        buffer_free(&text);
    }
}

void render_coverage(const struct coverage *coverage, const struct wording *wording, struct output *output)
{
    const struct sheet sheet = {coverage, wording, output};

    put_totals(&sheet);
    put_rules(&sheet);
    put_conditions(&sheet);
    put_standings(&sheet);
}
