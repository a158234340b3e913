/* Fixed words of the reasoning and look-up of rules. */
#include "rulebook.h"

#include <string.h>

#include "matching.h"

static const char *const template_words[TEMPLATE_COUNT] = {"answer",  "measure",   "part",    "safety-subject",
                                                           "finding", "objection", "standing"};
static const char *const template_slot_words[TEMPLATE_COUNT][SLOTS_MAX + 1] = {
    {"to", "is"},
    {"of", "is"},
    {"is", "of"},
    {"is"},
    {"kind", "subject", "value", "strength", "by"},
    {"subject", "to", "from", "by"},
    {"subject", "is", "by"},
};
const char *const all_origins[ORIGIN_COUNT] = {"seed", "seed+ext", "ext"};
const char *const all_kinds[KIND_COUNT] = {"assessment", "indication", "contraindication",   "caution", "principle-check", "step",
                                           "role",       "skill",      "missing-information"};
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

/* NAME_word and NAME_read over a table of words; what is no word is read as the number of words. */
#define FIXED_WORDS(name, type, words, count) \
    const char *name##_word(type value) \
    { \
        return (words)[value]; \
    } \
    bool name##_read(const char *word, type *value) \
    { \
        *value = (type)word_place(word, words, count); \
        return *value < (count); \
    }
FIXED_WORDS(template, enum fact_template, template_words, TEMPLATE_COUNT)
FIXED_WORDS(origin, enum origin, all_origins, ORIGIN_COUNT)
FIXED_WORDS(kind, enum kind, all_kinds, KIND_COUNT)
FIXED_WORDS(strength, enum strength, all_strengths, STRENGTH_COUNT)
FIXED_WORDS(standing, enum standing, all_standings, STANDING_COUNT)
FIXED_WORDS(comparison_op, enum comparison_op, comparison_words, COMPARE_OP_COUNT)

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
        if (strcmp(rulebook->rules[i].id, id) == 0)
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

    return condition_is_answer(condition) && of != NULL ? &of->in : &none;
}

const struct stage_note *rulebook_stage(const struct rulebook *rulebook, size_t stage)
{
    for (size_t i = 0; i < rulebook->stage_note_count; i++)
        if (strcmp(rulebook->stage_notes[i].name, rulebook->stages[stage]) == 0)
            return &rulebook->stage_notes[i];
    return NULL;
}
