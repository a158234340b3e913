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

/* A new object or list at the end of a list; a string, a number, null. */
cJSON *json_item_object(cJSON *list);
cJSON *json_item_list(cJSON *list);
void json_item_null(cJSON *list);
void json_item_number(cJSON *list, long number);
void json_item_string(cJSON *list, const char *text);

/* Writes the value on one line, with a newline, and frees it. */
void json_write(struct output *output, cJSON *value);
/* The same into a buffer. */
void json_write_text(struct buffer *text, cJSON *value);

/* --- JSON written straight into a buffer, for output of many rows. */

/* Adds a text as a JSON string, quotes included. The text is UTF-8. */
void json_text_string(struct buffer *buffer, const char *text);
void json_text_part(struct buffer *buffer, const char *text, size_t size);

#endif
