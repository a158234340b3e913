/* Validity of UTF-8 (Unicode 15, table 3-7). See utf8.h. */
#include "utf8.h"

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

size_t utf8_invalid_at(const char *bytes, size_t size)
{
    const unsigned char *s = (const unsigned char *)bytes;
    size_t at = 0;

    for (;;) {
        size_t length;

        while (at < size && s[at] < 0x80) /* nearly every byte of nearly every text */
            at++;
        if (at == size)
            return size;
        length = sequence_length(s + at, size - at);
        if (length == 0)
            return at;
        at += length;
    }
}
