/* The rules as data and what CLIPS matched agree: every firing names its facts and absences, at the edges of what a rule may
 * say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"

#define ZZ "rules/zz.clp"
#define CONCLUSION FINDING("role", "role-advocate", "nil", "weak", "zz-01")

/* Opens the small base with one more rule. */
static struct engine *with_rule(void **state, const char *conditions)
{
    struct base *base = *state;
    char text[8000];

    snprintf(text, sizeof text, NOTE("zz-01") "(defrule ADVISE::zz-01\n %s\n => (assert " CONCLUSION "))\n", conditions);
    base_put(base, ZZ, text);
    base_must_open(base);
    return base->engine;
}

static void a_rule_may_begin_with_not(void **state)
{
    struct engine *engine = with_rule(state, "(not (answer (to felt-need))) (not (measure (of event-weeks)))");
    struct result *result = consult(engine, "client-system=individual");

    must_match(result, firing_of(engine, result, "zz-01"), "", "answer felt-need; measure event-weeks",
               "finding role role-advocate zz-01");
    result_free(result);
    result = consult(engine, "event-weeks=900");
    assert_false(fired(engine, result, "zz-01"));
    result_free(result);
}

static void a_not_between_conditions_keeps_them_in_place(void **state)
{
    struct engine *engine = with_rule(
        state, "(answer (to client-system) (is ?v)) (not (answer (to felt-need) (is no))) (measure (of event-weeks) (is ?n))"
               " (exists (answer (to imbalance))) (answer (to imbalance) (is ~?v&~none))");
    struct result *result = consult(engine, "client-system=family event-weeks=12 imbalance=social");

    must_match(result, firing_of(engine, result, "zz-01"),
               "answer client-system family; measure event-weeks 12; answer imbalance social; answer imbalance social",
               "answer felt-need no", "finding role role-advocate zz-01");
    result_free(result);
}

static void variables_are_filled_into_what_was_absent(void **state)
{
    struct engine *engine = with_rule(
        state, "(finding (kind assessment) (subject ?s) (value ?v)) (not (finding (kind assessment) (subject ?s) (value ~?v)))"
               " (not (measure (of event-weeks) (is ?n&:(> ?n 6))))");
    struct result *result = consult(engine, "client-system=family");

    must_match(result, firing_of(engine, result, "zz-01"), "finding assessment as-level group lev-02",
               "finding assessment as-level ~group; measure event-weeks >6", "finding role role-advocate zz-01");
    result_free(result);
}

static void a_rule_of_thirty_two_conditions_works_and_of_thirty_three_is_refused(void **state)
{
    static const char *const condition = "(answer (to client-system) (is family)) ";
    char conditions[33 * 45] = "";
    struct engine *engine;
    struct result *result;

    for (int i = 0; i < 32; i++)
        strcat(conditions, condition); // NOLINT(bugprone-*): 33 fit
    engine = with_rule(state, conditions);
    result = consult(engine, "client-system=family");
    assert_int_equal(firing_of(engine, result, "zz-01")->matched_count, 32);
    result_free(result);
    strcat(conditions, condition); // NOLINT(bugprone-*): 33 fit
    base_put(*state, ZZ, NOTE("zz-01") "(defrule ADVISE::zz-01\n ");
    base_append(*state, ZZ, conditions);
    base_append(*state, ZZ, "\n => (assert " CONCLUSION "))\n");
    base_must_refuse(*state, "bad-rule", ZZ, 2, "split");
}

/* Each exists names every answer to its fact: together more facts than working memory holds. */
static void many_exists_over_a_fact_of_many_values_are_named_in_full(void **state)
{
    char conditions[32 * 40] = "(not (answer (to felt-need))) ";
    struct engine *engine;
    struct result *result;
    const struct firing *firing;

    for (int i = 0; i < 31; i++)
        strcat(conditions, "(exists (answer (to imbalance))) "); // NOLINT(bugprone-*): 31 fit
    engine = with_rule(state, conditions);
    result = consult(engine, "imbalance=psychological,social");
    firing = firing_of(engine, result, "zz-01");
    assert_int_equal(firing->matched_count, 62);
    assert_int_equal(firing->absent_count, 1);
    assert_string_equal(firing->absent[0], "answer felt-need");
    result_free(result);
}

/* In a stage of its own each alternative of a rule must fire under its own number. */
static void alternatives_in_different_stages_are_refused_or_fire_both(void **state)
{
    struct base *base = *state;

    base_put(base, ZZ,
             NOTE("zz-01") RULE("ASSESS", "zz-01.1", "(answer (to felt-need) (is no))", CONCLUSION)
                 RULE("ADVISE", "zz-01.2", "(answer (to felt-need) (is yes))", CONCLUSION));
    if (base_open(base) != STATUS_OK)
        return;
    assert_int_equal(consult_status(base->engine, "felt-need=yes"), STATUS_OK);
    assert_int_equal(consult_status(base->engine, "felt-need=no"), STATUS_OK);
}

static void an_objection_from_nobody_is_refused_or_shown(void **state)
{
    struct base *base = *state;
    struct result *result;

    base_put(base, ZZ,
             NOTE("zz-01") RULE("OBJECT", "zz-01", "(finding (kind role) (subject ?s))",
                                "(objection (subject ?s) (to blocked) (from nobody) (by zz-01))"));
    if (base_open(base) != STATUS_OK)
        return;
    result = consult(base->engine, "client-system=family");
    assert_int_equal(result_recommendation(result, "role-advocate")->standing, STANDING_BLOCKED);
    assert_true(result_recommendation(result, "role-advocate")->against_count > 0);
    result_free(result);
}

static void a_standing_without_an_action_is_refused_or_has_no_support(void **state)
{
    struct base *base = *state;

    base_put(base, ZZ,
             NOTE("zz-01") RULE("RESOLVE", "zz-01", "(answer (to felt-need) (is yes))",
                                "(standing (subject role-advocate) (is blocked) (by zz-01))"));
    if (base_open(base) == STATUS_OK)
        assert_int_equal(consult_status(base->engine, "felt-need=yes"), STATUS_OK);
}

/* std-recommended fires once for each finding, and two standings of one subject must not make two recommendations. */
static void a_subject_has_one_recommendation_however_many_rules_advise_it(void **state)
{
    struct engine *engine = with_rule(state, "(answer (to client-system) (is family))");
    struct result *result = consult(engine, "client-system=family");

    assert_int_equal(result->recommendation_count, 1);
    must_be_words(&result->recommendations[0].rules, "adv-01 zz-01");
    result_free(result);
}

static void two_standings_of_one_subject_are_refused_or_make_one_recommendation(void **state)
{
    struct base *base = *state;
    struct result *result;

    base_put(base, ZZ,
             NOTE("zz-01") RULE("RESOLVE", "zz-01", "(finding (kind role) (subject ?s))",
                                "(standing (subject ?s) (is blocked) (by zz-01))"));
    if (base_open(base) != STATUS_OK)
        return;
    result = consult(base->engine, "client-system=family");
    assert_int_equal(result->recommendation_count, 1);
    result_free(result);
}

#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_SMALL(a_rule_may_begin_with_not),
        ON_SMALL(a_not_between_conditions_keeps_them_in_place),
        ON_SMALL(variables_are_filled_into_what_was_absent),
        ON_SMALL(a_rule_of_thirty_two_conditions_works_and_of_thirty_three_is_refused),
        ON_SMALL(many_exists_over_a_fact_of_many_values_are_named_in_full),
        ON_SMALL(alternatives_in_different_stages_are_refused_or_fire_both),
        ON_SMALL(an_objection_from_nobody_is_refused_or_shown),
        ON_SMALL(a_standing_without_an_action_is_refused_or_has_no_support),
        ON_SMALL(a_subject_has_one_recommendation_however_many_rules_advise_it),
        ON_SMALL(two_standings_of_one_subject_are_refused_or_make_one_recommendation),
    };

    return cmocka_run_group_tests_name("firings", tests, NULL, NULL);
}
