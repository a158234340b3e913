/* Cases as JSON: every rule of the format, every problem with its code, place and hint. A small vocabulary made by hand. */
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

#include "base/private_text.h"
#include "case/case_read.h"
#include "memory.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define FACTS(facts) "{\"facts\": {" facts "}}"

static struct choice yes_no[] = {
    {"yes", {{"ya", "yes"}}, {"ya", "yes"}, {{"", ""}}},
    {"no", {{"tidak", "no"}}, {"tidak", "no"}, {{"", ""}}},
    {"unknown", {{"belum tahu", "unknown"}}, {"belum-tahu", "unknown"}, {{"", ""}}},
};
static struct choice results[] = {
    {"works", {{"berhasil", "works"}}, {"berhasil", "works"}, {{"", ""}}},
    {"failed", {{"gagal", "failed"}}, {"gagal", "failed"}, {{"", ""}}},
    {"unknown", {{"belum tahu", "unknown"}}, {"belum-tahu", "unknown"}, {{"", ""}}},
};
static struct choice systems[] = {
    {"family", {{"keluarga", "family"}}, {"keluarga", "family"}, {{"", ""}}},
    {"group", {{"kelompok", "group"}}, {"kelompok", "group"}, {{"", ""}}},
};
static struct choice imbalances[] = {
    {"psychological", {{"psikologik", "psychological"}}, {"psikologik", "psychological"}, {{"", ""}}},
    {"social", {{"integrasi sosial", "social integration"}}, {"integrasi-sosial", "social-integration"}, {{"", ""}}},
    {"none", {{"tidak ada", "none"}}, {"tidak-ada", "none"}, {{"", ""}}},
};

enum { FELT_NEED, COPING, SYSTEM, IMBALANCE, WEEKS, FACTS_COUNT };

static struct case_fact facts[FACTS_COUNT] = {
    {.id = "felt-need",
     .type = FACT_YES_NO,
     .alias = {"kebutuhan-dirasakan", "need-felt"},
     .choices = yes_no,
     .choice_count = 3,
     .unknown = 2,
     .none = NOT_FOUND},
    {.id = "coping-result",
     .type = FACT_ONE,
     .alias = {"hasil-penanggulangan", "result-of-coping"},
     .choices = results,
     .choice_count = 3,
     .unknown = 2,
     .none = NOT_FOUND},
    {.id = "client-system",
     .type = FACT_ONE,
     .alias = {"sistem-klien", "client-system"},
     .choices = systems,
     .choice_count = 2,
     .unknown = NOT_FOUND,
     .none = NOT_FOUND},
    {.id = "imbalance",
     .type = FACT_MANY,
     .alias = {"ketidakseimbangan", "imbalance"},
     .choices = imbalances,
     .choice_count = 3,
     .unknown = NOT_FOUND,
     .none = 2},
    {.id = "event-weeks",
     .type = FACT_NUMBER,
     .alias = {"minggu", "weeks"},
     .choices = yes_no + 2,
     .choice_count = 1,
     .unknown = 0,
     .none = NOT_FOUND},
};
static struct vocabulary vocabulary = {.facts = facts, .fact_count = FACTS_COUNT};

static struct diag problems, warnings;

/* The case, or NULL; problems and warnings are fresh. */
static struct case_record *read_case(const char *text)
{
    struct case_record *record;
    enum status status;

    diag_free(&problems);
    diag_free(&warnings);
    status = case_json_read("case.json", text, strlen(text), &vocabulary, &record, &warnings, &problems);
    assert_int_equal(status == STATUS_OK, record != NULL);
    assert_int_equal(status == STATUS_OK, problems.count == 0);
    assert_true(status == STATUS_OK || status == STATUS_DATA);
    return record;
}

static struct case_record *read_good(const char *text)
{
    struct case_record *record = read_case(text);

    if (record == NULL)
        fail_msg("%s refused: %s %s %s", text, code_word(problems.problems[0].code), problems.problems[0].pointer,
                 problems.problems[0].message);
    return record;
}

static int index_names(void **state)
{
    (void)state;
    vocabulary_index(&vocabulary);
    return 0;
}

static int forget_names(void **state)
{
    (void)state;
    vocabulary_index_free(&vocabulary);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    diag_free(&problems);
    diag_free(&warnings);
    return 0;
}

static void takes_every_way_to_write_an_answer(void **state)
{
    static const struct {
        const char *text;
        size_t fact;
        uint64_t chosen;
        int number; /* -1: not measured */
    } good[] = {
        {FACTS("\"felt-need\": \"yes\""), FELT_NEED, 1, -1},
        {FACTS("\"felt-need\": \"no\""), FELT_NEED, 2, -1},
        {FACTS("\"felt-need\": \"unknown\""), FELT_NEED, 4, -1},
        {FACTS("\"felt-need\": true"), FELT_NEED, 1, -1},
        {FACTS("\"felt-need\": false"), FELT_NEED, 2, -1},
        {FACTS("\"felt-need\": null"), FELT_NEED, 4, -1},
        {FACTS("\"felt-need\": \"ya\""), FELT_NEED, 1, -1},
        {FACTS("\"felt-need\": \"tidak\""), FELT_NEED, 2, -1},
        {FACTS("\"felt-need\": \"tidak-tahu\""), FELT_NEED, 4, -1},
        {FACTS("\"felt-need\": \"belum-tahu\""), FELT_NEED, 4, -1},
        {FACTS("\"kebutuhan-dirasakan\": \"ya\""), FELT_NEED, 1, -1},
        {FACTS("\"need-felt\": {\"value\": true}"), FELT_NEED, 1, -1},
        {FACTS("\"coping-result\": \"failed\""), COPING, 2, -1},
        {FACTS("\"hasil-penanggulangan\": \"gagal\""), COPING, 2, -1},
        {FACTS("\"coping-result\": null"), COPING, 4, -1},
        {FACTS("\"coping-result\": \"tidak-tahu\""), COPING, 4, -1},
        {FACTS("\"client-system\": \"unknown\""), SYSTEM, 0, -1},
        {FACTS("\"client-system\": null"), SYSTEM, 0, -1},
        {FACTS("\"client-system\": \"belum-tahu\""), SYSTEM, 0, -1},
        {FACTS("\"imbalance\": \"social\""), IMBALANCE, 2, -1},
        {FACTS("\"imbalance\": [\"social\"]"), IMBALANCE, 2, -1},
        {FACTS("\"imbalance\": [\"social\", \"psikologik\", \"social\", \"integrasi-sosial\"]"), IMBALANCE, 3, -1},
        {FACTS("\"imbalance\": [\"none\", \"tidak-ada\"]"), IMBALANCE, 4, -1},
        {FACTS("\"imbalance\": [\"unknown\"]"), IMBALANCE, 0, -1},
        {FACTS("\"imbalance\": [null, \"social\"]"), IMBALANCE, 2, -1},
        {FACTS("\"imbalance\": {\"value\": [\"social\"], \"source\": \"client\"}"), IMBALANCE, 2, -1},
        {FACTS("\"event-weeks\": 3"), WEEKS, 0, 3},
        {FACTS("\"event-weeks\": 3.0"), WEEKS, 0, 3},
        {FACTS("\"event-weeks\": 3e0"), WEEKS, 0, 3},
        {FACTS("\"event-weeks\": 30e-1"), WEEKS, 0, 3},
        {FACTS("\"event-weeks\": -0"), WEEKS, 0, 0},
        {FACTS("\"event-weeks\": 999999999"), WEEKS, 0, 999999999},
        {FACTS("\"event-weeks\": null"), WEEKS, 1, -1},
        {FACTS("\"event-weeks\": \"unknown\""), WEEKS, 1, -1},
        {FACTS("\"event-weeks\": \"tidak-tahu\""), WEEKS, 1, -1},
        {FACTS(""), WEEKS, 0, -1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(good); i++) {
        struct case_record *record = read_good(good[i].text);
        const struct answer *answer = &record->answers[good[i].fact];

        if (answer->chosen != good[i].chosen || answer->measured != (good[i].number >= 0) ||
            (answer->measured && answer->number != good[i].number))
            fail_msg("%s: chosen %lx measured %d number %d", good[i].text, (unsigned long)answer->chosen, answer->measured,
                     answer->number);
        case_free(record);
    }
}

static void refuses_everything_else_with_code_and_place(void **state)
{
    static const struct {
        const char *text;
        const char *code;
        const char *pointer;
        long column;
        const char *hint; /* a part of it, or NULL */
    } bad[] = {
        {"", "bad-json", "", 1, NULL},
        {"[1]", "wrong-type", "", 1, NULL},
        {"{}", "missing-facts", "", 1, NULL},
        {"{\"Facts\": {}}", "unknown-key", "/Facts", 11, NULL},
        {"{\"facts\": []}", "wrong-type", "/facts", 11, NULL},
        {"{\"facts\": null}", "wrong-type", "/facts", 11, NULL},
        {"{\"facts\": {}, \"format\": \"x\"}", "bad-format", "/format", 25, "intervensi-case/1"},
        {"{\"facts\": {}, \"format\": 1}", "bad-format", "/format", 25, NULL},
        {"{\"facts\": {}, \"id\": 7}", "wrong-type", "/id", 21, NULL},
        {"{\"facts\": {}, \"title\": null}", "wrong-type", "/title", 24, NULL},
        {"{\"facts\": {}, \"story\": \"\"}", "unknown-key", "/story", 24, NULL},
        {"{\"facts\": {}, \"a/b\": \"\"}", "unknown-key", "/a~1b", 22, NULL},
        {"{\"facts\": {}, \"facts\": {}}", "duplicate-key", "/facts", 24, NULL},
        {"{\"facts\": {}, \"notes\": {}}", "wrong-type", "/notes", 24, NULL},
        {"{\"facts\": {}, \"notes\": [1]}", "wrong-type", "/notes/0", 25, NULL},
        {"{\"facts\": {}, \"notes\": [{}]}", "wrong-type", "/notes/0", 25, NULL},
        {"{\"facts\": {}, \"notes\": [{\"text\": 1}]}", "wrong-type", "/notes/0/text", 34, NULL},
        {"{\"facts\": {}, \"notes\": [{\"text\": \"\", \"by\": \"\"}]}", "unknown-key", "/notes/0/by", 44, "date, text"},
        {"{\"facts\": {}, \"notes\": [{\"text\": \"\", \"date\": \"2026-02-30\"}]}", "out-of-range", "/notes/0/date", 46, NULL},
        {FACTS("\"felt-ned\": true"), "unknown-fact", "/facts/felt-ned", 24, "\"felt-need\""},
        {FACTS("\"felt-need\": \"maybe\""), "unknown-value", "/facts/felt-need", 25, "yes, no, unknown"},
        {FACTS("\"felt-need\": \"Yes\""), "unknown-value", "/facts/felt-need", 25, "\"yes\""},
        {FACTS("\"felt-need\": 1"), "wrong-type", "/facts/felt-need", 25, NULL},
        {FACTS("\"felt-need\": [\"yes\"]"), "wrong-type", "/facts/felt-need", 25, NULL},
        {FACTS("\"felt-need\": \"yes\", \"kebutuhan-dirasakan\": \"no\""), "duplicate-key", "/facts/kebutuhan-dirasakan", 55,
         NULL},
        {FACTS("\"coping-result\": \"faild\""), "unknown-value", "/facts/coping-result", 29, "\"failed\""},
        {FACTS("\"coping-result\": true"), "wrong-type", "/facts/coping-result", 29, "works, failed, unknown"},
        {FACTS("\"coping-result\": []"), "empty-list", "/facts/coping-result", 29, NULL},
        {FACTS("\"imbalance\": []"), "empty-list", "/facts/imbalance", 25, "none"},
        {FACTS("\"imbalance\": [\"none\", \"social\"]"), "none-with-others", "/facts/imbalance", 25, NULL},
        {FACTS("\"imbalance\": [\"social\", \"soc\"]"), "unknown-value", "/facts/imbalance/1", 36, NULL},
        {FACTS("\"imbalance\": [[\"social\"]]"), "wrong-type", "/facts/imbalance/0", 26, NULL},
        {FACTS("\"imbalance\": [1]"), "wrong-type", "/facts/imbalance/0", 26, NULL},
        {FACTS("\"event-weeks\": \"3\""), "wrong-type", "/facts/event-weeks", 27, "whole number"},
        {FACTS("\"event-weeks\": true"), "wrong-type", "/facts/event-weeks", 27, NULL},
        {FACTS("\"event-weeks\": -1"), "out-of-range", "/facts/event-weeks", 27, NULL},
        {FACTS("\"event-weeks\": 1000000000"), "out-of-range", "/facts/event-weeks", 27, NULL},
        {FACTS("\"event-weeks\": 3.5"), "out-of-range", "/facts/event-weeks", 27, NULL},
        {FACTS("\"event-weeks\": 3.0000000000000000001"), "out-of-range", "/facts/event-weeks", 27, NULL},
        {FACTS("\"event-weeks\": 1e-999"), "out-of-range", "/facts/event-weeks", 27, NULL},
        {FACTS("\"event-weeks\": 1e999"), "bad-json", "/facts/event-weeks", 27, NULL},
        {FACTS("\"felt-need\": {}"), "wrong-type", "/facts/felt-need", 25, NULL},
        {FACTS("\"felt-need\": {\"value\": {\"value\": true}}"), "wrong-type", "/facts/felt-need/value", 35, NULL},
        {FACTS("\"felt-need\": {\"value\": true, \"who\": \"\"}"), "unknown-key", "/facts/felt-need/who", 48, "source"},
        {FACTS("\"felt-need\": {\"value\": true, \"source\": \"me\"}"), "unknown-value", "/facts/felt-need/source", 51,
         "worker, client"},
        {FACTS("\"felt-need\": {\"value\": true, \"source\": 1}"), "wrong-type", "/facts/felt-need/source", 51, NULL},
        {FACTS("\"felt-need\": {\"value\": true, \"date\": \"2/3/26\"}"), "bad-format", "/facts/felt-need/date", 49, NULL},
        {FACTS("\"felt-need\": {\"value\": true, \"date\": \"2025-02-29\"}"), "out-of-range", "/facts/felt-need/date", 49, NULL},
        {FACTS("\"felt-need\": {\"value\": true, \"note\": null}"), "wrong-type", "/facts/felt-need/note", 49, NULL},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        const struct problem *problem;

        if (read_case(bad[i].text) != NULL)
            fail_msg("taken: %s", bad[i].text);
        problem = &problems.problems[0];
        if (strcmp(code_word(problem->code), bad[i].code) != 0 || strcmp(problem->pointer, bad[i].pointer) != 0 ||
            problem->line != 1 || problem->column != bad[i].column)
            fail_msg("%s: %s '%s' %ld:%ld %s", bad[i].text, code_word(problem->code), problem->pointer, problem->line,
                     problem->column, problem->message);
        if (bad[i].hint != NULL && (problem->hint == NULL || strstr(problem->hint, bad[i].hint) == NULL))
            fail_msg("%s: hint %s", bad[i].text, problem->hint != NULL ? problem->hint : "missing");
        assert_string_equal(problem->file, "case.json");
    }
}

static void lists_every_problem_in_the_order_of_the_file(void **state)
{
    static const char *const codes[] = {"unknown-key", "unknown-value", "unknown-fact", "out-of-range", "missing-facts"};

    (void)state;
    assert_null(read_case("{\"x\": 1,\n\"facts\": {\"felt-need\": \"x\",\n  \"zz\": 1, \"event-weeks\": -1}}"));
    assert_int_equal(problems.count, 4);
    for (size_t i = 0; i < problems.count; i++)
        assert_string_equal(code_word(problems.problems[i].code), codes[i]);
    assert_int_equal(problems.problems[2].line, 3);
    assert_int_equal(problems.problems[2].column, 9);
    assert_null(read_case("{\"x\": 1}"));
    assert_int_equal(problems.count, 2);
    assert_string_equal(code_word(problems.problems[1].code), codes[4]);
}

static void keeps_who_said_it_and_when(void **state)
{
    struct case_record *record;

    (void)state;
    record = read_good(
        "\xEF\xBB\xBF{\"format\": \"intervensi-case/1\", \"id\": \"K-1\", \"title\": \"T\", \"name\": 1, \"expect\": 2, "
        "\"keep\": 3,"
        "\"facts\": {\"felt-need\": {\"value\": \"no\", \"source\": \"klien\", \"date\": \"2024-02-29\", \"note\": \"n\"}},"
        "\"notes\": [{\"date\": \"2026-03-02\", \"text\": \"one\"}, {\"text\": \"two\"}]}");
    assert_string_equal(record->id, "K-1");
    assert_string_equal(record->title, "T");
    assert_int_equal(record->answers[FELT_NEED].source, SOURCE_CLIENT);
    assert_string_equal(record->answers[FELT_NEED].date, "2024-02-29");
    assert_string_equal(record->answers[FELT_NEED].note, "n");
    assert_int_equal(record->note_count, 2);
    assert_string_equal(record->notes[0].date, "2026-03-02");
    assert_null(record->notes[1].date);
    assert_string_equal(record->notes[1].text, "two");
    assert_int_equal(warnings.count, 0);
    case_free(record);
}

static void a_note_to_no_answer_is_dropped_with_a_warning(void **state)
{
    struct case_record *record;

    (void)state;
    record = read_good(FACTS("\"client-system\": {\"value\": null, \"source\": \"client\", \"note\": \"later\"}"));
    assert_int_equal(warnings.count, 1);
    assert_string_equal(code_word(warnings.problems[0].code), "note-dropped");
    assert_null(record->answers[SYSTEM].note);
    assert_int_equal(record->answers[SYSTEM].source, SOURCE_WORKER);
    case_free(record);
}

static void warns_of_numbers_that_name_a_person(void **state)
{
    (void)state;
    case_free(read_good("{\"title\": \"NIK 3273012345678901\", \"id\": \"0812-3456-7890\", \"facts\": {\"felt-need\":"
                        "{\"value\": true, \"note\": \"+62 812 3456 7890\"}}, \"notes\": [{\"text\": \"call 0274-123456\"}]}"));
    assert_int_equal(warnings.count, 4);
    assert_string_equal(code_word(warnings.problems[0].code), "private-text");
    assert_string_equal(warnings.problems[0].pointer, "/title");
    assert_string_equal(warnings.problems[2].pointer, "/facts/felt-need/note");
    assert_string_equal(warnings.problems[3].pointer, "/notes/0/text");
}

static void tells_persons_numbers_from_others(void **state)
{
    static const struct {
        const char *text;
        enum private_number found;
    } texts[] = {
        {"3273012345678901", PRIVATE_NATIONAL_ID},
        {"no. 3273 0123 4567 8901.", PRIVATE_NATIONAL_ID},
        {"32.73.01.234567.8901", PRIVATE_NATIONAL_ID},
        {"3273012345678901 2 anak", PRIVATE_NATIONAL_ID},
        {"081234567890", PRIVATE_TELEPHONE},
        {"hp:0812 3456 7890", PRIVATE_TELEPHONE},
        {"(021) 555-1234", PRIVATE_TELEPHONE},
        {"6281234567890", PRIVATE_TELEPHONE},
        {"+44 20 7946 0958", PRIVATE_TELEPHONE},
        {"2 orang, 0812-3456-789", PRIVATE_TELEPHONE},
        {"", PRIVATE_NONE},
        {"2026-03-02", PRIVATE_NONE},
        {"02-03-2026 14:30", PRIVATE_NONE},
        {"2026-03-02 2026-03-03", PRIVATE_NONE},
        {"Rp 1.500.000.000", PRIVATE_NONE},
        {"08.00-10.00 12.00", PRIVATE_NONE},
        {"119 ext 8", PRIVATE_NONE},
        {"K-2026-014", PRIVATE_NONE},
        {"32730123456789012", PRIVATE_NONE},
        {"180 KK, 12 km, 30 %", PRIVATE_NONE},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++)
        if (private_number_in(texts[i].text) != texts[i].found)
            fail_msg("%s: %d", texts[i].text, private_number_in(texts[i].text));
}

static void a_long_or_wild_word_is_quoted_short_and_plain(void **state)
{
    char text[400];

    (void)state;
    memset(text, 'y', sizeof text);
    memcpy(text, "{\"facts\":{\"\\u001b[31m", 20);
    memcpy(text + sizeof text - 7, "\": 1}}", 7);
    assert_null(read_case(text));
    assert_true(strlen(problems.problems[0].message) < 120);
    assert_null(strchr(problems.problems[0].message, '\033'));
}

static void a_case_has_a_limit(void **state)
{
    size_t size = CASE_SIZE_MAX;
    char *text = memory_new(size + 2, 1);
    struct case_record *record;

    (void)state;
    diag_free(&problems);
    memset(text, ' ', size + 1);
    memcpy(text, "{\"facts\": {}}", 13);
    assert_int_equal(case_json_read(NULL, text, size, &vocabulary, &record, NULL, &problems), STATUS_OK);
    case_free(record);
    assert_int_equal(case_json_read(NULL, text, size + 1, &vocabulary, &record, NULL, &problems), STATUS_DATA);
    assert_string_equal(code_word(problems.problems[0].code), "too-long");
    assert_null(record);
    free(text);
}

static void reads_files(void **state)
{
    char path[] = "/tmp/test_case_json.XXXXXX";
    int descriptor = mkstemp(path);
    struct case_record *record;

    (void)state;
    diag_free(&problems);
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, "{\"facts\": {}}", 13), 13);
    close(descriptor);
    assert_true(case_file_is_private(path));
    assert_int_equal(chmod(path, 0644), 0);
    assert_false(case_file_is_private(path));
    assert_int_equal(case_file_read(path, &vocabulary, &record, NULL, &problems), STATUS_OK);
    case_free(record);
    unlink(path);
    assert_int_equal(case_file_read(path, &vocabulary, &record, NULL, &problems), STATUS_NO_INPUT);
    assert_int_equal(case_file_read("/tmp", &vocabulary, &record, NULL, &problems), STATUS_NO_INPUT);
    assert_int_equal(problems.count, 2);
    assert_true(case_file_is_private(path) && case_file_is_private("-") && case_file_is_private("/tmp"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(takes_every_way_to_write_an_answer, tear_down),
        cmocka_unit_test_teardown(refuses_everything_else_with_code_and_place, tear_down),
        cmocka_unit_test_teardown(lists_every_problem_in_the_order_of_the_file, tear_down),
        cmocka_unit_test_teardown(keeps_who_said_it_and_when, tear_down),
        cmocka_unit_test_teardown(a_note_to_no_answer_is_dropped_with_a_warning, tear_down),
        cmocka_unit_test_teardown(warns_of_numbers_that_name_a_person, tear_down),
        cmocka_unit_test_teardown(tells_persons_numbers_from_others, tear_down),
        cmocka_unit_test_teardown(a_long_or_wild_word_is_quoted_short_and_plain, tear_down),
        cmocka_unit_test_teardown(a_case_has_a_limit, tear_down),
        cmocka_unit_test_teardown(reads_files, tear_down),
    };

    return cmocka_run_group_tests_name("case_json", tests, index_names, forget_names);
}
