/* How often a step leads to another outcome. See sensitivity.h. Steps are counted by the two outcomes that they lie between, so that what
 * differs between two outcomes is looked at once and not for every step. */
#include "sweep/sensitivity.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"

enum { PAIRS = 1 << 16 };

/* Steps between two outcomes. */
struct pair {
    uint32_t from, to; /* from < to */
    uint64_t steps;    /* 0: free */
};

struct counting {
    const struct grid *grid;
    const struct outcomes *outcomes;
    const uint32_t *numbers;
    size_t fact;
    struct fact_sensitivity *result;
    struct pair *pairs; /* open addressing */
    size_t pair_count;
    bool *fragile; /* each row: a step was found that leads to another outcome */
};

/* Each subject that stands otherwise in the one outcome than in the other. */
static void count_subjects(const struct counting *counting, const struct pair *pair)
{
    const struct outcome *from = &counting->outcomes->list[pair->from], *to = &counting->outcomes->list[pair->to];
    const uint32_t *a = outcome_parts(counting->outcomes, pair->from), *a_end = a + from->count;
    const uint32_t *b = outcome_parts(counting->outcomes, pair->to), *b_end = b + to->count;

    while (a < a_end || b < b_end) {
        uint32_t first = a < a_end ? *a / STANDING_COUNT : UINT32_MAX, second = b < b_end ? *b / STANDING_COUNT : UINT32_MAX;
        uint32_t subject = first < second ? first : second;

        if (first != second || *a != *b)
            counting->result->subjects[subject] += pair->steps;
        a += first == subject;
        b += second == subject;
    }
}

static void settle(struct counting *counting)
{
    for (size_t i = 0; i < PAIRS; i++)
        if (counting->pairs[i].steps > 0)
            count_subjects(counting, &counting->pairs[i]);
    memset(counting->pairs, 0, PAIRS * sizeof *counting->pairs);
    counting->pair_count = 0;
}

static void count_step(struct counting *counting, uint32_t one, uint32_t other)
{
    uint32_t from = one < other ? one : other, to = one < other ? other : one;
    size_t at = (from * UINT32_C(2654435761) ^ to * UINT32_C(40503)) & (PAIRS - 1);

    while (counting->pairs[at].steps > 0 && (counting->pairs[at].from != from || counting->pairs[at].to != to))
        at = (at + 1) & (PAIRS - 1);
    if (counting->pairs[at].steps == 0)
        counting->pairs[at] = (struct pair){from, to, 0}, counting->pair_count++;
    counting->pairs[at].steps++;
    if (counting->pair_count > PAIRS / 2)
        settle(counting);
}

static bool takes_part(uint32_t number)
{
    return number < OUTCOME_ERROR;
}

/* The row that has this value instead. */
static uint64_t step(const struct grid *grid, uint64_t row, size_t fact, size_t value)
{
    const struct grid_fact *varied = &grid->facts[fact];

    return row - grid_value(grid, row, fact) * varied->stride + value * varied->stride;
}

static void count_row(struct counting *counting, uint64_t row)
{
    const struct grid_fact *varied = &counting->grid->facts[counting->fact];
    uint32_t here = counting->numbers[row];
    uint64_t steps = 0, changed = 0, to = step(counting->grid, row, counting->fact, 0);

    for (size_t value = 0; value < varied->count; value++, to += varied->stride) {
        uint32_t there = counting->numbers[to];

        if (to == row || !takes_part(there))
            continue;
        steps++;
        if (there != here) {
            changed++;
            count_step(counting, here, there);
        }
    }
    counting->result->rows += steps > 0;
    counting->result->rows_changed += changed > 0;
    counting->result->steps += steps;
    counting->result->steps_changed += changed;
    counting->fragile[row] = counting->fragile[row] || changed > 0;
}

static struct fragile first_step(const struct counting *counting, uint64_t row)
{
    for (size_t fact = 0; fact < counting->grid->fact_count; fact++)
        for (size_t value = 0; value < counting->grid->facts[fact].count; value++) {
            uint64_t to = step(counting->grid, row, fact, value);

            if (takes_part(counting->numbers[to]) && counting->numbers[to] != counting->numbers[row])
                return (struct fragile){row, to, fact};
        }
    return (struct fragile){row, row, 0};
}

static void list_fragile(struct sensitivity *sensitivity, const struct counting *counting)
{
    for (uint64_t row = 0; row < counting->grid->size; row++) {
        sensitivity->fragile_rows += counting->fragile[row];
        if (counting->fragile[row] && sensitivity->fragile_count < FRAGILE_SHOWN_MAX)
            sensitivity->fragile[sensitivity->fragile_count++] = first_step(counting, row);
    }
}

struct sensitivity sensitivity_of(const struct grid *grid, const struct outcomes *outcomes, const uint32_t *numbers)
{
    struct sensitivity sensitivity = {.fact_count = grid->fact_count};
    struct counting counting = {.grid = grid, .outcomes = outcomes, .numbers = numbers};

    sensitivity.facts = memory_new(grid->fact_count + 1, sizeof *sensitivity.facts);
    counting.pairs = memory_new(PAIRS, sizeof *counting.pairs);
    counting.fragile = memory_new(grid->size, sizeof *counting.fragile);
    for (size_t i = 0; i < grid->fact_count; i++) {
        counting.fact = i;
        counting.result = &sensitivity.facts[i];
        counting.result->subjects = memory_new(summary_subject_count(outcomes->index), sizeof *counting.result->subjects);
        for (uint64_t row = 0; row < grid->size; row++)
            if (takes_part(numbers[row]))
                count_row(&counting, row);
        settle(&counting);
    }
    list_fragile(&sensitivity, &counting);
    free(counting.pairs);
    free(counting.fragile);
    return sensitivity;
}

void sensitivity_free(struct sensitivity *sensitivity)
{
    for (size_t i = 0; i < sensitivity->fact_count; i++)
        free(sensitivity->facts[i].subjects);
    free(sensitivity->facts);
}
