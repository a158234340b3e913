/* Firings, as text and as JSON: stage, rule, what matched, what was absent, what was concluded.
 * May use: result, wording, layout. Not its job: agendas (render_run.h); derivations of one conclusion (derivation.h). */
#ifndef INTERVENSI_RENDER_TRACE_H
#define INTERVENSI_RENDER_TRACE_H

#include "advice/wording.h"
#include "base/output.h"

/* What firings are shown from. */
struct trace_view {
    struct output *output;
    const struct wording *wording;
    const struct case_record *record;
    const struct result *result;
};

/* Every firing in the order in which it happened. */
void render_trace_text(const struct trace_view *view);

/* One firing. `repeated`: what it concluded was there already, which is said. */
void render_trace_firing(const struct trace_view *view, const struct firing *firing, bool repeated);
/* What matched and what was absent, a line each. */
void render_trace_match(const struct trace_view *view, const struct firing *match);

/* What of a recorded run is written. */
struct trace_request {
    const struct run_record *run;
    const char *id;          /* of the case, or NULL */
    const bool *chosen;      /* by step */
    bool agenda;             /* with every activation, and what waited before each step */
    const struct rule *rule; /* or NULL: with its matches before step `point`, of one alternative or (NOT_FOUND) of all */
    int alternative;
    size_t point;
};

/* intervensi-trace/1: the chosen firings in the order in which they happened, with their reasons. */
void render_trace_json(struct output *output, const struct engine *engine, const struct trace_request *request);

#endif
