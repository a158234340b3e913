/* Words and answers: look-up by id and alias, nearest words, labels, relevance, and what a case takes as an answer.
 * May use: base.h, consulting.h, case.h, vocabulary.h. Not its job: case files (test_case_json.c), what is refused at loading. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <math.h>

#include "consulting.h"
#include "base.h"

static struct base base, whole;
static const struct vocabulary *vocabulary;

static int open_bases(void **state)
{
    (void)state;
    base_make_small(&base);
    base_must_open(&base);
    vocabulary = engine_vocabulary(base.engine);
    base_make_whole(&whole);
    base_must_open(&whole);
    return 0;
}

static int close_bases(void **state)
{
    (void)state;
    base_clear(&base);
    base_clear(&whole);
    return 0;
}

static const struct case_fact *fact(const char *word)
{
    int index = vocabulary_fact(vocabulary, word);

    assert_int_not_equal(index, NOT_FOUND);
    return &vocabulary->facts[index];
}

/* --- Look-up -------------------------------------------------------------------------------------------- */

static void facts_are_found_by_id_and_by_the_alias_of_either_language(void **state)
{
    (void)state;
    assert_int_equal(vocabulary_fact(vocabulary, "event-weeks"), 2);
    assert_int_equal(vocabulary_fact(vocabulary, "minggu-sejak-peristiwa"), 2);
    assert_int_equal(vocabulary_fact(vocabulary, "weeks-since-the-event"), 2);
    assert_int_equal(vocabulary_fact(vocabulary, "Event-weeks"), NOT_FOUND);
    assert_int_equal(vocabulary_fact(vocabulary, "event"), NOT_FOUND);
    assert_int_equal(vocabulary_fact(vocabulary, ""), NOT_FOUND);
}

static void values_are_found_by_id_and_alias_and_yes_no_has_its_three(void **state)
{
    const struct case_fact *need = fact("felt-need");

    (void)state;
    assert_int_equal(need->choice_count, 3);
    assert_int_equal(case_fact_choice(need, "yes"), case_fact_choice(need, "ya"));
    assert_int_equal(case_fact_choice(need, "no"), case_fact_choice(need, "tidak"));
    assert_int_equal(case_fact_choice(need, "unknown"), need->unknown);
    assert_int_equal(case_fact_choice(need, "tidak-tahu"), need->unknown);
    assert_int_equal(case_fact_choice(need, "belum-tahu"), need->unknown);
    assert_int_equal(case_fact_choice(fact("imbalance"), "tidak-ada"), fact("imbalance")->none);
    assert_int_equal(case_fact_choice(fact("imbalance"), "tidak-tahu"), NOT_FOUND);
    assert_int_equal(case_fact_choice(need, "maybe"), NOT_FOUND);
}

static void facts_stand_in_the_order_of_asking_with_their_words(void **state)
{
    const struct case_fact *weeks = fact("event-weeks");

    (void)state;
    for (size_t i = 1; i < vocabulary->fact_count; i++)
        assert_true(vocabulary->facts[i - 1].order < vocabulary->facts[i].order);
    assert_int_equal(weeks->type, FACT_NUMBER);
    assert_int_equal(weeks->choice_count, 1);
    assert_string_equal(weeks->question.in[LANGUAGE_ID], "Berapa minggu?");
    assert_string_equal(weeks->label.in[LANGUAGE_EN], "weeks since the event");
    assert_string_equal(weeks->feeds[0], "small-statement");
}

static void labels_are_found_for_names_and_values_alone(void **state)
{
    (void)state;
    assert_string_equal(vocabulary_label(vocabulary, "role-advocate", NULL)->in[LANGUAGE_ID], "peran pembela");
    assert_string_equal(vocabulary_label(vocabulary, "principle-check", NULL)->in[LANGUAGE_EN], "principle check");
    assert_string_equal(vocabulary_label(vocabulary, "principle-check", "kept")->in[LANGUAGE_EN], "principle kept");
    assert_null(vocabulary_label(vocabulary, "role-advocate", "kept"));
    assert_null(vocabulary_label(vocabulary, "role", "advocate"));
    assert_null(vocabulary_label(vocabulary, "", NULL));
}

static void every_label_of_the_shipped_base_is_found_again(void **state)
{
    const struct vocabulary *shipped = engine_vocabulary(whole.engine);

    (void)state;
    for (size_t i = 0; i < shipped->label_count; i++)
        assert_ptr_equal(vocabulary_label(shipped, shipped->labels[i].of, shipped->labels[i].value), &shipped->labels[i].text);
}

static void every_alias_of_the_shipped_base_leads_back(void **state)
{
    const struct vocabulary *shipped = engine_vocabulary(whole.engine);

    (void)state;
    for (size_t i = 0; i < shipped->fact_count; i++) {
        const struct case_fact *about = &shipped->facts[i];

        assert_int_equal(vocabulary_fact(shipped, about->id), i);
        for (int language = 0; language < 2; language++) {
            assert_int_equal(vocabulary_fact(shipped, about->alias[language]), i);
            for (size_t j = 0; j < about->choice_count; j++)
                assert_int_equal(case_fact_choice(about, about->choices[j].alias[language]), j);
        }
    }
}

static void an_alias_keeps_letters_and_digits_and_joins_the_rest(void **state)
{
    static const char *const cases[][2] = {{"anak 0–11", "anak-0-11"}, {"  Lansia 60+ ", "lansia-60"}, {"a/b (C&D)", "a-b-c-d"},
                                           {"ABC", "abc"},             {"kafé x", "kaf-x"},              {"9", "9"}};
    char alias[64];

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_true(vocabulary_alias(cases[i][0], alias, sizeof alias));
        assert_string_equal(alias, cases[i][1]);
    }
    assert_false(vocabulary_alias("–…", alias, sizeof alias));
    assert_false(vocabulary_alias("", alias, sizeof alias));
}

static void an_alias_that_does_not_fit_is_refused(void **state)
{
    char alias[6];

    (void)state;
    assert_true(vocabulary_alias("abcde", alias, sizeof alias));
    assert_string_equal(alias, "abcde");
    assert_false(vocabulary_alias("abcdef", alias, sizeof alias));
    assert_false(vocabulary_alias("ab cd ef", alias, sizeof alias));
    assert_true(vocabulary_alias("ab cd", alias, sizeof alias));
    assert_false(vocabulary_alias("abcd e", alias, sizeof alias));
}

static void the_nearest_word_is_offered_by_its_id(void **state)
{
    (void)state;
    assert_string_equal(vocabulary_nearest_fact(vocabulary, "event-week"), "event-weeks");
    assert_string_equal(vocabulary_nearest_fact(vocabulary, "sistim-klien"), "client-system");
    assert_string_equal(vocabulary_nearest_fact(vocabulary, "need-is-fel"), "felt-need");
    assert_null(vocabulary_nearest_fact(vocabulary, "xqzxqzxqzxqz"));
    assert_string_equal(case_fact_nearest_value(fact("client-system"), "famly"), "family");
    assert_string_equal(case_fact_nearest_value(fact("client-system"), "keluarge"), "family");
    assert_null(case_fact_nearest_value(fact("client-system"), "qqqqqqqq"));
}

static void very_long_and_empty_words_have_no_nearest(void **state)
{
    char word[1001];

    (void)state;
    memset(word, 'a', 1000);
    word[1000] = '\0';
    assert_null(vocabulary_nearest_fact(vocabulary, word));
    assert_null(vocabulary_nearest_fact(vocabulary, ""));
    assert_null(case_fact_nearest_value(fact("client-system"), word));
}

static void assessments_are_found_with_their_values(void **state)
{
    const struct assessment_name *phase = vocabulary_assessment(vocabulary, "as-crisis-phase");

    (void)state;
    assert_int_equal(phase->wins, WINS_STRENGTH);
    assert_int_equal(phase->value_count, 4);
    assert_string_equal(phase->values[0], "1");
    assert_int_equal(vocabulary_assessment(vocabulary, "as-risk")->wins, WINS_FIRST);
    assert_int_equal(vocabulary_assessment(vocabulary, "as-base")->wins, WINS_ALL);
    assert_null(vocabulary_assessment(vocabulary, "as-nothing"));
}

/* --- Relevance ------------------------------------------------------------------------------------------ */

static void must_be_relevant(const char *answers, const char *id, bool expected)
{
    struct case_record *record = case_of(base.engine, answers);

    if (vocabulary_relevant(vocabulary, (size_t)vocabulary_fact(vocabulary, id), record) != expected)
        fail_msg("%s: %s is %s", answers, id, expected ? "irrelevant" : "relevant");
    case_free(record);
}

static void a_question_without_a_condition_is_always_relevant(void **state)
{
    (void)state;
    must_be_relevant("", "client-system", true);
    must_be_relevant("client-system=family", "client-system", true);
}

static void any_of_the_values_makes_relevant(void **state)
{
    (void)state;
    must_be_relevant("", "imbalance", false);
    must_be_relevant("client-system=individual", "imbalance", false);
    must_be_relevant("client-system=family", "imbalance", true);
    must_be_relevant("client-system=group", "imbalance", true);
}

static void unequal_holds_of_an_unanswered_fact(void **state)
{
    (void)state;
    must_be_relevant("", "event-weeks", true);
    must_be_relevant("client-system=group", "event-weeks", true);
    must_be_relevant("client-system=individual", "event-weeks", false);
}

static void and_binds_tighter_than_or(void **state)
{
    (void)state;
    must_be_relevant("", "felt-need", false);
    must_be_relevant("client-system=family", "felt-need", false);
    must_be_relevant("imbalance=social", "felt-need", false);
    must_be_relevant("client-system=family imbalance=psychological", "felt-need", false);
    must_be_relevant("client-system=family imbalance=psychological,social", "felt-need", true);
    must_be_relevant("event-weeks=unknown", "felt-need", true);
    must_be_relevant("event-weeks=3", "felt-need", false);
    must_be_relevant("client-system=individual imbalance=social event-weeks=unknown", "felt-need", true);
}

/* --- Answers ---------------------------------------------------------------------------------------------- */

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
    } cases[] = {{0, ANSWER_TAKEN},           {-0.0, ANSWER_TAKEN},           {NUMBER_MAX, ANSWER_TAKEN}, {1e9, ANSWER_OUT_OF_RANGE},
                 {-1, ANSWER_OUT_OF_RANGE},   {0.5, ANSWER_OUT_OF_RANGE},     {NAN, ANSWER_OUT_OF_RANGE}, {INFINITY, ANSWER_OUT_OF_RANGE},
                 {-INFINITY, ANSWER_OUT_OF_RANGE}, {999999998.5, ANSWER_OUT_OF_RANGE}};

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
    static const char *const words[][2] = {{"petugas", "worker"}, {"klien", "client"}, {"catatan", "record"}, {"pengamatan", "observed"}, {"dugaan", "assumed"}};
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
        cmocka_unit_test(facts_are_found_by_id_and_by_the_alias_of_either_language),
        cmocka_unit_test(values_are_found_by_id_and_alias_and_yes_no_has_its_three),
        cmocka_unit_test(facts_stand_in_the_order_of_asking_with_their_words),
        cmocka_unit_test(labels_are_found_for_names_and_values_alone),
        cmocka_unit_test(every_label_of_the_shipped_base_is_found_again),
        cmocka_unit_test(every_alias_of_the_shipped_base_leads_back),
        cmocka_unit_test(an_alias_keeps_letters_and_digits_and_joins_the_rest),
        cmocka_unit_test(an_alias_that_does_not_fit_is_refused),
        cmocka_unit_test(the_nearest_word_is_offered_by_its_id),
        cmocka_unit_test(very_long_and_empty_words_have_no_nearest),
        cmocka_unit_test(assessments_are_found_with_their_values),
        cmocka_unit_test(a_question_without_a_condition_is_always_relevant),
        cmocka_unit_test(any_of_the_values_makes_relevant),
        cmocka_unit_test(unequal_holds_of_an_unanswered_fact),
        cmocka_unit_test(and_binds_tighter_than_or),
        cmocka_unit_test(a_fact_of_one_value_keeps_the_last_and_one_of_many_keeps_all),
        cmocka_unit_test(what_is_not_taken_changes_nothing),
        cmocka_unit_test(a_whole_number_and_unknown_replace_each_other),
        cmocka_unit_test(only_whole_numbers_in_range_are_taken),
        cmocka_unit_test(none_beside_other_values_is_told),
        cmocka_unit_test(a_cleared_answer_is_as_new),
        cmocka_unit_test(sources_are_read_in_both_languages_and_written_in_one),
    };

    return cmocka_run_group_tests_name("vocabulary", tests, open_bases, close_bases);
}
