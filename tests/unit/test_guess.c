/* Words for parts of a run, stops, and guesses: what each means at each step of a run that a reader can hold in mind. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"
#include "shell/shell_run.h"

/* The small base on a family: lev-02, imb-01 and sta-02 assess, adv-01 and cau-01 advise, then the caution is weighed. */
static struct run_record *small_run(struct base *small, const char *answers)
{
    struct diag diag = DIAG_EMPTY;
    struct case_record *record;
    struct run_record *run;

    base_must_open(small);
    record = case_of(small->engine, answers);
    assert_int_equal(engine_record(small->engine, record, &run, &diag), STATUS_OK);
    case_free(record);
    return run;
}

static const char family[] = "client-system=family imbalance=social";

static struct run_target target_of(const struct base *small, const char *word)
{
    struct diag diag = DIAG_EMPTY;
    struct run_target target;

    if (!run_target_find(small->engine, word, &target, &diag))
        fail_msg("%s: %s", word, diag.problems[0].message);
    return target;
}

/* The step at which the rule fires first. */
static size_t step_of(const struct base *small, const struct run_record *run, const char *word)
{
    const struct run_target target = target_of(small, word);
    size_t step = run_target_next(&target, engine_rulebook(small->engine), run, 0);

    if (step == run->step_count)
        fail_msg("%s does not fire", word);
    return step;
}

static struct guess guess_of(const struct base *small, const struct run_record *run, const char *word, size_t step)
{
    const struct run_target target = target_of(small, word);

    return guess_judge(&target, engine_rulebook(small->engine), run, step);
}

static void must_judge(const struct base *small, const struct run_record *run, const char *word, size_t step,
                       enum guess_outcome outcome, enum guess_why why)
{
    const struct guess guess = guess_of(small, run, word, step);

    if (guess.outcome != outcome || guess.why != why)
        fail_msg("%s before step %zu: outcome %d, why %d", word, step + 1, (int)guess.outcome, (int)guess.why);
}

static void a_guess_that_fires_next_is_right_by_rule_conclusion_value_and_label(void **state)
{
    struct base *small = *state;
    struct run_record *run = small_run(small, family);
    size_t step = step_of(small, run, "adv-01");

    must_judge(small, run, "adv-01", step, GUESS_RIGHT, GUESS_IS_NEXT);
    must_judge(small, run, "role-advocate", step, GUESS_RIGHT, GUESS_IS_NEXT);
    must_judge(small, run, "peran pembela", step, GUESS_RIGHT, GUESS_IS_NEXT);
    must_judge(small, run, "ADVISE", step, GUESS_RIGHT, GUESS_IS_NEXT);
    step = step_of(small, run, "lev-02");
    must_judge(small, run, "as-level=group", step, GUESS_RIGHT, GUESS_IS_NEXT);
    run_record_free(run);
}

static void what_waits_behind_is_nearly_right_and_its_place_is_told(void **state)
{
    struct base *small = *state;
    struct run_record *run = small_run(small, family);
    static const char *const rules[] = {"lev-02", "imb-01", "sta-02"};

    for (size_t i = 0; i < COUNT(rules); i++) {
        struct guess guess = guess_of(small, run, rules[i], 0);
        size_t step = step_of(small, run, rules[i]);

        assert_int_equal(guess.number, step + 1);
        assert_int_equal(guess.outcome, step == 0 ? GUESS_RIGHT : GUESS_WAITS);
    }
    run_record_free(run);
}

static void what_waits_for_its_stage_has_fired_or_was_withdrawn_is_wrong(void **state)
{
    struct base *small = *state;
    struct run_record *run = small_run(small, "client-system=family imbalance=psychological event-weeks=2");
    size_t late = step_of(small, run, "std-with-caution");

    must_judge(small, run, "mis-02", 0, GUESS_WRONG, GUESS_LATER_STAGE);
    must_judge(small, run, "lev-02", late, GUESS_WRONG, GUESS_HAS_FIRED);
    assert_int_equal(guess_of(small, run, "lev-02", late).number, step_of(small, run, "lev-02") + 1);
    must_judge(small, run, "std-recommended", late, GUESS_WRONG, GUESS_WAS_WITHDRAWN);
    assert_int_equal(guess_of(small, run, "std-recommended", late).number, step_of(small, run, "obj-caution") + 1);
    run_record_free(run);
}

static void what_is_not_met_names_the_first_condition_of_the_nearest_alternative(void **state)
{
    struct base *small = *state;
    struct run_record *run = small_run(small, family);
    struct guess guess;

    must_judge(small, run, "lev-01", 0, GUESS_WRONG, GUESS_NOT_MET);
    guess = guess_of(small, run, "mis-02", 0); /* imbalance was answered, but by social */
    assert_int_equal(guess.why, GUESS_NOT_MET);
    assert_int_equal(guess.condition, 1);
    must_judge(small, run, "as-level=individual", 0, GUESS_WRONG, GUESS_NOT_CONCLUDED);
    run_record_free(run);
}

static void every_step_can_be_guessed_and_every_waiting_rule_is_known_to_wait(void **state)
{
    struct base *small = *state;
    struct run_record *run = small_run(small, family);
    const struct rulebook *rulebook = engine_rulebook(small->engine);

    for (size_t step = 0; step < run->step_count; step++)
        for (size_t i = 0; i < run->steps[step].agenda.count; i++) {
            size_t activation = run->steps[step].agenda.items[i];
            struct guess guess =
                guess_of(small, run, rulebook->alternatives[run->activations[activation].match.alternative].name, step);

            assert_true(guess.why == GUESS_IS_NEXT || guess.why == GUESS_IS_BEHIND || guess.why == GUESS_LATER_STAGE);
            assert_true(i > 0 || guess.outcome == GUESS_RIGHT);
        }
    run_record_free(run);
}

static void a_stage_hits_all_its_firings_and_stops_once(void **state)
{
    struct base *small = *state;
    struct run_record *run = small_run(small, family);
    const struct rulebook *rulebook = engine_rulebook(small->engine);
    const struct run_target assess = target_of(small, "assess");
    size_t hits = 0, stops = 0;

    for (size_t i = 0; i < run->step_count; i++) {
        hits += run_target_hits(&assess, rulebook, run, i);
        stops += run_target_stops(&assess, rulebook, run, i);
    }
    assert_int_equal(hits, 3);
    assert_int_equal(stops, 1);
    run_record_free(run);
}

static void an_answer_hits_the_firings_that_it_led_to_and_a_number_its_own(void **state)
{
    struct base *small = *state;
    struct run_record *run = small_run(small, family);
    const struct rulebook *rulebook = engine_rulebook(small->engine);
    const struct run_target number = target_of(small, "2");

    assert_int_equal(step_of(small, run, "client-system=family"), step_of(small, run, "lev-02"));
    assert_int_equal(step_of(small, run, "sistem klien"), step_of(small, run, "lev-02"));
    for (size_t i = 0; i < run->step_count; i++)
        assert_int_equal(run_target_hits(&number, rulebook, run, i), i == 1);
    run_record_free(run);
}

static void the_run_goes_on_from_stop_to_stop_and_to_the_end(void **state)
{
    struct base *small = *state;
    struct run_record *run = small_run(small, family);
    struct stepper stepper = {.run = run};
    const struct rulebook *rulebook = engine_rulebook(small->engine);
    struct diag diag = DIAG_EMPTY;
    char first[] = "1";

    assert_int_equal(stepper_stop(&stepper, small->engine, first, &diag), STOP_SET);
    assert_int_equal(stepper_stop(&stepper, small->engine, "ADVISE", &diag), STOP_SET);
    assert_int_equal(stepper_stop(&stepper, small->engine, "no-such-thing", &diag), STOP_UNKNOWN);
    assert_int_equal(diag.count, 1);
    diag_free(&diag);
    assert_string_equal(stepper_continue(&stepper, rulebook)->word, "1");
    assert_int_equal(stepper.at, 0);
    assert_string_equal(stepper_continue(&stepper, rulebook)->word, "ADVISE");
    assert_int_equal(stepper.at, 3);
    assert_null(stepper_continue(&stepper, rulebook));
    assert_int_equal(stepper.at, stepper.run->step_count);
    stepper_move(&stepper, -1000);
    assert_int_equal(stepper_stop(&stepper, small->engine, first, &diag), STOP_CLEARED);
    assert_string_equal(stepper_continue(&stepper, rulebook)->word, "ADVISE");
    stepper_free(&stepper);
    run_record_free(run);
}

static void a_record_that_reaches_the_firing_limit_fails_and_the_next_is_whole(void **state)
{
    struct base *small = *state;
    struct diag diag = DIAG_EMPTY;
    struct case_record *record;
    struct run_record *run;

    small->options.max_firings = 5;
    base_must_open(small);
    record = case_of(small->engine, family);
    assert_int_equal(engine_record(small->engine, record, &run, &diag), STATUS_LIMIT);
    assert_null(run);
    assert_int_equal(diag.count, 1);
    diag_free(&diag);
    case_free(record);
    record = case_of(small->engine, "client-system=individual felt-need=no");
    assert_int_equal(engine_record(small->engine, record, &run, &diag), STATUS_OK);
    assert_int_equal(run->step_count, 1);
    run_record_free(run);
    case_free(record);
}

int main(void)
{
#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)
    const struct CMUnitTest tests[] = {
        ON_SMALL(a_guess_that_fires_next_is_right_by_rule_conclusion_value_and_label),
        ON_SMALL(what_waits_behind_is_nearly_right_and_its_place_is_told),
        ON_SMALL(what_waits_for_its_stage_has_fired_or_was_withdrawn_is_wrong),
        ON_SMALL(what_is_not_met_names_the_first_condition_of_the_nearest_alternative),
        ON_SMALL(every_step_can_be_guessed_and_every_waiting_rule_is_known_to_wait),
        ON_SMALL(a_stage_hits_all_its_firings_and_stops_once),
        ON_SMALL(an_answer_hits_the_firings_that_it_led_to_and_a_number_its_own),
        ON_SMALL(the_run_goes_on_from_stop_to_stop_and_to_the_end),
        ON_SMALL(a_record_that_reaches_the_firing_limit_fails_and_the_next_is_whole),
    };

    return cmocka_run_group_tests_name("guesses and stops", tests, NULL, NULL);
}
