/* Outcomes: what is advised, that is which actions have which standing. Rank, reasons and what is missing do not count. Each different
 * outcome gets a number, so that rows can be compared by theirs.
 *
 *     worker   the writer row_outcome makes of a result its outcome, instead of a row
 *     parent   outcomes_number(&outcomes, text, size, row)     for every row, in order
 *
 * May use: batch_row, summary's subjects, memory. Not its job: going through rows (sweep_outcomes.c). */
#ifndef INTERVENSI_OUTCOMES_H
#define INTERVENSI_OUTCOMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/batch_row.h"
#include "counts/summary.h"

/* Most outcomes, and most actions of all of them: a quarter of a gigabyte. */
enum { OUTCOMES_MAX = 1000000, OUTCOME_PARTS_MAX = 64 * 1024 * 1024 };
/* Numbers that are none. */
#define OUTCOME_ERROR (UINT32_MAX - 1) /* of an error row */
#define OUTCOME_NONE UINT32_MAX        /* there is no room for another */

extern const struct row_writer row_outcome;

struct outcome {
    size_t first, count; /* its parts */
    uint64_t rows;
    uint64_t witness; /* the first row with it */
};

/* A part is a subject and a standing: subject * STANDING_COUNT + standing. Those of an outcome ascend. */
struct outcomes {
    const struct summary_index *index;
    struct outcome *list;
    size_t count, capacity;
    uint32_t *parts;
    size_t part_count, part_capacity;
    uint32_t *places; /* open addressing: number + 1 */
    size_t place_count;
    uint64_t rows, errors;
};

struct outcomes outcomes_new(const struct summary_index *index);
void outcomes_free(struct outcomes *outcomes);

/* The number of what row_outcome wrote for a row, which is counted. */
uint32_t outcomes_number(struct outcomes *outcomes, const char *text, size_t size, uint64_t row);

const uint32_t *outcome_parts(const struct outcomes *outcomes, uint32_t number);
/* The standing of a subject, or -1. */
int outcome_standing(const struct outcomes *outcomes, uint32_t number, size_t subject);
/* The parts that all outcomes have, as a new list to be freed. */
uint32_t *outcomes_common(const struct outcomes *outcomes, size_t *count);
/* The numbers of the outcomes, the most frequent first, then by the first row; to be freed. */
uint32_t *outcomes_order(const struct outcomes *outcomes);

#endif
