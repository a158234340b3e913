/* Cases from the rows of a table. See row_table.h. A cell is empty (not asked), ? (unknown), a value by its id, alias or label, several
 * of them with | between, or a whole number. Words are first looked up as they stand; the careful reader of cases says what is wrong
 * with those that are not found.
 * May use: table, case_quick, case_reader. Not its job: consulting, writing. */
#include "batch/row_table.h"

#include <stdlib.h>
#include <string.h>

#include "case/case_quick.h"
#include "case/case_read.h"
#include "memory.h"
#include "text.h"

enum { ALIAS_SIZE = 256, DIGITS_MAX = 9 };

struct table_reader {
    struct table *table;
    struct case_quick *quick;
    struct case_record *record;
    struct span *carried; /* of the row: one for each name */
    struct arena *arena;  /* their texts and the id */
    struct row *row;
    size_t next; /* column of the next cell */
    struct json_text place;
    struct case_reader problems;
};

/* --- Answers ----------------------------------------------------------------------------------------------- */

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

static void measure(struct table_reader *reader, const struct case_fact *fact, struct answer *answer, const char *text)
{
    double number = 0;
    enum answer_outcome outcome = read_number(reader, text, &number);

    if (outcome == ANSWER_TAKEN)
        outcome = answer_measure(answer, fact, number);
    case_refuse_number(&reader->problems, fact, outcome);
}

/* What spreadsheets make of yes and no. */
static const char *truth_word(const char *alias)
{
    return strcmp(alias, "true") == 0 ? "yes" : strcmp(alias, "false") == 0 ? "no" : alias;
}

/* A word that is no value as it stands: a label, ?, or wrong. */
static void take_unusual(struct table_reader *reader, int number, const char *word)
{
    const struct case_fact *fact = &reader->table->vocabulary->facts[number];
    struct answer *answer = &reader->record->answers[number];
    char alias[ALIAS_SIZE];
    const char *plain = vocabulary_alias(word, alias, sizeof alias) ? alias : word;

    if (fact->type == FACT_YES_NO)
        plain = truth_word(plain);
    if (strcmp(word, "?") == 0)
        case_read_word(&reader->problems, fact, answer, "unknown");
    else if (!case_quick_word(reader->quick, (size_t)number, plain, strlen(plain), answer))
        case_read_word(&reader->problems, fact, answer, word);
}

static void take_word(struct table_reader *reader, int number, const char *word)
{
    const struct case_fact *fact = &reader->table->vocabulary->facts[number];
    struct answer *answer = &reader->record->answers[number];

    if (fact->type == FACT_NUMBER && ((*word >= '0' && *word <= '9') || *word == '+' || *word == '-'))
        measure(reader, fact, answer, word);
    else if (!case_quick_word(reader->quick, (size_t)number, word, strlen(word), answer))
        take_unusual(reader, number, word);
}

/* Cuts blanks off both ends. */
static char *trim(char *text)
{
    size_t size;

    text += strspn(text, " \t\r\n");
    size = strlen(text);
    while (size > 0 && strchr(" \t\r\n", text[size - 1]) != NULL)
        size--;
    text[size] = '\0';
    return text;
}

/* Several values with | between; some may be replaced by the words of a map. */
static void take_several(struct table_reader *reader, int number, const struct cJSON *values, char *cell)
{
    const struct case_fact *fact = &reader->table->vocabulary->facts[number];

    if (fact->type != FACT_MANY) {
        case_refuse_several(&reader->problems, fact);
        return;
    }
    for (char *end; cell != NULL; cell = end) {
        end = strchr(cell, '|');
        if (end != NULL)
            *end++ = '\0';
        take_word(reader, number, table_map_value(values, trim(cell)));
    }
    case_check_none(&reader->problems, fact, &reader->record->answers[number]);
}

static void take_answer(struct table_reader *reader, const struct column *column, const struct cJSON *values, char *cell)
{
    if (cell[0] == '\0')
        return;
    buffer_cut(&reader->problems.pointer, 0);
    buffer_add(&reader->problems.pointer, column->title);
    if (strchr(cell, '|') != NULL)
        take_several(reader, column->fact, values, cell);
    else
        take_word(reader, column->fact, cell);
}

/* --- Rows -------------------------------------------------------------------------------------------------- */

static void refuse(struct table_reader *reader, const char *column, const char *code, const char *message)
{
    diag_add(&reader->row->diag, &(struct place){.pointer = column, .line = reader->place.lines_before}, code, NULL, "%s",
             message);
    reader->problems.refused = true;
}

static void take_id(struct table_reader *reader, const char *cell)
{
    reader->record->id = arena_copy(reader->arena, cell, strlen(cell));
    reader->row->id = reader->record->id;
}

static void carry(struct table_reader *reader, const struct column *column, const char *cell)
{
    size_t size = strlen(cell);

    reader->carried[column->carried] = (struct span){arena_copy(reader->arena, cell, size), size};
}

/* Whether the map has another word for the cell as a whole. */
static bool replace(struct table_reader *reader, char **cell, const struct cJSON *values)
{
    const char *old = trim(*cell), *word = table_map_value(values, old);

    if (word == old)
        return false;
    *cell = arena_copy(reader->arena, word, strlen(word));
    return true;
}

static void take_cell(void *context, char *cell, size_t size)
{
    struct table_reader *reader = context;
    const struct column *column = &reader->table->columns[reader->next];
    const struct cJSON *values = column->values;

    (void)size;
    if (reader->next++ >= reader->table->count)
        return;
    if (values != NULL && replace(reader, &cell, values))
        values = NULL;
    if (column->carried != NOT_FOUND)
        carry(reader, column, cell);
    if (column->is_id && cell[0] != '\0')
        take_id(reader, cell);
    else if (column->fact != NOT_FOUND)
        take_answer(reader, column, values, trim(cell));
    else if (column->untitled && trim(cell)[0] != '\0')
        refuse(reader, NULL, "unknown-key", _("there is something in a column without a title"));
}

static void begin_row(struct table_reader *reader, const struct pool_record *record, struct row *row)
{
    memset(reader->record->answers, 0, reader->table->vocabulary->fact_count * sizeof *reader->record->answers);
    memset(reader->carried, 0, reader->table->carried->count * sizeof *reader->carried);
    arena_clear(reader->arena);
    reader->record->id = NULL;
    reader->row = row;
    reader->next = 0;
    reader->place.lines_before = (long)record->line;
    reader->problems.diag = &row->diag;
    reader->problems.refused = false;
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
    memset(reader->carried, 0, reader->table->carried->count * sizeof *reader->carried);
    if (!text)
        refuse(reader, NULL, "bad-utf8", _("the text is not UTF-8"));
    else if (!whole)
        refuse(reader, NULL, "bad-format", _("a quote in a cell is not written twice, or is never closed"));
    else
        diag_add(diag, &(struct place){.line = reader->place.lines_before}, "ragged-row", NULL,
                 _("the row has %zu cells, the table has %zu columns"), reader->next, reader->table->count);
    reader->problems.refused = true;
}

static enum status read_record(void *context, const struct pool_record *record, struct row *row)
{
    struct table_reader *reader = context;

    begin_row(reader, record, row);
    check_shape(reader, record);
    row->record = reader->record;
    row->carried = reader->carried;
    if (!reader->problems.refused && row->id == NULL)
        refuse(reader, "id", "missing-id", _("the cell of the column \"id\" is empty"));
    return reader->problems.refused ? STATUS_DATA : STATUS_OK;
}

static void free_reader(void *context)
{
    struct table_reader *reader = context;

    reader->record->id = NULL;
    case_free(reader->record);
    case_quick_free(reader->quick);
    arena_free(reader->arena);
    buffer_free(&reader->problems.pointer);
    buffer_free(&reader->problems.quoted);
    free(reader->carried);
    free(reader);
}

struct row_reader row_table_reader(struct table *table)
{
    struct table_reader *reader = memory_new(1, sizeof *reader);

    *reader = (struct table_reader){.table = table, .quick = case_quick_new(table->vocabulary)};
    reader->record = case_new(table->vocabulary);
    reader->carried = memory_new(table->carried->count + 1, sizeof *reader->carried);
    reader->arena = arena_new();
    reader->problems = (struct case_reader){.text = &reader->place, .vocabulary = table->vocabulary};
    return (struct row_reader){reader, read_record, free_reader};
}
