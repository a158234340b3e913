/* The options that every command takes, and how a command line is read. */
#ifndef INTERVENSI_OPTIONS_H
#define INTERVENSI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/output.h"
#include "diag.h"

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

/* --- A row of a table of options: how it is written, and where what it says goes. A process reads one command line, so that each
 * command keeps what its options say in one place of its own. */

struct reading; /* of a command line */

enum option_kind {
    READ_FLAG,    /* bool: it is there */
    READ_TEXT,    /* const char *: the value as it is typed */
    READ_CHOICE,  /* int: `least` for the first of the words in `value`, and so on */
    READ_NUMBER,  /* long, from `least` to `most` */
    READ_REQUEST, /* struct request: it has the request_option `least` */
    READ_OWN      /* whatever `read` makes of the value */
};

struct option_row {
    const char *name;  /* NULL ends the table */
    char letter;       /* or 0 */
    const char *value; /* N_(): the value, words joined by "|" or what it is; NULL: it takes none */
    const char *help;  /* N_() */
    enum option_kind kind;
    void *place;
    long least, most;
    bool (*read)(struct reading *reading, const struct option_row *row, char *word);
};

#define FLAG(member) .kind = READ_FLAG, .place = &(member)
#define TEXT(member) .kind = READ_TEXT, .place = &(member)
#define CHOICE(member) .kind = READ_CHOICE, .place = &(member)
#define NUMBER(member, from, to) .kind = READ_NUMBER, .place = &(member), .least = (from), .most = (to)
#define REQUEST(request, option) .kind = READ_REQUEST, .place = &(request), .least = OPTION_##option
#define OWN(function, member) .kind = READ_OWN, .place = &(member), .read = (function)
/* The row of most commands. */
#define TEXT_OR_JSON(member) \
    { \
        "to", 0, "text|json", N_("what is written (default: text)"), CHOICE(member) \
    }

/* Those that stand everywhere. */
extern const struct option_row options_table[];

/* The word of --lang wherever it stands, or NULL: needed before anything else is said. */
const char *options_language(int argc, char **argv);

struct command;

/* Reads what stands before the command. *at is the place of the command, or argc if there is none; *prompt: options of the prompt
 * stand there. STATUS_USAGE: said on stderr what is wrong. */
enum status options_read(int argc, char **argv, struct options *options, int *at, bool *prompt);

/* Reads what follows the command; argv[0] is the command. *words: what is no option, ended by NULL. */
enum status options_read_command(const struct command *command, int argc, char **argv, struct options *options,
                                 const char *const **words);

/* For what commands read themselves: each is false where the command line is refused. */

/* Refuses it with this message. */
bool options_refuse(struct reading *reading, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Reads one of the words joined by "|" as its place among them. */
bool options_choose(struct reading *reading, const char *option, const char *words, const char *word, int *chosen);

/* --- The table of commands: name, words, how its line is read, what it does. */

struct session;

enum { ANY_NUMBER = -1 };

struct command {
    const char *name;
    const char *arguments;            /* N_(): the words besides options, as they are written */
    const char *summary;              /* N_(): one line */
    const char *about;                /* N_(): what it does */
    const char *example;              /* command lines, one a line, not translated */
    const struct option_row *options; /* its own, or NULL */
    int least, most;                  /* words besides options; ANY_NUMBER: as many as one likes */
    const char *completed;            /* for completion: words its arguments may be, last "@LIST" of `completion`; or NULL */
    /* Refuses what does not go together, and settles what follows from the whole line; or NULL. */
    bool (*check)(struct reading *reading, const char *const *words);
    enum status (*run)(struct session *session, const char *const *words);
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
extern const struct command command_table;
extern const struct command command_check;
extern const struct command command_codes;
extern const struct command command_count;
extern const struct command command_compare;
extern const struct command command_completion;
extern const struct command command_explain;
extern const struct command command_facts;
extern const struct command command_merge;
extern const struct command command_pseudonym;
extern const struct command command_diff;
extern const struct command command_mutate;
extern const struct command command_new;
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
/* Lines to type, under their heading. */
void usage_example(struct output *output, const char *example);

#endif
