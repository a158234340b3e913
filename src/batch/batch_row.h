/* The work on one row of a batch: record → case → result → row. A reader makes a case of a record and a writer a row of what came of
 * it; everything between them is the same for all kinds.
 * May use: pool, engine, case_json, summary. Not its job: where records come from, where rows go (batch.c). */
#ifndef INTERVENSI_BATCH_ROW_H
#define INTERVENSI_BATCH_ROW_H

#include <stdbool.h>

#include "batch/pool.h"
#include "batch/row_kind.h"
#include "batch/row_memo.h"
#include "counts/carried.h"
#include "counts/summary.h"
#include "engine.h"

/* What came of one record. Either a result or a problem. */
struct row {
    uint64_t line;
    const char *id;                   /* NULL where it could not be read */
    const struct case_record *record; /* the answers; notes and who gave them may be left out */
    const struct result *result;      /* in brief unless whole results are written */
    struct lookahead *lookahead;      /* or NULL */
    const struct span *carried;       /* what is carried along, one for each name of the work; NULL: none of it could be read */
    struct memo_key key;              /* for the memo */
    struct diag diag;                 /* the first problem counts, in the order of the file */
    char *own_id;                     /* what the row owns of these, or NULL */
    struct case_record *own_record;
    struct result *own_result;
};

/* Where the case of a record comes from: a line of a file, a row of a table, a number of a sweep. */
struct row_reader {
    void *context; /* of this process: copied when it is forked */
    /* Reads the case and its id into the row; problems go to its diag. `id` may be set even then. */
    enum status (*read)(void *context, const struct pool_record *record, struct row *row);
    void (*free)(void *context);
};

struct row_work;

/* A kind of row. A row with a result is written in three parts: the second depends on the answers alone and is kept for the next case
 * with the same (row_memo.h); what belongs to the record itself stands in the first or the third. */
struct row_writer {
    const char *name;
    char delimiter;                                                         /* of a table */
    void (*write_titles)(const struct row_work *work, struct buffer *text); /* before all rows; or NULL */
    void (*write_error)(const struct row_work *work, const struct row *row, struct buffer *text);
    void (*write_head)(const struct row_work *work, const struct row *row, struct buffer *text);
    void (*write_result)(const struct row_work *work, const struct row *row, struct buffer *text);
    void (*write_end)(const struct row_work *work, const struct row *row, struct buffer *text);
};

extern const struct row_writer row_jsonl, row_csv, row_tsv;
const struct row_writer *row_writer_of(enum row_kind kind);
/* Whether a column of all tables of rows has this title. */
bool row_csv_has_title(const char *title, size_t size);

/* Cases as JSON Lines. Both must outlive the reader. */
struct row_reader row_jsonl_reader(const struct vocabulary *vocabulary, const struct carried *carried);

/* What the work needs; the same for all rows. */
struct row_work {
    struct engine *engine;
    struct row_reader from;
    const struct row_writer *to;
    const struct summary_index *index;
    const struct carried *carried; /* columns that are carried along, or NULL */
    bool full;
    bool look_ahead;
    struct row_memo *memo; /* of this process: copied when it is forked */
};

/* For a pool; the context is the struct row_work, which must live as long as the pool. */
struct pool_work row_work(const struct row_work *work);

/* Reads a case by its reader, and makes sure that it has an id. The row is to be cleared with row_clear in any case. */
enum status row_read(const struct row_reader *reader, const struct pool_record *record, struct row *row);
void row_clear(struct row *row);
/* What stands in the place of a record whose worker died. */
void row_lose(struct row *row);

/* Says the problem of a row as one with the file. */
void row_problem(const struct row *row, const char *file, struct diag *diag);

/* The message of a problem with what helps to mend it, in one line. */
void row_message(const struct problem *problem, struct buffer *message);

#endif
