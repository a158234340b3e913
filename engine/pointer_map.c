/* A map from pointers to pointers by open addressing. See pointer_map.h. */
#include "pointer_map.h"

#include <stdint.h>
#include <stdlib.h>

#include "memory.h"

/* The pair that holds the key, or the free one where it belongs. */
static struct pointer_pair *find(const struct pointer_map *map, const void *key)
{
    uint64_t h = (uint64_t)(uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15);
    size_t i = (size_t)(h >> 32) & (map->capacity - 1);

    while (map->pairs[i].key != NULL && map->pairs[i].key != key)
        i = (i + 1) & (map->capacity - 1);
    return &map->pairs[i];
}

static void enlarge(struct pointer_map *map)
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
        enlarge(map);
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
