/* Rows: kinds of files that they are read from and written to, and the work on one of them. */
#ifndef INTERVENSI_ROWS_H
#define INTERVENSI_ROWS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "case.h"
#include "engine.h"
#include "many/pool.h"
#include "many/summary.h"

enum row_kind { ROWS_UNSAID, ROWS_JSONL, ROWS_CSV, ROWS_TSV, ROWS_DATABASE };

/* jsonl, csv, tsv, sqlite; NULL-terminated. The first is ROWS_JSONL. */
extern const char *const row_kind_words[];

/* What the ending of the name says, in small or capital letters; ROWS_UNSAID for any other and for NULL. */
enum row_kind row_kind_of_name(const char *path);

/* --- The work on one row: record → case → result → row --- */

/* What came of one record. Either a result or a problem. */
struct row {
    uint64_t line;
    const char *id;                   /* NULL where it could not be read */
    const struct case_record *record; /* the answers; notes and who gave them may be left out */
    const struct result *result;      /* in brief unless whole results are written */
    struct lookahead *lookahead;      /* or NULL */
    const char **carried;             /* what is carried along, one for each name; NULL: none of it could be read */
    struct arena *arena;              /* for the texts of the row, up to the next */
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
    const char **carried; /* of the row that is read */
    size_t carried_count;
    struct arena *arena;
};

/* A reader of rows that carry so many texts along; the rest is to be filled in. To be freed with row_reader_free. */
struct row_reader row_reader_new(size_t carried);
void row_reader_free(struct row_reader *reader);

struct row_work;

/* A kind of row. A row with a result is written in three parts, of which the first and the third may be missing (NULL). */
struct row_writer {
    char delimiter;                                                         /* of a table */
    void (*write_titles)(const struct row_work *work, struct buffer *text); /* before all rows; or NULL */
    void (*write_error)(const struct row_work *work, const struct row *row, struct buffer *text);
    void (*write_head)(const struct row_work *work, const struct row *row, struct buffer *text);
    void (*write_result)(const struct row_work *work, const struct row *row, struct buffer *text);
    void (*write_end)(const struct row_work *work, const struct row *row, struct buffer *text);
};

const struct row_writer *row_writer_of(enum row_kind kind);
/* Adds a cell of a table: any text, in quotes where it needs them, safe where a spreadsheet would take it for a formula. */
void row_cell(char delimiter, const char *cell, struct buffer *text);
/* Whether a column of all tables of rows has this title. */
bool row_csv_has_title(const char *title);

/* Cases as JSON Lines. Both must outlive the reader. */
struct row_reader row_jsonl_reader(const struct vocabulary *vocabulary, const struct carried *carried);

/* What the work needs; the same for all rows. */
struct row_work {
    struct engine *engine;
    struct row_reader from;
    const struct row_writer *to;
    struct summary_index *index;   /* or NULL: nothing is counted */
    const struct carried *carried; /* columns that are carried along, or NULL */
    bool full;
    bool look_ahead;
    uint64_t check_every; /* every so many rows are decided by CLIPS, too; 0: none */
};

/* For a pool; the context is the struct row_work, which must live as long as the pool. */
struct pool_work row_work(const struct row_work *work);

/* Reads a case by its reader, and makes sure that it has an id. The row is to be cleared with row_clear in any case. */
enum status row_read(const struct row_reader *reader, const struct pool_record *record, struct row *row);
void row_clear(struct row *row);

/* Says the problem of a row as one with the file. */
void row_problem(const struct row *row, const char *file, struct diag *diag);

/* The message of a problem with what helps to mend it, in one line. */
void row_message(const struct problem *problem, struct buffer *message);

#endif
