/* Everything that the active rules can conclude at all, and which condition reads what: the rules as data, followed stage by stage
 * with every answer taken as possible. It tells what a rule base can say, never what it says of a case.
 * May use: engine, matching, memory. Not its job: firing rules; that is CLIPS alone. */
#ifndef INTERVENSI_POSSIBLE_H
#define INTERVENSI_POSSIBLE_H

#include "engine.h"

/* What one rule can conclude. Slots that depend on the case alone (the `from` of an objection, a number) are NULL. */
struct possible_fact {
    struct fact fact;
    size_t rule; /* index into rulebook->rules */
};

/* A condition of a rule that a possible fact can satisfy (or, under `not`, stand in the way of) while the other conditions can hold. */
struct possible_read {
    size_t alternative; /* index into rulebook->alternatives */
    size_t condition;
    size_t fact; /* index into possible->facts */
};

struct possible {
    struct possible_fact *facts;
    size_t fact_count;
    struct possible_read *reads; /* by alternative, condition and fact, each once */
    size_t read_count;
};

struct possible *possible_new(const struct engine *engine);
void possible_free(struct possible *possible);

#endif
