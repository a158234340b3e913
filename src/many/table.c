/* Tables of cases: the cells of a record, what the columns mean, cases from the rows. */
#include "many/table.h"

#include <cjson/cJSON.h>
#include <csv.h>
#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "case/case_quick.h"
#include "case/case_read.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

/* --- A map file ------------------------------------------------------------------------------------------------------ */

enum { MAP_SIZE_MAX = 4 * 1024 * 1024 };

static const char format_name[] = "intervensi-map/1";

/* Checks each member of an object, if it is one. */
static void check_each(struct json_walk *walk, const cJSON *object, void (*check)(struct json_walk *walk, const cJSON *member))
{
    for (const cJSON *member = NULL; cJSON_IsObject(object) && (member = json_step(walk, object, member)) != NULL;)
        check(walk, member);
}

static void check_text(struct json_walk *walk, const cJSON *value)
{
    json_demand(walk, cJSON_IsString(value), NULL, _("a text in double quotes is needed here"));
}

static void check_member(struct json_walk *walk, const cJSON *member)
{
    /* "perhaps" is what `table` proposes, for somebody to decide. */
    if (strcmp(member->string, "to") == 0 || strcmp(member->string, "perhaps") == 0)
        check_text(walk, member);
    else if (strcmp(member->string, "values") != 0 && strcmp(member->string, "perhaps-values") != 0)
        json_refuse(walk, CODE_UNKNOWN_KEY, "to, values", "%s", _("a column of a map has no such key"));
    else if (json_demand(walk, cJSON_IsObject(member), "{\"Baik\": \"works\"}",
                         _("\"values\" must be an object of words and what they stand for")))
        check_each(walk, member, check_text);
}

static void check_column(struct json_walk *walk, const cJSON *column)
{
    json_demand(walk, cJSON_IsString(column) || cJSON_IsNull(column) || cJSON_IsObject(column),
                "\"felt-need\", null, {\"to\": …, \"values\": {…}}", _("a column of a map is a name, null or an object"));
    check_each(walk, column, check_member);
}

static void check_key(struct json_walk *walk, const cJSON *member)
{
    bool columns = strcmp(member->string, "columns") == 0;

    if (strcmp(member->string, "values") == 0)
        check_member(walk, member);
    else if (!columns && strcmp(member->string, "format") != 0)
        json_refuse(walk, CODE_UNKNOWN_KEY, "format, columns, values", "%s", _("a map has no such key"));
    else if (columns && json_demand(walk, cJSON_IsObject(member), NULL, _("\"columns\" must be an object of titles")))
        check_each(walk, member, check_column);
    else if (!columns && (!cJSON_IsString(member) || strcmp(member->valuestring, format_name) != 0))
        json_refuse(walk, CODE_BAD_FORMAT, format_name, "%s", _("this is not the format of a map"));
}

enum status table_map_read(const char *path, struct table_map *map, struct diag *diag)
{
    struct json_file file;
    enum status status = json_file_read(path, MAP_SIZE_MAX, &file, diag);
    struct json_walk walk = {.text = &file.text, .diag = diag};

    if (status == STATUS_OK) {
        check_each(&walk, file.tree, check_key);
        if (json_member(file.tree, "columns") == NULL)
            json_refuse(&walk, CODE_BAD_FORMAT, "{\"columns\": {\"Kode\": \"id\"}}", "%s", _("a map needs the key \"columns\""));
        status = walk.refused ? STATUS_DATA : STATUS_OK;
    }
    *map = (struct table_map){file.tree, bytes_hash(file.text.bytes, file.text.size)};
    file.tree = NULL;
    json_file_free(&file);
    json_walk_free(&walk);
    return status;
}

static int is_blank(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Whether two keys are the same but for small and capital letters and blanks. */
static bool same_loosely(const char *a, const char *b)
{
    for (;; a++, b++) {
        while (is_blank((unsigned char)*a) || *a == '\n')
            a++;
        while (is_blank((unsigned char)*b) || *b == '\n')
            b++;
        if (tolower((unsigned char)*a) != tolower((unsigned char)*b))
            return false;
        if (*a == '\0')
            return true;
    }
}

static const cJSON *find_loosely(const cJSON *object, const char *key)
{
    const cJSON *found = NULL;

    for (const cJSON *item = object != NULL ? object->child : NULL; item != NULL; item = item->next) {
        if (strcmp(item->string, key) == 0)
            return item;
        if (found == NULL && same_loosely(item->string, key))
            found = item;
    }
    return found;
}

const cJSON *table_map_column(const cJSON *columns, const char *title)
{
    return find_loosely(columns, title);
}

const char *table_map_word(const cJSON *values, const cJSON *common, const char *word)
{
    const char *found = cJSON_GetStringValue(find_loosely(values, word));

    if (found == NULL)
        found = cJSON_GetStringValue(find_loosely(common, word));
    return found != NULL ? found : word;
}

/* --- Cells of a table ------------------------------------------------------------------------------------------------ */

enum { GROWTH = 4096 };

struct csv_cells {
    struct csv_parser parser;
    char delimiter; /* '\0': not known yet */
    bool ended;     /* the record that is looked at */
    bool looking;   /* the parser holds what it made of lines that were looked at */
};

static int is_end(unsigned char c)
{
    return c == '\n';
}

static int is_blank_but_tab(unsigned char c)
{
    return c != '\t' && is_blank(c);
}

static void *allocate(void *old, size_t size)
{
    void *memory = realloc(old, size);

    if (memory == NULL)
        memory_exhausted();
    return memory;
}

/* At the beginning, after an error, or in the middle of a record. */
static void restart(struct csv_cells *cells)
{
    struct csv_parser *parser = &cells->parser;

    csv_free(parser);
    csv_init(parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
    csv_set_realloc_func(parser, allocate);
    csv_set_blk_size(parser, GROWTH);
    csv_set_term_func(parser, is_end);
    csv_set_space_func(parser, cells->delimiter == '\t' ? is_blank_but_tab : is_blank);
    csv_set_delim(parser, (unsigned char)cells->delimiter);
    cells->looking = false;
}

static void set_delimiter(struct csv_cells *cells, char delimiter)
{
    cells->delimiter = delimiter;
    restart(cells);
}

struct csv_cells *csv_cells_new(char delimiter)
{
    struct csv_cells *cells = memory_new(1, sizeof *cells);

    set_delimiter(cells, delimiter);
    return cells;
}

void csv_cells_free(struct csv_cells *cells)
{
    if (cells == NULL)
        return;
    csv_free(&cells->parser);
    free(cells);
}

char csv_cells_delimiter(const struct csv_cells *cells)
{
    return cells->delimiter;
}

bool csv_cells_read(struct csv_cells *cells, const char *bytes, size_t size, csv_cell_taker *take, void *context)
{
    size_t mark = json_mark(bytes, size);

    if (cells->looking)
        restart(cells);
    if (csv_parse(&cells->parser, bytes + mark, size - mark, take, NULL, context) == size - mark &&
        csv_fini(&cells->parser, take, NULL, context) == 0)
        return true;
    restart(cells);
    return false;
}

static void note_end(int character, void *context)
{
    struct csv_cells *cells = context;

    (void)character;
    cells->ended = true;
}

static char likely_delimiter(const char *line, size_t size)
{
    static const char candidates[] = ",;\t";
    size_t counts[sizeof candidates - 1] = {0}, best = 0;
    bool quoted = false;

    for (size_t i = 0; i < size; i++) {
        const char *found = memchr(candidates, line[i], sizeof candidates - 1);

        quoted = quoted != (line[i] == '"');
        if (found != NULL && !quoted)
            counts[found - candidates]++;
    }
    for (size_t i = 1; i < sizeof candidates - 1; i++)
        if (counts[i] > counts[best])
            best = i;
    return candidates[best];
}

static bool is_empty(const char *line, size_t size)
{
    while (size > 0 && is_blank((unsigned char)line[size - 1]))
        size--;
    return size == 0;
}

/* What an unfinished record of lines before left in the parser is forgotten when another begins. */
static enum lines_end look(void *context, const char *line, size_t size, bool first)
{
    struct csv_cells *cells = context;
    size_t mark = first ? json_mark(line, size) : 0;

    line += mark;
    size -= mark;
    if (first && cells->delimiter == '\0' && !is_empty(line, size))
        set_delimiter(cells, likely_delimiter(line, size));
    if (first && memchr(line, '"', size) == NULL)
        return LINES_WHOLE;
    if (first)
        restart(cells);
    cells->ended = false;
    cells->looking = true;
    if (csv_parse(&cells->parser, line, size, NULL, note_end, cells) != size ||
        csv_parse(&cells->parser, "\n", 1, NULL, note_end, cells) != 1)
        return LINES_BROKEN;
    return cells->ended ? LINES_WHOLE : LINES_OPEN;
}

struct lines_joiner csv_cells_joiner(struct csv_cells *cells)
{
    return (struct lines_joiner){cells, look, cells->delimiter};
}

/* --- The titles of a table ------------------------------------------------------------------------------------------- */

enum { ALIAS_SIZE = 256 };

/* The titles as they are read. */
struct titles {
    struct table *table;
    const char *path;
    long line;
    struct diag *diag;
    enum status status;
    bool has_id;
};

static void refuse(struct titles *titles, const char *title, enum code code, const char *hint, const char *message)
{
    const struct place place = {.file = titles->path, .pointer = title, .line = titles->line};

    diag_add(titles->diag, &place, code, hint, "%s", message);
    titles->status = STATUS_DATA;
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
    refuse(titles, title, CODE_UNKNOWN_FACT, buffer_text(&hint), _("this column is no fact"));
    buffer_free(&hint);
}

/* What the map or the title itself makes of a column. A label becomes an alias by its small letters and hyphens. */
static void understand(struct titles *titles, struct column *column)
{
    const struct table *table = titles->table;
    const cJSON *columns = json_member(table->map.tree, "columns");
    const cJSON *mapped = table_map_column(columns, column->title);
    const cJSON *to = cJSON_IsObject(mapped) ? json_member(mapped, "to") : mapped;
    const char *name = to != NULL ? to->valuestring : column->title;
    char alias[ALIAS_SIZE];

    column->untitled = mapped == NULL && column->title[0] == '\0';
    if (cJSON_IsNull(mapped) || column->untitled)
        return;
    column->values = json_member(mapped, "values");
    column->is_id = strcasecmp(name, "id") == 0;
    titles->has_id = titles->has_id || column->is_id;
    column->carried = carried_find(table->carried, name);
    if (!column->is_id)
        column->fact = vocabulary_fact(table->vocabulary, name);
    if (!column->is_id && column->fact == NOT_FOUND && vocabulary_alias(name, alias, sizeof alias))
        column->fact = vocabulary_fact(table->vocabulary, alias);
    if (!column->is_id && column->fact == NOT_FOUND && column->carried == NOT_FOUND)
        refuse_unknown(titles, column->title, name);
}

static void take_title(void *cell, size_t size, void *context)
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

static void refuse_carried(struct titles *titles, const char *name)
{
    struct buffer hint = BUFFER_EMPTY, message = BUFFER_EMPTY;
    struct nearest nearest;

    nearest_start(&nearest, name);
    for (size_t i = 0; i < titles->table->count; i++)
        nearest_offer(&nearest, titles->table->columns[i].title);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean \"%s\"?"), nearest.best);
    buffer_format(&message, _("the table has no column \"%s\""), name);
    refuse(titles, NULL, CODE_UNKNOWN_KEY, hint.text, buffer_text(&message));
    buffer_free(&hint);
    buffer_free(&message);
}

/* Whether the columns fit together: an id, no meaning twice, and all that is to be carried along. */
static void check_columns(struct titles *titles)
{
    const struct table *table = titles->table;
    size_t facts = table->vocabulary->fact_count;
    const char **first = memory_new(1 + facts + table->carried->count, sizeof *first); /* title with each meaning */
    bool there[CARRIED_MAX] = {false};

    if (!titles->has_id)
        refuse(titles, NULL, CODE_MISSING_ID, _("name the column that tells the cases apart \"id\", in the table or with --map"),
               _("a table of cases needs a column \"id\""));
    for (size_t i = 0; i < table->count; i++) {
        const struct column *column = &table->columns[i];
        size_t meaning =
            column->is_id ? 0 : 1 + (column->fact != NOT_FOUND ? (size_t)column->fact : facts + (size_t)column->carried);

        if (column->carried != NOT_FOUND)
            there[column->carried] = true;
        else if (!column->is_id && column->fact == NOT_FOUND)
            continue;
        if (first[meaning] != NULL)
            refuse(titles, column->title, CODE_DUPLICATE_KEY, first[meaning], _("another column means the same"));
        first[meaning] = column->title;
    }
    for (size_t i = 0; i < table->carried->count; i++)
        if (!there[i])
            refuse_carried(titles, table->carried->names[i]);
    free(first);
}

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
    set_delimiter(table->cells, record->bytes[size - 1]);
    return true;
}

static void read_titles(struct titles *titles, const struct pool_record *record)
{
    const char *hint = _("save the table as CSV in UTF-8");

    titles->line = (long)record->line;
    titles->table->titles = bytes_hash(record->bytes, record->size);
    if (record->flaw != 0)
        refuse(titles, NULL, CODE_TOO_LONG, NULL, _("the titles of a table are too long"));
    else if (utf8_invalid_at(record->bytes, record->size) < record->size || memchr(record->bytes, '\0', record->size) != NULL)
        refuse(titles, NULL, CODE_BAD_UTF8, hint, _("the text is not UTF-8"));
    else if (!csv_cells_read(titles->table->cells, record->bytes, record->size, take_title, titles))
        refuse(titles, NULL, CODE_BAD_FORMAT, NULL, _("a quote in a cell is not written twice, or is never closed"));
    if (titles->status == STATUS_OK)
        check_columns(titles);
}

enum status table_open(struct table *table, const char *path, struct lines *lines, struct diag *diag)
{
    struct titles titles = {.table = table, .path = path, .diag = diag};
    struct lines_joiner joiner = csv_cells_joiner(table->cells);
    struct pool_record record;
    enum pool_next next;

    table->common = json_member(table->map.tree, "values");
    lines_join(lines, &joiner);
    next = lines_next(lines, &record);
    if (next == POOL_RECORD && names_delimiter(table, &record))
        next = lines_next(lines, &record);
    if (next == POOL_RECORD)
        read_titles(&titles, &record);
    else if (next == POOL_END)
        refuse(&titles, NULL, CODE_MISSING_ID, NULL, _("a table begins with the titles of its columns"));
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
    cJSON_Delete(table->map.tree);
}

/* --- Cases from the rows of a table ---------------------------------------------------------------------------------- */

enum { DIGITS_MAX = 9 };

struct table_reader {
    struct table *table;
    struct case_quick *quick;
    struct case_record *record;
    struct row *row;
    size_t next; /* column of the next cell */
    struct json_text place;
    struct case_reader problems;
};

/* Digits, and behind a decimal mark one or two zeroes: three could be thousands. */
static enum answer_outcome read_number(const struct table_reader *reader, const char *text, double *number)
{
    const char *rest;
    size_t digits = strspn(text, "0123456789"), zeroes;

    if (digits == 0)
        return text[0] == '-' || text[0] == '+' ? ANSWER_OUT_OF_RANGE : ANSWER_BAD_TYPE;
    *number = strtod(text, NULL);
    if (text[digits] == '\0')
        return digits <= DIGITS_MAX ? ANSWER_TAKEN : ANSWER_OUT_OF_RANGE;
    if (text[digits] != (reader->table->decimal_comma ? ',' : '.'))
        return ANSWER_BAD_TYPE;
    rest = text + digits + 1;
    zeroes = strspn(rest, "0");
    return (zeroes == 1 || zeroes == 2) && rest[zeroes] == '\0' && digits <= DIGITS_MAX ? ANSWER_TAKEN : ANSWER_OUT_OF_RANGE;
}

/* A word that is a value, a whole number, a label or ?. Spreadsheets make true and false of yes and no. */
static void take_word(struct table_reader *reader, int number, const char *word)
{
    const struct case_fact *fact = &reader->table->vocabulary->facts[number];
    struct answer *answer = &reader->record->answers[number];
    const char *plain = word;
    char alias[ALIAS_SIZE];

    if (fact->type == FACT_NUMBER && ((*word >= '0' && *word <= '9') || *word == '+' || *word == '-')) {
        double value = 0;
        enum answer_outcome outcome = read_number(reader, word, &value);

        case_refuse_number(&reader->problems, fact, outcome == ANSWER_TAKEN ? answer_measure(answer, fact, value) : outcome);
        return;
    }
    if (case_quick_word(reader->quick, (size_t)number, word, strlen(word), answer))
        return;
    if (vocabulary_alias(word, alias, sizeof alias))
        plain = alias;
    if (fact->type == FACT_YES_NO)
        plain = strcmp(plain, "true") == 0 ? "yes" : strcmp(plain, "false") == 0 ? "no" : plain;
    if (strcmp(word, "?") == 0)
        case_read_word(&reader->problems, fact, answer, "unknown");
    else if (!case_quick_word(reader->quick, (size_t)number, plain, strlen(plain), answer))
        case_read_word(&reader->problems, fact, answer, word);
}

/* Several values with | between; some may be replaced by the words of a map. */
static void take_several(struct table_reader *reader, int number, const struct cJSON *values, char *cell)
{
    const struct case_fact *fact = &reader->table->vocabulary->facts[number];

    if (fact->type != FACT_MANY) {
        case_refuse_type(&reader->problems, fact);
        return;
    }
    for (char *end; cell != NULL; cell = end) {
        end = strchr(cell, '|');
        if (end != NULL)
            *end++ = '\0';
        take_word(reader, number, table_map_word(values, reader->table->common, text_trim(cell)));
    }
    case_check_none(&reader->problems, fact, &reader->record->answers[number]);
}

static void take_answer(struct table_reader *reader, const struct column *column, const struct cJSON *values, char *cell)
{
    if (cell[0] == '\0')
        return;
    buffer_cut(&reader->problems.walk.pointer, 0);
    buffer_add(&reader->problems.walk.pointer, column->title);
    if (strchr(cell, '|') != NULL)
        take_several(reader, column->fact, values, cell);
    else
        take_word(reader, column->fact, cell);
}

static void row_refuse(struct table_reader *reader, const char *column, enum code code, const char *message)
{
    diag_add(&reader->row->diag, &(struct place){.pointer = column, .line = reader->place.lines_before}, code, NULL, "%s",
             message);
    reader->problems.walk.refused = true;
}

static void take_cell(void *text, size_t size, void *context)
{
    struct table_reader *reader = context;
    char *cell = text;
    const struct column *column;
    const cJSON *values;

    (void)size;
    if (reader->next++ >= reader->table->count)
        return; /* check_shape refuses the row */
    column = &reader->table->columns[reader->next - 1];
    values = column->values;
    if (values != NULL || (reader->table->common != NULL &&
                           column->fact != NOT_FOUND)) { /* the map may have another word for the cell as a whole */
        const char *old = text_trim(cell), *word = table_map_word(values, reader->table->common, old);

        if (word != old) {
            cell = arena_copy(reader->row->arena, word, strlen(word));
            values = NULL;
        }
    }
    if (column->carried != NOT_FOUND)
        reader->row->carried[column->carried] = arena_copy(reader->row->arena, cell, strlen(cell));
    if (column->is_id && cell[0] != '\0')
        reader->row->id = reader->record->id = arena_copy(reader->row->arena, cell, strlen(cell));
    else if (column->fact != NOT_FOUND)
        take_answer(reader, column, values, text_trim(cell));
    else if (column->untitled && text_trim(cell)[0] != '\0')
        row_refuse(reader, NULL, CODE_UNKNOWN_KEY, _("there is something in a column without a title"));
}

/* Problems of the whole row; it does not matter then what its cells hold. */
static void check_shape(struct table_reader *reader, const struct pool_record *record)
{
    struct diag *diag = &reader->row->diag;
    bool text = utf8_invalid_at(record->bytes, record->size) == record->size && memchr(record->bytes, '\0', record->size) == NULL;
    bool whole = text && csv_cells_read(reader->table->cells, record->bytes, record->size, take_cell, reader);

    if (whole && reader->next == reader->table->count)
        return;
    diag_free(diag);
    memset(reader->row->carried, 0, reader->table->carried->count * sizeof *reader->row->carried);
    if (!text)
        row_refuse(reader, NULL, CODE_BAD_UTF8, _("the text is not UTF-8"));
    else if (!whole)
        row_refuse(reader, NULL, CODE_BAD_FORMAT, _("a quote in a cell is not written twice, or is never closed"));
    else
        diag_add(diag, &(struct place){.line = reader->place.lines_before}, CODE_RAGGED_ROW, NULL,
                 _("the row has %zu cells, the table has %zu columns"), reader->next, reader->table->count);
    reader->problems.walk.refused = true;
}

static enum status read_row(void *context, const struct pool_record *record, struct row *row)
{
    struct table_reader *reader = context;

    memset(reader->record->answers, 0, reader->table->vocabulary->fact_count * sizeof *reader->record->answers);
    reader->record->id = NULL;
    reader->row = row;
    reader->next = 0;
    reader->place.lines_before = (long)record->line;
    reader->problems.walk.diag = &row->diag;
    reader->problems.walk.refused = false;
    check_shape(reader, record);
    row->record = reader->record;
    if (!reader->problems.walk.refused && row->id == NULL)
        row_refuse(reader, "id", CODE_MISSING_ID, _("the cell of the column \"id\" is empty"));
    return reader->problems.walk.refused ? STATUS_DATA : STATUS_OK;
}

static void free_reader(void *context)
{
    struct table_reader *reader = context;

    reader->record->id = NULL;
    case_free(reader->record);
    case_quick_free(reader->quick);
    json_walk_free(&reader->problems.walk);
    free(reader);
}

struct row_reader row_table_reader(struct table *table)
{
    struct row_reader reader = row_reader_new(table->carried->count);
    struct table_reader *rows = reader.context = memory_new(1, sizeof *rows);

    *rows = (struct table_reader){table, .quick = case_quick_new(table->vocabulary), .record = case_new(table->vocabulary)};
    rows->problems = (struct case_reader){.walk = {.text = &rows->place}, .vocabulary = table->vocabulary};
    reader.read = read_row;
    reader.free = free_reader;
    return reader;
}
