/* Tests of the rule base as `intervensi test` reads and checks them, held against the real rules; run from the top of the
 * repository. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "check/expect.h"
#include "check/test_run.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
/* A family in crisis: grp-01 fires, its state is crisis, a social assessment of all sides is missing. */
#define CRISIS \
    "{\"name\": \"n\", \"facts\": {\"client-system\": \"family\", \"coping-result\": \"failed\", \"imbalance\": \"social\"}, "
#define EXPECTING(expect) CRISIS "\"expect\": {" expect "}}"

static struct engine *engine;
static char folder[] = "/tmp/test_expect.XXXXXX";

static int set_up(void **state)
{
    const struct engine_options options = {.rules = "tests/base/rules", .facts = "tests/base/facts"};
    struct diag diag = DIAG_EMPTY;

    (void)state;
    if (engine_open(&options, &engine, &diag) != STATUS_OK)
        fprintf(stderr, "%s\n", diag.count > 0 ? diag.problems[0].message : "?");
    diag_free(&diag);
    return engine != NULL && mkdtemp(folder) != NULL ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    engine_close(engine);
    return rmdir(folder);
}

/* Writes a file into the folder of these tests and hands out its path. */
static const char *write_file(const char *name, const char *text)
{
    static char path[200];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    return path;
}

/* Reads the text as the file t.json. */
static enum status read_text(struct tests *tests, const char *text, struct diag *diag)
{
    const char *path = write_file("t.json", text);
    enum status status = tests_read(tests, path, engine_vocabulary(engine), diag);

    unlink(path);
    return status;
}

/* Consults about the only test of the text; the report is "" if it passed. */
static void check_text(const char *text, struct buffer *report)
{
    struct diag diag = DIAG_EMPTY;
    struct tests *tests = tests_new();
    const struct wording wording = wording_of(engine, LANGUAGE_EN);
    struct output page = {.width = 80};
    struct result *result;
    bool good;

    if (read_text(tests, text, &diag) != STATUS_OK)
        fail_msg("%s: %s", text, diag.problems[0].message);
    assert_int_equal(engine_consult(engine, tests->items[0].record, &result, &diag), STATUS_OK);
    buffer_cut(report, 0);
    good = test_check(
        &tests->items[0],
        &(struct view){
            .output = &page, .engine = engine, .wording = &wording, .record = tests->items[0].record, .result = result},
        false, report);
    assert_int_equal(good, report->length == 0);
    result_free(result);
    tests_free(tests);
    diag_free(&diag);
}

static void passes_what_came(void **state)
{
    static const char *const good[] = {
        EXPECTING("\"fires\": [\"grp-01\"]"),
        EXPECTING("\"fires\": [\"grp-33\"]"),
        EXPECTING("\"fires\": [[\"grp-02.1\", \"grp-33\"]]"),
        EXPECTING("\"assessments\": {\"as-group-state\": \"crisis\", \"as-level\": [\"group\"]}"),
        EXPECTING("\"findings\": [{\"kind\": \"assessment\", \"subject\": \"as-level\"}]"),
        EXPECTING(
            "\"findings\": [[{\"kind\": \"role\", \"subject\": \"role-facilitator\"}, {\"kind\": \"assessment\", \"subject\": "
            "\"as-level\"}]]"),
        EXPECTING("\"no-findings\": [{\"kind\": \"role\", \"subject\": \"role-facilitator\"}]"),
        EXPECTING("\"no-findings\": [{\"kind\": \"assessment\", \"subject\": \"as-group-state\", \"value\": \"static\"}]"),
        EXPECTING("\"absent\": [\"role-facilitator\"], \"rejected\": [{\"why\": \"not checked\"}]"),
        EXPECTING("\"missing\": [\"ext-risk-screen\"]"),
    };
    struct buffer report = BUFFER_EMPTY;

    (void)state;
    for (size_t i = 0; i < COUNT(good); i++) {
        check_text(good[i], &report);
        if (report.length > 0)
            fail_msg("%s\n%s", good[i], report.text);
    }
    buffer_free(&report);
}

static void tells_what_came_instead(void **state)
{
    static const struct {
        const char *text;
        const char *report; /* a part of it */
    } bad[] = {
        {EXPECTING("\"fires\": [\"grp-02.1\"]"), "expected fires: grp-02.1\ncame     it did not fire\n"},
        {EXPECTING("\"fires\": [\"no-such\"]"), "there is no such rule"},
        {EXPECTING("\"assessments\": {\"as-group-state\": \"static\"}"),
         "as-group-state static\ncame     assessment crisis, strong (grp-01)\n"},
        {EXPECTING("\"assessments\": {\"as-level\": [\"group\", \"community\"]}"), "as-level community\n"},
        {EXPECTING("\"no-findings\": [{\"kind\": \"assessment\", \"subject\": \"as-group-state\"}]"),
         "assessment crisis, strong (grp-01)"},
        {EXPECTING("\"recommended\": [\"role-facilitator\"]"), "nothing; none of these rules fired: "},
        {EXPECTING("\"recommended\": [[\"role-facilitator\", \"role-helper\"]]"),
         "recommended: role-facilitator or role-helper\n"},
        {EXPECTING("\"recommended\": [\"no-such\"]"), "nothing; no rule concludes it"},
        {EXPECTING("\"missing\": [\"people-count\"]"), "missing: people-count\n"},
        {EXPECTING("\"because\": {\"role-facilitator\": [\"ro-6\"]}"), "because: role-facilitator ro-6\n"},
    };
    struct buffer report = BUFFER_EMPTY;

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        check_text(bad[i].text, &report);
        if (strstr(buffer_text(&report), bad[i].report) == NULL)
            fail_msg("%s\n%s", bad[i].text, buffer_text(&report));
    }
    buffer_free(&report);
}

static void refuses_expectations_that_it_does_not_know(void **state)
{
    static const struct {
        const char *text;
        const char *code;
        const char *pointer;
    } bad[] = {
        {CRISIS "\"expect\": []}", "wrong-type", "/expect"},
        {"{\"facts\": {}, \"expect\": {\"fires\": [\"grp-01\"]}}", "missing-expect", ""},
        {"{\"name\": \"n\", \"facts\": {}}", "missing-expect", ""},
        {"[[]]", "wrong-type", "/0"},
        {EXPECTING(""), "empty-list", "/expect"},
        {EXPECTING("\"recommended\": []"), "empty-list", "/expect"},
        {EXPECTING("\"fires\": [[]]"), "empty-list", "/expect/fires/0"},
        {EXPECTING("\"fire\": [\"grp-01\"]"), "unknown-key", "/expect/fire"},
        {EXPECTING("\"fires\": \"grp-01\""), "wrong-type", "/expect/fires"},
        {EXPECTING("\"fires\": [1]"), "wrong-type", "/expect/fires/0"},
        {EXPECTING("\"assessments\": [\"x\"]"), "wrong-type", "/expect/assessments"},
        {EXPECTING("\"because\": {\"role-facilitator\": \"ro-6\"}"), "wrong-type", "/expect/because/role-facilitator"},
        {EXPECTING("\"findings\": [{\"kind\": \"rol\", \"subject\": \"x\"}]"), "unknown-value", "/expect/findings/0/kind"},
        {EXPECTING("\"findings\": [{\"subject\": \"x\"}]"), "wrong-type", "/expect/findings/0"},
        {EXPECTING("\"findings\": [{\"kind\": \"role\", \"subject\": \"x\", \"rule\": \"y\"}]"), "unknown-key",
         "/expect/findings/0/rule"},
        {EXPECTING("\"absent\": [\"role-exprt\"]"), "unknown-value", "/expect/absent/0"},
        {EXPECTING("\"no-findings\": [{\"kind\": \"role\", \"subject\": \"role-exprt\"}]"), "unknown-value",
         "/expect/no-findings/0"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        struct diag diag = DIAG_EMPTY;
        struct tests *tests = tests_new();

        if (read_text(tests, bad[i].text, &diag) != STATUS_DATA)
            fail_msg("taken: %s", bad[i].text);
        if (strcmp(code_word(diag.problems[0].code), bad[i].code) != 0 || strcmp(diag.problems[0].pointer, bad[i].pointer) != 0)
            fail_msg("%s: %s %s", bad[i].text, code_word(diag.problems[0].code), diag.problems[0].pointer);
        tests_free(tests);
        diag_free(&diag);
    }
}

/* Every line of what was read as "name line", in order. */
static void list(const struct tests *tests, struct buffer *text)
{
    for (size_t i = 0; i < tests->count; i++)
        buffer_format(text, "%s %ld;", tests->items[i].name, tests->items[i].line);
}

#define NAMED(name) "{\"name\": \"" name "\", \"facts\": {}, \"expect\": {\"absent\": [\"role-facilitator\"]}}"

static void reads_folders_lists_and_lines_in_byte_order(void **state)
{
    static const struct {
        const char *name;
        const char *text;
    } files[] = {
        {"b.jsonl", NAMED("b1") "\n \r\n" NAMED("b3") "\r\n"},
        {"a.json", "[" NAMED("a1") ",\n" NAMED("a2") "]"},
        {"C.json", NAMED("C1") "\n" NAMED("C2") "\n"},
        {"notes.txt", "no test"},
        {".hidden.json", "{"},
    };
    struct diag diag = DIAG_EMPTY;
    struct tests *tests = tests_new();
    struct buffer text = BUFFER_EMPTY;

    (void)state;
    for (size_t i = 0; i < COUNT(files); i++)
        write_file(files[i].name, files[i].text);
    assert_int_equal(tests_read(tests, folder, engine_vocabulary(engine), &diag), STATUS_OK);
    list(tests, &text);
    assert_string_equal(buffer_text(&text), "C1 1;C2 2;a1 1;a2 2;b1 1;b3 3;");
    for (size_t i = 0; i < COUNT(files); i++)
        unlink(write_file(files[i].name, ""));
    assert_int_equal(tests_read(tests, folder, engine_vocabulary(engine), &diag), STATUS_NO_INPUT);
    assert_int_equal(tests_read(tests, "/tmp/test_expect.none", engine_vocabulary(engine), &diag), STATUS_NO_INPUT);
    buffer_free(&text);
    tests_free(tests);
    diag_free(&diag);
}

static void report_as(enum test_format format, const char *expected)
{
    char *text = NULL;
    size_t size = 0;
    struct output output = {.stream = open_memstream(&text, &size), .width = 80};
    struct test_report report = {.output = &output, .format = format};

    assert_non_null(output.stream);
    test_report_start(&report, 2);
    test_report_add(&report, &(struct test){.file = "f.json", .line = 1, .name = "fine", .unreviewed = true}, NULL);
    test_report_add(&report, &(struct test){.file = "f.json", .line = 2, .name = "bad # <\n\033>"},
                    "expected a\ncame     b & c\n");
    test_report_end(&report);
    fclose(output.stream);
    assert_string_equal(text, expected);
    free(text);
}

static void reports_in_three_formats(void **state)
{
    (void)state;
    report_as(TEST_PRETTY, "not reviewed f.json:1: fine\nFAILED f.json:2: bad # <  >\n    expected a\n    came     b & c\n"
                           "2 tests: 1 passed, 1 failed; 1 not reviewed\n");
    report_as(TEST_TAP, "TAP version 13\n1..2\nok 1 - fine\n# not reviewed: f.json:1\nnot ok 2 - bad \\# <  >\n"
                        "  ---\n  at: |-\n    f.json:2\n  why: |2\n    expected a\n    came     b & c\n  ...\n");
    report_as(TEST_JUNIT,
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"intervensi\" tests=\"2\" failures=\"1\">\n"
              "  <testcase classname=\"f.json\" name=\"fine\" line=\"1\"><properties><property name=\"reviewed\" "
              "value=\"false\"/></properties></testcase>\n"
              "  <testcase classname=\"f.json\" name=\"bad # &lt;  &gt;\" line=\"2\"><failure message=\"expected a\">expected a\n"
              "came     b &amp; c\n</failure></testcase>\n</testsuite>\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(passes_what_came),
        cmocka_unit_test(tells_what_came_instead),
        cmocka_unit_test(refuses_expectations_that_it_does_not_know),
        cmocka_unit_test(reads_folders_lists_and_lines_in_byte_order),
        cmocka_unit_test(reports_in_three_formats),
    };

    return cmocka_run_group_tests_name("expect", tests, set_up, tear_down);
}
