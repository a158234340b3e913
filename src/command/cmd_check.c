/* check: what is wrong with the meaning of the rules, and the properties that must always hold. test: runs cases with expectations and says what came instead where one is not met; tells what of the rule base the cases reached;
 * keeps the present outcome of cases as tests. */
#include <cjson/cJSON.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "base/version.h"
#include "case/case_read.h"
#include "check.h"
#include "check/expect.h"
#include "check/findings.h"
#include "check/mutate.h"
#include "check/test_run.h"
#include "check/test_table.h"
#include "check/verify.h"
#include "many/rowset.h"
#include "memory.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"
#include "json/json_read.h"

/* --- check ----------------------------------------------------------------------------------------------------------- */

static struct check_options checking = {.cases = 1000};
static bool checks_all;
static int check_json;

static const struct option_row check_rows[] = {
    TEXT_OR_JSON(check_json),
    {"properties", 0, NULL, N_("instead: whether the properties of the rule base hold in every case"), FLAG(checking.properties)},
    {"cases", 0, "N", N_("with --properties: cases by chance where nothing can be proven (default: 1000)"),
     NUMBER(checking.cases, 1, 1000000)},
    {"all", 0, NULL, N_("findings that have a reason why they stand, too"), FLAG(checks_all)},
    {.name = NULL},
};

static enum status run_check(struct session *session, const char *const *words)
{
    struct diag diag = DIAG_EMPTY;
    struct wording wording;
    struct view view = {.output = &session->out, .wording = &wording};
    struct check *check = NULL;
    enum status status = session_open(session);

    (void)words;
    if (status != STATUS_OK)
        return status;
    checking.rules = session->options.rules != NULL ? session->options.rules : session->paths.rules;
    checking.facts = session->options.facts != NULL ? session->options.facts : session->paths.facts;
    status = engine_check(session->engine, &checking, &check, &diag);
    if (status != STATUS_OK)
        return session_report(session, &diag, status);
    wording = wording_of(session->engine, session->language);
    view.engine = session->engine;
    if (check_json)
        render_check_json(&view, check);
    else if (checking.properties)
        render_properties_text(&view, check);
    else
        render_findings_text(&view, check, checks_all);
    status = check->open + check->refuted > 0 ? STATUS_FAILED : STATUS_OK;
    check_free(check);
    return status;
}

const struct command command_check = {
    .name = "check",
    .arguments = "",
    .summary = N_("what is wrong with the rules, by reasoning over all cases"),
    .about =
        N_("Checks what the rules mean: which can never fire, repeat each other, rule each other out or rest on silence; which "
           "words nothing uses. Each finding comes with its proof or the smallest case that shows it. Ends with 1 if there "
           "are findings without a written reason why they stand."),
    .example = "intervensi check\nintervensi check --properties\nintervensi --rules my/rules --facts my/facts check --to json",
    .options = check_rows,
    .run = run_check,
};

/* --- test ------------------------------------------------------------------------------------------------------------ */

static struct test_options testing;
static bool freezes;
static int form = -1; /* enum test_format, or how they are converted; -1: not said */
enum { CONVERT_CSV = TEST_JUNIT + 1, CONVERT_LINES, TABLE_SIZE_MAX = 64 * 1024 * 1024 };

static const struct option_row test_rows[] = {
    {"to", 0, "pretty|tap|junit|csv|jsonl",
     N_("how the outcome is written (default: pretty); csv, jsonl: instead of running them, the tests of one file as a table, or "
        "of a "
        "table as JSON Lines"),
     CHOICE(form)},
    {"all", 0, NULL, N_("fold nothing of the reasons why a test failed"), FLAG(testing.all)},
    {"coverage", 0, NULL, N_("also say what in the rule base the cases did not reach"), FLAG(testing.coverage)},
    {"coverage-json", 0, N_("FILE"), N_("write what the cases reached in the rule base to this file"),
     TEXT(testing.coverage_json)},
    {"coverage-min", 0, "N",
     N_("exit with status 1 unless N percent of the rules fired and N percent of the conditions were seen both ways"),
     NUMBER(testing.coverage_least, 1, 100)},
    {"freeze", 0, NULL,
     N_("write the cases with their present outcome, as tests that are not reviewed; their own expectations are ignored"),
     FLAG(freezes)},
    {"output", 'o', N_("FILE"), N_("with --freeze: write to this file, which must not exist yet (default: stdout)"),
     TEXT(testing.output)},
    {.name = NULL},
};

static bool check_test(struct reading *reading, const char *const *words)
{
    bool coverage = testing.coverage || testing.coverage_json != NULL || testing.coverage_least > 0;

    if (testing.output != NULL && strcmp(testing.output, "-") == 0)
        testing.output = NULL;
    if (freezes && (form >= 0 || testing.all || coverage))
        return options_refuse(reading, _("--freeze runs no test: of the other options only -o goes with it"));
    if (!freezes && testing.output != NULL)
        return options_refuse(reading, _("-o needs --freeze"));
    if (testing.output != NULL && fnmatch("*.jsonl", testing.output, 0) == 0)
        return options_refuse(reading, _("-o: what is written is a list, not JSON Lines; name it .json"));
    if (form >= CONVERT_CSV && (coverage || words[1] != NULL))
        return options_refuse(reading, _("--to csv and --to jsonl take one file and no other option"));
    testing.format = form >= 0 ? (enum test_format)form : TEST_PRETTY;
    return !testing.coverage || testing.format == TEST_PRETTY ||
           options_refuse(reading, _("--coverage is text for people; --coverage-json FILE goes with every form"));
}

/* A file of tests as a table, or a table as lines. */
static enum status convert_tests(struct session *session, const char *path)
{
    struct diag diag = DIAG_EMPTY;
    struct buffer content = BUFFER_EMPTY, lines = BUFFER_EMPTY;
    struct rowset sheet = {.count = 0};
    size_t left_out = 0;
    enum status status = file_read(path, TABLE_SIZE_MAX, &content, &diag);

    if (status == STATUS_OK && form == CONVERT_CSV)
        status = test_table_add(path, buffer_text(&content), content.length, &sheet, &left_out, &diag);
    else if (status == STATUS_OK)
        status = test_table_lines(path, buffer_text(&content), content.length, &lines, &diag);
    if (status == STATUS_OK && form == CONVERT_CSV)
        rowset_write(&sheet, &session->out);
    output_bytes(&session->out, buffer_text(&lines), status == STATUS_OK ? lines.length : 0);
    if (left_out > 0 && !session->options.quiet)
        fprintf(stderr, _("%s: %zu of %zu tests have another shape and are left out\n"), PROGRAM_NAME, left_out,
                left_out + sheet.count);
    rowset_free(&sheet);
    buffer_free(&content);
    buffer_free(&lines);
    return session_report(session, &diag, status);
}

/* Nothing runs unless everything can be read: a broken test must not pass for a quiet one. */
static enum status run_test(struct session *session, const char *const *words)
{
    struct tests *tests = tests_new();
    struct diag diag = DIAG_EMPTY;
    enum status status;

    if (form >= CONVERT_CSV) {
        tests_free(tests);
        return convert_tests(session, words[0]);
    }
    status = session_open(session);
    tests->cases = freezes;
    for (; status == STATUS_OK && *words != NULL; words++)
        status = tests_read(tests, *words, engine_vocabulary(session->engine), &diag);
    status = session_report(session, &diag, status);
    if (status == STATUS_OK)
        status = (freezes ? test_freeze : test_run)(session, tests, &testing);
    tests_free(tests);
    return status;
}

const struct command command_test = {
    .name = "test",
    .arguments = "PATH...",
    .summary = N_("cases with expectations"),
    .about = N_("Runs cases with expectations: files with one case, a list or JSON Lines, or folders of them."),
    .example = "intervensi test tests/rules\nintervensi test --to tap --coverage-json coverage.json tests/rules\n"
               "intervensi test --freeze examples/keluarga-phk.json -o frozen.json",
    .options = test_rows,
    .least = 1,
    .most = ANY_NUMBER,
    .check = check_test,
    .run = run_test,
};

/* --- mutate ---------------------------------------------------------------------------------------------------------- */

static struct mutate_options mutations = {.every = 1};

static const struct option_row mutate_rows[] = {
    TEXT_OR_JSON(mutations.json),
    {"rule", 0, "ID", N_("mutants of this rule alone"), TEXT(mutations.rule)},
    {"every", 0, "N", N_("only every N-th mutant (default: 1)"), NUMBER(mutations.every, 1, 1000000)},
    {"all", 0, NULL, N_("also those that are the same in every case or have a reason why they stand"), FLAG(mutations.all)},
    {"output", 'o', N_("FILE"), N_("write the missing tests to this file, which must not exist yet"), TEXT(mutations.output)},
    {.name = NULL},
};

static enum status run_mutate(struct session *session, const char *const *words)
{
    struct tests *tests = tests_new();
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    for (; status == STATUS_OK && *words != NULL; words++)
        status = tests_read(tests, *words, engine_vocabulary(session->engine), &diag);
    status = session_report(session, &diag, status);
    if (status == STATUS_OK)
        status = mutate_run(session, tests, &mutations);
    tests_free(tests);
    return status;
}

const struct command command_mutate = {
    .name = "mutate",
    .arguments = "PATH...",
    .summary = N_("whether the tests notice when a rule is changed"),
    .about = N_("Changes one thing in one rule after the other (a condition, a word, a number, the strength) and runs the tests "
                "each time. "
                "A change that no test notices is told with the smallest case that shows it, or with the proof that there is "
                "none. Ends with 1 if there are changes that no test notices and that have no written reason."),
    .example = "intervensi mutate tests/rules tests/practice\nintervensi mutate --rule inf-23 tests/rules\n"
               "intervensi mutate -o missing.jsonl tests/rules tests/practice",
    .options = mutate_rows,
    .least = 1,
    .most = ANY_NUMBER,
    .run = run_mutate,
};

/* --- verify ---------------------------------------------------------------------------------------------------------- */

static const char *result_path, *cases_path; /* the latter may be NULL */
static int as_json;

static const struct option_row verify_options[] = {
    {"case", 0, "FILE", N_("the case that it is about: checks its answers too; with many results the cases in their order"),
     TEXT(cases_path)},
    TEXT_OR_JSON(as_json),
    {.name = NULL},
};

static bool check_verify(struct reading *reading, const char *const *words)
{
    result_path = words[0];
    return cases_path == NULL || strcmp(cases_path, "-") != 0 || strcmp(result_path, "-") != 0 ||
           options_refuse(reading, _("only one of the files can be standard input: '%s'"), "-");
}

/* Results, and the cases they are about, one by one. */
struct verifying {
    struct session *session;
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
    if (cases_path == NULL)
        return STATUS_OK;
    if (!json_records_next(&verifying->cases, &text)) {
        json_problem(result, "", diag, CODE_NO_CASE, NULL, _("%s has no case for this result"), cases_path);
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
    if (as_json)
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

    if (cases_path == NULL || !json_records_next(&verifying->cases, &text))
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
    if ((verifying->results.lines || verifying->counts.error_rows > 0) && !as_json)
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

static enum status run_verify(struct session *session, const char *const *words)
{
    struct verifying verifying = {.session = session};
    enum status status = session_open(session);

    (void)words;
    if (status == STATUS_OK)
        status = read_file(session, result_path, false, &verifying.result_bytes);
    if (status == STATUS_OK && cases_path != NULL)
        status = read_file(session, cases_path, true, &verifying.case_bytes);
    if (status == STATUS_OK) {
        verifying.results = json_records_of(result_path, buffer_text(&verifying.result_bytes), verifying.result_bytes.length);
        if (cases_path != NULL)
            verifying.cases = json_records_of(cases_path, buffer_text(&verifying.case_bytes), verifying.case_bytes.length);
        check_all(&verifying);
        status = status_of(&verifying.counts);
    }
    buffer_free(&verifying.result_bytes);
    buffer_free(&verifying.case_bytes);
    return status;
}

const struct command command_verify = {
    .name = "verify",
    .arguments = "RESULT.json|-",
    .summary = N_("checks a stored derivation step by step"),
    .about =
        N_("Checks a stored result with its derivation (advise --to json --trace, trace --to json) step by step, without the "
           "engine, and says where it is wrong first."),
    .example = "intervensi advise --to json --trace examples/keluarga-phk.json >result.json\n"
               "intervensi verify result.json --case examples/keluarga-phk.json",
    .options = verify_options,
    .least = 1,
    .most = 1,
    .check = check_verify,
    .run = run_verify,
};
