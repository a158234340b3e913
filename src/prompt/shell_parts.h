/* What the commands of the prompt share. Only for shell_*.c and completion.c.
 * May use: shell.h. Not its job: anything that others than the prompt need. */
#ifndef INTERVENSI_SHELL_PARTS_H
#define INTERVENSI_SHELL_PARTS_H

#include "lookup/lookup.h"
#include "prompt/shell.h"
#include "text.h"

/* --- shell_output.c: what is shown ------------------------------------------------------------------------------ */

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
/* The same for a word that is too much. STATUS_OK if there are no more than `most` words after the command. */
enum status shell_at_most(struct shell *shell, const struct shell_line *line, size_t most);

/* --- shell_assign.c: answers typed without a command ------------------------------------------------------------ */

/* Applies every assignment of the command from this word on to the copy of a case. `text` is the text of the command, or one of the
 * same length that is read instead. */
enum status shell_assign_to(struct shell *shell, const struct shell_line *line, size_t word, const char *text,
                            struct case_record *record, struct diag *warnings);
/* The same to the case on the table, with the warnings said. */
enum status shell_assign(struct shell *shell, const struct shell_line *line, size_t word, const char *text);
/* Refuses a word that is no question, and names the nearest. */
enum status shell_refuse_fact(struct shell *shell, const struct shell_line *line, size_t word);
/* Shows in which answers, notes or titles the case differs from what it was. */
void shell_tell_changes(struct shell *shell, const struct case_record *before);

/* --- shell_files.c: the case and its file ------------------------------------------------------------------------ */

enum status shell_load(struct shell *shell, const char *path, struct diag *diag);
/* Offers what a session that was cut short left behind for this file (NULL: for none). */
void shell_offer_recovery(struct shell *shell, const char *path);
/* Unsaved work is asked about, once for each thing that would lose it. False: the person thought better of it. */
bool shell_may_lose(struct shell *shell);
/* A person is asked before another file than the case's own is replaced; a script means what it says. */
bool shell_may_replace(struct shell *shell, const char *path);

enum status shell_new(struct shell *shell, const struct shell_line *line);
enum status shell_open(struct shell *shell, const struct shell_line *line);
enum status shell_save(struct shell *shell, const struct shell_line *line);

/* --- shell_advise.c, shell_what.c, shell_change.c, shell_how.c, shell_compare.c, shell_report.c, shell_facts.c, shell_help.c ------------------------- */

/* The status that belongs to the problems of a failed consultation. */
enum status shell_status_of(const struct diag *diag);
enum status shell_advise(struct shell *shell, const struct shell_line *line);
enum status shell_report(struct shell *shell, const struct shell_line *line);
enum status shell_graph(struct shell *shell, const struct shell_line *line);
enum status shell_what(struct shell *shell, const struct shell_line *line);
enum status shell_change(struct shell *shell, const struct shell_line *line);
enum status shell_compare(struct shell *shell, const struct shell_line *line);
enum status shell_facts(struct shell *shell, const struct shell_line *line);
enum status shell_help(struct shell *shell, const struct shell_line *line);
enum status shell_how(struct shell *shell, const struct shell_line *line);
enum status shell_whynot(struct shell *shell, const struct shell_line *line);
/* Help on one word, the second of the line where that is to be refused. */
enum status shell_help_on(struct shell *shell, const struct shell_line *line, const char *word);
/* A look-up that writes to the prompt. */
struct lookup shell_lookup(struct shell *shell, const struct cross *cross, const char *id);
/* What this word means; false, and nothing written, if it is none that is known. */
bool shell_explain(struct shell *shell, const char *word);

/* Whether a word, with or without "--", is one of these two, or begins so with three letters. */
bool shell_word_is(const char *word, const char *id, const char *en);

#endif
