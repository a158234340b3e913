/* The smallest changes: what the search gives is checked against full consultations, and what it leaves out against every single
 * change and many larger ones made without it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "consulting.h"

#define FAMILY_IN_CRISIS "client-system=family coping-result=failed imbalance=social felt-need=yes event-known=yes"

static bool recommended(const struct result *result, const char *subject)
{
    const struct recommendation *found = result_recommendation(result, subject);

    return found != NULL && (found->standing == STANDING_RECOMMENDED || found->standing == STANDING_WITH_CAUTION);
}

static int standing_of(const struct result *result, const char *subject)
{
    const struct recommendation *found = result_recommendation(result, subject);

    return found != NULL ? (int)found->standing : STANDING_ABSENT;
}

static struct change_search *search_for(const struct case_record *record, const char *subject, struct change_options options)
{
    struct change_search *search;
    struct diag diag = DIAG_EMPTY;

    assert_int_equal(engine_find_changes(whole_base.engine, record, subject, &options, &search, &diag), STATUS_OK);
    assert_int_equal(diag.count, 0);
    return search;
}

/* --- What is given ------------------------------------------------------------------------------------------ */

/* Puts one of the answers into the case: the first, or one by chance. */
static void put_answer(struct case_record *record, const struct changed_answer *changed, unsigned *random)
{
    const struct case_fact *fact = &record->vocabulary->facts[changed->fact];
    struct answer *answer = &record->answers[changed->fact];
    unsigned skip = random != NULL ? next_random(random) % 8 : 0;
    long number = changed->low + (long)skip <= changed->high ? changed->low + (long)skip : changed->low;

    answer_clear(answer);
    if (changed->choices == 0) {
        assert_int_equal(answer_measure(answer, fact, (double)number), ANSWER_TAKEN);
        return;
    }
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((changed->choices >> i & 1) != 0 && (!answer_given(answer) || skip-- > 0)) {
            answer_clear(answer);
            assert_int_equal(answer_choose(answer, fact, fact->choices[i].value), ANSWER_TAKEN);
        }
}

/* How the subject stands once these of the set's answers (bits) are put into the case. */
static int standing_with(const struct case_record *record, const struct change_set *set, unsigned bits, const char *subject,
                         unsigned *random)
{
    struct case_record *changed = case_copy(record);
    struct result *result;
    int standing;

    for (size_t i = 0; i < set->count; i++)
        if ((bits >> i & 1u) != 0)
            put_answer(changed, &set->answers[i], random);
    result = consult_case(whole_base.engine, changed);
    standing = standing_of(result, subject);
    result_free(result);
    case_free(changed);
    return standing;
}

static bool is_recommended(int standing)
{
    return standing == STANDING_RECOMMENDED || standing == STANDING_WITH_CAUTION;
}

/* The set turns the subject, whichever of the answers that stand together is taken, and no part of it does. */
static void must_be_smallest(const struct case_record *record, const struct change_search *search, const struct change_set *set,
                             unsigned *random)
{
    unsigned all = (1u << set->count) - 1;

    assert_int_equal(standing_with(record, set, all, search->subject, NULL), set->standing);
    assert_int_equal(standing_with(record, set, all, search->subject, random), set->standing);
    assert_int_equal(is_recommended(set->standing), !search->taking_away);
    for (unsigned bits = 0; bits < all; bits++)
        assert_int_equal(is_recommended(standing_with(record, set, bits, search->subject, random)), search->taking_away);
}

static void must_be_smallest_changes(const char *answers, const char *subject, bool any)
{
    struct case_record *record = case_of(whole_base.engine, answers);
    struct change_search *search = search_for(record, subject, (struct change_options){.any = any});
    unsigned random = 1;

    assert_true(search->set_count > 0);
    assert_false(search->limit_reached);
    assert_int_equal(search->complete_size, CHANGE_SIZE_MAX);
    assert_int_equal(search->left_out_count > 0, !any);
    for (size_t i = 0; i < search->set_count; i++) {
        must_be_smallest(record, search, &search->sets[i], &random);
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
}

static void facts_that_no_plan_can_change_are_tried_only_when_asked(void **state)
{
    (void)state;
    must_be_smallest_changes(FAMILY_IN_CRISIS, "ext-restore-equilibrium", true);
}

/* An action by chance. */
static const char *some_action(unsigned *random)
{
    const struct reference *reference = engine_reference(whole_base.engine);

    return reference->actions[next_random(random) % reference->action_count].subject;
}

/* Mostly without a word about danger, which would put everything else off. */
static struct case_record *some_case(unsigned *random, int number)
{
    struct case_record *record = random_case(engine_vocabulary(whole_base.engine), random, (unsigned)(number % 6) + 1);

    for (size_t i = 0; number % 4 != 0 && i < record->vocabulary->fact_count; i++)
        if (strcmp(record->vocabulary->facts[i].topic, "safety") == 0)
            answer_clear(&record->answers[i]);
    return record;
}

static void sets_for_random_cases_turn_and_no_part_of_them_does(void **state)
{
    unsigned random = 20260302;
    size_t sets = 0, larger = 0;

    (void)state;
    for (int i = 0; i < (long_run() ? 1500 : 120); i++) {
        struct case_record *record = some_case(&random, i);
        struct change_search *search = search_for(record, some_action(&random), (struct change_options){.any = i % 2 == 0});

        for (size_t j = 0; j < search->set_count; j += 1 + search->set_count / 20) {
            must_be_smallest(record, search, &search->sets[j], &random);
            sets++;
            larger += search->sets[j].count > 1;
        }
        change_search_free(search);
        case_free(record);
    }
    assert_true(sets > 100 && larger > 20);
}

/* --- What is left out --------------------------------------------------------------------------------------- */

enum { SEARCHES = 8 };

/* Some subjects of one case, each with its search. */
struct searched {
    struct case_record *record;
    struct change_search *searches[SEARCHES];
    size_t found; /* changes that turned one of them */
};

static void searched_start(struct searched *searched, unsigned *random, int number)
{
    *searched = (struct searched){.record = some_case(random, number)};
    for (size_t i = 0; i < SEARCHES; i++)
        searched->searches[i] = search_for(searched->record, some_action(random), (struct change_options){.any = true});
}

static void searched_stop(struct searched *searched)
{
    for (size_t i = 0; i < SEARCHES; i++)
        change_search_free(searched->searches[i]);
    case_free(searched->record);
}

static bool says(const struct answer *answer, const struct changed_answer *changed)
{
    if (changed->choices == 0)
        return answer->measured && answer->number >= changed->low && answer->number <= changed->high;
    return (answer->chosen & changed->choices) == answer->chosen && answer->chosen != 0 &&
           (answer->chosen & (answer->chosen - 1)) == 0;
}

/* Whether the case has every answer of one of the sets. */
static bool contains_set(const struct case_record *record, const struct change_search *search)
{
    for (size_t i = 0; i < search->set_count; i++) {
        size_t said = 0;

        for (size_t j = 0; j < search->sets[i].count; j++)
            said += says(&record->answers[search->sets[i].answers[j].fact], &search->sets[i].answers[j]);
        if (said == search->sets[i].count)
            return true;
    }
    return false;
}

/* A case with `changed` other answers that turns a subject must contain a set that was found, one with a single other answer must be
 * one. */
static void must_be_known(struct searched *searched, const struct case_record *record, size_t changed)
{
    struct result *result = consult_case(whole_base.engine, record);

    for (size_t i = 0; i < SEARCHES; i++) {
        const struct change_search *search = searched->searches[i];
        bool turned = recommended(result, search->subject) == !search->taking_away;

        if (changed > search->complete_size)
            continue;
        searched->found += turned;
        if ((turned || changed == 1) && contains_set(record, search) != turned)
            fail_msg("%s: a change of %zu answers is %s", search->subject, changed, turned ? "missed" : "none");
    }
    result_free(result);
}

/* Every answer of the look-ahead to every question, or to every so many, each in a case of its own. */
static void try_every_answer(struct searched *searched, struct case_record *record, size_t changed, size_t from, size_t step,
                             size_t size)
{
    for (size_t i = from; i < record->vocabulary->fact_count; i += step) {
        const struct case_fact *fact = &record->vocabulary->facts[i];
        struct answer kept = record->answers[i];
        size_t count = fact->type == FACT_NUMBER ? 30 : fact->choice_count;

        for (size_t j = 0; j < count; j++) {
            record->answers[i] = (struct answer){.chosen = UINT64_C(1) << j};
            if (fact->type == FACT_NUMBER)
                record->answers[i] = (struct answer){.measured = true, .number = (int32_t)j};
            else if ((int)j == fact->unknown)
                continue;
            if (size == changed + 1)
                must_be_known(searched, record, size);
            else
                try_every_answer(searched, record, changed + 1, i + step, step, size);
        }
        record->answers[i] = kept;
    }
}

static void no_single_change_is_missed_by_any_question(void **state)
{
    unsigned random = 7;
    size_t found = 0;

    (void)state;
    for (int i = 0; i < (long_run() ? 60 : 2); i++) {
        struct searched searched;

        searched_start(&searched, &random, i + 1);
        try_every_answer(&searched, searched.record, 0, 0, 1, 1);
        found += searched.found;
        searched_stop(&searched);
    }
    assert_true(found > 5);
}

/* Every two answers to every two questions take minutes; every two of some questions a second. */
static void no_change_of_two_answers_is_missed(void **state)
{
    unsigned random = 11;
    size_t found = 0;

    (void)state;
    for (int i = 1; i < 4; i++) {
        struct searched searched;

        searched_start(&searched, &random, i);
        try_every_answer(&searched, searched.record, 0, (size_t)i, long_run() ? 2 : 19, 2);
        found += searched.found;
        searched_stop(&searched);
    }
    assert_true(found > 0);
}

/* A rule by chance that concludes something of the subject. */
static const struct alternative *some_rule_of(const char *subject, unsigned *random)
{
    const struct rulebook *rulebook = engine_rulebook(whole_base.engine);
    size_t at = next_random(random) % rulebook->alternative_count;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[(at + i) % rulebook->alternative_count];

        if (alternative->concludes == TEMPLATE_FINDING && alternative->conclusion[1].constant == subject)
            return alternative;
    }
    fail_msg("no rule concludes %s", subject);
    return NULL;
}

/* The subject that a condition asks of other rules; NULL: it asks for an answer. */
static const char *asked_subject(const struct condition *condition)
{
    for (size_t i = 0; condition->about == TEMPLATE_FINDING && i < condition->constraint_count; i++)
        if (condition->constraints[i].slot == 1 && condition->constraints[i].in.count > 0)
            return condition->constraints[i].in.items[0];
    return NULL;
}

/* A choice by chance; mostly one that the condition asks for. */
static uint64_t some_choice(const struct case_fact *fact, const struct condition *condition, unsigned *random)
{
    const struct constraint *is = condition->constraint_count > 1 ? &condition->constraints[1] : NULL;

    if (is != NULL && is->in.count > 0 && next_random(random) % 4 != 0)
        return UINT64_C(1) << case_fact_choice(fact, is->in.items[next_random(random) % is->in.count]);
    return UINT64_C(1) << next_random(random) % fact->choice_count;
}

/* Answers by chance to questions of a rule, or of the rules that it builds on; returns how many are other than they were. */
static size_t answer_rule(struct case_record *record, const struct alternative *alternative, size_t most, int depth,
                          unsigned *random)
{
    size_t changed = 0;

    for (size_t i = 0; i < alternative->condition_count && changed < most; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const char *subject = asked_subject(condition);
        int at = condition->constraint_count > 0 && condition->constraints[0].in.count > 0
                     ? vocabulary_fact(record->vocabulary, condition->constraints[0].in.items[0])
                     : NOT_FOUND;

        if (subject != NULL && depth > 0)
            changed += answer_rule(record, some_rule_of(subject, random), most - changed, depth - 1, random);
        if (changed == most || condition->about != TEMPLATE_ANSWER || at == NOT_FOUND || next_random(random) % 4 == 0)
            continue;
        record->answers[at] = (struct answer){.chosen = some_choice(&record->vocabulary->facts[at], condition, random)};
        changed++;
    }
    return changed;
}

static bool has_unknown(const struct case_record *record, const struct case_record *before)
{
    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        int unknown = record->vocabulary->facts[i].unknown;

        if (unknown != NOT_FOUND && (record->answers[i].chosen >> unknown & 1) != 0 &&
            record->answers[i].chosen != before->answers[i].chosen)
            return true;
    }
    return false;
}

static void no_change_along_the_rules_is_missed(void **state)
{
    unsigned random = 13;
    size_t found = 0;

    (void)state;
    for (int i = 0; i < (long_run() ? 200 : 4); i++) {
        struct searched searched;

        searched_start(&searched, &random, i);
        for (int j = 0; j < 600; j++) {
            struct case_record changed = *searched.record;
            size_t facts = changed.vocabulary->fact_count, count;

            changed.answers = calloc(facts, sizeof *changed.answers);
            assert_non_null(changed.answers);
            memcpy(changed.answers, searched.record->answers, facts * sizeof *changed.answers);
            count = answer_rule(&changed, some_rule_of(searched.searches[j % SEARCHES]->subject, &random), CHANGE_SIZE_MAX, 2,
                                &random);
            if (count > 1 && !has_unknown(&changed, searched.record))
                must_be_known(&searched, &changed, CHANGE_SIZE_MAX);
            free(changed.answers);
        }
        found += searched.found;
        searched_stop(&searched);
    }
    assert_true(found > 50);
}

/* --- Numbers, of which the shipped rules make no action ------------------------------------------------------ */

static void a_number_changes_to_every_number_that_the_rules_do_not_tell_apart(void **state)
{
    struct base *base = *state;
    struct change_search *search;
    struct case_record *record;
    struct diag diag = DIAG_EMPTY;
    const struct change_set *set;

    base_append(base, "rules/small.clp",
                NOTE("blk-01") RULE("ADVISE", "blk-01", "(measure (of event-weeks) (is ?n&:(>= ?n 8)))",
                                    FINDING("contraindication", "role-advocate", "nil", "absolute", "blk-01")) NOTE("oth-01")
                    RULE("ADVISE", "oth-01", "(measure (of event-weeks) (is ?n&:(>= ?n 20)))",
                         FINDING("missing-information", "felt-need", "nil", "weak", "oth-01")));
    base_must_open(base);
    record = case_of(base->engine, "client-system=family event-weeks=3 felt-need=yes");
    assert_int_equal(
        engine_find_changes(base->engine, record, "role-advocate", &(struct change_options){.any = true}, &search, &diag),
        STATUS_OK);
    assert_int_equal(search->set_count, 3);
    set = &search->sets[1];
    assert_int_equal(set->count, 1);
    assert_int_equal(set->standing, STANDING_BLOCKED);
    assert_string_equal(record->vocabulary->facts[set->answers[0].fact].id, "event-weeks");
    assert_int_equal(set->answers[0].low, 8);
    assert_int_equal(set->answers[0].high, NUMBER_MAX);
    change_search_free(search);
    case_free(record);
}

/* --- Rules in a circle ---------------------------------------------------------------------------------------- */

#define CAUTION(rule, conditions, subject) \
    NOTE(rule) RULE("ADVISE", rule, conditions, FINDING("caution", subject, "nil", "weak", rule))

/* Each of two findings keeps the other: only what takes away the reasons of both takes them away, and it touches no rule in common. */
static void changes_work_together_where_rules_feed_each_other(void **state)
{
    struct base *base = *state;
    struct change_search *search;
    struct case_record *record;
    struct diag diag = DIAG_EMPTY;
    bool found = false;

    base_append(base, "rules/small.clp",
                CAUTION("cir-01", "(answer (to imbalance) (is psychological))", "step-3-coordination")
                    CAUTION("cir-02", "(measure (of event-weeks) (is ?n&:(>= ?n 8)))", "step-4-funding")
                        CAUTION("cir-03", "(finding (kind caution) (subject step-3-coordination))", "step-4-funding")
                            CAUTION("cir-04", "(finding (kind caution) (subject step-4-funding))", "step-3-coordination")
                                NOTE("cir-05") RULE("ADVISE", "cir-05", "(finding (kind caution) (subject step-3-coordination))",
                                                    FINDING("contraindication", "role-advocate", "nil", "absolute", "cir-05")));
    base_must_open(base);
    record = case_of(base->engine, "client-system=family imbalance=psychological event-weeks=9");
    assert_int_equal(
        engine_find_changes(base->engine, record, "role-advocate", &(struct change_options){.any = true}, &search, &diag),
        STATUS_OK);
    for (size_t i = 0; i < search->set_count; i++)
        found = found || (search->sets[i].count == 2 && search->sets[i].standing == STANDING_RECOMMENDED);
    assert_true(found);
    change_search_free(search);
    case_free(record);
}

/* --- Limits ------------------------------------------------------------------------------------------------- */

static void a_limit_is_kept_and_told(void **state)
{
    struct case_record *record = case_of(whole_base.engine, FAMILY_IN_CRISIS);
    struct change_search *whole = search_for(record, "step-3-coordination", (struct change_options){.limit = 0});

    (void)state;
    for (size_t limit = 1; limit < whole->consultations; limit += 97) {
        struct change_search *search = search_for(record, "step-3-coordination", (struct change_options){.limit = limit});

        assert_true(search->limit_reached);
        assert_int_equal(search->consultations, limit);
        assert_true(search->complete_size < CHANGE_SIZE_MAX);
        assert_true(search->set_count <= whole->set_count);
        for (size_t i = 0; i < search->set_count; i++)
            assert_memory_equal(&search->sets[i], &whole->sets[i], sizeof whole->sets[i]);
        change_search_free(search);
    }
    assert_false(whole->limit_reached);
    change_search_free(whole);
    case_free(record);
}

static void an_interrupt_stops_the_search(void **state)
{
    static volatile sig_atomic_t interrupted = 1;
    struct case_record *record = case_of(whole_base.engine, FAMILY_IN_CRISIS);
    struct change_options options = {.limit = 0};
    struct change_search *search;
    struct diag diag = DIAG_EMPTY;

    (void)state;
    engine_set_interrupt(whole_base.engine, &interrupted);
    assert_int_equal(engine_find_changes(whole_base.engine, record, "step-3-coordination", &options, &search, &diag),
                     STATUS_INTERRUPTED);
    engine_set_interrupt(whole_base.engine, NULL);
    assert_null(search);
    assert_string_equal(code_word(diag.problems[0].code), "interrupted");
    diag_free(&diag);
    case_free(record);
}

static void where_no_rule_leads_nothing_is_tried(void **state)
{
    struct case_record *record = case_of(whole_base.engine, FAMILY_IN_CRISIS);
    struct change_search *search = search_for(record, "com-definition", (struct change_options){.any = true});

    (void)state;
    assert_int_equal(search->set_count, 0);
    assert_int_equal(search->fact_count, 0);
    assert_int_equal(search->consultations, 1);
    change_search_free(search);
    case_free(record);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_set_takes_a_recommendation_away_and_no_part_of_it_does),
        cmocka_unit_test(every_set_makes_a_recommendation_and_no_part_of_it_does),
        cmocka_unit_test(facts_that_no_plan_can_change_are_tried_only_when_asked),
        cmocka_unit_test(sets_for_random_cases_turn_and_no_part_of_them_does),
        cmocka_unit_test(no_single_change_is_missed_by_any_question),
        cmocka_unit_test(no_change_of_two_answers_is_missed),
        cmocka_unit_test(no_change_along_the_rules_is_missed),
        cmocka_unit_test_setup_teardown(a_number_changes_to_every_number_that_the_rules_do_not_tell_apart, base_small,
                                        base_remove),
        cmocka_unit_test_setup_teardown(changes_work_together_where_rules_feed_each_other, base_small, base_remove),
        cmocka_unit_test(a_limit_is_kept_and_told),
        cmocka_unit_test(an_interrupt_stops_the_search),
        cmocka_unit_test(where_no_rule_leads_nothing_is_tried),
    };

    return cmocka_run_group_tests_name("change", tests, whole_base_open, whole_base_close);
}
