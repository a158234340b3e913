/* The look-ahead against an independent check: every answer that may be given next is given in a copy of the case, the case is
 * consulted as any other, and the two results are compared here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <signal.h>
#include <sys/time.h>

#include "base.h"
#include "case/case_read.h"
#include "consulting.h"

static struct lookahead *look(struct engine *engine, const struct case_record *record)
{
    struct diag diag = DIAG_EMPTY;
    struct lookahead *lookahead;

    assert_int_equal(engine_look_ahead(engine, record, &lookahead, &diag), STATUS_OK);
    assert_int_equal(diag.count, 0);
    return lookahead;
}

static struct case_record *read_case(const char *path)
{
    struct case_record *record;
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;

    assert_int_equal(case_file_read(path, engine_vocabulary(whole_base.engine), &record, &warnings, &diag), STATUS_OK);
    diag_free(&warnings);
    return record;
}

static bool is_open(const struct case_record *record, size_t fact)
{
    const struct case_fact *asked = &record->vocabulary->facts[fact];
    const struct answer *answer = &record->answers[fact];

    return !answer_given(answer) || (asked->unknown != NOT_FOUND && answer->chosen == UINT64_C(1) << asked->unknown);
}

/* --- The independent check ----------------------------------------------------------------------------------- */

/* What readers see of a result, one line each, in the order of the look-ahead's changes: actions, then warnings and questions. */
struct seen {
    char key[120];
    int standing; /* of an action; else 1 */
    enum strength strength;
};

struct sight {
    struct seen items[600];
    size_t count;
};

static void see(struct sight *sight, const char *key, int standing, enum strength strength)
{
    struct seen *seen = &sight->items[sight->count++];

    assert_true(sight->count < COUNT(sight->items));
    snprintf(seen->key, sizeof seen->key, "%s", key);
    seen->standing = standing;
    seen->strength = strength;
}

static bool is_seen(const struct finding *finding)
{
    switch (finding->kind) {
    case KIND_CAUTION:
    case KIND_CONTRAINDICATION:
    case KIND_PRINCIPLE_CHECK: return true;
    case KIND_MISSING_INFORMATION: return finding->strength == STRENGTH_REQUIRED;
    default: return false;
    }
}

static int compare_seen(const void *a, const void *b)
{
    return strcmp(((const struct seen *)a)->key, ((const struct seen *)b)->key);
}

static void look_at(const struct case_record *record, struct sight *sight)
{
    struct result *result = consult_case(whole_base.engine, record);
    char key[120];

    sight->count = 0;
    for (size_t i = 0; i < result->recommendation_count; i++) {
        snprintf(key, sizeof key, "action %s", result->recommendations[i].subject);
        see(sight, key, (int)result->recommendations[i].standing, result->recommendations[i].strength);
    }
    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];

        snprintf(key, sizeof key, "kind %d %s %s", (int)finding->kind, finding->subject,
                 finding->value != NULL ? finding->value : "");
        if (is_seen(finding))
            see(sight, key, 1, finding->strength);
    }
    qsort(sight->items, sight->count, sizeof *sight->items, compare_seen);
    result_free(result);
}

static const struct seen *find_seen(const struct sight *sight, const char *key)
{
    for (size_t i = 0; i < sight->count; i++)
        if (strcmp(sight->items[i].key, key) == 0)
            return &sight->items[i];
    return NULL;
}

/* Demands that the change is there between the two sights. */
static void must_be_change(const struct advice_change *change, const struct sight *before, const struct sight *after)
{
    const struct seen *old, *new;
    char key[120];

    if (change->action)
        snprintf(key, sizeof key, "action %s", change->subject);
    else
        snprintf(key, sizeof key, "kind %d %s %s", (int)change->kind, change->subject,
                 change->value != NULL ? change->value : "");
    old = find_seen(before, key);
    new = find_seen(after, key);
    assert_true(old != NULL || new != NULL);
    assert_int_equal(change->before, old != NULL ? old->standing : change->action ? (int)STANDING_ABSENT : 0);
    assert_int_equal(change->after, new != NULL ? new->standing : change->action ? (int)STANDING_ABSENT : 0);
    assert_int_equal(change->strength, new != NULL ? new->strength : old->strength);
    assert_true(old == NULL || new == NULL || old->standing != new->standing || old->strength != new->strength);
}

static size_t count_differences(const struct sight *before, const struct sight *after)
{
    size_t count = 0;

    for (size_t i = 0; i < before->count; i++) {
        const struct seen *new = find_seen(after, before->items[i].key);

        count += new == NULL || new->standing != before->items[i].standing || new->strength != before->items[i].strength;
    }
    for (size_t i = 0; i < after->count; i++)
        count += find_seen(before, after->items[i].key) == NULL;
    return count;
}

/* The trial of this answer: of a choice, or the one whose interval holds the number; NULL if it was not tried. */
static const struct trial *trial_of(const struct lookahead *lookahead, size_t fact, int choice, long number)
{
    const struct trial *found = NULL;

    for (size_t i = 0; i < lookahead->trial_count; i++) {
        const struct trial *trial = &lookahead->trials[i];
        bool fits = trial->fact == fact && trial->choice == choice &&
                    (choice != NOT_FOUND || (trial->low <= number && number <= trial->high));

        if (!fits)
            continue;
        assert_null(found);
        found = trial;
    }
    return found;
}

static bool is_to_be_done(const struct recommendation *action)
{
    return action != NULL && action->strength <= STRENGTH_STRONG && action->standing >= STANDING_WITH_CAUTION;
}

static bool says_danger(const struct result *result)
{
    const struct vocabulary *vocabulary = engine_vocabulary(whole_base.engine);

    for (size_t i = 0; i < result->finding_count; i++)
        if (result->findings[i].kind == KIND_ASSESSMENT &&
            vocabulary_is_danger(vocabulary, result->findings[i].subject, result->findings[i].value))
            return true;
    return false;
}

/* Whether something is to be done in one result and not, or otherwise, in the other; or one has an assessment of the head more. */
static bool has_more(const struct result *a, const struct result *b, bool heads)
{
    const struct vocabulary *vocabulary = engine_vocabulary(whole_base.engine);

    for (size_t i = 0; i < a->recommendation_count; i++) {
        const struct recommendation *here = &a->recommendations[i], *there = result_recommendation(b, here->subject);

        if (is_to_be_done(here) && (there == NULL || there->standing != here->standing || there->strength != here->strength))
            return true;
    }
    for (size_t i = 0; heads && i < a->finding_count; i++)
        for (size_t j = 0; a->findings[i].kind == KIND_ASSESSMENT && j < vocabulary->head_count; j++)
            if (strcmp(vocabulary->heads[j], a->findings[i].subject) == 0 &&
                finding_of(b, KIND_ASSESSMENT, a->findings[i].subject, a->findings[i].value) == NULL)
                return true;
    return false;
}

static bool must_count(const struct case_record *record, const struct case_record *changed)
{
    struct result *before = consult_case(whole_base.engine, record), *after = consult_case(whole_base.engine, changed);
    bool heads = !says_danger(before), found = has_more(before, after, heads) || has_more(after, before, heads);

    result_free(before);
    result_free(after);
    return found;
}

/* Gives one answer to a copy of the case and compares. */
static void check_answer(const struct case_record *record, const struct lookahead *lookahead, size_t fact, int choice,
                         long number)
{
    static struct sight before, after;
    struct case_record *changed = case_copy(record);
    const struct trial *trial = trial_of(lookahead, fact, choice, number);
    size_t differences;

    answer_clear(&changed->answers[fact]);
    if (choice != NOT_FOUND)
        changed->answers[fact].chosen = UINT64_C(1) << choice;
    else
        assert_int_equal(answer_measure(&changed->answers[fact], &record->vocabulary->facts[fact], (double)number), ANSWER_TAKEN);
    look_at(record, &before);
    look_at(changed, &after);
    differences = count_differences(&before, &after);
    if (trial == NULL) {
        if (differences != 0)
            fail_msg("%s: not tried, but it changes the advice", record->vocabulary->facts[fact].id);
    } else {
        assert_int_equal(trial->change_count, differences);
        assert_int_equal(trial->counts, must_count(record, changed));
        for (size_t i = 0; i < trial->change_count; i++)
            must_be_change(&trial->changes[i], &before, &after);
    }
    case_free(changed);
}

static void check_case(const char *path)
{
    struct case_record *record = read_case(path);
    struct lookahead *lookahead = look(whole_base.engine, record);

    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &record->vocabulary->facts[i];

        if (!is_open(record, i) || !vocabulary_relevant(record->vocabulary, i, record))
            continue;
        for (int j = 0; fact->type != FACT_NUMBER && j < (int)fact->choice_count; j++)
            if (j != fact->unknown)
                check_answer(record, lookahead, i, j, 0);
        for (long number = 0; fact->type == FACT_NUMBER && number < 20; number++)
            check_answer(record, lookahead, i, NOT_FOUND, number);
    }
    lookahead_free(lookahead);
    case_free(record);
}

static void equals_one_consultation_per_answer(void **state)
{
    (void)state;
    check_case("tests/base/examples/keluarga-phk.json");
    check_case("tests/base/examples/kampung-relokasi.json");
    check_case("tests/base/examples/bahaya-kdrt.json");
    check_case("tests/base/examples/remaja-bolos.json");
}

static void check_numbers(const char *answers, const char *id)
{
    struct case_record *record = case_of(whole_base.engine, answers);
    struct lookahead *lookahead = look(whole_base.engine, record);
    int fact = vocabulary_fact(record->vocabulary, id);

    assert_true(fact != NOT_FOUND);
    for (long number = 0; number <= 60; number++)
        check_answer(record, lookahead, (size_t)fact, NOT_FOUND, number);
    check_answer(record, lookahead, (size_t)fact, NOT_FOUND, NUMBER_MAX);
    lookahead_free(lookahead);
    case_free(record);
}

static void an_interval_stands_for_every_number_in_it(void **state)
{
    (void)state;
    check_numbers("client-system=family grp-functioning=disorganised event-known=yes coping-result=failed", "event-weeks");
    check_numbers("client-system=group", "people-count");
    check_numbers("", "people-count");
}

/* --- What is tried, and in which order ------------------------------------------------------------------------ */

static void intervals_meet_without_a_gap(void **state)
{
    struct case_record *record = case_of(whole_base.engine, "client-system=family event-known=yes");
    struct lookahead *lookahead = look(whole_base.engine, record);
    int weeks = vocabulary_fact(record->vocabulary, "event-weeks");
    long next = 0;

    (void)state;
    for (size_t i = 0; i < lookahead->trial_count; i++)
        if (lookahead->trials[i].fact == (size_t)weeks) {
            assert_int_equal(lookahead->trials[i].low, next);
            next = lookahead->trials[i].high + 1;
        }
    assert_int_equal(next, (long)NUMBER_MAX + 1);
    lookahead_free(lookahead);
    case_free(record);
}

static size_t trials_of(struct engine *engine, const char *answers, const char *id)
{
    struct case_record *record = case_of(engine, answers);
    struct lookahead *lookahead = look(engine, record);
    int fact = vocabulary_fact(record->vocabulary, id);
    size_t count = 0;

    for (size_t i = 0; i < lookahead->trial_count; i++)
        count += lookahead->trials[i].fact == (size_t)fact;
    lookahead_free(lookahead);
    case_free(record);
    return count;
}

static void unknown_counts_as_open_and_an_answer_does_not(void **state)
{
    (void)state;
    assert_int_equal(trials_of(whole_base.engine, "client-system=family", "violence-ongoing"), 2);
    assert_int_equal(trials_of(whole_base.engine, "client-system=family violence-ongoing=unknown", "violence-ongoing"), 2);
    assert_int_equal(trials_of(whole_base.engine, "client-system=family violence-ongoing=no", "violence-ongoing"), 0);
    assert_true(trials_of(whole_base.engine, "client-system=family event-known=yes event-weeks=unknown", "event-weeks") > 1);
    assert_int_equal(trials_of(whole_base.engine, "client-system=family event-known=yes event-weeks=3", "event-weeks"), 0);
}

static void a_question_that_is_not_relevant_is_not_tried(void **state)
{
    (void)state;
    assert_int_equal(trials_of(whole_base.engine, "client-system=community", "risk-suicide"), 0);
    assert_true(trials_of(whole_base.engine, "client-system=individual", "risk-suicide") > 0);
}

static void the_small_base_gives_what_a_reader_expects(void **state)
{
    struct base *small = *state;
    struct case_record *record;
    struct lookahead *lookahead;
    const struct trial *trial;

    base_must_open(small);
    record = case_of(small->engine, "client-system=family");
    lookahead = look(small->engine, record);
    assert_int_equal(trials_of(small->engine, "client-system=family", "felt-need"), 0);
    assert_int_equal(trials_of(small->engine, "client-system=family imbalance=social", "felt-need"), 2);
    assert_int_equal(trials_of(small->engine, "client-system=family", "event-weeks"), 2);
    trial = trial_of(lookahead, (size_t)vocabulary_fact(record->vocabulary, "event-weeks"), NOT_FOUND, 6);
    assert_int_equal(trial->low, 0);
    assert_int_equal(trial->high, 6);
    assert_int_equal(trial->change_count, 2);
    assert_true(trial->changes[0].action);
    assert_string_equal(trial->changes[0].subject, "role-advocate");
    assert_int_equal(trial->changes[0].before, STANDING_RECOMMENDED);
    assert_int_equal(trial->changes[0].after, STANDING_WITH_CAUTION);
    assert_false(trial->changes[1].action);
    assert_int_equal(trial->changes[1].kind, KIND_CAUTION);
    lookahead_free(lookahead);
    case_free(record);
}

static void must_be_in_order(const struct vocabulary *vocabulary, const struct lookahead *lookahead)
{
    int last = 0;

    for (size_t i = 0; i < lookahead->question_count; i++) {
        const struct open_question *question = &lookahead->questions[i];
        bool first_three = vocabulary->facts[question->fact].order <= 3;
        int group = first_three ? 0 : strcmp(vocabulary->facts[question->fact].topic, "safety") == 0 ? 1 : 2;

        assert_true(group >= last);
        if (group == last && group > 0 && i > 0)
            assert_true(lookahead->questions[i - 1].score >= question->score ||
                        lookahead->questions[i - 1].safety != question->safety ||
                        vocabulary->facts[lookahead->questions[i - 1].fact].order <= 3);
        assert_true(question->score > 0);
        last = group;
    }
}

static void safety_stands_before_all_but_the_first_three_questions(void **state)
{
    static const char *const cases[] = {"", "client-system=family", "client-system=community", "client-system=individual"};

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct case_record *record = case_of(whole_base.engine, cases[i]);
        struct lookahead *lookahead = look(whole_base.engine, record);

        assert_true(lookahead->question_count > 0);
        must_be_in_order(record->vocabulary, lookahead);
        lookahead_free(lookahead);
        case_free(record);
    }
}

static void must_be_same(const struct lookahead *a, const struct lookahead *b)
{
    assert_int_equal(a->question_count, b->question_count);
    assert_int_equal(a->trial_count, b->trial_count);
    for (size_t i = 0; i < a->question_count; i++) {
        assert_int_equal(a->questions[i].fact, b->questions[i].fact);
        assert_int_equal(a->questions[i].score, b->questions[i].score);
    }
    for (size_t i = 0; i < a->trial_count; i++) {
        assert_int_equal(a->trials[i].change_count, b->trials[i].change_count);
        for (size_t j = 0; j < a->trials[i].change_count; j++)
            assert_string_equal(a->trials[i].changes[j].subject, b->trials[i].changes[j].subject);
    }
}

static void the_same_case_gives_the_same_ranking(void **state)
{
    struct case_record *record = read_case("tests/base/examples/kampung-relokasi.json");
    struct lookahead *first = look(whole_base.engine, record);

    (void)state;
    for (unsigned seed = 0; seed < 3; seed++) {
        struct lookahead *again;

        engine_set_order(whole_base.engine, seed == 0 ? ORDER_DEPTH : ORDER_RANDOM, seed);
        again = look(whole_base.engine, record);
        must_be_same(first, again);
        lookahead_free(again);
    }
    engine_set_order(whole_base.engine, ORDER_DEPTH, 0);
    lookahead_free(first);
    case_free(record);
}

/* --- Questions that only lead to others -------------------------------------------------------------------------- */

static bool any_answer_changes(const struct case_record *record, const struct sight *before, size_t fact)
{
    static struct sight after;
    const struct case_fact *asked = &record->vocabulary->facts[fact];
    struct case_record *changed = case_copy(record);
    bool changes = false;

    for (int i = 0; !changes && i < (asked->type == FACT_NUMBER ? 30 : (int)asked->choice_count); i++) {
        answer_clear(&changed->answers[fact]);
        if (asked->type == FACT_NUMBER)
            assert_int_equal(answer_measure(&changed->answers[fact], asked, i), ANSWER_TAKEN);
        else if (i != asked->unknown)
            changed->answers[fact].chosen = UINT64_C(1) << i;
        look_at(changed, &after);
        changes = answer_given(&changed->answers[fact]) && count_differences(before, &after) > 0;
    }
    case_free(changed);
    return changes;
}

/* Whether an answer to the one makes the other worth asking, and an answer to that changes the advice. */
static bool leads_to(const struct case_record *record, const struct sight *before, size_t fact, size_t other)
{
    const struct case_fact *asked = &record->vocabulary->facts[fact];
    struct case_record *changed = case_copy(record);
    bool leads = false;

    for (int i = 0; !leads && i < (int)asked->choice_count; i++) {
        changed->answers[fact].chosen = i == asked->unknown ? 0 : UINT64_C(1) << i;
        leads = vocabulary_relevant(record->vocabulary, other, changed) && any_answer_changes(changed, before, other);
    }
    case_free(changed);
    return leads;
}

static bool is_opened(const struct open_question *question, size_t fact)
{
    for (size_t i = 0; i < question->opened_count; i++)
        if (question->opened[i] == fact)
            return true;
    return false;
}

static void a_question_that_opens_telling_ones_is_kept(void **state)
{
    struct case_record *record = case_of(whole_base.engine, "client-system=individual");
    struct lookahead *lookahead = look(whole_base.engine, record);
    int plan = vocabulary_fact(record->vocabulary, "plan-exists");
    const struct open_question *question = lookahead_question(lookahead, (size_t)plan);
    static struct sight before;

    (void)state;
    look_at(record, &before);
    assert_non_null(question);
    assert_false(any_answer_changes(record, &before, (size_t)plan));
    assert_true(question->opened_count > 0);
    for (size_t i = (size_t)plan + 1; i < record->vocabulary->fact_count; i++)
        if (!vocabulary_relevant(record->vocabulary, i, record))
            assert_true(leads_to(record, &before, (size_t)plan, i) == is_opened(question, i));
    lookahead_free(lookahead);
    case_free(record);
}

/* --- Interrupts ------------------------------------------------------------------------------------------------ */

static volatile sig_atomic_t stop;

static void on_alarm(int number)
{
    (void)number;
    stop = 1;
}

static void must_be_clean(const struct case_record *record, const struct lookahead *expected)
{
    struct lookahead *lookahead;

    stop = 0;
    lookahead = look(whole_base.engine, record);
    must_be_same(expected, lookahead);
    lookahead_free(lookahead);
}

static void an_interrupt_gives_nothing_and_leaves_no_trace(void **state)
{
    struct case_record *record = read_case("tests/base/examples/kampung-relokasi.json");
    struct lookahead *expected = look(whole_base.engine, record), *lookahead = expected;
    struct diag diag = DIAG_EMPTY;
    const struct itimerval soon = {.it_interval = {.tv_usec = 2000}, .it_value = {.tv_usec = 2000}}, never = {0};
    bool midway = false;

    (void)state;
    engine_set_interrupt(whole_base.engine, &stop);
    stop = 1;
    assert_int_equal(engine_look_ahead(whole_base.engine, record, &lookahead, &diag), STATUS_INTERRUPTED);
    assert_null(lookahead);
    assert_string_equal(code_word(diag.problems[0].code), "interrupted");
    diag_free(&diag);
    must_be_clean(record, expected);
    signal(SIGVTALRM, on_alarm);
    assert_int_equal(setitimer(ITIMER_VIRTUAL, &soon, NULL), 0);
    for (int i = 0; i < 200 && !midway; i++) {
        stop = 0;
        midway = engine_look_ahead(whole_base.engine, record, &lookahead, &diag) == STATUS_INTERRUPTED;
        assert_true(midway == (lookahead == NULL));
        lookahead_free(lookahead);
        diag_free(&diag);
    }
    assert_int_equal(setitimer(ITIMER_VIRTUAL, &never, NULL), 0);
    signal(SIGVTALRM, SIG_IGN);
    assert_true(midway);
    must_be_clean(record, expected);
    engine_set_interrupt(whole_base.engine, NULL);
    lookahead_free(expected);
    case_free(record);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equals_one_consultation_per_answer),
        cmocka_unit_test(an_interval_stands_for_every_number_in_it),
        cmocka_unit_test(intervals_meet_without_a_gap),
        cmocka_unit_test(unknown_counts_as_open_and_an_answer_does_not),
        cmocka_unit_test(a_question_that_is_not_relevant_is_not_tried),
        cmocka_unit_test_setup_teardown(the_small_base_gives_what_a_reader_expects, base_small, base_remove),
        cmocka_unit_test(safety_stands_before_all_but_the_first_three_questions),
        cmocka_unit_test(the_same_case_gives_the_same_ranking),
        cmocka_unit_test(a_question_that_opens_telling_ones_is_kept),
        cmocka_unit_test(an_interrupt_gives_nothing_and_leaves_no_trace),
    };

    return cmocka_run_group_tests_name("lookahead", tests, whole_base_open, whole_base_close);
}
