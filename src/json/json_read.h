/* Characters of JSON text, one at a time: UTF-8 sequences and the escapes inside strings.
 * May use: nothing. Not its job: the grammar of values (json_scan.c). */
#ifndef INTERVENSI_JSON_READ_H
#define INTERVENSI_JSON_READ_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "codes.h"
#include "diag.h"

enum json_char {
    JSON_CHAR_OK,
    JSON_CHAR_END,       /* the closing quote, or the end of the bytes */
    JSON_CHAR_BAD_UTF8,  /* not a well-formed UTF-8 sequence */
    JSON_CHAR_CONTROL,   /* a control character that is not escaped */
    JSON_CHAR_BAD_ESCAPE /* an unknown or cut escape, a lone surrogate, or \u0000 */
};

/* Reads the UTF-8 sequence at `at`. Returns its length, 0 if it is not well formed (too long, a surrogate, cut). */
size_t json_utf8_read(const char *at, size_t size, uint32_t *code);

/* --- A strict check of JSON text before cJSON sees it, and places of values in it. */

enum { JSON_DEPTH_MAX = 32, JSON_POINTER_MAX = 512 };

/* Where something stands. Lines and columns count from 1, columns in bytes; a byte-order mark takes no column. */
struct json_place {
    size_t offset;
    long line;
    long column;
};

/* The first error. */
struct json_error {
    enum code code;      /* bad-json bad-utf8 too-deep duplicate-key */
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

/* --- The smallest pieces of JSON text: strings, numbers, the three words. */

enum { JSON_NUMBER_MAX = 63 }; /* characters of a number: what cJSON can hold */

/* What is wrong, and at which byte. */
struct json_fault {
    const char *at;
    enum code code;
    const char *message; /* English, marked for translation */
};

/* Whether a number that obeys the grammar is whole: 3, 3.0, 3e0, 30e-1, but not 3.0000000000000000001. */
bool json_number_whole(const char *number, const char *end);

/* --- From bytes to a cJSON tree: checked strictly first, with every problem's place. */

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
void json_problem(const struct json_text *text, const char *pointer, struct diag *diag, enum code code, const char *hint,
                  const char *format, ...) __attribute__((format(printf, 6, 7)));

void json_problem_list(const struct json_text *text, const char *pointer, struct diag *diag, enum code code, const char *hint,
                       const char *format, va_list arguments) __attribute__((format(printf, 6, 0)));

/* Adds "/" and a key or an index to a pointer. Returns the old length, for buffer_cut. */
size_t json_pointer_key(struct buffer *pointer, const char *key);
size_t json_pointer_index(struct buffer *pointer, size_t index);

/* A word from a file, made fit to be quoted in a message: shortened, control characters as spaces. Replaces the buffer's text. */
const char *json_quoted(struct buffer *buffer, const char *word);

/* --- The JSON texts of a file: one, or one a line (JSON Lines). */

struct json_records {
    struct json_text whole;
    bool lines; /* by the name (.jsonl), or because the first line is complete and more follows */
    bool done;
    size_t at; /* where the next line begins */
    long line; /* lines before it */
};

/* The bytes must outlive the records. */
struct json_records json_records_of(const char *file, const char *bytes, size_t size);
/* The next text; false after the last. Lines of white space only are none. */
bool json_records_next(struct json_records *records, struct json_text *text);

#endif
