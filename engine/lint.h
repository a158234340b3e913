/* Whether the parts of a loaded rule base fit together: notes, sources, labels, facts, values, stages.
 * May use: knowledge. Not its job: the form of files (constructs.c) and what needs a consultation to find out. */
#ifndef INTERVENSI_LINT_H
#define INTERVENSI_LINT_H

#include "knowledge.h"

/* Joins the notes to the rules and checks everything; true without a problem. */
bool lint(struct knowledge *knowledge, struct diag *diag);

/* The halves of it. */
void lint_words(struct knowledge *knowledge, struct diag *diag);
void lint_rules(struct knowledge *knowledge, struct diag *diag);

#endif
