/* What can reach a subject's standing through the rules, backwards over the rules as data: the rules, and the case facts that they
 * ask for. May use: rulebook, vocabulary, matching. Not its job: consulting. */
#ifndef INTERVENSI_REACH_H
#define INTERVENSI_REACH_H

#include "knowledge.h"
#include "matching.h"

/* A rule whose firing can matter, under the values that its variables must have for that. */
struct reach_rule {
    size_t alternative;           /* index into rulebook->alternatives */
    struct bindings asked, known; /* by the rule that it feeds; with what parts and safety subjects add */
    bool open;                    /* while it is followed */
};

struct reach {
    bool *facts; /* one for each fact of the vocabulary: its answer can matter */
    struct reach_rule *rules;
    size_t rule_count, rule_capacity;
    bool circular; /* a rule feeds itself, through others or not */
};

/* Free with reach_free. */
void reach_find(const struct knowledge *knowledge, const char *subject, struct reach *found);
void reach_free(struct reach *reach);

#endif
