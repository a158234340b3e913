/* Running tests of the rule base, and making new ones. See test_run.h. */
#include "test/test_run.h"

#include "advice/wording.h"
#include "base/files.h"
#include "base/version.h"
#include "test/coverage.h"
#include "test/expect_freeze.h"
#include "test/render_coverage.h"
#include "text.h"

/* A run of tests. */
struct run {
    struct session *session;
    const struct test_options *options;
    struct wording wording;
    struct test_report report;
    struct coverage *coverage; /* NULL if nobody asks */
};

static bool check(struct run *run, const struct test *test, const struct result *result, struct buffer *why)
{
    const struct explain_view view = {&run->session->out, run->session->engine, &run->wording, test->record, result, NULL};

    if (run->coverage != NULL)
        coverage_add(run->coverage, result);
    return test_check(test, &view, run->options->all, why);
}

/* Consults about one test. An engine that fails is a failed test, and its status the command's. */
static enum status run_test(struct run *run, const struct test *test)
{
    struct buffer why = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    struct result *result;
    enum status status = engine_consult(run->session->engine, test->record, &result, &diag);

    for (size_t i = 0; i < diag.count; i++)
        buffer_format(&why, "%s\n", diag.problems[i].message);
    if (status == STATUS_OK && !check(run, test, result, &why))
        status = STATUS_FAILED;
    test_report_add(&run->report, test, status == STATUS_OK ? NULL : buffer_text(&why));
    result_free(result);
    diag_free(&diag);
    buffer_free(&why);
    return status;
}

/* --- Coverage ----------------------------------------------------------------------------------------------------- */

static enum status need_share(const char *what, struct coverage_share share, long least)
{
    struct buffer reached = BUFFER_EMPTY;

    if (coverage_tenths(share) >= 10 * (uint64_t)least)
        return STATUS_OK;
    wording_tenths(&reached, coverage_tenths(share));
    fprintf(stderr, _("%s: %s: %s, not %ld %%\n"), PROGRAM_NAME, what, buffer_text(&reached), least);
    buffer_free(&reached);
    return STATUS_FAILED;
}

static enum status check_least(const struct coverage *coverage, long least)
{
    const struct coverage_totals totals = coverage_totals(coverage);
    enum status rules = need_share(_("rules that fired"), totals.rules, least);
    enum status both = need_share(_("conditions that held in one case and did not in another"), totals.both, least);

    return rules != STATUS_OK ? rules : both;
}

static enum status save_coverage(struct run *run)
{
    struct buffer json = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    enum status status;

    render_coverage_json(run->coverage, run->session->engine, &json);
    status = file_save(run->options->coverage_json, buffer_text(&json), json.length, &diag);
    buffer_free(&json);
    return session_report(run->session, &diag, status);
}

static enum status tell_coverage(struct run *run)
{
    enum status status = STATUS_OK, least = STATUS_OK;

    if (run->options->coverage)
        render_coverage(run->coverage, &run->wording, &run->session->out);
    if (run->options->coverage_json != NULL)
        status = save_coverage(run);
    if (run->options->coverage_least > 0 && output_finish(&run->session->out) == STATUS_OK)
        least = check_least(run->coverage, run->options->coverage_least);
    return status != STATUS_OK ? status : least;
}

enum status test_run(struct session *session, const struct tests *tests, const struct test_options *options)
{
    struct run run = {
        .session = session,
        .options = options,
        .wording = wording_of(session->engine, session->language),
        .report = {.output = &session->out, .format = options->format, .verbose = session->options.verbose},
    };
    enum status worst = STATUS_OK, status;

    if (options->coverage || options->coverage_json != NULL || options->coverage_least > 0)
        run.coverage = coverage_new(session->engine);
    test_report_start(&run.report, tests->count);
    for (size_t i = 0; i < tests->count; i++) {
        status = run_test(&run, &tests->items[i]);
        worst = status > worst ? status : worst;
    }
    test_report_end(&run.report);
    if (run.coverage != NULL) {
        status = tell_coverage(&run);
        worst = status > worst ? status : worst;
    }
    coverage_free(run.coverage);
    return worst;
}

/* --- Freezing ----------------------------------------------------------------------------------------------------- */

static enum status freeze_all(struct session *session, const struct tests *tests, struct buffer *json)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < tests->count; i++) {
        struct result *result;

        buffer_add(json, i == 0 ? "[" : ",");
        status = engine_consult(session->engine, tests->items[i].record, &result, &diag);
        if (status == STATUS_OK)
            freeze_test(&tests->items[i], session->engine, result, json);
        result_free(result);
    }
    buffer_add(json, "]\n");
    return session_report(session, &diag, status);
}

enum status test_freeze(struct session *session, const struct tests *tests, const struct test_options *options)
{
    struct buffer json = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    enum status status = freeze_all(session, tests, &json);

    if (status == STATUS_OK && options->output != NULL)
        status = session_report(session, &diag, file_save_new(options->output, json.text, json.length, &diag));
    else if (status == STATUS_OK)
        output_bytes(&session->out, json.text, json.length);
    buffer_free(&json);
    return status;
}
