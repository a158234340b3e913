/* The options that every command takes, and how a command line is read. */
#ifndef INTERVENSI_OPTIONS_H
#define INTERVENSI_OPTIONS_H

#include <argp.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/output.h"
#include "diag.h"

struct command;

struct options {
    const char *rules;    /* NULL: where paths_find() says */
    const char *facts;    /* the same */
    const char *contacts; /* NULL: those that are shipped */
    unsigned origins;     /* bits as in engine_options; 0: all */
    enum color_when color;
    unsigned debug;       /* bits of debug.h */
    long max_firings;     /* of one consultation; 0: the engine's own limit */
    bool require_private; /* refuse case files that others can read */
    bool quiet;
    bool verbose;
    bool help;
    bool version;
};

/* The table of the options that stand everywhere, ended by zeroes, for help and completion. */
extern const struct argp_option options_table[];

/* The word of --lang wherever it stands, or NULL: needed before anything else is said. */
const char *options_language(int argc, char **argv);

/* Reads what stands before the command. *at is the place of the command, or argc if there is none; *prompt: options of the prompt
 * stand there. STATUS_USAGE: said on stderr what is wrong. */
enum status options_read(int argc, char **argv, struct options *options, int *at, bool *prompt);

/* Reads what follows the command into its input; argv[0] is the command. */
enum status options_read_command(const struct command *command, int argc, char **argv, struct options *options, void *input);

/* For the parsers of commands. */

/* Refuses the command line with this message. */
error_t options_refuse(struct argp_state *state, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* At ARGP_KEY_END: refuses for want of this argument, unless only the version was asked for. */
error_t options_missing(struct argp_state *state, const char *argument);
/* Takes the only argument; refuses a second. */
error_t options_take_one(struct argp_state *state, const char *argument, const char **taken);
/* Reads one word of a NULL-terminated list as its index. */
error_t options_choose(struct argp_state *state, const char *option, const char *word, const char *const *words, int *chosen);
/* Reads a whole number from `least` to `most`. */
error_t options_number(struct argp_state *state, const char *option, const char *word, long least, long most, long *number);

/* --- The table of commands: name, words, how its line is read, what it does. */

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
extern const struct command command_codes;
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

/* --- Help, made from the tables of options and commands. */

/* What the program does, its commands, the options that stand everywhere. */
void usage_program(struct output *output);
/* One command: how it is called, what it does, its options, an example. */
void usage_command(struct output *output, const struct command *command);

#endif
