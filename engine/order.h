/* The two files of a rule base that are no .clp: ORDER, the stages, and VERSION. May use: files, knowledge.
 * Not its job: which rules stand in which stage (load.c). */
#ifndef INTERVENSI_ORDER_H
#define INTERVENSI_ORDER_H

#include "files.h"
#include "knowledge.h"

/* Takes the stages into the rulebook; false after adding problems. */
bool order_read(struct knowledge *knowledge, const struct base_file *file, struct diag *diag);
/* The version, in the arena; problems go to the diag. */
const char *version_read(struct arena *arena, const struct base_file *file, struct diag *diag);

#endif
