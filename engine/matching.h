/* Whether a single fact satisfies a single condition, and whether a rule could conclude what a condition asks for: the reading of
 * rules as data that explanations share. */
#ifndef INTERVENSI_MATCHING_H
#define INTERVENSI_MATCHING_H

#include <stdbool.h>
#include <stddef.h>

#include "case.h"
#include "result.h"
#include "rulebook.h"

enum { BINDINGS_MAX = 16 };

/* Values of variables. */
struct bindings {
    const char *variables[BINDINGS_MAX];
    const char *values[BINDINGS_MAX];
    size_t count;
};

/* The value of the variable, or NULL. No bindings (NULL) have no values, here and below. */
const char *bindings_get(const struct bindings *bindings, const char *variable);
void bindings_set(struct bindings *bindings, const char *variable, const char *value);

bool words_contain(const struct words *words, const char *word);
/* Whether both have the same words, in any order; no word stands twice. */
bool words_same(const struct words *a, const struct words *b);

/* Whether the fact satisfies the condition under these bindings; a variable without a value takes any, and so does a slot without a
 * word (NULL), which stands for whatever the case may bring. */
bool condition_matches(const struct condition *condition, const struct fact *fact, const struct bindings *bindings);
/* The choices of an answer that satisfy the condition, whatever its variables; of a whole number that does, bit 0. */
uint64_t condition_answers(const struct condition *condition, const struct case_fact *fact, const struct answer *answer);
/* Whether two facts have the same words in the same slots. */
bool fact_same(const struct fact *a, const struct fact *b);
/* Whether the condition names this variable: binds it, needs its value or another one. */
bool condition_names(const struct condition *condition, const char *variable);
/* Takes the values that the condition's variables have in the fact. */
void condition_bind(const struct condition *condition, const struct fact *fact, struct bindings *bindings);

/* The values that the variables of a rule took when it fired. */
void firing_bind(const struct alternative *alternative, const struct result *result, const struct firing *firing,
                 struct bindings *bindings);

/* Whether what the alternative concludes could satisfy the condition: no constant and no bound value contradicts. Then `inner` gets
 * the values that its own variables must have. */
bool alternative_could_conclude(const struct alternative *alternative, const struct condition *condition,
                                const struct bindings *bindings, struct bindings *inner);

/* The facts that match the condition: their number is returned, they are written (as indices) where `facts` is not NULL. */
size_t matching_facts(const struct result *result, const struct condition *condition, const struct bindings *bindings,
                      size_t *facts);

/* Of the facts that match the condition at this place of a rule (index into result->facts), the one with which the fewest later
 * conditions do not hold, the first of these; result->fact_count if none matches. *lacking: how many do not hold with it. */
size_t matching_best(const struct result *result, const struct alternative *alternative, size_t at,
                     const struct bindings *bindings, size_t *lacking);

/* Tries the conditions one after the other on the result, in the way that leaves the fewest that do not hold: lacking[i] says of each
 * whether it does not. Returns how many; 0 exactly if the alternative fired. */
size_t matching_lacking(const struct result *result, const struct alternative *alternative, bool *lacking);

/* The constraint on a slot, or NULL. */
const struct constraint *condition_constraint(const struct condition *condition, int slot);

#endif
