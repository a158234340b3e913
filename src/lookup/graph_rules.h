/* The rule base as a graph: questions → rules → what they conclude → rules …; all of it, or what lies around one thing.
 * May use: cross, graph, wording. Not its job: cases (graph_case.h). */
#ifndef INTERVENSI_GRAPH_RULES_H
#define INTERVENSI_GRAPH_RULES_H

#include "advice/wording.h"
#include "lookup/cross.h"
#include "lookup/graph.h"

enum { GRAPH_DEPTH_ALL = -1 };

/* All of it if `id` is NULL. Else the question, rule or subject of this id with everything upstream that can reach it, as many rules far
 * as `depth` says, and what it feeds directly. NULL: there is no such thing. Free with graph_free. */
struct graph *graph_of_rules(const struct wording *wording, const struct cross *cross, const char *id, int depth);

/* A group for each stage, in their order. */
void graph_add_stages(struct graph *graph, const struct rulebook *rulebook);

#endif
