/* What the pages about two cases share. Only for render_compare*.c.
 * May use: render_compare. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_RENDER_COMPARE_PARTS_H
#define INTERVENSI_RENDER_COMPARE_PARTS_H

#include "explain/render_compare.h"

struct compare_page {
    struct output *output;
    const struct wording *wording;
    const struct comparison *comparison;
    bool all;
};

/* Where something is: in both cases, but otherwise; or in one alone. */
enum presence { IN_BOTH, ONLY_A, ONLY_B };

/* A name at the beginning of a row. */
void compare_bold(const struct output *output, const char *name, struct buffer *text);
/* What one case has of a row, behind its letter. */
void compare_cell(struct output *output, const char *letter, const char *text);
/* "Only in A" above a column. */
void compare_only_heading(struct output *output, bool b);

/* Findings, advice or what is missing, where the cases part in it. */
void compare_part(const struct compare_page *page, enum compared_part part, const char *heading);

#endif
