/* A map from pointers to pointers by open addressing. See pointer_map.h. */
#include "pointer_map.h"

#include <stdint.h>
#include <stdlib.h>

#include "memory.h"

/* The index that holds the key, or the free one where it belongs. */
static size_t find(const struct pointer_map *map, const void *key)
{
    uint64_t h = (uint64_t)(uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15);
    size_t i = (size_t)(h >> 32) & (map->capacity - 1);

    while (map->keys[i] != NULL && map->keys[i] != key)
        i = (i + 1) & (map->capacity - 1);
    return i;
}

static void enlarge(struct pointer_map *map)
{
    struct pointer_map larger = {.capacity = map->capacity > 0 ? map->capacity * 2 : 1024, .count = map->count};

    larger.keys = memory_new(larger.capacity, sizeof *larger.keys);
    larger.values = memory_new(larger.capacity, sizeof *larger.values);
    for (size_t i = 0; i < map->capacity; i++)
        if (map->keys[i] != NULL) {
            size_t at = find(&larger, map->keys[i]);

            larger.keys[at] = map->keys[i];
            larger.values[at] = map->values[i];
        }
    pointer_map_free(map);
    *map = larger;
}

void pointer_map_set(struct pointer_map *map, const void *key, const void *value)
{
    size_t at;

    if ((map->count + 1) * 2 > map->capacity)
        enlarge(map);
    at = find(map, key);
    map->count += map->keys[at] == NULL;
    map->keys[at] = key;
    map->values[at] = value;
}

const void *pointer_map_get(const struct pointer_map *map, const void *key)
{
    return map->capacity > 0 ? map->values[find(map, key)] : NULL;
}

void pointer_map_free(struct pointer_map *map)
{
    free(map->keys);
    free(map->values);
    *map = (struct pointer_map){0};
}
