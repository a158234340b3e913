/* Why something does not hold in a case: answers to the question "whynot", as text and as JSON. */
#ifndef INTERVENSI_EXPLAIN_WHYNOT_H
#define INTERVENSI_EXPLAIN_WHYNOT_H

#include "engine.h"
#include "explain/explain.h"
#include "explain/explain_target.h"

/* A question of the case needs the view's look-ahead where asking_before_trials() says ASKING_OPEN. */
void render_whynot_text(const struct view *view, const struct explain_target *target, const struct explain_choice *choice);

/* --- Why a question of the case is asked, or is not --- */

enum asking {
    ASKING_ANSWERED,   /* it is answered */
    ASKING_UNKNOWN,    /* it was answered "unknown", and is not asked again */
    ASKING_IRRELEVANT, /* its "ask when" condition does not hold */
    ASKING_SETTLED,    /* no answer to it changes the advice any more */
    ASKING_OPEN,       /* it is asked */
    ASKING_COUNT
};

/* What decides before any answer is tried; ASKING_OPEN where nothing does. */
enum asking asking_before_trials(const struct case_record *record, size_t fact);

/* --- Why the target of a question was not concluded: which rules are tried for it --- */

/* Whether the target holds in the case: an action if something advises it, an assessment or principle if it was given a value, any other
 * name if something was found about it, a rule if it fired. */
bool whynot_holds(const struct view *view, const struct explain_target *target, const struct found *found);

/* The rules that could conclude the target, tried on the case: of an action those that advise it, of an assessment or principle those
 * that give it a value. Free with whynot_free. */
struct whynot *whynot_ask(const struct view *view, const struct explain_target *target);
/* The rules that could conclude it, the nearest first. `named`, if it is not NULL, is the rule that was asked about. */
void whynot_put_attempts(const struct view *view, const struct whynot *whynot, const struct rule *named,
                         const struct explain_choice *choice);

#endif
