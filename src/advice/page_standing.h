/* How an action stands, on a page: a sign and a word, never colour alone; and what that means.
 * May use: html, wording. Not its job: which action stands how. */
#ifndef INTERVENSI_PAGE_STANDING_H
#define INTERVENSI_PAGE_STANDING_H

#include "base/html.h"
#include "rulebook.h"

/* One sign. */
const char *page_standing_sign(enum standing standing);
/* The sign and the word. */
void page_standing(struct buffer *html, enum standing standing);
/* What each standing means, as pairs of a list (dl). */
void page_standings(struct buffer *html);

#endif
