/* Words compared, checked and guessed. */
#include "text.h"

#include <string.h>

bool text_same(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* --- Validity of UTF-8 (Unicode 15, table 3-7) ------------------------------------------------------------------- */

/* Length of the well-formed sequence of several bytes at `s` with `left` bytes to the end, or 0. */
static size_t sequence_length(const unsigned char *s, size_t left)
{
    unsigned char low = 0x80, high = 0xBF;
    size_t length;

    if (s[0] < 0xC2 || s[0] > 0xF4)
        return 0;
    length = s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4;
    if (s[0] == 0xE0)
        low = 0xA0;
    else if (s[0] == 0xED)
        high = 0x9F;
    else if (s[0] == 0xF0)
        low = 0x90;
    else if (s[0] == 0xF4)
        high = 0x8F;
    if (left < length || s[1] < low || s[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++)
        if (s[i] < 0x80 || s[i] > 0xBF)
            return 0;
    return length;
}

size_t text_steers(const char *text)
{
    unsigned char first = (unsigned char)text[0];
    unsigned char second = first >= 0x80 ? (unsigned char)text[1] : 0, third = second != 0 ? (unsigned char)text[2] : 0;

    if ((first < 0x20 && first != 0) || first == 0x7f)
        return 1;
    if (first == 0xc2 && second >= 0x80 && second < 0xa0)
        return 2;
    if (first == 0xe2 && ((second == 0x80 && (third == 0x8e || third == 0x8f || (third >= 0xa8 && third <= 0xae))) ||
                          (second == 0x81 && third >= 0xa6 && third <= 0xa9)))
        return 3;
    return 0;
}

size_t utf8_invalid_at(const char *bytes, size_t size)
{
    const unsigned char *s = (const unsigned char *)bytes;
    size_t at = 0;

    for (;;) {
        uint64_t eight = 0;
        size_t length;

        while (size - at >= sizeof eight &&
               (eight & UINT64_C(0x8080808080808080)) == 0) { /* as nearly all of nearly every text */
            memcpy(&eight, s + at, sizeof eight);
            at += (eight & UINT64_C(0x8080808080808080)) == 0 ? sizeof eight : 0;
        }
        while (at < size && s[at] < 0x80)
            at++;
        if (at == size)
            return size;
        length = sequence_length(s + at, size - at);
        if (length == 0)
            return at;
        at += length;
    }
}

size_t utf8_read(const char *at, size_t size, uint32_t *code)
{
    const unsigned char *byte = (const unsigned char *)at;
    size_t length = size == 0 || byte[0] < 0x80U ? 1 : byte[0] < 0xE0U ? 2 : byte[0] < 0xF0U ? 3 : 4;

    if (length > size || utf8_invalid_at(at, length) < length)
        return 0;
    *code = length == 1 ? byte[0] : byte[0] & (0x7FU >> length);
    for (size_t i = 1; i < length; i++)
        *code = *code << 6 | (byte[i] & 0x3FU);
    return length;
}

/* --- "Did you mean …" -------------------------------------------------------------------------------------------- */

enum { WORD_MAX = 64 };

/* Edit distance, row by row; words that are too long are simply far away. */
static size_t distance_between(const char *a, const char *b)
{
    size_t row[WORD_MAX + 1];
    size_t a_length = strlen(a);
    size_t b_length = strlen(b);

    if (a_length > WORD_MAX || b_length > WORD_MAX)
        return WORD_MAX;
    for (size_t j = 0; j <= b_length; j++)
        row[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];

        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t above = row[j], fewer = (above < row[j - 1] ? above : row[j - 1]) + 1,
                   other = diagonal + (a[i - 1] != b[j - 1]);

            row[j] = fewer < other ? fewer : other;
            diagonal = above;
        }
    }
    return row[b_length];
}

void nearest_start(struct nearest *nearest, const char *word)
{
    nearest->word = word;
    nearest->best = NULL;
    nearest->distance = strlen(word) / 3 + 2; /* one letter more than what counts as near */
}

void nearest_offer(struct nearest *nearest, const char *candidate)
{
    size_t distance = distance_between(nearest->word, candidate);

    if (distance < nearest->distance && distance < strlen(candidate)) {
        nearest->distance = distance;
        nearest->best = candidate;
    }
}
