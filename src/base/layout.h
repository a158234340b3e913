/* Paragraphs on lines of a given width, counted in the cells of a terminal. Colour sequences (see output_style) may stand in a
 * text; they take no room. */
#ifndef INTERVENSI_LAYOUT_H
#define INTERVENSI_LAYOUT_H

#include <stddef.h>

#include "base/buffer.h"
#include "base/output.h"

/* Below this width two columns become one. */
enum { LAYOUT_NARROW = 56 };

/* Cells that the text takes on a terminal. */
int text_cells(const char *text);
/* How many bytes of a text fit into so many cells. */
size_t text_fitting(const char *text, int cells);

/* One paragraph: `first` begins its first line, `rest` every further one; ends with a newline. */
void layout_text(struct output *output, const char *first, const char *rest, const char *text);

/* The same, with a remark at the right edge of the last line, or on a line of its own where there is no room. */
void layout_edge(struct output *output, const char *first, const char *rest, const char *text, const char *edge);

/* The same two with a text made on the way, as printf makes it. */
void layout_format(struct output *output, const char *first, const char *rest, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void layout_edge_format(struct output *output, const char *first, const char *rest, const char *edge, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* The same two of what a buffer holds, which is freed and may be filled anew. */
void layout_take(struct output *output, const char *first, const char *rest, struct buffer *text);
void layout_edge_take(struct output *output, const char *first, const char *rest, struct buffer *text, const char *edge);

/* Lines that are laid out already, faint, each begun by `lead`; they may be longer than a line. */
void layout_verbatim(struct output *output, const char *lead, const char *text);

/* A heading with an empty line before it. */
void layout_heading(struct output *output, const char *text);

/* Two columns in the making: pages of their own, which layout_columns_end puts beside each other or, where the screen is narrow, below
 * each other. Write into them between start and end, always both. */
struct layout_columns {
    struct output *output;
    struct output side[2];
    char *text[2];
    size_t size[2];
    const char *indent;
};

void layout_columns_start(struct layout_columns *columns, struct output *output, const char *indent);
void layout_columns_end(struct layout_columns *columns);

/* A name and what it is, in two columns; where the screen is narrow, below each other. */
void layout_pair(struct output *output, const char *indent, const char *name, int name_cells, const char *text);

#endif
