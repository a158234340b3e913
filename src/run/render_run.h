/* A recorded run as text: firings with what they put on the agenda, the agenda and the facts at one point of it.
 * May use: run_record, render_trace. Not its job: at which point a person is (stepper.h). */
#ifndef INTERVENSI_RENDER_RUN_H
#define INTERVENSI_RENDER_RUN_H

#include "advice/wording.h"
#include "base/output.h"
#include "run_record.h"

/* What a run is shown from. */
struct run_view {
    struct output *output;
    const struct wording *wording;
    const struct case_record *record;
    const struct run_record *run;
};

/* The chosen steps (`chosen` has an entry for each), with the whole agenda before each of them if `agenda`. */
void render_run_trace(const struct run_view *view, const bool *chosen, bool agenda);
/* One step, with what began to wait and what was withdrawn; long lists are folded. A heading where its stage begins. */
void render_run_step(const struct run_view *view, size_t step);

/* One step on one line, with a heading where its stage begins. */
void render_run_passed(const struct run_view *view, size_t step);

/* What could fire next in the stage of this step, one line for each rule, sorted by id so that nothing is given away. */
void render_run_candidates(const struct run_view *view, size_t step);

/* What waits before this step, stage by stage, in the order in which it would fire; step_count: at the end. `all`: with the facts
 * that matched, and the later stages unfolded. */
void render_run_agenda(const struct run_view *view, size_t step, bool all);
/* What was concluded before this step. */
void render_run_facts(const struct run_view *view, size_t step);

#endif
