/* What other answers would change, as text and as JSON: the difference only.
 * May use: what_if, change_words, layout; json_explain. Not its job: consulting. */
#ifndef INTERVENSI_RENDER_WHAT_H
#define INTERVENSI_RENDER_WHAT_H

#include "advice/wording.h"
#include "base/output.h"
#include "explain/what_if.h"

/* The answers that are tried in the place of those of the case, as they would be told if they were given. */
void render_what_answers(struct output *output, const struct wording *wording, const struct case_record *now,
                         const struct case_record *tried);
/* `all`: fold nothing. Otherwise reminders, and what begins or ceases to wait for safety, are only named. */
void render_what_text(struct output *output, const struct wording *wording, const struct what_if *what, bool all);

struct explain_view;

/* intervensi-explain/1. The view is that of the case as it is; `what` compares every finding. */
void render_what_json(const struct explain_view *view, const struct case_record *tried, const struct what_if *what);

#endif
