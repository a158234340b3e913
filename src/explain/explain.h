/* The questions that can be asked about the advice for one case, and what an answer to them is written from. */
#ifndef INTERVENSI_EXPLAIN_H
#define INTERVENSI_EXPLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "advice/derivation.h"
#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/output.h"
#include "program/request.h"

struct consultation;
struct session;

/* --- What a word of a question means: a name that rules conclude, one of its values, a rule, or a question of the case --- */

/* At least one of subject, rule and fact is set; subject and fact both, where rules also conclude something about a question. */
struct explain_target {
    const char *subject;     /* id of the name, or NULL */
    const char *value;       /* id of its value, of a whole number the number as text; or NULL */
    const struct rule *rule; /* or NULL */
    int fact;                /* index of the question, or NOT_FOUND */
};

/* Reads an id, an alias, a label of either language, NAME=VALUE, or the id of a rule. False after adding a problem, whose hint
 * names the nearest. Engine and word must outlive the target. */
bool explain_target_find(const struct engine *engine, const char *word, struct explain_target *target, struct diag *diag);

/* --- The questions --- */

/* Writes what a question has to say about its target. */
typedef void explain_render(const struct view *view, const struct explain_target *target, const struct explain_choice *choice);

struct explain_question {
    const char *name[2];         /* by enum language */
    const char *arguments;       /* N_(): how its words are written; at least one is needed */
    explain_render *text, *json; /* where its words are one target; else NULL, and `answer` does it all */
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

/* Answers on the session's output. What is wrong is added to the diag, with a column where it is about one place of the request's text;
 * STATUS_USAGE: its words, STATUS_DATA: the answers in them. */
enum status explain_answer(const struct explain_question *question, struct session *session, struct consultation *consultation,
                           const struct request *request, struct diag *diag);

/* For the questions: the view of a command's own consultation. */
struct view explain_view_of(struct session *session, const struct consultation *consultation, const struct wording *wording);
/* The words of a request as one text, joined by blanks; to be freed with free(). */
char *explain_words(const struct request *request);

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

/* --- Why a question of the case is asked, or is not --- */

enum asking {
    ASKING_ANSWERED,   /* it is answered */
    ASKING_IMPLIED,    /* its answer follows from others */
    ASKING_UNKNOWN,    /* it was answered "unknown", and is not asked again */
    ASKING_IRRELEVANT, /* its "ask when" condition does not hold */
    ASKING_SETTLED,    /* no answer to it changes the advice any more */
    ASKING_OPEN,       /* it is asked */
    ASKING_COUNT
};

/* What decides before any answer is tried; ASKING_OPEN where nothing does. */
enum asking asking_before_trials(const struct case_record *record, size_t fact);
/* If the answer follows from others: for each rule its reason, and from what. */
void explain_put_implied(const struct view *view, size_t fact);

/* --- Why the target of a question was not concluded: which rules are tried for it --- */

/* Whether the target holds in the case: an action if something advises it, an assessment or principle if it was given a value, any other
 * name if something was found about it, a rule if it fired. */
bool whynot_holds(const struct view *view, const struct explain_target *target, const struct found *found);

/* The rules that could conclude the target, tried on the case: of an action those that advise it, of an assessment or principle those
 * that give it a value. Free with whynot_free. */
struct whynot *whynot_ask(const struct view *view, const struct explain_target *target);
/* The rules that could conclude it, the nearest first. `named`, if it is not NULL, is the rule that was asked about. */
void whynot_put_attempts(const struct view *view, const struct whynot *whynot, const struct rule *named,
                         const struct explain_choice *choice);

/* --- Pieces of JSON that the answers to several questions share: intervensi-explain/1 --- */

/* A new object with format, question (its English name), case, rules and, unless there is no target (NULL), "about": what was asked
 * about. */
cJSON *json_explain(const struct view *view, const struct explain_question *question, const struct explain_target *target);
/* "standing": how the action asked about stands, if it is one. */
void json_add_standing(cJSON *object, const struct found *found);
/* "roots": the facts that were found; "nodes": these and everything that they follow from, each once, as they are first met.
 * Concluded facts from this depth on are named, but not opened; 0: every one is opened. */
void json_add_derivation(cJSON *object, const struct view *view, const struct found *found, const struct explain_choice *choice);
/* A list of facts by content under a key. */
void json_add_fact_names(cJSON *object, const char *key, const struct result *result, const size_t *facts, size_t count);

#endif
