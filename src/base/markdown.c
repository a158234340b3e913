/* Pieces of Markdown. See markdown.h. */
#include "base/markdown.h"

#include <string.h>

void markdown_escape(struct buffer *buffer, const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr("\\`*_[]<>|#~", *text) != NULL)
            buffer_add(buffer, "\\");
        buffer_add_part(buffer, *text == '\n' ? " " : text, 1);
    }
}

void markdown_text(struct output *output, const char *text)
{
    struct buffer buffer = BUFFER_EMPTY;

    markdown_escape(&buffer, text);
    output_text(output, buffer_text(&buffer));
    buffer_free(&buffer);
}

void markdown_heading(struct output *output, int level, const char *text)
{
    output_format(output, "\n%.*s ", level, "######");
    markdown_text(output, text);
    output_text(output, "\n\n");
}

void markdown_row(struct output *output, const char *const *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        output_text(output, "| ");
        markdown_text(output, cells[i]);
        output_text(output, " ");
    }
    output_text(output, "|\n");
}

void markdown_table(struct output *output, const char *const *cells, size_t count)
{
    markdown_row(output, cells, count);
    for (size_t i = 0; i < count; i++)
        output_text(output, "|---");
    output_text(output, "|\n");
}
