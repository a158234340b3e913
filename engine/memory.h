/* Memory that cannot fail: without memory the program ends with STATUS_LIMIT and a line on stderr.
 * May use: the C library. Not its job: anything that outlives its owner. */
#ifndef INTERVENSI_MEMORY_H
#define INTERVENSI_MEMORY_H

#include <stddef.h>

/* Zeroed memory for `count` items of `size` bytes; freed with free(). */
void *memory_new(size_t count, size_t size);
char *memory_copy(const char *text);
/* Makes room for `needed` items; *capacity counts items. Returns the possibly moved memory. */
void *memory_grow(void *items, size_t *capacity, size_t needed, size_t size);
/* The end: a fixed line on stderr, exit status STATUS_LIMIT. */
void memory_exhausted(void) __attribute__((noreturn));

/* Memory handed out piece by piece and freed at once. */
struct arena;
struct arena *arena_new(void);
void arena_free(struct arena *arena);
/* Takes back everything that was handed out; the memory is used again. */
void arena_clear(struct arena *arena);
/* Zeroed, aligned for any type. */
void *arena_alloc(struct arena *arena, size_t count, size_t size);
/* Items with room for one more than `count`; they grow by doubling and may move. NULL and 0 at first. */
void *arena_grow(struct arena *arena, void *items, size_t count, size_t size);
char *arena_copy(struct arena *arena, const char *text, size_t length);

#endif
