/* Characters of JSON text, one at a time: UTF-8 sequences and the escapes inside strings.
 * Two spellings of one character ("a" and its escape) must compare equal, so everything here works on decoded characters.
 * May use: nothing. Not its job: the grammar of values (json_scan.c). */
#include "json/json_char.h"

#include <string.h>

static bool is_continuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/* Length that the first byte promises; 0 for a byte that cannot come first. */
static size_t utf8_promised(unsigned char first)
{
    if (first < 0x80U)
        return 1;
    if (first >= 0xC2U && first <= 0xDFU)
        return 2;
    if (first >= 0xE0U && first <= 0xEFU)
        return 3;
    return first >= 0xF0U && first <= 0xF4U ? 4 : 0;
}

size_t json_utf8_read(const char *at, size_t size, uint32_t *code)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (size == 0)
        return 0;
    const unsigned char *byte = (const unsigned char *)at;
    size_t length = utf8_promised(byte[0]);
    if (length == 0 || length > size)
        return 0;
    uint32_t value = length == 1 ? byte[0] : byte[0] & (0x7FU >> length);
    for (size_t i = 1; i < length; i++) {
        if (!is_continuation(byte[i]))
            return 0;
        value = value << 6 | (byte[i] & 0x3FU);
    }
    if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return 0;
    *code = value;
    return length;
}

size_t json_utf8_write(uint32_t code, char *to)
{
    static const unsigned char marks[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

    for (size_t i = length; i > 1; i--) {
        to[i - 1] = (char)(0x80U | (code & 0x3FU));
        code >>= 6;
    }
    to[0] = (char)(marks[length] | code);
    return length;
}

/* Four hexadecimal digits. */
static bool read_hex(const char *at, const char *end, uint32_t *value)
{
    if (end - at < 4)
        return false;
    *value = 0;
    for (int i = 0; i < 4; i++) {
        static const char digits[] = "0123456789abcdef";
        char c = at[i] >= 'A' && at[i] <= 'F' ? (char)(at[i] - 'A' + 'a') : at[i];
        const char *digit = c ? strchr(digits, c) : NULL;
        if (!digit)
            return false;
        *value = *value << 4 | (uint32_t)(digit - digits);
    }
    return true;
}

/* What follows "\u": one unit, or a high and a low surrogate. */
static enum json_char read_unicode_escape(const char **at, const char *end, uint32_t *code)
{
    uint32_t low;
    if (!read_hex(*at, end, code) || *code == 0)
        return JSON_CHAR_BAD_ESCAPE;
    *at += 4;
    if (*code < 0xD800 || *code > 0xDFFF)
        return JSON_CHAR_OK;
    bool pair = *code < 0xDC00 && end - *at >= 6 && (*at)[0] == '\\' && (*at)[1] == 'u' && read_hex(*at + 2, end, &low);
    if (!pair || low < 0xDC00 || low > 0xDFFF)
        return JSON_CHAR_BAD_ESCAPE;
    *at += 6;
    *code = 0x10000 + ((*code - 0xD800) << 10) + (low - 0xDC00);
    return JSON_CHAR_OK;
}

/* What follows the backslash. */
static enum json_char read_escape(const char **at, const char *end, uint32_t *code)
{
    static const char names[] = "\"\\/bfnrt";
    static const char meant[] = "\"\\/\b\f\n\r\t";
    if (*at == end)
        return JSON_CHAR_BAD_ESCAPE;
    char name = *(*at)++;
    if (name == 'u')
        return read_unicode_escape(at, end, code);
    const char *found = name ? strchr(names, name) : NULL;
    if (!found)
        return JSON_CHAR_BAD_ESCAPE;
    *code = (unsigned char)meant[found - names];
    return JSON_CHAR_OK;
}

enum json_char json_char_read(const char **at, const char *end, uint32_t *code)
{
    if (*at == end || **at == '"')
        return JSON_CHAR_END;
    if ((unsigned char)**at < 0x20)
        return JSON_CHAR_CONTROL;
    const char *next = *at;
    enum json_char outcome = JSON_CHAR_OK;
    if (*next == '\\') {
        next++;
        outcome = read_escape(&next, end, code);
    } else {
        size_t length = json_utf8_read(next, (size_t)(end - next), code);
        next += length;
        if (length == 0)
            outcome = JSON_CHAR_BAD_UTF8;
    }
    if (outcome == JSON_CHAR_OK)
        *at = next;
    return outcome;
}

bool json_string_same(const char *a, const char *b, const char *end)
{
    for (;;) {
        uint32_t in_a, in_b;
        enum json_char got_a = json_char_read(&a, end, &in_a);
        enum json_char got_b = json_char_read(&b, end, &in_b);
        if (got_a != JSON_CHAR_OK || got_b != JSON_CHAR_OK)
            return got_a == got_b;
        if (in_a != in_b)
            return false;
    }
}

/* One character of a pointer token; 0 at its end. */
static uint32_t token_char_read(const char **token)
{
    uint32_t code;
    if (**token == '\0' || **token == '/')
        return 0;
    if ((*token)[0] == '~' && ((*token)[1] == '0' || (*token)[1] == '1')) {
        code = (*token)[1] == '0' ? '~' : '/';
        *token += 2;
        return code;
    }
    size_t length = json_utf8_read(*token, strnlen(*token, 4), &code);
    *token += length ? length : 1;
    return length ? code : 0xFFFD;
}

bool json_string_is_token(const char *string, const char *end, const char *token)
{
    for (;;) {
        uint32_t in_string;
        bool more = json_char_read(&string, end, &in_string) == JSON_CHAR_OK;
        uint32_t in_token = token_char_read(&token);
        if (!more || in_token == 0)
            return !more && in_token == 0;
        if (in_string != in_token)
            return false;
    }
}

bool json_string_to_token(const char *string, const char *end, char *token, size_t size)
{
    size_t used = 0;
    uint32_t code;

    while (json_char_read(&string, end, &code) == JSON_CHAR_OK) {
        char bytes[4] = "~0";
        size_t length = 2;

        if (code == '/')
            bytes[1] = '1';
        else if (code != '~')
            length = json_utf8_write(code, bytes);
        if (used + length >= size)
            return false;
        memcpy(token + used, bytes, length);
        used += length;
    }
    token[used] = '\0';
    return true;
}

uint64_t json_string_hash(const char *string, const char *end)
{
    uint64_t hash = 14695981039346656037U; /* FNV-1a over characters */
    uint32_t code;
    while (json_char_read(&string, end, &code) == JSON_CHAR_OK)
        hash = (hash ^ code) * 1099511628211U;
    return hash;
}
