/* Characters of JSON text, one at a time: UTF-8 sequences and the escapes inside strings.
 * Two spellings of one character ("a" and its escape) must compare equal, so everything here works on decoded characters.
 * May use: nothing. Not its job: the grammar of values (json_scan.c). */
#include "json/json_read.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "text.h"

struct json_key {
    size_t object;   /* number of the object, counted from 1; 0 = an empty place of the table */
    const char *key; /* behind its opening quote */
};

struct json_keys {
    struct json_key *table;
    size_t size; /* a power of two, or 0 */
    size_t used;
};

/* --- Characters of JSON text, one at a time: ------------------------------------------------------------------------- */

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

/* Writes a character as UTF-8, at most 4 bytes. Returns the length. */
static size_t json_utf8_write(uint32_t code, char *to)
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

/* Reads one character of the inside of a JSON string, escapes decoded, and moves *at behind it. At the closing quote it stays. */
static enum json_char json_char_read(const char **at, const char *end, uint32_t *code)
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

/* Whether two strings have the same characters. Each begins behind its opening quote and must be well formed. */
static bool json_string_same(const char *a, const char *b, const char *end)
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

/* Whether a string is one token of a JSON pointer (~0 and ~1 decoded); the token ends at "/" or NUL. */
static bool json_string_is_token(const char *string, const char *end, const char *token)
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

/* Writes a well-formed string as a token of a JSON pointer, decoded, with ~0 and ~1. False if it does not fit. */
static bool json_string_to_token(const char *string, const char *end, char *token, size_t size)
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

/* A hash of the characters of a well-formed string. */
static uint64_t json_string_hash(const char *string, const char *end)
{
    uint64_t hash = 14695981039346656037U; /* FNV-1a over characters */
    uint32_t code;
    while (json_char_read(&string, end, &code) == JSON_CHAR_OK)
        hash = (hash ^ code) * 1099511628211U;
    return hash;
}

/* --- The keys seen so far: ------------------------------------------------------------------------------------------- */

enum { FIRST_SIZE = 256 };

static size_t start_of(const struct json_keys *keys, const struct json_key *key, const char *end)
{
    uint64_t hash = json_string_hash(key->key, end) ^ (key->object * 0x9E3779B97F4A7C15U);

    return (size_t)(hash ^ hash >> 32) & (keys->size - 1);
}

/* The place of the key, or the empty place where it belongs. */
static struct json_key *find(struct json_keys *keys, const struct json_key *key, const char *end)
{
    size_t at = start_of(keys, key, end);

    while (keys->table[at].object != 0) {
        if (keys->table[at].object == key->object && json_string_same(keys->table[at].key, key->key, end))
            break;
        at = (at + 1) & (keys->size - 1);
    }
    return &keys->table[at];
}

static void make_room(struct json_keys *keys, const char *end)
{
    struct json_keys larger = {.size = keys->size > 0 ? keys->size * 2 : FIRST_SIZE, .used = keys->used};

    if (keys->size > 0 && keys->used < keys->size / 2)
        return;
    larger.table = memory_new(larger.size, sizeof *larger.table);
    for (size_t i = 0; i < keys->size; i++)
        if (keys->table[i].object != 0)
            *find(&larger, &keys->table[i], end) = keys->table[i];
    free(keys->table);
    *keys = larger;
}

/* Adds a well-formed key of an object; false if the object has it already. `end` is the end of the text. */
static bool json_keys_add(struct json_keys *keys, size_t object, const char *key, const char *end)
{
    struct json_key new_key = {.object = object, .key = key};
    struct json_key *place;

    make_room(keys, end);
    place = find(keys, &new_key, end);
    if (place->object != 0)
        return false;
    *place = new_key;
    keys->used++;
    return true;
}

static void json_keys_free(struct json_keys *keys)
{
    free(keys->table);
    *keys = (struct json_keys){0};
}

/* --- The smallest pieces of JSON text: ------------------------------------------------------------------------------- */

static const char *fault_at(const char *at, enum code code, const char *message, struct json_fault *fault)
{
    *fault = (struct json_fault){.at = at, .code = code, .message = message};
    return NULL;
}

/* Fills in the fault for a byte that the grammar does not allow: the end, broken UTF-8 and NUL have messages of their own. */
static const char *json_fault_byte(const char *at, const char *end, const char *message, struct json_fault *fault)
{
    uint32_t code;

    if (at == end)
        return fault_at(at, CODE_BAD_JSON, N_("the text ends too early"), fault);
    if (json_utf8_read(at, (size_t)(end - at), &code) == 0)
        return fault_at(at, CODE_BAD_UTF8, N_("the text is not UTF-8"), fault);
    if (code == 0)
        return fault_at(at, CODE_BAD_JSON, N_("the text holds a NUL character"), fault);
    return fault_at(at, CODE_BAD_JSON, message, fault);
}

/* Each begins at the first byte of the piece and returns the byte behind it, or NULL with the fault filled in. */
static const char *json_pass_string(const char *at, const char *end, struct json_fault *fault)
{
    enum json_char outcome;
    uint32_t code;

    at++;
    do
        outcome = json_char_read(&at, end, &code);
    while (outcome == JSON_CHAR_OK);
    switch (outcome) {
    case JSON_CHAR_BAD_UTF8: return fault_at(at, CODE_BAD_UTF8, N_("the text is not UTF-8"), fault);
    case JSON_CHAR_BAD_ESCAPE: return fault_at(at, CODE_BAD_JSON, N_("an escape that stands for no character"), fault);
    case JSON_CHAR_CONTROL:
        return fault_at(at, CODE_BAD_JSON, N_("a control character inside a string must be written as an escape"), fault);
    default: return at == end ? json_fault_byte(at, end, NULL, fault) : at + 1;
    }
}

static bool is_digit(const char *at, const char *end)
{
    return at < end && *at >= '0' && *at <= '9';
}

static const char *pass_digits(const char *at, const char *end)
{
    while (is_digit(at, end))
        at++;
    return at;
}

/* The number obeys the grammar: is it within what a double and cJSON can hold? */
static const char *check_range(const char *first, const char *behind, struct json_fault *fault)
{
    char copy[JSON_NUMBER_MAX + 1] = "";
    size_t length = (size_t)(behind - first);

    if (length > JSON_NUMBER_MAX)
        return fault_at(first, CODE_BAD_JSON, N_("the number has too many digits"), fault);
    memcpy(copy, first, length);
    if (!isfinite(strtod(copy, NULL)))
        return fault_at(first, CODE_BAD_JSON, N_("the number is too large"), fault);
    return behind;
}

static const char *json_pass_number(const char *first, const char *end, struct json_fault *fault)
{
    static const char message[] = N_("this is not how JSON writes a number");
    const char *at = first + (*first == '-');
    bool zero = at < end && *at == '0';

    if (!is_digit(at, end))
        return json_fault_byte(at, end, message, fault);
    at = zero ? at + 1 : pass_digits(at, end);
    if (zero && is_digit(at, end))
        return fault_at(first, CODE_BAD_JSON, N_("a number must not begin with a zero"), fault);
    if (at < end && *at == '.') {
        if (!is_digit(++at, end))
            return json_fault_byte(at, end, message, fault);
        at = pass_digits(at, end);
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        at++;
        at += at < end && (*at == '+' || *at == '-');
        if (!is_digit(at, end))
            return json_fault_byte(at, end, message, fault);
        at = pass_digits(at, end);
    }
    return check_range(first, at, fault);
}

static const char *json_pass_word(const char *at, const char *end, struct json_fault *fault)
{
    static const char *const words[] = {"true", "false", "null"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);

        if ((size_t)(end - at) >= length && memcmp(at, words[i], length) == 0)
            return at + length;
    }
    return json_fault_byte(at, end, N_("a value was expected here"), fault);
}

/* Whole if the power of ten moves every digit but zeros in front of the decimal point. */
bool json_number_whole(const char *number, const char *end)
{
    const char *at = number;
    long behind_point = 0; /* digits behind the point up to the last that is not zero, */
    long in_front = 0;     /* or zeros at the end of the digits in front of it */
    long power = 0;
    bool all_zero = true;

    for (at += *at == '-'; is_digit(at, end); at++) {
        in_front = *at == '0' ? in_front + 1 : 0;
        all_zero = all_zero && *at == '0';
    }
    if (at < end && *at == '.') {
        for (const char *digit = ++at; is_digit(digit, end); digit++)
            if (*digit != '0')
                behind_point = digit - at + 1;
        at = pass_digits(at, end);
    }
    if (at < end && (*at == 'e' || *at == 'E'))
        power = strtol(at + 1, NULL, 10);
    if (behind_point == 0 && all_zero)
        return true;
    return behind_point > 0 ? power >= behind_point : power >= -in_front;
}

/* --- A strict check of JSON text ------------------------------------------------------------------------------------- */

/* An array or object that is still open. */
struct level {
    bool is_object;
    size_t number;   /* of the object in the text, from 1 */
    size_t index;    /* of the current item, if an array */
    const char *key; /* of the current member, behind its quote, if an object; NULL before the first */
};

struct scan {
    const char *bytes;
    const char *first; /* behind a byte-order mark */
    const char *at;
    const char *end;
    struct level levels[JSON_DEPTH_MAX];
    size_t depth;
    size_t objects;
    bool repeated; /* the current key stands twice; said when its value begins */
    bool checking; /* keys are collected */
    struct json_keys keys;
    const char *wanted; /* pointer of the value looked for, or NULL */
    struct json_fault fault;
};

/* What the loop does next. */
enum next { NEXT_VALUE, NEXT_KEY, NEXT_AFTER, NEXT_END, NEXT_FOUND, NEXT_FAULT };

size_t json_mark(const char *bytes, size_t size)
{
    return size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static enum next fault(struct scan *scan, enum code code, const char *message)
{
    scan->fault = (struct json_fault){.at = scan->at, .code = code, .message = message};
    return NEXT_FAULT;
}

static enum next fault_byte(struct scan *scan, const char *message)
{
    json_fault_byte(scan->at, scan->end, message, &scan->fault);
    return NEXT_FAULT;
}

static char peek(struct scan *scan)
{
    while (scan->at < scan->end && (*scan->at == ' ' || *scan->at == '\t' || *scan->at == '\n' || *scan->at == '\r'))
        scan->at++;
    return scan->at < scan->end ? *scan->at : '\0';
}

/* Whether the token at the beginning of a pointer names the current item of a level. */
static bool level_agrees(const struct level *level, const char *token, const char *end)
{
    char index[24];
    size_t length = strcspn(token, "/");

    if (level->is_object)
        return level->key != NULL && json_string_is_token(level->key, end, token);
    snprintf(index, sizeof index, "%zu", level->index);
    return strlen(index) == length && strncmp(index, token, length) == 0;
}

/* Whether the value about to be read is the wanted one. */
static bool path_agrees(const struct scan *scan)
{
    const char *rest = scan->wanted;

    for (size_t i = 0; i < scan->depth; i++) {
        if (*rest != '/' || !level_agrees(&scan->levels[i], rest + 1, scan->end))
            return false;
        rest += 1 + strcspn(rest + 1, "/");
    }
    return *rest == '\0';
}

static enum next open_level(struct scan *scan, bool is_object)
{
    if (scan->depth == JSON_DEPTH_MAX)
        return fault(scan, CODE_TOO_DEEP, N_("arrays and objects are nested too deeply"));
    scan->at++;
    scan->levels[scan->depth++] = (struct level){.is_object = is_object, .number = is_object ? ++scan->objects : 0};
    if (peek(scan) == (is_object ? '}' : ']')) {
        scan->at++;
        scan->depth--;
        return NEXT_AFTER;
    }
    return is_object ? NEXT_KEY : NEXT_VALUE;
}

static enum next read_key(struct scan *scan)
{
    struct level *level = &scan->levels[scan->depth - 1];
    const char *key;

    if (peek(scan) != '"')
        return fault_byte(scan, N_("a key in double quotes was expected here"));
    key = scan->at + 1;
    scan->at = json_pass_string(scan->at, scan->end, &scan->fault);
    if (scan->at == NULL)
        return NEXT_FAULT;
    level->key = key;
    if (peek(scan) != ':')
        return fault_byte(scan, N_("a colon was expected here"));
    scan->at++;
    scan->repeated = scan->checking && !json_keys_add(&scan->keys, level->number, key, scan->end);
    return NEXT_VALUE;
}

static enum next read_value(struct scan *scan)
{
    char byte = peek(scan);
    const char *behind;

    if (scan->repeated)
        return fault(scan, CODE_DUPLICATE_KEY, N_("the key stands twice in one object"));
    if (scan->wanted != NULL && path_agrees(scan))
        return NEXT_FOUND;
    if (byte == '{' || byte == '[')
        return open_level(scan, byte == '{');
    if (byte == '"')
        behind = json_pass_string(scan->at, scan->end, &scan->fault);
    else if (byte == '-' || (byte >= '0' && byte <= '9'))
        behind = json_pass_number(scan->at, scan->end, &scan->fault);
    else
        behind = json_pass_word(scan->at, scan->end, &scan->fault);
    scan->at = behind;
    return behind != NULL ? NEXT_AFTER : NEXT_FAULT;
}

/* Behind a value: a comma, the end of the array or object around it, or the end of the text. */
static enum next read_after(struct scan *scan)
{
    struct level *level = scan->depth > 0 ? &scan->levels[scan->depth - 1] : NULL;
    char byte = peek(scan);

    if (level == NULL)
        return scan->at == scan->end ? NEXT_END : fault_byte(scan, N_("there is more text behind the value"));
    if (byte == ',') {
        scan->at++;
        level->index++;
        return level->is_object ? NEXT_KEY : NEXT_VALUE;
    }
    if (byte != (level->is_object ? '}' : ']'))
        return fault_byte(scan, level->is_object ? N_("a comma or } was expected here") : N_("a comma or ] was expected here"));
    scan->at++;
    scan->depth--;
    return NEXT_AFTER;
}

static enum next run(struct scan *scan, const char *bytes, size_t size)
{
    enum next next = NEXT_VALUE;

    scan->bytes = bytes;
    scan->first = scan->at = bytes + json_mark(bytes, size);
    scan->end = bytes + size;
    while (next < NEXT_END)
        next = next == NEXT_VALUE ? read_value(scan) : next == NEXT_KEY ? read_key(scan) : read_after(scan);
    json_keys_free(&scan->keys);
    return next;
}

static struct json_place place_of(const struct scan *scan, const char *at)
{
    struct json_place place = {.line = 1};
    const char *line = scan->first;
    const char *newline;

    while ((newline = memchr(line, '\n', (size_t)(at - line))) != NULL) {
        line = newline + 1;
        place.line++;
    }
    place.offset = (size_t)(at - scan->bytes);
    place.column = at - line + 1;
    return place;
}

/* Writes the path of the value being read, as far as it fits. */
static void write_pointer(const struct scan *scan, char pointer[JSON_POINTER_MAX])
{
    size_t used = 0;

    for (size_t i = 0; i < scan->depth; i++) {
        const struct level *level = &scan->levels[i];
        char token[JSON_POINTER_MAX];
        size_t length;

        if (!level->is_object)
            snprintf(token, sizeof token, "%zu", level->index);
        else if (level->key == NULL || !json_string_to_token(level->key, scan->end, token, sizeof token))
            break;
        length = strlen(token);
        if (used + 1 + length >= JSON_POINTER_MAX)
            break;
        pointer[used] = '/';
        memcpy(pointer + used + 1, token, length);
        used += 1 + length;
    }
    pointer[used] = '\0';
}

bool json_scan(const char *bytes, size_t size, struct json_error *error)
{
    struct scan scan = {.checking = true};

    if (run(&scan, bytes, size) == NEXT_END)
        return true;
    error->code = scan.fault.code;
    error->message = scan.fault.message;
    error->place = place_of(&scan, scan.fault.at);
    write_pointer(&scan, error->pointer);
    return false;
}

bool json_find(const char *bytes, size_t size, const char *pointer, struct json_place *place)
{
    struct scan scan = {.wanted = pointer};

    if (run(&scan, bytes, size) != NEXT_FOUND)
        return false;
    *place = place_of(&scan, scan.at);
    return true;
}

/* --- From bytes to a cJSON tree: ------------------------------------------------------------------------------------- */

enum { QUOTED_MAX = 60 };

static void *allocate(size_t size)
{
    return memory_new(size, 1);
}

void json_ready(void)
{
    cJSON_Hooks hooks = {.malloc_fn = allocate, .free_fn = free};

    cJSON_InitHooks(&hooks);
}

enum status json_tree_read(const struct json_text *text, struct cJSON **tree, struct diag *diag)
{
    struct json_error error;
    size_t mark = json_mark(text->bytes, text->size);

    *tree = NULL;
    if (!json_scan(text->bytes, text->size, &error)) {
        struct place place = {text->file, error.pointer, text->lines_before + error.place.line, error.place.column};

        diag_add(diag, &place, error.code, NULL, "%s", _(error.message));
        return STATUS_DATA;
    }
    json_ready();
    *tree = cJSON_ParseWithLength(text->bytes + mark, text->size - mark);
    if (*tree == NULL) {
        diag_add(diag, &(struct place){.file = text->file}, CODE_BAD_JSON, NULL, "%s", _("the JSON text cannot be read"));
        return STATUS_DATA;
    }
    return STATUS_OK;
}

void json_problem_list(const struct json_text *text, const char *pointer, struct diag *diag, enum code code, const char *hint,
                       const char *format, va_list arguments)
{
    struct place place = {.file = text->file, .pointer = pointer};
    struct json_place found;
    char *message = NULL;

    if (text->bytes == NULL) {
        place.line = text->lines_before;
    } else if (!diag_full(diag) && json_find(text->bytes, text->size, pointer, &found)) {
        place.line = text->lines_before + found.line;
        place.column = found.column;
    }
    if (vasprintf(&message, format, arguments) < 0)
        memory_exhausted();
    diag_add(diag, &place, code, hint, "%s", message);
    free(message);
}

void json_problem(const struct json_text *text, const char *pointer, struct diag *diag, enum code code, const char *hint,
                  const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    json_problem_list(text, pointer, diag, code, hint, format, arguments);
    va_end(arguments);
}

size_t json_pointer_key(struct buffer *pointer, const char *key)
{
    size_t before = pointer->length;

    buffer_add(pointer, "/");
    for (size_t part; *key != '\0'; key += part) {
        part = strcspn(key, "~/");
        buffer_add_part(pointer, key, part);
        if (key[part] != '\0')
            buffer_add(pointer, key[part++] == '~' ? "~0" : "~1");
    }
    return before;
}

size_t json_pointer_index(struct buffer *pointer, size_t index)
{
    size_t before = pointer->length;

    buffer_format(pointer, "/%zu", index);
    return before;
}

const char *json_quoted(struct buffer *buffer, const char *word)
{
    size_t length = strlen(word);
    char part[QUOTED_MAX + 1] = "";

    buffer_cut(buffer, 0);
    if (length <= QUOTED_MAX) {
        buffer_add_plain(buffer, word);
        return buffer_text(buffer);
    }
    length = QUOTED_MAX;
    while (length > 0 && ((unsigned char)word[length] & 0xC0U) == 0x80U)
        length--;
    memcpy(part, word, length);
    buffer_add_plain(buffer, part);
    buffer_add(buffer, "…");
    return buffer_text(buffer);
}

/* --- The JSON texts of a file ---------------------------------------------------------------------------------------- */

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name), end_length = strlen(end);

    return length >= end_length && strcmp(name + length - end_length, end) == 0;
}

static size_t line_length(const char *bytes, size_t size)
{
    const char *newline = memchr(bytes, '\n', size);

    return newline != NULL ? (size_t)(newline - bytes) : size;
}

static bool is_blank(const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (strchr(" \t\r", bytes[i]) == NULL || bytes[i] == '\0')
            return false;
    return true;
}

static bool has_lines(const char *file, const char *bytes, size_t size)
{
    struct json_error error;
    size_t first = line_length(bytes, size);

    if (ends_with(file, ".jsonl"))
        return true;
    return first < size && json_scan(bytes, first, &error) && !json_scan(bytes, size, &error);
}

struct json_records json_records_of(const char *file, const char *bytes, size_t size)
{
    return (struct json_records){.whole = {file, bytes, size, 0}, .lines = has_lines(file, bytes, size)};
}

static bool next_line(struct json_records *records, struct json_text *text)
{
    while (records->at < records->whole.size) {
        const char *bytes = records->whole.bytes + records->at;
        size_t length = line_length(bytes, records->whole.size - records->at);

        *text = (struct json_text){records->whole.file, bytes, length, records->line++};
        records->at += length + 1;
        if (!is_blank(bytes, length))
            return true;
    }
    return false;
}

bool json_records_next(struct json_records *records, struct json_text *text)
{
    if (records->lines)
        return next_line(records, text);
    *text = records->whole;
    return !records->done && (records->done = true);
}
