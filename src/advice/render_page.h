/* A case as one page for the file: the answers, the advice with its reasons, the plan, what is missing. */
#ifndef INTERVENSI_RENDER_PAGE_H
#define INTERVENSI_RENDER_PAGE_H

#include "advice/brief.h"
#include "base/html.h"
#include "rulebook.h"

/* Adds the page, complete: of a view all but its output and run. */
void render_page_case(const struct view *view, struct buffer *html);

/* --- How an action stands, on a page: a sign and a word, never colour alone; and what that means. */

/* One sign. */
const char *page_standing_sign(enum standing standing);
/* What each standing means, as pairs of a list (dl). */
void page_standings(struct buffer *html);

#endif
