/* Firings, as text and as JSON: stage, rule, what matched, what was absent, what was concluded. */
#ifndef INTERVENSI_TRACE_H
#define INTERVENSI_TRACE_H

#include "advice/wording.h"
#include "explain/explain.h"
#include "run_record.h"

/* Every firing in the order in which it happened. */
void render_trace_text(const struct view *view);

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

/* --- What of a run a word means: a stage, a firing by its number, a rule or an alternative, or what is concluded --- */

/* One of these; what is not meant is NOT_FOUND, in `name` as explain_target says. */
struct run_target {
    int stage;       /* index into rulebook->stages */
    long number;     /* of a firing, from 1 */
    int alternative; /* index into rulebook->alternatives */
    struct explain_target name;
    const char *question; /* the id of name.fact, or NULL */
};

/* Engine and word must outlive the target. False after adding a problem, whose hint names the nearest. */
bool run_target_find(const struct engine *engine, const char *word, struct run_target *target, struct diag *diag);

/* The rule that is meant, or that has the alternative that is meant; NULL if it is no rule. */
const struct rule *run_target_rule(const struct run_target *target, const struct rulebook *rulebook);
/* Whether this activation is one of those that are meant, but for a firing's number. */
bool run_target_means(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                      const struct activation *activation);
/* Whether this step is one of those that are meant. */
bool run_target_hits(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run, size_t step);
/* Whether a run that comes to this step stops before it: of a stage only its beginning counts. */
bool run_target_stops(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                      size_t step);
/* The first step from `from` on that stops; step_count if there is none. */
size_t run_target_next(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                       size_t from);

/* --- A recorded run as text: firings with what they put on the agenda, the agenda and the facts at one point of it. The result of
 * the view is that of the run. */

/* The chosen steps (`chosen` has an entry for each), with the whole agenda before each of them if `agenda`. */
void render_run_trace(const struct view *view, const bool *chosen, bool agenda);
/* One step, with what began to wait and what was withdrawn; long lists are folded. A heading where its stage begins. */
void render_run_step(const struct view *view, size_t step);

/* One step on one line, with a heading where its stage begins. */
void render_run_passed(const struct view *view, size_t step);

/* What could fire next in the stage of this step, one line for each rule, sorted by id so that nothing is given away. */
void render_run_candidates(const struct view *view, size_t step);

/* What waits before this step, stage by stage, in the order in which it would fire; step_count: at the end. `all`: with the facts
 * that matched, and the later stages unfolded. */
void render_run_agenda(const struct view *view, size_t step, bool all);
/* What was concluded before this step. */
void render_run_facts(const struct view *view, size_t step);

/* --- The conditions of a rule at one point of a run: what satisfies each, alone and together with those before it. */

/* The matches before this step; step_count: at the end. `only`: one alternative, or NOT_FOUND for all of them. */
void render_matches(const struct view *view, const struct rule *rule, int only, size_t step);

#endif
