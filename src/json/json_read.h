/* JSON text read strictly: tokens, the check before cJSON sees it, trees with every problem's place, the texts of a file. */
#ifndef INTERVENSI_JSON_READ_H
#define INTERVENSI_JSON_READ_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "codes.h"
#include "diag.h"
#include "memory.h"

enum { JSON_DEPTH_MAX = 32, JSON_POINTER_MAX = 512, JSON_NUMBER_MAX = 63 /* characters: what cJSON can hold */ };

/* --- The tokens of one text, one at a time. What comes before the first fault is well formed. */

enum json_kind {
    JSON_OBJECT,
    JSON_ARRAY,
    JSON_CLOSE, /* of either */
    JSON_KEY,   /* its value follows */
    JSON_STRING,
    JSON_NUMBER,
    JSON_TRUE,
    JSON_FALSE,
    JSON_NULL,
    JSON_COMMA, /* never handed out */
    JSON_END,
    JSON_FAULT
};

/* The bytes from `at` up to `end`, quotes included. */
struct json_token {
    enum json_kind kind;
    const char *at, *end;
};

/* What is wrong, and at which byte. */
struct json_fault {
    const char *at;
    enum code code;
    const char *message; /* English, marked for translation */
};

/* An array or object that is still open. */
struct json_level {
    bool is_object;
    size_t number;   /* of the object in the text, from 1 */
    size_t index;    /* of the current item, if an array */
    const char *key; /* of the current member, behind its quote, if an object; NULL before the first */
};

/* The keys seen so far: the number of the object, and the characters. */
struct json_keys {
    struct byte_table seen;
    struct arena *arena;
    struct buffer word;
};

struct json_reader {
    const char *first; /* behind a byte-order mark */
    const char *at, *end;
    enum { JSON_NEXT_VALUE, JSON_NEXT_KEY, JSON_NEXT_AFTER } next;
    struct json_level levels[JSON_DEPTH_MAX];
    size_t depth;
    size_t objects;
    bool repeated;          /* the current key stands twice; said when its value begins */
    struct json_keys *keys; /* NULL: keys that stand twice are not seen */
    struct json_fault fault;
};

void json_begin(struct json_reader *reader, const char *bytes, size_t size);
enum json_kind json_next(struct json_reader *reader, struct json_token *token);

/* --- A strict check of JSON text before cJSON sees it, and places of values in it. */

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

/* The value under this key, or NULL; whether it is this text. */
const struct cJSON *json_member(const struct cJSON *object, const char *key);
bool json_says(const struct cJSON *object, const char *key, const char *word);

/* A file as a tree; to be freed in any case. */
struct json_file {
    struct buffer content;
    struct json_text text;
    struct cJSON *tree;
};

/* Reads a file of at most so many bytes. As file_read and json_tree_read. */
enum status json_file_read(const char *path, size_t most, struct json_file *file, struct diag *diag);
void json_file_free(struct json_file *file);

/* --- Going through a tree, while a pointer leads to what is looked at. */

struct json_walk {
    const struct json_text *text;
    struct diag *diag;
    struct buffer pointer;
    struct buffer quoted; /* for messages */
    bool refused;
};

/* A problem with what the pointer leads to. */
void json_refuse(struct json_walk *walk, enum code code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Returns whether it holds; if not, the value is of the wrong type, which the message says. */
bool json_demand(struct json_walk *walk, bool holds, const char *hint, const char *message);
/* The member or item behind this one, or the first (NULL); the pointer leads to it. NULL: there are no more, and it leads to the whole
 * value again. */
const struct cJSON *json_step(struct json_walk *walk, const struct cJSON *value, const struct cJSON *before);
void json_walk_free(struct json_walk *walk);

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
