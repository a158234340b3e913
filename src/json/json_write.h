/* JSON for output: small words over cJSON, keys that must be string constants, and one way to write a value out. */
#ifndef INTERVENSI_JSON_WRITE_H
#define INTERVENSI_JSON_WRITE_H

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/output.h"
#include "rulebook.h"
#include "text.h"

/* A new object; call this first, it readies cJSON's memory (json_ready). */
cJSON *json_object(void);

/* Each adds under a key, which is not copied. A NULL text adds nothing. */
void json_add(cJSON *object, const char *key, cJSON *value);
void json_add_string(cJSON *object, const char *key, const char *text);
void json_add_number(cJSON *object, const char *key, long number);
void json_add_truth(cJSON *object, const char *key, bool truth);
void json_add_words(cJSON *object, const char *key, struct words words);
void json_add_text(cJSON *object, const char *key, const struct text *text); /* {"id": …, "en": …} */
cJSON *json_add_object(cJSON *object, const char *key);
cJSON *json_add_list(cJSON *object, const char *key);

/* How members of a record are written, by offset. */
struct json_field {
    const char *key;
    enum {
        JSON_FIELD_END,
        JSON_FIELD_STRING,
        JSON_FIELD_TEXT, /* struct text, or two strings by language */
        JSON_FIELD_WORDS,
        JSON_FIELD_BOTH_WORDS /* two struct words by language */
    } kind;
    size_t offset;
};
/* Adds a list of records; of those alone whose first member, a string, is `only` (unless NULL). */
cJSON *json_add_records(cJSON *object, const char *key, const struct json_field *fields, const void *records, size_t count,
                        size_t size, const char *only);

/* A new object or list at the end of a list; a string. */
cJSON *json_item_object(cJSON *list);
cJSON *json_item_list(cJSON *list);
void json_item_string(cJSON *list, const char *text);

/* Writes the value on one line, with a newline, and frees it. */
void json_write(struct output *output, cJSON *value);
/* The same into a buffer. */
void json_write_text(struct buffer *text, cJSON *value);

/* --- JSON written straight into a buffer, for output of many rows. */

/* Adds a text as a JSON string, quotes included. The text is UTF-8. */
void json_text_string(struct buffer *buffer, const char *text);

#endif
