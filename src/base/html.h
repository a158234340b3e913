/* HTML: text that means itself, elements, and the frame of a page that needs nothing but itself: its style is inside, nothing is
 * fetched, nothing runs. */
#ifndef INTERVENSI_HTML_H
#define INTERVENSI_HTML_H

#include <stdbool.h>

#include "base/buffer.h"
#include "text.h"

/* Adds the text (UTF-8) so that it means itself, between tags and in a quoted attribute. Newlines stay; other control characters
 * become spaces, those that turn the direction of writing go, and what no page may hold becomes U+FFFD. */
void html_text(struct buffer *html, const char *text);
/* The same for what people wrote: its own direction of writing does not touch what stands around it. */
void html_written(struct buffer *html, const char *text);

/* Tags. `start` is the name of the element and, behind a space, its attributes: `p class="note"`. */
void html_open(struct buffer *html, const char *start);
void html_close(struct buffer *html, const char *name);
/* A whole element around an escaped text. */
void html_element(struct buffer *html, const char *start, const char *text);
/* A fold, closed; `print`: it is open on paper. What stands before its end is inside. */
void html_fold(struct buffer *html, const char *summary, bool print);
void html_fold_end(struct buffer *html);

/* A table: caption and names of the columns. Rows stand inside; where the page is narrow every cell gets the name of its column. */
void html_table(struct buffer *html, const char *class, const char *caption, const char *const *columns, size_t count);
void html_table_end(struct buffer *html);
/* A cell in a row of html_open(html, "tr"): the first is the head of its row. Its content stands before html_close (th, td). */
void html_cell(struct buffer *html, bool head, const char *column);

/* A page in the making; begin with zeroes. What is gathered is freed by html_page_write. */
struct html_page {
    struct buffer header;   /* what the page is about, its first heading (h1) inside */
    struct buffer contents; /* links to the sections; html_section adds them */
    struct buffer body;
    struct buffer footer;
    const char *foot; /* what stands at the foot of every printed sheet, beside its number; NULL: nothing */
};

/* A section of the body with its heading (h2); `id` is a word that no other section has. End with html_section_end. */
void html_section(struct html_page *page, const char *id, const char *heading);
void html_section_end(struct html_page *page);

/* Adds the whole page, its language and the title of its window, and frees what was gathered. */
void html_page_write(struct html_page *page, enum language language, const char *title, struct buffer *html);

#endif
