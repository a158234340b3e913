/* The answers that the command line and the prompt share. */
#include "ask/questions.h"

#include <stdlib.h>

#include "advice/brief.h"
#include "advice/render_json.h"
#include "advice/render_page.h"
#include "advice/render_text.h"
#include "explain/compare.h"
#include "lookup/graph.h"
#include "memory.h"
#include "text.h"
#include "trace/trace.h"

static struct view view_of(struct session *session, const struct consultation *consultation, const struct wording *wording)
{
    return (struct view){
        .output = &session->out,
        .engine = consultation->engine,
        .wording = wording,
        .record = consultation->known,
        .result = consultation->result,
        .lookahead = consultation->lookahead,
    };
}

enum status answer_advice(struct session *session, struct consultation *consultation, const struct request *request,
                          struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    const struct render_choice choice = {request->why, request->plan, request->prompt};
    enum status status = consultation_make(consultation, CONSULT_RESULT | CONSULT_LOOKAHEAD, diag);
    struct brief *brief;
    struct view view;

    if (status != STATUS_OK)
        return status;
    view = view_of(session, consultation, &wording);
    if (request->format == FORMAT_JSON) {
        render_json(&view, request->trace);
        return STATUS_OK;
    }
    brief = brief_new(&view);
    if (request->format == FORMAT_MARKDOWN)
        render_markdown_advice(&view, brief, &choice);
    else if (request->choice.all || request->why || request->plan)
        render_text_whole(&view, brief, &choice);
    else
        render_text_screen(&view, brief, &choice);
    if (request->trace)
        render_trace_text(&view);
    brief_free(brief);
    return STATUS_OK;
}

enum status answer_action(struct session *session, struct consultation *consultation, const char *number, bool show,
                          const char **subject, struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    enum status status = consultation_make(consultation, CONSULT_RESULT | CONSULT_LOOKAHEAD, diag);
    const struct brief_row *row;
    struct brief *brief;
    struct view view;

    if (status != STATUS_OK)
        return status;
    view = view_of(session, consultation, &wording);
    brief = brief_new(&view);
    row = brief_row_at(brief, strtoul(number, NULL, 10));
    if (row == NULL) {
        diag_add(diag, &(struct place){.column = 1}, CODE_USAGE, _("the numbers are those of the advice"),
                 _("no action bears the number %s"), number);
        status = STATUS_USAGE;
    } else if (show)
        render_text_row(&view, brief, row);
    if (row != NULL)
        *subject = row->recommendation->subject;
    brief_free(brief);
    return status;
}

enum status answer_page(struct session *session, struct consultation *consultation, struct buffer *page, struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    enum status status = consultation_make(consultation, CONSULT_RESULT | CONSULT_LOOKAHEAD, diag);

    if (status == STATUS_OK) {
        const struct view view = view_of(session, consultation, &wording);

        render_page_case(&view, page);
    }
    return status;
}

enum status answer_comparison(struct session *session, struct consultation *a, struct consultation *b,
                              const struct request *request, struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    bool json = request->format == FORMAT_JSON, all = request->choice.all;
    enum status first = consultation_make(a, CONSULT_RESULT, diag);
    enum status second = first == STATUS_INTERRUPTED ? first : consultation_make(b, CONSULT_RESULT, diag);
    struct comparison *comparison;

    if (first != STATUS_OK || second != STATUS_OK)
        return first != STATUS_OK ? first : second;
    comparison = comparison_new(session->engine, &(struct twin){a->known, a->result}, &(struct twin){b->known, b->result},
                                json || all ? WHAT_ALL : WHAT_TOLD);
    if (json)
        render_compare_json(&session->out, session->engine, comparison);
    else
        render_compare_text(&session->out, &wording, comparison, all);
    comparison_free(comparison);
    return STATUS_OK;
}

/* --- A run ----------------------------------------------------------------------------------------------------------- */

struct targets {
    struct run_target of[RUN_COUNT];
    const struct rule *rule; /* of RUN_MATCHES, or NULL */
};

static bool find_targets(const struct engine *engine, const struct run_choice *choice, struct targets *targets, struct diag *diag)
{
    *targets = (struct targets){.rule = NULL};
    for (int part = 0; part < RUN_COUNT; part++)
        if (choice->parts[part] != NULL && !run_target_find(engine, choice->parts[part], &targets->of[part], diag))
            return false;
    if (choice->parts[RUN_MATCHES] != NULL)
        targets->rule = run_target_rule(&targets->of[RUN_MATCHES], engine_rulebook(engine));
    if (choice->parts[RUN_STAGE] != NULL && targets->of[RUN_STAGE].stage == NOT_FOUND)
        diag_add(diag, NULL, CODE_USAGE, NULL, _("'%s' is no stage"), choice->parts[RUN_STAGE]);
    else if (choice->parts[RUN_MATCHES] != NULL && targets->rule == NULL)
        diag_add(diag, NULL, CODE_USAGE, NULL, _("'%s' is no rule"), choice->parts[RUN_MATCHES]);
    else
        return true;
    return false;
}

/* One past the last step of the part. */
static size_t end_of(const struct rulebook *rulebook, const struct run_record *run, const struct run_target *until, size_t from)
{
    size_t end = run_target_next(until, rulebook, run, from);

    while (until->stage != NOT_FOUND && end + 1 < run->step_count && run_target_hits(until, rulebook, run, end + 1))
        end++;
    return end < run->step_count ? end + 1 : end;
}

/* Marks the steps that are shown; returns the point of the run that they lead up to. */
static size_t choose(const struct rulebook *rulebook, const struct run_record *run, const char *const parts[RUN_COUNT],
                     const struct targets *targets, bool *chosen)
{
    size_t from = parts[RUN_FROM] != NULL ? run_target_next(&targets->of[RUN_FROM], rulebook, run, 0) : 0;
    size_t end = parts[RUN_UNTIL] != NULL ? end_of(rulebook, run, &targets->of[RUN_UNTIL], from) : run->step_count;

    for (size_t i = from; i < end; i++)
        chosen[i] = (parts[RUN_STAGE] == NULL || run_target_hits(&targets->of[RUN_STAGE], rulebook, run, i)) &&
                    (parts[RUN_ONLY] == NULL || run_target_hits(&targets->of[RUN_ONLY], rulebook, run, i));
    return end;
}

enum status answer_trace(struct session *session, struct consultation *consultation, const struct run_choice *choice,
                         struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct targets targets;
    bool *chosen;
    size_t point;
    enum status status;

    if (!find_targets(session->engine, choice, &targets, diag))
        return STATUS_USAGE;
    status = consultation_make(consultation, CONSULT_RUN, diag);
    if (status != STATUS_OK)
        return status;
    chosen = memory_new(consultation->run->step_count, sizeof *chosen);
    point = choose(wording.rulebook, consultation->run, choice->parts, &targets, chosen);
    if (choice->format == FORMAT_JSON) {
        render_trace_json(&session->out, session->engine,
                          &(struct trace_request){
                              .run = consultation->run,
                              .id = consultation->record->id,
                              .chosen = chosen,
                              .agenda = choice->agenda,
                              .point = point,
                              .rule = targets.rule,
                              .alternative = targets.of[RUN_MATCHES].alternative,
                          });
    } else {
        const struct view view = {
            .output = &session->out,
            .wording = &wording,
            .record = consultation->known,
            .result = consultation->run->result,
            .run = consultation->run,
        };

        render_run_trace(&view, chosen, choice->agenda);
        if (targets.rule != NULL)
            render_matches(&view, targets.rule, targets.of[RUN_MATCHES].alternative, point);
    }
    free(chosen);
    return STATUS_OK;
}

/* --- Look-ups and graphs --------------------------------------------------------------------------------------------- */

/* Refuses an id with this message; the hint names the nearest that was offered. */
static enum status not_found(struct diag *diag, const char *format, const char *id, const struct nearest *nearest)
{
    struct buffer hint = BUFFER_EMPTY;

    if (nearest->best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest->best);
    diag_add(diag, NULL, CODE_USAGE, hint.length > 0 ? hint.text : NULL, format, id);
    buffer_free(&hint);
    return STATUS_USAGE;
}

enum status answer_lookup(struct session *session, const struct shelf *shelf, const char *id, const struct request *request,
                          struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct cross *cross = cross_new(session->engine);
    const struct lookup lookup = {&session->out, session->engine, &wording, cross, id, request->gaps};
    bool found = request->format == FORMAT_JSON ? shelf->json(&lookup) : shelf->text(&lookup);
    struct nearest nearest;

    cross_free(cross);
    if (found)
        return STATUS_OK;
    nearest_start(&nearest, id);
    shelf->offer(&wording, &nearest);
    return not_found(diag, _("there is no '%s' here"), id, &nearest);
}

enum status answer_graph(struct session *session, struct consultation *consultation, const char *what, int depth,
                         struct graph **graph, struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    enum status status = STATUS_OK;
    struct nearest nearest;

    if (consultation != NULL) {
        status = consultation_make(consultation, CONSULT_RESULT, diag);
        if (status == STATUS_OK)
            *graph = graph_of_case(&wording, consultation->known, consultation->result, what);
    } else {
        struct cross *cross = cross_new(session->engine);

        *graph = graph_of_rules(&wording, cross, what, depth);
        cross_free(cross);
    }
    if (status != STATUS_OK || *graph != NULL)
        return status;
    nearest_start(&nearest, what);
    if (consultation != NULL)
        graph_case_offer(consultation->result, &nearest);
    else {
        shelf_facts.offer(&wording, &nearest);
        shelf_rules.offer(&wording, &nearest);
    }
    return not_found(diag, consultation != NULL ? _("nothing is concluded about '%s' in this case") : _("there is no '%s' here"),
                     what, &nearest);
}
