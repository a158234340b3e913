/* The answers to the questions that the command line and the prompt ask alike: the advice, the page, a comparison, a run, a look-up, a
 * graph. (How, whynot, what and change: explain.h.) Each writes to the session's output; what is wrong is added to the diag: the caller says
 * it. A problem with a column is about the request's text, STATUS_USAGE without one about its words as a whole. */
#ifndef INTERVENSI_QUESTIONS_H
#define INTERVENSI_QUESTIONS_H

#include "base/buffer.h"
#include "lookup/graph.h"
#include "lookup/lookup.h"
#include "program/request.h"
#include "program/session.h"

enum status answer_advice(struct session *session, struct consultation *consultation, const struct request *request,
                          struct diag *diag);
/* Which action bears this number in the advice; with `show` its reasons and its plan. */
enum status answer_action(struct session *session, struct consultation *consultation, const char *number, bool show,
                          const char **subject, struct diag *diag);
/* The page is added to the buffer. */
enum status answer_page(struct session *session, struct consultation *consultation, struct buffer *page, struct diag *diag);
enum status answer_comparison(struct session *session, struct consultation *a, struct consultation *b,
                              const struct request *request, struct diag *diag);

/* The part of a run that is shown, and a rule. */
enum run_part { RUN_FROM, RUN_UNTIL, RUN_STAGE, RUN_ONLY, RUN_MATCHES, RUN_COUNT };

struct run_choice {
    const char *parts[RUN_COUNT]; /* as they were typed, or NULL */
    bool agenda;
    int format; /* enum format */
};

enum status answer_trace(struct session *session, struct consultation *consultation, const struct run_choice *choice,
                         struct diag *diag);

/* All of the table, or what has this id. */
enum status answer_lookup(struct session *session, const struct shelf *shelf, const char *id, const struct request *request,
                          struct diag *diag);

/* Of the case, or of the rule base where the consultation is NULL: all of it if `what` is NULL. The graph is to be freed. */
enum status answer_graph(struct session *session, struct consultation *consultation, const char *what, int depth,
                         struct graph **graph, struct diag *diag);

#endif
