/* Which rules are tried for the target of a question. See whynot_ask.h. */
#include "explain/whynot_ask.h"

#include <string.h>

enum {
    ACTION_KINDS = 1 << KIND_INDICATION | 1 << KIND_STEP | 1 << KIND_ROLE | 1 << KIND_SKILL,
    VALUE_KINDS = 1 << KIND_ASSESSMENT | 1 << KIND_PRINCIPLE_CHECK
};

/* The kinds in which rules, left out or not, speak of the subject. Where they can advise it, or give it a value, these alone are meant:
 * a caution about an action is no answer to why it is not advised. */
static unsigned kinds_of(const struct rulebook *rulebook, const char *subject)
{
    unsigned kinds = 0;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        const char *own = alternative->conclusion[1].constant;
        enum kind kind;

        if (alternative->concludes == TEMPLATE_FINDING && own != NULL && strcmp(own, subject) == 0 &&
            kind_read(alternative->conclusion[0].constant, &kind))
            kinds |= 1U << kind;
    }
    if ((kinds & ACTION_KINDS) != 0)
        return ACTION_KINDS;
    return (kinds & VALUE_KINDS) != 0 ? kinds & VALUE_KINDS : kinds;
}

bool whynot_holds(const struct explain_view *view, const struct explain_target *target, const struct found *found)
{
    unsigned kinds = target->rule == NULL ? kinds_of(engine_rulebook(view->engine), target->subject) : 0;

    if ((kinds & ACTION_KINDS) != 0)
        return found->recommendation != NULL;
    return (kinds & VALUE_KINDS) != 0 ? found->parts[FOUND_CONCLUDED].count > 0 : found->count > 0;
}

struct whynot *whynot_ask(const struct explain_view *view, const struct explain_target *target)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    struct whynot_question question = {.subject = target->subject, .value = target->value};

    if (target->rule != NULL)
        question.rule = target->rule->id;
    else
        question.kinds = kinds_of(rulebook, target->subject);
    return whynot_make(rulebook, view->result, &question);
}
