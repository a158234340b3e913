/* Traps of CLIPS 6.30 that the engine relies on escaping: errors that halt later runs in silence, redefinition, rules that are
 * read otherwise than CLIPS matches them, rules at the edge of what is allowed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

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

/* An error on the left-hand side leaves a flag that makes every later run fire nothing and report nothing. The rule is refused at
 * loading, or the consultation fails as a whole and the next one is clean. */
static void an_error_while_matching_fails_the_case_and_not_the_next(void **state)
{
    struct base *base = *state;

    base_put(base, ZZ,
             NOTE("zz-01")
                 RULE("ADVISE", "zz-01", "(finding (kind assessment) (subject as-crisis-phase|as-level) (value ?n&:(<= ?n 2)))",
                      CONCLUSION));
    if (base_open(base) != STATUS_OK)
        return;
    for (int i = 0; i < 3; i++) {
        struct result *result;

        assert_int_equal(consult_status(base->engine, "client-system=family"), STATUS_INTERNAL);
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
                 NOTE("zz-01") "(defrule ASSESS::zz-01 (answer (to felt-need) (is yes))\n => (assert (finding (kind assessment) "
                               "(subject as-crisis-phase)"
                               " (value %s) (strength weak) (by zz-01))))\n",
                 values[i]);
        base_put(base, ZZ, text);
        if (base_open(base) == STATUS_OK)
            assert_int_equal(consult_status(base->engine, "felt-need=yes"), STATUS_OK);
    }
}

static void a_whole_number_can_be_a_value(void **state)
{
    struct base *base = *state;
    struct result *result;

    base_put(base, ZZ,
             NOTE("zz-01") RULE("ASSESS", "zz-01", "(answer (to felt-need) (is yes))",
                                FINDING("assessment", "as-crisis-phase", "3", "weak", "zz-01")) NOTE("zz-02")
                 RULE("ADVISE", "zz-02", "(finding (kind assessment) (subject as-crisis-phase) (value 3|4))",
                      FINDING("caution", "role-advocate", "nil", "weak", "zz-02")) NOTE("zz-03")
                     RULE("ADVISE", "zz-03", "(finding (kind assessment) (subject as-crisis-phase) (value ?n&:(> ?n 3)))",
                          FINDING("caution", "role-advocate", "nil", "weak", "zz-03")));
    base_must_open(base);
    result = consult(base->engine, "felt-need=yes");
    assert_non_null(finding_of(result, KIND_ASSESSMENT, "as-crisis-phase", "3"));
    assert_true(fired(base->engine, result, "zz-02") && !fired(base->engine, result, "zz-03"));
    must_match(result, firing_of(base->engine, result, "zz-01"), "answer felt-need yes", "",
               "finding assessment as-crisis-phase 3 zz-01");
    result_free(result);
}

/* CLIPS would let the later definition win in silence. */
static void templates_and_deffacts_may_not_be_redefined(void **state)
{
    base_put(*state, "facts/a.clp", "(deffacts MAIN::small-words (safety-subject (is role-advocate)))");
    base_must_open(*state);
    base_replace(*state, "facts/templates.clp", "(deftemplate MAIN::answer",
                 "(deftemplate MAIN::answer (slot to (type SYMBOL) (default ?NONE)))(deftemplate MAIN::answer");
    base_must_refuse(*state, "bad-template", "facts/templates.clp", 7, "as it was shipped");
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
    };

    return cmocka_run_group_tests_name("traps", tests, NULL, NULL);
}
