/* test: runs cases with expectations and says what came instead where one is not met; tells what of the rule base the cases reached;
 * keeps the present outcome of cases as tests. */
#include <cjson/cJSON.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "case/case_read.h"
#include "check/expect.h"
#include "check/test_run.h"
#include "check/verify.h"
#include "memory.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "json/json_read.h"

/* --- test ------------------------------------------------------------------------------------------------------------ */

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

/* --- verify ---------------------------------------------------------------------------------------------------------- */

enum { VERIFY_KEY_TO = 512, KEY_CASE };

struct verify_input {
    const char *path;
    const char *cases;
    int json;
};

static const char *const verify_formats[] = {"text", "json", NULL};

static const struct argp_option verify_options[] = {
    {"case", KEY_CASE, "FILE", 0,
     N_("the case that it is about: checks its answers too; with many results the cases in their order"), 0},
    {"to", VERIFY_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {0},
};

static error_t parse_verify(int key, char *argument, struct argp_state *state)
{
    struct verify_input *input = state->input;

    switch (key) {
    case VERIFY_KEY_TO: return options_choose(state, "to", argument, verify_formats, &input->json);
    case KEY_CASE: input->cases = argument; return 0;
    case ARGP_KEY_ARG: return options_take_one(state, argument, &input->path);
    case ARGP_KEY_END:
        if (input->path == NULL)
            return options_missing(state, "RESULT.json");
        if (input->cases != NULL && strcmp(input->cases, "-") == 0 && strcmp(input->path, "-") == 0)
            return options_refuse(state, _("only one of the files can be standard input: '%s'"), "-");
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* Results, and the cases they are about, one by one. */
struct verifying {
    struct session *session;
    const struct verify_input *input;
    struct verify_base *base;
    struct buffer result_bytes, case_bytes;
    struct json_records results, cases;
    struct verified_counts counts;
};

/* The next case, where cases are given. */
static enum status next_case(struct verifying *verifying, const struct json_text *result, struct case_record **record,
                             struct diag *diag)
{
    struct json_text text;
    cJSON *tree;
    enum status status;

    *record = NULL;
    if (verifying->input->cases == NULL)
        return STATUS_OK;
    if (!json_records_next(&verifying->cases, &text)) {
        json_problem(result, "", diag, CODE_NO_CASE, NULL, _("%s has no case for this result"), verifying->input->cases);
        return STATUS_DATA;
    }
    status = json_tree_read(&text, &tree, diag);
    if (status == STATUS_OK)
        status = case_json_build(&text, "", tree, engine_vocabulary(verifying->session->engine), record, NULL, diag);
    cJSON_Delete(tree);
    return status;
}

static void check_result(struct verifying *verifying, const struct json_text *text, const struct stated *stated,
                         const struct case_record *record)
{
    struct verdict verdict = VERDICT_EMPTY;
    const struct verified verified = {text, stated, &verdict, record != NULL};
    struct output *output = &verifying->session->out;

    verify_check(verifying->base, stated, record, &verdict);
    if (verdict.right)
        verifying->counts.right++;
    else
        verifying->counts.wrong++;
    if (verifying->input->json)
        render_verify_json(output, verifying->session->engine, &verified);
    else if (!verdict.right || !verifying->results.lines || verifying->session->options.verbose)
        render_verify_text(output, &verified);
    verdict_free(&verdict);
}

static void check_next(struct verifying *verifying, const struct json_text *text)
{
    struct diag diag = DIAG_EMPTY;
    struct stated *stated;
    struct case_record *record = NULL;
    enum status read = stated_read(text, &stated, &diag);
    enum status status = next_case(verifying, text, &record, &diag);

    if (read != STATUS_OK)
        status = read;
    else if (status == STATUS_OK && stated->format != STATED_ERROR_ROW)
        status = verify_rules(verifying->base, stated, text, &diag);
    session_report(verifying->session, &diag, status);
    if (status != STATUS_OK)
        verifying->counts.refused++;
    else if (stated->format == STATED_ERROR_ROW)
        verifying->counts.error_rows++;
    else
        check_result(verifying, text, stated, record);
    case_free(record);
    stated_free(stated);
}

/* A case that no result is about would look as if it had been checked. */
static void check_left_over(struct verifying *verifying)
{
    struct json_text text;
    struct diag diag = DIAG_EMPTY;

    if (verifying->input->cases == NULL || !json_records_next(&verifying->cases, &text))
        return;
    json_problem(&text, "", &diag, CODE_NO_RESULT, NULL, "%s", _("there is no result for this case"));
    session_report(verifying->session, &diag, STATUS_DATA);
    verifying->counts.refused++;
}

static void check_all(struct verifying *verifying)
{
    struct json_text text;

    verifying->base = verify_base_new(verifying->session->engine);
    while (json_records_next(&verifying->results, &text))
        check_next(verifying, &text);
    check_left_over(verifying);
    if ((verifying->results.lines || verifying->counts.error_rows > 0) && !verifying->input->json)
        render_verify_counts(&verifying->session->out, &verifying->counts);
    verify_base_free(verifying->base);
}

/* What was wrong is told before what could not be read; where nothing was checked, nothing is right. */
static enum status status_of(const struct verified_counts *counts)
{
    if (counts->wrong > 0)
        return STATUS_FAILED;
    return counts->refused > 0 || counts->right == 0 ? STATUS_DATA : STATUS_OK;
}

static enum status read_file(struct session *session, const char *path, bool is_case, struct buffer *bytes)
{
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;
    enum status status = is_case ? private_file_check(session, path, &warnings, &diag) : STATUS_OK;

    if (status == STATUS_OK)
        status = file_read(path, STATED_SIZE_MAX, bytes, &diag);
    session_report(session, &warnings, STATUS_OK);
    return session_report(session, &diag, status);
}

static enum status run_verify(struct session *session, const void *data)
{
    struct verifying verifying = {.session = session, .input = data};
    enum status status = session_open(session);

    if (status == STATUS_OK)
        status = read_file(session, verifying.input->path, false, &verifying.result_bytes);
    if (status == STATUS_OK && verifying.input->cases != NULL)
        status = read_file(session, verifying.input->cases, true, &verifying.case_bytes);
    if (status == STATUS_OK) {
        verifying.results =
            json_records_of(verifying.input->path, buffer_text(&verifying.result_bytes), verifying.result_bytes.length);
        if (verifying.input->cases != NULL)
            verifying.cases =
                json_records_of(verifying.input->cases, buffer_text(&verifying.case_bytes), verifying.case_bytes.length);
        check_all(&verifying);
        status = status_of(&verifying.counts);
    }
    buffer_free(&verifying.result_bytes);
    buffer_free(&verifying.case_bytes);
    return status;
}

static const struct argp verify_argp = {
    verify_options,
    parse_verify,
    "RESULT.json|-",
    N_("Checks a stored result with its derivation (advise --to json --trace, trace --to json) step by step, without the "
       "engine, and says where it is wrong first."),
    NULL,
    NULL,
    NULL,
};

const struct command command_verify = {
    .name = "verify",
    .summary = N_("checks a stored derivation step by step"),
    .example = "intervensi advise --to json --trace examples/keluarga-phk.json >result.json\n"
               "intervensi verify result.json --case examples/keluarga-phk.json",
    .argp = &verify_argp,
    .input_size = sizeof(struct verify_input),
    .run = run_verify,
};
