/* Cases with the same answers get the same row: what was written for one is kept for the next, in bounded memory. Exact: answers are
 * compared, not only their hash.
 * May use: case, memory. Not its job: what is in a row. */
#ifndef INTERVENSI_ROW_MEMO_H
#define INTERVENSI_ROW_MEMO_H

#include <stdint.h>

#include "base/buffer.h"
#include "case.h"

struct row_memo;

/* So many places, half of which are used: a power of two. Few where rows seldom repeat, since the caches of the processor forget what
 * else is needed. */
enum { ROW_MEMO_FEW = 1 << 14, ROW_MEMO_MANY = 1 << 16 };

struct row_memo *row_memo_new(size_t places);
void row_memo_free(struct row_memo *memo);

/* What stands for the answers of a case where someone knows which of them must get the same row. Without numbers, or where there is no
 * key, the answers themselves do. */
struct memo_key {
    const uint64_t *numbers;
    size_t count;
};

/* Whether a case with these answers was kept: adds its text and note to the buffers. Who gave the answers, and when, does not count. */
bool row_memo_find(struct row_memo *memo, const struct case_record *record, const struct memo_key *key, struct buffer *text,
                   struct buffer *note);
/* Keeps what stands in the buffers from these places on for the case that was looked for last and not found. */
void row_memo_keep(struct row_memo *memo, const struct buffer *text, size_t text_from, const struct buffer *note,
                   size_t note_from);

#endif
