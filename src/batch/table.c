/* The titles of a table. See table.h. */
#include "batch/table.h"

#include <stdlib.h>
#include <string.h>

#include "batch/checkpoint.h"
#include "memory.h"
#include "text.h"

enum { ALIAS_SIZE = 256 };

/* The titles as they are read. */
struct titles {
    struct table *table;
    const char *path;
    long line;
    struct diag *diag;
    enum status status;
};

static void refuse(struct titles *titles, const char *title, const char *code, const char *hint, const char *message)
{
    const struct place place = {.file = titles->path, .pointer = title, .line = titles->line};

    diag_add(titles->diag, &place, code, hint, "%s", message);
    titles->status = STATUS_DATA;
}

/* --- What a title means ------------------------------------------------------------------------------------ */

/* A label becomes an alias by its small letters and hyphens. */
static int find_fact(const struct vocabulary *vocabulary, const char *title)
{
    char alias[ALIAS_SIZE];
    int found = vocabulary_fact(vocabulary, title);

    return found == NOT_FOUND && vocabulary_alias(title, alias, sizeof alias) ? vocabulary_fact(vocabulary, alias) : found;
}

static void refuse_unknown(struct titles *titles, const char *title, const char *name)
{
    char alias[ALIAS_SIZE];
    bool listed = !diag_full(titles->diag) && vocabulary_alias(name, alias, sizeof alias);
    const char *nearest = listed ? vocabulary_nearest_fact(titles->table->vocabulary, alias) : NULL;
    struct buffer hint = BUFFER_EMPTY;

    if (nearest != NULL)
        buffer_format(&hint, _("did you mean \"%s\"? "), nearest);
    buffer_add(&hint, _("rename or drop the column with --map, or carry it along with --keep"));
    refuse(titles, title, "unknown-fact", buffer_text(&hint), _("this column is no fact"));
    buffer_free(&hint);
}

static bool means_nothing(const struct column *column)
{
    return !column->is_id && !column->untitled && column->fact == NOT_FOUND && column->carried == NOT_FOUND;
}

static void understand(struct titles *titles, struct column *column)
{
    struct mapped_column mapped = table_map_column(&titles->table->map, column->title);

    column->untitled = !mapped.named && column->title[0] == '\0';
    if (mapped.name == NULL || column->untitled)
        return;
    column->values = mapped.values;
    column->is_id = strcasecmp(mapped.name, "id") == 0;
    column->fact = column->is_id ? NOT_FOUND : find_fact(titles->table->vocabulary, mapped.name);
    column->carried = carried_find(titles->table->carried, mapped.name, strlen(mapped.name));
    if (means_nothing(column))
        refuse_unknown(titles, column->title, mapped.name);
}

static void take_title(void *context, char *cell, size_t size)
{
    struct titles *titles = context;
    struct table *table = titles->table;
    struct column *column;

    (void)size;
    table->columns = memory_grow(table->columns, &table->capacity, table->count + 1, sizeof *table->columns);
    column = &table->columns[table->count++];
    *column = (struct column){.title = memory_copy(cell), .fact = NOT_FOUND, .carried = NOT_FOUND};
    understand(titles, column);
}

/* --- Whether they fit together ----------------------------------------------------------------------------- */

/* A number for each thing that a column can mean; NOT_FOUND where it means nothing. */
static int meaning(const struct table *table, const struct column *column)
{
    if (column->is_id)
        return 0;
    if (column->fact != NOT_FOUND)
        return 1 + column->fact;
    return column->carried != NOT_FOUND ? 1 + (int)table->vocabulary->fact_count + column->carried : NOT_FOUND;
}

static void check_twice(struct titles *titles)
{
    const struct table *table = titles->table;
    const char **first = memory_new(1 + table->vocabulary->fact_count + table->carried->count, sizeof *first);

    for (size_t i = 0; i < table->count; i++) {
        const struct column *column = &table->columns[i];
        int number = meaning(table, column);

        if (number == NOT_FOUND)
            continue;
        if (first[number] != NULL)
            refuse(titles, column->title, "duplicate-key", first[number], _("another column means the same"));
        first[number] = column->title;
    }
    free(first);
}

static void check_id(struct titles *titles)
{
    const struct table *table = titles->table;

    for (size_t i = 0; i < table->count; i++)
        if (table->columns[i].is_id)
            return;
    refuse(titles, NULL, "missing-id", _("name the column that tells the cases apart \"id\", in the table or with --map"),
           _("a table of cases needs a column \"id\""));
}

static void refuse_carried(struct titles *titles, const struct span *name)
{
    char *word = memory_new(name->size + 1, 1);
    struct buffer hint = BUFFER_EMPTY, message = BUFFER_EMPTY;
    struct nearest nearest;

    memcpy(word, name->text, name->size);
    nearest_start(&nearest, word);
    for (size_t i = 0; i < titles->table->count; i++)
        nearest_offer(&nearest, titles->table->columns[i].title);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest.best);
    buffer_format(&message, _("the table has no column \"%s\""), word);
    refuse(titles, NULL, "unknown-key", nearest.best != NULL ? buffer_text(&hint) : NULL, buffer_text(&message));
    buffer_free(&hint);
    buffer_free(&message);
    free(word);
}

static void check_carried(struct titles *titles)
{
    const struct table *table = titles->table;
    bool there[CARRIED_MAX] = {false};

    for (size_t i = 0; i < table->count; i++)
        if (table->columns[i].carried != NOT_FOUND)
            there[table->columns[i].carried] = true;
    for (size_t i = 0; i < table->carried->count; i++)
        if (!there[i])
            refuse_carried(titles, &table->carried->names[i]);
}

/* --- The table --------------------------------------------------------------------------------------------- */

/* "sep=;" in front of the titles tells spreadsheets what stands between cells. */
static bool names_delimiter(struct table *table, const struct pool_record *record)
{
    static const char prefix[] = "sep=";
    size_t size = record->size;

    while (size > 0 && record->bytes[size - 1] == '\r')
        size--;
    if (size != sizeof prefix || strncasecmp(record->bytes, prefix, sizeof prefix - 1) != 0 ||
        memchr(",;\t|", record->bytes[size - 1], 4) == NULL)
        return false;
    csv_cells_set_delimiter(table->cells, record->bytes[size - 1]);
    return true;
}

static void read_titles(struct titles *titles, const struct pool_record *record)
{
    const char *hint = _("save the table as CSV in UTF-8");

    titles->line = (long)record->line;
    titles->table->titles = checkpoint_hash(record->bytes, record->size);
    if (record->flaw != 0)
        refuse(titles, NULL, "too-long", NULL, _("the titles of a table are too long"));
    else if (utf8_invalid_at(record->bytes, record->size) < record->size || memchr(record->bytes, '\0', record->size) != NULL)
        refuse(titles, NULL, "bad-utf8", hint, _("the text is not UTF-8"));
    else if (!csv_cells_read(titles->table->cells, record->bytes, record->size, take_title, titles))
        refuse(titles, NULL, "bad-format", NULL, _("a quote in a cell is not written twice, or is never closed"));
    if (titles->status != STATUS_OK)
        return;
    check_id(titles);
    check_twice(titles);
    check_carried(titles);
}

enum status table_open(struct table *table, const char *path, struct lines *lines, struct diag *diag)
{
    struct titles titles = {.table = table, .path = path, .diag = diag};
    struct lines_joiner joiner = csv_cells_joiner(table->cells);
    struct pool_record record;
    enum pool_next next;

    lines_join(lines, &joiner);
    next = lines_next(lines, &record);
    if (next == POOL_RECORD && names_delimiter(table, &record))
        next = lines_next(lines, &record);
    if (next == POOL_RECORD)
        read_titles(&titles, &record);
    else if (next == POOL_END)
        refuse(&titles, NULL, "missing-id", NULL, _("a table begins with the titles of its columns"));
    joiner = csv_cells_joiner(table->cells);
    lines_join(lines, &joiner);
    lines_count(lines);
    return next == POOL_BROKEN ? STATUS_IO : titles.status;
}

void table_close(struct table *table)
{
    for (size_t i = 0; i < table->count; i++)
        free(table->columns[i].title);
    free(table->columns);
    csv_cells_free(table->cells);
    table_map_free(&table->map);
}
