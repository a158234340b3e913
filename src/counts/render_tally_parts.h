/* What the parts of the page of counts share. Only for render_tally*.c.
 * May use: tally, html. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_RENDER_TALLY_PARTS_H
#define INTERVENSI_RENDER_TALLY_PARTS_H

#include "advice/wording.h"
#include "base/html.h"
#include "counts/tally.h"

/* Parts of a whole as one picture for those who see; the table beside it says the same in numbers. */
struct bar_part {
    uint64_t count;
    const char *class; /* a colour of the style */
    const char *sign;  /* stands in the part where there is room; "": none */
};
void tally_bar(struct buffer *html, const struct bar_part *parts, size_t count, uint64_t whole);

/* A cell with a number, and one with its share of the whole. */
void tally_number(struct buffer *html, const char *column, uint64_t number);
void tally_share(struct buffer *html, const char *column, uint64_t part, uint64_t whole);
/* The head of a row: a name in words and, behind it, its id; an id alone, and what people
 * wrote (id NULL), stand as they are. */
void tally_name(struct buffer *html, const char *column, const char *name, const char *id);

/* How actions stand, a row for each. */
void tally_actions(struct buffer *html, const struct wording *wording, const struct tally *tally, const char *caption);

/* What an id is called. */
typedef const char *tally_words(const struct wording *wording, const char *id);
/* Rows by id; those behind the first stand in a fold. `class` is the colour of the bars; `words` NULL: the ids speak for themselves. */
void tally_list(struct buffer *html, const struct wording *wording, const struct tally_counts *counts, uint64_t whole,
                const char *caption, const char *column, tally_words *words, const char *class);

void tally_sensitivity_section(struct html_page *page, const struct wording *wording,
                               const struct tally_sensitivity *sensitivity);

#endif
