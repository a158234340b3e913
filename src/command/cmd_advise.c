/* advise: recommendations for one case, as text, Markdown or JSON.
 * May use: consultation, brief, the renderers. Not its job: reading the case, laying out. */
#include "advice/brief.h"
#include "advice/render_json.h"
#include "advice/render_markdown.h"
#include "advice/render_text.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "trace/trace.h"

enum { ADVISE_KEY_TO = 512, KEY_WHY, ADVISE_KEY_ALL, KEY_PLAN, KEY_TRACE };
enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_MARKDOWN };

struct advise_input {
    const char *path;
    int format;
    bool all;
    bool trace;
    struct render_choice choice;
};

static const char *const advise_formats[] = {"text", "json", "md", NULL};

static const struct argp_option advise_options[] = {
    {"to", ADVISE_KEY_TO, "text|json|md", 0, N_("what is written (default: text)"), 0},
    {"why", KEY_WHY, NULL, 0, N_("open every line into its derivation, down to the answers"), 0},
    {"all", ADVISE_KEY_ALL, NULL, 0, N_("fold nothing: reminders, every assessment, every open question"), 0},
    {"plan", KEY_PLAN, NULL, 0, N_("the whole plan table"), 0},
    {"trace", KEY_TRACE, NULL, 0, N_("add every firing of a rule"), 0},
    {0},
};

static error_t parse_advise(int key, char *argument, struct argp_state *state)
{
    struct advise_input *input = state->input;

    switch (key) {
    case ARGP_KEY_INIT: input->choice.all_word = "--all"; return 0;
    case ADVISE_KEY_TO: return options_choose(state, "to", argument, advise_formats, &input->format);
    case KEY_WHY: input->choice.why = true; return 0;
    case ADVISE_KEY_ALL: input->all = true; return 0;
    case KEY_PLAN: input->choice.plan = true; return 0;
    case KEY_TRACE: input->trace = true; return 0;
    case ARGP_KEY_ARG:
        if (input->path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->path = argument;
        return 0;
    case ARGP_KEY_END: return input->path != NULL ? 0 : options_missing(state, "CASE.json");
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void show_words(struct session *session, const struct advise_input *input, const struct consultation *consultation)
{
    const struct wording wording = wording_of(session->engine, session->language);
    const struct brief_request request = {
        .wording = &wording,
        .record = consultation->record,
        .result = consultation->result,
        .lookahead = consultation->lookahead,
        .version = engine_version(session->engine),
        .digest = engine_digest(session->engine),
        .all = input->all,
    };
    struct brief *brief = brief_new(&request);

    if (input->format == FORMAT_MARKDOWN)
        render_markdown_advice(&session->out, &wording, brief, &input->choice);
    else
        render_text_advice(&session->out, &wording, brief, &input->choice);
    if (input->trace)
        render_trace_text(&(struct trace_view){&session->out, &wording, consultation->record, consultation->result});
    brief_free(brief);
}

static enum status run_advise(struct session *session, const void *data)
{
    const struct advise_input *input = data;
    struct consultation consultation;
    enum status status = consultation_start(session, input->path, &consultation);

    if (status == STATUS_OK)
        status = consultation_look_ahead(session, &consultation);
    if (status == STATUS_OK && input->format == FORMAT_JSON)
        render_json(&session->out, session->engine, consultation.result, consultation.lookahead, consultation.record->id,
                    input->trace);
    else if (status == STATUS_OK)
        show_words(session, input, &consultation);
    consultation_end(&consultation);
    return status;
}

static const struct argp advise_argp = {
    advise_options,
    parse_advise,
    "CASE.json|-",
    N_("Advice for one case: what to do, in which order, what speaks against it, what is not known yet, and why."),
    NULL,
    NULL,
    NULL,
};

const struct command command_advise = {
    .name = "advise",
    .summary = N_("advice for one case"),
    .example = "intervensi advise examples/keluarga-phk.json\nintervensi advise --why --lang en examples/kampung-relokasi.json",
    .argp = &advise_argp,
    .input_size = sizeof(struct advise_input),
    .run = run_advise,
};
