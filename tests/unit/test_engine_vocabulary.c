/* Words and answers: look-up by id and alias, nearest words, labels, relevance, and what a case takes as an answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"

static struct base base, shipped_base;
static const struct vocabulary *vocabulary;

static int open_bases(void **state)
{
    (void)state;
    base_make_small(&base);
    base_must_open(&base);
    vocabulary = engine_vocabulary(base.engine);
    base_make_shipped(&shipped_base);
    base_must_open(&shipped_base);
    return 0;
}

static int close_bases(void **state)
{
    (void)state;
    base_clear(&base);
    base_clear(&shipped_base);
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
    assert_string_equal(weeks->feeds.items[0], "small-statement");
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
    const struct vocabulary *shipped = engine_vocabulary(shipped_base.engine);

    (void)state;
    for (size_t i = 0; i < shipped->label_count; i++)
        assert_ptr_equal(vocabulary_label(shipped, shipped->labels[i].of, shipped->labels[i].value), &shipped->labels[i].text);
}

static void every_alias_of_the_shipped_base_leads_back(void **state)
{
    const struct vocabulary *shipped = engine_vocabulary(shipped_base.engine);

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
    static const char *const cases[][2] = {{"anak 0–11", "anak-0-11"}, {"  Lansia 60+ ", "lansia-60"},
                                           {"a/b (C&D)", "a-b-c-d"},   {"ABC", "abc"},
                                           {"kafé x", "kaf-x"},        {"9", "9"}};
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
    assert_int_equal(phase->values.count, 4);
    assert_string_equal(phase->values.items[0], "1");
    assert_int_equal(vocabulary_assessment(vocabulary, "as-risk")->wins, WINS_FIRST);
    assert_int_equal(vocabulary_assessment(vocabulary, "as-imbalance")->wins, WINS_ALL);
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
    };

    return cmocka_run_group_tests_name("vocabulary", tests, open_bases, close_bases);
}
