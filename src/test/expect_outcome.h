/* What came of a case, as things that can be expected: the present outcome, to be held against a test or kept as one.
 * May use: expect, the engine's tables. Not its job: comparing (expect_check.c), writing (expect_freeze.c). */
#ifndef INTERVENSI_EXPECT_OUTCOME_H
#define INTERVENSI_EXPECT_OUTCOME_H

#include "test/expect.h"

struct outcome_item {
    enum expect_key key;
    struct expected what; /* words of the engine and of the result */
};

/* Begin with zeroes; free the items with free(). */
struct outcome {
    struct outcome_item *items; /* by key; standings in order of rank, rules in the order of loading */
    size_t count, capacity;
};

/* Every standing with all its rules, every value that wins, everything missing, every rule that fired. */
void outcome_of(const struct engine *engine, const struct result *result, struct outcome *outcome);

#endif
