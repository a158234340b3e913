/* A sweep: the rows of a grid through the engine. Either a row of advice for each, as in a batch, or what comes of all together.
 *
 *     the rows of the grid as the input of a batch → the parts of a batch (batch.h) → rows
 *                                                  → the outcome of each row → outcomes, sensitivity */
#ifndef INTERVENSI_SWEEP_H
#define INTERVENSI_SWEEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "advice/wording.h"
#include "base/output.h"
#include "engine.h"
#include "many/batch.h"
#include "many/grid.h"
#include "memory.h"

enum sweep_choice { SWEEP_ALL, SWEEP_PAIRS, SWEEP_SAMPLE };

/* Which rows of which grid. */
struct sweep_options {
    const char *path; /* "-": stdin */
    enum sweep_choice choice;
    long sample; /* rows */
    long seed;
    uint64_t first, last;       /* numbers, both are taken; a grid may end before */
    bool outcomes, sensitivity; /* what comes of all rows together, instead of rows; */
    int json;                   /* as JSON, */
    bool all;                   /* or as text that folds nothing */
};

/* The origin of a batch whose cases are these rows. Their ids are their numbers. The options must outlive it. */
struct batch_origin sweep_origin(const struct sweep_options *options);

/* Writes the case of one row. STATUS_NO_INPUT: there is no such number. */
enum status sweep_row(struct session *session, const struct sweep_options *options, uint64_t row);

/* Consults the rows and writes their outcomes or their sensitivity. Of the options of rows those about the work count. STATUS_LIMIT: there are
 * too many outcomes, or too many rows for the sensitivity. */
enum status sweep_outcomes(struct session *session, const struct sweep_options *options, const struct batch_options *rows);

/* --- Rows that need not be consulted, because another row must get the same advice: the rules do not tell them apart --- */

struct same_advice;

/* The grid must outlive it. */
struct same_advice *same_advice_new(const struct engine *engine, const struct grid *grid);
void same_advice_free(struct same_advice *same);

/* Numbers that two rows of the grid have in common only if every rule concludes the same in both. They live until the next call. */
const uint64_t *same_advice_key(struct same_advice *same, uint64_t row, size_t *count);

/* --- Outcomes --- */

/* Which actions have which standing. Rank, reasons and what is missing do not count. Each different outcome gets a number, so that rows
 * can be compared by theirs. */

/* Most outcomes, and most actions of all of them: a quarter of a gigabyte. */
enum { OUTCOMES_MAX = 1000000, OUTCOME_PARTS_MAX = 64 * 1024 * 1024 };
/* Numbers that are none. */
#define OUTCOME_ERROR (UINT32_MAX - 1) /* of an error row */
#define OUTCOME_NONE UINT32_MAX        /* there is no room for another */

/* A part is a subject (of the summary's index) and a standing: subject * STANDING_COUNT + standing. They ascend. */
struct parts {
    const uint32_t *items;
    size_t count;
};

struct outcome {
    struct parts parts;
    uint64_t rows;
    uint64_t witness; /* the first row with it */
};

/* Starts all zero. */
struct outcomes {
    struct outcome *list;
    size_t count, capacity, part_count;
    struct byte_table numbers; /* by their parts */
    struct arena *memory;      /* of the parts */
    uint64_t rows, errors;
};

/* Writes the outcome of a result instead of a row. */
extern const struct row_writer row_outcome;

/* The number of what row_outcome wrote for a row, which is counted. */
uint32_t outcomes_number(struct outcomes *outcomes, const char *text, size_t size, uint64_t row);
void outcomes_free(struct outcomes *outcomes);

/* --- Sensitivity: how often the outcome of a row becomes another when one answer alone becomes another of the grid --- */

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
struct sensitivity sensitivity_of(const struct grid *grid, const struct summary_index *index, const struct outcomes *outcomes,
                                  const uint32_t *numbers);
void sensitivity_free(struct sensitivity *sensitivity);

/* --- Both as text, and as JSON (intervensi-outcomes/1, intervensi-sensitivity/1), which folds nothing --- */

struct sweep_page {
    struct output *output;
    const struct engine *engine;
    const struct wording wording;
    const struct grid *grid;
    struct case_record *record; /* of the grid, for any row */
    const struct summary_index *index;
    const struct outcomes *outcomes;
    bool all;
};

void render_outcomes_text(const struct sweep_page *page);
void render_outcomes_json(const struct sweep_page *page);
void render_sensitivity_text(const struct sweep_page *page, const struct sensitivity *sensitivity);
void render_sensitivity_json(const struct sweep_page *page, const struct sensitivity *sensitivity);

#endif
