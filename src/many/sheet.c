/* Reads the sheets of people's tables. What stands in the files is not trusted: nothing is expanded or followed, every part has a limit. */
#include "many/sheet.h"

#include <ctype.h>
#include <expat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zip.h>

#include "many/lines.h"
#include "many/table.h"
#include "memory.h"
#include "text.h"

enum { ROW_SIZE_MAX = 1024 * 1024, MERGES_MAX = 20000, STYLES_MAX = 65536, SHEETS_MAX = 1000, DEPTH_MAX = 64, PIECE = 65536 };
static const uint64_t part_size_max = UINT64_C(4) << 30;
static const size_t strings_size_max = (size_t)512 << 20;

struct merge {
    uint64_t first_row, last_row;
    size_t first_column, last_column;
    char *text; /* of its first cell, once that was read */
};

struct sheet_name {
    char *name, *part; /* part: of an .xlsx the id of its relationship, then its file */
    bool hidden;
};

/* A row in the making, and where rows go. */
struct sheet {
    const char *path;
    struct diag *diag;
    sheet_taker *take;
    void *context;
    struct sheet_about *about;
    struct buffer text; /* of all cells, each ended by NUL */
    size_t starts[SHEET_COLUMNS_MAX];
    const char *cells[SHEET_COLUMNS_MAX];
    size_t count;
    bool broken, ended; /* ended: nobody wants more */
    struct merge *merges;
    size_t merge_count, merge_room, merge_from;
};

static enum status refuse(struct sheet *sheet, enum code code, const char *hint, const char *message)
{
    diag_add(sheet->diag, &(struct place){.file = sheet->path}, code, hint, "%s", message);
    return STATUS_DATA;
}

void sheet_about_free(struct sheet_about *about)
{
    buffer_free(&about->name);
    buffer_free(&about->visible);
    buffer_free(&about->hidden);
}

/* --- A row ----------------------------------------------------------------------------------------------------------- */

/* Adds a cell in this column, counted from 0; columns between are empty. */
static void put_cell(struct sheet *sheet, size_t column, const char *text, size_t size)
{
    if (column >= SHEET_COLUMNS_MAX || sheet->text.length + size > ROW_SIZE_MAX) {
        sheet->broken = sheet->broken || size > 0;
        return;
    }
    while (size > 0 && isspace((unsigned char)*text)) {
        text++;
        size--;
    }
    while (size > 0 && isspace((unsigned char)text[size - 1]))
        size--;
    for (; sheet->count <= column; sheet->count++) {
        sheet->starts[sheet->count] = sheet->text.length;
        buffer_add_part(&sheet->text, "", 1);
    }
    sheet->starts[column] = sheet->text.length;
    buffer_add_part(&sheet->text, text, size);
    buffer_add_part(&sheet->text, "", 1);
}

static int compare_merges(const void *a, const void *b)
{
    const struct merge *first = a, *second = b;

    return (first->first_row > second->first_row) - (first->first_row < second->first_row);
}

/* A merged cell says the same in each place that it covers. */
static void fill_merged(struct sheet *sheet, uint64_t row)
{
    while (sheet->merge_from < sheet->merge_count && sheet->merges[sheet->merge_from].last_row < row)
        sheet->merge_from++;
    for (size_t i = sheet->merge_from; i < sheet->merge_count && sheet->merges[i].first_row <= row; i++) {
        struct merge *merge = &sheet->merges[i];

        if (row > merge->last_row)
            continue;
        if (row == merge->first_row && merge->text == NULL && merge->first_column < sheet->count)
            merge->text = memory_copy(sheet->text.text + sheet->starts[merge->first_column]);
        for (size_t column = merge->first_column; merge->text != NULL && column <= merge->last_column; column++)
            if (merge->text[0] != '\0' && (column >= sheet->count || sheet->text.text[sheet->starts[column]] == '\0')) {
                put_cell(sheet, column, merge->text, strlen(merge->text));
                sheet->about->merged++;
            }
    }
}

static void end_row(struct sheet *sheet, uint64_t number)
{
    bool filled = sheet->broken;

    fill_merged(sheet, number);
    for (size_t i = 0; i < sheet->count; i++) {
        sheet->cells[i] = sheet->text.text + sheet->starts[i];
        filled = filled || sheet->cells[i][0] != '\0';
    }
    if (filled && !sheet->ended)
        sheet->ended = !sheet->take(sheet->context, &(struct sheet_row){number, sheet->cells, sheet->count, sheet->broken});
    sheet->count = 0;
    sheet->broken = false;
    buffer_cut(&sheet->text, 0);
}

static void clear(struct sheet *sheet)
{
    for (size_t i = 0; i < sheet->merge_count; i++)
        free(sheet->merges[i].text);
    free(sheet->merges);
    buffer_free(&sheet->text);
}

/* --- Text files ------------------------------------------------------------------------------------------------------ */

/* What windows-1252 has between 0x80 and 0x9f. */
static const unsigned short upper[32] = {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                         0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                         0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

static void add_legacy(struct buffer *text, const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        unsigned c = (unsigned char)bytes[i];
        unsigned letter = c >= 0x80 && c < 0xa0 ? upper[c - 0x80] : c;
        char coded[3] = {(char)letter};

        if (letter >= 0x800) {
            coded[0] = (char)(0xe0 | letter >> 12);
            coded[1] = (char)(0x80 | (letter >> 6 & 0x3f));
            coded[2] = (char)(0x80 | (letter & 0x3f));
        } else if (letter >= 0x80) {
            coded[0] = (char)(0xc0 | letter >> 6);
            coded[1] = (char)(0x80 | (letter & 0x3f));
        }
        buffer_add_part(text, coded, letter >= 0x800 ? 3 : letter >= 0x80 ? 2 : 1);
    }
}

/* How many lines have the number of this character that most lines have, then how many that is. */
static size_t agreement(const char *bytes, size_t size, char c)
{
    enum { COUNTS = 200 };
    size_t lines[COUNTS] = {0}, count = 0, best = 0;
    bool quoted = false;

    for (size_t i = 0; i < size; i++) {
        quoted = quoted != (bytes[i] == '"');
        count += bytes[i] == c && !quoted;
        if (bytes[i] == '\n' && !quoted) {
            lines[count < COUNTS ? count : COUNTS - 1]++;
            count = 0;
        }
    }
    for (size_t i = 1; i < COUNTS; i++)
        if (lines[i] * COUNTS + i > best && lines[i] > 0)
            best = lines[i] * COUNTS + i;
    return best > 0 ? best : count;
}

static char find_delimiter(const char *path)
{
    static const char candidates[] = ",;\t|";
    FILE *file = fopen(path, "rb");
    char *bytes = memory_new(PIECE, 1), found = ',';
    size_t size = file != NULL ? fread(bytes, 1, PIECE, file) : 0, best = 0;

    for (const char *c = candidates; *c != '\0'; c++) {
        size_t there = agreement(bytes, size, *c);

        if (there > best) {
            best = there;
            found = *c;
        }
    }
    if (file != NULL)
        fclose(file);
    free(bytes);
    return found;
}

static void take_cell(void *cell, size_t size, void *context)
{
    struct sheet *sheet = context;

    put_cell(sheet, sheet->count, cell, size);
}

static enum status read_text(struct sheet *sheet)
{
    struct csv_cells *cells;
    struct lines *lines;
    struct lines_joiner joiner;
    struct pool_record record;
    struct buffer coded = BUFFER_EMPTY;
    enum pool_next next = POOL_END;
    enum status status = lines_open(sheet->path, 1, &lines, sheet->diag);

    if (status != STATUS_OK)
        return status;
    sheet->about->delimiter = find_delimiter(sheet->path);
    cells = csv_cells_new(sheet->about->delimiter);
    joiner = csv_cells_joiner(cells);
    lines_join(lines, &joiner);
    while (!sheet->ended && (next = lines_next(lines, &record)) == POOL_RECORD) {
        bool utf8 = utf8_invalid_at(record.bytes, record.size) == record.size;

        buffer_cut(&coded, 0);
        if (!utf8)
            add_legacy(&coded, record.bytes, record.size);
        sheet->about->legacy += !utf8;
        sheet->broken = record.flaw != 0 || memchr(record.bytes, '\0', record.size) != NULL ||
                        !csv_cells_read(cells, utf8 ? record.bytes : buffer_text(&coded), utf8 ? record.size : coded.length,
                                        take_cell, sheet);
        end_row(sheet, record.line);
    }
    buffer_free(&coded);
    csv_cells_free(cells);
    lines_close(lines);
    return next == POOL_BROKEN ? STATUS_IO : STATUS_OK;
}

/* --- XML in a ZIP archive -------------------------------------------------------------------------------------------- */

struct book;

/* Of one part: what its elements mean. */
struct part_reader {
    void (*start)(struct book *book, const char *name, const char **attributes);
    void (*end)(struct book *book, const char *name);
};

struct book {
    struct sheet *sheet;
    zip_t *zip;
    XML_Parser parser;
    const struct part_reader *reader;
    size_t depth;
    bool hostile; /* the part is deeper or larger than may be, or has a document type */
    struct sheet_name sheets[SHEETS_MAX];
    size_t sheet_count;
    const char *wanted; /* of an .ods the sheet that is read, once it is chosen */
    char **strings;
    size_t string_count, string_room, strings_size;
    bool *dates; /* by number of a style */
    size_t style_count;
    bool formats[STYLES_MAX]; /* number formats of dates */
    bool formula, epoch_1904, in_styles, in_sheet, collecting;
    struct buffer text; /* of the element that is collected */
    uint64_t row, row_repeat;
    size_t column, column_repeat, columns_spanned;
    uint64_t rows_spanned;
    char kind[24], value[64];
    size_t style;
    struct words hidden_styles;
    size_t hidden_room;
    char *style_name;
};

static const char *attribute(const char **attributes, const char *name)
{
    for (; *attributes != NULL; attributes += 2) {
        const char *colon = strrchr(*attributes, ':');

        if (strcmp(colon != NULL ? colon + 1 : *attributes, name) == 0)
            return attributes[1];
    }
    return NULL;
}

static size_t number_of(const char *text, size_t usual)
{
    return text != NULL && isdigit((unsigned char)*text) ? strtoull(text, NULL, 10) : usual;
}

static void start_element(void *context, const char *name, const char **attributes)
{
    struct book *book = context;
    const char *colon = strrchr(name, ':');

    if (++book->depth > DEPTH_MAX) {
        book->hostile = true;
        XML_StopParser(book->parser, XML_FALSE);
        return;
    }
    book->reader->start(book, colon != NULL ? colon + 1 : name, attributes);
}

static void end_element(void *context, const char *name)
{
    struct book *book = context;
    const char *colon = strrchr(name, ':');

    book->depth--;
    if (book->reader->end != NULL)
        book->reader->end(book, colon != NULL ? colon + 1 : name);
    if (book->sheet->ended)
        XML_StopParser(book->parser, XML_FALSE);
}

static void add_text(void *context, const char *text, int size)
{
    struct book *book = context;

    if (book->collecting && book->text.length < ROW_SIZE_MAX)
        buffer_add_part(&book->text, text, (size_t)size);
}

static void refuse_doctype(void *context, const char *name, const char *system, const char *public, int internal)
{
    struct book *book = context;

    (void)name, (void)system, (void)public, (void)internal;
    book->hostile = true;
    XML_StopParser(book->parser, XML_FALSE);
}

/* Reads one part. A part that is not there is STATUS_OK where it may be missing. */
static enum status read_part(struct book *book, const char *name, const struct part_reader *reader, bool needed)
{
    zip_file_t *file = zip_fopen(book->zip, name, ZIP_FL_ENC_GUESS);
    char *bytes;
    uint64_t all = 0;
    zip_int64_t size = 0;
    bool whole = true;

    if (file == NULL)
        return needed ? refuse(book->sheet, CODE_BAD_FORMAT, NULL, _("this is no spreadsheet that can be read")) : STATUS_OK;
    bytes = memory_new(PIECE, 1);
    book->reader = reader;
    book->depth = 0;
    book->parser = XML_ParserCreate(NULL);
    if (book->parser == NULL)
        memory_exhausted();
    XML_SetUserData(book->parser, book);
    XML_SetElementHandler(book->parser, start_element, end_element);
    XML_SetCharacterDataHandler(book->parser, add_text);
    XML_SetStartDoctypeDeclHandler(book->parser, refuse_doctype);
    while (whole && !book->sheet->ended && !book->hostile && (size = zip_fread(file, bytes, PIECE)) > 0) {
        all += (uint64_t)size;
        book->hostile = book->hostile || all > part_size_max;
        whole = XML_Parse(book->parser, bytes, (int)size, false) == XML_STATUS_OK;
    }
    if (whole && size == 0 && !book->sheet->ended)
        whole = XML_Parse(book->parser, "", 0, true) == XML_STATUS_OK;
    XML_ParserFree(book->parser);
    zip_fclose(file);
    free(bytes);
    if (book->hostile)
        return refuse(book->sheet, CODE_TOO_LARGE, NULL, _("a part of the spreadsheet is larger or deeper than may be"));
    if (!book->sheet->ended && (!whole || size < 0))
        return refuse(book->sheet, CODE_BAD_FORMAT, NULL, _("the spreadsheet is damaged"));
    return STATUS_OK;
}

static void add_sheet(struct book *book, const char *name, const char *part, bool hidden)
{
    struct buffer *list = hidden ? &book->sheet->about->hidden : &book->sheet->about->visible;

    if (book->sheet_count == SHEETS_MAX || name == NULL)
        return;
    book->sheets[book->sheet_count++] = (struct sheet_name){memory_copy(name), part != NULL ? memory_copy(part) : NULL, hidden};
    buffer_format(list, "%s%s", list->length > 0 ? ", " : "", name);
}

/* The sheet of this name, or the first that is visible. */
static const struct sheet_name *choose_sheet(struct book *book, const char *name)
{
    for (size_t i = 0; i < book->sheet_count; i++)
        if (name != NULL ? strcmp(book->sheets[i].name, name) == 0 : !book->sheets[i].hidden) {
            buffer_add(&book->sheet->about->name, book->sheets[i].name);
            return &book->sheets[i];
        }
    refuse(book->sheet, CODE_NO_INPUT, buffer_text(&book->sheet->about->visible), _("there is no such sheet"));
    return NULL;
}

/* A number as a person would write it; of a date its day. */
static void add_number(struct book *book, double number, bool date, struct buffer *text)
{
    time_t seconds;
    struct tm day;

    if (date && number >= 1 && number < 2958466) {
        seconds = (time_t)(((long)number - 25569 + (book->epoch_1904 ? 1462 : 0)) * 86400);
        gmtime_r(&seconds, &day);
        buffer_format(text, "%04d-%02d-%02d", day.tm_year + 1900, day.tm_mon + 1, day.tm_mday);
    } else {
        buffer_format(text, "%.15g", number);
    }
}

/* --- .xlsx ----------------------------------------------------------------------------------------------------------- */

static void start_workbook(struct book *book, const char *name, const char **attributes)
{
    const char *state = attribute(attributes, "state"), *epoch = attribute(attributes, "date1904");

    if (strcmp(name, "sheet") == 0)
        add_sheet(book, attribute(attributes, "name"), attribute(attributes, "id"),
                  state != NULL && strcmp(state, "visible") != 0);
    else if (strcmp(name, "workbookPr") == 0)
        book->epoch_1904 = epoch != NULL && (strcmp(epoch, "1") == 0 || strcmp(epoch, "true") == 0);
}

static void start_relation(struct book *book, const char *name, const char **attributes)
{
    const char *id = attribute(attributes, "Id"), *target = attribute(attributes, "Target");

    for (size_t i = 0; strcmp(name, "Relationship") == 0 && id != NULL && target != NULL && i < book->sheet_count; i++)
        if (book->sheets[i].part != NULL && strcmp(book->sheets[i].part, id) == 0) {
            struct buffer part = BUFFER_EMPTY;

            buffer_format(&part, "%s%s", target[0] == '/' ? "" : "xl/", target + (target[0] == '/'));
            free(book->sheets[i].part);
            book->sheets[i].part = part.text;
            break;
        }
}

/* Whether a format shows a day: y, m, d outside of quotes, brackets and what is escaped. */
static bool is_date_format(const char *format)
{
    char in = '\0';

    for (; *format != '\0'; format++) {
        if (in != '\0')
            in = *format == in ? '\0' : in;
        else if (*format == '"' || *format == '[')
            in = *format == '"' ? '"' : ']';
        else if (*format == '\\' && format[1] != '\0')
            format++;
        else if (strchr("yYdD", *format) != NULL)
            return true;
    }
    return false;
}

static void start_style(struct book *book, const char *name, const char **attributes)
{
    size_t format = number_of(attribute(attributes, "numFmtId"), 0);
    const char *code = attribute(attributes, "formatCode");

    if (strcmp(name, "numFmt") == 0 && code != NULL && format < STYLES_MAX)
        book->formats[format] = is_date_format(code);
    else if (strcmp(name, "cellXfs") == 0)
        book->in_styles = true;
    else if (strcmp(name, "xf") == 0 && book->in_styles && book->style_count < STYLES_MAX)
        book->dates[book->style_count++] =
            (format >= 14 && format <= 17) || format == 22 || (format < STYLES_MAX && book->formats[format]);
}

static void end_style(struct book *book, const char *name)
{
    if (strcmp(name, "cellXfs") == 0)
        book->in_styles = false;
}

static void start_string(struct book *book, const char *name, const char **attributes)
{
    (void)attributes;
    if (strcmp(name, "si") == 0)
        buffer_cut(&book->text, 0);
    else if (strcmp(name, "rPh") == 0)
        book->in_sheet = true; /* how it is pronounced is no text of it */
    else if (strcmp(name, "t") == 0)
        book->collecting = !book->in_sheet;
}

static void end_string(struct book *book, const char *name)
{
    if (strcmp(name, "t") == 0)
        book->collecting = false;
    else if (strcmp(name, "rPh") == 0)
        book->in_sheet = false;
    if (strcmp(name, "si") != 0)
        return;
    book->strings_size += book->text.length + sizeof *book->strings;
    if (book->strings_size > strings_size_max) {
        book->hostile = true;
        XML_StopParser(book->parser, XML_FALSE);
        return;
    }
    book->strings = memory_grow(book->strings, &book->string_room, book->string_count + 1, sizeof *book->strings);
    book->strings[book->string_count++] = memory_copy(buffer_text(&book->text));
}

/* "BC12": column and row, counted from 0 and from 1. Gives where it ends. */
static const char *read_place(const char *place, size_t *column, uint64_t *row)
{
    size_t letters = 0;

    for (; *place >= 'A' && *place <= 'Z' && letters < 100000; place++)
        letters = letters * 26 + (size_t)(*place - 'A' + 1);
    *column = letters > 0 ? letters - 1 : 0;
    *row = number_of(place, 0);
    return place + strspn(place, "0123456789");
}

static void add_merge(struct sheet *sheet, struct merge merge)
{
    if (sheet->merge_count == MERGES_MAX || merge.last_column >= SHEET_COLUMNS_MAX ||
        (merge.first_row == merge.last_row && merge.first_column == merge.last_column))
        return;
    sheet->merges = memory_grow(sheet->merges, &sheet->merge_room, sheet->merge_count + 1, sizeof *sheet->merges);
    sheet->merges[sheet->merge_count++] = merge;
}

static void start_merge(struct book *book, const char *name, const char **attributes)
{
    const char *place = strcmp(name, "mergeCell") == 0 ? attribute(attributes, "ref") : NULL;
    struct merge merge = {0};

    if (place == NULL)
        return;
    place = read_place(place, &merge.first_column, &merge.first_row);
    if (*place == ':')
        read_place(place + 1, &merge.last_column, &merge.last_row);
    add_merge(book->sheet, merge);
}

static void start_cell(struct book *book, const char *name, const char **attributes)
{
    const char *place = attribute(attributes, "r"), *kind = attribute(attributes, "t");
    uint64_t row;

    if (strcmp(name, "row") == 0) {
        book->row = number_of(place, book->row + 1);
        book->column = 0;
    } else if (strcmp(name, "c") == 0) {
        if (place != NULL)
            read_place(place, &book->column, &row);
        snprintf(book->kind, sizeof book->kind, "%s", kind != NULL ? kind : "n");
        book->style = number_of(attribute(attributes, "s"), 0);
        buffer_cut(&book->text, 0);
    } else if (strcmp(name, "f") == 0) {
        book->formula = true;
    } else if (strcmp(name, "v") == 0 || strcmp(name, "t") == 0) {
        book->collecting = true;
    }
}

static void put_value(struct book *book)
{
    const char *text = buffer_text(&book->text);
    size_t string = number_of(text, SIZE_MAX);
    struct buffer number = BUFFER_EMPTY;
    char *end;
    double value = strtod(text, &end);

    if (strcmp(book->kind, "s") == 0)
        text = string < book->string_count ? book->strings[string] : "";
    else if (strcmp(book->kind, "b") == 0)
        text = text[0] == '1' ? "TRUE" : text[0] == '0' ? "FALSE" : "";
    else if (strcmp(book->kind, "n") == 0 && text[0] != '\0' && *end == '\0') {
        add_number(book, value, book->style < book->style_count && book->dates[book->style], &number);
        text = number.text;
    }
    if (text[0] != '\0')
        put_cell(book->sheet, book->column, text, strlen(text));
    buffer_free(&number);
}

static void end_cell(struct book *book, const char *name)
{
    if (strcmp(name, "v") == 0 || strcmp(name, "t") == 0) {
        book->collecting = false;
    } else if (strcmp(name, "c") == 0) {
        book->sheet->about->uncalculated += book->formula && book->text.length == 0;
        book->formula = false;
        put_value(book);
        book->column++;
    } else if (strcmp(name, "row") == 0) {
        end_row(book->sheet, book->row);
    }
}

static enum status read_xlsx(struct book *book, const char *name)
{
    static const struct part_reader workbook = {start_workbook, NULL}, relations = {start_relation, NULL},
                                    styles = {start_style, end_style}, strings = {start_string, end_string},
                                    merges = {start_merge, NULL}, cells = {start_cell, end_cell};
    enum status status = read_part(book, "xl/workbook.xml", &workbook, true);
    const struct sheet_name *chosen;

    book->dates = memory_new(STYLES_MAX, sizeof *book->dates);
    if (status == STATUS_OK)
        status = read_part(book, "xl/_rels/workbook.xml.rels", &relations, true);
    if (status == STATUS_OK)
        status = read_part(book, "xl/styles.xml", &styles, false);
    if (status == STATUS_OK)
        status = read_part(book, "xl/sharedStrings.xml", &strings, false);
    chosen = status == STATUS_OK ? choose_sheet(book, name) : NULL;
    if (status == STATUS_OK && (chosen == NULL || chosen->part == NULL))
        status = STATUS_DATA;
    if (status == STATUS_OK)
        status = read_part(book, chosen->part, &merges, true);
    qsort(book->sheet->merges, book->sheet->merge_count, book->sheet->merge_count > 0 ? sizeof *book->sheet->merges : 1,
          compare_merges);
    return status == STATUS_OK ? read_part(book, chosen->part, &cells, true) : status;
}

/* --- .ods ------------------------------------------------------------------------------------------------------------ */

static void start_names(struct book *book, const char *name, const char **attributes)
{
    const char *text = attribute(attributes, "name"), *style = attribute(attributes, "style-name"),
               *display = attribute(attributes, "display");
    bool hidden = false;

    if (strcmp(name, "style") == 0) {
        free(book->style_name);
        book->style_name = text != NULL ? memory_copy(text) : NULL;
    } else if (strcmp(name, "table-properties") == 0 && display != NULL && strcmp(display, "false") == 0 &&
               book->style_name != NULL) {
        book->hidden_styles.items = memory_grow(book->hidden_styles.items, &book->hidden_room, book->hidden_styles.count + 1,
                                                sizeof *book->hidden_styles.items);
        book->hidden_styles.items[book->hidden_styles.count++] = book->style_name;
        book->style_name = NULL;
    } else if (strcmp(name, "table") == 0) {
        for (size_t i = 0; style != NULL && i < book->hidden_styles.count; i++)
            hidden = hidden || strcmp(book->hidden_styles.items[i], style) == 0;
        add_sheet(book, text, NULL, hidden);
    }
}

static void start_content(struct book *book, const char *name, const char **attributes)
{
    const char *text = attribute(attributes, "name"), *kind = attribute(attributes, "value-type"), *value = NULL;

    if (strcmp(name, "table") == 0) {
        book->in_sheet = text != NULL && strcmp(text, book->wanted) == 0 && book->row == 0;
    } else if (!book->in_sheet) {
        return;
    } else if (strcmp(name, "table-row") == 0) {
        book->row_repeat = number_of(attribute(attributes, "number-rows-repeated"), 1);
        book->column = 0;
    } else if (strcmp(name, "table-cell") == 0 || strcmp(name, "covered-table-cell") == 0) {
        book->column_repeat = number_of(attribute(attributes, "number-columns-repeated"), 1);
        book->columns_spanned = number_of(attribute(attributes, "number-columns-spanned"), 1);
        book->rows_spanned = number_of(attribute(attributes, "number-rows-spanned"), 1);
        for (const char **at = attributes; *at != NULL; at += 2)
            if (strcmp(*at, "office:value") == 0 || strcmp(*at, "office:date-value") == 0 ||
                strcmp(*at, "office:boolean-value") == 0)
                value = at[1];
        snprintf(book->kind, sizeof book->kind, "%s", kind != NULL ? kind : "");
        snprintf(book->value, sizeof book->value, "%s", value != NULL ? value : "");
        buffer_cut(&book->text, 0);
    } else if (strcmp(name, "annotation") == 0) {
        book->in_styles = true; /* what somebody remarks on a cell is no text of it */
    } else if (strcmp(name, "p") == 0 && !book->in_styles) {
        if (book->text.length > 0)
            buffer_add(&book->text, " ");
        book->collecting = true;
    }
}

static void end_content_cell(struct book *book)
{
    const char *text = buffer_text(&book->text);
    struct buffer number = BUFFER_EMPTY;
    size_t repeat = book->column_repeat < SHEET_COLUMNS_MAX ? book->column_repeat : SHEET_COLUMNS_MAX;

    if (strcmp(book->kind, "float") == 0)
        add_number(book, strtod(book->value, NULL), false, &number);
    else if (strcmp(book->kind, "date") == 0)
        buffer_add_part(&number, book->value, strlen(book->value) < 10 ? strlen(book->value) : 10);
    else if (strcmp(book->kind, "boolean") == 0)
        buffer_add(&number, strcmp(book->value, "true") == 0 ? "TRUE" : "FALSE");
    text = number.length > 0 ? number.text : text;
    if (text[0] != '\0')
        for (size_t i = 0; i < repeat; i++)
            put_cell(book->sheet, book->column + i, text, strlen(text));
    if (book->columns_spanned > 1 || book->rows_spanned > 1)
        add_merge(book->sheet, (struct merge){book->row + 1, book->row + book->rows_spanned, book->column,
                                              book->column + book->columns_spanned - 1, NULL});
    book->column += book->column_repeat < 1u << 20 ? book->column_repeat : 1u << 20;
    buffer_free(&number);
}

/* A row that is repeated is the same row, unless it is empty. */
static void end_content_row(struct book *book)
{
    enum { REPEATED_MAX = 100000 };
    struct sheet *sheet = book->sheet;
    struct buffer kept = BUFFER_EMPTY;
    size_t starts[SHEET_COLUMNS_MAX], count = sheet->count;

    memcpy(starts, sheet->starts, sizeof starts);
    buffer_add_part(&kept, buffer_text(&sheet->text), sheet->text.length);
    for (uint64_t i = 0; i < (count > 0 ? book->row_repeat : 1) && i < REPEATED_MAX && !sheet->ended; i++) {
        if (i > 0) {
            buffer_add_part(&sheet->text, kept.text, kept.length);
            memcpy(sheet->starts, starts, sizeof starts);
            sheet->count = count;
        }
        end_row(sheet, book->row + i + 1);
    }
    book->row += book->row_repeat;
    buffer_free(&kept);
}

static void end_content(struct book *book, const char *name)
{
    if (!book->in_sheet)
        return;
    if (strcmp(name, "p") == 0)
        book->collecting = false;
    else if (strcmp(name, "annotation") == 0)
        book->in_styles = false;
    else if (strcmp(name, "table-cell") == 0 || strcmp(name, "covered-table-cell") == 0)
        end_content_cell(book);
    else if (strcmp(name, "table-row") == 0)
        end_content_row(book);
    else if (strcmp(name, "table") == 0)
        book->in_sheet = false;
}

static enum status read_ods(struct book *book, const char *name)
{
    static const struct part_reader names = {start_names, NULL}, content = {start_content, end_content};
    enum status status = read_part(book, "content.xml", &names, true);
    const struct sheet_name *chosen = status == STATUS_OK ? choose_sheet(book, name) : NULL;

    if (status != STATUS_OK || chosen == NULL)
        return STATUS_DATA;
    book->wanted = chosen->name;
    return read_part(book, "content.xml", &content, true);
}

static void close_book(struct book *book)
{
    for (size_t i = 0; i < book->sheet_count; i++) {
        free(book->sheets[i].name);
        free(book->sheets[i].part);
    }
    for (size_t i = 0; i < book->string_count; i++)
        free(book->strings[i]);
    for (size_t i = 0; i < book->hidden_styles.count; i++)
        free((void *)(uintptr_t)book->hidden_styles.items[i]);
    free(book->hidden_styles.items);
    free(book->style_name);
    free(book->strings);
    free(book->dates);
    buffer_free(&book->text);
    zip_discard(book->zip);
    free(book);
}

/* --- Any of them ----------------------------------------------------------------------------------------------------- */

/* Spreadsheets are known by how they begin, not by their name. */
static bool begins_with(const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(path, "rb");
    char there[8] = "";
    bool same = file != NULL && fread(there, 1, size, file) == size && memcmp(there, bytes, size) == 0;

    if (file != NULL)
        fclose(file);
    return same;
}

enum status sheet_read(const char *path, const char *name, sheet_taker *take, void *context, struct sheet_about *about,
                       struct diag *diag)
{
    struct sheet *sheet = memory_new(1, sizeof *sheet);
    enum status status;
    struct book *book;
    int error = 0;

    *sheet = (struct sheet){.path = path, .diag = diag, .take = take, .context = context, .about = about};
    if (begins_with(path, "\xd0\xcf\x11\xe0", 4)) {
        status = refuse(sheet, CODE_BAD_FORMAT, _("save the table as .xlsx, .ods or CSV"),
                        _("this is an old .xls file, or one with a password"));
    } else if (begins_with(path, "PK\3\4", 4)) {
        book = memory_new(1, sizeof *book);
        book->sheet = sheet;
        book->zip = zip_open(path, ZIP_RDONLY, &error);
        if (book->zip == NULL)
            status = refuse(sheet, CODE_BAD_FORMAT, NULL, _("the spreadsheet is damaged"));
        else if (zip_name_locate(book->zip, "xl/workbook.xml", 0) >= 0)
            status = read_xlsx(book, name);
        else
            status = read_ods(book, name);
        close_book(book);
    } else {
        status = read_text(sheet);
    }
    clear(sheet);
    free(sheet);
    return status;
}
