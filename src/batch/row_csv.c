/* Rows as tables: CSV (RFC 4180, but for lines that end in a newline alone) and TSV, a row on one line.
 * May use: batch_row. Not its job: reading tables. */
#include <string.h>

#include "batch/batch_row.h"
#include "text.h"

/* The columns of a result: its subjects by standing, in this order, then what is missing. */
static const enum standing columns[] = {STANDING_RECOMMENDED, STANDING_WITH_CAUTION, STANDING_AFTER_SAFETY, STANDING_CONFLICT,
                                        STANDING_BLOCKED};

enum { COLUMNS = sizeof columns / sizeof *columns };

static const char blanks[] = " \t\r\n";

static const char *const own_titles[] = {"id", "status", "code", "field", "message"};

static void add_delimiter(const struct row_work *work, struct buffer *text)
{
    buffer_add_part(text, &work->to->delimiter, 1);
}

/* A part of a cell with neither quotes nor line breaks in it, then the one of these that ends it. */
static const char *add_stretch(const char *at, const char *end, const char *breaks, struct buffer *text)
{
    const char *from = at;

    while (at < end && strchr(breaks, *at) == NULL)
        at++;
    buffer_add_part(text, from, (size_t)(at - from));
    if (at == end)
        return at;
    if (*at == '"')
        buffer_add(text, "\"\"");
    else
        buffer_add(text, " ");
    return at + (*at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1);
}

/* What a spreadsheet could take for a formula; blanks in front do not make it safe. */
static bool is_formula(const char *cell, const char *end)
{
    while (cell < end && strchr(blanks, *cell) != NULL)
        cell++;
    return cell < end && strchr("=+-@", *cell) != NULL;
}

/* Blanks at its ends would be lost without quotes. */
static bool needs_quotes(const struct row_work *work, const char *cell, const char *end)
{
    size_t size = (size_t)(end - cell);

    return size > 0 && (memchr(cell, '"', size) != NULL || memchr(cell, work->to->delimiter, size) != NULL ||
                        strchr(blanks, *cell) != NULL || strchr(blanks, end[-1]) != NULL);
}

/* A cell of any text, without a NUL. */
static void add_cell(const struct row_work *work, const char *cell, size_t size, struct buffer *text)
{
    const char *end = cell + size, *breaks = work->to->delimiter == '\t' ? "\"\r\n\t" : "\"\r\n";
    const char *quote = needs_quotes(work, cell, end) ? "\"" : "";

    buffer_add(text, quote);
    buffer_add(text, is_formula(cell, end) ? "'" : "");
    while (cell < end)
        cell = add_stretch(cell, end, breaks, text);
    buffer_add(text, quote);
}

static void add_text(const struct row_work *work, const char *cell, struct buffer *text)
{
    add_cell(work, cell, strlen(cell), text);
}

static size_t carried_count(const struct row_work *work)
{
    return work->carried != NULL ? work->carried->count : 0;
}

static void write_titles(const struct row_work *work, struct buffer *text)
{
    for (size_t i = 0; i < sizeof own_titles / sizeof *own_titles; i++) {
        buffer_add(text, own_titles[i]);
        add_delimiter(work, text);
    }
    for (size_t i = 0; i < COLUMNS; i++) {
        buffer_add(text, standing_word(columns[i]));
        add_delimiter(work, text);
    }
    buffer_add(text, "missing");
    for (size_t i = 0; i < carried_count(work); i++)
        if (work->carried->kept[i]) {
            add_delimiter(work, text);
            add_cell(work, work->carried->names[i].text, work->carried->names[i].size, text);
        }
    buffer_add(text, "\n");
}

static bool is_title(const char *title, const char *other, size_t size)
{
    return strlen(title) == size && memcmp(title, other, size) == 0;
}

bool row_csv_has_title(const char *title, size_t size)
{
    bool found = is_title("missing", title, size);

    for (size_t i = 0; i < sizeof own_titles / sizeof *own_titles; i++)
        found = found || is_title(own_titles[i], title, size);
    for (size_t i = 0; i < COLUMNS; i++)
        found = found || is_title(standing_word(columns[i]), title, size);
    return found;
}

static void write_end(const struct row_work *work, const struct row *row, struct buffer *text)
{
    for (size_t i = 0; i < carried_count(work); i++) {
        if (!work->carried->kept[i])
            continue;
        add_delimiter(work, text);
        if (row->carried != NULL && row->carried[i].text != NULL)
            add_cell(work, row->carried[i].text, row->carried[i].size, text);
    }
    buffer_add(text, "\n");
}

static void write_error(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct problem *problem = &row->diag.problems[0];
    struct buffer message = BUFFER_EMPTY;

    buffer_format(&message, _("line %llu: "), (unsigned long long)row->line);
    row_message(problem, &message);
    add_text(work, row->id != NULL ? row->id : "", text);
    add_delimiter(work, text);
    buffer_add(text, "error");
    add_delimiter(work, text);
    buffer_add(text, problem->code);
    add_delimiter(work, text);
    add_text(work, problem->pointer != NULL ? problem->pointer : "", text);
    add_delimiter(work, text);
    add_cell(work, buffer_text(&message), message.length, text);
    for (size_t i = 0; i <= COLUMNS; i++)
        add_delimiter(work, text);
    write_end(work, row, text);
    buffer_free(&message);
}

static void write_head(const struct row_work *work, const struct row *row, struct buffer *text)
{
    add_text(work, row->id, text);
    add_delimiter(work, text);
    buffer_add(text, "ok");
    for (size_t i = 2; i < sizeof own_titles / sizeof *own_titles; i++)
        add_delimiter(work, text);
}

/* Ids of the rule base need no quotes. */
static void write_result(const struct row_work *work, const struct row *row, struct buffer *text)
{
    const struct result *result = row->result;

    for (size_t i = 0; i < COLUMNS; i++) {
        bool first = true;

        add_delimiter(work, text);
        for (size_t j = 0; j < result->recommendation_count; j++) {
            if (result->recommendations[j].standing != columns[i])
                continue;
            buffer_add(text, first ? "" : "|");
            buffer_add(text, result->recommendations[j].subject);
            first = false;
        }
    }
    add_delimiter(work, text);
    for (size_t i = 0; i < result->missing_count; i++) {
        buffer_add(text, i > 0 ? "|" : "");
        buffer_add(text, result->findings[result->missing[i]].subject);
    }
}

/* A table with this character between its cells. */
#define TABLE(kind, character) \
    { \
        .name = (kind), .delimiter = (character), .write_titles = write_titles, .write_error = write_error, \
        .write_head = write_head, .write_result = write_result, .write_end = write_end \
    }

const struct row_writer row_csv = TABLE("csv", ',');
const struct row_writer row_tsv = TABLE("tsv", '\t');
