/* Case files are about people: whether others can read one, and what follows.
 * May use: session, case_json, diag. Not its job: reading it. */
#ifndef INTERVENSI_PRIVATE_FILE_H
#define INTERVENSI_PRIVATE_FILE_H

#include "program/session.h"

/* Whether the case file may be used. One that others can read draws a warning, unless it is one of the examples beside the rules;
 * with --require-private it is refused: STATUS_PRIVATE. */
enum status private_file_check(const struct session *session, const char *path, struct diag *warnings, struct diag *diag);

#endif
