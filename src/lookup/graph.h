/* A picture in the making: nodes, edges, groups. The rule base, a part of it, or the derivation of one case becomes such a
 * graph, and two small renderers write it down. Built once, then read-only; sorted, so that equal things give equal bytes. */
#ifndef INTERVENSI_GRAPH_H
#define INTERVENSI_GRAPH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/output.h"

enum graph_kind {
    GRAPH_QUESTION, /* a question, or the answer to it: what is given */
    GRAPH_RULE,
    GRAPH_FINDING, /* what a rule concludes, objections too */
    GRAPH_STANDING,
    GRAPH_NOTHING, /* a pattern that nothing matched */
    GRAPH_KIND_COUNT
};

enum { GRAPH_LABEL_CELLS = 28 };

struct graph_node {
    const char *id;    /* words of letters, digits and - + . _ * ? joined by single blanks */
    const char *label; /* lines, separated by newlines; any text */
    enum graph_kind kind;
    size_t group; /* index into graph->groups */
};

struct graph_edge {
    size_t from, to;
    const char *label; /* "" for none */
    bool absent;       /* holds where `from` is not there */
};

struct graph_group {
    const char *id;
    const char *label;
};

struct graph {
    const char *title;
    struct graph_node *nodes; /* by group, then id */
    size_t node_count, node_capacity;
    struct graph_edge *edges; /* by from, to, absent */
    size_t edge_count, edge_capacity;
    struct graph_group *groups; /* in the order in which they were added */
    size_t group_count, group_capacity;
    struct arena *arena;
};

struct graph *graph_new(const char *title);
void graph_free(struct graph *graph);

/* Each returns the index; texts are copied. A node of an id that is there already stays as it is; an edge that is there gets the label
 * as one line more. Labels of nodes are cut into lines. */
size_t graph_add_group(struct graph *graph, const char *id, const char *label);
size_t graph_add_node(struct graph *graph, const char *id, const char *label, enum graph_kind kind, size_t group);
void graph_add_edge(struct graph *graph, size_t from, size_t to, const char *label, bool absent);

/* Sorts what was added, and drops groups without a node. Nothing is added after that. */
void graph_finish(struct graph *graph);

enum graph_format { GRAPH_DOT, GRAPH_MERMAID };
/* With more edges Mermaid draws only where it is told to, and Graphviz only in minutes unless it takes less care. */
enum { GRAPH_LARGE = 500 };
void graph_write(struct output *output, const struct graph *graph, enum graph_format format);

#endif
