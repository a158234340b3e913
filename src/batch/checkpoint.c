/* How far a batch is. See checkpoint.h. */
#include "batch/checkpoint.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/json_read.h"
#include "json/json_write.h"

static const char format_name[] = "intervensi-checkpoint/1";

uint64_t checkpoint_hash(const char *bytes, size_t size)
{
    uint64_t hash = UINT64_C(14695981039346656037); /* FNV-1a */

    for (size_t i = 0; i < size; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * UINT64_C(1099511628211);
    return hash;
}

/* Numbers as text: JSON numbers of cJSON end at 2^53. */
static void add_number(cJSON *object, const char *key, uint64_t number)
{
    char text[24];

    snprintf(text, sizeof text, "%" PRIu64, number);
    json_add_string(object, key, text);
}

void checkpoint_write(const struct checkpoint *checkpoint, struct buffer *text)
{
    cJSON *object = json_object();

    json_add_string(object, "format", format_name);
    json_add_string(object, "options", checkpoint->options);
    add_number(object, "bytes", checkpoint->bytes);
    add_number(object, "number", checkpoint->last.number);
    add_number(object, "line", checkpoint->last.line);
    add_number(object, "offset", checkpoint->last.offset);
    add_number(object, "size", checkpoint->last.size);
    add_number(object, "hash", checkpoint->hash);
    add_number(object, "titles", checkpoint->titles);
    json_add(object, "summary", cJSON_Duplicate(checkpoint->summary, true));
    json_write_text(text, object);
}

static bool read_number(const cJSON *object, const char *key, uint64_t *number)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));
    char *end = NULL;

    if (text == NULL)
        return false;
    *number = strtoull(text, &end, 10);
    return end != text && *end == '\0';
}

static bool is_text(const cJSON *object, const char *key, const char *expected)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));

    return text != NULL && strcmp(text, expected) == 0;
}

static bool read_all(cJSON *object, struct checkpoint *checkpoint)
{
    uint64_t size = 0;
    bool whole = is_text(object, "format", format_name) && read_number(object, "bytes", &checkpoint->bytes) &&
                 read_number(object, "number", &checkpoint->last.number) && read_number(object, "line", &checkpoint->last.line) &&
                 read_number(object, "offset", &checkpoint->last.offset) && read_number(object, "size", &size) &&
                 read_number(object, "hash", &checkpoint->hash) && read_number(object, "titles", &checkpoint->titles);

    checkpoint->last.size = (size_t)size;
    checkpoint->summary = whole ? cJSON_DetachItemFromObjectCaseSensitive(object, "summary") : NULL;
    return checkpoint->summary != NULL;
}

static enum status refuse(const char *file, const char *code, const char *message, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = file}, code, _("begin again without --resume"), "%s", message);
    return STATUS_DATA;
}

enum status checkpoint_read(const char *file, const struct buffer *text, const char *options, struct checkpoint *checkpoint,
                            struct diag *diag)
{
    struct json_text json = {.file = file, .bytes = buffer_text(text), .size = text->length};
    cJSON *object;
    enum status status = json_tree_read(&json, &object, diag);

    *checkpoint = (struct checkpoint){.options = options};
    if (status == STATUS_OK && !read_all(object, checkpoint))
        status = refuse(file, "bad-format", _("this is no checkpoint of this program"), diag);
    else if (status == STATUS_OK && !is_text(object, "options", options))
        status = refuse(file, "other-options", _("the run that stopped had other rules or other options"), diag);
    cJSON_Delete(object);
    return status;
}
