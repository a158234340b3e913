/* Whether the parts of a loaded rule base fit together: notes, sources, labels, facts, values, stages.
 * May use: knowledge. Not its job: the form of files (constructs.c) and what needs a consultation to find out. */
#ifndef INTERVENSI_LINT_H
#define INTERVENSI_LINT_H

#include "knowledge.h"

/* Problems go to the diag. Call both after the rules are read back. */
void lint_words(struct knowledge *knowledge, struct diag *diag);
/* Joins the notes to the rules, too. */
void lint_rules(struct knowledge *knowledge, struct diag *diag);

#endif
