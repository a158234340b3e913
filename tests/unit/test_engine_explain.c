/* Why not: checked against what fired, not against what it says of itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>
#include <string.h>

#include "base.h"
#include "consulting.h"

#define FAMILY_IN_CRISIS "client-system=family coping-result=failed imbalance=social felt-need=yes event-known=yes"

/* Whether the rule fired in the case, whatever whynot says of it. */
static bool alternative_fired(const struct result *result, size_t alternative)
{
    for (size_t i = 0; i < result->firing_count; i++)
        if (result->firings[i].alternative == alternative)
            return true;
    return false;
}

static bool all_hold(const struct attempt *attempt)
{
    return attempt->failing == 0 && attempt->unknown == 0;
}

/* For every action: a candidate rule holds in full exactly where it fired. */
static void a_rule_holds_in_full_exactly_where_it_fired(void **state)
{
    const struct reference *reference = engine_reference(whole_base.engine);
    struct result *result = consult(whole_base.engine, FAMILY_IN_CRISIS);

    (void)state;
    for (size_t i = 0; i < reference->action_count; i++) {
        struct whynot_question question = {.subject = reference->actions[i].subject};
        struct whynot *whynot = whynot_make(engine_rulebook(whole_base.engine), result, &question);

        assert_true(whynot->attempt_count > 0);
        for (size_t j = 0; j < whynot->attempt_count; j++)
            assert_int_equal(all_hold(&whynot->attempts[j]), alternative_fired(result, whynot->attempts[j].alternative));
        whynot_free(whynot);
    }
    result_free(result);
}

/* The same for every rule by itself: its variables take the values with which it fired, not those of the first fact that fits. */
static void the_variables_of_a_rule_take_the_values_that_leave_least_to_be_met(void **state)
{
    const struct rulebook *rulebook = engine_rulebook(whole_base.engine);
    struct result *result = consult(whole_base.engine, FAMILY_IN_CRISIS " violence-ongoing=yes inducement-serves=client "
                                                                        "plan-processes=inducement-reward");

    (void)state;
    for (size_t i = 0; i < rulebook->rule_count; i++) {
        struct whynot_question question = {.rule = rulebook->rules[i].id};
        struct whynot *whynot = whynot_make(rulebook, result, &question);

        assert_int_equal(whynot->attempt_count, rulebook->rules[i].count);
        for (size_t j = 0; j < whynot->attempt_count; j++)
            assert_int_equal(all_hold(&whynot->attempts[j]), alternative_fired(result, whynot->attempts[j].alternative));
        whynot_free(whynot);
    }
    result_free(result);
}

static void what_was_answered_otherwise_fails_and_what_was_not_asked_is_unknown(void **state)
{
    struct result *result = consult(whole_base.engine, "client-system=family coping-result=works");
    struct whynot_question question = {.rule = "grp-01"};
    struct whynot *whynot = whynot_make(engine_rulebook(whole_base.engine), result, &question);
    const struct attempt *nearest = &whynot->attempts[0];

    (void)state;
    assert_int_equal(whynot->attempt_count, 1);
    assert_int_equal(nearest->conditions[0].state, STATE_HOLDS);
    assert_int_equal(nearest->conditions[1].state, STATE_FAILS);
    assert_string_equal(result->facts[nearest->conditions[1].facts[0]].slots[1], "works");
    assert_int_equal(nearest->conditions[2].state, STATE_UNKNOWN);
    whynot_free(whynot);
    result_free(result);
}

static void where_no_rule_concludes_it_there_is_no_attempt(void **state)
{
    struct result *result = consult(whole_base.engine, "client-system=family");
    struct whynot_question question = {.subject = "com-definition"};
    struct whynot *whynot = whynot_make(engine_rulebook(whole_base.engine), result, &question);

    (void)state;
    assert_int_equal(whynot->attempt_count, 0);
    whynot_free(whynot);
    result_free(result);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_holds_in_full_exactly_where_it_fired),
        cmocka_unit_test(the_variables_of_a_rule_take_the_values_that_leave_least_to_be_met),
        cmocka_unit_test(what_was_answered_otherwise_fails_and_what_was_not_asked_is_unknown),
        cmocka_unit_test(where_no_rule_concludes_it_there_is_no_attempt),
    };

    return cmocka_run_group_tests_name("explain", tests, whole_base_open, whole_base_close);
}
