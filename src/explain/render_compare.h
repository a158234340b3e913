/* Where two cases part, for people and for programs.
 * May use: compare, wording, layout; json_build. Not its job: comparing. */
#ifndef INTERVENSI_RENDER_COMPARE_H
#define INTERVENSI_RENDER_COMPARE_H

#include "advice/wording.h"
#include "base/output.h"
#include "explain/compare.h"

/* Two columns where there is room. `all` folds nothing. */
void render_compare_text(struct output *output, const struct wording *wording, const struct comparison *comparison, bool all);

/* intervensi-compare/1. */
void render_compare_json(struct output *output, const struct engine *engine, const struct comparison *comparison);

#endif
