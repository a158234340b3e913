/* Whether clauses over true and false can all hold: a small solver of the usual kind (two watched literals, learnt clauses, restarts).
 * It knows nothing of rules. A literal is a variable's number, from 1, or its negative. */
#ifndef INTERVENSI_SAT_H
#define INTERVENSI_SAT_H

#include <stdbool.h>
#include <stddef.h>

struct sat;

struct sat *sat_new(void);
void sat_free(struct sat *sat);
/* Forgets all variables and clauses. */
void sat_clear(struct sat *sat);

/* A new variable. */
int sat_variable(struct sat *sat);
/* At least one of the literals holds. */
void sat_clause(struct sat *sat, const int *literals, size_t count);

enum sat_outcome { SAT_POSSIBLE, SAT_IMPOSSIBLE, SAT_GAVE_UP };

/* Whether all clauses can hold together with these literals. It gives up after a fixed number of attempts. */
enum sat_outcome sat_solve(struct sat *sat, const int *assumed, size_t count);
/* After SAT_POSSIBLE: whether the literal holds in what was found. Variables are false where they can be. */
bool sat_holds(const struct sat *sat, int literal);
/* After SAT_IMPOSSIBLE: whether this literal is one of those that contradict each other. None is if the clauses do so alone. */
bool sat_blames(const struct sat *sat, int literal);

#endif
