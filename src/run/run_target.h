/* What of a run a word means: a stage, a firing by its number, a rule or one alternative of it, something that is concluded, or a
 * question whose answer matched.
 * May use: explain_target, run_record. Not its job: where a person is in the run (stepper.h). */
#ifndef INTERVENSI_RUN_TARGET_H
#define INTERVENSI_RUN_TARGET_H

#include "explain/explain_target.h"

/* One of these; what is not meant is NOT_FOUND, in `name` as explain_target says. */
struct run_target {
    int stage;       /* index into rulebook->stages */
    long number;     /* of a firing, from 1 */
    int alternative; /* index into rulebook->alternatives */
    struct explain_target name;
    const char *question; /* the id of name.fact, or NULL */
};

/* Engine and word must outlive the target. False after adding a problem, whose hint names the nearest. */
bool run_target_find(const struct engine *engine, const char *word, struct run_target *target, struct diag *diag);

/* The rule that is meant, or that has the alternative that is meant; NULL if it is no rule. */
const struct rule *run_target_rule(const struct run_target *target, const struct rulebook *rulebook);
/* Whether this activation is one of those that are meant, but for a firing's number. */
bool run_target_means(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                      const struct activation *activation);
/* Whether this step is one of those that are meant. */
bool run_target_hits(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run, size_t step);
/* Whether a run that comes to this step stops before it: of a stage only its beginning counts. */
bool run_target_stops(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                      size_t step);
/* The first step from `from` on that stops; step_count if there is none. */
size_t run_target_next(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                       size_t from);

#endif
