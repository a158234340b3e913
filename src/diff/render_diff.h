/* What two rule bases say of the same cases, for people and for programs.
 * May use: diff, wording, layout; json_build. Not its job: finding or counting changes. */
#ifndef INTERVENSI_RENDER_DIFF_H
#define INTERVENSI_RENDER_DIFF_H

#include "advice/wording.h"
#include "base/output.h"
#include "diff/diff.h"

/* `all` folds nothing. */
void render_diff_text(struct output *output, const struct diff_report *report, enum language language, bool all);

/* intervensi-diff/1. */
void render_diff_json(struct output *output, const struct diff_report *report);

#endif
