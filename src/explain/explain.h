/* The questions that can be asked about the advice for one case, and what an answer to them is written from.
 * May use: engine, wording, output. Not its job: reading command lines (cmd_explain.c, shell_explain.c). */
#ifndef INTERVENSI_EXPLAIN_H
#define INTERVENSI_EXPLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "advice/wording.h"
#include "base/output.h"

struct consultation;
struct session;

/* How an explanation is shown. */
struct explain_choice {
    long depth;           /* how deep reasons are opened; 0: as deep as is usual */
    bool brief;           /* one line a step: no words of rules, no sources */
    bool rule_text;       /* the CLIPS text of each rule */
    bool all;             /* every rule that could conclude it, every level */
    const char *all_word; /* what asks for that, as it is typed here: "--all" */
};

/* One question as it was asked on the command line. */
struct explain_request {
    const char *const *words; /* those after the question's name; they outlive the request */
    size_t count;
    struct explain_choice choice;
    bool json;
    bool any;   /* of change */
    long limit; /* of change: consultations; 0: the usual number */
};

struct explain_question {
    const char *name[2];   /* by enum language */
    const char *arguments; /* N_(): how its words are written; at least one is needed */
    /* Answers on the session's output. What is wrong with the words is said on stderr: STATUS_USAGE. */
    enum status (*answer)(struct session *session, struct consultation *consultation, const struct explain_request *request);
};

/* NULL-terminated, in the order of the help. */
extern const struct explain_question *const explain_questions[];
extern const struct explain_question explain_how, explain_whynot, explain_what, explain_change;

/* By its name in either language; NULL if there is none. */
const struct explain_question *explain_question_find(const char *name);
/* The name nearest to a misspelt one, or NULL. */
const char *explain_question_nearest(const char *name);

/* Everything that an answer is written from. */
struct explain_view {
    struct output *output;
    const struct engine *engine;
    const struct wording *wording;
    const struct case_record *record;
    const struct result *result;
    const struct lookahead *lookahead; /* where the answer needs it, else NULL */
};

struct explain_target;

/* For the questions: the view of a command's own consultation. */
struct explain_view explain_view_of(struct session *session, const struct consultation *consultation,
                                    const struct wording *wording);
/* The words of a request as one text, as they were typed; to be freed with free(). */
char *explain_words(const struct explain_request *request);
/* Reads them as one target. STATUS_USAGE: said on stderr what is wrong. *word, which the target may point into, is
 * to be freed with free() in either case. */
enum status explain_read_target(const struct session *session, const struct explain_request *request,
                                struct explain_target *target, char **word);

#endif
