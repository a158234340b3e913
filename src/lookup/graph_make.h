/* The rule base as a graph: questions → rules → what they conclude → rules …; all of it, or what lies around one thing. */
#ifndef INTERVENSI_GRAPH_MAKE_H
#define INTERVENSI_GRAPH_MAKE_H

#include "advice/wording.h"
#include "lookup/cross.h"
#include "lookup/graph.h"
#include "result.h"
#include "text.h"

enum { GRAPH_DEPTH_ALL = -1 };

/* All of it if `id` is NULL. Else the question, rule or subject of this id with everything upstream that can reach it, as many rules far
 * as `depth` says, and what it feeds directly. NULL: there is no such thing. Free with graph_free. */
struct graph *graph_of_rules(const struct wording *wording, const struct cross *cross, const char *id, int depth);

/* --- The derivation of one case as a graph: answers → rules that fired → what they concluded, up to how an action stands. */

/* Everything that fired; or, if `subject` is not NULL, only what led to the conclusions about it: NULL if there are none. Findings that
 * differ only in strength or rule are one node. Free with graph_free. */
struct graph *graph_of_case(const struct wording *wording, const struct case_record *record, const struct result *result,
                            const char *subject);
/* Offers every subject about which something was concluded to the search for the nearest one. */
void graph_case_offer(const struct result *result, struct nearest *nearest);

#endif
