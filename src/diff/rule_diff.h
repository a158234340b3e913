/* Where two rule bases differ, rule by rule, as data: what a rule asks and concludes, not how its text is written.
 * May use: rulebook, matching. Not its job: what the difference does to a case (diff_work.h). */
#ifndef INTERVENSI_RULE_DIFF_H
#define INTERVENSI_RULE_DIFF_H

#include "rulebook.h"

enum rule_edit {
    RULE_ADDED,
    RULE_REMOVED,
    RULE_CHANGED, /* other conditions, conclusions or another stage */
    RULE_REWORDED /* reason, source or origin alone: it concludes the same */
};

struct rule_difference {
    const char *id;
    enum rule_edit edit;
    const struct rule *before, *after; /* NULL where it is not there */
};

struct rule_diff {
    struct rule_difference *items; /* by id in bytes */
    size_t count;
};

/* The difference of the active rules. Both must outlive it. */
struct rule_diff rule_diff_of(const struct rulebook *before, const struct rulebook *after);
void rule_diff_free(struct rule_diff *diff);

/* Whether the rule with this id reasons otherwise: any edit but RULE_REWORDED. */
bool rule_diff_has(const struct rule_diff *diff, const char *id);
const char *rule_edit_word(enum rule_edit edit); /* added removed changed reworded */

#endif
