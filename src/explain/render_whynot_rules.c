/* Why something does not hold, as text: the rules that could conclude it, condition by condition. See render_whynot_parts.h. */
#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "explain/render_whynot_parts.h"
#include "memory.h"

/* Shown unless everything is asked for: rules at the top, rules below a condition, and how deep conditions are opened. */
enum { TOP_SHOWN = 3, INNER_SHOWN = 1, DEPTH_SHOWN = 3, DEPTH_ALL = 100 };

struct trials {
    const struct explain_view *view;
    const struct explain_choice *choice;
    const struct rule *named; /* its words stand in the head already; or NULL */
    long deepest;
    const struct attempt **shown; /* lists of rules that stand above */
    size_t shown_count, shown_capacity;
};

/* --- How a condition stands ------------------------------------------------------------------------------------- */

static const char *sign_of(enum condition_state state)
{
    return state == STATE_HOLDS ? "✓" : state == STATE_FAILS ? "✗" : "?";
}

static enum style style_of(enum condition_state state)
{
    return state == STATE_HOLDS ? STYLE_GOOD : state == STATE_FAILS ? STYLE_DANGER : STYLE_WARNING;
}

void whynot_put_condition(const struct explain_view *view, const char *indent, enum condition_state state, const char *text)
{
    struct buffer first = BUFFER_EMPTY, rest = BUFFER_EMPTY;

    buffer_format(&first, "%s%s%s%s ", indent, output_style(view->output, style_of(state)), sign_of(state),
                  output_style(view->output, STYLE_PLAIN));
    buffer_format(&rest, "%s  ", indent);
    layout_text(view->output, first.text, rest.text, text);
    buffer_free(&first);
    buffer_free(&rest);
}

static bool is_answer(const struct condition *condition)
{
    return condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE;
}

/* The answer to the question that the condition asks for, with who gave it; false if there is none. */
static bool add_answer(const struct explain_view *view, const struct condition_report *report, struct buffer *text)
{
    const char *id = report->fact_count > 0 ? view->result->facts[report->facts[0]].slots[0] : NULL;
    int fact = id != NULL ? vocabulary_fact(view->wording->vocabulary, id) : NOT_FOUND;

    if (fact == NOT_FOUND)
        return false;
    wording_answer(view->wording, view->record, (size_t)fact, text);
    return true;
}

/* The values that were found for the same name, if the condition asks for the value of one. */
static bool add_found_instead(const struct explain_view *view, const struct condition *condition, struct buffer *text)
{
    const struct constraint *subject = condition_constraint(condition, 1);
    const char *slots[SLOTS_MAX] = {kind_word(KIND_ASSESSMENT)};
    size_t count = 0;

    if (condition->about != TEMPLATE_FINDING || subject == NULL || subject->in.count != 1)
        return false;
    slots[1] = subject->in.items[0];
    for (size_t i = derivation_find(view->result, TEMPLATE_FINDING, slots, 0); i < view->result->fact_count;
         i = derivation_find(view->result, TEMPLATE_FINDING, slots, i + 1)) {
        const char *value = wording_label(view->wording, slots[1], view->result->facts[i].slots[2]);

        if (count++ == 0 || strstr(text->text, value) == NULL)
            buffer_format(text, "%s%s", count > 1 ? ", " : "", value);
    }
    return count > 0;
}

static void add_failure(const struct explain_view *view, const struct condition_report *report, struct buffer *text)
{
    struct buffer what = BUFFER_EMPTY;

    if (report->condition->test == CONDITION_ABSENT && !is_answer(report->condition)) {
        wording_fact(view->wording, view->record, &view->result->facts[report->facts[0]], &what);
        buffer_format(text, _("blocked by: %s"), what.text);
    } else if (is_answer(report->condition) && add_answer(view, report, &what)) {
        buffer_format(text, _("fails: answered %s"), what.text);
    } else if (add_found_instead(view, report->condition, &what)) {
        buffer_format(text, _("fails: found %s"), what.text);
    } else {
        buffer_add(text, _("fails: not found"));
    }
    buffer_free(&what);
}

static void add_unknown(const struct explain_view *view, const struct condition_report *report, struct buffer *text)
{
    struct buffer what = BUFFER_EMPTY;

    if (!is_answer(report->condition))
        buffer_add(text, _("not known: answers are lacking"));
    else if (add_answer(view, report, &what))
        buffer_format(text, _("not known: answered %s"), what.text);
    else
        buffer_add(text, _("not known: not asked"));
    buffer_free(&what);
}

static void add_state(const struct explain_view *view, const struct condition_report *report, struct buffer *text)
{
    buffer_add(text, " – ");
    switch (report->state) {
    case STATE_HOLDS: buffer_add(text, _("holds")); break;
    case STATE_FAILS: add_failure(view, report, text); break;
    case STATE_UNKNOWN: add_unknown(view, report, text); break;
    }
}

/* --- Rules ---------------------------------------------------------------------------------------------------------- */

static void put_attempts(struct trials *trials, const struct attempt *attempts, size_t count, size_t shown, const char *indent,
                         long depth);

static bool was_shown(const struct trials *trials, const struct attempt *attempts)
{
    for (size_t i = 0; i < trials->shown_count; i++)
        if (trials->shown[i] == attempts)
            return true;
    return false;
}

static void note_shown(struct trials *trials, const struct attempt *attempts)
{
    trials->shown = memory_grow(trials->shown, &trials->shown_capacity, trials->shown_count + 1, sizeof *trials->shown);
    trials->shown[trials->shown_count++] = attempts;
}

/* The words of a condition and how it stands. */
static void add_report(const struct trials *trials, const struct attempt *attempt, const struct condition_report *report,
                       struct buffer *text)
{
    const struct explain_view *view = trials->view;
    const struct condition_context context = {view->result, NULL, view->record, &attempt->bindings};

    condition_words(view->wording, report->condition, &context, text);
    add_state(view, report, text);
}

/* A derived condition that does not hold is opened into the rules that could conclude it. */
static void put_report(struct trials *trials, const struct condition_report *report, struct buffer *text, const char *indent,
                       long depth)
{
    bool openable = report->attempt_count > 0;
    bool shown = report->circular || (openable && was_shown(trials, report->attempts));
    bool open = openable && !shown && depth < trials->deepest;
    struct buffer inner = BUFFER_EMPTY;

    if (shown)
        buffer_format(text, " (%s)", _("see above"));
    else if (report->closed || (openable && !open))
        buffer_format(text, " (%s)", _("not opened"));
    whynot_put_condition(trials->view, indent, report->state, text->text);
    buffer_format(&inner, "%s  ", indent);
    if (open) {
        note_shown(trials, report->attempts);
        put_attempts(trials, report->attempts, report->attempt_count, INNER_SHOWN, inner.text, depth + 1);
    }
    buffer_free(&inner);
}

static const struct rule *rule_of(const struct explain_view *view, const struct attempt *attempt)
{
    return &view->wording->rulebook->rules[view->wording->rulebook->alternatives[attempt->alternative].rule];
}

/* What begins an attempt: the words of its rule, unless these were said already. */
static const char *words_of(const struct trials *trials, const struct rule *rule, bool again)
{
    if (rule == trials->named)
        return again ? _("or all of this") : _("If all of this holds");
    return again ? _("or, by the same rule:") : wording_text(trials->view->wording, &rule->reason);
}

static void put_rule(const struct trials *trials, const struct attempt *attempt, const struct attempt *before, const char *indent)
{
    const struct explain_view *view = trials->view;
    const struct alternative *alternative = &view->wording->rulebook->alternatives[attempt->alternative];
    const struct rule *rule = rule_of(view, attempt);
    struct buffer first = BUFFER_EMPTY, rest = BUFFER_EMPTY, text = BUFFER_EMPTY;
    bool again = before != NULL && rule_of(view, before) == rule;

    buffer_format(&first, "%s· ", indent);
    buffer_format(&rest, "%s  ", indent);
    layout_edge(view->output, first.text, rest.text, words_of(trials, rule, again), alternative->name);
    if (!again && !trials->choice->brief) {
        buffer_format(&text, "%s[", output_style(view->output, STYLE_FAINT));
        wording_citation(view->wording, rule, &text);
        buffer_format(&text, "]%s", output_style(view->output, STYLE_PLAIN));
        layout_text(view->output, rest.text, rest.text, text.text);
    }
    if (trials->choice->rule_text)
        layout_verbatim(view->output, rest.text, alternative->clips);
    buffer_free(&first);
    buffer_free(&rest);
    buffer_free(&text);
}

/* Conditions that read alike in this case, such as two that ask for silence on one question, stand once. */
static void put_attempt(struct trials *trials, const struct attempt *attempt, const struct attempt *before, const char *indent,
                        long depth)
{
    struct buffer inner = BUFFER_EMPTY, last = BUFFER_EMPTY;

    buffer_format(&inner, "%s  ", indent);
    put_rule(trials, attempt, before, indent);
    for (size_t i = 0; i < attempt->condition_count; i++) {
        const struct condition_report *report = &attempt->conditions[i];
        struct buffer text = BUFFER_EMPTY;

        add_report(trials, attempt, report, &text);
        if ((!trials->choice->brief || report->state != STATE_HOLDS) && strcmp(buffer_text(&last), text.text) != 0) {
            buffer_cut(&last, 0);
            buffer_add(&last, text.text);
            put_report(trials, report, &text, inner.text, depth);
        }
        buffer_free(&text);
    }
    buffer_free(&inner);
    buffer_free(&last);
}

static void put_attempts(struct trials *trials, const struct attempt *attempts, size_t count, size_t shown, const char *indent,
                         long depth)
{
    struct buffer first = BUFFER_EMPTY, rest = BUFFER_EMPTY, text = BUFFER_EMPTY;
    size_t most = trials->choice->all || count <= shown ? count : shown;

    for (size_t i = 0; i < most; i++)
        put_attempt(trials, &attempts[i], i > 0 ? &attempts[i - 1] : NULL, indent, depth);
    if (most < count) {
        buffer_format(&first, "%s… ", indent);
        buffer_format(&rest, "%s  ", indent);
        buffer_format(&text, _("further ways, less near: %zu (in full: %s)"), count - most, trials->choice->all_word);
        layout_text(trials->view->output, first.text, rest.text, text.text);
    }
    buffer_free(&first);
    buffer_free(&rest);
    buffer_free(&text);
}

void whynot_put_attempts(const struct explain_view *view, const struct whynot *whynot, const struct rule *named,
                         const struct explain_choice *choice)
{
    long usual = choice->all ? DEPTH_ALL : DEPTH_SHOWN;
    struct trials trials = {.view = view, .choice = choice, .named = named, .deepest = choice->depth > 0 ? choice->depth : usual};

    put_attempts(&trials, whynot->attempts, whynot->attempt_count, TOP_SHOWN, " ", 1);
    free(trials.shown);
}
