/* Which rules, of those that can reach a subject, have a condition that a change touches. See change_find.h.
 *
 * Two changes that touch no rule in common do not work together: every rule fires as it does with one of them alone, or as it does
 * without both. That is so for the rules that see only answers, and then for those that see what these concluded, and so on; it would
 * not hold where rules feed each other in a circle, so that there every change touches every other. The rules about the standing
 * count as one, for together they give one answer. */
#include <stdlib.h>
#include <string.h>

#include "change_find.h"

enum { WORD_BITS = 64 };

static void set_bit(uint64_t *touched, size_t bit)
{
    touched[bit / WORD_BITS] |= UINT64_C(1) << bit % WORD_BITS;
}

/* One bit for each rule, whatever its alternative, and behind them one for the standing. */
static void mark(const struct touches *touches, const struct reach_rule *reached, uint64_t *touched)
{
    const struct rulebook *rulebook = &touches->knowledge->rulebook;
    const struct alternative *alternative = &rulebook->alternatives[reached->alternative];

    set_bit(touched, alternative->rule);
    if (alternative->concludes == TEMPLATE_STANDING || touches->reach->circular)
        set_bit(touched, rulebook->rule_count);
}

void touches_start(struct touches *touches, const struct knowledge *knowledge, const struct reach *reach)
{
    *touches = (struct touches){.knowledge = knowledge, .reach = reach, .arena = arena_new()};
    touches->width = knowledge->rulebook.rule_count / WORD_BITS + 1;
}

void touches_free(struct touches *touches)
{
    free(touches->concluded);
    pointer_map_free(&touches->first_of_rule);
    arena_free(touches->arena);
}

void touches_run(struct touches *touches)
{
    touches->run++;
}

static bool satisfies(const struct touches *touches, const struct reach_rule *reached, const struct fact *fact)
{
    const struct alternative *alternative = &touches->knowledge->rulebook.alternatives[reached->alternative];

    for (size_t i = 0; i < alternative->condition_count; i++)
        if (condition_matches(&alternative->conditions[i], fact, &reached->known))
            return true;
    return false;
}

/* The rule that concluded a fact stands in its last slot. */
static const char *rule_of(const struct fact *fact)
{
    int last = 0;

    while (last + 1 < SLOTS_MAX && fact->slots[last + 1] != NULL)
        last++;
    return fact->slots[last];
}

/* Place of the fact, counted from 1. */
static size_t place_of(struct touches *touches, const struct fact *fact)
{
    const char *rule = rule_of(fact);
    size_t first = (size_t)(uintptr_t)pointer_map_get(&touches->first_of_rule, rule);
    struct concluded *added;

    for (size_t i = first; i != 0; i = touches->concluded[i - 1].next)
        if (memcmp(touches->concluded[i - 1].fact.slots, fact->slots, sizeof fact->slots) == 0)
            return i;
    touches->concluded = memory_grow(touches->concluded, &touches->capacity, touches->count + 1, sizeof *touches->concluded);
    added = &touches->concluded[touches->count++];
    *added = (struct concluded){.fact = *fact, .next = first};
    added->touched = arena_alloc(touches->arena, touches->width, sizeof *added->touched);
    for (size_t i = 0; i < touches->reach->rule_count; i++)
        if (satisfies(touches, &touches->reach->rules[i], fact))
            mark(touches, &touches->reach->rules[i], added->touched);
    pointer_map_set(&touches->first_of_rule, rule, (const void *)(uintptr_t)touches->count);
    return touches->count;
}

void touches_take(struct touches *touches, enum fact_template about, const char *const *slots, int number)
{
    struct fact fact = {.about = about};
    struct concluded *concluded;
    size_t place;

    for (int i = 0; template_slots(about)[i] != NULL; i++)
        fact.slots[i] = i == number ? names_intern(touches->knowledge->names, slots[i]) : slots[i];
    place = place_of(touches, &fact);
    concluded = &touches->concluded[place - 1];
    concluded->seen = touches->run;
    concluded->in_base = concluded->in_base || touches->run == 1;
}

void touches_add_run(const struct touches *touches, uint64_t *touched)
{
    for (size_t i = 0; i < touches->count; i++) {
        const struct concluded *concluded = &touches->concluded[i];

        if ((concluded->seen == touches->run) != concluded->in_base)
            for (size_t j = 0; j < touches->width; j++)
                touched[j] |= concluded->touched[j];
    }
}

void touches_add_answer(const struct touches *touches, size_t fact, const struct answer *a, const struct answer *b,
                        uint64_t *touched)
{
    for (size_t i = 0; i < touches->reach->rule_count; i++) {
        const struct reach_rule *reached = &touches->reach->rules[i];
        const struct alternative *alternative = &touches->knowledge->rulebook.alternatives[reached->alternative];

        if (!rule_agrees(alternative, &touches->knowledge->vocabulary.facts[fact], a, b))
            mark(touches, reached, touched);
    }
}
