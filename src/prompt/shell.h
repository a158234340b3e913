/* The prompt: commands typed one by one about the case on the table, in both languages.
 * May use: workspace, input, answer_words, renderers. Not its job: reasoning; reading terminals (input.h). */
#ifndef INTERVENSI_SHELL_H
#define INTERVENSI_SHELL_H

#include <stdbool.h>
#include <stddef.h>

#include "advice/wording.h"
#include "program/session.h"
#include "prompt/input.h"
#include "prompt/workspace.h"

struct stepper;

struct shell {
    struct session *session;
    struct workspace *workspace;
    struct input *input;
    struct wording wording;  /* follows the language */
    struct stepper *stepper; /* goes through a run of the case */
    FILE *transcript;        /* or NULL */
    bool quit;
    bool keep_going;    /* a command that fails does not end piped commands */
    enum status status; /* of the last command that failed */
    char *page;         /* what was written and is not shown yet: see shell_show */
    size_t page_size;
};

/* The words of one command; `column` of each (bytes from 1) for the caret under a wrong one. */
struct shell_word {
    const char *text;
    size_t column;
};

struct shell_line {
    const char *text;         /* the whole command as typed */
    struct shell_word *words; /* words[0] is the command */
    size_t count;
};

struct shell_command {
    const char *name[2];   /* by language */
    const char *arguments; /* N_(): how its arguments are written, or "" */
    const char *summary;   /* N_(): one line */
    const char *example;   /* typed lines, one a line */
    enum status (*run)(struct shell *shell, const struct shell_line *line);
    /* Candidates for argument `index` (from 1), or NULL: see input_complete. */
    char **(*complete)(const struct shell *shell, size_t index, const char *word);
};

/* Ended by zeroes, in the order of the help. Each shell_*.c offers its commands in one table. */
extern const struct shell_command shell_case_commands[];      /* new load save set unset undo redo note */
extern const struct shell_command shell_show_commands[];      /* advise how whynot what change compare report facts rules … */
extern const struct shell_command shell_step_commands[];      /* trace step agenda */
extern const struct shell_command shell_program_commands[];   /* help lang transcript quit */
extern const struct shell_command shell_interview_commands[]; /* ask */

struct shell_options {
    const char *path;            /* the case to begin with, or NULL */
    const char *history;         /* file, or NULL: in memory only */
    const char *transcript;      /* file, or NULL */
    const char *const *commands; /* run these instead of reading any */
    size_t command_count;
    bool keep_going;
    bool autosave;
};

/* The whole of it: opens the rule base, reads and runs commands until the end. */
enum status shell_run(struct session *session, const struct shell_options *options);

/* Runs one typed line: several commands separated by ";". Says what is wrong with a caret under the word and "did you mean". */
enum status shell_run_line(struct shell *shell, const char *text);

/* Says the one problem of the diag about this command line, with a caret under its column; empties it. */
enum status shell_refuse(struct shell *shell, const struct shell_line *line, struct diag *diag, enum status status);

/* Says warnings, unless the session is to be quiet; empties the diag. */
void shell_warn(struct shell *shell, struct diag *warnings);

/* Everything that is shown goes through the session's output and, if there is one, the transcript. */
void shell_show(struct shell *shell); /* flushes what was written, through a pager where a terminal asks for it */

#endif
