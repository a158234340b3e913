/* Conditions against the facts of one point of a run. See rule_matches.h. */
#include "rule_matches.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "memory.h"

/* The facts of one point of a run. */
struct run_point {
    const struct run_record *record;
    size_t step;
    struct arena *arena;
};

static bool there(const struct run_point *moment, size_t fact)
{
    return moment->record->fact_since[fact] <= moment->step;
}

/* The facts that satisfy the condition under these bindings; their number is returned, they are written where `facts` is not NULL. */
static size_t satisfying(const struct run_point *moment, const struct condition *condition, const struct bindings *bindings,
                         size_t *facts)
{
    const struct result *result = moment->record->result;
    size_t count = 0;

    for (size_t i = 0; i < result->fact_count; i++)
        if (there(moment, i) && condition_matches(condition, &result->facts[i], bindings)) {
            if (facts != NULL)
                facts[count] = i;
            count++;
        }
    return count;
}

/* What the facts of a partial match bind. */
static struct bindings bindings_of(const struct run_point *moment, const struct condition_matches *conditions, const size_t *row,
                                   size_t count)
{
    struct bindings bindings = {.count = 0};

    for (size_t i = 0; i < count; i++)
        if (row[i] != NO_MATCHED_FACT)
            condition_bind(conditions[i].condition, &moment->record->result->facts[row[i]], &bindings);
    return bindings;
}

/* Rows under construction. */
struct rows {
    size_t *facts;
    size_t length; /* of a row */
    size_t count, capacity;
};

/* Adds a row of one more fact than the row before it has; false: there are enough. */
static bool add_row(struct rows *rows, const size_t *before, size_t fact)
{
    size_t *row;

    if (rows->count == PARTIAL_MATCHES_MAX)
        return false;
    rows->facts = memory_grow(rows->facts, &rows->capacity, (rows->count + 1) * rows->length, sizeof *rows->facts);
    row = rows->facts + rows->count++ * rows->length;
    for (size_t i = 0; i + 1 < rows->length; i++)
        row[i] = before[i];
    row[rows->length - 1] = fact;
    return true;
}

/* Carries one partial match of the conditions before on through this one. */
static bool extend(const struct run_point *moment, const struct alternative_matches *matches, size_t at, const size_t *before,
                   struct rows *rows)
{
    const struct condition *condition = matches->conditions[at].condition;
    const struct bindings bindings = bindings_of(moment, matches->conditions, before, at);
    const struct result *result = moment->record->result;

    if (condition->test != CONDITION_PRESENT) {
        bool found = satisfying(moment, condition, &bindings, NULL) > 0;

        return found != (condition->test == CONDITION_EXISTS) || add_row(rows, before, NO_MATCHED_FACT);
    }
    for (size_t i = 0; i < matches->conditions[at].fact_count; i++) {
        size_t fact = matches->conditions[at].facts[i];

        if (condition_matches(condition, &result->facts[fact], &bindings) && !add_row(rows, before, fact))
            return false;
    }
    return true;
}

static void join(const struct run_point *moment, struct alternative_matches *matches, size_t at)
{
    struct condition_matches *own = &matches->conditions[at];
    struct rows rows = {.length = at + 1};
    size_t count = at > 0 ? matches->conditions[at - 1].partial_count : 1;

    for (size_t i = 0; i < count && !matches->cut; i++)
        matches->cut = !extend(moment, matches, at, at > 0 ? matches->conditions[at - 1].partial + i * at : NULL, &rows);
    own->partial_count = rows.count;
    own->partial = arena_alloc(moment->arena, rows.count * rows.length, sizeof *own->partial);
    if (rows.count > 0)
        memcpy(own->partial, rows.facts, rows.count * rows.length * sizeof *own->partial);
    if (rows.count > 0 && matches->reached == at)
        matches->reached = at + 1;
    free(rows.facts);
}

static void match_alternative(const struct run_point *moment, const struct rulebook *rulebook, size_t index,
                              struct alternative_matches *matches)
{
    const struct alternative *alternative = &rulebook->alternatives[index];
    const struct bindings none = {.count = 0};

    *matches = (struct alternative_matches){.alternative = index, .condition_count = alternative->condition_count};
    matches->conditions = arena_alloc(moment->arena, alternative->condition_count, sizeof *matches->conditions);
    for (size_t i = 0; i < alternative->condition_count; i++) {
        struct condition_matches *own = &matches->conditions[i];

        own->condition = &alternative->conditions[i];
        own->fact_count = satisfying(moment, own->condition, &none, NULL);
        own->facts = arena_alloc(moment->arena, own->fact_count, sizeof *own->facts);
        satisfying(moment, own->condition, &none, own->facts);
        join(moment, matches, i);
    }
}

struct rule_matches *rule_matches_of(const struct rulebook *rulebook, const struct run_record *record, const struct rule *rule,
                                     size_t step)
{
    const struct run_point moment = {record, step, arena_new()};
    struct rule_matches *matches = arena_alloc(moment.arena, 1, sizeof *matches);

    matches->memory = moment.arena;
    matches->alternative_count = rule->count;
    matches->alternatives = arena_alloc(moment.arena, rule->count, sizeof *matches->alternatives);
    for (size_t i = 0; i < rule->count; i++)
        match_alternative(&moment, rulebook, rule->first + i, &matches->alternatives[i]);
    return matches;
}

void rule_matches_free(struct rule_matches *matches)
{
    if (matches != NULL)
        arena_free(matches->memory);
}
