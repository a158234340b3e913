/* What was counted of many cases as one page: how actions stand and why, what is missing, errors, groups, sensitivity.
 * May use: tally, html. Not its job: files; counting. */
#ifndef INTERVENSI_RENDER_TALLY_H
#define INTERVENSI_RENDER_TALLY_H

#include "advice/wording.h"
#include "base/buffer.h"
#include "counts/tally.h"

/* Adds the page, complete. Either of the two may be NULL. */
void render_page_tally(const struct tally_summary *summary, const struct tally_sensitivity *sensitivity,
                       const struct wording *wording, struct buffer *html);

#endif
