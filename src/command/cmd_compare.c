/* compare: where two cases part, in answers, findings and advice.
 * May use: consultation, compare, its renderers. Not its job: reading cases, comparing, laying out. */
#include <string.h>

#include "explain/compare.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

enum { COMPARE_KEY_TO = 512, COMPARE_KEY_ALL };

struct compare_input {
    const char *path[2];
    int json;
    bool all;
};

static const char *const compare_formats[] = {"text", "json", NULL};

static const struct argp_option compare_options[] = {
    {"to", COMPARE_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"all", COMPARE_KEY_ALL, NULL, 0, N_("fold nothing: every finding, reminder and source of an answer"), 0},
    {0},
};

static error_t take_path(struct argp_state *state, struct compare_input *input, const char *path)
{
    if (input->path[1] != NULL)
        return options_refuse(state, _("one argument too many: '%s'"), path);
    if (input->path[0] != NULL && strcmp(path, "-") == 0 && strcmp(input->path[0], "-") == 0)
        return options_refuse(state, _("only one case can be standard input: '%s'"), path);
    input->path[input->path[0] != NULL] = path;
    return 0;
}

static error_t parse_compare(int key, char *argument, struct argp_state *state)
{
    struct compare_input *input = state->input;

    switch (key) {
    case COMPARE_KEY_TO: return options_choose(state, "to", argument, compare_formats, &input->json);
    case COMPARE_KEY_ALL: input->all = true; return 0;
    case ARGP_KEY_ARG: return take_path(state, input, argument);
    case ARGP_KEY_END: return input->path[1] != NULL ? 0 : options_missing(state, input->path[0] != NULL ? "B.json" : "A.json");
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void show(struct session *session, const struct compare_input *input, const struct consultation cases[2])
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct comparison *comparison =
        comparison_new(session->engine, &(struct twin){cases[0].record, cases[0].result},
                       &(struct twin){cases[1].record, cases[1].result}, input->json || input->all ? WHAT_ALL : WHAT_TOLD);

    if (input->json)
        render_compare_json(&session->out, session->engine, comparison);
    else
        render_compare_text(&session->out, &wording, comparison, input->all);
    comparison_free(comparison);
}

/* Both cases are read even if the first is refused, so that all problems are told at once. */
static enum status run_compare(struct session *session, const void *data)
{
    const struct compare_input *input = data;
    struct consultation cases[2];
    enum status first = consultation_start(session, input->path[0], &cases[0]);
    enum status second = STATUS_OK;

    if (session->engine == NULL) {
        consultation_end(&cases[0]);
        return first;
    }
    second = consultation_start(session, input->path[1], &cases[1]);
    if (first == STATUS_OK && second == STATUS_OK)
        show(session, input, cases);
    consultation_end(&cases[0]);
    consultation_end(&cases[1]);
    return first != STATUS_OK ? first : second;
}

static const struct argp compare_argp = {
    compare_options,
    parse_compare,
    "A.json B.json",
    N_("Where two cases part: first in answers, then in findings, then in advice, and which answers lead to it."),
    NULL,
    NULL,
    NULL,
};

const struct command command_compare = {
    .name = "compare",
    .summary = N_("where two cases part"),
    .example = "intervensi compare examples/keluarga-phk.json examples/bahaya-kdrt.json",
    .argp = &compare_argp,
    .input_size = sizeof(struct compare_input),
    .run = run_compare,
};
