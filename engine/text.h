/* Words that people read: both languages of a knowledge text, and translation of the program's own messages. */
#ifndef INTERVENSI_TEXT_H
#define INTERVENSI_TEXT_H

#include <libintl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The program's own messages are written in English and translated by src/po/id.po. */
#define _(message) gettext(message)
/* Marks a message that is translated later, where it is printed. */
#define N_(message) message

enum language { LANGUAGE_ID, LANGUAGE_EN };

/* A text of the knowledge in both languages, UTF-8, indexed by enum language; never NULL once loaded. */
struct text {
    const char *in[2];
};

/* Whether both are the same word, neither of them NULL: quick, for most are interned, or differ in their first letter. */
static inline bool word_same(const char *a, const char *b)
{
    return a == b || (*a == *b && strcmp(a, b) == 0);
}

/* Whether both are the same words; NULL is only the same as NULL. */
bool text_same(const char *a, const char *b);

/* --- Validity of UTF-8. */

/* Offset of the first byte that is not part of valid UTF-8 (no overlong forms, no surrogates), or `size` if all is valid. */
size_t utf8_invalid_at(const char *bytes, size_t size);

/* Length of the character here if it could steer a terminal or show text in another order than it stands: a control character, a mark or
 * embedding of direction, a line or paragraph separator; else 0. */
size_t text_steers(const char *text);
/* Reads the character at the beginning. Returns its length in bytes, 0 if it is not well formed. */
size_t utf8_read(const char *at, size_t size, uint32_t *code);

/* --- "Did you mean …": the word of a list that is nearest to a misspelt one. */

/* A search over candidates offered one by one; start with nearest_start, `best` is NULL while none is near. */
struct nearest {
    const char *word;
    const char *best;
    size_t distance;
};

void nearest_start(struct nearest *nearest, const char *word);
void nearest_offer(struct nearest *nearest, const char *candidate);

#endif
