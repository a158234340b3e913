/* What a run of tests saw of the rule base, as text and as JSON.
 * May use: coverage, condition_words, layout, json_build. Not its job: counting (coverage.h). */
#ifndef INTERVENSI_RENDER_COVERAGE_H
#define INTERVENSI_RENDER_COVERAGE_H

#include "advice/wording.h"
#include "base/output.h"
#include "test/coverage.h"

/* The totals, then what was not seen. */
void render_coverage(const struct coverage *coverage, const struct wording *wording, struct output *output);
/* intervensi-coverage/1, on one line. */
void render_coverage_json(const struct coverage *coverage, const struct engine *engine, struct buffer *json);

#endif
