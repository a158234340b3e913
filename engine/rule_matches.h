/* Which facts satisfy the conditions of a rule at one point of a run: each condition alone, and the conditions one after the other, as
 * partial matches. Read from the rules as data and a recorded run; what a complete match means is decided by CLIPS alone.
 * May use: run_record, matching. Not its job: words for people. */
#ifndef INTERVENSI_RULE_MATCHES_H
#define INTERVENSI_RULE_MATCHES_H

#include <stdbool.h>
#include <stddef.h>

#include "rulebook.h"
#include "run_record.h"

/* Stands in a partial match for a condition that no fact stands for (not, exists). */
#define NO_MATCHED_FACT ((size_t)-1)

enum { PARTIAL_MATCHES_MAX = 10000 };

struct condition_matches {
    const struct condition *condition;
    size_t *facts; /* indices into result->facts that satisfy it alone, whatever the conditions before it bound */
    size_t fact_count;
    size_t *partial; /* the matches of all conditions up to this one: a row of so many facts for each */
    size_t partial_count;
};

/* One alternative of a rule. */
struct alternative_matches {
    size_t alternative; /* index into rulebook->alternatives */
    struct condition_matches *conditions;
    size_t condition_count;
    size_t reached; /* the number of conditions, from the first on, that match together */
    bool cut;       /* there are more partial matches than were looked for */
};

struct rule_matches {
    struct alternative_matches *alternatives; /* all those of the rule, in their order */
    size_t alternative_count;
    void *memory; /* everything above lives here */
};

/* The matches before this step; step_count: at the end. The record must outlive them. Free with rule_matches_free. */
struct rule_matches *rule_matches_of(const struct rulebook *rulebook, const struct run_record *record, const struct rule *rule,
                                     size_t step);
void rule_matches_free(struct rule_matches *matches);

#endif
