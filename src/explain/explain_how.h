/* Why something holds in a case: answers to the question "how", as text and as JSON. */
#ifndef INTERVENSI_EXPLAIN_HOW_H
#define INTERVENSI_EXPLAIN_HOW_H

#include "explain/explain.h"
#include "explain/explain_target.h"

void render_how_text(const struct view *view, const struct explain_target *target, const struct explain_choice *choice);

#endif
