/* Reading a result: names of facts, which findings count. */
#include "result.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"

void result_free(struct result *result)
{
    if (result != NULL)
        arena_free(result->memory);
}

/* The next slot, from this one on, that is part of the name of a fact; the strength of a finding and the value nil are left out. */
static inline const char *next_part(const struct fact *fact, int *slot)
{
    if (fact->about == TEMPLATE_FINDING)
        while ((*slot == FINDING_VALUE && fact->slots[*slot] != NULL && strcmp(fact->slots[*slot], "nil") == 0) ||
               (*slot == FINDING_STRENGTH && fact->slots[*slot] != NULL))
            ++*slot;
    return *slot < SLOTS_MAX ? fact->slots[(*slot)++] : NULL;
}

const char *fact_name(const struct fact *fact, char *buffer, size_t size)
{
    int slot = 0, length = snprintf(buffer, size, "%s", template_word(fact->about));

    for (const char *part; (size_t)length < size && (part = next_part(fact, &slot)) != NULL;)
        length += snprintf(buffer + length, size - (size_t)length, " %s", part);
    return buffer;
}

int fact_compare(const void *a, const void *b)
{
    const struct fact *first = a, *second = b;
    int slot_a = 0, slot_b = 0;
    const char *part_a, *part_b;

    if (first->about != second->about)
        return strcmp(template_word(first->about), template_word(second->about));
    do {
        int order;

        part_a = next_part(first, &slot_a);
        part_b = next_part(second, &slot_b);
        if (part_a == part_b)
            continue;
        if (part_a == NULL || part_b == NULL)
            return part_a == NULL ? -1 : 1;
        if ((order = strcmp(part_a, part_b)) != 0)
            return order;
    } while (part_a != NULL);
    /* the strength is no part of the name, but two such facts are two facts */
    return first->about == TEMPLATE_FINDING ? strcmp(first->slots[FINDING_STRENGTH], second->slots[FINDING_STRENGTH]) : 0;
}

const char *fact_rule(const struct fact *fact)
{
    int last = 0;

    while (last + 1 < SLOTS_MAX && fact->slots[last + 1] != NULL)
        last++;
    return fact->slots[last];
}

void result_imply(const struct result *result, struct case_record *record)
{
    for (size_t i = 0; i < result->finding_count; i++)
        if (result->findings[i].kind == KIND_IMPLIED_ANSWER)
            case_imply(record, result->findings[i].subject, result->findings[i].value);
}

/* rule NULL: any. */
static bool matched_answer(const struct result *result, const char *rule, const char *fact)
{
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];
        bool asked = rule == NULL || strcmp(fact_rule(&result->facts[firing->fact]), rule) == 0;

        for (size_t j = 0; asked && j < firing->matched_count; j++) {
            const struct fact *matched = &result->facts[firing->matched[j]];

            if (template_is_answer(matched->about) && strcmp(matched->slots[ANSWER_FACT], fact) == 0)
                return true;
        }
    }
    return false;
}

bool result_uses_answer(const struct result *result, const char *fact)
{
    return matched_answer(result, NULL, fact);
}

bool result_rests_on(const struct result *result, const char *rule, const char *fact)
{
    return matched_answer(result, rule, fact);
}

/* Ids are interned. */
bool result_contradicts(const struct result *result, const char *rule)
{
    for (size_t i = 0; i < result->finding_count; i++)
        for (size_t j = 0; result->findings[i].kind == KIND_CAUTION && j < result->findings[i].rules.count; j++)
            if (result->findings[i].rules.items[j] == rule)
                return true;
    return false;
}

const struct recommendation *result_recommendation(const struct result *result, const char *subject)
{
    for (size_t i = 0; i < result->recommendation_count; i++)
        if (strcmp(result->recommendations[i].subject, subject) == 0)
            return &result->recommendations[i];
    return NULL;
}

/* Smaller is better: the place of the value in the list, or the list's length. */
static size_t place_in(const char *value, const struct words *list)
{
    size_t i = 0;

    while (i < list->count && strcmp(list->items[i], value) != 0)
        i++;
    return i;
}

static bool beaten_by(const struct vocabulary *vocabulary, const struct finding *finding, const struct finding *other,
                      const struct assessment_name *name)
{
    if (finding->kind == KIND_PRINCIPLE_CHECK)
        return vocabulary_principle_state(vocabulary, other->value) < vocabulary_principle_state(vocabulary, finding->value);
    if (name == NULL || name->wins == WINS_STRENGTH)
        return other->strength < finding->strength;
    if (name->wins == WINS_FIRST)
        return place_in(other->value, &name->values) < place_in(finding->value, &name->values);
    return false;
}

bool result_counts(const struct result *result, const struct vocabulary *vocabulary, const struct finding *finding)
{
    const struct assessment_name *name =
        finding->kind == KIND_ASSESSMENT ? vocabulary_assessment(vocabulary, finding->subject) : NULL;

    if (finding->kind != KIND_ASSESSMENT && finding->kind != KIND_PRINCIPLE_CHECK)
        return true;
    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *other = &result->findings[i];

        if (other->kind == finding->kind && strcmp(other->subject, finding->subject) == 0 &&
            beaten_by(vocabulary, finding, other, name))
            return false;
    }
    return true;
}
