/* Where the cases of a batch come from. For most a file or stdin, opened here; a sweep makes them (sweep_input.c).
 * May use: lines, table, row_*.c. Not its job: where rows go. */
#ifndef INTERVENSI_BATCH_INPUT_H
#define INTERVENSI_BATCH_INPUT_H

#include "batch/batch.h"
#include "batch/batch_row.h"
#include "batch/pool.h"

/* Records, and the reader that makes cases of them. Filled in by who opens it. */
struct batch_input {
    const char *path; /* for messages; "-": stdin */
    struct pool_source source;
    struct row_reader reader;
    uint64_t size;   /* where the offsets of records end, if it can be known, else 0 */
    bool alike;      /* many of the cases get the same row */
    uint64_t titles; /* a hash of the titles of a table, else 0 */
    void *context;   /* for the functions below */
    /* Goes to an earlier record, which comes next. STATUS_IO: reading failed. */
    enum status (*skip)(void *context, const struct pool_record *to);
    /* How it is read: whatever makes other cases of the same input, as text. */
    void (*describe)(const void *context, struct buffer *text);
    void (*close)(void *context);
};

/* A file or stdin, as the options say. */
extern const struct batch_origin batch_files;

/* Opens the input. The session must be open. To be closed in any case. `diag` gets problems until then. */
enum status batch_input_open(const struct batch_origin *origin, struct session *session, const struct batch_options *options,
                             struct batch_input *input, struct diag *diag);
void batch_input_close(struct batch_input *input);

/* Waits for the next record: POOL_RECORD, POOL_END or POOL_BROKEN. */
enum pool_next batch_input_next(const struct batch_input *input, struct pool_record *record);

#endif
