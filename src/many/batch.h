/* A batch: many cases through the engine, a row for each. How the parts fit together:
 *
 *     batch_input (source) → pool → row_work (in the workers) → pool → batch.c (sink) → stdout or F.part
 *
 * An input opens the lines and chooses the reader, which makes a case of a record; a writer makes a row of what comes of it (rows.h).
 * The sink counts, writes, makes checkpoints and decides when to end. A sweep has an input that counts and a reader to it (sweep.h), a
 * diff other work and another sink (diff.h). */
#ifndef INTERVENSI_BATCH_H
#define INTERVENSI_BATCH_H

#include <stdbool.h>
#include <stdint.h>

#include "diag.h"
#include "many/pool.h"
#include "many/rows.h"
#include "many/summary.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

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

/* Records, and the reader that makes cases of them. */
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

struct sweep_options;

/* What batch, sweep and diff have in common: a run over many cases. */
struct many {
    struct session *session;
    const struct batch_options *options;
    struct batch_input input;
    struct row_work work; /* of the input, as the options say */
    struct diag diag;
};

/* Opens the session and the input: the rows of a grid or, where that is NULL, a file or stdin, as the options say. Readies the work;
 * without a writer of rows, nothing is counted. To be closed in any case. */
enum status many_open(struct many *many, const struct sweep_options *grid, const struct row_writer *to);
/* Runs the pool, with as many processes as the options say, until its source ends or a signal asks for the end, and shows on a terminal
 * how far it is: one line on stderr that is written over, at most twice a second. `alone`: nothing else goes to the terminal. Records up
 * to `before` (or NULL) were taken by an earlier run. The plan holds work and sink. */
enum status many_run(struct many *many, struct pool_plan plan, bool alone, const struct pool_record *before);
/* Whether there are more error rows than the options allow. Then the run ends: says so, STATUS_DATA. */
enum status many_check_errors(struct many *many, uint64_t errors);
/* Says what is in the diag, and returns the status. */
enum status many_close(struct many *many, enum status status);

/* Writes a row for each record. STATUS_DATA: all rows are written, and some are errors (row_errors can make that STATUS_OK), or there
 * were too many errors. STATUS_INTERRUPTED: a signal came; what was begun is written. Problems are said on stderr. */
enum status batch_run(struct session *session, const struct batch_options *options, const struct sweep_options *grid);

/* Of a file: writes the record on this line, or with this id, as it stands. STATUS_NO_INPUT: there is none. */
enum status batch_pick(struct session *session, const struct batch_options *options, const char *which);

/* --- Options that the commands over many rows share: rows for their tables, and the parser of these --- */

/* Keys of the shared options; a command's own begin at BATCH_KEY_OWN. */
enum {
    BATCH_KEY_JOBS = 512,
    BATCH_KEY_SUMMARY,
    BATCH_KEY_FULL,
    BATCH_KEY_LOOK_AHEAD,
    BATCH_KEY_RESUME,
    BATCH_KEY_ROW_ERRORS,
    BATCH_KEY_MAX_ERRORS,
    BATCH_KEY_LINE_BASE,
    BATCH_KEY_MAX_FIRINGS,
    BATCH_KEY_FROM,
    BATCH_KEY_TO,
    BATCH_KEY_KEEP,
    BATCH_KEY_BY,
    BATCH_KEY_MAP,
    BATCH_KEY_DELIM,
    BATCH_KEY_DECIMAL_COMMA,
    BATCH_KEY_OWN
};

/* clang-format off */
/* Where rows go, and how much of each. */
#define BATCH_OPTIONS_OUTPUT \
    {"output", 'o', N_("FILE"), 0, N_("where the rows go; FILE.part until all are written"), 0}, \
    {"resume", BATCH_KEY_RESUME, NULL, 0, N_("with -o: go on where a run stopped"), 0}, \
    {"full", BATCH_KEY_FULL, NULL, 0, N_("the whole result of each case instead of the compact row (jsonl)"), 0}, \
    {"look-ahead", BATCH_KEY_LOOK_AHEAD, NULL, 0, N_("say of each recommendation which answers would change it (jsonl; slow)"), 0}, \
    {"summary", BATCH_KEY_SUMMARY, N_("FILE"), 0, N_("counts of all rows, written at the end"), 0}

/* What else of a row goes along. */
#define BATCH_OPTIONS_CARRIED \
    {"keep", BATCH_KEY_KEEP, N_("COLUMN,…"), 0, N_("carry these columns to the rows (jsonl: keys of the object \"keep\")"), 0}, \
    {"by", BATCH_KEY_BY, N_("COLUMN,…"), 0, N_("with --summary: count for each value of these columns, too"), 0}

/* Which kind of rows. */
#define BATCH_OPTIONS_KIND \
    {"to", BATCH_KEY_TO, "jsonl|csv|tsv", 0, N_("kind of the rows written (default: by the ending of -o FILE, else that of the input)"), 0}

/* How the work is done, and when it ends. */
#define BATCH_OPTIONS_WORK \
    {"jobs", BATCH_KEY_JOBS, "N", 0, N_("so many processes (default: one for each processor); the output is the same for any number"), 0}, \
    {"row-errors", BATCH_KEY_ROW_ERRORS, "fail|ok|stop", 0, N_("what becomes of error rows: exit status 65 (default), 0, or an end at the first"), 0}, \
    {"max-errors", BATCH_KEY_MAX_ERRORS, "N", 0, N_("end when there are more error rows than this"), 0}, \
    {"max-firings", BATCH_KEY_MAX_FIRINGS, "N", 0, N_("give up a case after so many firings of rules"), 0}

/* How rows are read. */
#define BATCH_OPTIONS_INPUT \
    {"from", BATCH_KEY_FROM, "jsonl|csv|tsv", 0, N_("kind of the input (default: by the ending of its name, else jsonl)"), 0}, \
    {"map", BATCH_KEY_MAP, N_("FILE"), 0, N_("of a table: rename or drop columns and replace words, as this file says"), 0}, \
    {"delim", BATCH_KEY_DELIM, "auto|C", 0, N_("of a table: the character between cells (default: auto)"), 0}, \
    {"decimal-comma", BATCH_KEY_DECIMAL_COMMA, NULL, 0, N_("of a table: 3,0 is the whole number 3"), 0}, \
    {"line-base", BATCH_KEY_LINE_BASE, "N", 0, N_("number of the first line, for parts of a larger file (default: 1)"), 0}
/* clang-format on */

/* What holds where nothing is said; for ARGP_KEY_INIT. */
void batch_options_start(struct batch_options *options);
/* One option. ARGP_ERR_UNKNOWN: none of the shared ones. */
error_t batch_options_parse(int key, char *argument, struct argp_state *state, struct batch_options *options);
/* At ARGP_KEY_END: settles the kinds of input and output; refuses what does not go together. */
error_t batch_options_end(struct argp_state *state, struct batch_options *options);

#endif
