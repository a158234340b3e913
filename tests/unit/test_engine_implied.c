/* Answers that follow from other answers, and answers that contradict each other: when they are drawn, what they leave alone, and
 * which rules about them are refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"
#include "refusals.h"

#define IMPLIED(subject, value, rule) FINDING("implied-answer", subject, value, "required", rule)
#define TAKEN "(finding (kind implied-answer) (subject ?f) (value ?v))"
#define TAKE_ANSWER NOTE("imp-answer") RULE("IMPLY", "imp-answer", TAKEN " (not-given (to ?f))", "(answer (to ?f) (is ?v))")
#define OPEN(fact) "(not-given (to " fact ")) "
#define SOCIAL "(answer (to imbalance) (is social))"
#define NEEDED "(answer (to felt-need) (is yes))"
#define CONTRADICTION(rule) FINDING("caution", "felt-need", "nil", "moderate", rule)
#define ZZ "rules/zz.clp"

/* imbalance=social implies felt-need=yes, and that client-system=group. */
static const char *const implications =
    /* */
    TAKE_ANSWER NOTE("imp-01") RULE("IMPLY", "imp-01", OPEN("felt-need") SOCIAL, IMPLIED("felt-need", "yes", "imp-01"))
        NOTE("imp-02") RULE("IMPLY", "imp-02", OPEN("client-system") NEEDED, IMPLIED("client-system", "group", "imp-02"))
            NOTE("imp-03") RULE("IMPLY", "imp-03", OPEN("felt-need") "(measure (of event-weeks) (is ?n&:(>= ?n 52)))",
                                IMPLIED("felt-need", "yes", "imp-03")) NOTE("con-01")
                RULE("CONTRADICT", "con-01", "(answer (to felt-need) (is no)) " SOCIAL, CONTRADICTION("con-01")) NOTE("con-02")
                    RULE("CONTRADICT", "con-02", NEEDED " " SOCIAL, CONTRADICTION("con-02"));

/* A question that is asked of groups alone. */
static const char *const asked_of_groups =
    "(deffacts MAIN::more\n"
    "   (label (of more) (value nil) (id \"lagi\") (en \"more\"))\n"
    "   (question (fact more) (topic client) (type yes-no) (order 9) (ask-when \"client-system=group\")\n"
    "      (id \"Ada lagi?\") (en \"Is there more?\") (feeds small-statement)))\n";
static const char *const rule_of_groups = NOTE("more") RULE(
    "ADVISE", "more", "(answer (to more) (is yes))", FINDING("contraindication", "role-advocate", "nil", "absolute", "more"));

static int base_with_implications(void **state)
{
    struct base *base;

    if (base_small(state) != 0)
        return -1;
    base = *state;
    base_put(base, "rules/implied.clp", implications);
    base_put(base, "facts/implied.clp", asked_of_groups);
    base_put(base, "rules/more.clp", rule_of_groups);
    base_must_open(base);
    return 0;
}

/* Whether working memory holds this answer at the end. */
static bool knows(const struct result *result, const char *fact, const char *value)
{
    for (size_t i = 0; i < result->fact_count; i++)
        if (result->facts[i].about == TEMPLATE_ANSWER && strcmp(result->facts[i].slots[ANSWER_FACT], fact) == 0 &&
            strcmp(result->facts[i].slots[ANSWER_VALUE], value) == 0)
            return true;
    return false;
}

static void an_implied_answer_counts_as_given_and_implies_others(void **state)
{
    struct base *base = *state;
    struct result *result = consult(base->engine, "imbalance=social");

    assert_true(knows(result, "felt-need", "yes"));
    assert_true(knows(result, "client-system", "group"));
    must_be_words(&finding_of(result, KIND_IMPLIED_ANSWER, "felt-need", "yes")->rules, "imp-01");
    must_be_words(&finding_of(result, KIND_ASSESSMENT, "as-level", "group")->rules, "lev-02");
    assert_null(finding_of(result, KIND_MISSING_INFORMATION, "client-system", NULL));
    result_free(result);
}

static void an_implied_answer_names_the_answer_it_follows_from(void **state)
{
    struct base *base = *state;
    struct result *result = consult(base->engine, "imbalance=social");

    must_match(result, firing_of(base->engine, result, "imp-01"), "not-given felt-need; answer imbalance social", "",
               "finding implied-answer felt-need yes imp-01");
    result_free(result);
}

static void every_ground_is_kept(void **state)
{
    struct base *base = *state;
    struct result *result = consult(base->engine, "imbalance=social event-weeks=60");

    must_be_words(&finding_of(result, KIND_IMPLIED_ANSWER, "felt-need", "yes")->rules, "imp-01 imp-03");
    result_free(result);
}

static void a_given_answer_stays(void **state)
{
    static const char *const given[] = {"no", "unknown"};
    struct base *base = *state;

    for (size_t i = 0; i < COUNT(given); i++) {
        char answers[64] = "imbalance=social felt-need=";
        struct result *result = consult(base->engine, strcat(answers, given[i]));

        assert_false(knows(result, "felt-need", "yes"));
        assert_null(finding_of(result, KIND_IMPLIED_ANSWER, "felt-need", NULL));
        assert_true(knows(result, "felt-need", given[i]));
        assert_false(knows(result, "client-system", "group"));
        result_free(result);
    }
}

static void it_goes_with_its_ground(void **state)
{
    struct base *base = *state;
    struct case_record *record = case_of(base->engine, "imbalance=social");

    result_free(consult_case(base->engine, record));
    answer_clear(&record->answers[vocabulary_fact(engine_vocabulary(base->engine), "imbalance")]);
    struct result *result = consult_case(base->engine, record);
    assert_false(knows(result, "felt-need", "yes"));
    assert_null(finding_of(result, KIND_IMPLIED_ANSWER, "felt-need", "yes"));
    result_free(result);
    case_free(record);
}

static void the_case_itself_does_not_change(void **state)
{
    struct base *base = *state;
    struct case_record *record = case_of(base->engine, "imbalance=social");
    const int fact = vocabulary_fact(engine_vocabulary(base->engine), "felt-need");
    struct result *result = consult_case(base->engine, record);

    assert_false(answer_given(&record->answers[fact]));
    result_imply(result, record);
    assert_true(answer_given(&record->answers[fact]));
    assert_true(record->answers[fact].implied);
    result_free(result);
    case_free(record);
}

static void the_result_in_brief_implies_the_same(void **state)
{
    struct base *base = *state;
    struct case_record *record = case_of(base->engine, "imbalance=social");
    struct diag diag = DIAG_EMPTY;
    const struct result *brief;

    assert_int_equal(engine_consult_brief(base->engine, record, &brief, &diag), STATUS_OK);
    must_be_words(&finding_of(brief, KIND_IMPLIED_ANSWER, "client-system", "group")->rules, "imp-02");
    assert_non_null(finding_of(brief, KIND_ASSESSMENT, "as-level", "group"));
    case_free(record);
}

static void contradictions_look_at_given_answers_alone(void **state)
{
    struct base *base = *state;
    struct result *implied = consult(base->engine, "imbalance=social"),
                  *given = consult(base->engine, "imbalance=social felt-need=yes"),
                  *denied = consult(base->engine, "imbalance=social felt-need=no");
    const struct rulebook *rulebook = engine_rulebook(base->engine);

    assert_null(finding_of(implied, KIND_CAUTION, "felt-need", NULL));
    must_be_words(&finding_of(given, KIND_CAUTION, "felt-need", NULL)->rules, "con-02");
    must_be_words(&finding_of(denied, KIND_CAUTION, "felt-need", NULL)->rules, "con-01");
    must_be_words(&rulebook->contradictions, "con-01 con-02");
    result_free(implied);
    result_free(given);
    result_free(denied);
}

static const struct open_question *question_about(const struct base *base, const struct lookahead *lookahead, const char *fact)
{
    return lookahead_question(lookahead, (size_t)vocabulary_fact(engine_vocabulary(base->engine), fact));
}

static void what_is_implied_is_not_asked(void **state)
{
    struct base *base = *state;
    struct case_record *record = case_of(base->engine, "client-system=group");
    struct diag diag = DIAG_EMPTY;
    struct lookahead *lookahead;

    assert_int_equal(engine_look_ahead(base->engine, record, &lookahead, &diag), STATUS_OK);
    assert_non_null(question_about(base, lookahead, "imbalance"));
    lookahead_free(lookahead);
    case_free(record);
    record = case_of(base->engine, "imbalance=social");
    assert_int_equal(engine_look_ahead(base->engine, record, &lookahead, &diag), STATUS_OK);
    assert_null(question_about(base, lookahead, "client-system"));
    assert_null(question_about(base, lookahead, "felt-need"));
    assert_non_null(question_about(base, lookahead, "more")); /* asked of groups */
    lookahead_free(lookahead);
    case_free(record);
}

static void a_change_may_come_through_an_implied_answer(void **state)
{
    struct base *base = *state;
    struct case_record *record = case_of(base->engine, "event-weeks=3");
    const struct change_options options = {.any = true};
    const struct vocabulary *vocabulary = engine_vocabulary(base->engine);
    struct diag diag = DIAG_EMPTY;
    struct change_search *search;
    bool through = false;

    assert_int_equal(engine_find_changes(base->engine, record, "role-advocate", &options, &search, &diag), STATUS_OK);
    for (size_t i = 0; i < search->set_count; i++)
        through = through ||
                  (search->sets[i].count == 1 && strcmp(vocabulary->facts[search->sets[i].answers[0].fact].id, "imbalance") == 0);
    assert_true(through);
    change_search_free(search);
    case_free(record);
}

#define RULES(name, text, code, hint) \
    { \
        name, ZZ, NULL, text, code, ZZ, 2, hint \
    }
#define IMPLYING(fact, conclusion) NOTE("zz-01") RULE("IMPLY", "zz-01", OPEN(fact) SOCIAL, conclusion)
#define TAKING(conditions) NOTE("zz-01") RULE("IMPLY", "zz-01", conditions, "(answer (to ?f) (is ?v))")

static const struct refusal refusals[] = {
    RULES("only_answers_to_questions_are_implied", IMPLYING("role-advocate", IMPLIED("role-advocate", "yes", "zz-01")),
          "unknown-fact", "case fact"),
    RULES("no_part_of_a_set_of_values_is_implied", IMPLYING("imbalance", IMPLIED("imbalance", "psychological", "zz-01")),
          "wrong-type", "one value"),
    RULES("no_number_is_implied", IMPLYING("event-weeks", IMPLIED("event-weeks", "4", "zz-01")), "wrong-type", "one value"),
    RULES("unknown_is_never_implied", IMPLYING("felt-need", IMPLIED("felt-need", "unknown", "zz-01")), "bad-conclusion",
          "certain"),
    RULES("nothing_but_a_value_is_implied", IMPLYING("felt-need", IMPLIED("felt-need", "nil", "zz-01")), "unknown-value", "yes"),
    RULES("an_implied_answer_names_its_question",
          NOTE("zz-01") RULE("IMPLY", "zz-01", "(answer (to imbalance) (is ?v&~none&~unknown))", IMPLIED("?v", "yes", "zz-01")),
          "bad-conclusion", "case fact"),
    {"two_values_of_one_question_are_not_implied", ZZ, NULL,
     IMPLYING("client-system", IMPLIED("client-system", "group", "zz-01")) NOTE("zz-02")
         RULE("IMPLY", "zz-02", OPEN("client-system") NEEDED, IMPLIED("client-system", "family", "zz-02")),
     "bad-conclusion", ZZ, 2, "one value"},
    RULES("a_given_answer_is_spared", NOTE("zz-01") RULE("IMPLY", "zz-01", SOCIAL, IMPLIED("felt-need", "yes", "zz-01")),
          "bad-conclusion", "not-given"),
    RULES("an_answer_is_concluded_from_an_implied_one_alone", TAKING("(finding (kind assessment) (subject ?f) (value ?v))"),
          "bad-conclusion", "implied-answer"),
    RULES("an_answer_is_not_made_up", NOTE("zz-01") RULE("IMPLY", "zz-01", TAKEN, "(answer (to felt-need) (is yes))"),
          "bad-conclusion", "implied-answer"),
    {"silence_is_no_ground_for_what_is_implied", ZZ, NULL,
     TAKE_ANSWER NOTE("zz-01")
         RULE("IMPLY", "zz-01", OPEN("felt-need") "(not (answer (to imbalance)))", IMPLIED("felt-need", "yes", "zz-01")),
     "not-in-stage", ZZ, 6, "earlier stage"},
    {"a_stage_of_contradictions_must_be_there", "facts/zz.clp", NULL,
     "(deffacts MAIN::zz\n (contradiction-stage (stage NOWHERE)))\n", "unknown-word", "facts/zz.clp", 2, "name"},
    {"what_counts_always_must_be_a_question", "facts/zz.clp", NULL, "(deffacts MAIN::zz\n (counts-always (fact nothing)))\n",
     "unknown-word", "facts/zz.clp", 2, "name"},
    {"what_is_not_given_is_told_by_cases", "facts/zz.clp", NULL, "(deffacts MAIN::zz\n (not-given (to felt-need)))\n",
     "not-a-word", "facts/zz.clp", 2, "cases"},
};

#define TEST(name) cmocka_unit_test_setup_teardown(name, base_with_implications, base_remove)

static const struct CMUnitTest accepted[] = {
    TEST(an_implied_answer_counts_as_given_and_implies_others),
    TEST(an_implied_answer_names_the_answer_it_follows_from),
    TEST(every_ground_is_kept),
    TEST(a_given_answer_stays),
    TEST(it_goes_with_its_ground),
    TEST(the_case_itself_does_not_change),
    TEST(the_result_in_brief_implies_the_same),
    TEST(contradictions_look_at_given_answers_alone),
    TEST(what_is_implied_is_not_asked),
    TEST(a_change_may_come_through_an_implied_answer),
};

int main(void)
{
    return refusals_run("implied answers", refusals, COUNT(refusals), accepted, COUNT(accepted));
}
