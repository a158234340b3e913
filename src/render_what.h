/* What other answers would change, as text: the difference only.
 * May use: what_if, change_words, layout. Not its job: which answers were tried (whoever asked for it knows). */
#ifndef INTERVENSI_RENDER_WHAT_H
#define INTERVENSI_RENDER_WHAT_H

#include "output.h"
#include "what_if.h"
#include "wording.h"

/* `all`: fold nothing. Otherwise reminders, and what begins or ceases to wait for safety, are only named. */
void render_what_text(struct output *output, const struct wording *wording, const struct what_if *what, bool all);

#endif
