/* A sweep: the rows of a grid through the engine. Either a row of advice for each, as in a batch, or what comes of all together.
 *
 *     the rows of the grid as the input of a batch → the parts of a batch (batch.h) → rows
 *                                                  → the outcome of each row → outcomes, sensitivity */
#ifndef INTERVENSI_SWEEP_H
#define INTERVENSI_SWEEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine.h"
#include "many/batch.h"
#include "many/grid.h"

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

/* An input of these rows, whose ids are their numbers. The input is all zero; it is to be closed in any case. The session must be open,
 * and the options outlive the input. */
enum status sweep_input_open(const struct sweep_options *chosen, struct session *session, const struct batch_options *options,
                             struct batch_input *input, struct diag *diag);
/* The grid of such an input. */
const struct grid *sweep_grid(const struct batch_input *input);

/* Writes the case of one row. STATUS_NO_INPUT: there is no such number. */
enum status sweep_row(struct session *session, const struct sweep_options *options, uint64_t row);

/* Consults the rows and writes their outcomes or their sensitivity. Of the options of rows those about the work count. STATUS_LIMIT: there are
 * too many outcomes, or too many rows for the sensitivity. */
enum status sweep_outcomes(struct session *session, const struct sweep_options *options, const struct batch_options *rows);

#endif
