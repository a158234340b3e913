/* The prompt: commands typed one by one about the case on the table, in both languages. */
#ifndef INTERVENSI_SHELL_H
#define INTERVENSI_SHELL_H

#include <stdbool.h>
#include <stddef.h>

#include "advice/wording.h"
#include "base/buffer.h"
#include "lookup/lookup.h"
#include "program/request.h"
#include "program/session.h"
#include "shell/input.h"
#include "shell/workspace.h"
#include "text.h"

struct explain_question;
struct shelf;
struct stepper;

struct shell {
    struct session *session;
    struct workspace *workspace;
    struct input *input;
    struct wording wording;  /* follows the language */
    struct stepper *stepper; /* goes through a run of the case */
    FILE *transcript;        /* or NULL */
    enum status transcript_status;
    bool *contradicts; /* by rulebook->contradictions: those that were said and last */
    size_t looked;     /* workspace_state when contradictions were looked for last, + 1 */
    bool quit;
    bool ended;         /* no answer came to the last question that shell_ask put, and none will */
    bool let_go;        /* the person knows that unsaved work is dropped, or there is none */
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

struct shell_command;

struct shell_line {
    const char *text;         /* the whole command as typed */
    struct shell_word *words; /* words[0] is the command */
    size_t count;
    /* Once shell_words_sort has been here: */
    const struct shell_command *command; /* that it was found to be; NULL where it is run by itself */
    unsigned options;                    /* those that the command knows */
    struct request request;              /* what was asked for */
    size_t first;                        /* the first word that is no option; count: there is none */
    const char **names;                  /* the texts of the words */
    char *rest;                          /* the request's text */
};

enum { NO_WORD = -1 };

struct shell_command {
    const char *name[2];   /* by language */
    const char *arguments; /* N_(): how its arguments are written, or "" */
    const char *summary;   /* N_(): one line */
    const char *example;   /* typed lines, one a line */
    enum status (*run)(struct shell *shell, const struct shell_line *line);
    unsigned options;                        /* of its request: see OPTION */
    int most;                                /* words behind it, or NO_WORD; 0: any number */
    const char *missing;                     /* N_(): what is said where it needs a word and there is none but options, or NULL */
    const char *hint;                        /* N_(): the same */
    bool leaves;                             /* an interview ends before it runs */
    const struct explain_question *question; /* that it asks */
    const struct shelf *shelf;               /* where it looks things up */
    /* What its words may be, by lists of completion.h: each of them, or the first; and the first once it is begun, too. */
    unsigned each, lists, begun;
};

/* Ended by zeroes, in the order of the help. Each shell_*.c offers its commands in one table. */
extern const struct shell_command shell_case_commands[];      /* new load save set unset undo redo note */
extern const struct shell_command shell_show_commands[];      /* advise how whynot what change compare report facts rules … */
extern const struct shell_command shell_correct_commands[];   /* correct title id */
extern const struct shell_command shell_danger_commands[];    /* danger contacts */
extern const struct shell_command shell_step_commands[];      /* trace step agenda */
extern const struct shell_command shell_program_commands[];   /* help lang transcript quit */
extern const struct shell_command shell_interview_commands[]; /* ask */
extern const struct shell_command shell_story_commands[];     /* tell */

struct shell_options {
    const char *path;            /* the case to begin with, or NULL */
    const char *history;         /* file, or NULL: in memory only */
    const char *transcript;      /* file, or NULL */
    const char *const *commands; /* run these instead of reading any */
    size_t command_count;
    bool keep_going;
    bool autosave, no_autosave; /* asked for; neither: where a person types */
};

/* The whole of it: opens the rule base, reads and runs commands until the end. */
enum status shell_run(struct session *session, const struct shell_options *options);

/* Runs one typed line: several commands separated by ";". Says what is wrong with a caret under the word and "did you mean". */
enum status shell_run_line(struct shell *shell, const char *text);

/* Says the problems of the diag about this command line (NULL: about none), with a caret under the column; empties it. */
enum status shell_refuse(struct shell *shell, const struct shell_line *line, struct diag *diag, enum status status);

/* Says warnings, unless the session is to be quiet; empties the diag. */
void shell_warn(struct shell *shell, struct diag *warnings);

/* Everything that is shown goes through the session's output and, if there is one, the transcript. */
void shell_show(struct shell *shell); /* flushes what was written, through a pager where a terminal asks for it */

/* --- The commands of the prompt, found by name. */

/* The n-th command in the order of the help, or NULL after the last. */
const struct shell_command *shell_command_at(size_t n);

/* By its name in either language; else by a beginning that only one command has, those of `language` first. NULL: there is none, or
 * several begin so: their names are added to `several`, or NULL. */
const struct shell_command *shell_command_find(const char *word, enum language language, struct buffer *several);

/* The name nearest to a misspelt one, or NULL. */
const char *shell_command_nearest(const char *word);

/* --- A typed line, cut into commands and words. */

/* Cuts the first command off: up to ";" or the end. Blanks around it are left out; in double quotes blanks and ";" are part of a
 * word. Returns what follows, or NULL at the end. `line` is empty (count 0) where nothing was typed; free with shell_words_free. */
const char *shell_words_cut(const char *text, struct shell_line *line);
void shell_words_free(struct shell_line *line);

/* Sorts the words after the command into the options of this set, which stand before or behind the others, and these. What is quoted is no
 * option. */
void shell_words_sort(struct shell_line *line, unsigned options, enum language language);

/* The text from this word on, as typed; "" where there is none. */
const char *shell_words_from(const struct shell_line *line, size_t word);

/* The same as a text of its own, without the quotes around it; free with free(). */
char *shell_words_text(const struct shell_line *line, size_t word);

/* --- What is shown ------------------------------------------------------------------------------------------------- */

/* Gathers what commands write in a page of the terminal's present width, until shell_show. */
void shell_output_start(struct shell *shell);
void shell_output_stop(struct shell *shell);
/* One paragraph. */
void shell_say(struct shell *shell, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Opens the transcript, or closes it (NULL). What was typed enters it by shell_transcript_line. */
enum status shell_transcript(struct shell *shell, const char *path, struct diag *diag);
void shell_transcript_line(struct shell *shell, const char *prompt, const char *line);

/* Refuses a command for one of its words, or for a missing one behind the last. */
enum status shell_refuse_word(struct shell *shell, const struct shell_line *line, size_t word, const char *hint,
                              const char *format, ...) __attribute__((format(printf, 5, 6)));
/* STATUS_OK if there is nothing but options; `format` refuses a word. */
enum status shell_only_options(struct shell *shell, const struct shell_line *line, const char *format);
/* Says why a request could not be answered, with a caret where its words are wrong. Hands the status through. */
enum status shell_answered(struct shell *shell, const struct shell_line *line, struct diag *diag, enum status status);

/* --- Answers typed without a command ------------------------------------------------------------------------------- */

/* Applies every assignment of the command from this word on to the case on the table. `text` is the text of the command, or one of the
 * same length that is read instead. */
enum status shell_assign(struct shell *shell, const struct shell_line *line, size_t word, const char *text);
/* Says which given answers contradict each other since they were looked for last, each pair once for as long as it lasts. */
void shell_tell_contradictions(struct shell *shell);
/* Refuses a word that is no question, and names the nearest. */
enum status shell_refuse_fact(struct shell *shell, const struct shell_line *line, size_t word);

/* Asks for one of several words, which may be cut short; their names in both languages stand in pairs, ended by NULL. Returns the index
 * of the pair, or -1 for anything else, Ctrl-C and the end. */
int shell_ask(struct shell *shell, const char *question, const char *const (*words)[2]);

/* Proposes the answers that a text in the person's own words may mean; a person confirms each. False: none is known. */
bool shell_story(struct shell *shell, const char *text);

/* Puts the changed copy of the case on the table, takes it over, and tells what changed; an answer that says danger raises the alarm. */
void shell_change(struct shell *shell, struct case_record *changed);
/* Whether the words name an answer of the case, by its number or its question; correct puts it right. */
bool shell_names_answer(const struct shell *shell, const char *words);
enum status shell_correct(struct shell *shell, const struct shell_line *line);

/* --- The case and its file ----------------------------------------------------------------------------------------- */

enum status shell_load(struct shell *shell, const char *path, struct diag *diag);
/* Offers a person what a session that was cut short left behind for this file (NULL: for none). */
void shell_offer_recovery(struct shell *shell, const char *path);
/* Unsaved work is asked about, once for each thing that would lose it. False: the person thought better of it. */
bool shell_may_lose(struct shell *shell);
/* The session is to end. Who answers Ctrl-D or is gone when unsaved work is asked about leaves a recovery file behind. */
void shell_end(struct shell *shell);
/* A person is asked before another file than the case's own is replaced; a script means what it says. */
bool shell_may_replace(struct shell *shell, const char *path);

/* --- Help, also where "?" asks for it -------------------------------------------------------------------------------- */

enum status shell_help(struct shell *shell, const struct shell_line *line);
/* Help on one word, the second of the line where that is to be refused. */
enum status shell_help_on(struct shell *shell, const struct shell_line *line, const char *word);
/* Whether a word, with or without "--", is one of these two, or begins so with three letters. */
bool shell_word_is(const char *word, const char *id, const char *en);

#endif
