/* The questions that can be asked about the advice for one case, and what an answer to them is written from.
 * May use: engine, wording, output. Not its job: reading command lines (cmd_explain.c, shell_explain.c). */
#ifndef INTERVENSI_EXPLAIN_H
#define INTERVENSI_EXPLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "advice/derivation.h"
#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/output.h"
#include "explain/explain_target.h"
#include "program/request.h"

struct consultation;
struct session;

struct explain_question {
    const char *name[2];   /* by enum language */
    const char *arguments; /* N_(): how its words are written; at least one is needed */
    /* Answers on the session's output. What is wrong is added to the diag, with a column where it is about one place of the request's
     * text; STATUS_USAGE: its words, STATUS_DATA: the answers in them. */
    enum status (*answer)(struct session *session, struct consultation *consultation, const struct request *request,
                          struct diag *diag);
};

/* NULL-terminated, in the order of the help. */
extern const struct explain_question *const explain_questions[];
extern const struct explain_question explain_how, explain_whynot, explain_what, explain_change;

/* By its name in either language; NULL if there is none. */
const struct explain_question *explain_question_find(const char *name);
/* The name nearest to a misspelt one, or NULL. */
const char *explain_question_nearest(const char *name);

struct explain_target;

/* For the questions: the view of a command's own consultation. */
struct view explain_view_of(struct session *session, const struct consultation *consultation, const struct wording *wording);
/* The words of a request as one text, joined by blanks; to be freed with free(). */
char *explain_words(const struct request *request);
/* Reads them as one target; false after adding a problem. *word, which the target may point into, is to be freed with free() in
 * either case. */
bool explain_read_target(const struct session *session, const struct request *request, struct explain_target *target, char **word,
                         struct diag *diag);

/* --- What was concluded about the target of a question: the facts of a result, by the part they play for a reader. */

enum found_part {
    FOUND_CONCLUDED, /* an assessment, a principle, or whatever the rule concluded that was asked about */
    FOUND_FOR,       /* indication, step, role, skill */
    FOUND_AGAINST,   /* how the action stands, if anything objects; objections, contraindications, cautions */
    FOUND_MISSING,   /* what is not known */
    FOUND_PART_COUNT
};

struct found_facts {
    size_t *items; /* indices into result->facts */
    size_t count, capacity;
};

struct found {
    struct found_facts parts[FOUND_PART_COUNT];
    size_t count;                                /* of all parts */
    struct found_facts answers;                  /* of a question: its answers */
    struct found_facts used;                     /* of a question: what was concluded from its answer */
    struct found_facts silence;                  /* of a question: what rests on an answer to it not being there */
    const struct recommendation *recommendation; /* of the action asked about, or NULL */
    size_t standing;                             /* the fact that says how it stands; result->fact_count if there is none */
};

struct found found_of(const struct view *view, const struct explain_target *target);
void found_free(struct found *found);

/* --- What the answers to several questions show alike: what is asked about, and what speaks against an action. */

/* What is asked about, and how it stands in this case. */
void explain_put_head(const struct view *view, const struct explain_target *target, const struct found *found);

/* Trees as the choice wants them. The derivation is to be freed. */
struct tree explain_tree(const struct view *view, const struct explain_choice *choice);
/* The facts below a heading, each with what it follows from; nothing where there are none. What stands in an earlier tree is not begun
 * anew. */
void explain_put_trees(const struct tree *tree, const struct found_facts *facts, const char *heading);

/* --- Pieces of JSON that the answers to several questions share: intervensi-explain/1. */

/* A new object with format, question (its English name), case and rules. */
cJSON *json_explain(const struct view *view, const struct explain_question *question);
/* "about": what was asked about. */
void json_add_target(cJSON *object, const struct view *view, const struct explain_target *target);
/* "standing": how the action asked about stands, if it is one. */
void json_add_standing(cJSON *object, const struct found *found);
/* "roots": the facts that were found; "nodes": these and everything that they follow from, each once, as they are first met.
 * Concluded facts from this depth on are named, but not opened; 0: every one is opened. */
void json_add_derivation(cJSON *object, const struct view *view, const struct found *found, const struct explain_choice *choice);
/* A list of facts by content under a key. */
void json_add_facts(cJSON *object, const char *key, const struct result *result, const struct found_facts *facts);
void json_add_fact_names(cJSON *object, const char *key, const struct result *result, const size_t *facts, size_t count);

#endif
