/* Which rows of a sweep must get the same advice. See same_advice.h. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "many/sweep.h"
#include "matching.h"
#include "memory.h"

enum { BITS = 64 };

/* What one varied fact does to the alternatives of rules: a bit for each that takes part. */
struct fact_effect {
    uint64_t *stops; /* for each value: the alternatives that cannot fire with it */
    uint64_t *reads; /* the alternatives to which it matters which of the answers is given */
};

/* An alternative that fires in some rows and in others perhaps not, and what it needs: for each condition on what rules conclude the
 * alternatives that could conclude it, one of which must fire. */
struct needing {
    size_t alternative;
    uint64_t **feeders;
    size_t count, capacity;
};

struct same_advice {
    const struct grid *grid;
    const struct rulebook *rulebook;
    size_t words; /* of a set of alternatives */
    struct fact_effect *effects;
    struct needing *needing;
    size_t needing_count, needing_capacity;
    uint64_t *key; /* the alternatives that can fire, then each fact's value or 0 */
};

static void set_bit(uint64_t *set, size_t bit)
{
    set[bit / BITS] |= UINT64_C(1) << bit % BITS;
}

/* How an answer condition reads the answers. */
struct reading {
    const struct alternative *alternative;
    const struct condition *condition;
    bool closed;  /* only whether some answer matches can matter, not which */
    bool base;    /* an answer that all rows share matches */
    size_t facts; /* varied facts that can match */
};

/* Whether a variable stands in another condition, in the conclusion, or twice in this condition. */
static bool is_shared(const struct alternative *alternative, const struct condition *condition, const char *variable)
{
    size_t here = 0;

    for (size_t i = 0; i < condition->constraint_count; i++)
        here += condition->constraints[i].variable != NULL && strcmp(condition->constraints[i].variable, variable) == 0;
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (&alternative->conditions[i] != condition && condition_names(&alternative->conditions[i], variable))
            return true;
    for (int i = 0; i < SLOTS_MAX; i++)
        if (alternative->conclusion[i].variable != NULL && strcmp(alternative->conclusion[i].variable, variable) == 0)
            return true;
    return here > 1;
}

static bool is_closed(const struct alternative *alternative, const struct condition *condition)
{
    for (size_t i = 0; i < condition->constraint_count; i++) {
        const struct constraint *constraint = &condition->constraints[i];

        if (constraint->differs_from.count > 0 ||
            (constraint->variable != NULL && is_shared(alternative, condition, constraint->variable)))
            return false;
    }
    return true;
}

static bool can_match(const struct reading *reading, const struct grid *grid, const struct grid_fact *varied)
{
    for (size_t value = 0; value < varied->count; value++)
        if (condition_answers(reading->condition, &grid->vocabulary->facts[varied->fact], &varied->values[value]) != 0)
            return true;
    return false;
}

static struct reading reading_of(const struct same_advice *same, const struct alternative *alternative,
                                 const struct condition *condition)
{
    const struct grid *grid = same->grid;
    struct reading reading = {.alternative = alternative, .condition = condition, .closed = is_closed(alternative, condition)};

    for (size_t i = 0; i < grid->vocabulary->fact_count; i++)
        reading.base = reading.base || condition_answers(condition, &grid->vocabulary->facts[i], &grid->base->answers[i]) != 0;
    for (size_t i = 0; i < grid->fact_count; i++)
        reading.facts += can_match(&reading, grid, &grid->facts[i]);
    return reading;
}

/* Each value of the fact with which the condition matches, or does not, stops the alternative. */
static void stop_where(const struct same_advice *same, size_t place, const struct reading *reading, bool matches, size_t bit)
{
    const struct grid_fact *varied = &same->grid->facts[place];
    const struct case_fact *fact = &same->grid->vocabulary->facts[varied->fact];

    for (size_t value = 0; value < varied->count; value++)
        if ((condition_answers(reading->condition, fact, &varied->values[value]) != 0) == matches)
            set_bit(same->effects[place].stops + value * same->words, bit);
}

/* What the condition does to its alternative through one varied fact that can match it. */
static void note_fact(const struct same_advice *same, const struct reading *reading, size_t place, size_t bit)
{
    bool absent = reading->condition->test == CONDITION_ABSENT;

    if (absent && reading->closed)
        stop_where(same, place, reading, true, bit);
    else if (!absent && !reading->base && reading->facts == 1)
        stop_where(same, place, reading, false, bit);
    if (!reading->closed || (!absent && !reading->base && reading->facts > 1))
        set_bit(same->effects[place].reads, bit);
}

/* False: with this condition the alternative fires in no row. */
static bool note_condition(const struct same_advice *same, const struct reading *reading, size_t bit)
{
    bool absent = reading->condition->test == CONDITION_ABSENT;

    if (absent ? reading->closed && reading->base : !reading->base && reading->facts == 0)
        return false;
    for (size_t place = 0; place < same->grid->fact_count; place++)
        if (can_match(reading, same->grid, &same->grid->facts[place]))
            note_fact(same, reading, place, bit);
    return true;
}

/* An alternative that fires in no row is stopped by every value of every fact. */
static void stop_always(const struct same_advice *same, size_t bit)
{
    for (size_t place = 0; place < same->grid->fact_count; place++)
        for (size_t value = 0; value < same->grid->facts[place].count; value++)
            set_bit(same->effects[place].stops + value * same->words, bit);
}

static void note_alternative(const struct same_advice *same, size_t number)
{
    const struct alternative *alternative = &same->rulebook->alternatives[number];
    bool possible = same->rulebook->rules[alternative->rule].active;

    for (size_t i = 0; i < alternative->condition_count && possible; i++) {
        const struct condition *condition = &alternative->conditions[i];

        if (condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE) {
            struct reading reading = reading_of(same, alternative, condition);

            possible = note_condition(same, &reading, number);
        }
    }
    if (!possible)
        stop_always(same, number);
}

/* --- What rules need of each other --------------------------------------------------------------------------- */

static bool has_bit(const uint64_t *set, size_t bit)
{
    return (set[bit / BITS] >> bit % BITS & 1) != 0;
}

/* Rules conclude nothing else; parts and safety subjects are there in every case. */
static bool is_concluded(const struct condition *condition)
{
    return condition->test != CONDITION_ABSENT &&
           (condition->about == TEMPLATE_FINDING || condition->about == TEMPLATE_OBJECTION ||
            condition->about == TEMPLATE_STANDING);
}

static uint64_t *feeders_of(const struct same_advice *same, const struct condition *condition, const uint64_t *possible)
{
    uint64_t *feeders = memory_new(same->words, sizeof *feeders);
    const struct bindings none = {.count = 0};
    struct bindings inner;

    for (size_t i = 0; i < same->rulebook->alternative_count; i++)
        if (has_bit(possible, i) && alternative_could_conclude(&same->rulebook->alternatives[i], condition, &none, &inner))
            set_bit(feeders, i);
    return feeders;
}

static void add_needing(struct same_advice *same, size_t number, const uint64_t *possible)
{
    const struct alternative *alternative = &same->rulebook->alternatives[number];
    struct needing needing = {.alternative = number};

    for (size_t i = 0; i < alternative->condition_count; i++) {
        if (!is_concluded(&alternative->conditions[i]))
            continue;
        needing.feeders = memory_grow(needing.feeders, &needing.capacity, needing.count + 1, sizeof *needing.feeders);
        needing.feeders[needing.count++] = feeders_of(same, &alternative->conditions[i], possible);
    }
    same->needing = memory_grow(same->needing, &same->needing_capacity, same->needing_count + 1, sizeof *same->needing);
    same->needing[same->needing_count++] = needing;
}

static bool meets(const uint64_t *a, const uint64_t *b, size_t words)
{
    for (size_t i = 0; i < words; i++)
        if ((a[i] & b[i]) != 0)
            return true;
    return false;
}

/* Takes out of a set what needs something that none of the set concludes, until nothing more has to go. */
static void settle(const struct same_advice *same, uint64_t *set)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = 0; i < same->needing_count; i++) {
            const struct needing *needing = &same->needing[i];

            if (!has_bit(set, needing->alternative))
                continue;
            for (size_t j = 0; j < needing->count; j++)
                if (!meets(set, needing->feeders[j], same->words)) {
                    set[needing->alternative / BITS] &= ~(UINT64_C(1) << needing->alternative % BITS);
                    changed = true;
                    break;
                }
        }
    }
}

static void free_needing(struct needing *needing)
{
    for (size_t i = 0; i < needing->count; i++)
        free(needing->feeders[i]);
    free(needing->feeders);
}

/* Of the alternatives those are kept that fire in some rows and in others perhaps not: whatever the answers to the varied facts, the others
 * are in the set, or are not. */
static void keep_needing(struct same_advice *same, const uint64_t *most, const uint64_t *least)
{
    size_t kept = 0;

    for (size_t i = 0; i < same->needing_count; i++) {
        size_t number = same->needing[i].alternative;

        if (has_bit(most, number) && !has_bit(least, number) && same->needing[i].count > 0)
            same->needing[kept++] = same->needing[i];
        else
            free_needing(&same->needing[i]);
    }
    same->needing_count = kept;
}

/* Stops for good what no answers to the varied facts let fire. */
static void stop_impossible(struct same_advice *same)
{
    uint64_t *most = memory_new(same->words, sizeof *most), *least = memory_new(same->words, sizeof *least);

    for (size_t bit = 0; bit < same->rulebook->alternative_count; bit++) {
        bool always = true, ever = true;

        for (size_t place = 0; place < same->grid->fact_count; place++) {
            size_t stopped = 0, count = same->grid->facts[place].count;

            for (size_t value = 0; value < count; value++)
                stopped += has_bit(same->effects[place].stops + value * same->words, bit);
            ever = ever && stopped < count;
            always = always && stopped == 0;
        }
        if (ever)
            set_bit(most, bit);
        if (always)
            set_bit(least, bit);
    }
    for (size_t bit = 0; bit < same->rulebook->alternative_count; bit++)
        if (has_bit(most, bit))
            add_needing(same, bit, most);
    settle(same, most);
    settle(same, least);
    keep_needing(same, most, least);
    for (size_t bit = 0; bit < same->rulebook->alternative_count; bit++)
        if (!has_bit(most, bit))
            stop_always(same, bit);
    free(most);
    free(least);
}

struct same_advice *same_advice_new(const struct engine *engine, const struct grid *grid)
{
    struct same_advice *same = memory_new(1, sizeof *same);

    same->grid = grid;
    same->rulebook = engine_rulebook(engine);
    same->words = same->rulebook->alternative_count / BITS + 1;
    same->effects = memory_new(grid->fact_count + 1, sizeof *same->effects);
    for (size_t i = 0; i < grid->fact_count; i++) {
        same->effects[i].stops = memory_new(grid->facts[i].count * same->words, sizeof *same->effects[i].stops);
        same->effects[i].reads = memory_new(same->words, sizeof *same->effects[i].reads);
    }
    same->key = memory_new(same->words + grid->fact_count, sizeof *same->key);
    for (size_t i = 0; i < same->rulebook->alternative_count; i++)
        note_alternative(same, i);
    stop_impossible(same);
    return same;
}

void same_advice_free(struct same_advice *same)
{
    if (same == NULL)
        return;
    for (size_t i = 0; i < same->grid->fact_count; i++) {
        free(same->effects[i].stops);
        free(same->effects[i].reads);
    }
    for (size_t i = 0; i < same->needing_count; i++)
        free_needing(&same->needing[i]);
    free(same->needing);
    free(same->effects);
    free(same->key);
    free(same);
}

/* Whether an alternative that can fire reads which answer is given. */
static bool is_read(const struct same_advice *same, size_t place)
{
    for (size_t i = 0; i < same->words; i++)
        if ((same->key[i] & same->effects[place].reads[i]) != 0)
            return true;
    return false;
}

const uint64_t *same_advice_key(struct same_advice *same, uint64_t row, size_t *count)
{
    uint64_t *values = same->key + same->words;

    memset(same->key, 0xFF, same->words * sizeof *same->key);
    for (size_t place = 0; place < same->grid->fact_count; place++) {
        const uint64_t *stops;

        values[place] = grid_value(same->grid, row, place);
        stops = same->effects[place].stops + values[place] * same->words;
        for (size_t i = 0; i < same->words; i++)
            same->key[i] &= ~stops[i];
    }
    settle(same, same->key);
    for (size_t place = 0; place < same->grid->fact_count; place++)
        values[place] = is_read(same, place) ? values[place] + 1 : 0;
    *count = same->words + same->grid->fact_count;
    return same->key;
}
