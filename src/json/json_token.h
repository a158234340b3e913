/* The smallest pieces of JSON text: strings, numbers, the three words. Each is checked strictly and passed over.
 * May use: json_char. Not its job: arrays, objects, what the pieces mean. */
#ifndef INTERVENSI_JSON_TOKEN_H
#define INTERVENSI_JSON_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

enum { JSON_NUMBER_MAX = 63 }; /* characters of a number: what cJSON can hold */

/* What is wrong, and at which byte. */
struct json_fault {
    const char *at;
    const char *code;
    const char *message; /* English, marked for translation */
};

/* Each begins at the first byte of the piece and returns the byte behind it, or NULL with the fault filled in. */
const char *json_pass_string(const char *at, const char *end, struct json_fault *fault);
const char *json_pass_number(const char *first, const char *end, struct json_fault *fault);
const char *json_pass_word(const char *at, const char *end, struct json_fault *fault);

/* Fills in the fault for a byte that the grammar does not allow: the end, broken UTF-8 and NUL have messages of their own. */
const char *json_fault_byte(const char *at, const char *end, const char *message, struct json_fault *fault);

/* Whether a number that obeys the grammar is whole: 3, 3.0, 3e0, 30e-1, but not 3.0000000000000000001. */
bool json_number_whole(const char *number, const char *end);

#endif
