/* Characters of JSON text, one at a time: UTF-8 sequences and the escapes inside strings.
 * May use: nothing. Not its job: the grammar of values (json_scan.c). */
#ifndef INTERVENSI_JSON_CHAR_H
#define INTERVENSI_JSON_CHAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum json_char {
    JSON_CHAR_OK,
    JSON_CHAR_END,       /* the closing quote, or the end of the bytes */
    JSON_CHAR_BAD_UTF8,  /* not a well-formed UTF-8 sequence */
    JSON_CHAR_CONTROL,   /* a control character that is not escaped */
    JSON_CHAR_BAD_ESCAPE /* an unknown or cut escape, a lone surrogate, or \u0000 */
};

/* Reads the UTF-8 sequence at `at`. Returns its length, 0 if it is not well formed (too long, a surrogate, cut). */
size_t json_utf8_read(const char *at, size_t size, uint32_t *code);

/* Writes a character as UTF-8, at most 4 bytes. Returns the length. */
size_t json_utf8_write(uint32_t code, char *to);

/* Reads one character of the inside of a JSON string, escapes decoded, and moves *at behind it. At the closing quote it stays. */
enum json_char json_char_read(const char **at, const char *end, uint32_t *code);

/* Whether two strings have the same characters. Each begins behind its opening quote and must be well formed. */
bool json_string_same(const char *a, const char *b, const char *end);

/* Whether a string is one token of a JSON pointer (~0 and ~1 decoded); the token ends at "/" or NUL. */
bool json_string_is_token(const char *string, const char *end, const char *token);

/* Writes a well-formed string as a token of a JSON pointer, decoded, with ~0 and ~1. False if it does not fit. */
bool json_string_to_token(const char *string, const char *end, char *token, size_t size);

/* A hash of the characters of a well-formed string. */
uint64_t json_string_hash(const char *string, const char *end);

#endif
