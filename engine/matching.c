/* Facts against conditions, conclusions against conditions. */
#include "matching.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

const char *bindings_get(const struct bindings *bindings, const char *variable)
{
    for (size_t i = 0; bindings != NULL && i < bindings->count; i++)
        if (word_same(bindings->variables[i], variable))
            return bindings->values[i];
    return NULL;
}

void bindings_set(struct bindings *bindings, const char *variable, const char *value)
{
    if (bindings->count < BINDINGS_MAX && bindings_get(bindings, variable) == NULL) {
        bindings->variables[bindings->count] = variable;
        bindings->values[bindings->count++] = value;
    }
}

bool words_contain(const struct words *words, const char *word)
{
    for (size_t i = 0; i < words->count; i++)
        if (word_same(words->items[i], word))
            return true;
    return false;
}

bool words_same(const struct words *a, const struct words *b)
{
    bool same = a->count == b->count;

    for (size_t i = 0; same && i < a->count; i++)
        same = words_contain(b, a->items[i]);
    return same;
}

static bool compares(const struct constraint *constraint, const char *value)
{
    long number = strtol(value, NULL, 10);

    switch (constraint->op) {
    case COMPARE_LESS: return number < constraint->than;
    case COMPARE_AT_MOST: return number <= constraint->than;
    case COMPARE_EQUAL: return number == constraint->than;
    case COMPARE_AT_LEAST: return number >= constraint->than;
    case COMPARE_MORE: return number > constraint->than;
    case COMPARE_OP_COUNT: break;
    }
    return false;
}

static bool value_fits(const struct constraint *constraint, const char *value, const struct bindings *bindings)
{
    const char *bound = constraint->variable != NULL ? bindings_get(bindings, constraint->variable) : NULL;

    if (value == NULL)
        return true;
    if ((bound != NULL && !word_same(bound, value)) || (constraint->in.count > 0 && !words_contain(&constraint->in, value)) ||
        words_contain(&constraint->not_in, value) || (constraint->compared && !compares(constraint, value)))
        return false;
    for (size_t i = 0; i < constraint->differs_from.count; i++) {
        const char *other = bindings_get(bindings, constraint->differs_from.items[i]);

        if (other != NULL && word_same(other, value))
            return false;
    }
    return true;
}

bool condition_matches(const struct condition *condition, const struct fact *fact, const struct bindings *bindings)
{
    if (fact->about != condition->about)
        return false;
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (!value_fits(&condition->constraints[i], fact->slots[condition->constraints[i].slot], bindings))
            return false;
    return true;
}

uint64_t condition_answers(const struct condition *condition, const struct case_fact *fact, const struct answer *answer)
{
    uint64_t matching = 0;
    char number[24];

    if (answer->measured) {
        snprintf(number, sizeof number, "%ld", (long)answer->number);
        return condition_matches(condition, &(struct fact){TEMPLATE_MEASURE, {fact->id, number}}, NULL);
    }
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0 &&
            condition_matches(condition, &(struct fact){TEMPLATE_ANSWER, {fact->id, fact->choices[i].value}}, NULL))
            matching |= UINT64_C(1) << i;
    return matching;
}

bool fact_same(const struct fact *a, const struct fact *b)
{
    if (a->about != b->about)
        return false;
    for (int i = 0; i < SLOTS_MAX; i++)
        if ((a->slots[i] == NULL) != (b->slots[i] == NULL) || (a->slots[i] != NULL && strcmp(a->slots[i], b->slots[i]) != 0))
            return false;
    return true;
}

bool condition_names(const struct condition *condition, const char *variable)
{
    for (size_t i = 0; i < condition->constraint_count; i++) {
        const struct constraint *constraint = &condition->constraints[i];

        if ((constraint->variable != NULL && word_same(constraint->variable, variable)) ||
            words_contain(&constraint->differs_from, variable))
            return true;
    }
    return false;
}

void condition_bind(const struct condition *condition, const struct fact *fact, struct bindings *bindings)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].variable != NULL && fact->slots[condition->constraints[i].slot] != NULL)
            bindings_set(bindings, condition->constraints[i].variable, fact->slots[condition->constraints[i].slot]);
}

size_t matching_facts(const struct result *result, const struct condition *condition, const struct bindings *bindings,
                      size_t *facts)
{
    size_t count = 0;

    for (size_t i = 0; i < result->fact_count; i++)
        if (condition_matches(condition, &result->facts[i], bindings)) {
            if (facts != NULL)
                facts[count] = i;
            count++;
        }
    return count;
}

void firing_bind(const struct alternative *alternative, const struct result *result, const struct firing *firing,
                 struct bindings *bindings)
{
    size_t matched = 0;

    for (size_t i = 0; i < alternative->condition_count && matched < firing->matched_count; i++) {
        const struct condition *condition = &alternative->conditions[i];

        if (condition->test == CONDITION_PRESENT)
            condition_bind(condition, &result->facts[firing->matched[matched++]], bindings);
        else if (condition->test == CONDITION_EXISTS)
            matched += matching_facts(result, condition, NULL, NULL); /* every one is among the matched */
    }
}

/* A variable of the conclusion that a condition of the same rule limits to words must take one of them. */
static bool limits_allow(const struct alternative *alternative, const struct bindings *inner)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        for (size_t j = 0; j < alternative->conditions[i].constraint_count; j++) {
            const struct constraint *constraint = &alternative->conditions[i].constraints[j];
            const char *value = constraint->variable != NULL ? bindings_get(inner, constraint->variable) : NULL;

            if (value != NULL && alternative->conditions[i].test == CONDITION_PRESENT && !value_fits(constraint, value, inner))
                return false;
        }
    return true;
}

bool alternative_could_conclude(const struct alternative *alternative, const struct condition *condition,
                                const struct bindings *bindings, struct bindings *inner)
{
    *inner = (struct bindings){.count = 0};
    if (alternative->concludes != condition->about)
        return false;
    for (size_t i = 0; i < condition->constraint_count; i++) {
        const struct constraint *constraint = &condition->constraints[i];
        const struct slot_value *slot = &alternative->conclusion[constraint->slot];
        const char *wanted = constraint->variable != NULL ? bindings_get(bindings, constraint->variable) : NULL;

        if (slot->constant != NULL && !value_fits(constraint, slot->constant, bindings))
            return false;
        if (wanted == NULL && constraint->in.count == 1)
            wanted = constraint->in.items[0];
        if (slot->variable != NULL && wanted != NULL)
            bindings_set(inner, slot->variable, wanted);
    }
    return limits_allow(alternative, inner);
}

const struct constraint *condition_constraint(const struct condition *condition, int slot)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].slot == slot)
            return &condition->constraints[i];
    return NULL;
}

/* --- Which way to match ------------------------------------------------------------------------------------------ */

static size_t lacking_from(const struct result *result, const struct alternative *alternative, size_t at,
                           const struct bindings *bindings);

static bool has_variable(const struct condition *condition)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].variable != NULL)
            return true;
    return false;
}

size_t matching_best(const struct result *result, const struct alternative *alternative, size_t at,
                     const struct bindings *bindings, size_t *lacking)
{
    const struct condition *condition = &alternative->conditions[at];
    size_t best = result->fact_count;

    for (size_t i = 0; i < result->fact_count; i++) {
        struct bindings inner;
        size_t rest;

        if (!condition_matches(condition, &result->facts[i], bindings))
            continue;
        inner = *bindings;
        condition_bind(condition, &result->facts[i], &inner);
        rest = lacking_from(result, alternative, at + 1, &inner);
        if (best == result->fact_count || rest < *lacking) {
            best = i;
            *lacking = rest;
        }
        if (!has_variable(condition))
            break;
    }
    return best;
}

/* How many conditions from this one on do not hold, at best. */
static size_t lacking_from(const struct result *result, const struct alternative *alternative, size_t at,
                           const struct bindings *bindings)
{
    const struct condition *condition = &alternative->conditions[at];
    size_t lacking = 0;

    if (at == alternative->condition_count)
        return 0;
    if (condition->test != CONDITION_PRESENT)
        lacking = (matching_facts(result, condition, bindings, NULL) > 0) == (condition->test == CONDITION_ABSENT);
    else if (matching_best(result, alternative, at, bindings, &lacking) < result->fact_count)
        return lacking;
    else
        lacking = 1;
    return lacking + lacking_from(result, alternative, at + 1, bindings);
}

size_t matching_lacking(const struct result *result, const struct alternative *alternative, bool *lacking)
{
    struct bindings bindings = {.count = 0};
    size_t count = 0, rest;

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];

        if (condition->test == CONDITION_PRESENT) {
            size_t best = matching_best(result, alternative, i, &bindings, &rest);

            lacking[i] = best == result->fact_count;
            if (!lacking[i])
                condition_bind(condition, &result->facts[best], &bindings);
        } else {
            lacking[i] = (matching_facts(result, condition, &bindings, NULL) > 0) == (condition->test == CONDITION_ABSENT);
        }
        count += lacking[i];
    }
    return count;
}
