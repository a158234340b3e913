/* Several answers on one line, as people type them: "F=N from client G+=N …".
 * May use: answer_words. Not its job: one answer (answer_words.h). */
#ifndef INTERVENSI_ANSWER_LIST_H
#define INTERVENSI_ANSWER_LIST_H

#include "case/answer_words.h"

/* Length up to one of these characters outside double quotes. */
size_t answer_list_span(const char *text, const char *ends);

/* The next answer: its text, to be freed with free(); `*from` moves on. NULL at the end. What follows "--" is a note up to the end. */
char *answer_list_next(const char **from);

/* Applies every answer to the case. It stops at the first that is refused, whose problem has its column in `text`; those before it
 * are applied. */
enum status answer_list_apply(struct case_record *record, const char *text, struct diag *warnings, struct diag *diag);

#endif
