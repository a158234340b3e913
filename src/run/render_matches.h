/* The conditions of a rule at one point of a run: what satisfies each, alone and together with those before it.
 * May use: rule_matches, render_run's view. Not its job: which point that is. */
#ifndef INTERVENSI_RENDER_MATCHES_H
#define INTERVENSI_RENDER_MATCHES_H

#include "run/render_run.h"

/* The matches before this step; step_count: at the end. `only`: one alternative, or NOT_FOUND for all of them. */
void render_matches(const struct run_view *view, const struct rule *rule, int only, size_t step);

#endif
