/* Which case facts can reach a subject's standing through the rules, backwards over the rules as data.
 * May use: rulebook, vocabulary, matching. Not its job: consulting. */
#ifndef INTERVENSI_REACH_H
#define INTERVENSI_REACH_H

#include "knowledge.h"

/* Marks in `reached` (one for each fact of the vocabulary) every fact whose answer can matter to the standing of the subject. */
void reach_facts(const struct knowledge *knowledge, const char *subject, bool *reached);

#endif
