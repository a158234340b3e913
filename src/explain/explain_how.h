/* Why something holds in a case: answers to the question "how", as text and as JSON.
 * May use: explain, explain_found, render_tree, json_build. Not its job: what the words mean (explain_target.h). */
#ifndef INTERVENSI_EXPLAIN_HOW_H
#define INTERVENSI_EXPLAIN_HOW_H

#include "explain/explain.h"
#include "explain/explain_target.h"

void render_how_text(const struct view *view, const struct explain_target *target, const struct explain_choice *choice);

#endif
