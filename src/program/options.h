/* The options that every command takes, and how a command line is read.
 * May use: argp, commands, language. Not its job: acting on them; ending the program. */
#ifndef INTERVENSI_OPTIONS_H
#define INTERVENSI_OPTIONS_H

#include <argp.h>
#include <stdbool.h>

#include "base/output.h"
#include "diag.h"

struct command;

struct options {
    const char *rules;    /* NULL: where paths_find() says */
    const char *facts;    /* the same */
    const char *contacts; /* NULL: those that are shipped */
    unsigned origins;     /* bits as in engine_options; 0: all */
    enum color_when color;
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
/* Reads one word of a NULL-terminated list as its index. */
error_t options_choose(struct argp_state *state, const char *option, const char *word, const char *const *words, int *chosen);
/* Reads a whole number from `least` to `most`. */
error_t options_number(struct argp_state *state, const char *option, const char *word, long least, long most, long *number);

#endif
