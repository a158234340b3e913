/* what: what other answers would change; the case stays as it is. See explain.h.
 * May use: consultation, answer_list, what_if, render_what. Not its job: finding out (the engine), laying out. */
#include <stdlib.h>

#include "case/answers.h"
#include "explain/explain.h"
#include "explain/render_what.h"
#include "program/session.h"
#include "text.h"

/* The case with the answers that were typed. Wrong ones are wrong words of the command line, not a wrong case. */
static enum status read_answers(struct session *session, const struct explain_request *request, struct case_record *tried)
{
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;
    char *text = explain_words(request);
    enum status status = answer_list_apply(tried, text, &warnings, &diag);

    free(text);
    diag_free(&warnings); /* they are about answers that are kept */
    return session_report(session, &diag, status == STATUS_DATA ? STATUS_USAGE : status);
}

static void show(const struct explain_view *view, const struct explain_request *request, const struct case_record *tried,
                 const struct result *after)
{
    struct what_if *what = what_if_new(view->record->vocabulary, view->result, after, request->json ? WHAT_ALL : WHAT_TOLD);

    if (request->json)
        render_what_json(view, tried, what);
    else {
        render_what_answers(view->output, view->wording, view->record, tried);
        render_what_text(view->output, view->wording, what, request->choice.all);
    }
    what_if_free(what);
}

static enum status answer(struct session *session, struct consultation *consultation, const struct explain_request *request)
{
    const struct wording wording = wording_of(session->engine, session->language);
    const struct explain_view view = explain_view_of(session, consultation, &wording);
    struct case_record *tried = case_copy(consultation->record);
    struct result *after = NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status = read_answers(session, request, tried);

    if (status == STATUS_OK)
        status = session_report(session, &diag, engine_consult(session->engine, tried, &after, &diag));
    if (status == STATUS_OK)
        show(&view, request, tried, after);
    result_free(after);
    case_free(tried);
    return status;
}

const struct explain_question explain_what = {
    .name = {"andaikan", "what"},
    .arguments = N_("QUESTION=ANSWER..."),
    .answer = answer,
};
