/* JSON for output: trees of cJSON in small words, and text written straight into a buffer. */
#include "json/json_write.h"

#include <stdbool.h>
#include <string.h>

#include "json/json_read.h"

cJSON *json_object(void)
{
    json_ready();
    return cJSON_CreateObject();
}

void json_add(cJSON *object, const char *key, cJSON *value)
{
    cJSON_AddItemToObjectCS(object, key, value);
}

void json_add_string(cJSON *object, const char *key, const char *text)
{
    if (text != NULL)
        json_add(object, key, cJSON_CreateString(text));
}

void json_add_number(cJSON *object, const char *key, long number)
{
    json_add(object, key, cJSON_CreateNumber((double)number));
}

void json_add_truth(cJSON *object, const char *key, bool truth)
{
    json_add(object, key, cJSON_CreateBool(truth));
}

void json_add_words(cJSON *object, const char *key, struct words words)
{
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < words.count; i++)
        json_item_string(list, words.items[i]);
}

void json_add_text(cJSON *object, const char *key, const struct text *text)
{
    cJSON *both = json_add_object(object, key);

    json_add_string(both, "id", text->in[LANGUAGE_ID]);
    json_add_string(both, "en", text->in[LANGUAGE_EN]);
}

cJSON *json_add_object(cJSON *object, const char *key)
{
    cJSON *value = cJSON_CreateObject();

    json_add(object, key, value);
    return value;
}

cJSON *json_add_list(cJSON *object, const char *key)
{
    cJSON *value = cJSON_CreateArray();

    json_add(object, key, value);
    return value;
}

static void add_field(cJSON *object, const struct json_field *field, const void *member)
{
    const struct words *words = member;

    if (field->kind == JSON_FIELD_STRING)
        json_add_string(object, field->key, *(const char *const *)member);
    else if (field->kind == JSON_FIELD_TEXT)
        json_add_text(object, field->key, member);
    else if (field->kind == JSON_FIELD_WORDS)
        json_add_words(object, field->key, *words);
    else {
        object = json_add_object(object, field->key);
        json_add_words(object, "id", words[LANGUAGE_ID]);
        json_add_words(object, "en", words[LANGUAGE_EN]);
    }
}

cJSON *json_add_records(cJSON *object, const char *key, const struct json_field *fields, const void *records, size_t count,
                        size_t size, const char *only)
{
    cJSON *list = json_add_list(object, key);

    for (const char *record = records; count > 0; count--, record += size) {
        const void *name = record + fields->offset;
        cJSON *item;

        if (only != NULL && strcmp(*(const char *const *)name, only) != 0)
            continue;
        item = json_item_object(list);
        for (const struct json_field *field = fields; field->kind != JSON_FIELD_END; field++)
            add_field(item, field, record + field->offset);
    }
    return list;
}

cJSON *json_item_object(cJSON *list)
{
    cJSON *value = cJSON_CreateObject();

    cJSON_AddItemToArray(list, value);
    return value;
}

cJSON *json_item_list(cJSON *list)
{
    cJSON *value = cJSON_CreateArray();

    cJSON_AddItemToArray(list, value);
    return value;
}

void json_item_string(cJSON *list, const char *text)
{
    cJSON_AddItemToArray(list, cJSON_CreateString(text));
}

static bool is_plain(const char *text)
{
    unsigned char c = (unsigned char)*text;

    return c >= 0x20 && c != '"' && c != '\\' && ((c != 0x7f && c != 0xc2 && c != 0xe2) || text_steers(text) == 0);
}

/* Adds a character that cannot stand in a string as it is, or should not. Returns its length. */
static size_t add_escape(struct buffer *buffer, const char *text)
{
    size_t length = text_steers(text);
    char c = *text;
    static const char special[] = "\"\\\b\f\n\r\t", names[] = "\"\\bfnrt";
    const char *found = strchr(special, c);
    unsigned number = (unsigned char)c;

    if (length == 2)
        number = (unsigned char)text[1];
    else if (length == 3)
        number = 0x2000u | ((unsigned char)text[1] & 0x3fu) << 6 | ((unsigned char)text[2] & 0x3fu);
    if (found != NULL)
        buffer_format(buffer, "\\%c", names[found - special]);
    else
        buffer_format(buffer, "\\u%04x", number);
    return length > 0 ? length : 1;
}

void json_write_text(struct buffer *text, cJSON *value)
{
    char *line = cJSON_PrintUnformatted(value);

    cJSON_Delete(value);
    for (const char *at = line; *at != '\0';) { /* cJSON escapes only what JSON demands */
        const char *rest = at;

        while (*at != '\0' && text_steers(at) == 0)
            at++;
        buffer_add_part(text, rest, (size_t)(at - rest));
        if (*at != '\0')
            at += add_escape(text, at);
    }
    buffer_add(text, "\n");
    cJSON_free(line);
}

void json_write(struct output *output, cJSON *value)
{
    struct buffer text = BUFFER_EMPTY;

    json_write_text(&text, value);
    output_text(output, buffer_text(&text));
    buffer_free(&text);
}

/* --- JSON written straight into a buffer ----------------------------------------------------------------------------- */

void json_text_string(struct buffer *buffer, const char *text)
{
    buffer_add(buffer, "\"");
    while (*text != '\0') {
        const char *rest = text;

        while (*text != '\0' && is_plain(text))
            text++;
        buffer_add_part(buffer, rest, (size_t)(text - rest));
        if (*text != '\0')
            text += add_escape(buffer, text);
    }
    buffer_add(buffer, "\"");
}
