/* Running tests of the rule base, and making new ones. */
#include "check/test_run.h"

#include <string.h>
#include <sys/stat.h>

#include "advice/wording.h"
#include "base/files.h"
#include "base/version.h"
#include "check/coverage.h"
#include "check/expect.h"
#include "text.h"

/* --- How tests went --- */

/* Adds every line of a text with something in front of it; control characters become spaces. */
static void add_lines(struct buffer *to, const char *before, const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");
        struct buffer line = BUFFER_EMPTY;

        buffer_add_part(&line, text, length);
        buffer_add(to, before);
        buffer_add_plain(to, buffer_text(&line));
        buffer_add(to, "\n");
        buffer_free(&line);
        text += length + (text[length] == '\n');
    }
}

static void add_place(struct buffer *to, const struct test *test)
{
    buffer_add_plain(to, test->file);
    buffer_format(to, ":%ld", test->line);
}

/* In TAP "#" begins a directive. */
static void add_tap_name(struct buffer *to, const char *name)
{
    struct buffer plain = BUFFER_EMPTY;

    buffer_add_plain(&plain, name);
    for (const char *at = buffer_text(&plain); *at != '\0'; at++) {
        if (*at == '#' || *at == '\\')
            buffer_add(to, "\\");
        buffer_add_part(to, at, 1);
    }
    buffer_free(&plain);
}

/* Why a test failed stands in a block of YAML, as TAP 13 has it. */
static void add_tap(struct buffer *to, size_t number, const struct test *test, const char *why)
{
    buffer_format(to, "%s %zu - ", why == NULL ? "ok" : "not ok", number);
    add_tap_name(to, test->name);
    buffer_add(to, "\n");
    if (test->unreviewed) {
        buffer_format(to, "# %s: ", _("not reviewed"));
        add_place(to, test);
        buffer_add(to, "\n");
    }
    if (why == NULL)
        return;
    buffer_add(to, "  ---\n  at: |-\n    ");
    add_place(to, test);
    buffer_add(to, "\n  why: |2\n");
    add_lines(to, "    ", why);
    buffer_add(to, "  ...\n");
}

/* Text without control characters other than the end of lines. */
static void add_escaped(struct buffer *to, const char *text)
{
    for (const char *at = text; *at != '\0'; at++) {
        switch (*at) {
        case '&': buffer_add(to, "&amp;"); break;
        case '<': buffer_add(to, "&lt;"); break;
        case '>': buffer_add(to, "&gt;"); break;
        case '"': buffer_add(to, "&quot;"); break;
        default: buffer_add_part(to, at, 1);
        }
    }
}

static void add_xml(struct buffer *to, const char *text)
{
    struct buffer plain = BUFFER_EMPTY;

    buffer_add_plain(&plain, text);
    add_escaped(to, buffer_text(&plain));
    buffer_free(&plain);
}

/* The first line stands apart: it is what lists of failures show. */
static void add_failure(struct buffer *to, const char *why)
{
    struct buffer first = BUFFER_EMPTY, lines = BUFFER_EMPTY;

    buffer_add_part(&first, why, strcspn(why, "\n"));
    buffer_add(to, "<failure message=\"");
    add_xml(to, buffer_text(&first));
    buffer_add(to, "\">");
    add_lines(&lines, "", why);
    add_escaped(to, buffer_text(&lines));
    buffer_add(to, "</failure>");
    buffer_free(&first);
    buffer_free(&lines);
}

static void add_junit(struct buffer *to, const struct test *test, const char *why)
{
    buffer_add(to, "  <testcase classname=\"");
    add_xml(to, test->file);
    buffer_add(to, "\" name=\"");
    add_xml(to, test->name);
    buffer_format(to, "\" line=\"%ld\"", test->line);
    if (why == NULL && !test->unreviewed) {
        buffer_add(to, "/>\n");
        return;
    }
    buffer_add(to, ">");
    if (test->unreviewed)
        buffer_add(to, "<properties><property name=\"reviewed\" value=\"false\"/></properties>");
    if (why != NULL)
        add_failure(to, why);
    buffer_add(to, "</testcase>\n");
}

static void add_pretty(struct test_report *report, const struct test *test, const char *why)
{
    struct buffer text = BUFFER_EMPTY;
    enum style style = why != NULL ? STYLE_DANGER : test->unreviewed ? STYLE_WARNING : STYLE_GOOD;
    const char *passed = test->unreviewed ? _("not reviewed") : _("passed");

    if (why == NULL && !test->unreviewed && !report->verbose)
        return;
    output_text(report->output, output_style(report->output, style));
    output_text(report->output, why != NULL ? _("FAILED") : passed);
    output_text(report->output, output_style(report->output, STYLE_PLAIN));
    buffer_add(&text, " ");
    add_place(&text, test);
    buffer_add(&text, ": ");
    buffer_add_plain(&text, test->name);
    buffer_add(&text, "\n");
    if (why != NULL)
        add_lines(&text, "    ", why);
    output_text(report->output, buffer_text(&text));
    buffer_free(&text);
}

void test_report_start(struct test_report *report, size_t count)
{
    if (report->format == TEST_TAP)
        output_format(report->output, "TAP version 13\n1..%zu\n", count);
}

void test_report_add(struct test_report *report, const struct test *test, const char *why)
{
    *(why == NULL ? &report->passed : &report->failed) += 1;
    report->unreviewed += test->unreviewed;
    if (report->format == TEST_PRETTY) {
        add_pretty(report, test, why);
    } else if (report->format == TEST_JUNIT) {
        add_junit(&report->body, test, why);
    } else {
        add_tap(&report->body, report->passed + report->failed, test, why);
        output_text(report->output, buffer_text(&report->body));
        buffer_cut(&report->body, 0);
    }
}

void test_report_end(struct test_report *report)
{
    size_t count = report->passed + report->failed;

    if (report->format == TEST_PRETTY) {
        output_format(report->output, _("%zu tests: %zu passed, %zu failed"), count, report->passed, report->failed);
        if (report->unreviewed > 0)
            output_format(report->output, _("; %zu not reviewed"), report->unreviewed);
        output_text(report->output, "\n");
    } else if (report->format == TEST_JUNIT) {
        output_format(report->output,
                      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"intervensi\" tests=\"%zu\" "
                      "failures=\"%zu\">\n",
                      count, report->failed);
        output_text(report->output, buffer_text(&report->body));
        output_text(report->output, "</testsuite>\n");
    }
    buffer_free(&report->body);
}

char *tests_beside(const struct session *session)
{
    static const char *const beside[] = {"tests/rules", "tests", "cases"};
    struct buffer path = BUFFER_EMPTY;
    const char *rules, *facts;
    struct stat about;

    session_folders(session, &rules, &facts);
    for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++) {
        buffer_cut(&path, 0);
        buffer_format(&path, "%s/../%s", rules, beside[i]);
        if (stat(path.text, &about) == 0 && S_ISDIR(about.st_mode))
            return path.text;
    }
    buffer_free(&path);
    return NULL;
}

/* --- Running tests of the rule base, and making new ones --- */

/* A run of tests. */
struct run {
    struct session *session;
    const struct test_options *options;
    struct wording wording;
    struct test_report report;
    struct coverage *coverage; /* NULL if nobody asks */
};

/* Consults about one test. An engine that fails is a failed test, and its status the command's. */
static enum status run_test(struct run *run, const struct test *test)
{
    struct buffer why = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    struct result *result;
    enum status status = engine_consult(run->session->engine, test->record, &result, &diag);
    const struct view view = {.output = &run->session->out,
                              .engine = run->session->engine,
                              .wording = &run->wording,
                              .record = test->record,
                              .result = result};

    for (size_t i = 0; i < diag.count; i++)
        buffer_format(&why, "%s\n", diag.problems[i].message);
    if (status == STATUS_OK && run->coverage != NULL)
        coverage_add(run->coverage, result);
    if (status == STATUS_OK && !test_check(test, &view, run->options->all, &why))
        status = STATUS_FAILED;
    test_report_add(&run->report, test, status == STATUS_OK ? NULL : buffer_text(&why));
    result_free(result);
    diag_free(&diag);
    buffer_free(&why);
    return status;
}

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

static enum status tell_coverage(struct run *run)
{
    const struct test_options *options = run->options;
    const struct coverage_totals totals = coverage_totals(run->coverage);
    enum status status = STATUS_OK, rules = STATUS_OK, both = STATUS_OK;

    if (options->coverage)
        render_coverage(run->coverage, &run->wording, &run->session->out);
    if (options->coverage_json != NULL) {
        struct buffer json = BUFFER_EMPTY;
        struct diag diag = DIAG_EMPTY;

        render_coverage_json(run->coverage, run->session->engine, &json);
        status = file_save(options->coverage_json, buffer_text(&json), json.length, &diag);
        buffer_free(&json);
        session_report(run->session, &diag, status);
    }
    if (options->coverage_least > 0 && output_finish(&run->session->out) == STATUS_OK) {
        rules = need_share(_("rules that fired"), totals.rules, options->coverage_least);
        both = need_share(_("conditions that held in one case and did not in another"), totals.both, options->coverage_least);
    }
    if (status != STATUS_OK)
        return status;
    return rules != STATUS_OK ? rules : both;
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

enum status test_freeze(struct session *session, const struct tests *tests, const struct test_options *options)
{
    struct buffer json = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < tests->count; i++) {
        struct result *result;

        buffer_add(&json, i == 0 ? "[" : ",");
        status = engine_consult(session->engine, tests->items[i].record, &result, &diag);
        if (status == STATUS_OK)
            freeze_test(&tests->items[i], session->engine, result, &json);
        result_free(result);
    }
    buffer_add(&json, "]\n");
    if (status == STATUS_OK && options->output != NULL)
        status = file_save_new(options->output, json.text, json.length, &diag);
    else if (status == STATUS_OK)
        output_bytes(&session->out, json.text, json.length);
    buffer_free(&json);
    return session_report(session, &diag, status);
}
