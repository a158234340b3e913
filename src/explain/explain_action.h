/* Which action a word means: one that the rules can advise.
 * May use: explain_target, nearest. Not its job: how it stands in a case. */
#ifndef INTERVENSI_EXPLAIN_ACTION_H
#define INTERVENSI_EXPLAIN_ACTION_H

#include "engine.h"

/* The id of the action by id, alias or label; NULL after adding a problem, whose hint names the nearest. */
const char *explain_action(const struct engine *engine, const char *word, struct diag *diag);

#endif
