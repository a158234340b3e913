/* The conditions of a rule at one point of a run, as text. See render_matches.h. */
#include "run/render_matches.h"

#include <string.h>

#include "advice/wording.h"
#include "base/layout.h"

enum { FACTS_SHOWN = 6, PARTIAL_SHOWN = 4 };

/* One alternative at one point. */
struct showing {
    const struct run_view *view;
    const struct alternative_matches *matches;
    size_t step;
};

static const struct fact *fact_at(const struct showing *showing, size_t fact)
{
    return &showing->view->run->result->facts[fact];
}

/* --- One condition ----------------------------------------------------------------------------------------------- */

/* ✓ matches together with those before it, ✗ the first that does not, · not come to. */
static const char *mark_of(const struct showing *showing, size_t at)
{
    if (at < showing->matches->reached)
        return "✓";
    return at == showing->matches->reached ? "✗" : "·";
}

static void put_facts(const struct showing *showing, const struct condition_matches *own, const char *mark)
{
    struct buffer text = BUFFER_EMPTY;
    size_t shown = own->fact_count <= FACTS_SHOWN + 1 ? own->fact_count : FACTS_SHOWN;

    for (size_t i = 0; i < shown; i++) {
        wording_fact(showing->view->wording, showing->view->record, fact_at(showing, own->facts[i]), &text);
        layout_text(showing->view->output, mark, "         ", buffer_text(&text));
        buffer_cut(&text, 0);
    }
    if (shown < own->fact_count) {
        buffer_format(&text, _("… and %zu other facts"), own->fact_count - shown);
        layout_text(showing->view->output, mark, "         ", buffer_text(&text));
    }
    buffer_free(&text);
}

static void put_condition(const struct showing *showing, size_t at)
{
    const struct condition_matches *own = &showing->matches->conditions[at];
    bool absent = own->condition->test == CONDITION_ABSENT;
    struct buffer first = BUFFER_EMPTY, text = BUFFER_EMPTY;

    buffer_format(&first, " %s%3zu ", mark_of(showing, at), at + 1);
    condition_words(showing->view->wording, own->condition, NULL, &text);
    layout_text(showing->view->output, buffer_text(&first), "       ", buffer_text(&text));
    if (own->fact_count > 0)
        put_facts(showing, own, absent ? "       ! " : "       + ");
    else if (!absent)
        layout_text(showing->view->output, "       ", "       ", _("no fact satisfies it now"));
    buffer_free(&first);
    buffer_free(&text);
}

/* --- Conditions together ----------------------------------------------------------------------------------------- */

static void put_row(const struct showing *showing, const size_t *row, size_t length)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < length; i++) {
        if (row[i] == NO_MATCHED_FACT)
            continue;
        buffer_add(&text, text.length > 0 ? " & " : "");
        wording_fact(showing->view->wording, NULL, fact_at(showing, row[i]), &text);
    }
    if (text.length == 0)
        buffer_add(&text, _("no fact is needed"));
    layout_text(showing->view->output, "     • ", "       ", buffer_text(&text));
    buffer_free(&text);
}

/* "Together 1: 1 · 1–2: 3 · 1–3: none", as far as it is worth telling. */
static void put_counts(const struct showing *showing)
{
    const struct alternative_matches *matches = showing->matches;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s ", _("Together, conditions"));
    for (size_t i = 0; i < matches->condition_count && i <= matches->reached; i++) {
        if (i == 0)
            buffer_format(&text, "1: %zu", matches->conditions[i].partial_count);
        else
            buffer_format(&text, " · 1–%zu: %zu", i + 1, matches->conditions[i].partial_count);
    }
    if (matches->cut)
        buffer_format(&text, " (%s)", _("more were not looked for"));
    layout_text(showing->view->output, " ", "   ", buffer_text(&text));
    buffer_free(&text);
}

/* The longest partial matches, where they are not yet whole. */
static void put_partial(const struct showing *showing)
{
    const struct alternative_matches *matches = showing->matches;
    size_t length = matches->reached;
    const struct condition_matches *last = length > 0 ? &matches->conditions[length - 1] : NULL;
    struct buffer text = BUFFER_EMPTY;

    if (matches->condition_count > 1)
        put_counts(showing);
    if (last == NULL || length < 2 || length == matches->condition_count)
        return;
    for (size_t i = 0; i < last->partial_count && i < PARTIAL_SHOWN; i++)
        put_row(showing, last->partial + i * length, length);
    if (last->partial_count > PARTIAL_SHOWN) {
        buffer_format(&text, _("… and %zu others"), last->partial_count - PARTIAL_SHOWN);
        layout_text(showing->view->output, "     ", "     ", buffer_text(&text));
    }
    buffer_free(&text);
}

/* --- What became of whole matches --------------------------------------------------------------------------------- */

/* Its place among those of its stage, from 1. */
static size_t place_of(const struct showing *showing, size_t number)
{
    const struct run_record *run = showing->view->run;
    const struct rulebook *rulebook = showing->view->wording->rulebook;
    const struct activation_list *agenda = showing->step < run->step_count ? &run->steps[showing->step].agenda : &run->left;
    size_t stage = rulebook->rules[rulebook->alternatives[showing->matches->alternative].rule].stage;
    size_t place = 0;

    for (size_t i = 0; i < agenda->count; i++) {
        const struct alternative *other = &rulebook->alternatives[run->activations[agenda->items[i]].match.alternative];

        place += rulebook->rules[other->rule].stage == stage;
        if (agenda->items[i] == number)
            break;
    }
    return place;
}

static void put_activation(const struct showing *showing, size_t number)
{
    const struct activation *activation = &showing->view->run->activations[number];
    struct buffer text = BUFFER_EMPTY, edge = BUFFER_EMPTY;

    if (activation->last >= showing->step)
        buffer_format(&edge, _("waits, place %zu"), place_of(showing, number));
    else if (activation->fired)
        buffer_format(&edge, _("fired: %zu"), activation->last + 1);
    else
        buffer_format(&edge, _("withdrawn: %zu"), activation->last + 1);
    wording_fact(showing->view->wording, NULL, &activation->conclusion, &text);
    layout_edge(showing->view->output, " = ", "   ", buffer_text(&text), buffer_text(&edge));
    buffer_free(&text);
    buffer_free(&edge);
}

static void put_alternative(const struct showing *showing)
{
    const struct run_record *run = showing->view->run;

    layout_heading(showing->view->output, showing->view->wording->rulebook->alternatives[showing->matches->alternative].name);
    for (size_t i = 0; i < showing->matches->condition_count; i++)
        put_condition(showing, i);
    put_partial(showing);
    for (size_t i = 0; i < run->activation_count; i++)
        if (run->activations[i].match.alternative == showing->matches->alternative && run->activations[i].since <= showing->step)
            put_activation(showing, i);
}

void render_matches(const struct run_view *view, const struct rule *rule, int only, size_t step)
{
    struct rule_matches *matches = rule_matches_of(view->wording->rulebook, view->run, rule, step);
    struct buffer text = BUFFER_EMPTY;

    if (step == 0)
        buffer_add(&text, _("MATCHES before the first firing"));
    else
        buffer_format(&text, _("MATCHES after firing %zu of %zu"), step, view->run->step_count);
    layout_heading(view->output, buffer_text(&text));
    layout_edge(view->output, "", "  ", wording_text(view->wording, &rule->reason), view->wording->rulebook->stages[rule->stage]);
    for (size_t i = 0; i < matches->alternative_count; i++)
        if (only == NOT_FOUND || matches->alternatives[i].alternative == (size_t)only)
            put_alternative(&(struct showing){view, &matches->alternatives[i], step});
    buffer_free(&text);
    rule_matches_free(matches);
}
