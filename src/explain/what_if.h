/* What other answers would change: the difference between two results, as data.
 * May use: result, vocabulary, lookahead (its words for a change). Not its job: consulting; words for people (render_what.h). */
#ifndef INTERVENSI_WHAT_IF_H
#define INTERVENSI_WHAT_IF_H

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

/* The rule that weighs most of those behind a side of the change, or NULL where nothing is there. Of an action: the rule that says
 * that it is one. */
const char *what_rule(const struct result *result, const struct what_side *side);
/* The objection that gives an action its standing, or NULL: nothing speaks against it. */
const struct objection *what_objection(const struct what_side *side);

#endif
