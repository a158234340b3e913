/* The keys seen so far: one hash table for all objects of a text, so that even a megabyte of keys is read in one go.
 * May use: json_char, memory. Not its job: anything but keys. */
#include "json/json_keys.h"

#include <stdint.h>
#include <stdlib.h>

#include "memory.h"
#include "json/json_char.h"

enum { FIRST_SIZE = 256 };

static size_t start_of(const struct json_keys *keys, const struct json_key *key, const char *end)
{
    uint64_t hash = json_string_hash(key->key, end) ^ (key->object * 0x9E3779B97F4A7C15U);

    return (size_t)(hash ^ hash >> 32) & (keys->size - 1);
}

/* The place of the key, or the empty place where it belongs. */
static struct json_key *find(struct json_keys *keys, const struct json_key *key, const char *end)
{
    size_t at = start_of(keys, key, end);

    while (keys->table[at].object != 0) {
        if (keys->table[at].object == key->object && json_string_same(keys->table[at].key, key->key, end))
            break;
        at = (at + 1) & (keys->size - 1);
    }
    return &keys->table[at];
}

static void make_room(struct json_keys *keys, const char *end)
{
    struct json_keys larger = {.size = keys->size > 0 ? keys->size * 2 : FIRST_SIZE, .used = keys->used};

    if (keys->size > 0 && keys->used < keys->size / 2)
        return;
    larger.table = memory_new(larger.size, sizeof *larger.table);
    for (size_t i = 0; i < keys->size; i++)
        if (keys->table[i].object != 0)
            *find(&larger, &keys->table[i], end) = keys->table[i];
    free(keys->table);
    *keys = larger;
}

bool json_keys_add(struct json_keys *keys, size_t object, const char *key, const char *end)
{
    struct json_key new_key = {.object = object, .key = key};
    struct json_key *place;

    make_room(keys, end);
    place = find(keys, &new_key, end);
    if (place->object != 0)
        return false;
    *place = new_key;
    keys->used++;
    return true;
}

void json_keys_free(struct json_keys *keys)
{
    free(keys->table);
    *keys = (struct json_keys){0};
}
