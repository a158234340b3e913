/* Graphs: questions → rules → what they conclude → rules …, of the rule base or of one case, written for Graphviz or Mermaid. Built once,
 * then read-only; sorted, so that equal things give equal bytes. */
#ifndef INTERVENSI_GRAPH_H
#define INTERVENSI_GRAPH_H

#include <stdbool.h>
#include <stddef.h>

#include "advice/wording.h"
#include "base/output.h"
#include "lookup/cross.h"

enum graph_kind {
    GRAPH_QUESTION, /* a question, or the answer to it: what is given */
    GRAPH_RULE,
    GRAPH_FINDING, /* what a rule concludes, objections too */
    GRAPH_STANDING,
    GRAPH_NOTHING, /* a pattern that nothing matched */
    GRAPH_KIND_COUNT
};

struct graph_node {
    const char *id;    /* words of letters, digits and - + . _ * ? joined by single blanks */
    const char *label; /* lines, separated by newlines; any text */
    enum graph_kind kind;
    size_t group; /* index into graph->groups */
    size_t added; /* how many were added before it */
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
    size_t node_count;
    struct graph_edge *edges; /* by from, to, absent */
    size_t edge_count;
    struct graph_group *groups; /* in the order in which they were added */
    size_t group_count;
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

enum graph_format { GRAPH_DOT, GRAPH_MERMAID, GRAPH_FORMAT_COUNT };
/* Their names, NULL-terminated. */
extern const char *const graph_formats[];
/* The format that the ending of a file asks for; GRAPH_FORMAT_COUNT: none. */
enum graph_format graph_format_of(const char *file);

/* With more edges Mermaid draws only where it is told to, and Graphviz only in minutes unless it takes less care. */
enum { GRAPH_LARGE = 500 };
void graph_write(struct output *output, const struct graph *graph, enum graph_format format);

/* --- What is drawn; NULL: there is nothing of that name. Free with graph_free. */

enum { GRAPH_DEPTH_ALL = -1 };

/* The rule base: all of it if `id` is NULL. Else the question, rule or subject of this id with everything upstream that can reach it, as
 * many rules far as `depth` says, and what it feeds directly. */
struct graph *graph_of_rules(const struct wording *wording, const struct cross *cross, const char *id, int depth);

/* The derivation of a case: answers → rules that fired → what they concluded, up to how an action stands. Everything that fired, or, if
 * `subject` is not NULL, only what led to the conclusions about it. Findings that differ only in strength or rule are one node. */
struct graph *graph_of_case(const struct wording *wording, const struct case_record *record, const struct result *result,
                            const char *subject);
/* Offers every subject about which something was concluded to the search for the nearest one. */
void graph_case_offer(const struct result *result, struct nearest *nearest);

#endif
