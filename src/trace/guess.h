/* Guessing what fires next in a run: right or wrong, and why. */
#ifndef INTERVENSI_GUESS_H
#define INTERVENSI_GUESS_H

#include "trace/trace.h"

enum guess_outcome { GUESS_RIGHT, GUESS_WAITS, GUESS_WRONG, GUESS_OUTCOMES };

enum guess_why {
    GUESS_IS_NEXT,
    GUESS_IS_BEHIND,     /* `number`: its place on the agenda of the stage, from 1 */
    GUESS_LATER_STAGE,   /* it waits for its stage */
    GUESS_HAS_FIRED,     /* `number`: the firing, from 1 */
    GUESS_WAS_WITHDRAWN, /* `number`: the firing that took it off the agenda */
    GUESS_NOT_MET,       /* the rule's nearest alternative, and its first condition that nothing satisfies */
    GUESS_NOT_CONCLUDED  /* nothing that waits concludes it */
};

struct guess {
    enum guess_outcome outcome;
    enum guess_why why;
    size_t number;
    size_t activation;  /* the one that it is about; not for GUESS_NOT_MET and GUESS_NOT_CONCLUDED */
    size_t alternative; /* for GUESS_NOT_MET */
    size_t condition;   /* the same, from 0 */
};

/* What the guess is worth before this step, which must be one of the run. */
struct guess guess_judge(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                         size_t step);

/* --- What a guess was worth, in words. */

/* Right or wrong, and why. */
void render_guess(const struct view *view, const struct guess *guess);

/* The score: how many of each outcome, and how many firings were shown without a guess. */
void render_score(const struct view *view, const size_t outcomes[GUESS_OUTCOMES], size_t passed);

#endif
