/* change: the smallest changes of answers that turn a recommendation. See explain.h.
 * May use: consultation, explain_action, render_change. Not its job: finding out (the engine), laying out. */
#include <stdlib.h>

#include "explain/explain.h"
#include "explain/explain_action.h"
#include "explain/render_change.h"
#include "program/session.h"
#include "text.h"

static void show(const struct explain_view *view, const struct change_search *search, const struct explain_request *request)
{
    const struct change_page page = {
        .output = view->output,
        .wording = view->wording,
        .record = view->record,
        .search = search,
        .all = request->choice.all,
        .all_word = "--all",
        .any_word = "--any",
        .limit_word = "--limit N",
    };

    if (request->json)
        render_change_json(view, search);
    else
        render_change_text(&page);
}

static enum status answer(struct session *session, struct consultation *consultation, const struct explain_request *request)
{
    const struct change_options options = {.any = request->any, .limit = (size_t)request->limit};
    const struct wording wording = wording_of(session->engine, session->language);
    const struct explain_view view = explain_view_of(session, consultation, &wording);
    struct change_search *search = NULL;
    struct diag diag = DIAG_EMPTY;
    char *word = explain_words(request);
    const char *action = explain_action(session->engine, word, &diag);
    enum status status = STATUS_USAGE;

    if (action != NULL)
        status = engine_find_changes(session->engine, consultation->record, action, &options, &search, &diag);
    if (search != NULL)
        show(&view, search, request);
    change_search_free(search);
    free(word);
    return session_report(session, &diag, status);
}

const struct explain_question explain_change = {
    .name = {"ubah", "change"},
    .arguments = N_("ACTION"),
    .answer = answer,
};
