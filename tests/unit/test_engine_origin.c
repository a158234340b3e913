/* Reasoning with the rules of some origins only: which rules stay, which go, and that no finding rests on one that went. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"

#define BIT(origin) (1u << (origin))

static bool always_stays(const struct rulebook *rulebook, const struct rule *rule)
{
    return rule->safety || rulebook_stage(rulebook, rule->stage)->always;
}

static const struct rulebook *open_with(struct base *base, unsigned origins)
{
    base->options.origins = origins;
    base_must_open(base);
    return engine_rulebook(base->engine);
}

static void the_rules_of_the_chosen_origins_are_active(void **state)
{
    struct base *base = *state;

    for (unsigned origins = 1; origins <= ORIGINS_ALL; origins++) {
        const struct rulebook *rulebook = open_with(base, origins);

        assert_int_equal(engine_origins(base->engine), origins);
        for (size_t i = 0; i < rulebook->rule_count; i++) {
            const struct rule *rule = &rulebook->rules[i];

            if (rule->active != ((origins & BIT(rule->origin)) != 0 || always_stays(rulebook, rule)))
                fail_msg("%s with origins %u", rule->id, origins);
        }
    }
}

static void no_origin_chosen_means_all(void **state)
{
    struct base *base = *state;
    const struct rulebook *rulebook = open_with(base, 0);

    assert_int_equal(engine_origins(base->engine), ORIGINS_ALL);
    for (size_t i = 0; i < rulebook->rule_count; i++)
        assert_true(rulebook->rules[i].active);
}

/* A case with the n-th value of every fact (a whole number: n weeks, people …). */
static struct case_record *case_of_values(const struct engine *engine, size_t n)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    struct case_record *record = case_new(vocabulary);

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];

        if (fact->type == FACT_NUMBER)
            answer_measure(&record->answers[i], fact, (double)n);
        else
            answer_choose(&record->answers[i], fact, fact->choices[n % fact->choice_count].value);
    }
    return record;
}

static void must_be_active(const struct rulebook *rulebook, const struct words *rules)
{
    for (size_t i = 0; i < rules->count; i++)
        if (!rulebook_rule(rulebook, rules->items[i])->active)
            fail_msg("%s was left out and concluded all the same", rules->items[i]);
}

static void no_finding_rests_on_a_rule_that_was_left_out(void **state)
{
    struct base *base = *state;
    size_t findings = 0;

    for (unsigned origins = 1; origins <= ORIGINS_ALL; origins++) {
        const struct rulebook *rulebook = open_with(base, origins);

        for (size_t n = 0; n < 8; n++) {
            struct case_record *record = case_of_values(base->engine, n);
            struct result *result = consult_case(base->engine, record);

            findings += result->finding_count;
            for (size_t i = 0; i < result->finding_count; i++)
                must_be_active(rulebook, &result->findings[i].rules);
            for (size_t i = 0; i < result->firing_count; i++)
                assert_true(rulebook_rule_of(rulebook, result->firings[i].alternative)->active);
            result_free(result);
            case_free(record);
        }
    }
    assert_true(findings > 1000);
}

static void with_the_seed_alone_extensions_speak_only_of_safety_and_standing(void **state)
{
    struct base *base = *state;
    const struct rulebook *rulebook = open_with(base, BIT(ORIGIN_SEED));

    for (size_t n = 0; n < 8; n++) {
        struct case_record *record = case_of_values(base->engine, n);
        struct result *result = consult_case(base->engine, record);

        for (size_t i = 0; i < result->finding_count; i++)
            for (size_t j = 0; j < result->findings[i].rules.count; j++) {
                const struct rule *rule = rulebook_rule(rulebook, result->findings[i].rules.items[j]);

                assert_true(rule->origin == ORIGIN_SEED || always_stays(rulebook, rule));
            }
        result_free(result);
        case_free(record);
    }
}

static void a_finding_shows_the_origin_nearest_to_the_source(void **state)
{
    struct base *base = *state;
    struct result *result;

    base_put(base, "rules/zz.clp",
             "(deffacts MAIN::zz (rule-note (rule zz-01) (origin seed) (source \"S1\") (id \"a\") (en \"a\")))\n" RULE(
                 "ASSESS", "zz-01", "(answer (to client-system) (is group))",
                 FINDING("assessment", "as-level", "group", "weak", "zz-01")));
    base_must_open(base);
    result = consult(base->engine, "client-system=group");
    assert_int_equal(finding_of(result, KIND_ASSESSMENT, "as-level", "group")->origin, ORIGIN_SEED);
    assert_int_equal(finding_of(result, KIND_ASSESSMENT, "as-level", "group")->strength, STRENGTH_STRONG);
    result_free(result);
    base->options.origins = BIT(ORIGIN_SEED);
    base_must_open(base);
    result = consult(base->engine, "client-system=group");
    must_be_words(&finding_of(result, KIND_ASSESSMENT, "as-level", "group")->rules, "zz-01");
    assert_int_equal(finding_of(result, KIND_ASSESSMENT, "as-level", "group")->strength, STRENGTH_WEAK);
    result_free(result);
}

static void safety_rules_stay_whatever_the_origin(void **state)
{
    struct base *base = *state;
    struct result *result;

    base_put(base, "rules/zz.clp",
             NOTE("zz-99") SAFETY("zz-99") RULE("ASSESS", "zz-99.1", "(answer (to felt-need) (is yes))",
                                                FINDING("assessment", "as-risk", "elevated", "strong", "zz-99"))
                 RULE("ASSESS", "zz-99.2", "(answer (to felt-need) (is no))",
                      FINDING("assessment", "as-risk", "elevated", "strong", "zz-99")));
    base->options.origins = BIT(ORIGIN_SEED);
    base_must_open(base);
    result = consult(base->engine, "felt-need=no client-system=group");
    assert_non_null(finding_of(result, KIND_ASSESSMENT, "as-risk", "elevated"));
    assert_null(finding_of(result, KIND_ASSESSMENT, "as-level", "group"));
    result_free(result);
}

#define ON_SMALL(test) cmocka_unit_test_setup_teardown(test, base_small, base_remove)
#define ON_SHIPPED(test) cmocka_unit_test_setup_teardown(test, base_shipped, base_remove)

int main(void)
{
    const struct CMUnitTest tests[] = {
        ON_SHIPPED(the_rules_of_the_chosen_origins_are_active),
        ON_SHIPPED(no_origin_chosen_means_all),
        ON_SHIPPED(no_finding_rests_on_a_rule_that_was_left_out),
        ON_SHIPPED(with_the_seed_alone_extensions_speak_only_of_safety_and_standing),
        ON_SMALL(a_finding_shows_the_origin_nearest_to_the_source),
        ON_SMALL(safety_rules_stay_whatever_the_origin),
    };

    return cmocka_run_group_tests_name("origin", tests, NULL, NULL);
}
