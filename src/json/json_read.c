/* JSON text read strictly: its characters, strings and numbers, then the tokens of a whole text, from which everything else is made: the
 * check before cJSON sees it, the places of values, a quick reader. Two spellings of one character ("a" and its escape) are the same. */
#include "json/json_read.h"

#include <cjson/cJSON.h>
#include <endian.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "memory.h"
#include "text.h"

/* --- Characters -------------------------------------------------------------------------- */

enum json_char {
    JSON_CHAR_OK,
    JSON_CHAR_END,       /* the closing quote, or the end of the bytes */
    JSON_CHAR_BAD_UTF8,  /* not a well-formed UTF-8 sequence */
    JSON_CHAR_CONTROL,   /* a control character that is not escaped */
    JSON_CHAR_BAD_ESCAPE /* an unknown or cut escape, a lone surrogate, or \u0000 */
};

/* Writes a character as UTF-8, at most 4 bytes. Returns the length. */
static size_t utf8_write(uint32_t code, char *to)
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
    char digits[5] = "";

    if (end - at < 4)
        return false;
    memcpy(digits, at, 4);
    *value = (uint32_t)strtoul(digits, NULL, 16);
    return strspn(digits, "0123456789abcdefABCDEF") == 4;
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
static enum json_char char_read(const char **at, const char *end, uint32_t *code)
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
        size_t length = utf8_read(next, (size_t)(end - next), code);
        next += length;
        if (length == 0)
            outcome = JSON_CHAR_BAD_UTF8;
    }
    if (outcome == JSON_CHAR_OK)
        *at = next;
    return outcome;
}

/* Adds the characters of a well-formed string, decoded. It begins behind its opening quote. */
static void add_decoded(struct buffer *buffer, const char *string, const char *end)
{
    uint32_t code;

    while (char_read(&string, end, &code) == JSON_CHAR_OK) {
        char bytes[4];

        buffer_add_part(buffer, bytes, utf8_write(code, bytes));
    }
}

/* --- Strings, numbers and the three words ---------------------------------------------------------------------------- */

static const char *fault_at(const char *at, enum code code, const char *message, struct json_fault *fault)
{
    *fault = (struct json_fault){.at = at, .code = code, .message = message};
    return NULL;
}

/* Fills in the fault for a byte that the grammar does not allow: the end, broken UTF-8 and NUL have messages of their own. */
static const char *fault_byte_at(const char *at, const char *end, const char *message, struct json_fault *fault)
{
    uint32_t code;

    if (at == end)
        return fault_at(at, CODE_BAD_JSON, N_("the text ends too early"), fault);
    if (utf8_read(at, (size_t)(end - at), &code) == 0)
        return fault_at(at, CODE_BAD_UTF8, N_("the text is not UTF-8"), fault);
    if (code == 0)
        return fault_at(at, CODE_BAD_JSON, N_("the text holds a NUL character"), fault);
    return fault_at(at, CODE_BAD_JSON, message, fault);
}

/* How many of the next eight bytes are printable ASCII and neither a quote nor a backslash: nearly every character is. */
static size_t plain_bytes(const char *at)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t bytes, quotes, slashes, special;

    memcpy(&bytes, at, sizeof bytes);
    bytes = le64toh(bytes);
    quotes = bytes ^ ones * '"';
    slashes = bytes ^ ones * '\\';
    special = (bytes | (bytes - ones * 0x20) | ((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes)) & ones * 0x80;
    return special != 0 ? (size_t)__builtin_ctzll(special) / 8 : sizeof bytes;
}

/* Each begins at the first byte of the piece and returns the byte behind it, or NULL with the fault filled in. */
static const char *pass_string(const char *at, const char *end, struct json_fault *fault)
{
    enum json_char outcome;
    uint32_t code;

    at++;
    do {
        size_t plain = 8;

        while (plain == 8 && end - at >= 8)
            at += plain = plain_bytes(at);
        outcome = char_read(&at, end, &code);
    } while (outcome == JSON_CHAR_OK);
    switch (outcome) {
    case JSON_CHAR_BAD_UTF8: return fault_at(at, CODE_BAD_UTF8, N_("the text is not UTF-8"), fault);
    case JSON_CHAR_BAD_ESCAPE: return fault_at(at, CODE_BAD_JSON, N_("this escape does not stand for a character"), fault);
    case JSON_CHAR_CONTROL:
        return fault_at(at, CODE_BAD_JSON, N_("a control character inside a string must be written as an escape"), fault);
    default: return at == end ? fault_byte_at(at, end, NULL, fault) : at + 1;
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

/* At least one digit. */
static const char *need_digits(const char *at, const char *end, struct json_fault *fault)
{
    return is_digit(at, end) ? pass_digits(at, end) : fault_byte_at(at, end, N_("this is not how JSON writes a number"), fault);
}

static const char *pass_number(const char *first, const char *end, struct json_fault *fault)
{
    char copy[JSON_NUMBER_MAX + 1] = "";
    const char *at = first + (*first == '-');
    bool zero = at < end && *at == '0', power;

    at = zero ? at + 1 : need_digits(at, end, fault);
    if (zero && is_digit(at, end))
        return fault_at(first, CODE_BAD_JSON, N_("a number must not begin with a zero"), fault);
    if (at != NULL && at < end && *at == '.')
        at = need_digits(at + 1, end, fault);
    power = at != NULL && at < end && (*at == 'e' || *at == 'E');
    if (power) {
        at++;
        at = need_digits(at + (at < end && (*at == '+' || *at == '-')), end, fault);
    }
    if (at == NULL)
        return NULL;
    if (at - first > JSON_NUMBER_MAX)
        return fault_at(first, CODE_BAD_JSON, N_("the number has too many digits"), fault);
    memcpy(copy, first, (size_t)(at - first));
    if (power && !isfinite(strtod(copy, NULL)))
        return fault_at(first, CODE_BAD_JSON, N_("the number is too large"), fault);
    return at;
}

static const char *pass_word(const char *at, const char *end, struct json_fault *fault)
{
    static const char *const words[] = {"true", "false", "null"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);

        if ((size_t)(end - at) >= length && memcmp(at, words[i], length) == 0)
            return at + length;
    }
    return fault_byte_at(at, end, N_("a value was expected here"), fault);
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

/* --- Tokens ----------------------------------------------------------------------------------------------------------- */

size_t json_mark(const char *bytes, size_t size)
{
    return size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static bool fault(struct json_reader *reader, enum code code, const char *message)
{
    fault_at(reader->at, code, message, &reader->fault);
    return false;
}

static bool fault_byte(struct json_reader *reader, const char *message)
{
    fault_byte_at(reader->at, reader->end, message, &reader->fault);
    return false;
}

static char peek(struct json_reader *reader)
{
    const char *at = reader->at;

    while (at < reader->end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
        at++;
    reader->at = at;
    return at < reader->end ? *at : '\0';
}

/* Adds a well-formed key of an object; false if the object has it already. */
static bool add_key(struct json_keys *keys, size_t object, const char *key, const char *end)
{
    struct byte_entry *entry;
    bool added;

    buffer_cut(&keys->word, 0);
    buffer_add_part(&keys->word, (const char *)&object, sizeof object);
    add_decoded(&keys->word, key, end);
    entry = byte_table_add(&keys->seen, keys->word.text, keys->word.length, &added);
    if (added)
        entry->key = arena_copy(keys->arena, keys->word.text, keys->word.length);
    return added;
}

static bool read_key(struct json_reader *reader, struct json_token *token)
{
    struct json_level *level = &reader->levels[reader->depth - 1];

    if (peek(reader) != '"')
        return fault_byte(reader, N_("a key in double quotes was expected here"));
    *token = (struct json_token){JSON_KEY, reader->at, pass_string(reader->at, reader->end, &reader->fault)};
    if (token->end == NULL)
        return false;
    level->key = token->at + 1;
    reader->at = token->end;
    if (peek(reader) != ':')
        return fault_byte(reader, N_("a colon was expected here"));
    reader->at++;
    reader->repeated = reader->keys != NULL && !add_key(reader->keys, level->number, level->key, reader->end);
    reader->next = JSON_NEXT_VALUE;
    return true;
}

static bool read_value(struct json_reader *reader, struct json_token *token)
{
    char byte = peek(reader);
    bool is_object = byte == '{';

    *token = (struct json_token){JSON_END, reader->at, NULL};
    reader->next = JSON_NEXT_AFTER;
    if (reader->repeated)
        return fault(reader, CODE_DUPLICATE_KEY, N_("the key stands twice in one object"));
    if (is_object || byte == '[') {
        if (reader->depth == JSON_DEPTH_MAX)
            return fault(reader, CODE_TOO_DEEP, N_("arrays and objects are nested too deeply"));
        reader->levels[reader->depth++] = (struct json_level){is_object, is_object ? ++reader->objects : 0, 0, NULL};
        token->kind = is_object ? JSON_OBJECT : JSON_ARRAY;
        token->end = ++reader->at;
        if (peek(reader) != (is_object ? '}' : ']'))
            reader->next = is_object ? JSON_NEXT_KEY : JSON_NEXT_VALUE;
        return true;
    }
    if (byte == '"') {
        token->kind = JSON_STRING;
        token->end = pass_string(reader->at, reader->end, &reader->fault);
    } else if (byte == '-' || (byte >= '0' && byte <= '9')) {
        token->kind = JSON_NUMBER;
        token->end = pass_number(reader->at, reader->end, &reader->fault);
    } else {
        token->kind = byte == 't' ? JSON_TRUE : byte == 'f' ? JSON_FALSE : JSON_NULL;
        token->end = pass_word(reader->at, reader->end, &reader->fault);
    }
    reader->at = token->end;
    return token->end != NULL;
}

/* Behind a value: the end of the text, or of the array or object around it. A comma is passed by. */
static bool read_after(struct json_reader *reader, struct json_token *token)
{
    struct json_level *level = reader->depth > 0 ? &reader->levels[reader->depth - 1] : NULL;
    char byte = peek(reader);

    *token = (struct json_token){JSON_END, reader->at, reader->at};
    if (level == NULL)
        return reader->at == reader->end || fault_byte(reader, N_("there is more text after the value"));
    if (byte == ',') {
        reader->at++;
        token->kind = JSON_COMMA;
        level->index++;
        reader->next = level->is_object ? JSON_NEXT_KEY : JSON_NEXT_VALUE;
        return true;
    }
    if (byte != (level->is_object ? '}' : ']'))
        return fault_byte(reader, level->is_object ? N_("a comma or } was expected here") : N_("a comma or ] was expected here"));
    token->kind = JSON_CLOSE;
    token->end = ++reader->at;
    reader->depth--;
    return true;
}

void json_begin(struct json_reader *reader, const char *bytes, size_t size)
{
    reader->first = reader->at = bytes + json_mark(bytes, size);
    reader->end = bytes + size;
    reader->depth = reader->objects = 0;
    reader->repeated = false;
    reader->keys = NULL;
    reader->next = JSON_NEXT_VALUE;
}

static enum json_kind step(struct json_reader *reader, struct json_token *token)
{
    bool good = reader->next == JSON_NEXT_KEY     ? read_key(reader, token)
                : reader->next == JSON_NEXT_VALUE ? read_value(reader, token)
                                                  : read_after(reader, token);

    return token->kind = good ? token->kind : JSON_FAULT;
}

enum json_kind json_next(struct json_reader *reader, struct json_token *token)
{
    while (step(reader, token) == JSON_COMMA)
        continue;
    return token->kind;
}

/* --- A strict check, and places of values ---------------------------------------------------------------------------- */

static struct json_place place_of(const struct json_reader *reader, const char *bytes, const char *at)
{
    struct json_place place = {.offset = (size_t)(at - bytes), .line = 1};
    const char *line = reader->first;
    const char *newline;

    while ((newline = memchr(line, '\n', (size_t)(at - line))) != NULL) {
        line = newline + 1;
        place.line++;
    }
    place.column = at - line + 1;
    return place;
}

/* Replaces the buffer's text by the pointer of the value being read, as far as it has at most `limit` bytes. */
static void write_pointer(const struct json_reader *reader, size_t limit, struct buffer *pointer)
{
    struct buffer key = BUFFER_EMPTY;

    buffer_cut(pointer, 0);
    for (size_t i = 0; i < reader->depth; i++) {
        const struct json_level *level = &reader->levels[i];
        size_t before = pointer->length;

        if (!level->is_object)
            json_pointer_index(pointer, level->index);
        else if (level->key != NULL) {
            buffer_cut(&key, 0);
            add_decoded(&key, level->key, reader->end);
            json_pointer_key(pointer, buffer_text(&key));
        } else
            break;
        if (pointer->length > limit) {
            buffer_cut(pointer, before);
            break;
        }
    }
    buffer_free(&key);
}

bool json_scan(const char *bytes, size_t size, struct json_error *error)
{
    struct json_keys keys = {.arena = arena_new()};
    struct json_reader reader;
    struct json_token token;

    json_begin(&reader, bytes, size);
    reader.keys = &keys;
    while (json_next(&reader, &token) < JSON_END)
        continue;
    if (token.kind == JSON_FAULT) {
        error->code = reader.fault.code;
        error->message = reader.fault.message;
        error->place = place_of(&reader, bytes, reader.fault.at);
        write_pointer(&reader, JSON_POINTER_MAX - 1, &keys.word);
        snprintf(error->pointer, sizeof error->pointer, "%s", buffer_text(&keys.word));
    }
    byte_table_free(&keys.seen);
    buffer_free(&keys.word);
    arena_free(keys.arena);
    return token.kind == JSON_END;
}

bool json_find(const char *bytes, size_t size, const char *pointer, struct json_place *place)
{
    struct buffer here = BUFFER_EMPTY;
    struct json_reader reader;
    struct json_token token;
    size_t depth = 0;
    bool found = false;

    for (const char *at = pointer; *at != '\0'; at++)
        depth += *at == '/';
    json_begin(&reader, bytes, size);
    do {
        if (reader.next != JSON_NEXT_VALUE || reader.depth != depth)
            continue;
        write_pointer(&reader, SIZE_MAX, &here);
        found = strcmp(buffer_text(&here), pointer) == 0;
    } while (!found && step(&reader, &token) < JSON_END);
    if (found) {
        peek(&reader);
        *place = place_of(&reader, bytes, reader.at);
    }
    buffer_free(&here);
    return found;
}

/* --- From bytes to a cJSON tree -------------------------------------------------------------------------------------- */

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

    if (length > QUOTED_MAX) {
        length = QUOTED_MAX;
        while (length > 0 && ((unsigned char)word[length] & 0xC0U) == 0x80U)
            length--;
    }
    memcpy(part, word, length);
    buffer_cut(buffer, 0);
    buffer_add_plain(buffer, part);
    buffer_add(buffer, word[length] != '\0' ? "…" : "");
    return buffer_text(buffer);
}

const cJSON *json_member(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

bool json_says(const cJSON *object, const char *key, const char *word)
{
    const char *said = cJSON_GetStringValue(json_member(object, key));

    return said != NULL && strcmp(said, word) == 0;
}

enum status json_file_read(const char *path, size_t most, struct json_file *file, struct diag *diag)
{
    enum status status;

    *file = (struct json_file){.text = {.file = path}};
    status = file_read(path, most, &file->content, diag);
    file->text.bytes = buffer_text(&file->content);
    file->text.size = file->content.length;
    return status == STATUS_OK ? json_tree_read(&file->text, &file->tree, diag) : status;
}

void json_file_free(struct json_file *file)
{
    cJSON_Delete(file->tree);
    buffer_free(&file->content);
}

void json_refuse(struct json_walk *walk, enum code code, const char *hint, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    json_problem_list(walk->text, buffer_text(&walk->pointer), walk->diag, code, hint, format, arguments);
    va_end(arguments);
    walk->refused = true;
}

bool json_demand(struct json_walk *walk, bool holds, const char *hint, const char *message)
{
    if (!holds)
        json_refuse(walk, CODE_WRONG_TYPE, hint, "%s", message);
    return holds;
}

const cJSON *json_step(struct json_walk *walk, const cJSON *value, const cJSON *before)
{
    const cJSON *next = before != NULL ? before->next : value->child;
    size_t index = 0;

    if (before != NULL) {
        const char *last = strrchr(buffer_text(&walk->pointer), '/');

        index = strtoul(last + 1, NULL, 10) + 1;
        buffer_cut(&walk->pointer, (size_t)(last - walk->pointer.text));
    }
    if (next != NULL && cJSON_IsObject(value))
        json_pointer_key(&walk->pointer, next->string);
    else if (next != NULL)
        json_pointer_index(&walk->pointer, index);
    return next;
}

void json_walk_free(struct json_walk *walk)
{
    buffer_free(&walk->pointer);
    buffer_free(&walk->quoted);
}

/* --- The JSON texts of a file ---------------------------------------------------------------------------------------- */

static size_t line_length(const char *bytes, size_t size)
{
    const char *newline = memchr(bytes, '\n', size);

    return newline != NULL ? (size_t)(newline - bytes) : size;
}

struct json_records json_records_of(const char *file, const char *bytes, size_t size)
{
    size_t first = line_length(bytes, size), length = strlen(file);
    struct json_error error;
    bool lines = (length >= 6 && strcmp(file + length - 6, ".jsonl") == 0) ||
                 (first < size && json_scan(bytes, first, &error) && !json_scan(bytes, size, &error));

    return (struct json_records){.whole = {file, bytes, size, 0}, .lines = lines};
}

bool json_records_next(struct json_records *records, struct json_text *text)
{
    if (!records->lines) {
        *text = records->whole;
        return !records->done && (records->done = true);
    }
    while (records->at < records->whole.size) {
        const char *bytes = records->whole.bytes + records->at;
        size_t length = line_length(bytes, records->whole.size - records->at);

        *text = (struct json_text){records->whole.file, bytes, length, records->line++};
        records->at += length + 1;
        while (length > 0 && strchr(" \t\r", bytes[length - 1]) != NULL && bytes[length - 1] != '\0')
            length--;
        if (length > 0)
            return true;
    }
    return false;
}
