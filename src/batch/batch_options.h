/* Options that the commands over many rows share: rows for their tables, and the parser of these. A command takes the macros it needs
 * into its table and hands every key that is not its own to batch_options_parse.
 * May use: options, batch. Not its job: acting on them. */
#ifndef INTERVENSI_BATCH_OPTIONS_H
#define INTERVENSI_BATCH_OPTIONS_H

#include "batch/batch.h"
#include "program/options.h"
#include "text.h"

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
