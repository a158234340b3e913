/* How tests went: for people, as TAP, as JUnit XML. See test_report.h. */
#include "test/test_report.h"

#include <string.h>

#include "text.h"

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

static void add_xml(struct buffer *to, const char *text)
{
    struct buffer plain = BUFFER_EMPTY;

    buffer_add_plain(&plain, text);
    for (const char *at = buffer_text(&plain); *at != '\0'; at++) {
        switch (*at) {
        case '&': buffer_add(to, "&amp;"); break;
        case '<': buffer_add(to, "&lt;"); break;
        case '>': buffer_add(to, "&gt;"); break;
        case '"': buffer_add(to, "&quot;"); break;
        default: buffer_add_part(to, at, 1);
        }
    }
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
    for (const char *at = buffer_text(&lines); *at != '\0';) {
        size_t length = strcspn(at, "\n");

        buffer_cut(&first, 0);
        buffer_add_part(&first, at, length);
        add_xml(to, buffer_text(&first));
        buffer_add(to, "\n");
        at += length + 1;
    }
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

static void end_pretty(const struct test_report *report)
{
    output_format(report->output, _("%zu tests: %zu passed, %zu failed"), report->passed + report->failed, report->passed,
                  report->failed);
    if (report->unreviewed > 0)
        output_format(report->output, _("; %zu not reviewed"), report->unreviewed);
    output_text(report->output, "\n");
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

    if (report->format == TEST_PRETTY)
        end_pretty(report);
    if (report->format == TEST_JUNIT) {
        output_format(report->output,
                      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"intervensi\" tests=\"%zu\" "
                      "failures=\"%zu\">\n",
                      count, report->failed);
        output_text(report->output, buffer_text(&report->body));
        output_text(report->output, "</testsuite>\n");
    }
    buffer_free(&report->body);
}
