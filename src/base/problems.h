/* Problems as people read them on stderr.
 * May use: diag. Not its job: deciding what follows from them. */
#ifndef INTERVENSI_PROBLEMS_H
#define INTERVENSI_PROBLEMS_H

#include <stdio.h>

#include "diag.h"

/* One line `file:line:column: message (pointer)` for each problem, its hint below. */
void problems_print(FILE *stream, const struct diag *diag);

#endif
