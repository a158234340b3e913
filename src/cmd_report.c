/* report: one case as a page that needs nothing but itself, for the file or for paper.
 * May use: consultation, render_page, save. Not its job: reading the case, what the page shows. */
#include <string.h>

#include "commands.h"
#include "consultation.h"
#include "render_page.h"
#include "save.h"
#include "text.h"

struct report_input {
    const char *path;
    const char *output; /* NULL or "-": stdout */
};

static const struct argp_option table[] = {
    {"output", 'o', N_("FILE"), 0, N_("write the page to this file, readable by you alone (default, and -: stdout)"), 0},
    {0},
};

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct report_input *input = state->input;

    switch (key) {
    case 'o': input->output = strcmp(argument, "-") != 0 ? argument : NULL; return 0;
    case ARGP_KEY_ARG:
        if (input->path != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->path = argument;
        return 0;
    case ARGP_KEY_END:
        if (input->path == NULL)
            return options_missing(state, "CASE.json");
        if (input->output != NULL && file_is_same(input->output, input->path))
            return options_refuse(state, _("'%s' is the case itself: the page needs another name"), input->output);
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status write_page(struct session *session, const struct consultation *consultation, const char *path)
{
    const struct wording wording = wording_of(session->engine, session->language);
    const struct brief_request request = {
        .wording = &wording,
        .record = consultation->record,
        .result = consultation->result,
        .lookahead = consultation->lookahead,
        .version = engine_version(session->engine),
        .digest = engine_digest(session->engine),
    };
    struct buffer page = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;

    render_page_case(&request, &page);
    if (path != NULL)
        status = session_report(session, &diag, file_save(path, page.text, page.length, &diag));
    else
        output_bytes(&session->out, page.text, page.length);
    buffer_free(&page);
    return status;
}

static enum status run(struct session *session, const void *data)
{
    const struct report_input *input = data;
    struct consultation consultation;
    enum status status = consultation_start(session, input->path, &consultation);

    if (status == STATUS_OK)
        status = consultation_look_ahead(session, &consultation);
    if (status == STATUS_OK)
        status = write_page(session, &consultation, input->output);
    consultation_end(&consultation);
    return status;
}

static const struct argp argp = {
    table,
    parse,
    "CASE.json|-",
    N_("The case as one page (HTML): what is known, the advice with its reasons, the plan, what is missing. The page needs no "
       "network and "
       "prints on A4."),
    NULL,
    NULL,
    NULL,
};

const struct command command_report = {
    .name = "report",
    .summary = N_("one case as a page to print or to file"),
    .example = "intervensi report examples/keluarga-phk.json -o keluarga-phk.html",
    .argp = &argp,
    .input_size = sizeof(struct report_input),
    .run = run,
};
