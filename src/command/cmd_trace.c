/* trace: every firing of a rule, in the order in which it happened, or a part of them.
 * May use: consultation, run_target, the renderers. Not its job: reading the case, laying out. */
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "trace/trace.h"

enum { TRACE_KEY_TO = 512, KEY_AGENDA, KEY_FROM, KEY_UNTIL, KEY_STAGE, KEY_ONLY, KEY_MATCHES };

/* What may be named on the command line: the part of the run that is shown, and a rule. */
enum run_part { RUN_FROM, RUN_UNTIL, RUN_STAGE, RUN_ONLY, RUN_MATCHES, RUN_COUNT };

struct trace_input {
    const char *path;
    int json;
    bool agenda;
    const char *parts[RUN_COUNT]; /* or NULL */
};

static const char *const trace_formats[] = {"text", "json", NULL};

static const struct argp_option trace_options[] = {
    {"to", TRACE_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"agenda", KEY_AGENDA, NULL, 0, N_("with what waited before each firing, and what it added and withdrew"), 0},
    {"from", KEY_FROM, "X", 0, N_("from the first firing of X on: a number, rule, name, NAME=VALUE or stage"), 0},
    {"until", KEY_UNTIL, "X", 0, N_("up to the first firing of X, of a stage up to its last"), 0},
    {"stage", KEY_STAGE, N_("STAGE"), 0, N_("only firings of this stage"), 0},
    {"only", KEY_ONLY, "X", 0, N_("only firings of this rule, that conclude this, or that this answer led to"), 0},
    {"matches", KEY_MATCHES, N_("RULE"), 0, N_("then the conditions of a rule at that point, and the facts that satisfy them"),
     0},
    {0},
};

static error_t parse_trace(int key, char *argument, struct argp_state *state)
{
    struct trace_input *input = state->input;

    switch (key) {
    case TRACE_KEY_TO: return options_choose(state, "to", argument, trace_formats, &input->json);
    case KEY_AGENDA: input->agenda = true; return 0;
    case KEY_FROM: input->parts[RUN_FROM] = argument; return 0;
    case KEY_UNTIL: input->parts[RUN_UNTIL] = argument; return 0;
    case KEY_STAGE: input->parts[RUN_STAGE] = argument; return 0;
    case KEY_ONLY: input->parts[RUN_ONLY] = argument; return 0;
    case KEY_MATCHES: input->parts[RUN_MATCHES] = argument; return 0;
    case ARGP_KEY_ARG:
        if (input->path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->path = argument;
        return 0;
    case ARGP_KEY_END: return input->path != NULL ? 0 : options_missing(state, "CASE.json");
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* --- What is shown ------------------------------------------------------------------------------------------------- */

struct targets {
    struct run_target of[RUN_COUNT];
    const struct rule *rule; /* of RUN_MATCHES, or NULL */
};

static bool refuse(struct diag *diag, const char *format, const char *word)
{
    diag_add(diag, NULL, "usage", NULL, format, word);
    return false;
}

static bool find_targets(const struct engine *engine, const struct trace_input *input, struct targets *targets, struct diag *diag)
{
    *targets = (struct targets){.rule = NULL};
    for (int part = 0; part < RUN_COUNT; part++)
        if (input->parts[part] != NULL && !run_target_find(engine, input->parts[part], &targets->of[part], diag))
            return false;
    if (input->parts[RUN_STAGE] != NULL && targets->of[RUN_STAGE].stage == NOT_FOUND)
        return refuse(diag, _("'%s' is no stage"), input->parts[RUN_STAGE]);
    if (input->parts[RUN_MATCHES] == NULL)
        return true;
    targets->rule = run_target_rule(&targets->of[RUN_MATCHES], engine_rulebook(engine));
    return targets->rule != NULL || refuse(diag, _("'%s' is no rule"), input->parts[RUN_MATCHES]);
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
static size_t choose(const struct rulebook *rulebook, const struct run_record *run, const struct trace_input *input,
                     const struct targets *targets, bool *chosen)
{
    size_t from = input->parts[RUN_FROM] != NULL ? run_target_next(&targets->of[RUN_FROM], rulebook, run, 0) : 0;
    size_t end = input->parts[RUN_UNTIL] != NULL ? end_of(rulebook, run, &targets->of[RUN_UNTIL], from) : run->step_count;

    for (size_t i = from; i < end; i++)
        chosen[i] = (input->parts[RUN_STAGE] == NULL || run_target_hits(&targets->of[RUN_STAGE], rulebook, run, i)) &&
                    (input->parts[RUN_ONLY] == NULL || run_target_hits(&targets->of[RUN_ONLY], rulebook, run, i));
    return end;
}

static void show_words(struct session *session, const struct trace_input *input, const struct consultation *consultation,
                       const struct trace_request *request)
{
    const struct wording wording = wording_of(session->engine, session->language);
    const struct run_view view = {&session->out, &wording, consultation->record, consultation->run};

    render_run_trace(&view, request->chosen, input->agenda);
    if (request->rule != NULL)
        render_matches(&view, request->rule, request->alternative, request->point);
}

static void show(struct session *session, const struct trace_input *input, const struct consultation *consultation,
                 const struct targets *targets)
{
    const struct run_record *run = consultation->run;
    bool *chosen = memory_new(run->step_count, sizeof *chosen);
    const struct trace_request request = {
        .run = run,
        .id = consultation->record->id,
        .chosen = chosen,
        .agenda = input->agenda,
        .point = choose(engine_rulebook(session->engine), run, input, targets, chosen),
        .rule = targets->rule,
        .alternative = targets->of[RUN_MATCHES].alternative,
    };

    if (input->json)
        render_trace_json(&session->out, session->engine, &request);
    else
        show_words(session, input, consultation, &request);
    free(chosen);
}

static enum status run_trace(struct session *session, const void *data)
{
    const struct trace_input *input = data;
    struct diag diag = DIAG_EMPTY;
    struct consultation consultation;
    struct targets targets;
    enum status status = consultation_start(session, input->path, &consultation);

    if (status == STATUS_OK && !find_targets(session->engine, input, &targets, &diag))
        status = session_report(session, &diag, STATUS_USAGE);
    if (status == STATUS_OK)
        status = consultation_record(session, &consultation);
    if (status == STATUS_OK)
        show(session, input, &consultation, &targets);
    consultation_end(&consultation);
    return status;
}

static const struct argp trace_argp = {
    trace_options, parse_trace,
    "CASE.json|-", N_("Every firing in order: stage, rule, the facts that matched, what was concluded."),
    NULL,          NULL,
    NULL,
};

const struct command command_trace = {
    .name = "trace",
    .summary = N_("every firing of a rule, in order"),
    .example = "intervensi trace examples/keluarga-phk.json\n"
               "intervensi trace --until as-group-state --agenda --matches grp-01 examples/keluarga-phk.json",
    .argp = &trace_argp,
    .input_size = sizeof(struct trace_input),
    .run = run_trace,
};
