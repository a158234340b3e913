/* A batch: many cases through the engine, a row for each. How the parts fit together:
 *
 *     batch_input (source) → pool → row_work (in the workers) → pool → batch.c (sink) → stdout or F.part
 *
 * An input opens the lines and chooses the reader, which makes a case of a record; a writer makes a row of what comes of it (rows.h).
 * The sink counts, writes, makes checkpoints and decides when to end. A sweep has an input that counts and a reader to it (sweep.h), a
 * diff other work and another sink (diff.h). */
#ifndef INTERVENSI_BATCH_H
#define INTERVENSI_BATCH_H

#include <limits.h>
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
enum row_engine { ROW_ENGINE_TABLE, ROW_ENGINE_CLIPS };

struct batch_options {
    const char *path;    /* "-" or NULL: stdin */
    const char *grid;    /* of a sweep; NULL: none is read */
    const char *out;     /* NULL: stdout */
    const char *summary; /* file of the summary, or NULL */
    enum row_kind from, to;
    long jobs;        /* 0: one for each processor */
    long max_firings; /* of one consultation; 0: the engine's own limit */
    int engine;       /* enum row_engine */
    bool check;       /* CLIPS decides every row, too */
    long check_every; /* or every so many rows */
    bool full;
    bool look_ahead;
    bool resume;
    int row_errors;         /* enum row_errors */
    long max_errors;        /* -1: any number */
    long line_base;         /* number of the first line */
    uint64_t shard, shards; /* only the Kth of N parts of the file; 0: all of it */
    long progress;          /* a line on stderr every so many seconds; 0: none */
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
/* Has the engine make its table before processes are forked, if the options leave it one; says on stderr if there is none (--verbose).
 * STATUS_INTERNAL: it differs from CLIPS. */
enum status many_make_table(struct many *many, struct engine *engine);
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

/* --- Options that the commands over many rows share: rows for their tables, which read into this struct batch_options --- */

/* What holds where nothing is said. */
/* clang-format off */
#define BATCH_OPTIONS_USUAL {.max_errors = -1, .line_base = 1, .check_every = 1000}

/* Where rows go, and how much of each. */
#define BATCH_OPTIONS_OUTPUT(rows) \
    {"output", 'o', N_("FILE"), N_("where the rows go; FILE.part until all are written"), TEXT((rows).out)}, \
    {"resume", 0, NULL, N_("with -o: go on where a run stopped"), FLAG((rows).resume)}, \
    {"full", 0, NULL, N_("the whole result of each case instead of the compact row (jsonl)"), FLAG((rows).full)}, \
    {"look-ahead", 0, NULL, N_("for each recommendation the answers that would change it (jsonl; slow)"), FLAG((rows).look_ahead)}, \
    {"summary", 0, N_("FILE"), N_("counts of all rows, written at the end"), TEXT((rows).summary)}, \
    {"check", 0, NULL, N_("have CLIPS decide each row, too; a difference ends the run with status 70"), FLAG((rows).check)}, \
    {"check-every", 0, "N", N_("have CLIPS decide every Nth row, too (default: 1000)"), NUMBER((rows).check_every, 1, LONG_MAX)}

/* What else of a row goes along. */
#define BATCH_OPTIONS_CARRIED(rows) \
    {"keep", 0, N_("COLUMN,…"), N_("carry these columns to the rows (jsonl: keys of the object \"keep\")"), OWN(batch_read_carried, (rows).carried)}, \
    {"by", 0, N_("COLUMN,…"), N_("with --summary: count for each value of these columns, too"), OWN(batch_read_carried, (rows).carried)}

/* Which kind of rows. */
#define BATCH_OPTIONS_KIND(rows) \
    {"to", 0, "jsonl|csv|tsv|sqlite", N_("kind of the rows written (default: by the ending of -o FILE, else that of the input)"), CHOICE((rows).to), .least = ROWS_JSONL}

/* How the work is done, and when it ends. */
#define BATCH_OPTIONS_WORK(rows) \
    {"jobs", 0, "N", N_("this many processes (default: one for each processor); the output is the same for any number"), NUMBER((rows).jobs, 1, POOL_JOBS_MAX)}, \
    {"row-errors", 0, "fail|ok|stop", N_("what error rows lead to: exit status 65 (default), 0, or stopping at the first"), CHOICE((rows).row_errors)}, \
    {"progress", 0, "N", N_("a line on stderr every N seconds: how far it is (for logs of long runs)"), NUMBER((rows).progress, 1, LONG_MAX)}, \
    {"max-errors", 0, "N", N_("stop when there are more error rows than this"), NUMBER((rows).max_errors, 0, LONG_MAX)}, \
    {"engine", 0, "table|clips", N_("what decides a case: a table made from the rules (default), or CLIPS itself (slower)"), CHOICE((rows).engine)}, \
    {"max-firings", 0, "N", N_("give up on a case after this many rule firings, which CLIPS decides then"), NUMBER((rows).max_firings, 1, LONG_MAX)}

/* How rows are read. */
#define BATCH_OPTIONS_INPUT(rows) \
    {"from", 0, "jsonl|csv|tsv", N_("kind of the input (default: by the ending of its name, else jsonl)"), CHOICE((rows).from), .least = ROWS_JSONL}, \
    {"map", 0, N_("FILE"), N_("of a table: rename or drop columns and replace words, as this file says"), TEXT((rows).map)}, \
    {"delim", 0, "auto|C", N_("of a table: the character between cells (default: auto)"), OWN(batch_read_delimiter, rows)}, \
    {"decimal-comma", 0, NULL, N_("of a table: 3,0 is the whole number 3"), FLAG((rows).decimal_comma)}, \
    {"shard", 0, "K/N", N_("only the Kth of N parts of the file, of about the same size"), OWN(batch_read_shard, rows)}, \
    {"line-base", 0, "N", N_("number of the first line, for parts of a larger file (default: 1)"), NUMBER((rows).line_base, 1, LONG_MAX)}
/* clang-format on */

/* The columns of --keep and --by; the character of --delim; the part of --shard. */
bool batch_read_carried(struct reading *reading, const struct option_row *row, char *list);
bool batch_read_delimiter(struct reading *reading, const struct option_row *row, char *word);
bool batch_read_shard(struct reading *reading, const struct option_row *row, char *word);
/* Settles the kinds of input and output; refuses what does not go together. */
bool batch_options_check(struct reading *reading, struct batch_options *options);

#endif
