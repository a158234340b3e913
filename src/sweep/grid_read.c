/* Reads grids, every problem with its place. See grid.h.
 * May use: case_reader, grid_where, file_read. Not its job: rows (grid.c). */
#include "sweep/grid.h"

#include <string.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "case/case_read.h"
#include "memory.h"
#include "text.h"

static const char format_name[] = "intervensi-grid/1";

/* A reader of the case's pieces, and the grid that they go to. */
struct grid_reader {
    struct case_reader pieces;
    struct grid *grid;
};

static void read_format(struct grid_reader *reader, const cJSON *value)
{
    if (!cJSON_IsString(value) || strcmp(value->valuestring, format_name) != 0)
        case_problem(&reader->pieces, "bad-format", format_name, "%s", _("this is not the format of a grid"));
}

static void read_base(struct grid_reader *reader, const cJSON *value)
{
    if (cJSON_IsObject(value))
        case_read_facts(&reader->pieces, value);
    else
        case_problem(&reader->pieces, "wrong-type", NULL, "%s", _("\"base\" must be an object of facts and answers"));
}

static bool is_there(const struct grid_fact *fact, const struct answer *value)
{
    for (size_t i = 0; i < fact->count; i++)
        if (answer_same(&fact->values[i], value))
            return true;
    return false;
}

/* null is no answer; where a question does not list `unknown`, that is none either. */
static void read_fact_value(struct grid_reader *reader, const cJSON *value, struct grid_fact *fact)
{
    struct answer *answer = &fact->values[fact->count];
    size_t problems = reader->pieces.diag->total;

    if (!cJSON_IsNull(value))
        case_read_value(&reader->pieces, fact->fact, value, answer);
    if (reader->pieces.diag->total > problems)
        *answer = (struct answer){0};
    else if (is_there(fact, answer))
        case_problem(&reader->pieces, "duplicate-value", NULL, _("%s takes this answer already"),
                     reader->grid->vocabulary->facts[fact->fact].id);
    else
        fact->count++;
}

static void read_fact_values(struct grid_reader *reader, const cJSON *list, struct grid_fact *fact)
{
    size_t index = 0;

    fact->values = memory_new((size_t)cJSON_GetArraySize(list), sizeof *fact->values);
    for (const cJSON *value = list->child; value != NULL; value = value->next) {
        size_t before = json_pointer_index(&reader->pieces.pointer, index++);

        read_fact_value(reader, value, fact);
        buffer_cut(&reader->pieces.pointer, before);
    }
}

static bool is_varied(const struct grid *grid, size_t fact)
{
    for (size_t i = 0; i < grid->fact_count; i++)
        if (grid->facts[i].fact == fact)
            return true;
    return false;
}

static void read_fact(struct grid_reader *reader, const cJSON *value)
{
    struct grid *grid = reader->grid;
    int fact = vocabulary_fact(grid->vocabulary, value->string);
    const char *id = fact != NOT_FOUND ? grid->vocabulary->facts[fact].id : NULL;

    if (fact == NOT_FOUND)
        case_refuse_fact(&reader->pieces, value->string);
    else if (is_varied(grid, (size_t)fact))
        case_problem(&reader->pieces, "duplicate-key", NULL, _("%s is varied twice, by its id and by another name"), id);
    else if (!cJSON_IsArray(value))
        case_problem(&reader->pieces, "wrong-type", "[\"…\", [\"…\", \"…\"], null]", _("%s needs a list of answers"), id);
    else if (value->child == NULL)
        case_problem(&reader->pieces, "empty-list", _("leave the fact out, or write [null]"), _("the list of %s is empty"), id);
    else if (cJSON_GetArraySize(value) > GRID_VALUES_MAX)
        case_problem(&reader->pieces, "too-large", NULL, _("%s takes more than %d answers"), id, GRID_VALUES_MAX);
    else {
        grid->facts[grid->fact_count].fact = (size_t)fact;
        read_fact_values(reader, value, &grid->facts[grid->fact_count++]);
    }
}

static void read_vary(struct grid_reader *reader, const cJSON *value)
{
    if (!cJSON_IsObject(value)) {
        case_problem(&reader->pieces, "wrong-type", NULL, "%s", _("\"vary\" must be an object of facts and lists of answers"));
        return;
    }
    reader->grid->facts = memory_new((size_t)cJSON_GetArraySize(value) + 1, sizeof *reader->grid->facts);
    for (const cJSON *member = value->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reader->pieces.pointer, member->string);

        read_fact(reader, member);
        buffer_cut(&reader->pieces.pointer, before);
    }
}

static void read_where(struct grid_reader *reader, const cJSON *value)
{
    struct grid *grid = reader->grid;

    if (!cJSON_IsArray(value)) {
        case_problem(&reader->pieces, "wrong-type", "[\"…\"]", "%s", _("\"where\" must be a list of conditions"));
        return;
    }
    grid->where = memory_new((size_t)cJSON_GetArraySize(value) + 1, sizeof *grid->where);
    for (const cJSON *item = value->child; item != NULL; item = item->next) {
        size_t before = json_pointer_index(&reader->pieces.pointer, grid->where_count);

        if (cJSON_IsString(item))
            grid_where_read(&reader->pieces, item->valuestring, &grid->where[grid->where_count]);
        else
            case_problem(&reader->pieces, "wrong-type", NULL, "%s", _("a condition in double quotes is needed here"));
        grid->where_count++;
        buffer_cut(&reader->pieces.pointer, before);
    }
}

static const struct {
    const char *key;
    void (*read)(struct grid_reader *reader, const cJSON *value);
} keys[] = {{"format", read_format}, {"base", read_base}, {"vary", read_vary}, {"where", read_where}};

static void read_key(struct grid_reader *reader, const cJSON *value)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(keys[i].key, value->string) == 0) {
            keys[i].read(reader, value);
            return;
        }
    case_problem(&reader->pieces, "unknown-key", "format, base, vary, where", _("a grid has no key \"%s\""),
                 json_quoted(&reader->pieces.quoted, value->string));
}

static void read_members(struct grid_reader *reader, const cJSON *value)
{
    if (!cJSON_IsObject(value)) {
        case_problem(&reader->pieces, "wrong-type", "{\"vary\": {…}}", "%s", _("a grid must be an object"));
        return;
    }
    for (const cJSON *member = value->child; member != NULL; member = member->next) {
        size_t before = json_pointer_key(&reader->pieces.pointer, member->string);

        read_key(reader, member);
        buffer_cut(&reader->pieces.pointer, before);
    }
    if (cJSON_GetObjectItemCaseSensitive(value, "vary") == NULL)
        case_problem(&reader->pieces, "missing-facts", NULL, "%s", _("a grid needs the key \"vary\", even if it is empty"));
}

/* Strides from the last fact on; more rows than can be counted are a problem. */
static void count_rows(struct grid_reader *reader)
{
    struct grid *grid = reader->grid;

    grid->size = 1;
    for (size_t i = grid->fact_count; i-- > 0;) {
        grid->facts[i].stride = grid->size;
        if (!__builtin_mul_overflow(grid->size, grid->facts[i].count, &grid->size) && grid->size <= GRID_ROWS_MAX)
            continue;
        buffer_add(&reader->pieces.pointer, "/vary");
        case_problem(&reader->pieces, "too-large", _("vary fewer facts, or give them fewer answers"),
                     _("there are more than %llu combinations"), (unsigned long long)GRID_ROWS_MAX);
        return;
    }
}

/* A condition on what is neither given nor varied is a mistake: it is the same for all rows. */
static void check_where(struct grid_reader *reader)
{
    struct grid *grid = reader->grid;

    for (size_t i = 0; i < grid->where_count; i++)
        for (size_t fact = 0; fact < grid->vocabulary->fact_count; fact++) {
            if (!grid_where_names(&grid->where[i], fact) || is_varied(grid, fact) || answer_given(&grid->base->answers[fact]))
                continue;
            buffer_format(&reader->pieces.pointer, "/where/%zu", i);
            case_problem(&reader->pieces, "bad-condition", NULL, _("%s is neither in \"base\" nor in \"vary\""),
                         grid->vocabulary->facts[fact].id);
            buffer_cut(&reader->pieces.pointer, 0);
        }
}

static void read_grid(struct grid_reader *reader, const cJSON *value)
{
    struct grid *grid = reader->grid;

    read_members(reader, value);
    if (reader->pieces.refused)
        return;
    check_where(reader);
    count_rows(reader);
    for (size_t i = 0; i < grid->fact_count; i++)
        answer_clear(&grid->base->answers[grid->facts[i].fact]);
}

enum status grid_read(const char *file_name, const char *bytes, size_t size, const struct vocabulary *vocabulary,
                      struct grid **grid, struct diag *diag)
{
    struct json_text text = {.file = file_name, .bytes = bytes, .size = size};
    struct grid_reader reader = {.pieces = {.text = &text, .vocabulary = vocabulary, .diag = diag}};
    cJSON *tree;
    enum status status = json_tree_read(&text, &tree, diag);

    *grid = NULL;
    if (status != STATUS_OK)
        return status;
    *grid = reader.grid = memory_new(1, sizeof **grid);
    reader.grid->vocabulary = vocabulary;
    reader.grid->base = reader.pieces.record = case_new(vocabulary);
    read_grid(&reader, tree);
    cJSON_Delete(tree);
    buffer_free(&reader.pieces.pointer);
    buffer_free(&reader.pieces.quoted);
    if (!reader.pieces.refused)
        return STATUS_OK;
    grid_free(*grid);
    *grid = NULL;
    return STATUS_DATA;
}

enum status grid_file_read(const char *path, const struct vocabulary *vocabulary, struct grid **grid, struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    enum status status = file_read(path, GRID_SIZE_MAX, &content, diag);

    *grid = NULL;
    if (status == STATUS_OK)
        status = grid_read(path, buffer_text(&content), content.length, vocabulary, grid, diag);
    buffer_free(&content);
    return status;
}
