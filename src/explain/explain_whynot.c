/* whynot: why something does not hold in a case, or why a question is not asked. */
#include "explain/explain.h"

#include <stdio.h>
#include <string.h>

#include "base/layout.h"
#include "explain/explain_what.h"
#include "memory.h"
#include "text.h"

/* --- Rules that were tried, as text --- */

/* Shown unless everything is asked for: rules at the top, rules below a condition, and how deep conditions are opened. */
enum { TOP_SHOWN = 3, INNER_SHOWN = 1, DEPTH_SHOWN = 3, DEPTH_ALL = 100 };

struct trials {
    const struct view *view;
    const struct explain_choice *choice;
    const struct rule *named; /* its words stand in the head already; or NULL */
    long deepest;
    struct pointer_map seen; /* lists of rules that stand further up: each is opened once */
};

/* What begins the first line of something and its further ones, this far to the right. */
struct lead {
    char first[128], rest[128];
};

static struct lead lead_of(int indent, const char *sign)
{
    struct lead lead;

    snprintf(lead.first, sizeof lead.first, "%*s%s ", indent, "", sign);
    snprintf(lead.rest, sizeof lead.rest, "%*s  ", indent, "");
    return lead;
}

/* One condition: its sign, its words, how it stands. */
static void put_condition(const struct view *view, int indent, enum condition_state state, const char *text)
{
    static const struct {
        enum style style;
        const char *sign;
    } shown[] = {[STATE_HOLDS] = {STYLE_GOOD, "✓"}, [STATE_FAILS] = {STYLE_DANGER, "✗"}, [STATE_UNKNOWN] = {STYLE_WARNING, "?"}};
    char sign[32];
    struct lead lead;

    snprintf(sign, sizeof sign, "%s%s%s", output_style(view->output, shown[state].style), shown[state].sign,
             output_style(view->output, STYLE_PLAIN));
    lead = lead_of(indent, sign);
    layout_text(view->output, lead.first, lead.rest, text);
}

/* The values that were found for the same name, if the condition asks for the value of one. */
static bool add_found_instead(const struct view *view, const struct condition *condition, struct buffer *text)
{
    const struct constraint *subject = condition_constraint(condition, FINDING_SUBJECT);
    const char *slots[SLOTS_MAX] = {kind_word(KIND_ASSESSMENT)};
    size_t count = 0;

    if (condition->about != TEMPLATE_FINDING || subject == NULL || subject->in.count != 1)
        return false;
    slots[FINDING_SUBJECT] = subject->in.items[0];
    for (size_t i = 0; (i = derivation_find(view->result, TEMPLATE_FINDING, slots, i)) < view->result->fact_count; i++) {
        const char *value = wording_label(view->wording, slots[FINDING_SUBJECT], view->result->facts[i].slots[FINDING_VALUE]);

        if (count++ == 0 || strstr(text->text, value) == NULL)
            buffer_format(text, "%s%s", count > 1 ? ", " : "", value);
    }
    return count > 0;
}

/* How a condition of a rule stands, and why. */
static void add_state(const struct view *view, const struct condition_report *report, struct buffer *text)
{
    bool answer = template_is_answer(report->condition->about), fails = report->state == STATE_FAILS;
    const char *id = answer && report->fact_count > 0 ? view->result->facts[report->facts[0]].slots[ANSWER_FACT] : NULL;
    int fact = id != NULL ? vocabulary_fact(view->wording->vocabulary, id) : NOT_FOUND;
    struct buffer what = BUFFER_EMPTY;

    buffer_add(text, " – ");
    if (report->state == STATE_HOLDS) {
        buffer_add(text, _("holds"));
    } else if (fails && !answer && report->condition->test == CONDITION_ABSENT) {
        wording_fact(view->wording, view->record, &view->result->facts[report->facts[0]], &what);
        buffer_format(text, _("blocked by: %s"), what.text);
    } else if (fact != NOT_FOUND) {
        wording_answer(view->wording, view->record, (size_t)fact, &what);
        buffer_format(text, fails ? _("fails: answered %s") : _("not known: answered %s"), what.text);
    } else if (fails && add_found_instead(view, report->condition, &what)) {
        buffer_format(text, _("fails: found %s"), what.text);
    } else if (fails) {
        buffer_add(text, _("fails: not found"));
    } else {
        buffer_add(text, answer ? _("not known: not asked") : _("not known: answers are lacking"));
    }
    buffer_free(&what);
}

static const struct rule *rule_of(const struct view *view, const struct attempt *attempt)
{
    return rulebook_rule_of(view->wording->rulebook, attempt->alternative);
}

/* What begins an attempt: the words of its rule, unless these were said already. */
static void put_rule(const struct trials *trials, const struct attempt *attempt, const struct attempt *before, int indent)
{
    const struct view *view = trials->view;
    const struct alternative *alternative = &view->wording->rulebook->alternatives[attempt->alternative];
    const struct rule *rule = rule_of(view, attempt);
    const struct lead lead = lead_of(indent, "·");
    bool again = before != NULL && rule_of(view, before) == rule;
    const char *words = again ? _("or, by the same rule:") : wording_text(view->wording, &rule->reason);
    struct buffer text = BUFFER_EMPTY;

    if (rule == trials->named)
        words = again ? _("or all of this") : _("If all of this holds");
    layout_edge(view->output, lead.first, lead.rest, words, alternative->name);
    if (!again && !trials->choice->brief) {
        buffer_format(&text, "%s[", output_style(view->output, STYLE_FAINT));
        wording_citation(view->wording, rule, &text);
        buffer_format(&text, "]%s", output_style(view->output, STYLE_PLAIN));
        layout_take(view->output, lead.rest, lead.rest, &text);
    }
    if (trials->choice->rule_text)
        layout_verbatim(view->output, lead.rest, alternative->clips);
}

static void put_attempts(struct trials *trials, const struct attempt *attempts, size_t count, size_t shown, int indent,
                         long depth);

/* A derived condition that does not hold is opened into the rules that could conclude it. */
static void put_report(struct trials *trials, const struct condition_report *report, struct buffer *text, int indent, long depth)
{
    bool openable = report->attempt_count > 0;
    bool shown = report->circular || (openable && pointer_map_get(&trials->seen, report->attempts) != NULL);
    bool open = openable && !shown && depth < trials->deepest;

    if (shown)
        buffer_format(text, " (%s)", _("see above"));
    else if (report->closed || (openable && !open))
        buffer_format(text, " (%s)", _("not opened"));
    put_condition(trials->view, indent, report->state, text->text);
    if (!open)
        return;
    pointer_map_set(&trials->seen, report->attempts, report);
    put_attempts(trials, report->attempts, report->attempt_count, INNER_SHOWN, indent + 2, depth + 1);
}

/* Conditions that read alike in this case, such as two that ask for silence on one question, stand once. */
static void put_attempt(struct trials *trials, const struct attempt *attempt, int indent, long depth)
{
    const struct view *view = trials->view;
    const struct condition_context context = {view->result, NULL, view->record, &attempt->bindings};
    struct buffer last = BUFFER_EMPTY;

    for (size_t i = 0; i < attempt->condition_count; i++) {
        const struct condition_report *report = &attempt->conditions[i];
        struct buffer text = BUFFER_EMPTY;

        condition_words(view->wording, report->condition, &context, &text);
        add_state(view, report, &text);
        if ((!trials->choice->brief || report->state != STATE_HOLDS) && strcmp(buffer_text(&last), text.text) != 0) {
            buffer_cut(&last, 0);
            buffer_add(&last, text.text);
            put_report(trials, report, &text, indent, depth);
        }
        buffer_free(&text);
    }
    buffer_free(&last);
}

static void put_attempts(struct trials *trials, const struct attempt *attempts, size_t count, size_t shown, int indent,
                         long depth)
{
    size_t most = trials->choice->all || count <= shown ? count : shown;
    const struct lead lead = lead_of(indent, "…");

    for (size_t i = 0; i < most; i++) {
        put_rule(trials, &attempts[i], i > 0 ? &attempts[i - 1] : NULL, indent);
        put_attempt(trials, &attempts[i], indent + 2, depth);
    }
    if (most < count)
        layout_format(trials->view->output, lead.first, lead.rest, _("further ways, less near: %zu (in full: %s)"), count - most,
                      trials->choice->all_word);
}

void whynot_put_attempts(const struct view *view, const struct whynot *whynot, const struct rule *named,
                         const struct explain_choice *choice)
{
    long usual = choice->all ? DEPTH_ALL : DEPTH_SHOWN;
    struct trials trials = {.view = view, .choice = choice, .named = named, .deepest = choice->depth > 0 ? choice->depth : usual};

    put_attempts(&trials, whynot->attempts, whynot->attempt_count, TOP_SHOWN, 1, 1);
    pointer_map_free(&trials.seen);
}

/* --- Why a question of the case is asked, or is not --- */

/* Whether the only answer is "unknown". */
static bool asking_answered_unknown(const struct case_record *record, size_t fact)
{
    const struct case_fact *asked = &record->vocabulary->facts[fact];

    return asked->unknown != NOT_FOUND && record->answers[fact].chosen == UINT64_C(1) << asked->unknown;
}

enum asking asking_before_trials(const struct case_record *record, size_t fact)
{
    if (asking_answered_unknown(record, fact))
        return ASKING_UNKNOWN;
    if (record->answers[fact].implied)
        return ASKING_IMPLIED;
    if (answer_given(&record->answers[fact]))
        return ASKING_ANSWERED;
    return vocabulary_relevant(record->vocabulary, fact, record) ? ASKING_OPEN : ASKING_IRRELEVANT;
}

/* The same, and whether something hangs on it. */
static enum asking asking_of(const struct case_record *record, size_t fact, const struct lookahead *lookahead)
{
    enum asking asking = asking_before_trials(record, fact);

    return asking == ASKING_OPEN && lookahead_question(lookahead, fact) == NULL ? ASKING_SETTLED : asking;
}

/* How a part of an "ask when" condition stands: where it does not hold, it fails if the question is answered, else it is not known. */
static enum condition_state asking_state(const struct case_record *record, const struct relevance_atom *atom)
{
    if (relevance_atom_holds(atom, record))
        return STATE_HOLDS;
    return answer_given(&record->answers[atom->fact]) && !asking_answered_unknown(record, atom->fact) ? STATE_FAILS
                                                                                                      : STATE_UNKNOWN;
}

/* --- Which rules are tried for the target of a question --- */

enum {
    ACTION_KINDS = 1 << KIND_INDICATION | 1 << KIND_STEP | 1 << KIND_ROLE | 1 << KIND_SKILL,
    VALUE_KINDS = 1 << KIND_ASSESSMENT | 1 << KIND_PRINCIPLE_CHECK
};

/* The kinds in which rules, left out or not, speak of the subject. Where they can advise it, or give it a value, these alone are meant:
 * a caution about an action is no answer to why it is not advised. */
static unsigned kinds_of(const struct rulebook *rulebook, const char *subject)
{
    unsigned kinds = 0;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        enum kind kind;

        if (alternative->concludes == TEMPLATE_FINDING && text_same(alternative->conclusion[FINDING_SUBJECT].constant, subject) &&
            kind_read(alternative->conclusion[FINDING_KIND].constant, &kind))
            kinds |= 1U << kind;
    }
    if ((kinds & ACTION_KINDS) != 0)
        return ACTION_KINDS;
    return (kinds & VALUE_KINDS) != 0 ? kinds & VALUE_KINDS : kinds;
}

bool whynot_holds(const struct view *view, const struct explain_target *target, const struct found *found)
{
    unsigned kinds = target->rule == NULL ? kinds_of(engine_rulebook(view->engine), target->subject) : 0;

    if ((kinds & ACTION_KINDS) != 0)
        return found->recommendation != NULL;
    return (kinds & VALUE_KINDS) != 0 ? found->parts[FOUND_CONCLUDED].count > 0 : found->count > 0;
}

struct whynot *whynot_ask(const struct view *view, const struct explain_target *target)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    struct whynot_question question = {.subject = target->subject, .value = target->value};

    if (target->rule != NULL)
        question.rule = target->rule->id;
    else
        question.kinds = kinds_of(rulebook, target->subject);
    return whynot_make(rulebook, view->result, &question);
}

/* --- Why something does not hold in a case, as JSON --- */

static const char *const asking_words[ASKING_COUNT] = {
    [ASKING_ANSWERED] = "answered",     [ASKING_IMPLIED] = "implied", [ASKING_UNKNOWN] = "answered-unknown",
    [ASKING_IRRELEVANT] = "irrelevant", [ASKING_SETTLED] = "settled", [ASKING_OPEN] = "open",
};

static const char *const state_words[] = {[STATE_HOLDS] = "holds", [STATE_FAILS] = "fails", [STATE_UNKNOWN] = "unknown"};

static void add_attempts(cJSON *object, const struct view *view, const struct attempt *attempts, size_t count,
                         struct pointer_map *seen);

static void add_condition(cJSON *list, const struct view *view, const struct condition_report *report, struct pointer_map *seen)
{
    cJSON *item = json_item_condition(list, report->condition);
    bool before = report->circular || (report->attempt_count > 0 && pointer_map_get(seen, report->attempts) != NULL);

    json_add_string(item, "state", state_words[report->state]);
    json_add_fact_names(item, "facts", view->result, report->facts, report->fact_count);
    if (before)
        json_add_truth(item, "seen", true);
    if (report->closed)
        json_add_truth(item, "closed", true);
    if (report->attempt_count > 0 && !before) {
        pointer_map_set(seen, report->attempts, report);
        add_attempts(item, view, report->attempts, report->attempt_count, seen);
    }
}

static void add_attempts(cJSON *object, const struct view *view, const struct attempt *attempts, size_t count,
                         struct pointer_map *seen)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    cJSON *list = json_add_list(object, "attempts");

    for (size_t i = 0; i < count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[attempts[i].alternative];
        cJSON *item = json_item_object(list), *variables, *conditions;

        json_add_string(item, "rule", rulebook->rules[alternative->rule].id);
        json_add_string(item, "alternative", alternative->name);
        json_add_number(item, "failing", (long)attempts[i].failing);
        json_add_number(item, "unknown", (long)attempts[i].unknown);
        variables = json_add_object(item, "variables");
        for (size_t j = 0; j < attempts[i].bindings.count; j++)
            json_add_string(variables, attempts[i].bindings.variables[j], attempts[i].bindings.values[j]);
        conditions = json_add_list(item, "conditions");
        for (size_t j = 0; j < attempts[i].condition_count; j++)
            add_condition(conditions, view, &attempts[i].conditions[j], seen);
    }
}

static void add_asking(cJSON *object, const struct view *view, size_t fact)
{
    const struct case_fact *facts = engine_vocabulary(view->engine)->facts;
    cJSON *ask_when;

    json_add_string(object, "asking", asking_words[asking_of(view->record, fact, view->lookahead)]);
    ask_when = json_add_list(object, "ask-when");
    for (size_t i = 0; i < facts[fact].relevance_count; i++) {
        cJSON *all = json_item_list(ask_when);

        for (size_t j = 0; j < facts[fact].relevance[i].count; j++) {
            const struct relevance_atom *atom = &facts[fact].relevance[i].atoms[j];
            cJSON *item = json_item_object(all);

            json_add_string(item, "fact", facts[atom->fact].id);
            json_add_choices(item, atom->negated ? "not-in" : "in", &facts[atom->fact], atom->values);
            json_add_string(item, "state", state_words[asking_state(view->record, atom)]);
        }
    }
}

/* intervensi-explain/1. */
static void render_whynot_json(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    cJSON *object = json_explain(view, &explain_whynot, target);
    struct found found = found_of(view, target);
    bool question = target->fact != NOT_FOUND, holds = !question && whynot_holds(view, target, &found);

    json_add_standing(object, &found);
    if (question)
        add_asking(object, view, (size_t)target->fact);
    else
        json_add_truth(object, "holds", holds);
    if (!question && !holds) {
        struct whynot *whynot = whynot_ask(view, target);
        struct pointer_map seen = {NULL, 0, 0};

        add_attempts(object, view, whynot->attempts, whynot->attempt_count, &seen);
        pointer_map_free(&seen);
        json_add_words(object, "left-out", (struct words){whynot->left_out, whynot->left_out_count});
        whynot_free(whynot);
    }
    json_add_derivation(object, view, &found, choice);
    json_write(view->output, object);
    found_free(&found);
}

/* --- Why something does not hold in a case, as text --- */

/* "client system: family or group – holds". */
static void put_atom(const struct view *view, const struct relevance_atom *atom)
{
    const struct case_fact *asked = &view->wording->vocabulary->facts[atom->fact];
    enum condition_state state = asking_state(view->record, atom);
    struct buffer text = BUFFER_EMPTY, answer = BUFFER_EMPTY;

    buffer_format(&text, "%s: ", wording_text(view->wording, &asked->label));
    if (atom->negated)
        buffer_format(&text, "%s ", _("other than"));
    for (size_t i = 0, count = 0; i < asked->choice_count; i++) {
        if ((atom->values >> i & 1) == 0)
            continue;
        if (count++ > 0)
            buffer_format(&text, " %s ", _("or"));
        buffer_add(&text, wording_text(view->wording, &asked->choices[i].label));
    }
    buffer_add(&text, " – ");
    if (answer_given(&view->record->answers[atom->fact]))
        wording_answer(view->wording, view->record, atom->fact, &answer);
    if (state == STATE_HOLDS)
        buffer_add(&text, _("holds"));
    else if (answer.length == 0)
        buffer_add(&text, _("not known: not asked"));
    else
        buffer_format(&text, state == STATE_FAILS ? _("fails: answered %s") : _("not known: answered %s"), answer.text);
    put_condition(view, 1, state, text.text);
    buffer_free(&text);
    buffer_free(&answer);
}

void explain_put_implied(const struct view *view, size_t fact)
{
    const char *id = view->wording->vocabulary->facts[fact].id;

    for (size_t i = 0; view->record->answers[fact].implied && i < view->result->finding_count; i++) {
        const struct finding *finding = &view->result->findings[i];

        for (size_t j = 0; finding->kind == KIND_IMPLIED_ANSWER && strcmp(finding->subject, id) == 0 && j < finding->rules.count;
             j++) {
            struct buffer grounds = BUFFER_EMPTY;

            wording_grounds(view, finding->rules.items[j], &grounds);
            layout_edge_format(view->output, "   ", "   ", finding->rules.items[j], _("%s From: %s"),
                               wording_reason(view->wording, finding->rules.items[j]), buffer_text(&grounds));
            buffer_free(&grounds);
        }
    }
}

/* Why a question is asked, or is not. */
static void put_asking(const struct view *view, size_t fact)
{
    static const char *const words[ASKING_COUNT] = {
        [ASKING_ANSWERED] = N_("It is not asked: it is answered."),
        [ASKING_IMPLIED] = N_("It is not asked: its answer follows from others."),
        [ASKING_UNKNOWN] = N_("It is not asked again: it was answered as not known."),
        [ASKING_IRRELEVANT] = N_("It is not asked: it does not fit what is known of the case."),
        [ASKING_SETTLED] = N_("It is not asked: no answer to it changes the advice now."),
        [ASKING_OPEN] = N_("It is asked: number %zu of the %zu questions that can still change the advice."),
    };
    const struct case_fact *asked = &view->wording->vocabulary->facts[fact];
    enum asking asking = asking_of(view->record, fact, view->lookahead);

    if (asking == ASKING_OPEN)
        layout_format(view->output, "", "", gettext(words[asking]),
                      (size_t)(lookahead_question(view->lookahead, fact) - view->lookahead->questions) + 1,
                      view->lookahead->question_count);
    else
        layout_text(view->output, "", "", gettext(words[asking]));
    explain_put_implied(view, fact);
    for (size_t i = 0; i < asked->relevance_count; i++) {
        layout_heading(view->output, i == 0 ? _("IT IS ASKED IF ALL OF THIS HOLDS") : _("OR ALL OF THIS"));
        for (size_t j = 0; j < asked->relevance[i].count; j++)
            put_atom(view, &asked->relevance[i].atoms[j]);
    }
}

/* It holds: the other question tells more. */
static void put_holds(const struct view *view, const struct explain_target *target, const struct found *found)
{
    const char *how = explain_how.name[view->wording->language];

    if (target->rule != NULL)
        layout_format(view->output, "", "", _("This rule fired. What it concluded: %s %s"), how, target->rule->id);
    else if (found->recommendation != NULL && found->recommendation->standing != STANDING_RECOMMENDED)
        layout_format(view->output, "", "", _("Rules advise it (%s %s); objections hold it back or qualify it."), how,
                      target->subject);
    else
        layout_format(view->output, "", "", _("It holds. How it follows: %s %s"), how, target->subject);
}

static void put_not_holding(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    const struct rule *rule = target->rule;
    struct whynot *whynot = whynot_ask(view, target);
    const struct words left_out = {whynot->left_out, whynot->left_out_count};

    if (rule != NULL)
        layout_text(view->output, "", "",
                    rule->active ? _("This rule did not fire in this case.") : _("Left out by the chosen origins."));
    else
        layout_text(view->output, "", "", _("Not found in this case."));
    if (whynot->attempt_count > 0) {
        layout_heading(view->output, rule != NULL ? _("ITS CONDITIONS") : _("RULES THAT COULD CONCLUDE IT, THE NEAREST FIRST"));
        whynot_put_attempts(view, whynot, rule, choice);
    } else if (rule == NULL) {
        layout_text(view->output, "", "",
                    left_out.count > 0 ? _("No rule of the chosen origins can conclude it.") : _("No rule can conclude it."));
    }
    if (left_out.count > 0) {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%s ", _("Left out by the chosen origins:"));
        wording_join(&text, &left_out, " ");
        output_text(view->output, "\n");
        layout_take(view->output, "", "", &text);
    }
    whynot_free(whynot);
}

static void render_whynot_text(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    struct found found = found_of(view, target);
    struct tree tree;

    explain_put_head(view, target, &found);
    if (target->fact != NOT_FOUND) {
        put_asking(view, (size_t)target->fact);
    } else {
        if (whynot_holds(view, target, &found))
            put_holds(view, target, &found);
        else
            put_not_holding(view, target, choice);
        tree = explain_tree(view, choice); /* findings against it, too, where nothing advises it */
        explain_put_trees(&tree, &found.parts[FOUND_AGAINST], _("WHAT SPEAKS AGAINST IT"));
        derivation_free(tree.derivation);
    }
    found_free(&found);
}

const struct explain_question explain_whynot = {
    .name = {"mengapa-tidak", "whynot"},
    .arguments = N_("NAME[=VALUE]|RULE|QUESTION"),
    .text = render_whynot_text,
    .json = render_whynot_json,
};
