/* From bytes to a cJSON tree: checked strictly first, with every problem's place.
 * May use: json_scan, cJSON, buffer, diag. Not its job: what a tree means (case_json.c, expect_read.c …). */
#ifndef INTERVENSI_JSON_TREE_H
#define INTERVENSI_JSON_TREE_H

#include <stdarg.h>
#include <stddef.h>

#include "base/buffer.h"
#include "diag.h"

struct cJSON;

/* JSON text as it was read. Nothing of it is owned. Without bytes it stands for a table: problems are then at this line of the file, and
 * their pointer is the title of a column. */
struct json_text {
    const char *file; /* name for messages, or NULL */
    const char *bytes;
    size_t size;
    long
        lines_before; /* lines of the file in front of these bytes; 0 unless they are one record of many. Without bytes: the line */
};

/* Makes cJSON end the program when memory runs out, like everything else; after that its functions never return NULL for want of
 * memory. May be called any number of times. */
void json_ready(void);

/* Checks and parses. STATUS_OK: *tree is to be freed with cJSON_Delete. STATUS_DATA: *tree is NULL and the diag has one problem. */
enum status json_tree_read(const struct json_text *text, struct cJSON **tree, struct diag *diag);

/* Adds a problem with the value at a pointer, its line and column found by reading the text again. */
void json_problem(const struct json_text *text, const char *pointer, struct diag *diag, const char *code, const char *hint,
                  const char *format, ...) __attribute__((format(printf, 6, 7)));

void json_problem_list(const struct json_text *text, const char *pointer, struct diag *diag, const char *code, const char *hint,
                       const char *format, va_list arguments) __attribute__((format(printf, 6, 0)));

/* Adds "/" and a key or an index to a pointer. Returns the old length, for buffer_cut. */
size_t json_pointer_key(struct buffer *pointer, const char *key);
size_t json_pointer_index(struct buffer *pointer, size_t index);

/* A word from a file, made fit to be quoted in a message: shortened, control characters as spaces. Replaces the buffer's text. */
const char *json_quoted(struct buffer *buffer, const char *word);

#endif
