/* A strict check of JSON text. One loop over the bytes with a small stack of open arrays and objects: no recursion, so depth costs
 * nothing and is refused at a fixed limit. Finding a JSON pointer is the same loop, stopped at the value whose path agrees.
 * May use: json_char, json_token, json_keys. Not its job: what the values mean, building a tree (cJSON does). */
#include "json/json_scan.h"

#include <stdio.h>
#include <string.h>

#include "text.h"
#include "json/json_char.h"
#include "json/json_keys.h"
#include "json/json_token.h"

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

static enum next fault(struct scan *scan, const char *code, const char *message)
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
        return fault(scan, "too-deep", N_("arrays and objects are nested too deeply"));
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
        return fault(scan, "duplicate-key", N_("the key stands twice in one object"));
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
