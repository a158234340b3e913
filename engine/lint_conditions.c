/* Lint of the conditions of a rule: the facts, values, kinds, strengths and subjects that they name. See lint_parts.h. */
#include <stdio.h>
#include <string.h>

#include "lint_parts.h"
#include "matching.h"
#include "text.h"

static bool silent_word(const char *word)
{
    return strcmp(word, "none") == 0 || strcmp(word, "unknown") == 0;
}

/* A condition names a value that its fact cannot take; aliases are for people, CLIPS knows the value alone. */
static void check_value(const struct rule_lint *lint, const struct case_fact *fact, const char *value)
{
    struct place place = {.file = lint->alternative->file, .line = lint->alternative->line};
    int choice = case_fact_choice(fact, value);
    const char *nearest;
    char hint[128];

    if (fact->choice_count == 0 || (choice != NOT_FOUND && strcmp(fact->choices[choice].value, value) == 0))
        return; /* a fact without values is a problem of its own */
    nearest = case_fact_nearest_value(fact, value);
    snprintf(hint, sizeof hint, _("did you mean %s?"), nearest != NULL ? nearest : fact->choices[0].value);
    diag_add(lint->diag, &place, "unknown-value", hint, _("rule %s: %s has no value %s"), lint->alternative->name, fact->id,
             value);
}

static void check_values(const struct rule_lint *lint, const struct case_fact *fact, const struct constraint *is)
{
    for (size_t i = 0; i < is->in.count; i++)
        check_value(lint, fact, is->in.items[i]);
    for (size_t i = 0; i < is->not_in.count; i++)
        if (!silent_word(is->not_in.items[i]))
            check_value(lint, fact, is->not_in.items[i]);
}

/* Conditions over answers and measures name their facts; what they ask must be possible. */
static void check_answer_condition(const struct rule_lint *lint, const struct condition *condition)
{
    const struct vocabulary *vocabulary = &lint->knowledge->vocabulary;
    const struct constraint *to = condition_constraint(condition, 0), *is = condition_constraint(condition, 1);

    if (to == NULL || to->in.count == 0 || to->variable != NULL) {
        lint_report(lint, "bad-condition", _("name the fact"), template_word(condition->about), _("no fact is named"));
        return;
    }
    for (size_t i = 0; i < to->in.count; i++) {
        int index = vocabulary_fact(vocabulary, to->in.items[i]);
        const struct case_fact *fact = index != NOT_FOUND ? &vocabulary->facts[index] : NULL;

        if (fact == NULL || strcmp(fact->id, to->in.items[i]) != 0)
            lint_report(lint, "unknown-fact", vocabulary_nearest_fact(vocabulary, to->in.items[i]), _("unknown fact"),
                        to->in.items[i]);
        else if (condition->about == TEMPLATE_MEASURE && fact->type != FACT_NUMBER)
            lint_report(lint, "wrong-type", _("use answer"), _("not a whole number"), fact->id);
        else if (is != NULL && condition->about == TEMPLATE_ANSWER)
            check_values(lint, fact, is);
    }
}

static void check_words(const struct rule_lint *lint, const struct constraint *constraint, bool (*known)(const char *))
{
    const struct words *lists[] = {&constraint->in, &constraint->not_in};

    for (int list = 0; list < 2; list++)
        for (size_t i = 0; i < lists[list]->count; i++)
            if (!known(lists[list]->items[i]))
                lint_report(lint, "unknown-word", _("see docs/RULES.md"), _("unknown word"), lists[list]->items[i]);
}

static bool is_kind(const char *word)
{
    enum kind kind;

    return kind_read(word, &kind);
}

static bool is_strength(const char *word)
{
    enum strength strength;

    return strength_read(word, &strength);
}

static bool is_standing(const char *word)
{
    enum standing standing;

    return standing_read(word, &standing);
}

bool lint_value_known(const struct assessment_name *assessment, const char *value)
{
    for (size_t i = 0; i < assessment->value_count; i++)
        if (strcmp(assessment->values[i], value) == 0)
            return true;
    return false;
}

static void check_subjects(const struct rule_lint *lint, const struct constraint *subject, const struct constraint *value)
{
    const struct vocabulary *vocabulary = &lint->knowledge->vocabulary;

    for (size_t i = 0; i < subject->in.count; i++) {
        const struct assessment_name *assessment = vocabulary_assessment(vocabulary, subject->in.items[i]);

        if (assessment == NULL && vocabulary_label(vocabulary, subject->in.items[i], NULL) == NULL)
            lint_report(lint, "unknown-word", _("correct the name or give it a label"), _("unknown subject"),
                        subject->in.items[i]);
        for (size_t j = 0; assessment != NULL && value != NULL && j < value->in.count; j++)
            if (!lint_value_known(assessment, value->in.items[j]))
                lint_report(lint, "unknown-value", _("see facts/assessments.clp"), assessment->name, value->in.items[j]);
    }
}

static void check_finding_condition(const struct rule_lint *lint, const struct condition *condition)
{
    const struct constraint *kind = condition_constraint(condition, 0), *subject = condition_constraint(condition, 1);
    const struct constraint *strength = condition_constraint(condition, 3);

    if (kind == NULL || kind->in.count == 0)
        lint_report(lint, "bad-condition", _("name the kind"), "finding", _("no kind is named"));
    else
        check_words(lint, kind, is_kind);
    if (strength != NULL)
        check_words(lint, strength, is_strength);
    if (subject != NULL)
        check_subjects(lint, subject, condition_constraint(condition, 2));
}

/* (exists (answer (to one-fact))) and nothing more. */
static bool asks_whether_answered(const struct condition *condition)
{
    const struct constraint *to = condition_constraint(condition, 0);

    return condition->about == TEMPLATE_ANSWER && condition->constraint_count == 1 && to != NULL && to->in.count == 1;
}

void lint_condition(const struct rule_lint *lint, const struct condition *condition)
{
    const struct constraint *to = condition_constraint(condition, 1);

    if (condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE)
        check_answer_condition(lint, condition);
    if (condition->test == CONDITION_EXISTS && !asks_whether_answered(condition))
        lint_report(lint, "bad-condition", _("use exists only to ask whether a fact was answered"), "exists",
                    template_word(condition->about));
    if (condition->about == TEMPLATE_FINDING)
        check_finding_condition(lint, condition);
    if (condition->about == TEMPLATE_OBJECTION && to != NULL)
        check_words(lint, to, is_standing);
}
