/* Cross references over the rule base: which rules use a question, what a rule feeds and what feeds it, who concludes a subject
 * and who reads it. Made once from the rules as data; look-ups, JSON and graph read it. Only active rules count. Everything is
 * sorted, so that two makings are equal. */
#ifndef INTERVENSI_CROSS_H
#define INTERVENSI_CROSS_H

#include "engine.h"

/* What rules conclude, without strength and rule: "finding assessment as-group-state crisis", "objection proc-persuasion blocked",
 * "standing proc-persuasion blocked". */
struct cross_node {
    struct fact fact; /* slots that are not part of it are NULL */
    const char *name;
    const char *subject;
};

/* A rule that can conclude a node, with the strength that it gives a finding (else NULL). */
struct cross_conclusion {
    size_t node;
    size_t rule; /* index into rulebook->rules */
    const char *strength;
};

/* A condition of a rule that looks at a question. */
struct cross_use {
    size_t fact; /* index into vocabulary->facts */
    size_t rule;
    const char *alternative; /* its name */
    const struct condition *condition;
};

/* Rule `from` can conclude the node, and a condition of rule `to` looks at it. */
struct cross_link {
    size_t from, to;
    size_t node;
    enum condition_test test;
};

struct cross {
    const struct vocabulary *vocabulary;
    const struct rulebook *rulebook;
    struct cross_node *nodes; /* by name */
    size_t node_count;
    struct cross_conclusion *conclusions; /* by node, rule, strength */
    size_t conclusion_count;
    struct cross_use *uses; /* by fact, then in the order of the rules */
    size_t use_count;
    struct cross_link *feeds; /* by from, to, node, test */
    struct cross_link *fed;   /* the same by to, from, node, test */
    size_t link_count;
    struct arena *arena;
};

struct cross *cross_new(const struct engine *engine);
void cross_free(struct cross *cross);

/* A concluded fact as a node: without strength, rule and the value nil. Other facts stay as they are. */
struct fact cross_node_fact(const struct fact *fact);
/* What a fact is about: the subject of a conclusion, the question of an answer. */
const char *cross_subject(const struct fact *fact);

/* What the rule feeds, and what feeds it: the first of so many links. */
const struct cross_link *cross_feeds(const struct cross *cross, size_t rule, size_t *count);
const struct cross_link *cross_fed(const struct cross *cross, size_t rule, size_t *count);
/* The conditions that look at a question. */
const struct cross_use *cross_uses(const struct cross *cross, size_t fact, size_t *count);
/* Whether a rule concludes something of this subject; whether this rule concludes a finding of it. */
bool cross_has_subject(const struct cross *cross, const char *name);
bool cross_concludes(const struct cross *cross, size_t rule, const char *subject);
/* "Ask when" of the question `gated` looks at the fact. */
bool cross_gates(const struct cross *cross, size_t fact, size_t gated);
/* The rule is active, and its citation names this place or key, or a place inside this section. */
bool cross_cites(const struct cross *cross, size_t rule, const char *place);

/* Compares rows of so many numbers, as strcmp does. */
int compare_indexes(const size_t *a, const size_t *b, size_t count);

#endif
