/* A run, firing by firing: what waited on CLIPS's agenda before each one, what fired, and what that put on the agenda and took off.
 * Plain values by content, owned by the record. Names and words inside belong to the engine and live until engine_close. */
#ifndef INTERVENSI_RUN_RECORD_H
#define INTERVENSI_RUN_RECORD_H

#include <stdbool.h>
#include <stddef.h>

#include "result.h"
#include "rulebook.h"

/* A rule whose conditions were met by these facts. */
struct activation {
    struct firing match;    /* its sequence and fact mean something only if it fired */
    struct fact conclusion; /* what it concludes, or would have concluded */
    bool fired;
    size_t since; /* the first step before which it waited */
    size_t last;  /* the last one: it fired there, or was withdrawn by what fired there; step_count: it waits to the end */
};

/* Numbers of activations: indices into record->activations. */
struct activation_list {
    size_t *items;
    size_t count;
};

/* One firing. */
struct run_step {
    const struct firing *firing; /* of the result; its sequence is the number of the step */
    size_t activation;
    bool repeated;                 /* what it concluded was there already */
    struct activation_list agenda; /* of its stage and the later ones, waiting before it in the order of CLIPS */
    struct activation_list added;
    struct activation_list withdrawn; /* a condition that something is absent does not hold any longer */
};

struct run_record {
    struct result *result;          /* the same as engine_consult gives */
    struct activation *activations; /* in order of appearance */
    size_t activation_count;
    struct run_step *steps; /* in order of firing */
    size_t step_count;
    struct activation_list left; /* waiting after the last step: for a stage that is over */
    size_t *fact_since;          /* by index of a fact: the first step before which it was there (0: from the start) */
};

void run_record_free(struct run_record *record);

/* --- Which facts satisfy the conditions of a rule at one point of a run --- */

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
