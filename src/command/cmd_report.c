/* report: one case, or what was counted of many, as a page that needs nothing but itself, for the file or for paper.
 * May use: consultation, render_page, report_counts, save. Not its job: reading, what the page shows. */
#include <string.h>

#include "advice/render_page.h"
#include "base/files.h"
#include "many/tally.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

enum { PATHS_MAX = 10000 };

struct report_input {
    const char *paths[PATHS_MAX]; /* one case, or files of counts */
    size_t count;
    const char *output; /* NULL or "-": stdout */
};

static const struct argp_option report_options[] = {
    {"output", 'o', N_("FILE"), 0, N_("write the page to this file, readable by you alone (default, and -: stdout)"), 0},
    {0},
};

static error_t check(struct argp_state *state, const struct report_input *input)
{
    if (input->count == 0)
        return options_missing(state, "CASE.json");
    for (size_t i = 0; input->output != NULL && i < input->count; i++)
        if (file_is_same(input->output, input->paths[i]))
            return options_refuse(state, _("'%s' is what is read: the page needs another name"), input->output);
    return 0;
}

static error_t parse_report(int key, char *argument, struct argp_state *state)
{
    struct report_input *input = state->input;

    switch (key) {
    case 'o': input->output = strcmp(argument, "-") != 0 ? argument : NULL; return 0;
    case ARGP_KEY_ARG:
        if (input->count == PATHS_MAX)
            return options_refuse(state, _("more than %d files"), PATHS_MAX);
        input->paths[input->count++] = argument;
        return 0;
    case ARGP_KEY_END: return check(state, input);
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void add_case(struct session *session, const struct consultation *consultation, struct buffer *page)
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

    render_page_case(&request, page);
}

static enum status report_case(struct session *session, const char *path, struct buffer *page)
{
    struct consultation consultation;
    enum status status = consultation_start(session, path, &consultation);

    if (status == STATUS_OK)
        status = consultation_look_ahead(session, &consultation);
    if (status == STATUS_OK)
        add_case(session, &consultation, page);
    consultation_end(&consultation);
    return status;
}

static enum status write_page(struct session *session, const struct buffer *page, const char *path)
{
    struct diag diag = DIAG_EMPTY;

    if (path != NULL)
        return session_report(session, &diag, file_save(path, page->text, page->length, &diag));
    output_bytes(&session->out, page->text, page->length);
    return STATUS_OK;
}

static enum status run_report(struct session *session, const void *data)
{
    const struct report_input *input = data;
    struct buffer page = BUFFER_EMPTY;
    enum status status;

    if (input->count > 1 || names_counts(input->paths[0]))
        status = report_counts(session, input->paths, input->count, &page);
    else
        status = report_case(session, input->paths[0], &page);
    if (status == STATUS_OK)
        status = write_page(session, &page, input->output);
    buffer_free(&page);
    return status;
}

static const struct argp report_argp = {
    report_options,
    parse_report,
    N_("CASE.json|-|SUMMARY..."),
    N_("The case as one page (HTML): what is known, the advice with its reasons, the plan, what is missing. The page needs no "
       "network and "
       "prints on A4. Of summaries of a batch, which are added up, and of the sensitivity of a sweep: a page of counts, with "
       "bars and "
       "tables."),
    NULL,
    NULL,
    NULL,
};

const struct command command_report = {
    .name = "report",
    .summary = N_("one case, or counts of many, as a page to print or to file"),
    .example = "intervensi report examples/keluarga-phk.json -o keluarga-phk.html\n"
               "intervensi report part-*.summary.json -o counts.html",
    .argp = &report_argp,
    .input_size = sizeof(struct report_input),
    .run = run_report,
};
