/* Fixed words of the reasoning and look-up of rules. */
#include "rulebook.h"

#include <string.h>

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
static const char *const origin_words[ORIGIN_COUNT] = {"seed", "seed+ext", "ext"};
static const char *const kind_words[KIND_COUNT] = {
    "assessment", "indication", "contraindication",    "caution",       "principle-check", "step",
    "role",       "skill",      "missing-information", "implied-answer"};
static const char *const strength_words[STRENGTH_COUNT] = {"required", "absolute", "strong", "moderate", "weak", "conditional"};
static const char *const standing_words[STANDING_COUNT] = {"blocked", "conflict", "after-safety", "with-caution", "recommended"};
static const char *const comparison_words[COMPARE_OP_COUNT] = {"<", "<=", "=", ">=", ">"};

/* Index of the word in the table, or -1. */
static int index_of(const char *word, const char *const *words, int count)
{
    for (int i = 0; i < count; i++)
        if (strcmp(word, words[i]) == 0)
            return i;
    return -1;
}

const char *template_word(enum fact_template t)
{
    return template_words[t];
}

bool template_read(const char *word, enum fact_template *t)
{
    int i = index_of(word, template_words, TEMPLATE_COUNT);

    *t = i < 0 ? TEMPLATE_COUNT : (enum fact_template)i;
    return i >= 0;
}

const char *const *template_slots(enum fact_template t)
{
    return template_slot_words[t];
}

bool template_is_answer(enum fact_template t)
{
    return t == TEMPLATE_ANSWER || t == TEMPLATE_MEASURE;
}

const char *origin_word(enum origin origin)
{
    return origin_words[origin];
}

bool origin_read(const char *word, enum origin *origin)
{
    int i = index_of(word, origin_words, ORIGIN_COUNT);

    *origin = i < 0 ? ORIGIN_COUNT : (enum origin)i;
    return i >= 0;
}

const char *kind_word(enum kind kind)
{
    return kind_words[kind];
}

bool kind_read(const char *word, enum kind *kind)
{
    int i = index_of(word, kind_words, KIND_COUNT);

    *kind = i < 0 ? KIND_COUNT : (enum kind)i;
    return i >= 0;
}

const char *strength_word(enum strength strength)
{
    return strength_words[strength];
}

bool strength_read(const char *word, enum strength *strength)
{
    int i = index_of(word, strength_words, STRENGTH_COUNT);

    *strength = i < 0 ? STRENGTH_COUNT : (enum strength)i;
    return i >= 0;
}

const char *standing_word(enum standing standing)
{
    return standing_words[standing];
}

bool standing_read(const char *word, enum standing *standing)
{
    int i = index_of(word, standing_words, STANDING_COUNT);

    *standing = i < 0 ? STANDING_COUNT : (enum standing)i;
    return i >= 0;
}

const char *condition_test_word(enum condition_test test)
{
    static const char *const words[] = {
        [CONDITION_PRESENT] = "present", [CONDITION_ABSENT] = "absent", [CONDITION_EXISTS] = "exists"};

    return words[test];
}

const char *comparison_op_word(enum comparison_op op)
{
    return comparison_words[op];
}

bool comparison_op_read(const char *word, enum comparison_op *op)
{
    int i = index_of(word, comparison_words, COMPARE_OP_COUNT);

    *op = i < 0 ? COMPARE_OP_COUNT : (enum comparison_op)i;
    return i >= 0;
}

bool kind_is_action(enum kind kind)
{
    return kind == KIND_INDICATION || kind == KIND_STEP || kind == KIND_ROLE || kind == KIND_SKILL;
}

int rulebook_rule(const struct rulebook *rulebook, const char *id)
{
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (strcmp(rulebook->rules[i].id, id) == 0)
            return (int)i;
    return -1;
}

bool rule_is_contradiction(const struct rulebook *rulebook, const struct rule *rule)
{
    const struct stage_note *note = rulebook_stage(rulebook, rule->stage);

    return note != NULL && note->contradictions;
}

const struct stage_note *rulebook_stage(const struct rulebook *rulebook, size_t stage)
{
    for (size_t i = 0; i < rulebook->stage_note_count; i++)
        if (strcmp(rulebook->stage_notes[i].name, rulebook->stages[stage]) == 0)
            return &rulebook->stage_notes[i];
    return NULL;
}

const struct rule *rulebook_find(const struct rulebook *rulebook, const char *name)
{
    int at = rulebook_rule(rulebook, name);

    for (size_t i = 0; at < 0 && i < rulebook->alternative_count; i++)
        if (strcmp(rulebook->alternatives[i].name, name) == 0)
            at = (int)rulebook->alternatives[i].rule;
    return at >= 0 ? &rulebook->rules[at] : NULL;
}
