/* Which rules are tried for the target of a question. See whynot_ask.h. */
#include "whynot_ask.h"

#include <string.h>

enum { ACTION_KINDS = 1 << KIND_INDICATION | 1 << KIND_STEP | 1 << KIND_ROLE | 1 << KIND_SKILL };

/* Whether rules, left out or not, can make an action of the subject. */
static bool is_action(const struct rulebook *rulebook, const char *subject)
{
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        const char *own = alternative->conclusion[1].constant;
        enum kind kind;

        if (alternative->concludes == TEMPLATE_FINDING && own != NULL && strcmp(own, subject) == 0 &&
            kind_read(alternative->conclusion[0].constant, &kind) && kind_is_action(kind))
            return true;
    }
    return false;
}

bool whynot_holds(const struct explain_view *view, const struct explain_target *target, const struct found *found)
{
    if (target->rule != NULL || !is_action(engine_rulebook(view->engine), target->subject))
        return found->count > 0;
    return found->recommendation != NULL;
}

struct whynot *whynot_ask(const struct explain_view *view, const struct explain_target *target)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    struct whynot_question question = {.subject = target->subject, .value = target->value};

    if (target->rule != NULL)
        question.rule = target->rule->id;
    else if (is_action(rulebook, target->subject))
        question.kinds = ACTION_KINDS;
    return whynot_make(rulebook, view->result, &question);
}
