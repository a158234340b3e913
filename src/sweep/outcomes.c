/* Outcomes and their numbers. See outcomes.h. */
#include "sweep/outcomes.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"

/* --- In a worker --------------------------------------------------------------------------------------------- */

static int compare_parts(const void *a, const void *b)
{
    uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;

    return (first > second) - (first < second);
}

static void write_nothing(const struct row_work *work, const struct row *row, struct buffer *text)
{
    (void)work;
    (void)row;
    (void)text;
}

/* One byte is no list of parts. */
static void write_error(const struct row_work *work, const struct row *row, struct buffer *text)
{
    (void)work;
    (void)row;
    buffer_add(text, "!");
}

static void write_outcome(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct result *result = row->result;
    uint32_t *parts = memory_new(result->recommendation_count + 1, sizeof *parts);

    for (size_t i = 0; i < result->recommendation_count; i++)
        parts[i] = (uint32_t)(summary_subject(work->index, result->recommendations[i].subject) * STANDING_COUNT +
                              (size_t)result->recommendations[i].standing);
    qsort(parts, result->recommendation_count, sizeof *parts, compare_parts);
    buffer_add_part(text, (const char *)parts, result->recommendation_count * sizeof *parts);
    free(parts);
}

const struct row_writer row_outcome = {
    .name = "outcome",
    .write_error = write_error,
    .write_head = write_nothing,
    .write_result = write_outcome,
    .write_end = write_nothing,
};

/* --- In the parent ------------------------------------------------------------------------------------------- */

struct outcomes outcomes_new(const struct summary_index *index)
{
    struct outcomes outcomes = {.index = index, .place_count = 4096};

    outcomes.places = memory_new(outcomes.place_count, sizeof *outcomes.places);
    return outcomes;
}

void outcomes_free(struct outcomes *outcomes)
{
    free(outcomes->list);
    free(outcomes->parts);
    free(outcomes->places);
}

static uint64_t hash_of(const uint32_t *parts, size_t count)
{
    uint64_t hash = count;

    for (size_t i = 0; i < count; i++) {
        hash = (hash ^ parts[i]) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 29;
    }
    return hash;
}

const uint32_t *outcome_parts(const struct outcomes *outcomes, uint32_t number)
{
    return outcomes->parts + outcomes->list[number].first;
}

/* Where an outcome stands in the table, or would stand. */
static uint32_t *find(const struct outcomes *outcomes, const uint32_t *parts, size_t count)
{
    size_t at = hash_of(parts, count) & (outcomes->place_count - 1);

    for (; outcomes->places[at] != 0; at = (at + 1) & (outcomes->place_count - 1)) {
        uint32_t number = outcomes->places[at] - 1;

        if (outcomes->list[number].count == count &&
            (count == 0 || memcmp(outcome_parts(outcomes, number), parts, count * sizeof *parts) == 0))
            break;
    }
    return &outcomes->places[at];
}

static void make_room(struct outcomes *outcomes)
{
    if (outcomes->count * 2 < outcomes->place_count)
        return;
    free(outcomes->places);
    outcomes->place_count *= 2;
    outcomes->places = memory_new(outcomes->place_count, sizeof *outcomes->places);
    for (uint32_t i = 0; i < outcomes->count; i++)
        *find(outcomes, outcome_parts(outcomes, i), outcomes->list[i].count) = i + 1;
}

static uint32_t add(struct outcomes *outcomes, const uint32_t *parts, size_t count, uint64_t row)
{
    struct outcome outcome = {outcomes->part_count, count, 0, row};

    if (outcomes->count == OUTCOMES_MAX || outcomes->part_count + count > OUTCOME_PARTS_MAX)
        return OUTCOME_NONE;
    outcomes->parts =
        memory_grow(outcomes->parts, &outcomes->part_capacity, outcomes->part_count + count + 1, sizeof *outcomes->parts);
    if (count > 0)
        memcpy(outcomes->parts + outcomes->part_count, parts, count * sizeof *parts);
    outcomes->part_count += count;
    outcomes->list = memory_grow(outcomes->list, &outcomes->capacity, outcomes->count + 1, sizeof *outcomes->list);
    outcomes->list[outcomes->count++] = outcome;
    make_room(outcomes);
    *find(outcomes, parts, count) = (uint32_t)outcomes->count;
    return (uint32_t)outcomes->count - 1;
}

uint32_t outcomes_number(struct outcomes *outcomes, const char *text, size_t size, uint64_t row)
{
    size_t count = size / sizeof(uint32_t);
    uint32_t *parts, number;

    outcomes->rows++;
    if (size % sizeof *parts != 0) {
        outcomes->errors++;
        return OUTCOME_ERROR;
    }
    parts = memory_new(count + 1, sizeof *parts); /* the text need not be aligned */
    memcpy(parts, text, size);
    number = *find(outcomes, parts, count);
    number = number > 0 ? number - 1 : add(outcomes, parts, count, row);
    free(parts);
    if (number != OUTCOME_NONE)
        outcomes->list[number].rows++;
    return number;
}

/* --- Afterwards ---------------------------------------------------------------------------------------------- */

int outcome_standing(const struct outcomes *outcomes, uint32_t number, size_t subject)
{
    const uint32_t *parts = outcome_parts(outcomes, number);

    for (size_t i = 0; i < outcomes->list[number].count; i++)
        if (parts[i] / STANDING_COUNT == subject)
            return (int)(parts[i] % STANDING_COUNT);
    return -1;
}

uint32_t *outcomes_common(const struct outcomes *outcomes, size_t *count)
{
    size_t most = outcomes->count > 0 ? outcomes->list[0].count : 0;
    uint32_t *common = memory_new(most + 1, sizeof *common);

    *count = most;
    if (most > 0)
        memcpy(common, outcome_parts(outcomes, 0), most * sizeof *common);
    for (uint32_t number = 1; number < outcomes->count; number++) {
        size_t kept = 0;

        for (size_t i = 0; i < *count; i++)
            if (outcome_standing(outcomes, number, common[i] / STANDING_COUNT) == (int)(common[i] % STANDING_COUNT))
                common[kept++] = common[i];
        *count = kept;
    }
    return common;
}

static int compare_outcomes(const void *a, const void *b, void *context)
{
    const struct outcomes *outcomes = context;
    const struct outcome *first = &outcomes->list[*(const uint32_t *)a], *second = &outcomes->list[*(const uint32_t *)b];

    if (first->rows != second->rows)
        return first->rows < second->rows ? 1 : -1;
    return (first->witness > second->witness) - (first->witness < second->witness);
}

uint32_t *outcomes_order(const struct outcomes *outcomes)
{
    uint32_t *order = memory_new(outcomes->count + 1, sizeof *order);

    for (uint32_t i = 0; i < outcomes->count; i++)
        order[i] = i;
    qsort_r(order, outcomes->count, sizeof *order, compare_outcomes, (void *)(uintptr_t)outcomes);
    return order;
}
