/* Which rows of a sweep must get the same advice. */
#include <stdbool.h>
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
    size_t count;
};

struct same_advice {
    const struct grid *grid;
    const struct rulebook *rulebook;
    size_t words; /* of a set of alternatives */
    struct fact_effect *effects;
    struct needing *needing;
    size_t needing_count;
    struct arena *arena; /* of everything */
    uint64_t *key;       /* the alternatives that can fire, then each fact's value or 0 */
};

static void set_bit(uint64_t *set, size_t bit)
{
    set[bit / BITS] |= UINT64_C(1) << bit % BITS;
}

static bool has_bit(const uint64_t *set, size_t bit)
{
    return (set[bit / BITS] >> bit % BITS & 1) != 0;
}

static bool meets(const uint64_t *a, const uint64_t *b, size_t words)
{
    for (size_t i = 0; i < words; i++)
        if ((a[i] & b[i]) != 0)
            return true;
    return false;
}

/* --- What answers do to alternatives --------------------------------------------------------------------------------- */

/* How an answer condition reads the answers. */
struct reading {
    const struct condition *condition;
    bool closed;
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

/* Whether only that some answer matches can matter, not which. */
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

static bool can_match(const struct condition *condition, const struct grid *grid, const struct grid_fact *varied)
{
    for (size_t value = 0; value < varied->count; value++)
        if (condition_answers(condition, &grid->vocabulary->facts[varied->fact], &varied->values[value]) != 0)
            return true;
    return false;
}

static struct reading reading_of(const struct same_advice *same, const struct alternative *alternative,
                                 const struct condition *condition)
{
    const struct grid *grid = same->grid;
    struct reading reading = {.condition = condition, .closed = is_closed(alternative, condition)};

    for (size_t i = 0; i < grid->vocabulary->fact_count; i++)
        reading.base = reading.base || condition_answers(condition, &grid->vocabulary->facts[i], &grid->base->answers[i]) != 0;
    for (size_t i = 0; i < grid->fact_count; i++)
        reading.facts += can_match(condition, grid, &grid->facts[i]);
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
        if (can_match(reading->condition, same->grid, &same->grid->facts[place]))
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

        if (template_is_answer(condition->about)) {
            struct reading reading = reading_of(same, alternative, condition);

            possible = note_condition(same, &reading, number);
        }
    }
    if (!possible)
        stop_always(same, number);
}

/* --- What rules need of each other ----------------------------------------------------------------------------------- */

/* Rules conclude nothing else; parts and safety subjects are there in every case. */
static bool is_concluded(const struct condition *condition)
{
    return condition->test != CONDITION_ABSENT &&
           (condition->about == TEMPLATE_FINDING || condition->about == TEMPLATE_OBJECTION ||
            condition->about == TEMPLATE_STANDING);
}

/* Notes what an alternative needs, of those that are possible at all. */
static void add_needing(struct same_advice *same, size_t number, const uint64_t *possible)
{
    const struct rulebook *book = same->rulebook;
    const struct alternative *alternative = &book->alternatives[number];
    struct needing needing = {.alternative = number};
    struct bindings inner;

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        uint64_t *feeders;

        if (!is_concluded(condition))
            continue;
        feeders = arena_alloc(same->arena, same->words, sizeof *feeders);
        for (size_t j = 0; j < book->alternative_count; j++)
            if (has_bit(possible, j) && alternative_could_conclude(&book->alternatives[j], condition, NULL, &inner))
                set_bit(feeders, j);
        needing.feeders = arena_grow(same->arena, needing.feeders, needing.count, sizeof *needing.feeders);
        needing.feeders[needing.count++] = feeders;
    }
    same->needing = arena_grow(same->arena, same->needing, same->needing_count, sizeof *same->needing);
    same->needing[same->needing_count++] = needing;
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

/* Stops for good what no answers to the varied facts let fire. */
static void stop_impossible(struct same_advice *same)
{
    uint64_t *most = arena_alloc(same->arena, same->words, sizeof *most);
    uint64_t *least = arena_alloc(same->arena, same->words, sizeof *least);
    size_t kept = 0;

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
    /* Of these only those are looked at again that fire in some rows and in others perhaps not: the others are in the set, or are not,
     * whatever the answers to the varied facts. */
    for (size_t i = 0; i < same->needing_count; i++)
        if (has_bit(most, same->needing[i].alternative) && !has_bit(least, same->needing[i].alternative) &&
            same->needing[i].count > 0)
            same->needing[kept++] = same->needing[i];
    same->needing_count = kept;
    for (size_t bit = 0; bit < same->rulebook->alternative_count; bit++)
        if (!has_bit(most, bit))
            stop_always(same, bit);
}

struct same_advice *same_advice_new(const struct engine *engine, const struct grid *grid)
{
    struct arena *arena = arena_new();
    struct same_advice *same = arena_alloc(arena, 1, sizeof *same);

    *same = (struct same_advice){.grid = grid, .rulebook = engine_rulebook(engine), .arena = arena};
    same->words = same->rulebook->alternative_count / BITS + 1;
    same->effects = arena_alloc(arena, grid->fact_count + 1, sizeof *same->effects);
    for (size_t i = 0; i < grid->fact_count; i++) {
        same->effects[i].stops = arena_alloc(arena, grid->facts[i].count * same->words, sizeof *same->effects[i].stops);
        same->effects[i].reads = arena_alloc(arena, same->words, sizeof *same->effects[i].reads);
    }
    same->key = arena_alloc(arena, same->words + grid->fact_count, sizeof *same->key);
    for (size_t i = 0; i < same->rulebook->alternative_count; i++)
        note_alternative(same, i);
    stop_impossible(same);
    return same;
}

void same_advice_free(struct same_advice *same)
{
    if (same != NULL)
        arena_free(same->arena);
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
        values[place] = meets(same->key, same->effects[place].reads, same->words) ? values[place] + 1 : 0;
    *count = same->words + same->grid->fact_count;
    return same->key;
}
