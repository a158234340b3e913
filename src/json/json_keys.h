/* The keys seen so far in every open object, to find one that stands twice.
 * May use: json_char, memory. Not its job: anything but keys. */
#ifndef INTERVENSI_JSON_KEYS_H
#define INTERVENSI_JSON_KEYS_H

#include <stdbool.h>
#include <stddef.h>

struct json_key {
    size_t object;   /* number of the object, counted from 1; 0 = an empty place of the table */
    const char *key; /* behind its opening quote */
};

struct json_keys {
    struct json_key *table;
    size_t size; /* a power of two, or 0 */
    size_t used;
};

/* Adds a well-formed key of an object; false if the object has it already. `end` is the end of the text. */
bool json_keys_add(struct json_keys *keys, size_t object, const char *key, const char *end);
void json_keys_free(struct json_keys *keys);

#endif
