/* Why something does not hold in a case: answers to the question "whynot", as text and as JSON.
 * May use: whynot_ask, asking, render_explain, json_build. Not its job: what the words mean (explain_target.h). */
#ifndef INTERVENSI_RENDER_WHYNOT_H
#define INTERVENSI_RENDER_WHYNOT_H

#include "explain/explain.h"
#include "explain/explain_target.h"

/* A question of the case needs the view's look-ahead where asking_before_trials() says ASKING_OPEN. */
void render_whynot_text(const struct explain_view *view, const struct explain_target *target,
                        const struct explain_choice *choice);
/* intervensi-explain/1. */
void render_whynot_json(const struct explain_view *view, const struct explain_target *target,
                        const struct explain_choice *choice);

#endif
