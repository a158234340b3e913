/* What a word of a question means: a name that rules conclude, one of its values, a rule, or a question of the case. */
#ifndef INTERVENSI_EXPLAIN_TARGET_H
#define INTERVENSI_EXPLAIN_TARGET_H

#include "engine.h"

/* At least one of subject, rule and fact is set; subject and fact both, where rules also conclude something about a question. */
struct explain_target {
    const char *subject;     /* id of the name, or NULL */
    const char *value;       /* id of its value, of a whole number the number as text; or NULL */
    const struct rule *rule; /* or NULL */
    int fact;                /* index of the question, or NOT_FOUND */
};

/* Reads an id, an alias, a label of either language, NAME=VALUE, or the id of a rule. False after adding a problem, whose hint
 * names the nearest. Engine and word must outlive the target. */
bool explain_target_find(const struct engine *engine, const char *word, struct explain_target *target, struct diag *diag);

#endif
