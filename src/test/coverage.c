/* What a run of tests saw of the rule base. See coverage.h. */
#include "test/coverage.h"

#include <stdlib.h>
#include <string.h>

#include "lookup/cross.h"
#include "matching.h"
#include "memory.h"

/* --- The actions -------------------------------------------------------------------------------------------------- */

static int by_subject(const void *a, const void *b)
{
    return strcmp(((const struct action_coverage *)a)->subject, ((const struct action_coverage *)b)->subject);
}

static struct action_coverage *find_action(struct coverage *coverage, const char *subject)
{
    const struct action_coverage key = {.subject = subject};

    return bsearch(&key, coverage->actions, coverage->action_count, sizeof key, by_subject);
}

/* Whatever rules can give a standing, each subject once. */
static void list_actions(struct coverage *coverage, const struct possible *possible)
{
    size_t kept = 0;

    coverage->actions = arena_alloc(coverage->memory, possible->fact_count, sizeof *coverage->actions);
    for (size_t i = 0; i < possible->fact_count; i++)
        if (possible->facts[i].fact.about == TEMPLATE_STANDING && possible->facts[i].fact.slots[0] != NULL)
            coverage->actions[coverage->action_count++].subject = possible->facts[i].fact.slots[0];
    if (coverage->action_count > 0)
        qsort(coverage->actions, coverage->action_count, sizeof *coverage->actions, by_subject);
    for (size_t i = 0; i < coverage->action_count; i++)
        if (kept == 0 || strcmp(coverage->actions[kept - 1].subject, coverage->actions[i].subject) != 0)
            coverage->actions[kept++] = coverage->actions[i];
    coverage->action_count = kept;
}

static void mark_possible(struct coverage *coverage, const struct possible *possible)
{
    for (size_t i = 0; i < possible->fact_count; i++) {
        const struct fact *fact = &possible->facts[i].fact;
        enum standing standing;

        if (fact->about == TEMPLATE_STANDING && fact->slots[0] != NULL && fact->slots[1] != NULL &&
            standing_read(fact->slots[1], &standing))
            find_action(coverage, fact->slots[0])->possible[standing] = true;
    }
}

struct coverage *coverage_new(const struct engine *engine)
{
    struct arena *arena = arena_new();
    struct coverage *coverage = arena_alloc(arena, 1, sizeof *coverage);
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct possible *possible = possible_new(engine);

    coverage->memory = arena;
    coverage->rulebook = rulebook;
    coverage->rules = arena_alloc(arena, rulebook->rule_count, sizeof *coverage->rules);
    coverage->alternatives = arena_alloc(arena, rulebook->alternative_count, sizeof *coverage->alternatives);
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        coverage->alternatives[i].conditions =
            arena_alloc(arena, rulebook->alternatives[i].condition_count, sizeof *coverage->alternatives[i].conditions);
    list_actions(coverage, possible);
    mark_possible(coverage, possible);
    possible_free(possible);
    return coverage;
}

void coverage_free(struct coverage *coverage)
{
    if (coverage != NULL)
        arena_free(coverage->memory);
}

/* --- Counting ----------------------------------------------------------------------------------------------------- */

/* Returns whether the alternative fired. */
static bool count_alternative(struct coverage *coverage, size_t index, const struct result *result)
{
    const struct alternative *alternative = &coverage->rulebook->alternatives[index];
    struct alternative_coverage *counts = &coverage->alternatives[index];
    bool lacking[CONDITIONS_MAX];
    size_t count = matching_lacking(result, alternative, lacking);

    for (size_t i = 0; i < alternative->condition_count; i++) {
        counts->conditions[i].held += !lacking[i];
        counts->conditions[i].lacked += lacking[i];
        counts->conditions[i].alone += lacking[i] && count == 1;
    }
    counts->fired += count == 0;
    return count == 0;
}

void coverage_add(struct coverage *coverage, const struct result *result)
{
    coverage->cases++;
    for (size_t i = 0; i < coverage->rulebook->rule_count; i++) {
        const struct rule *rule = &coverage->rulebook->rules[i];
        bool fired = false;

        for (size_t j = 0; rule->active && j < rule->count; j++)
            fired = count_alternative(coverage, rule->first + j, result) || fired;
        coverage->rules[i] += fired;
    }
    for (size_t i = 0; i < result->recommendation_count; i++) {
        struct action_coverage *action = find_action(coverage, result->recommendations[i].subject);

        if (action != NULL)
            action->reached[result->recommendations[i].standing]++;
    }
}

/* --- Totals ------------------------------------------------------------------------------------------------------- */

static void add_share(struct coverage_share *share, bool seen)
{
    share->all++;
    share->seen += seen;
}

static void add_alternative(struct coverage_totals *totals, const struct coverage *coverage, size_t index)
{
    const struct alternative_coverage *counts = &coverage->alternatives[index];

    add_share(&totals->alternatives, counts->fired > 0);
    for (size_t i = 0; i < coverage->rulebook->alternatives[index].condition_count; i++) {
        add_share(&totals->both, counts->conditions[i].held > 0 && counts->conditions[i].lacked > 0);
        add_share(&totals->alone, counts->conditions[i].alone > 0);
    }
}

struct coverage_totals coverage_totals(const struct coverage *coverage)
{
    struct coverage_totals totals = {0};

    for (size_t i = 0; i < coverage->rulebook->rule_count; i++) {
        const struct rule *rule = &coverage->rulebook->rules[i];

        if (rule->active)
            add_share(&totals.rules, coverage->rules[i] > 0);
        for (size_t j = 0; rule->active && j < rule->count; j++)
            add_alternative(&totals, coverage, rule->first + j);
    }
    for (size_t i = 0; i < coverage->action_count; i++)
        for (int standing = 0; standing < STANDING_COUNT; standing++)
            if (coverage->actions[i].possible[standing])
                add_share(&totals.standings, coverage->actions[i].reached[standing] > 0);
    return totals;
}

uint64_t coverage_tenths(struct coverage_share share)
{
    return share.all > 0 ? 1000 * share.seen / share.all : 1000;
}
