/* Memory that cannot fail, and arenas. */
#include "memory.h"

#include <sanitizer/asan_interface.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"

/* --- Memory that cannot fail, and arenas ------------------------------------------------------------------------- */

enum { BLOCK_SIZE = 65536 };

struct block {
    struct block *next;
    size_t used;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

struct arena {
    struct block *blocks; /* the first is handed out from */
    struct block *spare;  /* cleared, to be used again */
};

void (*memory_exhausted_last)(void);

void memory_exhausted(void)
{
    static const char line[] = "intervensi: out of memory\n";
    ssize_t ignored;

    if (memory_exhausted_last != NULL)
        memory_exhausted_last();
    ignored = write(STDERR_FILENO, line, sizeof line - 1);
    (void)ignored;
    _exit(STATUS_LIMIT);
}

void *memory_new(size_t count, size_t size)
{
    void *memory = calloc(count > 0 ? count : 1, size);

    if (memory == NULL)
        memory_exhausted();
    return memory;
}

/* While it makes its environment, CLIPS has no hook yet for memory that ends: it would print on stdout and exit, or crash. The linker puts
 * this in the place of the malloc that CLIPS calls (decision 0059). */
void *memory_of_clips(size_t size) __asm__("__wrap_malloc");
extern void *memory_of_system(size_t size) __asm__("__real_malloc") __attribute__((weak));

void *memory_of_clips(size_t size)
{
    void *memory = memory_of_system(size);

    if (memory == NULL && size > 0)
        memory_exhausted();
    return memory;
}

char *memory_copy(const char *text)
{
    return text != NULL ? memcpy(memory_new(strlen(text) + 1, 1), text, strlen(text)) : NULL;
}

void *memory_grow(void *items, size_t *capacity, size_t needed, size_t size)
{
    size_t wanted = *capacity > 0 ? *capacity : 16;

    if (needed > *capacity) {
        while (wanted < needed)
            wanted *= 2;
        items = reallocarray(items, wanted, size);
        if (items == NULL)
            memory_exhausted();
        ASAN_POISON_MEMORY_REGION((char *)items + needed * size, (wanted - needed) * size);
        *capacity = wanted;
    }
    ASAN_UNPOISON_MEMORY_REGION(items, needed * size); /* the sanitizer sees who goes beyond what was asked for */
    return items;
}

struct arena *arena_new(void)
{
    return memory_new(1, sizeof(struct arena));
}

static void free_blocks(struct block *block)
{
    for (struct block *next; block != NULL; block = next) {
        next = block->next;
        free(block);
    }
}

void arena_free(struct arena *arena)
{
    if (arena == NULL)
        return;
    free_blocks(arena->blocks);
    free_blocks(arena->spare);
    free(arena);
}

void arena_clear(struct arena *arena)
{
    for (struct block *block = arena->blocks, *next; block != NULL; block = next) {
        next = block->next;
        block->used = 0;
        block->next = arena->spare;
        arena->spare = block;
    }
    arena->blocks = NULL;
}

/* A block of at least this size out of those that were taken back, or NULL. */
static struct block *take_spare(struct arena *arena, size_t bytes)
{
    for (struct block **at = &arena->spare; *at != NULL; at = &(*at)->next)
        if ((*at)->size >= bytes) {
            struct block *block = *at;

            *at = block->next;
            return block;
        }
    return NULL;
}

/* A block of at least this size, in front of the others. Its bytes are not zeroed: only what is handed out is touched. */
static void add_block(struct arena *arena, size_t bytes)
{
    size_t size = bytes > BLOCK_SIZE ? bytes : BLOCK_SIZE;
    struct block *block = take_spare(arena, bytes);

    if (block == NULL) {
        block = malloc(sizeof *block + size);
        if (block == NULL)
            memory_exhausted();
        block->size = size;
        block->used = 0;
    }
    block->next = arena->blocks;
    arena->blocks = block;
}

static void *take(struct arena *arena, size_t bytes, size_t align)
{
    struct block *block = arena->blocks;
    size_t start = block != NULL ? (block->used + align - 1) / align * align : 0;

    if (block == NULL || start > block->size || block->size - start < bytes) {
        add_block(arena, bytes);
        block = arena->blocks;
        start = 0;
    }
    block->used = start + bytes;
    return block->bytes + start;
}

void *arena_alloc(struct arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > (SIZE_MAX / 2) / size)
        memory_exhausted();
    return memset(take(arena, count * size, alignof(max_align_t)), 0, count * size);
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t size)
{
    bool full = count == 0 || (count >= 4 && (count & (count - 1)) == 0);
    void *larger;

    if (!full)
        return items;
    larger = arena_alloc(arena, count == 0 ? 4 : count * 2, size);
    return count == 0 ? larger : memcpy(larger, items, count * size);
}

char *arena_copy(struct arena *arena, const char *text, size_t length)
{
    char *copy = take(arena, length + 1, 1);

    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

/* --- A table keyed by bytes -------------------------------------------------------------------------------------- */

uint64_t bytes_hash(const void *bytes, size_t size)
{
    return bytes_hash_more(BYTES_HASH_START, bytes, size);
}

uint64_t bytes_hash_more(uint64_t hash, const void *bytes, size_t size)
{
    const unsigned char *byte = bytes;

    for (size_t i = 0; i < size; i++)
        hash = (hash ^ byte[i]) * UINT64_C(1099511628211);
    return hash;
}

/* The entry that holds the key, or the free one where it belongs. */
static struct byte_entry *entry_of(const struct byte_table *table, const void *key, size_t size, uint64_t hash)
{
    size_t i = (size_t)(hash ^ hash >> 32) & (table->capacity - 1);

    for (; table->entries[i].key != NULL; i = (i + 1) & (table->capacity - 1)) {
        const struct byte_entry *entry = &table->entries[i];

        if (entry->hash == hash && entry->size == size && memcmp(entry->key, key, size) == 0)
            break;
    }
    return &table->entries[i];
}

struct byte_entry *byte_table_find(const struct byte_table *table, const void *key, size_t size)
{
    struct byte_entry *entry = table->capacity > 0 ? entry_of(table, key, size, bytes_hash(key, size)) : NULL;

    return entry != NULL && entry->key != NULL ? entry : NULL;
}

static void table_enlarge(struct byte_table *table)
{
    struct byte_table larger = {.capacity = table->capacity > 0 ? table->capacity * 2 : 16, .count = table->count};

    larger.entries = memory_new(larger.capacity, sizeof *larger.entries);
    for (size_t i = 0; i < table->capacity; i++) {
        const struct byte_entry *entry = &table->entries[i];

        if (entry->key != NULL)
            *entry_of(&larger, entry->key, entry->size, entry->hash) = *entry;
    }
    free(table->entries);
    *table = larger;
}

struct byte_entry *byte_table_add(struct byte_table *table, const void *key, size_t size, bool *added)
{
    uint64_t hash = bytes_hash(key, size);
    struct byte_entry *entry;

    if ((table->count + 1) * 2 > table->capacity)
        table_enlarge(table);
    entry = entry_of(table, key, size, hash);
    *added = entry->key == NULL;
    if (*added) {
        *entry = (struct byte_entry){.key = key, .size = size, .hash = hash};
        table->count++;
    }
    return entry;
}

void byte_table_free(struct byte_table *table)
{
    free(table->entries);
    *table = (struct byte_table){0};
}

/* --- Words that stand once --------------------------------------------------------------------------------------- */

struct names {
    struct arena *arena;
    struct byte_table words;
};

struct names *names_new(void)
{
    struct names *names = memory_new(1, sizeof *names);

    names->arena = arena_new();
    return names;
}

void names_free(struct names *names)
{
    if (names == NULL)
        return;
    arena_free(names->arena);
    byte_table_free(&names->words);
    free(names);
}

const char *names_intern_part(struct names *names, const char *word, size_t length)
{
    bool added;
    struct byte_entry *entry = byte_table_add(&names->words, word, length, &added);

    if (added)
        entry->key = arena_copy(names->arena, word, length);
    return entry->key;
}

const char *names_intern(struct names *names, const char *word)
{
    return names_intern_part(names, word, strlen(word));
}

/* --- A map from pointers to pointers by open addressing ---------------------------------------------------------- */

/* The pair that holds the key, or the free one where it belongs. */
static struct pointer_pair *find(const struct pointer_map *map, const void *key)
{
    uint64_t h = (uint64_t)(uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15);
    size_t i = (size_t)(h >> 32) & (map->capacity - 1);

    while (map->pairs[i].key != NULL && map->pairs[i].key != key)
        i = (i + 1) & (map->capacity - 1);
    return &map->pairs[i];
}

static void map_enlarge(struct pointer_map *map)
{
    struct pointer_map larger = {.capacity = map->capacity > 0 ? map->capacity * 2 : 1024, .count = map->count};

    larger.pairs = memory_new(larger.capacity, sizeof *larger.pairs);
    for (size_t i = 0; i < map->capacity; i++)
        if (map->pairs[i].key != NULL)
            *find(&larger, map->pairs[i].key) = map->pairs[i];
    pointer_map_free(map);
    *map = larger;
}

void pointer_map_set(struct pointer_map *map, const void *key, const void *value)
{
    struct pointer_pair *pair;

    if ((map->count + 1) * 2 > map->capacity)
        map_enlarge(map);
    pair = find(map, key);
    map->count += pair->key == NULL;
    *pair = (struct pointer_pair){key, value};
}

const void *pointer_map_get(const struct pointer_map *map, const void *key)
{
    return map->capacity > 0 ? find(map, key)->value : NULL;
}

void pointer_map_free(struct pointer_map *map)
{
    free(map->pairs);
    *map = (struct pointer_map){0};
}
