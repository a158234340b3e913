/* From bytes to a cJSON tree: checked strictly first, with every problem's place.
 * May use: json_scan, cJSON, buffer, diag. Not its job: what a tree means. */
#include "json/json_tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "memory.h"
#include "text.h"
#include "json/json_scan.h"

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
        diag_add(diag, &(struct place){.file = text->file}, "bad-json", NULL, "%s", _("the JSON text cannot be read"));
        return STATUS_DATA;
    }
    return STATUS_OK;
}

void json_problem_list(const struct json_text *text, const char *pointer, struct diag *diag, const char *code, const char *hint,
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

void json_problem(const struct json_text *text, const char *pointer, struct diag *diag, const char *code, const char *hint,
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
