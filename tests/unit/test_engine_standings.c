/* From findings to standings: every rule of OBJECT and RESOLVE as it is shipped, driven by rules and a question of its own, so
 * that also those are reached which no shipped rule reaches. And the order of recommendations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"

/* A rule that the answer `value` to the question zz alone sets off. */
#define ON(value, rule, kind, subject, found, strength) \
    NOTE(rule) RULE("ADVISE", rule, "(answer (to zz) (is " value "))", FINDING(kind, subject, found, strength, rule))
#define ASSESSING(value, rule, subject, found, strength) \
    NOTE(rule) RULE("ASSESS", rule, "(answer (to zz) (is " value "))", FINDING("assessment", subject, found, strength, rule))
#define CHOICE(value) " (choice (fact zz) (value " value ") (id \"" value "-id\") (en \"" value "-en\"))\n"

static const char *const question =
    "(deffacts MAIN::zz\n"
    " (question (fact zz) (topic client) (type many) (order 9999) (ask-when \"always\") (id \"?\") (en \"?\") (feeds))\n"
    " (label (of zz) (value nil) (id \"zz\") (en \"zz\"))\n" CHOICE("reward-weak") CHOICE("reward-moderate")
        CHOICE("reward-strong") CHOICE("reward-required") CHOICE("general-absolute") CHOICE("general-strong")
            CHOICE("general-conditional") CHOICE("general-caution") CHOICE("general-indicated") CHOICE("own-absolute")
                CHOICE("own-strong") CHOICE("own-conditional") CHOICE("own-caution") CHOICE("step") CHOICE("violated")
                    CHOICE("not-needed") CHOICE("imminent") CHOICE("safety") CHOICE("level-strong") CHOICE("level-strong-too")
                        CHOICE("level-moderate") CHOICE("level-moderate-too") CHOICE("level-weak") CHOICE("level-weak-too")
                            CHOICE("risk-too") CHOICE("skill") CHOICE("kept")
                                CHOICE("at-risk") ")\n"
                                                  "(deffacts MAIN::zz-action (action (subject proc-inducement) (origin \"ext\") "
                                                  "(goal-id \"a\") (goal-en \"a\")"
                                                  " (activities-id \"a\") (activities-en \"a\") (method-id \"a\") (method-en "
                                                  "\"a\") (target-id \"a\") (target-en \"a\")"
                                                  " (role-id \"a\") (role-en \"a\") (resources-id \"a\") (resources-en \"a\") "
                                                  "(indicator-id \"a\") (indicator-en \"a\")"
                                                  " (mistake-id \"a\") (mistake-en \"a\")))\n";

static const char *const rules =
    /* Advice on a part, and what is said of it and of its general subject. */
    ON("reward-weak", "zz-01", "indication", "proc-inducement-reward", "nil",
       "weak") ON("reward-moderate", "zz-02", "indication", "proc-inducement-reward", "nil", "moderate")
        ON("reward-strong", "zz-03", "indication", "proc-inducement-reward", "nil", "strong")
            ON("reward-required", "zz-04", "indication", "proc-inducement-reward", "nil", "required")
                ON("general-absolute", "zz-05", "contraindication", "proc-inducement", "nil", "absolute")
                    ON("general-strong", "zz-06", "contraindication", "proc-inducement", "nil", "strong")
                        ON("general-conditional", "zz-07", "contraindication", "proc-inducement", "nil", "conditional")
                            ON("general-caution", "zz-08", "caution", "proc-inducement", "nil", "strong")
                                ON("general-indicated", "zz-09", "indication", "proc-inducement", "nil", "strong")
                                    ON("own-absolute", "zz-10", "contraindication", "proc-inducement-reward", "nil", "absolute")
                                        ON("own-strong", "zz-11", "contraindication", "proc-inducement-reward", "nil", "strong")
                                            ON("own-conditional", "zz-12", "contraindication", "proc-inducement-reward", "nil",
                                               "conditional")
                                                ON("own-caution", "zz-13", "caution", "proc-inducement-reward", "nil", "weak")
    /* Steps, principles, the worker, safety. */
    ON("step", "zz-20", "step", "step-2-planning", "nil", "strong")
        ON("step", "zz-21", "step", "step-3-coordination", "nil", "strong")
            ON("step", "zz-22", "role", "role-advocate", "nil", "moderate")
                ON("violated", "zz-23", "principle-check", "prin-4-no-imposing", "violated", "weak")
                    ON("at-risk", "zz-24", "principle-check", "prin-4-no-imposing", "at-risk", "strong")
                        ON("kept", "zz-25", "principle-check", "prin-4-no-imposing", "kept", "strong")
                            ASSESSING("not-needed", "zz-26", "as-worker-needed", "no", "strong") SAFETY("zz-27")
                                ASSESSING("imminent", "zz-27", "as-risk", "imminent", "strong")
                                    ASSESSING("risk-too", "zz-28", "as-risk", "elevated", "strong")
                                        ON("safety", "zz-29", "indication", "ext-safety-now", "nil", "required")
                                            ON("skill", "zz-30", "skill", "role-advocate", "nil", "moderate")
    /* Contradicting assessments. */
    ASSESSING("level-strong", "zz-41", "as-level", "group", "strong")
        ASSESSING("level-strong-too", "zz-42", "as-level", "community", "strong")
            ASSESSING("level-moderate", "zz-43", "as-level", "group", "moderate")
                ASSESSING("level-moderate-too", "zz-44", "as-level", "community", "moderate")
                    ASSESSING("level-weak", "zz-45", "as-level", "group", "weak")
                        ASSESSING("level-weak-too", "zz-46", "as-level", "individual", "weak");

static struct base base;

static int open_base(void **state)
{
    (void)state;
    base_make_shipped(&base);
    base_put(&base, "facts/zz.clp", question);
    base_put(&base, "rules/zz.clp", rules);
    base_must_open(&base);
    return 0;
}

static int close_base(void **state)
{
    (void)state;
    base_clear(&base);
    return 0;
}

/* Demands a standing of the subject, and the OBJECT rules behind it in the order of the standings ("" = none). */
static void must_stand(const char *answers, const char *subject, enum standing standing, const char *by)
{
    struct result *result = consult(base.engine, answers);
    const struct recommendation *recommendation = result_recommendation(result, subject);
    char joined[500] = "";

    if (recommendation == NULL || recommendation->standing != standing)
        fail_msg("%s: %s is %s", answers, subject, recommendation != NULL ? standing_word(recommendation->standing) : "absent");
    for (size_t i = 0; i < recommendation->against_count; i++) {
        size_t length = strlen(joined);

        snprintf(joined + length, sizeof joined - length, "%s%s", i > 0 ? " " : "", recommendation->against[i].by);
    }
    assert_string_equal(joined, by);
    result_free(result);
}

#define REWARD "proc-inducement-reward"

static void an_action_without_objection_is_recommended(void **state)
{
    (void)state;
    must_stand("zz=reward-weak", REWARD, STANDING_RECOMMENDED, "");
}

static void an_absolute_contraindication_blocks_whatever_the_strength(void **state)
{
    (void)state;
    must_stand("zz=reward-required,own-absolute", REWARD, STANDING_BLOCKED, "obj-absolute");
    must_stand("zz=reward-weak,own-absolute", REWARD, STANDING_BLOCKED, "obj-absolute");
    must_stand("zz=reward-required,general-absolute", REWARD, STANDING_BLOCKED, "obj-absolute-general");
}

static void a_strong_contraindication_blocks_what_is_moderate_at_most(void **state)
{
    (void)state;
    must_stand("zz=reward-moderate,own-strong", REWARD, STANDING_BLOCKED, "obj-outweighed");
    must_stand("zz=reward-weak,reward-moderate,own-strong", REWARD, STANDING_BLOCKED, "obj-outweighed");
}

static void a_strong_contraindication_of_the_general_subject_blocks_its_moderate_part(void **state)
{
    (void)state;
    must_stand("zz=reward-moderate,general-strong", REWARD, STANDING_BLOCKED, "obj-outweighed-general");
    must_stand("zz=reward-weak,general-strong", REWARD, STANDING_BLOCKED, "obj-outweighed-general");
}

static void a_strong_contraindication_of_strong_advice_is_a_conflict(void **state)
{
    (void)state;
    must_stand("zz=reward-strong,own-strong", REWARD, STANDING_CONFLICT, "obj-conflict");
    must_stand("zz=reward-required,own-strong", REWARD, STANDING_CONFLICT, "obj-conflict");
    must_stand("zz=reward-weak,reward-strong,own-strong", REWARD, STANDING_CONFLICT, "obj-conflict");
}

static void a_strong_contraindication_of_the_general_subject_of_strong_advice_is_a_conflict(void **state)
{
    (void)state;
    must_stand("zz=reward-strong,general-strong", REWARD, STANDING_CONFLICT, "obj-conflict-general");
    must_stand("zz=reward-strong,reward-moderate,general-strong", REWARD, STANDING_CONFLICT, "obj-conflict-general");
}

static void conditions_and_cautions_make_careful(void **state)
{
    (void)state;
    must_stand("zz=reward-required,own-conditional", REWARD, STANDING_WITH_CAUTION, "obj-conditional");
    must_stand("zz=reward-required,general-conditional", REWARD, STANDING_WITH_CAUTION, "obj-conditional-general");
    must_stand("zz=reward-required,own-caution", REWARD, STANDING_WITH_CAUTION, "obj-caution");
}

static void a_general_subject_lends_neither_cautions_nor_indications_to_its_parts(void **state)
{
    struct result *result = consult(base.engine, "zz=general-indicated");

    (void)state;
    assert_null(result_recommendation(result, REWARD));
    assert_non_null(result_recommendation(result, "proc-inducement"));
    result_free(result);
    must_stand("zz=reward-weak,general-caution", REWARD, STANDING_RECOMMENDED, "");
    must_stand("zz=reward-weak,own-absolute,general-indicated", "proc-inducement", STANDING_RECOMMENDED, "");
}

static void lower_objections_stay_beside_the_deciding_one(void **state)
{
    (void)state;
    must_stand("zz=reward-strong,own-absolute,own-strong,own-conditional,own-caution,imminent", REWARD, STANDING_BLOCKED,
               "obj-absolute obj-conflict obj-after-safety obj-caution obj-conditional");
}

static void equal_objections_are_merged_with_all_their_rules(void **state)
{
    struct result *result = consult(base.engine, "zz=reward-strong,reward-weak,own-caution");
    const struct recommendation *reward = result_recommendation(result, REWARD);

    (void)state;
    must_be_words(&reward->rules, "zz-01 zz-03");
    assert_int_equal(reward->strength, STRENGTH_STRONG);
    assert_int_equal(reward->against_count, 1);
    must_be_words(&reward->against[0].rules, "zz-13");
    result_free(result);
}

static void a_violated_principle_blocks_the_steps_beyond_planning(void **state)
{
    (void)state;
    must_stand("zz=step,violated", "step-3-coordination", STANDING_BLOCKED, "obj-principle-violated");
    must_stand("zz=step,violated", "step-2-planning", STANDING_RECOMMENDED, "");
    must_stand("zz=step,at-risk", "step-3-coordination", STANDING_RECOMMENDED, "");
}

static void steps_and_roles_are_blocked_where_no_worker_is_needed(void **state)
{
    (void)state;
    must_stand("zz=step,not-needed", "step-2-planning", STANDING_BLOCKED, "obj-worker-not-needed");
    must_stand("zz=step,not-needed", "role-advocate", STANDING_BLOCKED, "obj-worker-not-needed");
    must_stand("zz=reward-weak,not-needed", REWARD, STANDING_RECOMMENDED, "");
}

static void everything_but_safety_waits_while_danger_is_near(void **state)
{
    (void)state;
    must_stand("zz=reward-required,imminent,safety", REWARD, STANDING_AFTER_SAFETY, "obj-after-safety");
    must_stand("zz=reward-required,imminent,safety", "ext-safety-now", STANDING_RECOMMENDED, "");
}

/* --- Contradicting assessments ------------------------------------------------------------------------- */

static void must_contradict(const char *answers, const char *by)
{
    struct result *result = consult(base.engine, answers);
    const struct finding *caution = finding_of(result, KIND_CAUTION, "as-level", NULL);

    if ((caution != NULL) != (*by != '\0'))
        fail_msg("%s: %s", answers, caution != NULL ? "a caution" : "no caution");
    if (caution != NULL) {
        must_be_words(&caution->rules, by);
        assert_int_equal(caution->strength, STRENGTH_MODERATE);
    }
    result_free(result);
}

static void assessments_of_one_strength_contradict_each_other(void **state)
{
    (void)state;
    must_contradict("zz=level-strong,level-strong-too", "obj-contradicting-strong");
    must_contradict("zz=level-moderate,level-moderate-too", "obj-contradicting-moderate");
    must_contradict("zz=level-weak,level-weak-too", "obj-contradicting-weak");
}

static void a_stronger_assessment_ends_a_contradiction(void **state)
{
    (void)state;
    must_contradict("zz=level-strong,level-moderate-too", "");
    must_contradict("zz=level-moderate,level-moderate-too,level-strong", "");
    must_contradict("zz=level-weak,level-weak-too,level-moderate-too", "");
    must_contradict("zz=level-weak,level-weak-too,level-strong", "");
    must_contradict("zz=level-strong,level-moderate,level-weak", "");
}

static bool counts(const struct result *result, enum kind kind, const char *subject, const char *value)
{
    return result_counts(result, engine_vocabulary(base.engine), finding_of(result, kind, subject, value));
}

static void the_strongest_value_of_an_assessment_counts(void **state)
{
    struct result *result = consult(base.engine, "zz=level-moderate,level-strong-too");

    (void)state;
    assert_true(counts(result, KIND_ASSESSMENT, "as-level", "community"));
    assert_false(counts(result, KIND_ASSESSMENT, "as-level", "group"));
    result_free(result);
    result = consult(base.engine, "zz=level-strong,level-strong-too");
    assert_true(counts(result, KIND_ASSESSMENT, "as-level", "community") && counts(result, KIND_ASSESSMENT, "as-level", "group"));
    result_free(result);
}

static void the_first_value_of_a_risk_and_of_a_principle_counts_whatever_the_strength(void **state)
{
    struct result *result = consult(base.engine, "zz=imminent,risk-too,violated,at-risk,kept");

    (void)state;
    assert_true(counts(result, KIND_ASSESSMENT, "as-risk", "imminent"));
    assert_false(counts(result, KIND_ASSESSMENT, "as-risk", "elevated"));
    assert_true(counts(result, KIND_PRINCIPLE_CHECK, "prin-4-no-imposing", "violated"));
    assert_false(counts(result, KIND_PRINCIPLE_CHECK, "prin-4-no-imposing", "at-risk"));
    assert_false(counts(result, KIND_PRINCIPLE_CHECK, "prin-4-no-imposing", "kept"));
    result_free(result);
}

/* --- Order of recommendations --------------------------------------------------------------------------- */

static size_t rank_of(const struct result *result, const char *subject)
{
    size_t i = 0;

    while (i < result->recommendation_count && strcmp(result->recommendations[i].subject, subject) != 0)
        i++;
    assert_true(i < result->recommendation_count);
    return i;
}

static void urgent_safety_comes_first_and_blocked_last(void **state)
{
    struct result *result = consult(base.engine, "zz=safety,step,reward-required,violated,own-strong,skill");

    (void)state;
    assert_int_equal(rank_of(result, "ext-safety-now"), 0);
    assert_true(rank_of(result, "step-2-planning") < rank_of(result, "role-advocate"));
    assert_true(rank_of(result, "role-advocate") < rank_of(result, REWARD));
    assert_true(rank_of(result, REWARD) < rank_of(result, "step-3-coordination"));
    assert_true(result_recommendation(result, "role-advocate")->kinds[KIND_SKILL]);
    result_free(result);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_action_without_objection_is_recommended),
        cmocka_unit_test(an_absolute_contraindication_blocks_whatever_the_strength),
        cmocka_unit_test(a_strong_contraindication_blocks_what_is_moderate_at_most),
        cmocka_unit_test(a_strong_contraindication_of_the_general_subject_blocks_its_moderate_part),
        cmocka_unit_test(a_strong_contraindication_of_strong_advice_is_a_conflict),
        cmocka_unit_test(a_strong_contraindication_of_the_general_subject_of_strong_advice_is_a_conflict),
        cmocka_unit_test(conditions_and_cautions_make_careful),
        cmocka_unit_test(a_general_subject_lends_neither_cautions_nor_indications_to_its_parts),
        cmocka_unit_test(lower_objections_stay_beside_the_deciding_one),
        cmocka_unit_test(equal_objections_are_merged_with_all_their_rules),
        cmocka_unit_test(a_violated_principle_blocks_the_steps_beyond_planning),
        cmocka_unit_test(steps_and_roles_are_blocked_where_no_worker_is_needed),
        cmocka_unit_test(everything_but_safety_waits_while_danger_is_near),
        cmocka_unit_test(assessments_of_one_strength_contradict_each_other),
        cmocka_unit_test(a_stronger_assessment_ends_a_contradiction),
        cmocka_unit_test(the_strongest_value_of_an_assessment_counts),
        cmocka_unit_test(the_first_value_of_a_risk_and_of_a_principle_counts_whatever_the_strength),
        cmocka_unit_test(urgent_safety_comes_first_and_blocked_last),
    };

    return cmocka_run_group_tests_name("standings", tests, open_base, close_base);
}
