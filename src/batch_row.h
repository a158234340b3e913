/* The work on one row of a batch: record → case → result → row. A format is two functions, one that reads a case out of a record and
 * one that writes a row; everything between them is the same for all formats.
 * May use: pool, engine, case_json, summary. Not its job: where records come from, where rows go (batch.c). */
#ifndef INTERVENSI_BATCH_ROW_H
#define INTERVENSI_BATCH_ROW_H

#include <stdbool.h>

#include "case_quick.h"
#include "engine.h"
#include "pool.h"
#include "row_memo.h"
#include "summary.h"

/* What came of one record. Either a result or a problem. */
struct row {
    uint64_t line;
    const char *id;                   /* NULL where it could not be read */
    const struct case_record *record; /* the answers; notes and who gave them may be left out */
    const struct result *result;      /* in brief unless whole results are written */
    struct lookahead *lookahead;      /* or NULL */
    struct diag diag;                 /* the first problem counts, in the order of the file */
    char *own_id;                     /* what the row owns of these, or NULL */
    struct case_record *own_record;
    struct result *own_result;
};

struct row_work;

/* A row with a result is written in three parts: the second depends on the answers alone and is kept for the next case with the same
 * (row_memo.h); what belongs to the record itself stands in the first or the third. */
struct row_format {
    const char *name;
    /* Reads the case and its id into the row; problems go to its diag. `id` may be set even then. */
    enum status (*read)(const struct row_work *work, const struct pool_record *record, struct row *row);
    void (*write_error)(const struct row *row, struct buffer *text);
    void (*write_head)(const struct row_work *work, const struct row *row, struct buffer *text);
    void (*write_result)(const struct row_work *work, const struct row *row, struct buffer *text);
    void (*write_end)(const struct row_work *work, const struct row *row, struct buffer *text);
};

extern const struct row_format row_jsonl;

/* What the work needs; the same for all rows. */
struct row_work {
    struct engine *engine;
    const struct row_format *from, *to;
    const struct summary_index *index;
    bool full;
    bool look_ahead;
    struct case_quick *quick; /* of this process: copied when it is forked */
    struct row_memo *memo;    /* the same */
};

/* For a pool; the context is the struct row_work, which must live as long as the pool. */
struct pool_work row_work(const struct row_work *work);

/* The message of a problem with what helps to mend it, in one line. */
void row_message(const struct problem *problem, struct buffer *message);

#endif
