/* Answers as people type them: every way to write one, and every refusal with its column and hint. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "base/buffer.h"
#include "base/language.h"
#include "case/answers.h"

static struct case_record *record;
static struct diag problems, warnings;

static int new_case(void **state)
{
    (void)state;
    record = case_new(engine_vocabulary(whole_base.engine));
    return 0;
}

static int free_case(void **state)
{
    (void)state;
    case_free(record);
    diag_free(&problems);
    diag_free(&warnings);
    return 0;
}

static size_t fact_of(const char *id)
{
    int fact = vocabulary_fact(record->vocabulary, id);

    assert_true(fact >= 0);
    return (size_t)fact;
}

static enum status apply(const char *text)
{
    enum status status;

    diag_free(&problems);
    diag_free(&warnings);
    status = answer_words_apply(record, text, &warnings, &problems);
    assert_int_equal(status == STATUS_OK ? 0 : 1, problems.count);
    return status;
}

static enum status reply(const char *fact, const char *text)
{
    enum status status;

    diag_free(&problems);
    diag_free(&warnings);
    status = answer_words_reply(record, fact_of(fact), text, &warnings, &problems);
    assert_int_equal(status == STATUS_OK ? 0 : 1, problems.count);
    return status;
}

static const char *name_in(const char *const alias[2], enum language language, bool ids, const char *id)
{
    return ids || alias[language] == NULL || alias[language][0] == '\0' ? id : alias[language];
}

/* The answer as it would be typed, without its note, in ids or in the language's aliases; "F=" where none is given. */
static void write_answer(const char *id, enum language language, bool ids, struct buffer *buffer)
{
    const struct case_fact *fact = &record->vocabulary->facts[fact_of(id)];
    const struct answer *answer = &record->answers[fact_of(id)];
    const char *comma = "";

    buffer_format(buffer, "%s=", name_in(fact->alias, language, ids, fact->id));
    if (answer->measured)
        buffer_format(buffer, "%ld", (long)answer->number);
    for (size_t i = 0; !answer->measured && i < fact->choice_count; i++)
        if ((answer->chosen & (UINT64_C(1) << i)) != 0) {
            buffer_format(buffer, "%s%s", comma, name_in(fact->choices[i].alias, language, ids, fact->choices[i].value));
            comma = ",";
        }
    if (answer->source != SOURCE_WORKER)
        buffer_format(buffer, " %s %s", language == LANGUAGE_ID ? "dari" : "from",
                      answer_source_word_in(answer->source, language));
    if (answer->date != NULL)
        buffer_format(buffer, " %s", answer->date);
}

static void must_be(const char *fact, const char *expected)
{
    struct buffer text = BUFFER_EMPTY;

    write_answer(fact, LANGUAGE_EN, true, &text);
    assert_string_equal(buffer_text(&text), expected);
    buffer_free(&text);
}

static void must_take(const char *text, const char *fact, const char *expected)
{
    if (apply(text) != STATUS_OK)
        fail_msg("%s refused: %s", text, problems.problems[0].message);
    must_be(fact, expected);
}

static void takes_every_way_to_write_an_answer(void **state)
{
    (void)state;
    must_take("client-system=family", "client-system", "client-system=family");
    must_take("client-system = keluarga ", "client-system", "client-system=family");
    must_take("sistem-klien=Keluarga", "client-system", "client-system=family");
    must_take("\"Sistem klien\"=\"satu orang\"", "client-system", "client-system=individual");
    must_take("client-system=one person", "client-system", "client-system=individual");
    must_take("event-weeks=3", "event-weeks", "event-weeks=3");
    must_take("event-weeks=0003", "event-weeks", "event-weeks=3");
    must_take("event-weeks=unknown", "event-weeks", "event-weeks=unknown");
    must_take("event-weeks=tidak-tahu", "event-weeks", "event-weeks=unknown");
    must_take("event-weeks=belum tahu", "event-weeks", "event-weeks=unknown");
    must_take("felt-need=ya", "felt-need", "felt-need=yes");
    must_take("felt-need=t", "felt-need", "felt-need=no");
    must_take("felt-need=y", "felt-need", "felt-need=yes");
    must_take("felt-need=tidak-tahu", "felt-need", "felt-need=unknown");
    must_take("imbalance=social,biological", "imbalance", "imbalance=biological,social");
    must_take("imbalance= social , social", "imbalance", "imbalance=social");
}

static void takes_source_and_date_in_any_order(void **state)
{
    (void)state;
    must_take("felt-need=yes dari klien", "felt-need", "felt-need=yes from client");
    must_take("felt-need=yes from record 2026-03-02", "felt-need", "felt-need=yes from record 2026-03-02");
    must_take("felt-need=yes 2026-03-02 dari catatan", "felt-need", "felt-need=yes from record 2026-03-02");
    must_take("felt-need=yes 2026-03-02", "felt-need", "felt-need=yes 2026-03-02");
    must_take("felt-need=yes dari petugas", "felt-need", "felt-need=yes");
    must_take("imbalance=social,biological from observed", "imbalance", "imbalance=biological,social from observed");
    must_take("event-weeks=3 dari dugaan 2024-02-29", "event-weeks", "event-weeks=3 from assumed 2024-02-29");
    must_take("event-weeks=4", "event-weeks", "event-weeks=4");
}

static void adds_and_takes_away(void **state)
{
    (void)state;
    must_take("imbalance+=social from client 2026-03-02", "imbalance", "imbalance=social from client 2026-03-02");
    must_take("imbalance+=biological,psychological", "imbalance",
              "imbalance=biological,psychological,social from client 2026-03-02");
    must_take("imbalance -= social", "imbalance", "imbalance=biological,psychological from client 2026-03-02");
    must_take("imbalance-=biological,psychological", "imbalance", "imbalance=");
    must_take("imbalance=none", "imbalance", "imbalance=none");
    must_take("imbalance=", "imbalance", "imbalance=");
    must_take("felt-need=yes", "felt-need", "felt-need=yes");
    must_take("felt-need= ", "felt-need", "felt-need=");
}

static void reads_unknown_as_not_asked_where_it_is_no_value(void **state)
{
    (void)state;
    must_take("client-system=family", "client-system", "client-system=family");
    must_take("client-system=tidak-tahu", "client-system", "client-system=");
    assert_int_equal(reply("client-system", "unknown"), STATUS_OK);
    assert_false(answer_given(&record->answers[fact_of("client-system")]));
    assert_int_equal(reply("felt-need", "tidak-tahu"), STATUS_OK);
    assert_true(answer_given(&record->answers[fact_of("felt-need")]));
}

static void keeps_a_note_while_the_answer_is_the_same(void **state)
{
    struct answer *answer = &record->answers[fact_of("felt-need")];

    (void)state;
    must_take("felt-need=yes from client -- kata ibu,  dua kali", "felt-need", "felt-need=yes from client");
    assert_string_equal(answer->note, "kata ibu,  dua kali");
    must_take("felt-need=yes dari catatan", "felt-need", "felt-need=yes from record");
    assert_string_equal(answer->note, "kata ibu,  dua kali");
    assert_int_equal(warnings.count, 0);
    must_take("felt-need=no", "felt-need", "felt-need=no");
    assert_null(answer->note);
    assert_int_equal(warnings.count, 1);
    assert_string_equal(code_word(warnings.problems[0].code), "note-dropped");
    must_take("felt-need=no -- 0812 3456 7890", "felt-need", "felt-need=no");
    assert_int_equal(warnings.count, 1);
    assert_string_equal(code_word(warnings.problems[0].code), "private-text");
}

static void reads_replies_by_number_value_and_list(void **state)
{
    (void)state;
    assert_int_equal(reply("client-system", "2"), STATUS_OK);
    must_be("client-system", "client-system=family");
    assert_int_equal(reply("client-system", " komunitas dari klien"), STATUS_OK);
    must_be("client-system", "client-system=community from client");
    assert_int_equal(reply("imbalance", "1, 3 2026-03-02"), STATUS_OK);
    must_be("imbalance", "imbalance=biological,social 2026-03-02");
    assert_int_equal(reply("event-weeks", "12 from client"), STATUS_OK);
    must_be("event-weeks", "event-weeks=12 from client");
    assert_int_equal(reply("client-age", "3"), STATUS_OK);
    must_be("client-age", "client-age=adult");
    assert_int_equal(reply("client-age", "anak 0–11"), STATUS_OK);
    must_be("client-age", "client-age=child");
    assert_int_equal(reply("client-age", "dewasa"), STATUS_OK);
    must_be("client-age", "client-age=adult");
    assert_int_equal(reply("client-age", "Lansia dari klien"), STATUS_OK);
    must_be("client-age", "client-age=elderly from client");
    assert_int_equal(reply("client-age", "lans"), STATUS_DATA); /* half a word is not enough */
    assert_int_equal(reply("client-system", "6"), STATUS_DATA);
    assert_string_equal(code_word(problems.problems[0].code), "out-of-range");
    assert_int_equal(reply("client-system", "0"), STATUS_DATA);
    assert_int_equal(reply("client-system", ""), STATUS_DATA);
    assert_int_equal(reply("client-system", " from client"), STATUS_DATA);
    assert_int_equal(reply("imbalance", "1,x"), STATUS_DATA);
    assert_int_equal(problems.problems[0].column, 3);
    must_be("imbalance", "imbalance=biological,social 2026-03-02");
}

/* What cannot be taken: code, column in bytes, a part of the hint. */
static const struct {
    const char *text;
    const char *code;
    long column;
    const char *hint;
} refused[] = {
    {"client-sistem=family", "unknown-fact", 1, "\"client-system\""},
    {"  xyzzy=family", "unknown-fact", 3, NULL},
    {"client-system=familiy", "unknown-value", 15, "did you mean \"family\"? one of: individual, family"},
    {"imbalance=social,biologcal", "unknown-value", 18, "\"biological\""},
    {"imbalance=„sosial“,biologcal", "unknown-value", 11, "several of: "},
    {"imbalance=social,", "unknown-value", 18, "several of: "},
    {"imbalance=,social", "unknown-value", 11, "several of: "},
    {"imbalance+=", "unknown-value", 12, NULL},
    {"imbalance=none,social", "none-with-others", 11, NULL},
    {"imbalance-=social", "unknown-value", 12, NULL},
    {"felt-need=yes,no", "wrong-type", 15, NULL},
    {"felt-need+=yes", "wrong-type", 10, NULL},
    {"felt-need-=yes", "wrong-type", 10, NULL},
    {"felt-need= from client", "unknown-value", 12, NULL},
    {"event-weeks=3.5", "out-of-range", 13, "whole number"},
    {"event-weeks=-1", "out-of-range", 13, "whole number"},
    {"event-weeks=1000000000", "out-of-range", 13, "whole number"},
    {"event-weeks=99999999999999999999999", "out-of-range", 13, "whole number"},
    {"event-weeks=three", "wrong-type", 13, "whole number"},
    {"felt-need=yes from klein", "unknown-value", 20, "worker, client"},
    {"felt-need=yes dari", "unknown-value", 19, "worker, client"},
    {"felt-need=yes from client 2026-02-30", "out-of-range", 27, NULL},
    {"felt-need=yes from client 2026-3-2", "bad-format", 27, "2026-03-02"},
    {"felt-need=yes 2/3/2026", "bad-format", 15, "2026-03-02"},
    {"felt-need=yes from client today", "bad-format", 27, NULL},
    {"felt-need=yes client-system=family", "bad-format", 11, "\";\""},
    {"felt-need", "bad-format", 1, "FACT=ANSWER"},
    {"=yes", "unknown-fact", 1, NULL},
};

static void refuses_with_column_and_hint(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(refused); i++) {
        const struct problem *problem = NULL;

        if (apply(refused[i].text) != STATUS_DATA)
            fail_msg("%s taken", refused[i].text);
        problem = &problems.problems[0];
        if (strcmp(code_word(problem->code), refused[i].code) != 0 || problem->column != refused[i].column)
            fail_msg("%s: %s in column %ld, not %s in column %ld", refused[i].text, code_word(problem->code), problem->column,
                     refused[i].code, refused[i].column);
        if (refused[i].hint != NULL && (problem->hint == NULL || strstr(problem->hint, refused[i].hint) == NULL))
            fail_msg("%s: hint %s lacks %s", refused[i].text, problem->hint, refused[i].hint);
        for (size_t fact = 0; fact < record->vocabulary->fact_count; fact++)
            assert_false(answer_given(&record->answers[fact]));
    }
}

static void changes_nothing_when_it_refuses(void **state)
{
    (void)state;
    must_take("imbalance=social from client 2026-03-02 -- kata ibu", "imbalance", "imbalance=social from client 2026-03-02");
    assert_int_equal(apply("imbalance+=biological,nonsense dari klien"), STATUS_DATA);
    assert_int_equal(apply("imbalance+=none"), STATUS_DATA);
    assert_int_equal(apply("imbalance=biological 2026-13-01"), STATUS_DATA);
    must_be("imbalance", "imbalance=social from client 2026-03-02");
    assert_string_equal(record->answers[fact_of("imbalance")].note, "kata ibu");
}

static void knows_an_assignment_when_it_sees_one(void **state)
{
    static const char *const yes[] = {
        "a=b", "a =b", " a= ", "a+=b", "a -= b", "\"kata klien\"=ya", "client-system=family from x"};
    static const char *const no[] = {"", "=b", "saran", "andaikan a=b", "note a = b", "a", "\"a", "a b=c", "+=a", "-=a"};

    (void)state;
    for (size_t i = 0; i < COUNT(yes); i++)
        if (!answer_words_are(yes[i]))
            fail_msg("%s is an assignment", yes[i]);
    for (size_t i = 0; i < COUNT(no); i++)
        if (answer_words_are(no[i]))
            fail_msg("%s is no assignment", no[i]);
}

/* Every id, alias and label of every value of every fact, in both languages, typed plainly and with a source behind it. */
static void takes_every_name_of_every_value(void **state)
{
    (void)state;
    for (size_t f = 0; f < record->vocabulary->fact_count; f++) {
        const struct case_fact *fact = &record->vocabulary->facts[f];

        for (size_t c = 0; c < fact->choice_count; c++) {
            const struct choice *choice = &fact->choices[c];
            const char *const names[] = {choice->value, choice->alias[0], choice->alias[1], choice->label.in[0],
                                         choice->label.in[1]};
            const char *const facts[] = {fact->id, fact->alias[0], fact->alias[1], fact->id, fact->id};

            for (size_t i = 0; i < COUNT(names); i++) {
                char text[512];
                bool comma = strchr(names[i], ',') != NULL;

                snprintf(text, sizeof text, comma && c % 2 == 0 ? "%s=\"%s\" dari klien" : "%s=%s dari klien", facts[i],
                         names[i]);
                if (apply(text) != STATUS_OK)
                    fail_msg("%s refused: %s", text, problems.problems[0].message);
                if (record->answers[f].chosen != UINT64_C(1) << c || record->answers[f].source != SOURCE_CLIENT)
                    fail_msg("%s taken wrongly", text);
                if (fact->type == FACT_NUMBER)
                    continue;
                assert_int_equal(reply(fact->id, names[i]), STATUS_OK);
                if (record->answers[f].chosen != UINT64_C(1) << c || record->answers[f].source != SOURCE_WORKER)
                    fail_msg("%s: reply %s taken wrongly", fact->id, names[i]);
            }
        }
    }
}

static void writes_what_it_reads(void **state)
{
    struct buffer text = BUFFER_EMPTY;

    (void)state;
    must_take("imbalance=social,biological from client 2026-03-02", "imbalance",
              "imbalance=biological,social from client 2026-03-02");
    write_answer("imbalance", LANGUAGE_ID, false, &text);
    assert_non_null(strstr(buffer_text(&text), " dari klien 2026-03-02"));
    assert_int_equal(apply(buffer_text(&text)), STATUS_OK);
    must_be("imbalance", "imbalance=biological,social from client 2026-03-02");
    buffer_free(&text);
}

static void speaks_of_names_in_the_language_in_use(void **state)
{
    (void)state;
    language_use(LANGUAGE_ID);
    assert_int_equal(apply("sistem-klien=keluargaa"), STATUS_DATA);
    assert_non_null(strstr(problems.problems[0].hint, "\"keluarga\""));
    assert_non_null(strstr(problems.problems[0].hint, "satu-orang"));
    assert_int_equal(apply("felt-need=yes dari ibu"), STATUS_DATA);
    assert_non_null(strstr(problems.problems[0].hint, "petugas, klien"));
    language_use(LANGUAGE_EN);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, new_case, free_case)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(takes_every_way_to_write_an_answer),
        TEST(takes_source_and_date_in_any_order),
        TEST(adds_and_takes_away),
        TEST(reads_unknown_as_not_asked_where_it_is_no_value),
        TEST(keeps_a_note_while_the_answer_is_the_same),
        TEST(reads_replies_by_number_value_and_list),
        TEST(refuses_with_column_and_hint),
        TEST(changes_nothing_when_it_refuses),
        TEST(knows_an_assignment_when_it_sees_one),
        TEST(takes_every_name_of_every_value),
        TEST(writes_what_it_reads),
        TEST(speaks_of_names_in_the_language_in_use),
    };

    return cmocka_run_group_tests(tests, whole_base_open, whole_base_close);
}
