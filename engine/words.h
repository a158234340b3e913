/* Takes the facts of deffacts into the knowledge: questions, labels, notes, statements … May use: templates, knowledge.
 * Not its job: whether the words fit together (knowledge_finish, lint.c). */
#ifndef INTERVENSI_WORDS_H
#define INTERVENSI_WORDS_H

#include "knowledge.h"
#include "templates.h"

/* Takes one written fact; problems go to the diag. */
void words_take(struct knowledge *knowledge, const struct written_fact *fact, struct diag *diag);

#endif
