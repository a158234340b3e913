/* A case as one page for the file: the answers, the advice with its reasons, the plan, what is missing.
 * May use: brief, derivation, html. Not its job: what is shown (brief.h); saving. */
#ifndef INTERVENSI_RENDER_PAGE_H
#define INTERVENSI_RENDER_PAGE_H

#include "advice/brief.h"

/* Adds the page, complete. The request folds nothing: a page has folds of its own. */
void render_page_case(const struct brief_request *request, struct buffer *html);

#endif
