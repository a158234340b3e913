/* What lies behind a difference between two results. See apart.h. */
#include "explain/apart.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "memory.h"

static int compare_facts(const void *a, const void *b)
{
    return fact_compare(a, b);
}

static bool holds(const struct result *result, const struct fact *fact)
{
    return bsearch(fact, result->facts, result->fact_count, sizeof *fact, compare_facts) != NULL;
}

static const struct condition *absent_condition(const struct alternative *alternative, size_t n)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (alternative->conditions[i].test == CONDITION_ABSENT && n-- == 0)
            return &alternative->conditions[i];
    return NULL;
}

static void search_behind(struct apart *apart, int side, size_t fact);

/* What is absent here and present on the other side: an answer, or a conclusion that has answers behind it there. Absence is only
 * asked of earlier stages, so this comes to an end. */
static void search_absent(struct apart *apart, int side, const struct firing *firing, size_t n)
{
    const struct alternative *alternative = &apart->rulebooks[side]->alternatives[firing->alternative];
    const struct condition *condition = absent_condition(alternative, n);
    const struct result *other = apart->results[!side];
    struct bindings bindings = {.count = 0};

    firing_bind(alternative, apart->results[side], firing, &bindings);
    for (size_t i = 0; condition != NULL && i < other->fact_count; i++)
        if (condition_matches(condition, &other->facts[i], &bindings))
            search_behind(apart, !side, i);
}

static void search_firing(struct apart *apart, int side, const struct firing *firing)
{
    const struct result *result = apart->results[side];

    if (apart->pass_firing != NULL)
        apart->pass_firing(apart->context, side, firing);
    for (size_t i = 0; i < firing->matched_count; i++)
        if (!holds(apart->results[!side], &result->facts[firing->matched[i]]))
            search_behind(apart, side, firing->matched[i]);
    for (size_t i = 0; i < firing->absent_count; i++)
        search_absent(apart, side, firing, i);
}

/* What a fact that only this side has goes back to. What both sides share is no reason. */
static void search_behind(struct apart *apart, int side, size_t fact)
{
    const struct result *result = apart->results[side];

    if (apart->seen[side][fact])
        return;
    apart->seen[side][fact] = true;
    if (apart->pass_fact != NULL)
        apart->pass_fact(apart->context, side, &result->facts[fact]);
    for (size_t i = 0; i < result->firing_count; i++)
        if (result->firings[i].fact == fact)
            search_firing(apart, side, &result->firings[i]);
}

/* Whether a fact is what the change is about. Of an assessment or a principle the other values count too where `whole`: they may be
 * what it wins over or loses to. */
static bool concerns(const struct apart *apart, const struct what_change *change, const struct fact *fact, bool whole)
{
    bool finding = fact->about == TEMPLATE_FINDING;
    enum kind kind;

    if (fact->about < TEMPLATE_FINDING || strcmp(fact->slots[finding ? 1 : 0], change->change.subject) != 0)
        return false;
    if (!finding)
        return change->change.action && !apart->findings_only;
    if (!kind_read(fact->slots[0], &kind))
        return false;
    if (change->change.action)
        return kind_is_action(kind);
    return kind == change->change.kind &&
           (whole || strcmp(fact->slots[2], change->change.value != NULL ? change->change.value : "nil") == 0);
}

/* Searches behind every fact that the change is about and that only one side has. False: there is none. */
static bool search_change(struct apart *apart, const struct what_change *change, bool whole)
{
    bool any = false;

    for (int side = 0; side < 2; side++)
        for (size_t i = 0; i < apart->results[side]->fact_count; i++) {
            const struct fact *fact = &apart->results[side]->facts[i];

            if (!concerns(apart, change, fact, whole) || holds(apart->results[!side], fact))
                continue;
            search_behind(apart, side, i);
            any = true;
        }
    return any;
}

void apart_search(struct apart *apart, const struct what_change *change)
{
    for (int side = 0; side < 2; side++)
        apart->seen[side] = memory_new(apart->results[side]->fact_count, sizeof(bool));
    if (!search_change(apart, change, false))
        search_change(apart, change, true);
    for (int side = 0; side < 2; side++)
        free(apart->seen[side]);
}
