/* What the parts of the answer to "whynot" share. Only for render_whynot*.c.
 * May use: whynot, asking, layout. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_RENDER_WHYNOT_PARTS_H
#define INTERVENSI_RENDER_WHYNOT_PARTS_H

#include "explain/explain.h"
#include "explain/render_whynot.h"

/* One condition: its sign, its words, how it stands. */
void whynot_put_condition(const struct explain_view *view, const char *indent, enum condition_state state, const char *text);
/* The rules that could conclude it, the nearest first. `named`, if it is not NULL, is the rule that was asked about. */
void whynot_put_attempts(const struct explain_view *view, const struct whynot *whynot, const struct rule *named,
                         const struct explain_choice *choice);
/* Why a question is not asked. */
void whynot_put_asking(const struct explain_view *view, size_t fact);

#endif
