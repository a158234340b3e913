/* Consultation after consultation: the firing limit, clean starts, repetition without growth, several engines, the fullest and
 * the emptiest case of the shipped base. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <malloc.h>

#include "base.h"
#include "consulting.h"

#define FAMILY "client-system=family imbalance=social,psychological event-weeks=3"

static struct engine *open_small(void **state)
{
    struct base *base = *state;

    base_must_open(base);
    return base->engine;
}

static void limited_to(struct base *base, long limit, enum status expected)
{
    struct diag diag = DIAG_EMPTY;
    struct case_record *family, *empty;
    struct result *result;
    enum status status;

    base->options.max_firings = limit;
    base_must_open(base);
    family = case_of(base->engine, FAMILY);
    empty = case_of(base->engine, "");
    status = engine_consult(base->engine, family, &result, &diag);
    if (status != expected || (result == NULL) != (expected != STATUS_OK))
        fail_msg("a limit of %ld: status %d, %s", limit, (int)status, diag.count > 0 ? diag.problems[0].message : "");
    if (expected != STATUS_OK)
        assert_string_equal(code_word(diag.problems[0].code), "limit");
    result_free(result);
    assert_int_equal(engine_consult(base->engine, empty, &result, &diag), STATUS_OK);
    assert_int_equal(result->firing_count, 1);
    result_free(result);
    case_free(family);
    case_free(empty);
    diag_free(&diag);
}

static void the_firing_limit_ends_a_consultation_and_the_next_one_is_clean(void **state)
{
    for (long limit = 1; limit <= 9; limit++)
        limited_to(*state, limit, STATUS_LIMIT);
}

static void a_limit_that_is_just_enough_is_no_limit(void **state)
{
    for (long limit = 10; limit <= 30; limit++) /* CLIPS speaks of its limit also where what is left equals what was fired */
        limited_to(*state, limit, STATUS_OK);
}

static void a_consultation_leaves_nothing_to_the_next_one(void **state)
{
    struct engine *engine = open_small(state);
    struct result *before = consult(engine, "client-system=individual"), *family = consult(engine, FAMILY);
    struct result *after = consult(engine, "client-system=individual");

    assert_true(same_result(before, after));
    assert_false(same_result(before, family));
    result_free(before);
    result_free(family);
    result_free(after);
}

static void a_result_outlives_later_consultations(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, FAMILY);
    char *before = result_text(engine, result), *after;

    for (int i = 0; i < 20; i++)
        result_free(consult(engine, "client-system=group event-weeks=1"));
    after = result_text(engine, result);
    assert_string_equal(before, after);
    free(before);
    free(after);
    result_free(result);
}

static void two_thousand_consultations_agree_and_take_no_memory(void **state)
{
    struct base *base = *state;
    struct result *first;
    size_t before = 0;

    base_must_open(base);
    first = consult(base->engine, "client-system=family imbalance=social event-weeks=3 felt-need=yes");
    for (int i = 0; i < 2000; i++) {
        struct result *again = consult(base->engine, "client-system=family imbalance=social event-weeks=3 felt-need=yes");

        assert_true(same_result(first, again));
        result_free(again);
        if (i == 100)
            before = mallinfo2().uordblks;
    }
    assert_true(mallinfo2().uordblks <= before + 4096);
    result_free(first);
}

static void several_engines_do_not_disturb_each_other(void **state)
{
    struct engine *engine = open_small(state);
    struct base other, third;
    struct result *here = consult(engine, FAMILY), *there, *again;

    base_make_small(&other);
    base_make_small(&third);
    base_replace(&other, "rules/small.clp", "(is ?n&:(<= ?n 6))", "(is ?n&:(> ?n 6))");
    base_must_open(&other);
    base_must_open(&third);
    there = consult(other.engine, FAMILY);
    again = consult(engine, FAMILY);
    assert_true(same_result(here, again));
    assert_false(fired(other.engine, there, "sta-01"));
    result_free(there);
    base_clear(&other);
    result_free(again);
    again = consult(engine, FAMILY);
    assert_true(same_result(here, again));
    result_free(again);
    result_free(here);
    base_clear(&third);
}

static void closing_nothing_and_freeing_nothing_is_allowed(void **state)
{
    (void)state;
    engine_close(NULL);
    result_free(NULL);
    case_free(NULL);
}

/* The shipped base: the fullest case there is, and the emptiest. */
static void the_shipped_base_answers_a_full_case_and_an_empty_one(void **state)
{
    struct engine *engine = open_small(state);
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    struct case_record *record = case_new(vocabulary);
    struct result *result;

    result = consult_case(engine, record);
    assert_true(result->missing_count > 0);
    result_free(result);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];

        for (size_t j = 0; j < fact->choice_count; j++)
            if ((int)j != fact->none)
                answer_choose(&record->answers[i], fact, fact->choices[j].value);
        if (fact->type == FACT_NUMBER)
            answer_measure(&record->answers[i], fact, NUMBER_MAX);
    }
    result = consult_case(engine, record);
    assert_true(result->recommendation_count > 0 && result->firing_count > 50);
    result_free(result);
    case_free(record);
}

#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)
#define ON_SHIPPED(test) cmocka_unit_test_setup_teardown(test, base_shipped, base_remove)

/* A thousand rule bases, each forgotten, in a long run. */
static void loading_again_and_again_takes_no_memory(void **state)
{
    struct base *base = *state;
    size_t before = 0;
    int times = long_run() ? 1000 : 20;

    for (int i = 0; i < times; i++) {
        base_must_open(base);
        if (i == times / 2)
            before = mallinfo2().uordblks;
    }
    assert_true(mallinfo2().uordblks <= before + before / 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_SMALL(the_firing_limit_ends_a_consultation_and_the_next_one_is_clean),
        ON_SMALL(a_limit_that_is_just_enough_is_no_limit),
        ON_SMALL(a_consultation_leaves_nothing_to_the_next_one),
        ON_SMALL(a_result_outlives_later_consultations),
        ON_SHIPPED(two_thousand_consultations_agree_and_take_no_memory),
        ON_SMALL(several_engines_do_not_disturb_each_other),
        ON_SMALL(loading_again_and_again_takes_no_memory),
        cmocka_unit_test(closing_nothing_and_freeing_nothing_is_allowed),
        ON_SHIPPED(the_shipped_base_answers_a_full_case_and_an_empty_one),
    };

    return cmocka_run_group_tests_name("runs", tests, NULL, NULL);
}
