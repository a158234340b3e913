/* Traps of CLIPS 6.30 that the engine relies on escaping: errors that halt later runs in silence, redefinition, rules that are read
 * otherwise than CLIPS matches them, rules at the edge of what is allowed.
 * May use: base.h, consulting.h. Not its job: the shipped rules; what is refused before CLIPS sees it (test_engine_constructs.c). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "consulting.h"
#include "base.h"

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

static enum status status_of(struct engine *engine, const char *answers)
{
    struct diag diag = DIAG_EMPTY;
    struct case_record *record = case_of(engine, answers);
    struct result *result;
    enum status status = engine_consult(engine, record, &result, &diag);

    assert_true((status == STATUS_OK) == (result != NULL));
    assert_true((status == STATUS_OK) == (diag.count == 0));
    result_free(result);
    case_free(record);
    diag_free(&diag);
    return status;
}

/* An error on the left-hand side leaves a flag that makes every later run fire nothing and report nothing. The rule is refused at
 * loading, or the consultation fails as a whole and the next one is clean. */
static void an_error_while_matching_fails_the_case_and_not_the_next(void **state)
{
    struct base *base = *state;

    base_put(base, ZZ,
             NOTE("zz-01") RULE("ADVISE", "zz-01", "(finding (kind assessment) (subject as-crisis-phase|as-level) (value ?n&:(<= ?n 2)))", CONCLUSION));
    if (base_open(base) != STATUS_OK)
        return;
    for (int i = 0; i < 3; i++) {
        struct result *result;

        assert_int_equal(status_of(base->engine, "client-system=family"), STATUS_INTERNAL);
        result = consult(base->engine, "event-weeks=3");
        assert_true(fired(base->engine, result, "sta-01"));
        result_free(result);
    }
}

static void a_comparison_of_a_symbol_is_refused_at_loading(void **state)
{
    base_put(*state, ZZ, NOTE("zz-01") RULE("ADVISE", "zz-01", "(answer (to imbalance) (is ?n&:(<= ?n 2)))", CONCLUSION));
    assert_int_equal(base_open(*state), STATUS_RULES);
}

static void a_number_for_a_symbol_is_refused_at_loading(void **state)
{
    base_put(*state, ZZ, NOTE("zz-01") RULE("ADVISE", "zz-01", "(measure (of event-weeks) (is three))", CONCLUSION));
    base_must_refuse(*state, NULL, ZZ, 2, NULL);
    base_put(*state, ZZ, NOTE("zz-01") RULE("ADVISE", "zz-01", "(answer (to imbalance) (is 3))", CONCLUSION));
    base_must_refuse(*state, NULL, ZZ, 2, NULL);
}

static void a_slot_constrained_twice_is_refused(void **state)
{
    base_put(*state, ZZ, NOTE("zz-01") RULE("ADVISE", "zz-01", "(answer (to imbalance) (to felt-need))", CONCLUSION));
    base_must_refuse(*state, NULL, ZZ, 2, NULL);
}

static void a_number_written_otherwise_is_refused_or_concluded_as_it_is(void **state)
{
    static const char *const values[] = {"01", "+1", "1.0", "1e0"};
    struct base *base = *state;

    for (size_t i = 0; i < COUNT(values); i++) {
        char text[1000];

        snprintf(text, sizeof text,
                 NOTE("zz-01") "(defrule ASSESS::zz-01 (answer (to felt-need) (is yes))\n => (assert (finding (kind assessment) (subject as-crisis-phase)"
                               " (value %s) (strength weak) (by zz-01))))\n", values[i]);
        base_put(base, ZZ, text);
        if (base_open(base) == STATUS_OK)
            assert_int_equal(status_of(base->engine, "felt-need=yes"), STATUS_OK);
    }
}

static void a_whole_number_can_be_a_value(void **state)
{
    struct base *base = *state;
    struct result *result;

    base_put(base, ZZ, NOTE("zz-01") RULE("ASSESS", "zz-01", "(answer (to felt-need) (is yes))", FINDING("assessment", "as-crisis-phase", "3", "weak", "zz-01"))
             NOTE("zz-02") RULE("ADVISE", "zz-02", "(finding (kind assessment) (subject as-crisis-phase) (value 3|4))", FINDING("caution", "role-advocate", "nil", "weak", "zz-02"))
             NOTE("zz-03") RULE("ADVISE", "zz-03", "(finding (kind assessment) (subject as-crisis-phase) (value ?n&:(> ?n 3)))", FINDING("caution", "role-advocate", "nil", "weak", "zz-03")));
    base_must_open(base);
    result = consult(base->engine, "felt-need=yes");
    assert_non_null(finding_of(result, KIND_ASSESSMENT, "as-crisis-phase", "3"));
    assert_true(fired(base->engine, result, "zz-02") && !fired(base->engine, result, "zz-03"));
    must_match(result, firing_of(base->engine, result, "zz-01"), "answer felt-need yes", "", "finding assessment as-crisis-phase 3 zz-01");
    result_free(result);
}

/* CLIPS would let the later definition win in silence. */
static void templates_and_deffacts_may_not_be_redefined(void **state)
{
    base_put(*state, "facts/a.clp", "(deffacts MAIN::small-words (safety-subject (is role-advocate)))");
    base_must_open(*state);
    base_append(*state, "facts/templates.clp", "(deftemplate MAIN::answer (slot to (type SYMBOL) (default ?NONE)))");
    base_must_refuse(*state, "bad-template", "facts/templates.clp", 133, "as it was shipped");
}

static void deffacts_of_one_name_are_all_read(void **state)
{
    struct base *base = *state;

    base_put(base, "facts/zz.clp", "(deffacts MAIN::small-words (safety-subject (is role-advocate)))");
    base_must_open(base);
    assert_non_null(vocabulary_label(engine_vocabulary(base->engine), "role-advocate", NULL));
}

static void words_are_no_facts_of_working_memory(void **state)
{
    struct engine *engine = with_rule(state, "(answer (to felt-need) (is yes))");
    struct result *result = consult(engine, "");
    size_t standing_facts;

    engine_standing_facts(engine, &standing_facts);
    assert_int_equal(result->fact_count, standing_facts + 1);
    result_free(result);
}

/* --- The data of a rule and what CLIPS matched agree ---------------------------------------------------- */

static void a_rule_may_begin_with_not(void **state)
{
    struct engine *engine = with_rule(state, "(not (answer (to felt-need))) (not (measure (of event-weeks)))");
    struct result *result = consult(engine, "client-system=individual");

    must_match(result, firing_of(engine, result, "zz-01"), "", "answer felt-need; measure event-weeks", "finding role role-advocate zz-01");
    result_free(result);
    result = consult(engine, "event-weeks=900");
    assert_false(fired(engine, result, "zz-01"));
    result_free(result);
}

static void a_not_between_conditions_keeps_them_in_place(void **state)
{
    struct engine *engine = with_rule(state, "(answer (to client-system) (is ?v)) (not (answer (to felt-need) (is no))) (measure (of event-weeks) (is ?n))"
                                             " (exists (answer (to imbalance))) (answer (to imbalance) (is ~?v&~none))");
    struct result *result = consult(engine, "client-system=family event-weeks=12 imbalance=social");

    must_match(result, firing_of(engine, result, "zz-01"),
               "answer client-system family; measure event-weeks 12; answer imbalance social; answer imbalance social", "answer felt-need no",
               "finding role role-advocate zz-01");
    result_free(result);
}

static void variables_are_filled_into_what_was_absent(void **state)
{
    struct engine *engine = with_rule(state, "(finding (kind assessment) (subject ?s) (value ?v)) (not (finding (kind assessment) (subject ?s) (value ~?v)))"
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

/* More facts are named than working memory holds: each exists names every answer to its fact. */
static void many_exists_over_a_fact_of_many_values_are_named_in_full(void **state)
{
    char conditions[32 * 40] = "";
    struct engine *engine;
    struct result *result;

    for (int i = 0; i < 30; i++)
        strcat(conditions, "(exists (answer (to imbalance))) "); // NOLINT(bugprone-*): 30 fit
    engine = with_rule(state, conditions);
    result = consult(engine, "imbalance=psychological,social");
    assert_int_equal(firing_of(engine, result, "zz-01")->matched_count, 60);
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
    assert_int_equal(status_of(base->engine, "felt-need=yes"), STATUS_OK);
    assert_int_equal(status_of(base->engine, "felt-need=no"), STATUS_OK);
}

static void an_objection_from_nobody_is_refused_or_shown(void **state)
{
    struct base *base = *state;
    struct result *result;

    base_put(base, ZZ,
             NOTE("zz-01") RULE("OBJECT", "zz-01", "(finding (kind role) (subject ?s))", "(objection (subject ?s) (to blocked) (from nobody) (by zz-01))"));
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

    base_put(base, ZZ, NOTE("zz-01") RULE("RESOLVE", "zz-01", "(answer (to felt-need) (is yes))", "(standing (subject role-advocate) (is blocked) (by zz-01))"));
    if (base_open(base) == STATUS_OK)
        assert_int_equal(status_of(base->engine, "felt-need=yes"), STATUS_OK);
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

    base_put(base, ZZ, NOTE("zz-01") RULE("RESOLVE", "zz-01", "(finding (kind role) (subject ?s))", "(standing (subject ?s) (is blocked) (by zz-01))"));
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
        ON_SMALL(an_error_while_matching_fails_the_case_and_not_the_next),
        ON_SMALL(a_comparison_of_a_symbol_is_refused_at_loading),
        ON_SMALL(a_number_for_a_symbol_is_refused_at_loading),
        ON_SMALL(a_slot_constrained_twice_is_refused),
        ON_SMALL(a_number_written_otherwise_is_refused_or_concluded_as_it_is),
        ON_SMALL(a_whole_number_can_be_a_value),
        ON_SMALL(templates_and_deffacts_may_not_be_redefined),
        ON_SMALL(deffacts_of_one_name_are_all_read),
        ON_SMALL(words_are_no_facts_of_working_memory),
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

    return cmocka_run_group_tests_name("traps", tests, NULL, NULL);
}
