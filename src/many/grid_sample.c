/* Some rows of a grid: by chance, or so few that each two values of different facts meet. */
#include <inttypes.h>
#include <stdlib.h>

#include "many/grid.h"
#include "memory.h"
#include "text.h"

/* --- By chance ------------------------------------------------------------------------------------------------------- */

/* A small grid is gone through once, and each row is taken with the chance that makes all samples equally likely; of a large one rows are
 * drawn until there are enough. Which of the two depends on the grid alone. */

enum { GONE_THROUGH_MAX = 1 << 24, DRAWS_FOR_ONE = 100, DRAWS_LEAST = 1 << 22 };

/* splitmix64 (Steele, Lea, Flood 2014). */
static uint64_t draw(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* A number below `bound`, each equally likely. */
static uint64_t draw_below(uint64_t *state, uint64_t bound)
{
    uint64_t least = -bound % bound, number;

    do
        number = draw(state);
    while (number < least);
    return number % bound;
}

/* Draws as many as are wanting, again and again, since a row may be drawn twice. */
static enum status draw_rows(const struct grid *grid, size_t count, uint64_t *state, struct grid_list *list, struct diag *diag)
{
    struct case_record *record = grid_case(grid);
    uint64_t left = (uint64_t)count * DRAWS_FOR_ONE + DRAWS_LEAST;

    while (list->count < count && left > 0) {
        for (size_t wanting = count - list->count; wanting > 0 && left > 0; left--) {
            uint64_t row = draw_below(state, grid->size);

            grid_set(grid, record, row);
            if (!grid_keeps(grid, record))
                continue;
            grid_list_add(list, row);
            wanting--;
        }
        grid_list_sort(list);
    }
    case_free(record);
    if (list->count == count)
        return STATUS_OK;
    diag_add(diag, NULL, CODE_LIMIT, _("ask for fewer rows, or put into \"base\" what the conditions ask for"),
             _("the conditions keep so few combinations that %zu rows were not found by chance"), count);
    return STATUS_LIMIT;
}

enum status grid_sample(const struct grid *grid, size_t count, uint64_t seed, struct grid_list *list, struct diag *diag)
{
    uint64_t state = seed;
    size_t kept = 0;

    *list = (struct grid_list){0};
    if (grid->size > GONE_THROUGH_MAX)
        return draw_rows(grid, count, &state, list, diag);
    grid_list_all(grid, list);
    for (size_t i = 0; i < list->count && kept < count; i++)
        if (draw_below(&state, list->count - i) < count - kept)
            list->rows[kept++] = list->rows[i];
    list->count = kept;
    return STATUS_OK;
}

/* --- Each two values ------------------------------------------------------------------------------------------------- */

enum { PAIRS_MAX = 4000000, STEPS_MAX = 1000000 };

struct search {
    const struct grid *grid;
    struct case_record *record; /* answers of the facts that have a value by now */
    size_t *values;             /* of each fact */
    bool *has_value;
    bool *open;     /* the same for each fact of the vocabulary: varied, and without a value */
    size_t *order;  /* facts: those that conditions ask for first, since only they can fail */
    size_t *places; /* where the pairs of two facts begin, i * fact_count + j with i < j */
    bool *met;      /* each pair of values */
    long steps;     /* left for this row */
};

/* What came of looking for a row. */
enum outcome { FOUND, IMPOSSIBLE, TOO_HARD };

static bool *pair_of(const struct search *search, size_t fact, size_t value, size_t other, size_t other_value)
{
    size_t first = fact < other ? fact : other, second = fact < other ? other : fact;
    size_t row = fact < other ? value : other_value, column = fact < other ? other_value : value;

    return &search->met[search->places[first * search->grid->fact_count + second] + row * search->grid->facts[second].count +
                        column];
}

/* Conditions on this fact must be such that they can still hold. */
static bool is_allowed(const struct search *search, size_t fact)
{
    const struct grid *grid = search->grid;

    for (size_t i = 0; i < grid->where_count; i++)
        if (grid_where_names(&grid->where[i], grid->facts[fact].fact) &&
            !grid_where_may_hold(&grid->where[i], search->record, search->open))
            return false;
    return true;
}

static void take_back(struct search *search, size_t fact)
{
    search->has_value[fact] = false;
    search->open[search->grid->facts[fact].fact] = true;
}

static void give(struct search *search, size_t fact, size_t value)
{
    grid_set_value(search->grid, search->record, fact, value);
    search->values[fact] = value;
    search->has_value[fact] = true;
    search->open[search->grid->facts[fact].fact] = false;
}

/* The value that was not tried with which most pairs would meet for the first time, the first of equals; the count of values if there
 * is none. */
static size_t best_value(const struct search *search, size_t fact, const bool *tried)
{
    size_t count = search->grid->facts[fact].count, best = count, most = 0;

    for (size_t value = 0; value < count; value++) {
        size_t met = 0;

        for (size_t other = 0; other < search->grid->fact_count && !tried[value]; other++)
            met += other != fact && search->has_value[other] && !*pair_of(search, fact, value, other, search->values[other]);
        if (!tried[value] && (best == count || met > most)) {
            best = value;
            most = met;
        }
    }
    return best;
}

/* Gives values to the facts from this place of the order on. */
static enum outcome complete(struct search *search, size_t at)
{
    size_t fact = at < search->grid->fact_count ? search->order[at] : 0, value;
    enum outcome outcome = IMPOSSIBLE;
    bool tried[GRID_VALUES_MAX] = {false};

    if (at == search->grid->fact_count)
        return FOUND;
    if (search->has_value[fact])
        return complete(search, at + 1);
    while (outcome == IMPOSSIBLE && (value = best_value(search, fact, tried)) < search->grid->facts[fact].count) {
        if (search->steps-- == 0)
            return TOO_HARD;
        tried[value] = true;
        give(search, fact, value);
        if (is_allowed(search, fact))
            outcome = complete(search, at + 1);
        if (outcome == IMPOSSIBLE)
            take_back(search, fact);
    }
    return outcome;
}

/* Looks for a row with each pair of values of two facts that have not met. False: it is too hard. */
static bool cover(struct search *search, size_t fact, size_t other, struct grid_list *list)
{
    const struct grid *grid = search->grid;
    size_t count = grid->fact_count, pairs = grid->facts[fact].count * grid->facts[other].count;

    for (size_t pair = 0; pair < pairs; pair++) {
        size_t value = pair / grid->facts[other].count, other_value = pair % grid->facts[other].count;
        enum outcome outcome = IMPOSSIBLE;
        uint64_t row = 0;

        if (*pair_of(search, fact, value, other, other_value))
            continue;
        for (size_t i = 0; i < count; i++)
            take_back(search, i);
        search->steps = STEPS_MAX;
        give(search, fact, value);
        give(search, other, other_value);
        if (is_allowed(search, fact) && is_allowed(search, other))
            outcome = complete(search, 0);
        if (outcome == TOO_HARD)
            return false;
        for (size_t i = 0; i < count && outcome == FOUND; i++) {
            row += search->values[i] * grid->facts[i].stride;
            for (size_t j = i + 1; j < count; j++)
                *pair_of(search, i, search->values[i], j, search->values[j]) = true;
        }
        if (outcome == FOUND)
            grid_list_add(list, row);
    }
    return true;
}

static void order_facts(struct search *search)
{
    const struct grid *grid = search->grid;
    size_t count = 0;

    for (int constrained = 1; constrained >= 0; constrained--)
        for (size_t fact = 0; fact < grid->fact_count; fact++) {
            bool asked = false;

            for (size_t i = 0; i < grid->where_count; i++)
                asked = asked || grid_where_names(&grid->where[i], grid->facts[fact].fact);
            if (asked == constrained)
                search->order[count++] = fact;
        }
}

/* False: there are too many pairs. */
static bool place_pairs(struct search *search)
{
    const struct grid *grid = search->grid;
    size_t pairs = 0;

    for (size_t i = 0; i < grid->fact_count; i++)
        for (size_t j = i + 1; j < grid->fact_count; j++) {
            search->places[i * grid->fact_count + j] = pairs;
            pairs += grid->facts[i].count * grid->facts[j].count;
            if (pairs > PAIRS_MAX)
                return false;
        }
    search->met = memory_new(pairs, sizeof *search->met);
    return true;
}

static enum status cover_all(struct search *search, struct grid_list *list, struct diag *diag)
{
    order_facts(search);
    if (!place_pairs(search)) {
        diag_add(diag, NULL, CODE_LIMIT, NULL, _("there are more than %d pairs of answers"), PAIRS_MAX);
        return STATUS_LIMIT;
    }
    for (size_t i = 0; i < search->grid->fact_count; i++)
        for (size_t j = i + 1; j < search->grid->fact_count; j++)
            if (!cover(search, i, j, list)) {
                diag_add(diag, NULL, CODE_LIMIT, _("write simpler conditions, or put into \"base\" what they ask for"), "%s",
                         _("the conditions are too hard: no row was found for two answers"));
                return STATUS_LIMIT;
            }
    return STATUS_OK;
}

enum status grid_pairs(const struct grid *grid, struct grid_list *list, struct diag *diag)
{
    size_t count = grid->fact_count;
    struct search search = {.grid = grid};
    enum status status;

    *list = (struct grid_list){0};
    if (count < 2) { /* no pairs: each row counts */
        grid_list_all(grid, list);
        return STATUS_OK;
    }
    search.record = grid_case(grid);
    search.values = memory_new(count, sizeof *search.values);
    search.has_value = memory_new(count, sizeof *search.has_value);
    search.open = memory_new(grid->vocabulary->fact_count, sizeof *search.open);
    search.order = memory_new(count, sizeof *search.order);
    search.places = memory_new(count * count, sizeof *search.places);
    status = cover_all(&search, list, diag);
    grid_list_sort(list);
    case_free(search.record);
    free(search.values);
    free(search.has_value);
    free(search.open);
    free(search.order);
    free(search.places);
    free(search.met);
    return status;
}
