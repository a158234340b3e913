/* Rules as data, read back from the text that CLIPS holds of them, so that both are the same. May use: adapter, rule_read, knowledge.
 * Not its job: loading the rules into CLIPS (load.c), whether they fit the words (lint.h). */
#ifndef INTERVENSI_READ_BACK_H
#define INTERVENSI_READ_BACK_H

#include "adapter.h"
#include "constructs.h"

/* Fills the rulebook with rules and alternatives; false if one is missing, differs or stands in two stages. Clears the scratch arena. */
bool rules_read_back(struct knowledge *knowledge, struct adapter *adapter, struct arena *scratch, const struct found_rules *found,
                     struct diag *diag);

#endif
