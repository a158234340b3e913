/* Lint of the rules: notes, sources, facts and values of conditions, conclusions, order of stages. See lint.h. */
#include "lint.h"

#include <stdio.h>
#include <string.h>

#include "matching.h"
#include "text.h"

struct rule_lint {
    struct knowledge *knowledge;
    struct diag *diag;
    const struct alternative *alternative;
};

static void report(const struct rule_lint *lint, const char *code, const char *hint, const char *what, const char *word)
{
    struct place place = {.file = lint->alternative->file, .line = lint->alternative->line};

    diag_add(lint->diag, &place, code, hint, _("rule %s: %s: %s"), lint->alternative->name, what, word);
}

/* --- Notes and sources ------------------------------------------------------------------------------ */

/* A citation such as "S3.2.iii; P&M, ROBERTS (mapping inferred)": every part begins with a section code or a source key. */
static bool citation_known(const struct knowledge *knowledge, const char *part, size_t length)
{
    char key[64];
    bool section = length > 1 && part[0] == 'S' && part[1] >= '0' && part[1] <= '9';
    size_t end = 0;

    while (end < length && part[end] != ' ' && !(section && part[end] == '.'))
        end++;
    if (end == 0 || end >= sizeof key)
        return false;
    memcpy(key, part, end);
    key[end] = '\0';
    return section ? reference_section(&knowledge->reference, key) != NULL : reference_source(&knowledge->reference, key) != NULL;
}

static void check_source(struct knowledge *knowledge, const struct rule_note *note, struct diag *diag)
{
    struct place place = {.file = note->at.file, .line = note->at.line};

    for (const char *at = note->source; *at != '\0';) {
        size_t length = strcspn(at, ";,");

        if (!citation_known(knowledge, at, length))
            diag_add(diag, &place, "unknown-source", _("cite a section (S13.4) or a key of facts/sources.clp"),
                     _("note of %s: unknown source \"%.*s\""), note->rule, (int)length, at);
        at += length;
        at += strspn(at, ";, ");
    }
}

/* Joins each note to its rule. */
static void join_notes(struct knowledge *knowledge, struct diag *diag)
{
    for (size_t i = 0; i < knowledge->note_count; i++) {
        const struct rule_note *note = &knowledge->notes[i];
        struct place place = {.file = note->at.file, .line = note->at.line};
        struct rule *rule = knowledge_rule(knowledge, note->rule);

        check_source(knowledge, note, diag);
        if (rule == NULL)
            diag_add(diag, &place, "note-without-rule", _("remove the note or write the rule"), _("there is no rule %s"),
                     note->rule);
        else if (rule->source != NULL)
            diag_add(diag, &place, "duplicate", _("remove one"), _("rule %s has two notes"), note->rule);
        else {
            rule->origin = note->origin;
            rule->source = note->source;
            rule->reason = note->reason;
        }
    }
}

static void check_rule(const struct rule_lint *lint, const struct rule *rule)
{
    const struct rulebook *rulebook = &lint->knowledge->rulebook;

    if (rule->source == NULL)
        report(lint, "rule-without-note", _("add (deffacts … (rule-note (rule …) …)) beside it"), _("no note"), rule->id);
    for (size_t i = 0; i < rule->count; i++)
        if (strcmp(rulebook->alternatives[rule->first + i].name, rule->id) != 0 && rule->count == 1)
            report(lint, "bad-name", _("number alternatives only where there are several"), _("a single alternative"), rule->id);
}

/* --- Conditions --------------------------------------------------------------------------------------- */

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

    if (choice != NOT_FOUND && strcmp(fact->choices[choice].value, value) == 0)
        return;
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
        report(lint, "bad-condition", _("name the fact"), template_word(condition->about), _("no fact is named"));
        return;
    }
    for (size_t i = 0; i < to->in.count; i++) {
        int index = vocabulary_fact(vocabulary, to->in.items[i]);
        const struct case_fact *fact = index != NOT_FOUND ? &vocabulary->facts[index] : NULL;

        if (fact == NULL || strcmp(fact->id, to->in.items[i]) != 0)
            report(lint, "unknown-fact", vocabulary_nearest_fact(vocabulary, to->in.items[i]), _("unknown fact"),
                   to->in.items[i]);
        else if (condition->about == TEMPLATE_MEASURE && fact->type != FACT_NUMBER)
            report(lint, "wrong-type", _("use answer"), _("not a whole number"), fact->id);
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
                report(lint, "unknown-word", _("see docs/RULES.md"), _("unknown word"), lists[list]->items[i]);
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

static bool value_known(const struct assessment_name *assessment, const char *value)
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
            report(lint, "unknown-word", _("correct the name or give it a label"), _("unknown subject"), subject->in.items[i]);
        for (size_t j = 0; assessment != NULL && value != NULL && j < value->in.count; j++)
            if (!value_known(assessment, value->in.items[j]))
                report(lint, "unknown-value", _("see facts/assessments.clp"), assessment->name, value->in.items[j]);
    }
}

static void check_finding_condition(const struct rule_lint *lint, const struct condition *condition)
{
    const struct constraint *kind = condition_constraint(condition, 0), *subject = condition_constraint(condition, 1);
    const struct constraint *strength = condition_constraint(condition, 3);

    if (kind == NULL || kind->in.count == 0)
        report(lint, "bad-condition", _("name the kind"), "finding", _("no kind is named"));
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

static void check_condition(const struct rule_lint *lint, const struct condition *condition)
{
    const struct constraint *to = condition_constraint(condition, 1);

    if (condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE)
        check_answer_condition(lint, condition);
    if (condition->test == CONDITION_EXISTS && !asks_whether_answered(condition))
        report(lint, "bad-condition", _("use exists only to ask whether a fact was answered"), "exists",
               template_word(condition->about));
    if (condition->about == TEMPLATE_FINDING)
        check_finding_condition(lint, condition);
    if (condition->about == TEMPLATE_OBJECTION && to != NULL)
        check_words(lint, to, is_standing);
}

/* --- Conclusions -------------------------------------------------------------------------------------- */

static bool is_one_of(const char *word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (strcmp(word, *words) == 0)
            return true;
    return false;
}

/* The value fits the kind: a value of the assessment, a state of a principle, nil elsewhere. */
static void check_concluded_value(const struct rule_lint *lint, enum kind kind, const char *subject,
                                  const struct slot_value *value)
{
    static const char *const states[] = {"violated", "at-risk", "kept", "applies", NULL};
    const struct assessment_name *assessment =
        kind == KIND_ASSESSMENT ? vocabulary_assessment(&lint->knowledge->vocabulary, subject) : NULL;

    if (kind == KIND_ASSESSMENT && assessment == NULL)
        report(lint, "unknown-word", _("add it to facts/assessments.clp"), _("unknown assessment"), subject);
    if (value->constant == NULL)
        return;
    if (assessment != NULL && !value_known(assessment, value->constant))
        report(lint, "unknown-value", _("see facts/assessments.clp"), subject, value->constant);
    if (kind == KIND_PRINCIPLE_CHECK && !is_one_of(value->constant, states))
        report(lint, "unknown-value", _("violated, at-risk, kept or applies"), subject, value->constant);
    if (kind != KIND_ASSESSMENT && kind != KIND_PRINCIPLE_CHECK && strcmp(value->constant, "nil") != 0)
        report(lint, "unknown-value", _("this kind has no value: write nil"), subject, value->constant);
}

static void check_concluded_strength(const struct rule_lint *lint, enum kind kind, const char *strength)
{
    static const char *const against[] = {"absolute", "strong", "conditional", NULL};
    static const char *const others[] = {"required", "strong", "moderate", "weak", NULL};

    if (!is_one_of(strength, kind == KIND_CONTRAINDICATION ? against : others))
        report(lint, "unknown-word", _("required strong moderate weak; of contraindications absolute strong conditional"),
               _("strength does not fit the kind"), strength);
}

static void check_finding_conclusion(const struct rule_lint *lint)
{
    const struct slot_value *slots = lint->alternative->conclusion;
    const struct knowledge *knowledge = lint->knowledge;
    enum kind kind;

    if (slots[0].constant == NULL || !kind_read(slots[0].constant, &kind)) {
        report(lint, "unknown-word", _("see docs/RULES.md"), _("unknown kind"),
               slots[0].constant != NULL ? slots[0].constant : "?");
        return;
    }
    if (slots[3].constant == NULL)
        report(lint, "bad-conclusion", _("write a word"), "strength", "?");
    else
        check_concluded_strength(lint, kind, slots[3].constant);
    if (slots[1].constant == NULL)
        return; /* a subject taken from another finding is known already */
    check_concluded_value(lint, kind, slots[1].constant, &slots[2]);
    if (vocabulary_label(&knowledge->vocabulary, slots[1].constant, NULL) == NULL)
        report(lint, "missing-label", _("add a label for it"), _("subject without a label"), slots[1].constant);
    if (kind_is_action(kind) && reference_action(&knowledge->reference, slots[1].constant) == NULL)
        report(lint, "missing-action", _("add an action to facts/"), _("no action says what it means in practice"),
               slots[1].constant);
}

/* The slot `from` of an objection holds the rule of a finding that the conditions match, so that it can be shown. */
static bool objection_has_finding(const struct alternative *alternative)
{
    const char *from = alternative->conclusion[2].variable;

    for (size_t i = 0; from != NULL && i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct constraint *by = condition_constraint(condition, 4);

        if (condition->about == TEMPLATE_FINDING && condition->test == CONDITION_PRESENT && by != NULL && by->variable == from)
            return true;
    }
    return false;
}

static void check_conclusion(const struct rule_lint *lint, const struct rule *rule)
{
    const char *const *slots = template_slots(lint->alternative->concludes);
    const struct slot_value *conclusion = lint->alternative->conclusion;
    int by = 0;

    while (strcmp(slots[by], "by") != 0)
        by++;
    if (conclusion[by].constant != rule->id)
        report(lint, "bad-conclusion", _("write the rule's own id in the slot by"), "by", rule->id);
    if (lint->alternative->concludes == TEMPLATE_OBJECTION && !objection_has_finding(lint->alternative))
        report(lint, "bad-conclusion", _("bind ?r in (finding … (by ?r)) and write (from ?r)"), "from", rule->id);
    if (lint->alternative->concludes == TEMPLATE_FINDING)
        check_finding_conclusion(lint);
    else if (conclusion[1].constant == NULL || !is_standing(conclusion[1].constant))
        report(lint, "unknown-word", _("see docs/RULES.md"), _("unknown standing"), slots[1]);
}

/* --- Stages ------------------------------------------------------------------------------------------- */

/* `not` over conclusions only looks at earlier stages, so that the result does not depend on the order of firing. */
static void check_stage(const struct rule_lint *lint, const struct condition *condition)
{
    const struct rulebook *rulebook = &lint->knowledge->rulebook;
    size_t stage = rulebook->rules[lint->alternative->rule].stage;
    const struct bindings none = {.count = 0};
    struct bindings inner;

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook->alternatives[i].concludes == condition->about &&
            rulebook->rules[rulebook->alternatives[i].rule].stage >= stage &&
            alternative_could_conclude(&rulebook->alternatives[i], condition, &none, &inner)) {
            report(lint, "not-in-stage", _("move the conclusion to an earlier stage"),
                   _("not looks at a conclusion of its own or a later stage"), rulebook->alternatives[i].name);
            return;
        }
}

void lint_rules(struct knowledge *knowledge, struct diag *diag)
{
    const struct rulebook *rulebook = &knowledge->rulebook;

    join_notes(knowledge, diag);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        struct rule_lint lint = {knowledge, diag, &rulebook->alternatives[i]};
        const struct rule *rule = &rulebook->rules[lint.alternative->rule];

        if (rule->first == i)
            check_rule(&lint, rule);
        for (size_t j = 0; j < lint.alternative->condition_count; j++) {
            check_condition(&lint, &lint.alternative->conditions[j]);
            if (lint.alternative->conditions[j].test == CONDITION_ABSENT)
                check_stage(&lint, &lint.alternative->conditions[j]);
        }
        check_conclusion(&lint, rule);
    }
}

bool lint(struct knowledge *knowledge, struct diag *diag)
{
    size_t before = diag->total;

    lint_words(knowledge, diag);
    lint_rules(knowledge, diag);
    return diag->total == before;
}
