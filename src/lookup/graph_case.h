/* The derivation of one case as a graph: answers → rules that fired → what they concluded, up to how an action stands.
 * May use: derivation, graph, wording. Not its job: the rule base (graph_rules.h), reasoning. */
#ifndef INTERVENSI_GRAPH_CASE_H
#define INTERVENSI_GRAPH_CASE_H

#include "advice/wording.h"
#include "lookup/graph.h"
#include "result.h"
#include "text.h"

/* Everything that fired; or, if `subject` is not NULL, only what led to the conclusions about it: NULL if there are none. Findings that
 * differ only in strength or rule are one node. Free with graph_free. */
struct graph *graph_of_case(const struct wording *wording, const struct case_record *record, const struct result *result,
                            const char *subject);
/* Offers every subject about which something was concluded to the search for the nearest one. */
void graph_case_offer(const struct result *result, struct nearest *nearest);

#endif
