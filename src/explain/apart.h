/* What lies behind a difference between two results, of two cases or of two rule bases: from each fact that only one of them has, back
 * through the firings behind it to facts that only one has, and from what was absent in one to what was there in the other.
 * May use: what_if, matching, result. Not its job: what counts as a reason; the caller looks at what is passed. */
#ifndef INTERVENSI_APART_H
#define INTERVENSI_APART_H

#include "engine.h"
#include "explain/what_if.h"

struct apart {
    const struct rulebook *rulebooks[2];
    const struct result *results[2];
    bool findings_only; /* of an action: what makes it one and how much it weighs, not how it stands */
    void *context;
    /* A fact that only this side has; a firing that concluded one. Either may be NULL. */
    void (*pass_fact)(void *context, int side, const struct fact *fact);
    void (*pass_firing)(void *context, int side, const struct firing *firing);
    bool *seen[2]; /* by fact of each result; of the search itself */
};

/* Passes all that lies behind the change, which is one from results[0] to results[1]. */
void apart_search(struct apart *apart, const struct what_change *change);

#endif
