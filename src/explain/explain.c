/* The table of questions, and what their answers begin with. See explain.h. */
#include "explain/explain.h"

#include <stdlib.h>
#include <string.h>

#include "explain/explain_target.h"
#include "program/session.h"
#include "text.h"

const struct explain_question *const explain_questions[] = {&explain_how, &explain_whynot, &explain_what, &explain_change, NULL};

const struct explain_question *explain_question_find(const char *name)
{
    for (size_t i = 0; explain_questions[i] != NULL; i++)
        if (strcmp(explain_questions[i]->name[0], name) == 0 || strcmp(explain_questions[i]->name[1], name) == 0)
            return explain_questions[i];
    return NULL;
}

const char *explain_question_nearest(const char *name)
{
    struct nearest nearest;

    nearest_start(&nearest, name);
    for (size_t i = 0; explain_questions[i] != NULL; i++)
        for (int language = 0; language < 2; language++)
            nearest_offer(&nearest, explain_questions[i]->name[language]);
    return nearest.best;
}

struct explain_view explain_view_of(struct session *session, const struct consultation *consultation,
                                    const struct wording *wording)
{
    return (struct explain_view){&session->out,        session->engine,      wording,
                                 consultation->record, consultation->result, consultation->lookahead};
}

char *explain_words(const struct explain_request *request)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, "");
    for (size_t i = 0; i < request->count; i++)
        buffer_format(&text, "%s%s", i > 0 ? " " : "", request->words[i]);
    return text.text;
}

enum status explain_read_target(const struct session *session, const struct explain_request *request,
                                struct explain_target *target, char **word)
{
    struct diag diag = DIAG_EMPTY;
    bool good;

    *word = explain_words(request);
    good = explain_target_find(session->engine, *word, target, &diag);
    return session_report(session, &diag, good ? STATUS_OK : STATUS_USAGE);
}
