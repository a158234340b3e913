/* Why not, and the smallest change: both are checked against consultations, not against what they say of themselves.
 * May use: base.h, consulting.h. Not its job: words for people. */
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

static bool recommended(const struct result *result, const char *subject)
{
    const struct recommendation *found = result_recommendation(result, subject);

    return found != NULL && (found->standing == STANDING_RECOMMENDED || found->standing == STANDING_WITH_CAUTION);
}

/* Whether the subject is recommended once these of the set's answers (bits) are put into the case. */
static bool recommended_with(const struct case_record *record, const struct change_set *set, unsigned bits, const char *subject)
{
    struct case_record *changed = case_copy(record);
    struct result *result;
    bool found;

    for (size_t i = 0; i < set->count; i++) {
        const struct changed_answer *answer = &set->answers[i];
        struct answer *place = &changed->answers[answer->fact];

        if ((bits >> i & 1u) == 0)
            continue;
        answer_clear(place);
        place->measured = answer->choice == NOT_FOUND;
        place->number = (int32_t)answer->low;
        place->chosen = answer->choice == NOT_FOUND ? 0 : UINT64_C(1) << answer->choice;
    }
    result = consult_case(whole_base.engine, changed);
    found = recommended(result, subject);
    result_free(result);
    case_free(changed);
    return found;
}

/* Every set turns the subject, and no part of it does. */
static void must_be_smallest_changes(const char *answers, const char *subject, bool any)
{
    struct case_record *record = case_of(whole_base.engine, answers);
    struct change_options options = {.any = any, .limit = 3000};
    struct change_search *search;
    struct diag diag = DIAG_EMPTY;

    assert_int_equal(engine_find_changes(whole_base.engine, record, subject, &options, &search, &diag), STATUS_OK);
    assert_true(search->set_count > 0);
    assert_true(search->consultations <= 3000);
    assert_true(search->limit_reached || search->complete_size == CHANGE_SIZE_MAX);
    for (size_t i = 0; i < search->set_count; i++) {
        unsigned all = (1u << search->sets[i].count) - 1;

        for (unsigned bits = 0; bits <= all; bits++)
            assert_int_equal(recommended_with(record, &search->sets[i], bits, subject) != search->taking_away, bits == all);
        for (size_t j = 0; j < search->sets[i].count; j++)
            assert_true(any || !record->vocabulary->facts[search->sets[i].answers[j].fact].unchangeable);
    }
    change_search_free(search);
    case_free(record);
}

static void every_set_takes_a_recommendation_away_and_no_part_of_it_does(void **state)
{
    (void)state;
    must_be_smallest_changes(FAMILY_IN_CRISIS, "ext-restore-equilibrium", false);
}

static void every_set_makes_a_recommendation_and_no_part_of_it_does(void **state)
{
    (void)state;
    must_be_smallest_changes(FAMILY_IN_CRISIS, "ext-mediation", false);
    must_be_smallest_changes("client-system=individual worker-professional=yes ind-hard-alone=yes", "app-behavioural", false);
}

static void facts_that_no_plan_can_change_are_tried_only_when_asked(void **state)
{
    (void)state;
    must_be_smallest_changes(FAMILY_IN_CRISIS, "ext-restore-equilibrium", true);
}

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
                                                                        "plan-processes=inducement-sanction w-authority=control");

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
    assert_int_equal(whynot->attempt_count, 3);
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
        cmocka_unit_test(every_set_takes_a_recommendation_away_and_no_part_of_it_does),
        cmocka_unit_test(every_set_makes_a_recommendation_and_no_part_of_it_does),
        cmocka_unit_test(facts_that_no_plan_can_change_are_tried_only_when_asked),
        cmocka_unit_test(a_rule_holds_in_full_exactly_where_it_fired),
        cmocka_unit_test(the_variables_of_a_rule_take_the_values_that_leave_least_to_be_met),
        cmocka_unit_test(what_was_answered_otherwise_fails_and_what_was_not_asked_is_unknown),
        cmocka_unit_test(where_no_rule_concludes_it_there_is_no_attempt),
    };

    return cmocka_run_group_tests_name("explain", tests, whole_base_open, whole_base_close);
}
