/* What other answers would change: the difference between two results, as data. */
#ifndef INTERVENSI_EXPLAIN_WHAT_H
#define INTERVENSI_EXPLAIN_WHAT_H

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/output.h"
#include "engine.h"

/* What there is on one side: an action, or a finding; both NULL where it is not there. Rules and objections stand in it. */
struct what_side {
    const struct recommendation *action;
    const struct finding *finding;
};

struct what_change {
    struct advice_change change; /* as the look-ahead describes one */
    struct what_side before, after;
};

/* How much of a difference counts. */
enum what_breadth {
    WHAT_TOLD, /* what a reader acts on: see what_if_new */
    WHAT_ALL   /* every finding, every reason and every objection */
};

struct what_if {
    const struct result *before, *after;
    enum what_breadth breadth;
    struct what_change *changes;
    size_t count;
    size_t capacity;
};

/* The difference. WHAT_TOLD: assessments that count; actions that come, go, or stand or weigh otherwise, by rank; contraindications,
 * cautions, principles at risk or violated; questions that must be answered first. WHAT_ALL: besides these every other finding that
 * is no action's, and what has other rules or objections behind it. Both results must outlive it. Free with what_if_free. */
struct what_if *what_if_new(const struct vocabulary *vocabulary, const struct result *before, const struct result *after,
                            enum what_breadth breadth);
void what_if_free(struct what_if *what);

bool what_is_there(const struct what_side *side);
/* The rule that weighs most of those behind a side of the change, or NULL where nothing is there. Of an action: the rule that says
 * that it is one. */
const char *what_rule(const struct result *result, const struct what_side *side);
/* The objection that gives an action its standing, or NULL: nothing speaks against it. */
const struct objection *what_objection(const struct what_side *side);

/* `all`: fold nothing. Otherwise reminders, and what begins or ceases to wait for safety, are only named. */
void render_what_text(struct output *output, const struct wording *wording, const struct what_if *what, bool all);

/* --- Pieces of JSON that comparisons share --- */

/* The values of these choices of the fact. */
void json_add_choices(cJSON *object, const char *key, const struct case_fact *fact, uint64_t chosen);
/* The answer as in a case file, without who gave it; nothing where it is not asked. */
void json_add_values(cJSON *object, const char *key, const struct case_fact *fact, const struct answer *answer);
/* A change: kind (where it is wanted), subject, value, and how it is there under these keys. */
cJSON *json_item_change(cJSON *list, const struct what_change *change, bool kind, const char *before, const char *after);

#endif
