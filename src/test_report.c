/* How tests went: for people, as TAP, as JUnit XML. See test_report.h. */
#include "test_report.h"

#include <string.h>

#include "text.h"

/* Adds every line of a text with something in front of it. */
static void add_lines(struct buffer *to, const char *before, const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        buffer_add(to, before);
        buffer_add_part(to, text, length);
        buffer_add(to, "\n");
        text += length + (text[length] == '\n');
    }
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

static void add_tap(struct buffer *to, size_t number, const char *file, long line, const char *name, const char *why)
{
    buffer_format(to, "%s %zu - ", why == NULL ? "ok" : "not ok", number);
    add_tap_name(to, name);
    buffer_add(to, "\n");
    if (why == NULL)
        return;
    buffer_add(to, "# ");
    buffer_add_plain(to, file);
    buffer_format(to, ":%ld\n", line);
    add_lines(to, "#   ", why);
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

static void add_junit(struct buffer *to, const char *file, long line, const char *name, const char *why)
{
    buffer_add(to, "  <testcase classname=\"");
    add_xml(to, file);
    buffer_add(to, "\" name=\"");
    add_xml(to, name);
    buffer_format(to, "\" line=\"%ld\"", line);
    if (why == NULL) {
        buffer_add(to, "/>\n");
        return;
    }
    buffer_add(to, "><failure>");
    for (const char *at = why; *at != '\0';) { /* line by line: control characters become spaces */
        struct buffer part = BUFFER_EMPTY;
        size_t length = strcspn(at, "\n");

        buffer_add_part(&part, at, length);
        add_xml(to, buffer_text(&part));
        buffer_add(to, "\n");
        buffer_free(&part);
        at += length + (at[length] == '\n');
    }
    buffer_add(to, "</failure></testcase>\n");
}

static void add_pretty(struct test_report *report, const char *file, long line, const char *name, const char *why)
{
    struct buffer text = BUFFER_EMPTY;

    if (why == NULL && !report->verbose)
        return;
    output_text(report->output, output_style(report->output, why == NULL ? STYLE_GOOD : STYLE_DANGER));
    output_text(report->output, why == NULL ? _("passed") : _("FAILED"));
    output_text(report->output, output_style(report->output, STYLE_PLAIN));
    buffer_add(&text, " ");
    buffer_add_plain(&text, file);
    buffer_format(&text, ":%ld: ", line);
    buffer_add_plain(&text, name);
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

void test_report_add(struct test_report *report, const char *file, long line, const char *name, const char *why)
{
    *(why == NULL ? &report->passed : &report->failed) += 1;
    if (report->format == TEST_PRETTY) {
        add_pretty(report, file, line, name, why);
    } else if (report->format == TEST_JUNIT) {
        add_junit(&report->body, file, line, name, why);
    } else {
        add_tap(&report->body, report->passed + report->failed, file, line, name, why);
        output_text(report->output, buffer_text(&report->body));
        buffer_cut(&report->body, 0);
    }
}

void test_report_end(struct test_report *report)
{
    size_t count = report->passed + report->failed;

    if (report->format == TEST_PRETTY)
        output_format(report->output, _("%zu tests: %zu passed, %zu failed\n"), count, report->passed, report->failed);
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
