/* "Did you mean …": the word of a list that is nearest to a misspelt one.
 * May use: the C library. Not its job: which words are offered. */
#ifndef INTERVENSI_NEAREST_H
#define INTERVENSI_NEAREST_H

#include <stddef.h>

/* A search over candidates offered one by one; start with nearest_start, `best` is NULL while none is near. */
struct nearest {
    const char *word;
    const char *best;
    size_t distance;
};

void nearest_start(struct nearest *nearest, const char *word);
void nearest_offer(struct nearest *nearest, const char *candidate);

#endif
