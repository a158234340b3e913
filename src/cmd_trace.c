/* trace: every firing of a rule, in the order in which it happened.
 * May use: consultation, the renderers. Not its job: reading the case, laying out. */
#include "commands.h"
#include "consultation.h"
#include "render_json.h"
#include "render_trace.h"
#include "text.h"

enum { KEY_TO = 512 };

struct trace_input {
    const char *path;
    int json;
};

static const char *const formats[] = {"text", "json", NULL};

static const struct argp_option table[] = {
    {"to", KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {0},
};

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct trace_input *input = state->input;

    switch (key) {
    case KEY_TO: return options_choose(state, "to", argument, formats, &input->json);
    case ARGP_KEY_ARG:
        if (input->path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->path = argument;
        return 0;
    case ARGP_KEY_END: return input->path != NULL ? 0 : options_missing(state, "CASE.json");
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status run(struct session *session, const void *data)
{
    const struct trace_input *input = data;
    struct consultation consultation;
    enum status status = consultation_start(session, input->path, &consultation);

    if (status == STATUS_OK && input->json)
        render_trace_json(&session->out, session->engine, consultation.result, consultation.record->id);
    else if (status == STATUS_OK) {
        const struct wording wording = wording_of(session->engine, session->language);

        render_trace_text(&session->out, &wording, consultation.record, consultation.result);
    }
    consultation_end(&consultation);
    return status;
}

static const struct argp argp = {
    table, parse, "CASE.json|-", N_("Every firing in order: stage, rule, the facts that matched, what was concluded."),
    NULL,  NULL,  NULL,
};

const struct command command_trace = {
    .name = "trace",
    .summary = N_("every firing of a rule, in order"),
    .example = "intervensi trace examples/keluarga-phk.json",
    .argp = &argp,
    .input_size = sizeof(struct trace_input),
    .run = run,
};
