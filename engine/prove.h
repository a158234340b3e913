/* What can happen in any case at all: claims about answers and conclusions, and whether some case meets them. The rows of the table
 * become clauses; a claim that no case can meet is proven to be impossible, for any other the smallest case is found.
 * Where atoms of a stage rest on each other in a circle a case may be found that does not meet the claim: ask the engine. */
#ifndef INTERVENSI_PROVE_H
#define INTERVENSI_PROVE_H

#include "case.h"
#include "knowledge.h"
#include "sat.h"
#include "table.h"

struct prover;

/* NULL if the rules cannot be written as a table, as table_make says. The knowledge must outlive the prover. Properties are rules like
 * others here: their alternatives stand behind those of the rulebook, in order. */
struct prover *prover_new(const struct knowledge *knowledge, const char **why, const char **rule);
void prover_free(struct prover *prover);

struct table_rows prover_rows(const struct prover *prover);
/* Whether atoms of the stage rest on themselves by way of others. */
bool prover_is_circular(const struct prover *prover, size_t stage);
/* The rows of an alternative, as indices; their number. None: no facts that there can be meet its conditions. */
size_t prover_rows_of(const struct prover *prover, size_t alternative, const size_t **rows);

/* Forgets the claims made so far, so that what they were about need not be decided any more. */
void prover_start(struct prover *prover);

/* A claim is a number; its negative says that it does not hold. */
int claim_any(struct prover *prover, const int *claims, size_t count);
int claim_all(struct prover *prover, const int *claims, size_t count);
/* The literal of this number of the row holds. */
int claim_literal(struct prover *prover, size_t row, size_t number);
int claim_row(struct prover *prover, size_t row);
/* The alternative fires. */
int claim_alternative(struct prover *prover, size_t alternative);
/* The fact is concluded. */
int claim_atom(struct prover *prover, size_t atom);
/* The case answers the question; its "ask when" holds, and those questions whose answers it needs were due, too. */
int claim_given(struct prover *prover, size_t fact);
int claim_due(struct prover *prover, size_t fact);
/* No answer is given to a question that was not due, unless it counts always. Claim it last: of all that the claims so far are about. */
int claim_interview(struct prover *prover);

/* From now on claims are of the same case without its answers of this value; NULL: of the case itself. */
void prover_without(struct prover *prover, const char *value);

/* Whether some case meets all of these claims. */
enum sat_outcome prover_ask(struct prover *prover, const int *claims, size_t count);
/* After SAT_IMPOSSIBLE: whether this claim is one of those that contradict each other. */
bool prover_blames(const struct prover *prover, int claim);
/* Of claims that can be met: a case with the fewest answers that meets them, to be freed with case_free. */
struct case_record *prover_smallest(struct prover *prover, const int *claims, size_t count);

#endif
