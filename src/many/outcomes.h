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

#include "base/output.h"
#include "engine.h"
#include "many/grid.h"
#include "many/rows.h"
#include "many/summary.h"

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

/* --- Sensitivity: how often the outcome of a row becomes another when one answer alone becomes another of the grid. */

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

/* --- What comes of the rows of a sweep together, for people and for programs: outcomes (intervensi-outcomes/1), sensitivity */

struct sweep_page {
    struct output *output;
    const struct engine *engine;
    enum language language;
    const struct grid *grid;
    const struct outcomes *outcomes;
};

/* `all` folds nothing; JSON is always whole. */
void render_outcomes_text(const struct sweep_page *page, bool all);
void render_outcomes_json(const struct sweep_page *page, bool all);
void render_sensitivity_text(const struct sweep_page *page, const struct sensitivity *sensitivity, bool all);
void render_sensitivity_json(const struct sweep_page *page, const struct sensitivity *sensitivity, bool all);

#endif
