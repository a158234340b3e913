/* Paragraphs on lines of a given width. */
#include "base/layout.h"

#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "base/buffer.h"
#include "memory.h"

enum { EDGE_GAP = 2, COLUMN_GAP = 2 };

/* Length in bytes of the next character or colour sequence, and its cells. Bytes that are no character count as one cell. */
static size_t next_character(const char *text, int *cells)
{
    wchar_t wide;
    mbstate_t state;
    size_t length;

    if (text[0] == '\033' && text[1] == '[') {
        *cells = 0;
        length = 2 + strcspn(text + 2, "m");
        return text[length] == 'm' ? length + 1 : length;
    }
    memset(&state, 0, sizeof state);
    length = mbrtowc(&wide, text, strnlen(text, MB_LEN_MAX), &state);
    if (length == 0 || length == (size_t)-1 || length == (size_t)-2) {
        *cells = 1;
        return 1;
    }
    *cells = wcwidth(wide);
    if (*cells < 0)
        *cells = 0;
    return length;
}

static int part_cells(const char *text, size_t size)
{
    int sum = 0;

    for (size_t at = 0; at < size && text[at] != '\0';) {
        int cells;

        at += next_character(text + at, &cells);
        sum += cells;
    }
    return sum;
}

size_t text_fitting(const char *text, int cells)
{
    size_t at = 0;

    while (text[at] != '\0') {
        int wide;
        size_t length = next_character(text + at, &wide);

        if (wide > cells)
            break;
        cells -= wide;
        at += length;
    }
    return at;
}

int text_cells(const char *text)
{
    return part_cells(text, strlen(text));
}

/* A paragraph in the making. */
struct line {
    struct output *output;
    const char *rest;
    int width;
    int used;  /* cells */
    int empty; /* cells of what begins the line: nothing else is on it */
};

static void line_break(struct line *line)
{
    output_text(line->output, "\n");
    output_text(line->output, line->rest);
    line->used = line->empty = text_cells(line->rest);
}

/* A word wider than a line is cut where the line ends. */
static void put_long_word(struct line *line, const char *word, size_t size)
{
    while (size > 0) {
        int cells;
        size_t length = next_character(word, &cells);

        if (line->used + cells > line->width && line->used > line->empty)
            line_break(line);
        output_bytes(line->output, word, length);
        line->used += cells;
        word += length;
        size -= length < size ? length : size;
    }
}

static void put_word(struct line *line, const char *word, size_t size)
{
    int cells = part_cells(word, size);
    bool first = line->used == line->empty;

    if (!first && line->used + 1 + cells > line->width) {
        line_break(line);
        first = true;
    }
    if (!first) {
        output_text(line->output, " ");
        line->used++;
    }
    if (line->used + cells > line->width)
        put_long_word(line, word, size);
    else {
        output_bytes(line->output, word, size);
        line->used += cells;
    }
}

static void put_paragraph(struct line *line, const char *first, const char *text)
{
    output_text(line->output, first);
    line->used = line->empty = text_cells(first);
    while (*text != '\0') {
        size_t size = strcspn(text, " \n");

        if (size > 0)
            put_word(line, text, size);
        text += size;
        if (*text == '\n')
            line_break(line);
        text += *text != '\0';
    }
}

static void put_edge(struct line *line, const char *edge, int cells)
{
    struct output *output = line->output;

    output_format(output, "%*s%s", output->width - line->used - cells, "", output_style(output, STYLE_FAINT));
    output_format(output, "%s%s\n", edge, output_style(output, STYLE_PLAIN));
}

/* Where there is room, the column of the remark is kept free, so that it never needs a line of its own. */
void layout_edge(struct output *output, const char *first, const char *rest, const char *text, const char *edge)
{
    int cells = text_cells(edge);
    struct line line = {output, rest, output->width, 0, 0};

    if (output->width >= LAYOUT_NARROW && cells > 0 && cells <= output->width / 4)
        line.width -= cells + EDGE_GAP;
    put_paragraph(&line, first, text);
    if (cells > 0 && line.used + EDGE_GAP + cells <= output->width) {
        put_edge(&line, edge, cells);
        return;
    }
    output_text(output, "\n");
    line.used = 0;
    if (cells > 0 && text_cells(rest) + cells <= output->width)
        put_edge(&line, edge, cells);
    else if (cells > 0)
        layout_text(output, rest, rest, edge);
}

void layout_text(struct output *output, const char *first, const char *rest, const char *text)
{
    layout_edge(output, first, rest, text, "");
}

void layout_edge_take(struct output *output, const char *first, const char *rest, struct buffer *text, const char *edge)
{
    layout_edge(output, first, rest, buffer_text(text), edge);
    buffer_free(text);
}

void layout_take(struct output *output, const char *first, const char *rest, struct buffer *text)
{
    layout_edge_take(output, first, rest, text, "");
}

void layout_edge_format(struct output *output, const char *first, const char *rest, const char *edge, const char *format, ...)
{
    struct buffer text = BUFFER_EMPTY;
    va_list arguments;

    va_start(arguments, format);
    buffer_format_list(&text, format, arguments);
    va_end(arguments);
    layout_edge_take(output, first, rest, &text, edge);
}

void layout_format(struct output *output, const char *first, const char *rest, const char *format, ...)
{
    struct buffer text = BUFFER_EMPTY;
    va_list arguments;

    va_start(arguments, format);
    buffer_format_list(&text, format, arguments);
    va_end(arguments);
    layout_take(output, first, rest, &text);
}

void layout_verbatim(struct output *output, const char *lead, const char *text)
{
    while (*text != '\0') {
        int length = (int)strcspn(text, "\n");

        output_format(output, "%s%s%.*s%s\n", lead, output_style(output, STYLE_FAINT), length, text,
                      output_style(output, STYLE_PLAIN));
        text += length + (text[length] == '\n');
    }
}

void layout_heading(struct output *output, const char *text)
{
    output_text(output, "\n");
    layout_format(output, "", "", "%s%s%s", output_style(output, STYLE_HEADING), text, output_style(output, STYLE_PLAIN));
}

void layout_pair(struct output *output, const char *indent, const char *name, int name_cells, const char *text)
{
    struct buffer first = BUFFER_EMPTY;
    struct buffer rest = BUFFER_EMPTY;

    if (output->width < LAYOUT_NARROW || text_cells(name) > name_cells) {
        layout_text(output, indent, indent, name);
        buffer_format(&first, "%s  ", indent);
        layout_text(output, buffer_text(&first), buffer_text(&first), text);
    } else {
        buffer_format(&first, "%s%s%*s", indent, name, name_cells - text_cells(name) + EDGE_GAP, "");
        buffer_format(&rest, "%s%*s", indent, name_cells + EDGE_GAP, "");
        layout_text(output, buffer_text(&first), buffer_text(&rest), text);
    }
    buffer_free(&first);
    buffer_free(&rest);
}

/* --- Two columns ------------------------------------------------------------------------------------------------- */

void layout_columns_start(struct layout_columns *columns, struct output *output, const char *indent)
{
    int width = output->width - text_cells(indent);

    *columns = (struct layout_columns){.output = output, .indent = indent};
    for (int i = 0; i < 2; i++) {
        columns->side[i] = *output;
        columns->side[i].width = output->width < LAYOUT_NARROW ? width : (width - COLUMN_GAP) / 2;
        columns->side[i].stream = output_page(&columns->text[i], &columns->size[i]);
    }
}

/* Writes the next line of a column, if there is one, and pads it with blanks. */
static void put_column_line(struct output *output, const char **text, int width)
{
    size_t length = strcspn(*text, "\n");

    output_bytes(output, *text, length);
    if (width > 0)
        output_format(output, "%*s", width - part_cells(*text, length), "");
    *text += length + ((*text)[length] == '\n');
}

static void put_below(const struct layout_columns *columns, const char *text)
{
    while (*text != '\0') {
        output_text(columns->output, columns->indent);
        put_column_line(columns->output, &text, 0);
        output_text(columns->output, "\n");
    }
}

void layout_columns_end(struct layout_columns *columns)
{
    const char *left, *right;

    for (int i = 0; i < 2; i++)
        output_page_close(columns->side[i].stream, &columns->text[i]);
    left = columns->text[0];
    right = columns->text[1];
    if (columns->output->width < LAYOUT_NARROW) {
        put_below(columns, left);
        put_below(columns, right);
    } else {
        while (*left != '\0' || *right != '\0') {
            output_text(columns->output, columns->indent);
            put_column_line(columns->output, &left, *right != '\0' ? columns->side[0].width + COLUMN_GAP : 0);
            if (*right != '\0')
                put_column_line(columns->output, &right, 0);
            output_text(columns->output, "\n");
        }
    }
    free(columns->text[0]);
    free(columns->text[1]);
}
