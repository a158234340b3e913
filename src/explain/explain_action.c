/* Which action a word means. See explain_action.h. */
#include "explain/explain_action.h"

#include "base/buffer.h"
#include "explain/explain_target.h"
#include "text.h"

static const char *refuse(const struct engine *engine, const char *word, struct diag *diag)
{
    const struct reference *reference = engine_reference(engine);
    struct buffer hint = BUFFER_EMPTY;
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (size_t i = 0; i < reference->action_count; i++)
        nearest_offer(&nearest, reference->actions[i].subject);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    else
        buffer_add(&hint, _("the advice shows the id of each action at its edge"));
    diag_add(diag, NULL, "no-action", hint.text, _("'%s' is nothing that can be advised"), word);
    buffer_free(&hint);
    return NULL;
}

const char *explain_action(const struct engine *engine, const char *word, struct diag *diag)
{
    struct explain_target target;

    if (!explain_target_find(engine, word, &target, diag))
        return NULL;
    if (target.subject == NULL || target.value != NULL || reference_action(engine_reference(engine), target.subject) == NULL)
        return refuse(engine, word, diag);
    return target.subject;
}
