/* Answers as people type them: F=N, several by comma, F+=v, F-=v, F= (not asked), "dari klien" / "from client", a date.
 * May use: case, vocabulary, diag. Not its job: the prompt; cases as JSON. */
#ifndef INTERVENSI_ANSWER_WORDS_H
#define INTERVENSI_ANSWER_WORDS_H

#include <stdbool.h>

#include "engine.h"

/* Whether the words look like an assignment ("F=N", "F+=v", "F-=v", "F="). */
bool answer_words_are(const char *text);

/* Applies one typed assignment to the case: ids, values and aliases of both languages; "F=N dari klien 2026-03-02 …".
 * On failure nothing changes and the diag has one problem whose place.column is the byte column (from 1) of the wrong word in
 * `text`, with a hint (nearest id or value, or the list of values). `warnings` gets private-text for notes. */
enum status answer_words_apply(struct case_record *record, const char *text, struct diag *warnings, struct diag *diag);

/* One typed answer to a known question (at the interview): a value, several by comma, a number of the list (from 1), a whole
 * number, with source and date as above. */
enum status answer_words_reply(struct case_record *record, size_t fact, const char *text, struct diag *warnings,
                               struct diag *diag);

/* The answer as it would be typed: "imbalance=psychological,social from client 2026-03-02" in the language's labels or ids. */
struct buffer;
void answer_words_write(const struct case_record *record, size_t fact, enum language language, bool ids, struct buffer *buffer);

#endif
