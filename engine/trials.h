/* What the look-ahead and the search for changes need of an engine: to run a case, and which answers to a case fact are worth trying. */
#ifndef INTERVENSI_TRIALS_H
#define INTERVENSI_TRIALS_H

#include "adapter.h"
#include "engine.h"
#include "knowledge.h"

const struct knowledge *engine_knowledge(const struct engine *engine);
/* Resets, asserts the answers and runs the stages; everything but what to make of it. */
enum status engine_run(struct engine *engine, const struct case_record *record, const struct run_sink *sink, struct diag *diag);

/* One answer to be tried. */
struct tried_answer {
    struct answer answer; /* without texts */
    int choice;           /* index of the choice, or NOT_FOUND for a whole number */
    long low, high;       /* the interval that the number stands for; NUMBER_MAX = no upper end */
};

/* Every value but unknown, each alone; of a whole number one for each interval that the thresholds of the rules cut; none if no rule
 * asks for the fact. */
struct tried_answers {
    struct tried_answer *items;
    size_t count;
};

/* Finds them for every case fact, once: they depend on the rules alone. */
void trials_make(struct knowledge *knowledge);
const struct tried_answers *tried_answers(const struct knowledge *knowledge, size_t fact);

#endif
