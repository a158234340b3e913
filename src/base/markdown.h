/* Pieces of Markdown: text that means itself, headings, table cells.
 * May use: output, buffer. Not its job: what is said. */
#ifndef INTERVENSI_MARKDOWN_H
#define INTERVENSI_MARKDOWN_H

#include "base/buffer.h"
#include "base/output.h"

/* Adds the text with everything escaped that Markdown would read as a sign. */
void markdown_escape(struct buffer *buffer, const char *text);
/* Writes escaped text. */
void markdown_text(struct output *output, const char *text);
/* A heading with an empty line before and after it. */
void markdown_heading(struct output *output, int level, const char *text);
/* One row of a table; the cells are escaped. */
void markdown_row(struct output *output, const char *const *cells, size_t count);
/* The head of a table and the line below it. */
void markdown_table(struct output *output, const char *const *cells, size_t count);

#endif
