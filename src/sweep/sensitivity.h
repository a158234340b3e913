/* Sensitivity: how often the outcome of a row becomes another when one answer alone becomes another of the grid. A step is such a
 * change: from a row to another that differs from it in one fact. Rows that the conditions leave out and error rows take no part.
 * May use: grid, outcomes. Not its job: consulting (sweep_outcomes.c), words. */
#ifndef INTERVENSI_SENSITIVITY_H
#define INTERVENSI_SENSITIVITY_H

#include <stddef.h>
#include <stdint.h>

#include "sweep/grid.h"
#include "sweep/outcomes.h"

/* Most combinations of a grid: four bytes for each. */
enum { SENSITIVITY_ROWS_MAX = 64 * 1024 * 1024, FRAGILE_SHOWN_MAX = 10 };

/* What one varied fact does. */
struct fact_sensitivity {
    uint64_t rows, rows_changed;   /* that can make a step; that have another outcome after one */
    uint64_t steps, steps_changed; /* all; those after which the outcome is another */
    uint64_t *subjects;            /* of those the ones after which this subject stands otherwise */
};

/* A row that is one step away from another outcome, by the first such step. */
struct fragile {
    uint64_t row, to;
    size_t fact; /* place in the grid */
};

struct sensitivity {
    struct fact_sensitivity *facts; /* one for each fact of the grid */
    size_t fact_count;
    uint64_t fragile_rows;
    struct fragile fragile[FRAGILE_SHOWN_MAX]; /* the first */
    size_t fragile_count;
};

/* `numbers` holds the outcome of each row of the grid; OUTCOME_NONE and OUTCOME_ERROR: none. To be freed with sensitivity_free. */
struct sensitivity sensitivity_of(const struct grid *grid, const struct outcomes *outcomes, const uint32_t *numbers);
void sensitivity_free(struct sensitivity *sensitivity);

#endif
