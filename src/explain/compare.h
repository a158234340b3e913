/* Twin cases: in which answers two cases part, what follows differently, and which of these answers lead to which difference. */
#ifndef INTERVENSI_COMPARE_H
#define INTERVENSI_COMPARE_H

#include "advice/wording.h"
#include "base/output.h"
#include "engine.h"
#include "explain/explain_what.h"

/* One of two cases: what was answered and what the rules say of it. Nothing is owned. */
struct twin {
    const struct case_record *record;
    const struct result *result;
};

/* An answer in which the cases part. */
struct answer_apart {
    size_t fact;
    bool value; /* false: the values are the same, only who gave it or when differs */
};

/* Questions, in the order of asking. */
struct asked_list {
    size_t *facts;
    size_t count;
};

struct comparison {
    struct twin a, b;
    struct answer_apart *answers; /* in the order of asking */
    size_t answer_count;
    size_t same;                /* answers that are the same in both */
    struct what_if *what;       /* from a, "before", to b, "after" */
    struct asked_list *because; /* one for each of what->changes: the answers that lead to it, never none */
    void *memory;
};

/* Cases and results must outlive it, both of the same engine. Free with comparison_free. */
struct comparison *comparison_new(const struct engine *engine, const struct twin *a, const struct twin *b,
                                  enum what_breadth breadth);
void comparison_free(struct comparison *comparison);

/* Whether the cases give the same answers and the same follows; who gave an answer is left aside. */
bool comparison_equal(const struct comparison *comparison);

/* --- What lies behind a difference between two results, of two cases or of two rule bases: each fact that only one of them has, and
 * what it goes back to --- */

struct apart {
    const struct rulebook *rulebooks[2];
    const struct result *results[2];
    bool findings_only; /* of an action: what makes it one and how much it weighs, not how it stands */
    void *context;
    /* A fact that only this side has; a firing that concluded one. Either may be NULL. */
    void (*pass_fact)(void *context, int side, const struct fact *fact);
    void (*pass_firing)(void *context, int side, const struct firing *firing);
    bool *seen[2]; /* by fact of each result; of the search itself */
};

/* Passes all that lies behind the change, which is one from results[0] to results[1]. */
void apart_search(struct apart *apart, const struct what_change *change);

/* --- Where two cases part, for people and for programs --- */

/* Two columns where there is room. `all` folds nothing. */
void render_compare_text(struct output *output, const struct wording *wording, const struct comparison *comparison, bool all);

/* intervensi-compare/1. */
void render_compare_json(struct output *output, const struct engine *engine, const struct comparison *comparison);

#endif
