/* whynot: why something does not hold in a case, or why a question is not asked. See explain.h.
 * May use: consultation, explain_target, asking, render_whynot. Not its job: finding out (the engine), laying out. */
#include <stdlib.h>

#include "explain/asking.h"
#include "explain/explain_target.h"
#include "explain/render_whynot.h"
#include "program/session.h"
#include "text.h"

static bool needs_look_ahead(const struct consultation *consultation, const struct explain_target *target)
{
    return target->fact != NOT_FOUND && asking_before_trials(consultation->record, (size_t)target->fact) == ASKING_OPEN;
}

static enum status answer(struct session *session, struct consultation *consultation, const struct explain_request *request)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct explain_target target;
    struct explain_view view;
    char *word = NULL;
    enum status status = explain_read_target(session, request, &target, &word);

    if (status == STATUS_OK && needs_look_ahead(consultation, &target))
        status = consultation_look_ahead(session, consultation);
    view = explain_view_of(session, consultation, &wording);
    if (status == STATUS_OK && request->json)
        render_whynot_json(&view, &target, &request->choice);
    else if (status == STATUS_OK)
        render_whynot_text(&view, &target, &request->choice);
    free(word);
    return status;
}

const struct explain_question explain_whynot = {
    .name = {"mengapa-tidak", "whynot"},
    .arguments = N_("NAME[=VALUE]|RULE|QUESTION"),
    .answer = answer,
};
