/* A run, firing by firing: what waited on CLIPS's agenda before each one, what fired, and what that put on the agenda and took off.
 * Plain values by content, owned by the record. Names and words inside belong to the engine and live until engine_close.
 * May use: result. Not its job: words for people; who steps through it (src/prompt/stepper.h). */
#ifndef INTERVENSI_RUN_RECORD_H
#define INTERVENSI_RUN_RECORD_H

#include <stdbool.h>
#include <stddef.h>

#include "result.h"

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
    bool repeated; /* what it concluded was there already */
    struct activation_list
        agenda; /* waiting before it, of its stage and the later ones, in the order in which CLIPS would fire them */
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

#endif
