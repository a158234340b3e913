/* A table of words: open addressing over an arena. See names.h. */
#include "names.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"

struct names {
    struct arena *arena;
    const char **slots; /* capacity is a power of two; NULL = free */
    size_t capacity;
    size_t count;
};

struct names *names_new(void)
{
    struct names *names = memory_new(1, sizeof *names);

    names->arena = arena_new();
    names->capacity = 4096;
    names->slots = memory_new(names->capacity, sizeof *names->slots);
    return names;
}

void names_free(struct names *names)
{
    if (names == NULL)
        return;
    arena_free(names->arena);
    free(names->slots);
    free(names);
}

static size_t hash(const char *word, size_t length)
{
    uint64_t h = 1469598103934665603u; /* FNV-1a */

    for (size_t i = 0; i < length; i++)
        h = (h ^ (unsigned char)word[i]) * 1099511628211u;
    return (size_t)(h ^ (h >> 32));
}

/* The slot that holds the word, or the free one where it belongs. */
static const char **find_slot(const struct names *names, const char *word, size_t length)
{
    size_t i = hash(word, length) & (names->capacity - 1);

    while (names->slots[i] != NULL && (strncmp(names->slots[i], word, length) != 0 || names->slots[i][length] != '\0'))
        i = (i + 1) & (names->capacity - 1);
    return &names->slots[i];
}

static void enlarge(struct names *names)
{
    struct names larger = *names;

    larger.capacity = names->capacity * 2;
    larger.slots = memory_new(larger.capacity, sizeof *larger.slots);
    for (size_t i = 0; i < names->capacity; i++)
        if (names->slots[i] != NULL)
            *find_slot(&larger, names->slots[i], strlen(names->slots[i])) = names->slots[i];
    free(names->slots);
    *names = larger;
}

const char *names_intern_part(struct names *names, const char *word, size_t length)
{
    const char **slot = find_slot(names, word, length);

    if (*slot != NULL)
        return *slot;
    *slot = arena_copy(names->arena, word, length);
    word = *slot;
    if (++names->count * 2 > names->capacity)
        enlarge(names);
    return word;
}

const char *names_intern(struct names *names, const char *word)
{
    return names_intern_part(names, word, strlen(word));
}
