/* Going through a recorded run of the case on the table: where one is, where to stop, and that the run is still the case's.
 * Knows no terminal. */
#ifndef INTERVENSI_SHELL_RUN_H
#define INTERVENSI_SHELL_RUN_H

#include "run_record.h"
#include "shell/workspace.h"
#include "trace/guess.h"
#include "trace/trace.h"

/* Where to stop. */
struct stop {
    char *word; /* as it was typed */
    struct run_target target;
};

struct stepper {
    const struct run_record *run; /* of the case on the table; NULL before the first use */
    size_t state;                 /* of the case that it is a run of: workspace_state */
    size_t at;                    /* the step that comes next; step_count: the run is over */
    bool halted;                  /* at a stop: going on leaves it */
    struct stop *stops;
    size_t stop_count, stop_capacity;
    size_t guesses[GUESS_OUTCOMES]; /* in this run, by outcome */
    size_t passed;                  /* firings that were shown without a guess */
};

void stepper_free(struct stepper *stepper);

/* Goes on by this many steps, or back; as far as there are any. */
void stepper_move(struct stepper *stepper, long steps);

enum stop_change { STOP_SET, STOP_CLEARED, STOP_UNKNOWN };

/* Sets a stop at what the word means, or clears it where the word is that of a stop. STOP_UNKNOWN after adding a problem. */
enum stop_change stepper_stop(struct stepper *stepper, const struct engine *engine, const char *word, struct diag *diag);

/* Goes on to the next step at which one of the stops is met, or to the end. Returns the stop, or NULL at the end. */
const struct stop *stepper_continue(struct stepper *stepper, const struct rulebook *rulebook);

#endif
