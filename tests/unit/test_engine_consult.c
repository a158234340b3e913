/* One consultation: what comes out of a case, fact by fact and firing by firing; limits, repetition, several engines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"

#define FAMILY "client-system=family imbalance=social,psychological event-weeks=3"

static struct engine *open_small(void **state)
{
    struct base *base = *state;

    base_must_open(base);
    return base->engine;
}

static void a_case_gives_its_findings_with_all_their_rules(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, FAMILY);
    const struct finding *crisis = finding_of(result, KIND_ASSESSMENT, "as-group-state", "crisis");

    assert_int_equal(result->finding_count, 6);
    assert_non_null(crisis);
    must_be_words(&crisis->rules, "sta-01 sta-02");
    assert_int_equal(crisis->strength, STRENGTH_STRONG);
    assert_int_equal(crisis->origin, ORIGIN_EXT);
    assert_true(result_counts(result, engine_vocabulary(engine), crisis));
    must_be_words(&finding_of(result, KIND_ASSESSMENT, "as-imbalance", "social")->rules, "imb-01");
    must_be_words(&finding_of(result, KIND_ASSESSMENT, "as-imbalance", "psychological")->rules, "imb-01");
    assert_non_null(finding_of(result, KIND_ROLE, "role-advocate", NULL));
    assert_non_null(finding_of(result, KIND_CAUTION, "role-advocate", NULL));
    assert_null(finding_of(result, KIND_ASSESSMENT, "as-level", "individual"));
    result_free(result);
}

static void findings_are_sorted_by_kind_subject_and_value_in_bytes(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, FAMILY);

    for (size_t i = 1; i < result->finding_count; i++) {
        const struct finding *a = &result->findings[i - 1], *b = &result->findings[i];
        int order = strcmp(kind_word(a->kind), kind_word(b->kind));

        order = order != 0 ? order : strcmp(a->subject, b->subject);
        assert_true(order < 0 || (order == 0 && strcmp(a->value, b->value) < 0));
    }
    result_free(result);
}

static void an_action_stands_with_its_strength_rules_and_cautions(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, FAMILY);
    const struct recommendation *advocate = result_recommendation(result, "role-advocate");

    assert_int_equal(result->recommendation_count, 1);
    assert_non_null(advocate);
    assert_int_equal(advocate->standing, STANDING_WITH_CAUTION);
    assert_int_equal(advocate->strength, STRENGTH_STRONG);
    assert_true(advocate->kinds[KIND_ROLE] && !advocate->kinds[KIND_INDICATION] && !advocate->safety);
    must_be_words(&advocate->rules, "adv-01");
    assert_int_equal(advocate->against_count, 1);
    assert_int_equal(advocate->against[0].standing, STANDING_WITH_CAUTION);
    assert_int_equal(advocate->against[0].kind, KIND_CAUTION);
    assert_string_equal(advocate->against[0].subject, "role-advocate");
    assert_string_equal(advocate->against[0].by, "obj-caution");
    must_be_words(&advocate->against[0].rules, "cau-01");
    assert_null(result_recommendation(result, "role-expert"));
    result_free(result);
}

static void every_firing_names_what_matched_and_what_was_absent(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, FAMILY);

    must_match(result, firing_of(engine, result, "lev-02"), "answer client-system family", "",
               "finding assessment as-level group lev-02");
    must_match(result, firing_of(engine, result, "sta-01"), "measure event-weeks 3", "",
               "finding assessment as-group-state crisis sta-01");
    must_match(result, firing_of(engine, result, "imb-01"), "answer imbalance psychological", "",
               "finding assessment as-imbalance psychological imb-01");
    must_match(result, firing_of(engine, result, "adv-01"), "finding assessment as-level group lev-02", "answer felt-need no",
               "finding role role-advocate adv-01");
    must_match(result, firing_of(engine, result, "obj-caution"),
               "finding caution role-advocate cau-01; finding role role-advocate adv-01", "",
               "objection role-advocate with-caution cau-01 obj-caution");
    must_match(result, firing_of(engine, result, "std-with-caution"), "objection role-advocate with-caution cau-01 obj-caution",
               "objection role-advocate blocked|conflict|after-safety", "standing role-advocate with-caution std-with-caution");
    result_free(result);
}

static void exists_matches_every_answer_to_its_fact(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, "client-system=individual imbalance=psychological");

    must_match(result, firing_of(engine, result, "mis-02"), "answer imbalance psychological", "answer imbalance social",
               "finding missing-information felt-need mis-02");
    result_free(result);
    result = consult(engine, "imbalance=none");
    must_match(result, firing_of(engine, result, "mis-02"), "answer imbalance none", "answer imbalance social",
               "finding missing-information felt-need mis-02");
    assert_false(fired(engine, result, "imb-01"));
    result_free(result);
}

static void firings_are_sorted_by_stage_and_rule_and_numbered_as_they_fired(void **state)
{
    struct engine *engine = open_small(state);
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct result *result = consult(engine, FAMILY);
    unsigned seen = 0;

    assert_int_equal(result->firing_count, 10);
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct alternative *now = &rulebook->alternatives[result->firings[i].alternative];
        const struct alternative *before = i > 0 ? &rulebook->alternatives[result->firings[i - 1].alternative] : now;
        size_t stage_now = rulebook->rules[now->rule].stage, stage_before = rulebook->rules[before->rule].stage;

        seen |= 1u << result->firings[i].sequence;
        assert_true(stage_before < stage_now || (stage_before == stage_now && strcmp(before->name, now->name) <= 0));
    }
    assert_int_equal(seen, (1u << 10) - 1);
    result_free(result);
}

static void missing_information_is_listed_strongest_first(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, "imbalance=psychological");

    assert_int_equal(result->missing_count, 2);
    assert_string_equal(result->findings[result->missing[0]].subject, "client-system");
    assert_string_equal(result->findings[result->missing[1]].subject, "felt-need");
    must_match(result, firing_of(engine, result, "mis-01"), "", "answer client-system",
               "finding missing-information client-system mis-01");
    result_free(result);
}

static void an_empty_case_gives_what_follows_from_silence(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, "");
    size_t standing_facts;

    engine_standing_facts(engine, &standing_facts);
    assert_int_equal(result->firing_count, 1);
    assert_int_equal(result->finding_count, 1);
    assert_int_equal(result->recommendation_count, 0);
    assert_int_equal(result->fact_count, standing_facts + 1);
    result_free(result);
}

static void whole_numbers_reach_the_rules_as_numbers(void **state)
{
    struct engine *engine = open_small(state);
    static const struct {
        const char *answer;
        bool crisis;
    } cases[] = {{"event-weeks=0", true},   {"event-weeks=6", true},          {"event-weeks=7", false},
                 {"event-weeks=10", false}, {"event-weeks=999999999", false}, {"event-weeks=unknown", false}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct result *result = consult(engine, cases[i].answer);

        if (fired(engine, result, "sta-01") != cases[i].crisis)
            fail_msg("%s", cases[i].answer);
        result_free(result);
    }
}

static void an_unknown_whole_number_is_an_answer_and_no_measure(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, "event-weeks=unknown");
    char name[FACT_NAME_MAX];

    assert_string_equal(fact_name(&result->facts[0], name, sizeof name), "answer event-weeks unknown");
    for (size_t i = 0; i < result->fact_count; i++)
        assert_int_not_equal(result->facts[i].about, TEMPLATE_MEASURE);
    result_free(result);
}

static void the_largest_whole_number_keeps_its_digits(void **state)
{
    struct engine *engine = open_small(state);
    struct result *result = consult(engine, "event-weeks=999999999");
    bool found = false;

    for (size_t i = 0; i < result->fact_count; i++)
        found = found || (result->facts[i].about == TEMPLATE_MEASURE && strcmp(result->facts[i].slots[1], "999999999") == 0);
    assert_true(found);
    result_free(result);
}

#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)
#define ON_WHOLE(test) cmocka_unit_test_setup_teardown(test, base_whole, base_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_SMALL(a_case_gives_its_findings_with_all_their_rules),
        ON_SMALL(findings_are_sorted_by_kind_subject_and_value_in_bytes),
        ON_SMALL(an_action_stands_with_its_strength_rules_and_cautions),
        ON_SMALL(every_firing_names_what_matched_and_what_was_absent),
        ON_SMALL(exists_matches_every_answer_to_its_fact),
        ON_SMALL(firings_are_sorted_by_stage_and_rule_and_numbered_as_they_fired),
        ON_SMALL(missing_information_is_listed_strongest_first),
        ON_SMALL(an_empty_case_gives_what_follows_from_silence),
        ON_SMALL(whole_numbers_reach_the_rules_as_numbers),
        ON_SMALL(an_unknown_whole_number_is_an_answer_and_no_measure),
        ON_SMALL(the_largest_whole_number_keeps_its_digits),
    };

    return cmocka_run_group_tests_name("consult", tests, NULL, NULL);
}
