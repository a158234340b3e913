/* Why something holds in a case: answers to the question "how", as text and as JSON.
 * May use: explain, explain_found, render_tree, json_build. Not its job: what the words mean (explain_target.h). */
#ifndef INTERVENSI_RENDER_HOW_H
#define INTERVENSI_RENDER_HOW_H

#include "explain.h"
#include "explain_target.h"

struct how_choice {
    size_t depth;   /* 0: down to the answers */
    bool brief;     /* one line a step: no words of rules, no citations */
    bool rule_text; /* the CLIPS text of each rule */
};

void render_how_text(const struct explain_view *view, const struct explain_target *target, const struct how_choice *choice);
/* intervensi-explain/1. */
void render_how_json(const struct explain_view *view, const struct explain_target *target, const struct how_choice *choice);

#endif
