/* A diff of two rule bases: what another one would say of the same cases. How the parts fit together:
 *
 *     batch_input or sweep_input (source) → pool → diff_work (both rule bases, in the workers) → pool → diff_table (counts) → render_diff
 *
 * May use: session, pool, the inputs of batch and sweep. Not its job: the command line (cmd_diff.c). */
#ifndef INTERVENSI_DIFF_H
#define INTERVENSI_DIFF_H

#include "batch/batch.h"
#include "diff/diff_table.h"
#include "diff/rule_diff.h"

struct diff_options {
    struct batch_options batch; /* how cases are read, and how the work is done */
    const char *against;        /* folder of the other rules */
    const char *against_facts;  /* folder of their facts, or NULL: see session_open_other */
    const char *announced;      /* file, or NULL */
    const char *grid;           /* file of the grid whose rows are the cases, or NULL */
    int json;
    bool all;
};

/* All that a report tells. Nothing is owned. */
struct diff_report {
    const struct engine *engines[2]; /* the rules in use, the others */
    const struct rule_diff *rules;
    const struct diff_table *table; /* sorted */
    bool grid;                      /* the cases are rows of a grid, not lines */
};

/* STATUS_FAILED: something was not announced. STATUS_DATA: a case could not be compared (row_errors can make that STATUS_OK), there
 * was no case at all, or the file of announced changes is wrong. The report is written in all of these but the last two. */
enum status diff_run(struct session *session, const struct diff_options *options);

#endif
