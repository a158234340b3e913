/* Rules as a decision table: a row for each alternative, a column for each question and assessment, in the notation of conditions. Only
 * those whose text the row gives back byte for byte. */
#ifndef INTERVENSI_RULE_TABLE_H
#define INTERVENSI_RULE_TABLE_H

#include "program/session.h"

/* The rules of a file ("level" or "level.clp"), of a subject, or one; NULL: all. How many do not fit is said on stderr. STATUS_USAGE: there
 * is none of this name. */
enum status rule_table_write(struct session *session, const char *of, struct diag *diag);
/* The rules of such a table as they stand in a file of rules/. */
enum status rule_table_read(struct session *session, const char *path, struct diag *diag);

#endif
