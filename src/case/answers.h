/* Answers as people type them: F=N, several by comma, F+=v, F-=v, F= (not asked), "dari klien" / "from client", a date, a note.
 *
 *     FACT=VALUE[,VALUE…] [dari|from SOURCE] [YYYY-MM-DD] [-- NOTE]
 *
 * FACT and VALUE are ids or aliases of either language, or labels as they are shown: small and capital letters and what stands
 * between words make no difference; of a value its first words are enough where no other begins so. Values may stand in quotes; a
 * comma inside quotes belongs to the value. F= takes the whole answer back; F+=v adds to a fact of several values, F-=v takes away.
 * A new answer is the worker's, without a date, unless it says otherwise; F+= and F-= keep who said it and when. The note stays while
 * the answer is the same; else it goes, with a warning. */
#ifndef INTERVENSI_ANSWERS_H
#define INTERVENSI_ANSWERS_H

#include <stdbool.h>

#include "base/buffer.h"
#include "engine.h"
#include "vocabulary.h"

/* Whether the words look like an assignment ("F=N", "F+=v", "F-=v", "F="). */
bool answer_words_are(const char *text);

/* Applies one typed assignment to the case. "unknown" where the fact does not list it is read as not asked.
 * On failure nothing changes and the diag has one problem whose place.column is the byte column (from 1) of the wrong word in
 * `text`, with a hint (nearest id or value, or the list of values). `warnings` gets private-text and note-dropped. */
enum status answer_words_apply(struct case_record *record, const char *text, struct diag *warnings, struct diag *diag);

/* One typed answer to a known question (at the interview): a value, several by comma, numbers of the list of the fact's choices
 * (from 1), a whole number where one is asked for, with source, date and note as above. STATUS_OK and no answer given (answer_given)
 * = "unknown" where the fact does not list it: to be read as a skip. Problems have the column in `text`. */
enum status answer_words_reply(struct case_record *record, size_t fact, const char *text, struct diag *warnings,
                               struct diag *diag);

/* --- Several answers on one line, as people type them: "F=N from client G+=N …". */

/* Length up to one of these characters outside double quotes. */
size_t answer_list_span(const char *text, const char *ends);

/* The next answer: its text, to be freed with free(); `*from` moves on. NULL at the end. What follows "--" is a note up to the end. */
char *answer_list_next(const char **from);

/* Applies every answer to the case. It stops at the first that is refused, whose problem has its column in `text`; those before it
 * are applied. */
enum status answer_list_apply(struct case_record *record, const char *text, struct diag *warnings, struct diag *diag);

/* --- Words for answers that are read wherever the vocabulary does not give them another meaning. */

/* "ya" and "tidak" of a yes-no fact, "tidak-tahu" and "belum-tahu" of any, as the value they stand for; any other word as it is. */
const char *usual_word(const struct case_fact *fact, const char *word);

/* Adds what may be answered: ids, or, named, as people are shown them. */
void answer_choices(const struct case_fact *fact, bool named, struct buffer *hint);

#endif
