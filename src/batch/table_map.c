/* A map file. See table_map.h. */
#include "batch/table_map.h"

#include <stddef.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "batch/checkpoint.h"
#include "text.h"
#include "json/json_read.h"

enum { MAP_SIZE_MAX = 4 * 1024 * 1024 };

static const char format_name[] = "intervensi-map/1";

/* A file that is being checked. */
struct map_reader {
    struct json_text text;
    struct buffer pointer;
    struct diag *diag;
    bool refused;
};

static void refuse(struct map_reader *reader, const char *code, const char *hint, const char *message)
{
    json_problem(&reader->text, buffer_text(&reader->pointer), reader->diag, code, hint, "%s", message);
    reader->refused = true;
}

static void check_values(struct map_reader *reader, const cJSON *values)
{
    if (!cJSON_IsObject(values)) {
        refuse(reader, "wrong-type", "{\"Baik\": \"works\"}", _("\"values\" must be an object of words and what they stand for"));
        return;
    }
    for (const cJSON *value = values->child; value != NULL; value = value->next) {
        size_t before = json_pointer_key(&reader->pointer, value->string);

        if (!cJSON_IsString(value))
            refuse(reader, "wrong-type", NULL, _("a text in double quotes is needed here"));
        buffer_cut(&reader->pointer, before);
    }
}

static void check_member(struct map_reader *reader, const cJSON *member)
{
    if (strcmp(member->string, "values") == 0)
        check_values(reader, member);
    else if (strcmp(member->string, "to") != 0)
        refuse(reader, "unknown-key", "to, values", _("a column of a map has no such key"));
    else if (!cJSON_IsString(member))
        refuse(reader, "wrong-type", NULL, _("a text in double quotes is needed here"));
}

static void check_column(struct map_reader *reader, const cJSON *column)
{
    if (!cJSON_IsString(column) && !cJSON_IsNull(column) && !cJSON_IsObject(column)) {
        refuse(reader, "wrong-type", "\"felt-need\", null, {\"to\": …, \"values\": {…}}",
               _("a column of a map is a name, null or an object"));
        return;
    }
    for (const cJSON *member = cJSON_IsObject(column) ? column->child : NULL; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reader->pointer, member->string);

        check_member(reader, member);
        buffer_cut(&reader->pointer, before);
    }
}

static void check_columns(struct map_reader *reader, const cJSON *columns)
{
    if (!cJSON_IsObject(columns)) {
        refuse(reader, "wrong-type", NULL, _("\"columns\" must be an object of titles"));
        return;
    }
    for (const cJSON *column = columns->child; column != NULL; column = column->next) {
        size_t before = json_pointer_key(&reader->pointer, column->string);

        check_column(reader, column);
        buffer_cut(&reader->pointer, before);
    }
}

static void check_key(struct map_reader *reader, const cJSON *member)
{
    if (strcmp(member->string, "columns") == 0)
        check_columns(reader, member);
    else if (strcmp(member->string, "format") != 0)
        refuse(reader, "unknown-key", "format, columns", _("a map has no such key"));
    else if (!cJSON_IsString(member) || strcmp(member->valuestring, format_name) != 0)
        refuse(reader, "bad-format", format_name, _("this is not the format of a map"));
}

static void check(struct map_reader *reader, const cJSON *tree)
{
    for (const cJSON *member = cJSON_IsObject(tree) ? tree->child : NULL; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reader->pointer, member->string);

        check_key(reader, member);
        buffer_cut(&reader->pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(tree, "columns") == NULL)
        refuse(reader, "bad-format", "{\"columns\": {\"Kode\": \"id\"}}", _("a map needs the key \"columns\""));
}

enum status table_map_read(const char *path, struct table_map *map, struct diag *diag)
{
    struct map_reader reader = {.text = {.file = path}, .diag = diag};
    struct buffer content = BUFFER_EMPTY;
    enum status status = file_read(path, MAP_SIZE_MAX, &content, diag);

    *map = (struct table_map){0};
    reader.text.bytes = buffer_text(&content);
    reader.text.size = content.length;
    if (status == STATUS_OK)
        status = json_tree_read(&reader.text, &map->tree, diag);
    if (status == STATUS_OK) {
        check(&reader, map->tree);
        status = reader.refused ? STATUS_DATA : STATUS_OK;
    }
    map->hash = checkpoint_hash(buffer_text(&content), content.length);
    buffer_free(&reader.pointer);
    buffer_free(&content);
    return status;
}

void table_map_free(struct table_map *map)
{
    cJSON_Delete(map->tree);
    *map = (struct table_map){0};
}

struct mapped_column table_map_column(const struct table_map *map, const char *title)
{
    const cJSON *columns = cJSON_GetObjectItemCaseSensitive(map->tree, "columns");
    const cJSON *column = cJSON_GetObjectItemCaseSensitive(columns, title);
    const cJSON *to = cJSON_IsObject(column) ? cJSON_GetObjectItemCaseSensitive(column, "to") : column;

    if (column == NULL)
        return (struct mapped_column){.name = title};
    if (cJSON_IsNull(column))
        return (struct mapped_column){.named = true};
    return (struct mapped_column){.name = to != NULL ? to->valuestring : title,
                                  .values = cJSON_GetObjectItemCaseSensitive(column, "values"),
                                  .named = true};
}

const char *table_map_value(const cJSON *values, const char *word)
{
    const char *found = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(values, word));

    return found != NULL ? found : word;
}
