/* Why the target of a question was not concluded: which rules are tried for it.
 * May use: explain_found, whynot. Not its job: trying them (engine/whynot.h), showing them. */
#ifndef INTERVENSI_WHYNOT_ASK_H
#define INTERVENSI_WHYNOT_ASK_H

#include "explain/explain_found.h"

/* Whether the target holds in the case: an action if something advises it, an assessment or principle if it was given a value, any other
 * name if something was found about it, a rule if it fired. */
bool whynot_holds(const struct explain_view *view, const struct explain_target *target, const struct found *found);

/* The rules that could conclude the target, tried on the case: of an action those that advise it, of an assessment or principle those
 * that give it a value. Free with whynot_free. */
struct whynot *whynot_ask(const struct explain_view *view, const struct explain_target *target);

#endif
