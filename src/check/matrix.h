/* From the source to the tests and back: every statement with its rules or why there is none, every rule with its places and tests. */
#ifndef INTERVENSI_MATRIX_H
#define INTERVENSI_MATRIX_H

#include "program/session.h"

enum matrix_form { MATRIX_TEXT, MATRIX_JSON, MATRIX_PAGE };

/* Writes it to the session's output; the session is open. The tests are those of the path or, where that is NULL, those beside the rules;
 * without any nothing is said of tests. STATUS_FAILED: a statement has neither a rule nor a reason, or a rule neither a place in the
 * source nor another source. */
enum status matrix_write(struct session *session, const char *tests, enum matrix_form form, struct diag *diag);

#endif
