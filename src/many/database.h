/* Results of many cases as a database of SQLite. A worker packs what came of a case; the parent alone writes the database. */
#ifndef INTERVENSI_DATABASE_H
#define INTERVENSI_DATABASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "diag.h"
#include "many/rows.h"

struct database;

/* The columns of its table of cases are ids, places and problems, then those that are carried along. */
bool database_has_column(const char *title);

/* Opens an empty file and makes its tables or, where `checkpoint` is not NULL, the database of a run that stopped: what database_save kept
 * last is added there; nothing where it kept nothing, and then the database is only to be closed. The work must outlive the database, which
 * is to be closed in any case. STATUS_IO: the diag says why; STATUS_DATA: it is no database, or a damaged one. */
enum status database_open(const char *path, const struct row_work *work, struct buffer *checkpoint, struct database **database,
                          struct diag *diag);
/* Adds the case with this number, from the text that the writer of rows packed. */
enum status database_add(struct database *database, uint64_t number, uint64_t line, const char *packed, struct diag *diag);
/* Brings all that was added to the disk, together with the checkpoint, or neither of them. */
enum status database_save(struct database *database, const char *checkpoint, struct diag *diag);
/* Indexes and closes it; what is on the disk then is whole. */
enum status database_finish(struct database *database, struct diag *diag);
/* Gives up what was not saved. NULL is allowed. */
void database_close(struct database *database);

/* Packs rows in a worker. */
extern const struct row_writer row_database;

#endif
