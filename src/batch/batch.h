/* A batch: many cases through the engine, a row for each. How the parts fit together:
 *
 *     batch_input (source) → pool → batch_row (work, in the workers) → pool → batch_sink (sink) → stdout or part_file
 *
 * batch.c puts them together; batch_input.c opens the lines and chooses the reader, which makes a case of a record; the writer makes a
 * row (batch_row.h); batch_sink.c counts, writes, makes checkpoints and decides when to end. Another kind of batch takes other parts: a
 * sweep a source that counts and a reader to it, a comparison other work; the sink stays, as long as the note of an answer is a
 * summary's note.
 * May use: session, pool. Not its job: the command line (cmd_batch.c). */
#ifndef INTERVENSI_BATCH_H
#define INTERVENSI_BATCH_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/row_kind.h"
#include "counts/carried.h"
#include "diag.h"
#include "program/session.h"

struct pool_plan;
struct progress;

enum row_errors { ROW_ERRORS_FAIL, ROW_ERRORS_OK, ROW_ERRORS_STOP };

struct batch_options {
    const char *path;    /* "-" or NULL: stdin */
    const char *grid;    /* of a sweep; NULL: none is read */
    const char *out;     /* NULL: stdout */
    const char *summary; /* file of the summary, or NULL */
    enum row_kind from, to;
    long jobs;        /* 0: one for each processor */
    long max_firings; /* of one consultation; 0: the engine's own limit */
    bool full;
    bool look_ahead;
    bool resume;
    int row_errors;  /* enum row_errors */
    long max_errors; /* -1: any number */
    long line_base;  /* number of the first line */
    struct carried carried;
    const char *map; /* map file of a table, or NULL */
    char delimiter;  /* between the cells of a table; '\0': found out */
    bool delimiter_said;
    bool decimal_comma; /* in the whole numbers of a table */
};

/* Runs the pool until its source ends or a signal asks for the end, then takes the line of progress away. */
enum status batch_run_pool(const struct pool_plan *plan, struct progress *progress, struct diag *diag);
/* How many processes do the work: as many as were asked for, or one for each processor. */
int batch_jobs(const struct batch_options *options);
/* Whether there are more error rows than the options allow. Then the run ends: says so, STATUS_DATA. */
enum status batch_check_errors(const struct batch_options *options, uint64_t errors, struct diag *diag);

struct batch_input;

/* Where the cases come from. */
struct batch_origin {
    const void *context;
    /* Fills in the input, which is all zero; it is closed in any case (batch_input.h). */
    enum status (*open)(const void *context, struct session *session, const struct batch_options *options,
                        struct batch_input *input, struct diag *diag);
};

/* Writes a row for each record. STATUS_DATA: all rows are written, and some are errors (row_errors can make that STATUS_OK), or there
 * were too many errors. STATUS_INTERRUPTED: a signal came (ending.h); what was begun is written. Problems are said on stderr. */
enum status batch_run(struct session *session, const struct batch_options *options, const struct batch_origin *origin);

/* Of a file: writes the record on this line, or with this id, as it stands. STATUS_NO_INPUT: there is none. */
enum status batch_pick(struct session *session, const struct batch_options *options, const char *which);

#endif
