/* Fixed words of the reasoning and look-up of rules. */
#include "rulebook.h"

#include <string.h>

#include "matching.h"

static const char *const template_words[TEMPLATE_COUNT] = {"answer",    "measure", "part",      "safety-subject",
                                                           "not-given", "finding", "objection", "standing"};
static const char *const template_slot_words[TEMPLATE_COUNT][SLOTS_MAX + 1] = {
    {"to", "is"},
    {"of", "is"},
    {"is", "of"},
    {"is"},
    {"to"},
    {"kind", "subject", "value", "strength", "by"},
    {"subject", "to", "from", "by"},
    {"subject", "is", "by"},
};
const char *const all_origins[ORIGIN_COUNT] = {"seed", "seed+ext", "ext"};
const char *const all_kinds[KIND_COUNT] = {
    "assessment", "indication", "contraindication",    "caution",       "principle-check", "step",
    "role",       "skill",      "missing-information", "implied-answer"};
const char *const all_strengths[STRENGTH_COUNT] = {"required", "absolute", "strong", "moderate", "weak", "conditional"};
const char *const all_standings[STANDING_COUNT] = {"blocked", "conflict", "after-safety", "with-caution", "recommended"};
static const char *const comparison_words[COMPARE_OP_COUNT] = {"<", "<=", "=", ">=", ">"};

const char *const *template_slots(enum fact_template t)
{
    return template_slot_words[t];
}

bool template_is_answer(enum fact_template t)
{
    return t == TEMPLATE_ANSWER || t == TEMPLATE_MEASURE;
}

int word_place(const char *word, const char *const *words, int count)
{
    int i = 0;

    while (i < count && strcmp(word, words[i]) != 0)
        i++;
    return i;
}

/* Reads the word into an enum, what is none as the number of words; whether it is one. */
static bool read_word(const char *word, const char *const *words, int count, void *value)
{
    int place = word_place(word, words, count);

    memcpy(value, &place, sizeof place);
    return place < count;
}

const char *template_word(enum fact_template template)
{
    return template_words[template];
}

bool template_read(const char *word, enum fact_template *template)
{
    return read_word(word, template_words, TEMPLATE_COUNT, template);
}

const char *origin_word(enum origin origin)
{
    return all_origins[origin];
}

bool origin_read(const char *word, enum origin *origin)
{
    return read_word(word, all_origins, ORIGIN_COUNT, origin);
}

const char *kind_word(enum kind kind)
{
    return all_kinds[kind];
}

bool kind_read(const char *word, enum kind *kind)
{
    return read_word(word, all_kinds, KIND_COUNT, kind);
}

const char *strength_word(enum strength strength)
{
    return all_strengths[strength];
}

bool strength_read(const char *word, enum strength *strength)
{
    return read_word(word, all_strengths, STRENGTH_COUNT, strength);
}

const char *standing_word(enum standing standing)
{
    return all_standings[standing];
}

bool standing_read(const char *word, enum standing *standing)
{
    return read_word(word, all_standings, STANDING_COUNT, standing);
}

const char *comparison_op_word(enum comparison_op comparison_op)
{
    return comparison_words[comparison_op];
}

bool comparison_op_read(const char *word, enum comparison_op *comparison_op)
{
    return read_word(word, comparison_words, COMPARE_OP_COUNT, comparison_op);
}

const char *condition_test_word(enum condition_test test)
{
    static const char *const words[] = {
        [CONDITION_PRESENT] = "present", [CONDITION_ABSENT] = "absent", [CONDITION_EXISTS] = "exists"};

    return words[test];
}

bool kind_is_action(enum kind kind)
{
    return kind == KIND_INDICATION || kind == KIND_STEP || kind == KIND_ROLE || kind == KIND_SKILL;
}

const struct rule *rulebook_rule(const struct rulebook *rulebook, const char *id)
{
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (word_same(rulebook->rules[i].id, id))
            return &rulebook->rules[i];
    return NULL;
}

const struct rule *rulebook_rule_of(const struct rulebook *rulebook, size_t alternative)
{
    return &rulebook->rules[rulebook->alternatives[alternative].rule];
}

const struct rule *rulebook_find(const struct rulebook *rulebook, const char *name)
{
    const struct rule *rule = rulebook_rule(rulebook, name);

    for (size_t i = 0; rule == NULL && i < rulebook->alternative_count; i++)
        if (strcmp(rulebook->alternatives[i].name, name) == 0)
            rule = rulebook_rule_of(rulebook, i);
    return rule;
}

bool alternative_finds(const struct alternative *alternative, const char *subject)
{
    return alternative->concludes == TEMPLATE_FINDING && text_same(alternative->conclusion[FINDING_SUBJECT].constant, subject);
}

const struct words *condition_facts(const struct condition *condition)
{
    static const struct words none;
    const struct constraint *of = condition_constraint(condition, ANSWER_FACT);

    return template_is_answer(condition->about) && of != NULL ? &of->in : &none;
}

const struct stage_note *rulebook_stage(const struct rulebook *rulebook, size_t stage)
{
    for (size_t i = 0; i < rulebook->stage_note_count; i++)
        if (strcmp(rulebook->stage_notes[i].name, rulebook->stages[stage]) == 0)
            return &rulebook->stage_notes[i];
    return NULL;
}
