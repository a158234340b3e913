/* The questions that can be asked about the advice for one case, and what an answer to them is written from. */
#ifndef INTERVENSI_EXPLAIN_H
#define INTERVENSI_EXPLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "advice/derivation.h"
#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/output.h"
#include "explain/explain_target.h"

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

/* For the questions: the view of a command's own consultation. */
struct view explain_view_of(struct session *session, const struct consultation *consultation, const struct wording *wording);
/* The words of a request as one text, as they were typed; to be freed with free(). */
char *explain_words(const struct explain_request *request);

/* Writes what a question has to say about its target. */
typedef void explain_render(const struct view *view, const struct explain_target *target, const struct explain_choice *choice);

/* Reads the words as one target and answers about it. STATUS_USAGE: said on stderr what is wrong with them. */
enum status explain_answer(struct session *session, struct consultation *consultation, const struct explain_request *request,
                           explain_render *text, explain_render *json);

/* --- What was concluded about the target of a question: the facts of a result, by the part they play for a reader --- */

enum found_part {
    FOUND_CONCLUDED, /* an assessment, a principle, or whatever the rule concluded that was asked about */
    FOUND_FOR,       /* indication, step, role, skill */
    FOUND_AGAINST,   /* how the action stands, if anything objects; objections, contraindications, cautions */
    FOUND_MISSING,   /* what is not known */
    FOUND_ABOUT_COUNT,
    /* of a question: */
    FOUND_ANSWERS = FOUND_ABOUT_COUNT, /* its answers */
    FOUND_USED,                        /* what was concluded from its answer */
    FOUND_SILENCE,                     /* what rests on an answer to it not being there */
    FOUND_PART_COUNT
};

struct found_facts {
    size_t *items; /* indices into result->facts */
    size_t count, capacity;
};

struct found {
    struct found_facts parts[FOUND_PART_COUNT];
    size_t count;                                /* of the parts before FOUND_ABOUT_COUNT */
    const struct recommendation *recommendation; /* of the action asked about, or NULL */
    size_t standing;                             /* the fact that says how it stands; result->fact_count if there is none */
};

struct found found_of(const struct view *view, const struct explain_target *target);
void found_free(struct found *found);

/* --- What the answers to several questions show alike: what is asked about, and what speaks against an action --- */

/* Adds the name of something as a heading has it: bold, with a capital. */
void explain_add_name(const struct output *output, const char *name, struct buffer *text);
/* What is asked about, and how it stands in this case. */
void explain_put_head(const struct view *view, const struct explain_target *target, const struct found *found);

/* Trees as the choice wants them. The derivation is to be freed. */
struct tree explain_tree(const struct view *view, const struct explain_choice *choice);
/* The facts below a heading (or none: NULL), each with what it follows from; nothing where there are none. What stands in an earlier
 * tree is not begun anew. */
void explain_put_trees(const struct tree *tree, const struct found_facts *facts, const char *heading);

/* --- Pieces of JSON that the answers to several questions share: intervensi-explain/1 --- */

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
void json_add_fact_names(cJSON *object, const char *key, const struct result *result, const size_t *facts, size_t count);

#endif
