/* test: runs cases with expectations and says what came instead where one is not met; tells what of the rule base the cases reached;
 * keeps the present outcome of cases as tests.
 * May use: session, expect, test_run. Not its job: reading tests, laying the report out. */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "check/expect.h"
#include "check/test_run.h"
#include "memory.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

enum { TEST_KEY_TO = 512, TEST_KEY_ALL, KEY_COVERAGE, KEY_COVERAGE_JSON, KEY_COVERAGE_MIN, KEY_FREEZE, PATHS_MAX = 1000 };

struct test_input {
    const char *paths[PATHS_MAX];
    size_t count;
    int format;
    bool format_given;
    bool freeze;
    struct test_options options;
};

static const char *const test_formats[] = {"pretty", "tap", "junit", NULL};

static const struct argp_option test_options[] = {
    {"to", TEST_KEY_TO, "pretty|tap|junit", 0, N_("how the outcome is written (default: pretty)"), 0},
    {"all", TEST_KEY_ALL, NULL, 0, N_("fold nothing of the reasons why a test failed"), 0},
    {"coverage", KEY_COVERAGE, NULL, 0, N_("then tell what of the rule base the cases did not reach"), 0},
    {"coverage-json", KEY_COVERAGE_JSON, N_("FILE"), 0, N_("write what of the rule base the cases reached to this file"), 0},
    {"coverage-min", KEY_COVERAGE_MIN, "N", 0,
     N_("end with 1 unless N percent of the rules fired and N percent of the conditions were seen both ways"), 0},
    {"freeze", KEY_FREEZE, NULL, 0,
     N_("write the cases with their present outcome, as tests that are not reviewed; what is expected of them is read over"), 0},
    {"output", 'o', N_("FILE"), 0, N_("with --freeze: write to this file, which must not be there yet (default: stdout)"), 0},
    {0},
};

static bool wants_coverage(const struct test_options *options)
{
    return options->coverage || options->coverage_json != NULL || options->coverage_least > 0;
}

static error_t check(struct argp_state *state, const struct test_input *input)
{
    if (input->freeze && (input->format_given || input->options.all || wants_coverage(&input->options)))
        return options_refuse(state, _("--freeze runs no test: of the other options only -o goes with it"));
    if (!input->freeze && input->options.output != NULL)
        return options_refuse(state, _("-o needs --freeze"));
    if (input->options.output != NULL && fnmatch("*.jsonl", input->options.output, 0) == 0)
        return options_refuse(state, _("-o: what is written is a list, not JSON Lines; name it .json"));
    if (input->options.coverage && input->options.format != TEST_PRETTY)
        return options_refuse(state, _("--coverage is text for people; --coverage-json FILE goes with every form"));
    return input->count > 0 ? 0 : options_missing(state, "PATH");
}

static error_t parse_test(int key, char *argument, struct argp_state *state)
{
    struct test_input *input = state->input;
    struct test_options *options = &input->options;

    switch (key) {
    case TEST_KEY_TO: input->format_given = true; return options_choose(state, "to", argument, test_formats, &input->format);
    case TEST_KEY_ALL: options->all = true; return 0;
    case KEY_COVERAGE: options->coverage = true; return 0;
    case KEY_COVERAGE_JSON: options->coverage_json = argument; return 0;
    case KEY_COVERAGE_MIN: return options_number(state, "coverage-min", argument, 1, 100, &options->coverage_least);
    case KEY_FREEZE: input->freeze = true; return 0;
    case 'o': options->output = strcmp(argument, "-") != 0 ? argument : NULL; return 0;
    case ARGP_KEY_ARG:
        if (input->count == PATHS_MAX)
            return options_refuse(state, _("more than %d paths; name their folder instead"), PATHS_MAX);
        input->paths[input->count++] = argument;
        return 0;
    case ARGP_KEY_END: options->format = (enum test_format)input->format; return check(state, input);
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* Nothing runs unless everything can be read: a broken test must not pass for a quiet one. */
static enum status run_test(struct session *session, const void *data)
{
    const struct test_input *input = data;
    struct tests *tests = tests_new();
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    tests->cases = input->freeze;
    for (size_t i = 0; status == STATUS_OK && i < input->count; i++)
        status = tests_read(tests, input->paths[i], engine_vocabulary(session->engine), &diag);
    status = session_report(session, &diag, status);
    if (status == STATUS_OK)
        status = (input->freeze ? test_freeze : test_run)(session, tests, &input->options);
    tests_free(tests);
    return status;
}

static const struct argp test_argp = {
    test_options, parse_test,
    "PATH...",    N_("Runs cases with expectations: files with one case, a list or JSON Lines, or folders of them."),
    NULL,         NULL,
    NULL,
};

const struct command command_test = {
    .name = "test",
    .summary = N_("cases with expectations"),
    .example = "intervensi test tests/rules\nintervensi test --to tap --coverage-json coverage.json tests/rules\n"
               "intervensi test --freeze examples/keluarga-phk.json -o frozen.json",
    .argp = &test_argp,
    .input_size = sizeof(struct test_input),
    .run = run_test,
};
