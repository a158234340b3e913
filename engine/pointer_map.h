/* A map from pointers to pointers. May use: memory. Not its job: owning what it points to. */
#ifndef INTERVENSI_POINTER_MAP_H
#define INTERVENSI_POINTER_MAP_H

#include <stddef.h>

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
