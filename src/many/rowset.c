#include "many/rowset.h"

#include <stdlib.h>
#include <string.h>

#include "many/table.h"
#include "memory.h"
#include "text.h"

static const char formula_signs[] = "=+-@";

void rowset_row_add(struct rowset_row *row, const char *title, const char *text)
{
    row->cells = memory_grow(row->cells, &row->capacity, row->count + 1, sizeof *row->cells);
    row->cells[row->count++] = (struct cell){memory_copy(title), memory_copy(text)};
}

const char *rowset_row_get(const struct rowset_row *row, const char *title)
{
    for (size_t i = 0; i < row->count; i++)
        if (strcmp(row->cells[i].title, title) == 0)
            return row->cells[i].text;
    return NULL;
}

void rowset_row_free(struct rowset_row *row)
{
    for (size_t i = 0; i < row->count; i++) {
        free(row->cells[i].title);
        free(row->cells[i].text);
    }
    free(row->cells);
    *row = (struct rowset_row){.count = 0};
}

void rowset_free(struct rowset *sheet)
{
    for (size_t i = 0; i < sheet->count; i++)
        rowset_row_free(&sheet->rows[i]);
    for (size_t i = 0; i < sheet->title_count; i++)
        free(sheet->titles[i]);
    free(sheet->rows);
    free(sheet->titles);
    *sheet = (struct rowset){.count = 0};
}

static size_t column_of(const struct rowset *sheet, const char *title)
{
    size_t i = 0;

    while (i < sheet->title_count && strcmp(sheet->titles[i], title) != 0)
        i++;
    return i;
}

static void insert_column(struct rowset *sheet, size_t at, const char *title)
{
    sheet->titles = memory_grow(sheet->titles, &sheet->title_capacity, sheet->title_count + 1, sizeof *sheet->titles);
    memmove(sheet->titles + at + 1, sheet->titles + at, (sheet->title_count++ - at) * sizeof *sheet->titles);
    sheet->titles[at] = memory_copy(title);
}

bool rowset_add(struct rowset *sheet, struct rowset_row *row)
{
    size_t next = 0;

    for (size_t i = 0; i < row->count; i++) { /* the columns that are there already must come in this order */
        size_t column = column_of(sheet, row->cells[i].title);

        if (column < next)
            return false;
        if (column < sheet->title_count)
            next = column + 1;
    }
    next = 0;
    for (size_t i = 0; i < row->count; i++) {
        size_t column = column_of(sheet, row->cells[i].title);

        if (column == sheet->title_count)
            insert_column(sheet, column = next, row->cells[i].title);
        next = column + 1;
    }
    sheet->rows = memory_grow(sheet->rows, &sheet->capacity, sheet->count + 1, sizeof *sheet->rows);
    sheet->rows[sheet->count++] = *row;
    *row = (struct rowset_row){.count = 0};
    return true;
}

/* --- Written --------------------------------------------------------------------------------------------------------- */

static void write_cell(struct output *output, const char *text)
{
    const char *guard = text[0] != '\0' && strchr(formula_signs, text[strspn(text, " \t")]) != NULL ? "'" : "";
    size_t length = strlen(text);
    bool quoted = length > 0 && (strpbrk(text, ",;\t\"\r\n") != NULL || text[0] == ' ' || text[length - 1] == ' ');

    output_text(output, quoted ? "\"" : "");
    output_text(output, guard);
    for (; *text != '\0'; text++)
        output_bytes(output, *text == '"' ? "\"\"" : text, *text == '"' ? 2 : 1);
    output_text(output, quoted ? "\"" : "");
}

void rowset_write(const struct rowset *sheet, struct output *output)
{
    for (size_t i = 0; i < sheet->title_count; i++) {
        output_text(output, i > 0 ? "," : "");
        write_cell(output, sheet->titles[i]);
    }
    output_text(output, "\n");
    for (size_t i = 0; i < sheet->count; i++) {
        for (size_t j = 0; j < sheet->title_count; j++) {
            const char *text = rowset_row_get(&sheet->rows[i], sheet->titles[j]);

            output_text(output, j > 0 ? "," : "");
            write_cell(output, text != NULL ? text : "");
        }
        output_text(output, "\n");
    }
}

/* --- Read ------------------------------------------------------------------------------------------------------------ */

struct rowset_reading {
    struct rowset *sheet;
    struct rowset_row row;
    size_t column;
    bool titles, ragged;
};

static void take_cell(void *cell, size_t size, void *context)
{
    struct rowset_reading *reading = context;
    char *text = text_trim(cell);

    (void)size;
    if (text[0] == '\'' && text[1] != '\0' && strchr(formula_signs, text[1]) != NULL)
        text++;
    if (reading->titles)
        insert_column(reading->sheet, reading->sheet->title_count, text);
    else if (reading->column >= reading->sheet->title_count)
        reading->ragged = reading->ragged || *text != '\0';
    else if (*text != '\0')
        rowset_row_add(&reading->row, reading->sheet->titles[reading->column], text);
    reading->column++;
}

/* Length of the record: up to a line break outside of quotes. */
static size_t record_length(const char *bytes, size_t size)
{
    bool quoted = false;
    size_t length = 0;

    while (length < size && (quoted || bytes[length] != '\n'))
        quoted = quoted != (bytes[length++] == '"');
    return length;
}

static enum status refuse(const char *file, long line, enum code code, const char *message, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = file, .line = line}, code, NULL, "%s", message);
    return STATUS_DATA;
}

enum status rowset_read(const char *file, const char *bytes, size_t size, struct rowset *sheet, struct diag *diag)
{
    struct csv_cells *cells;
    struct rowset_reading reading = {.sheet = sheet, .titles = true};
    enum status status = STATUS_OK;
    size_t commas = 0, others = 0, at = size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0 ? 3 : 0; /* as spreadsheets save it */
    long line = 1;

    *sheet = (struct rowset){.count = 0};
    if (utf8_invalid_at(bytes, size) < size)
        return refuse(file, 0, CODE_BAD_UTF8, _("the file is not valid UTF-8"), diag);
    for (size_t i = at; i < size && bytes[i] != '\n'; i++) {
        commas += bytes[i] == ',';
        others += bytes[i] == ';';
    }
    cells = csv_cells_new(others > commas ? ';' : ',');
    while (at < size && status == STATUS_OK) {
        size_t length = record_length(bytes + at, size - at),
               shown = length > 0 && bytes[at + length - 1] == '\r' ? length - 1 : length;

        reading.column = 0;
        if (shown > 0 && !csv_cells_read(cells, bytes + at, shown, take_cell, &reading))
            status = refuse(file, line, CODE_BAD_FORMAT, _("the quotes of this row are wrong"), diag);
        else if (reading.ragged)
            status = refuse(file, line, CODE_RAGGED_ROW, _("the row has more cells than there are titles"), diag);
        if (status == STATUS_OK && reading.row.count > 0) {
            sheet->rows = memory_grow(sheet->rows, &sheet->capacity, sheet->count + 1, sizeof *sheet->rows);
            sheet->rows[sheet->count++] = reading.row;
            reading.row = (struct rowset_row){.count = 0};
        }
        reading.titles = false;
        for (size_t i = 0; i < length; i++)
            line += bytes[at + i] == '\n';
        line++;
        at += length + 1;
    }
    rowset_row_free(&reading.row);
    csv_cells_free(cells);
    return status;
}
