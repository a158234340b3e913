/* Rows of a sweep that need not be consulted, because another row must get the same advice: the rules do not tell them apart. Seen from the
 * rules as data (decisions/0022): which rules no row can fire any more for want of an answer, and which answers rules hand on.
 * May use: rulebook, matching, grid. Not its job: keeping advice (row_memo.h); firing rules. */
#ifndef INTERVENSI_SAME_ADVICE_H
#define INTERVENSI_SAME_ADVICE_H

#include <stddef.h>
#include <stdint.h>

#include "engine.h"
#include "sweep/grid.h"

struct same_advice;

/* The grid must outlive it. */
struct same_advice *same_advice_new(const struct engine *engine, const struct grid *grid);
void same_advice_free(struct same_advice *same);

/* Numbers that two rows of the grid have in common only if every rule concludes the same in both. They live until the next call. */
const uint64_t *same_advice_key(struct same_advice *same, uint64_t row, size_t *count);

#endif
