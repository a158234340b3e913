/* A strict check of JSON text before cJSON sees it, and places of values in it. RFC 8259 to the letter: UTF-8 without surrogates or
 * overlong forms, no NUL however written, no raw control characters, no trailing bytes, numbers by the grammar and within the range
 * of a double, no key twice in one object (compared decoded), at most JSON_DEPTH_MAX levels. A leading byte-order mark is accepted.
 * May use: json_char, json_token, json_keys. Not its job: what the values mean, building a tree (cJSON does). */
#ifndef INTERVENSI_JSON_SCAN_H
#define INTERVENSI_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>

enum { JSON_DEPTH_MAX = 32, JSON_POINTER_MAX = 512 };

/* Where something stands. Lines and columns count from 1, columns in bytes; a byte-order mark takes no column. */
struct json_place {
    size_t offset;
    long line;
    long column;
};

/* The first error. */
struct json_error {
    const char *code;    /* bad-json bad-utf8 too-deep duplicate-key */
    const char *message; /* English, marked for translation */
    struct json_place place;
    char pointer[JSON_POINTER_MAX]; /* of the value being read; tokens that do not fit are left out */
};

/* Whether the bytes are one JSON text. If not, *error tells why. */
bool json_scan(const char *bytes, size_t size, struct json_error *error);

/* The place of the value at a JSON pointer, by reading the text again; meant for use after an error only. Of a key that stands twice,
 * the first. False if there is no such value, or the text is broken before it. */
bool json_find(const char *bytes, size_t size, const char *pointer, struct json_place *place);

/* Length of a byte-order mark at the beginning: 3 or 0. */
size_t json_mark(const char *bytes, size_t size);

#endif
