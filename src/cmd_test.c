/* test: runs cases with expectations and says what came instead where one is not met.
 * May use: session, expect, test_report, engine. Not its job: reading tests, laying the report out. */
#include <stdlib.h>

#include "commands.h"
#include "expect.h"
#include "memory.h"
#include "session.h"
#include "test_report.h"
#include "text.h"

enum { KEY_TO = 512, PATHS_MAX = 1000 };

struct test_input {
    const char *paths[PATHS_MAX];
    size_t count;
    int format;
};

static const char *const formats[] = {"pretty", "tap", "junit", NULL};

static const struct argp_option table[] = {
    {"to", KEY_TO, "pretty|tap|junit", 0, N_("how the outcome is written (default: pretty)"), 0},
    {0},
};

static error_t parse(int key, char *argument, struct argp_state *state)
{
    struct test_input *input = state->input;

    switch (key) {
    case KEY_TO: return options_choose(state, "to", argument, formats, &input->format);
    case ARGP_KEY_ARG:
        if (input->count == PATHS_MAX)
            return options_refuse(state, _("more than %d paths; name their folder instead"), PATHS_MAX);
        input->paths[input->count++] = argument;
        return 0;
    case ARGP_KEY_END: return input->count > 0 ? 0 : options_missing(state, "PATH");
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* Consults about one test. An engine that fails is a failed test, and its status the command's. */
static enum status run_test(struct session *session, const struct test *test, struct test_report *report)
{
    struct buffer why = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    struct result *result;
    enum status status = engine_consult(session->engine, test->record, &result, &diag);

    for (size_t i = 0; i < diag.count; i++)
        buffer_format(&why, "%s\n", diag.problems[i].message);
    if (status == STATUS_OK && !test_check(test, session->engine, result, &why))
        status = STATUS_FAILED;
    test_report_add(report, test->file, test->line, test->name, status == STATUS_OK ? NULL : buffer_text(&why));
    result_free(result);
    diag_free(&diag);
    buffer_free(&why);
    return status;
}

static enum status run_tests(struct session *session, const struct tests *tests, enum test_format format)
{
    struct test_report report = {.output = &session->out, .format = format, .verbose = session->options.verbose};
    enum status worst = STATUS_OK;

    test_report_start(&report, tests->count);
    for (size_t i = 0; i < tests->count; i++) {
        enum status status = run_test(session, &tests->items[i], &report);

        worst = status > worst ? status : worst;
    }
    test_report_end(&report);
    return worst;
}

/* Nothing runs unless everything can be read: a broken test must not pass for a quiet one. */
static enum status run(struct session *session, const void *data)
{
    const struct test_input *input = data;
    struct tests *tests = tests_new();
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    for (size_t i = 0; status == STATUS_OK && i < input->count; i++)
        status = tests_read(tests, input->paths[i], engine_vocabulary(session->engine), &diag);
    status = session_report(session, &diag, status);
    if (status == STATUS_OK)
        status = run_tests(session, tests, (enum test_format)input->format);
    tests_free(tests);
    return status;
}

static const struct argp argp = {
    table, parse, "PATH...", N_("Runs cases with expectations: files with one case, a list or JSON Lines, or folders of them."),
    NULL,  NULL,  NULL,
};

const struct command command_test = {
    .name = "test",
    .summary = N_("cases with expectations"),
    .example = "intervensi test tests/rules\nintervensi test --to tap examples",
    .argp = &argp,
    .input_size = sizeof(struct test_input),
    .run = run,
};
