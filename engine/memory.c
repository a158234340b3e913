/* Memory that cannot fail, and arenas. See memory.h. */
#include "memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"

enum { BLOCK_SIZE = 16384 };

struct block {
    struct block *next;
    size_t used;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

struct arena {
    struct block *blocks;
};

_Noreturn void memory_exhausted(void)
{
    static const char line[] = "intervensi: out of memory\n";
    ssize_t ignored = write(STDERR_FILENO, line, sizeof line - 1);

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

char *memory_copy(const char *text)
{
    size_t size = strlen(text) + 1;

    return memcpy(memory_new(size, 1), text, size);
}

void *memory_grow(void *items, size_t *capacity, size_t needed, size_t size)
{
    size_t wanted = *capacity > 0 ? *capacity : 16;

    if (needed <= *capacity)
        return items;
    while (wanted < needed)
        wanted *= 2;
    items = reallocarray(items, wanted, size);
    if (items == NULL)
        memory_exhausted();
    *capacity = wanted;
    return items;
}

struct arena *arena_new(void)
{
    return memory_new(1, sizeof(struct arena));
}

void arena_free(struct arena *arena)
{
    if (arena == NULL)
        return;
    for (struct block *block = arena->blocks, *next; block != NULL; block = next) {
        next = block->next;
        free(block);
    }
    free(arena);
}

static struct block *block_with_room(struct arena *arena, size_t bytes)
{
    struct block *block = arena->blocks;
    size_t size = bytes > BLOCK_SIZE ? bytes : BLOCK_SIZE;

    if (block != NULL && block->size - block->used >= bytes)
        return block;
    block = memory_new(1, sizeof *block + size);
    block->size = size;
    block->next = arena->blocks;
    arena->blocks = block;
    return block;
}

void *arena_alloc(struct arena *arena, size_t count, size_t size)
{
    const size_t align = alignof(max_align_t);
    size_t bytes;
    struct block *block;
    void *memory;

    if (size != 0 && count > (SIZE_MAX / 2) / size)
        memory_exhausted();
    bytes = (count * size + align - 1) / align * align;
    block = block_with_room(arena, bytes);
    memory = block->bytes + block->used;
    block->used += bytes;
    return memory;
}

char *arena_copy(struct arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, length + 1, 1);

    memcpy(copy, text, length);
    return copy;
}
