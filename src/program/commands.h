/* The table of commands: name, words, how its line is read, what it does.
 * May use: argp. Not its job: the commands themselves (cmd_*.c). */
#ifndef INTERVENSI_COMMANDS_H
#define INTERVENSI_COMMANDS_H

#include <argp.h>
#include <stddef.h>

#include "diag.h"

struct session;

struct command {
    const char *name;
    const char *summary;     /* one line, N_() */
    const char *example;     /* command lines, one a line, not translated */
    const struct argp *argp; /* own options; args_doc and doc are N_(); reads into the input */
    size_t input_size;       /* bytes of the input, handed in zeroed */
    const char *words;       /* for completion: words its arguments may be, last "@LIST" of `completion`; or NULL */
    enum status (*run)(struct session *session, const void *input);
};

/* NULL-terminated, in the order of the help. */
extern const struct command *const commands[];

const struct command *commands_find(const char *name);
/* The command nearest to a misspelt one, or NULL. */
const char *commands_nearest(const char *name);

/* What runs where no command is named: not in the table, its name is "". */
extern const struct command command_prompt;

extern const struct command command_advise;
extern const struct command command_batch;
extern const struct command command_sweep;
extern const struct command command_compare;
extern const struct command command_completion;
extern const struct command command_explain;
extern const struct command command_facts;
extern const struct command command_merge;
extern const struct command command_diff;
extern const struct command command_report;
extern const struct command command_rules;
extern const struct command command_schema;
extern const struct command command_sources;
extern const struct command command_terms;
extern const struct command command_test;
extern const struct command command_trace;
extern const struct command command_verify;
extern const struct command command_graph;

#endif
