/* how: why something holds in a case. See explain.h.
 * May use: consultation, explain_target, render_how. Not its job: finding out (the engine), laying out. */
#include <stdlib.h>

#include "explain/explain.h"
#include "explain/explain_target.h"
#include "explain/render_how.h"
#include "program/session.h"

static enum status answer(struct session *session, struct consultation *consultation, const struct explain_request *request)
{
    const struct wording wording = wording_of(session->engine, session->language);
    const struct explain_view view = explain_view_of(session, consultation, &wording);
    struct explain_target target;
    char *word = NULL;
    enum status status = explain_read_target(session, request, &target, &word);

    if (status == STATUS_OK && request->json)
        render_how_json(&view, &target, &request->choice);
    else if (status == STATUS_OK)
        render_how_text(&view, &target, &request->choice);
    free(word);
    return status;
}

const struct explain_question explain_how = {
    .name = {"bagaimana", "how"},
    .arguments = N_("NAME[=VALUE]|RULE|QUESTION"),
    .answer = answer,
};
