/* What a case takes as an answer, and what it does not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <math.h>

#include "base.h"
#include "consulting.h"

static struct base base;
static const struct vocabulary *vocabulary;

static int open_base(void **state)
{
    (void)state;
    base_make_small(&base);
    base_must_open(&base);
    vocabulary = engine_vocabulary(base.engine);
    return 0;
}

static int close_base(void **state)
{
    (void)state;
    base_clear(&base);
    return 0;
}

static const struct case_fact *fact(const char *word)
{
    int index = vocabulary_fact(vocabulary, word);

    assert_int_not_equal(index, NOT_FOUND);
    return &vocabulary->facts[index];
}

static void a_fact_of_one_value_keeps_the_last_and_one_of_many_keeps_all(void **state)
{
    struct answer one = {0}, many = {0};

    (void)state;
    assert_false(answer_given(&one));
    assert_int_equal(answer_choose(&one, fact("client-system"), "family"), ANSWER_TAKEN);
    assert_int_equal(answer_choose(&one, fact("client-system"), "kelompok"), ANSWER_TAKEN);
    assert_int_equal(one.chosen, UINT64_C(1) << case_fact_choice(fact("client-system"), "group"));
    assert_int_equal(answer_choose(&many, fact("imbalance"), "social"), ANSWER_TAKEN);
    assert_int_equal(answer_choose(&many, fact("imbalance"), "psychological"), ANSWER_TAKEN);
    assert_int_equal(answer_choose(&many, fact("imbalance"), "sosial"), ANSWER_TAKEN);
    assert_int_equal(many.chosen, 3);
    assert_true(answer_given(&many));
}

static void what_is_not_taken_changes_nothing(void **state)
{
    struct answer answer = {0};

    (void)state;
    answer_choose(&answer, fact("client-system"), "family");
    assert_int_equal(answer_choose(&answer, fact("client-system"), "tribe"), ANSWER_BAD_VALUE);
    assert_int_equal(answer_choose(&answer, fact("client-system"), "unknown"), ANSWER_NOT_ASKED);
    assert_int_equal(answer_choose(&answer, fact("client-system"), "tidak-tahu"), ANSWER_NOT_ASKED);
    assert_int_equal(answer_measure(&answer, fact("client-system"), 3), ANSWER_BAD_TYPE);
    assert_int_equal(answer.chosen, UINT64_C(1) << case_fact_choice(fact("client-system"), "family"));
    assert_int_equal(answer_choose(&answer, fact("event-weeks"), "three"), ANSWER_BAD_TYPE);
}

static void a_whole_number_and_unknown_replace_each_other(void **state)
{
    struct answer answer = {0};

    (void)state;
    assert_int_equal(answer_measure(&answer, fact("event-weeks"), 3), ANSWER_TAKEN);
    assert_int_equal(answer_choose(&answer, fact("event-weeks"), "unknown"), ANSWER_TAKEN);
    assert_true(answer.chosen == 1 && !answer.measured && answer_given(&answer));
    assert_int_equal(answer_measure(&answer, fact("event-weeks"), 0), ANSWER_TAKEN);
    assert_true(answer.chosen == 0 && answer.measured && answer.number == 0 && answer_given(&answer));
}

static void only_whole_numbers_in_range_are_taken(void **state)
{
    static const struct {
        double number;
        enum answer_outcome outcome;
    } cases[] = {{0, ANSWER_TAKEN},
                 {-0.0, ANSWER_TAKEN},
                 {NUMBER_MAX, ANSWER_TAKEN},
                 {1e9, ANSWER_OUT_OF_RANGE},
                 {-1, ANSWER_OUT_OF_RANGE},
                 {0.5, ANSWER_OUT_OF_RANGE},
                 {NAN, ANSWER_OUT_OF_RANGE},
                 {INFINITY, ANSWER_OUT_OF_RANGE},
                 {-INFINITY, ANSWER_OUT_OF_RANGE},
                 {999999998.5, ANSWER_OUT_OF_RANGE}};

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct answer answer = {0};

        assert_int_equal(answer_measure(&answer, fact("event-weeks"), cases[i].number), cases[i].outcome);
        assert_true(answer.measured == (cases[i].outcome == ANSWER_TAKEN));
    }
}

static void none_beside_other_values_is_told(void **state)
{
    struct answer answer = {0};

    (void)state;
    answer_choose(&answer, fact("imbalance"), "none");
    assert_false(answer_none_with_others(&answer, fact("imbalance")));
    answer_choose(&answer, fact("imbalance"), "social");
    assert_true(answer_none_with_others(&answer, fact("imbalance")));
    answer_clear(&answer);
    answer_choose(&answer, fact("client-system"), "family");
    assert_false(answer_none_with_others(&answer, fact("client-system")));
}

static void a_cleared_answer_is_as_new(void **state)
{
    struct answer answer = {0};

    (void)state;
    answer_measure(&answer, fact("event-weeks"), 3);
    answer.source = SOURCE_CLIENT;
    answer.date = strdup("2026-03-02");
    answer.note = strdup("note");
    answer_clear(&answer);
    assert_true(!answer_given(&answer) && answer.source == SOURCE_WORKER && answer.date == NULL && answer.note == NULL);
}

static void sources_are_read_in_both_languages_and_written_in_one(void **state)
{
    static const char *const words[][2] = {
        {"petugas", "worker"}, {"klien", "client"}, {"catatan", "record"}, {"pengamatan", "observed"}, {"dugaan", "assumed"}};
    enum answer_source source;

    (void)state;
    assert_int_equal(COUNT(words), SOURCE_COUNT);
    for (int i = 0; i < SOURCE_COUNT; i++)
        for (int language = 0; language < 2; language++) {
            assert_true(answer_source_read(words[i][language], &source));
            assert_int_equal(source, i);
            assert_string_equal(answer_source_word(source), words[i][1]);
        }
    assert_false(answer_source_read("worker ", &source));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_fact_of_one_value_keeps_the_last_and_one_of_many_keeps_all),
        cmocka_unit_test(what_is_not_taken_changes_nothing),
        cmocka_unit_test(a_whole_number_and_unknown_replace_each_other),
        cmocka_unit_test(only_whole_numbers_in_range_are_taken),
        cmocka_unit_test(none_beside_other_values_is_told),
        cmocka_unit_test(a_cleared_answer_is_as_new),
        cmocka_unit_test(sources_are_read_in_both_languages_and_written_in_one),
    };

    return cmocka_run_group_tests_name("case", tests, open_base, close_base);
}
