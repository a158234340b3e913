/* Memory that cannot fail: without memory the program ends with STATUS_LIMIT and a line on stderr. */
#ifndef INTERVENSI_MEMORY_H
#define INTERVENSI_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Zeroed memory for `count` items of `size` bytes; freed with free(). */
void *memory_new(size_t count, size_t size);
/* NULL stays NULL. */
char *memory_copy(const char *text);
/* Makes room for `needed` items; *capacity counts items. Returns the possibly moved memory. */
void *memory_grow(void *items, size_t *capacity, size_t needed, size_t size);
/* The end: a fixed line on stderr, exit status STATUS_LIMIT. */
void memory_exhausted(void) __attribute__((noreturn));
/* Called by it before the program ends, or NULL. It must take no memory. */
extern void (*memory_exhausted_last)(void);

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

/* --- A table keyed by bytes, by open addressing ------------------------------------------------------------------ */

struct byte_entry {
    const void *key; /* NULL = free; not copied: it must outlive the table */
    size_t size;
    uint64_t hash;
    union {
        void *pointer;
        size_t number;
    } value;
};

/* Starts all zero. */
struct byte_table {
    struct byte_entry *entries;
    size_t capacity; /* a power of two */
    size_t count;
};

/* FNV-1a. */
uint64_t bytes_hash(const void *bytes, size_t size);
/* That of what was hashed before and these bytes; BYTES_HASH_START: of nothing. */
#define BYTES_HASH_START UINT64_C(14695981039346656037)
uint64_t bytes_hash_more(uint64_t hash, const void *bytes, size_t size);
/* The entry of these bytes, or NULL. */
struct byte_entry *byte_table_find(const struct byte_table *table, const void *key, size_t size);
/* The entry of these bytes; *added: it is new, its value 0 and its key the one given, which may be replaced by a copy. Entries move
 * with the next addition. */
struct byte_entry *byte_table_add(struct byte_table *table, const void *key, size_t size, bool *added);
void byte_table_free(struct byte_table *table);

/* --- A table of words in which every word stands once, so that equal words are equal pointers. */

struct names;

struct names *names_new(void);
void names_free(struct names *names);
/* The table's own copy of the word; lives until names_free. */
const char *names_intern(struct names *names, const char *word);
const char *names_intern_part(struct names *names, const char *word, size_t length);

/* --- A map from pointers to pointers. */

struct pointer_map {
    struct pointer_pair {
        const void *key; /* NULL = free */
        const void *value;
    } * pairs;
    size_t capacity; /* a power of two */
    size_t count;
};

/* Starts all zero. Sets the value of a key that is not NULL. */
void pointer_map_set(struct pointer_map *map, const void *key, const void *value);
/* The value, or NULL. */
const void *pointer_map_get(const struct pointer_map *map, const void *key);
void pointer_map_free(struct pointer_map *map);

#endif
