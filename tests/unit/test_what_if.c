/* What other answers would change: the difference between two results, and its text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "base/output.h"
#include "consulting.h"
#include "explain/explain_what.h"

static const char calm[] = "client-system=family grp-functioning=static event-known=yes event-kind=job-loss event-weeks=3 "
                           "coping-result=failed imbalance=psychological,social felt-need=yes risk-screened=yes";
static const char danger[] = "client-system=family grp-functioning=static event-known=yes event-kind=job-loss event-weeks=3 "
                             "coping-result=failed imbalance=psychological,social felt-need=yes risk-screened=yes "
                             "violence-ongoing=yes";

static struct result *before, *after;
static struct what_if *what;

static int forget(void **state)
{
    (void)state;
    what_if_free(what);
    result_free(before);
    result_free(after);
    what = NULL;
    before = after = NULL;
    return 0;
}

static void compare(const char *first, const char *second)
{
    forget(NULL);
    before = consult(whole_base.engine, first);
    after = consult(whole_base.engine, second);
    what = what_if_new(engine_vocabulary(whole_base.engine), before, after, WHAT_TOLD);
}

static const struct what_change *change_of(const char *subject, int kind, const char *value)
{
    for (size_t i = 0; i < what->count; i++) {
        const struct what_change *change = &what->changes[i];

        if (strcmp(change->change.subject, subject) == 0 && (int)change->change.kind == kind &&
            (value == NULL || strcmp(change->change.value, value) == 0))
            return change;
    }
    return NULL;
}

static void finds_nothing_where_nothing_changes(void **state)
{
    (void)state;
    compare(calm, calm);
    assert_int_equal(what->count, 0);
    compare("", "");
    assert_int_equal(what->count, 0);
}

/* Every action that differs is there once, and no other. */
static void names_every_action_that_differs(void **state)
{
    size_t actions = 0, expected = 0;

    (void)state;
    compare(calm, danger);
    for (size_t i = 0; i < what->count; i++) {
        const struct what_change *change = &what->changes[i];

        if (!change->change.action)
            continue;
        actions++;
        assert_ptr_equal(change->before.action, result_recommendation(before, change->change.subject));
        assert_ptr_equal(change->after.action, result_recommendation(after, change->change.subject));
    }
    for (size_t i = 0; i < after->recommendation_count; i++) {
        const struct recommendation *new = &after->recommendations[i];
        const struct recommendation *old = result_recommendation(before, new->subject);

        expected += old == NULL || old->standing != new->standing || old->strength != new->strength;
    }
    for (size_t i = 0; i < before->recommendation_count; i++)
        expected += result_recommendation(after, before->recommendations[i].subject) == NULL;
    assert_int_equal(actions, expected);
    assert_true(actions > 5);
}

static void names_the_rules_of_both_sides(void **state)
{
    const struct what_change *risk, *balance;

    (void)state;
    compare(calm, danger);
    risk = change_of("as-risk", KIND_ASSESSMENT, "imminent");
    assert_non_null(risk);
    assert_int_equal(risk->change.before, 0);
    assert_int_equal(risk->change.after, 1);
    assert_non_null(risk->after.finding);
    assert_non_null(what_rule(after, &risk->after));
    assert_null(what_rule(before, &risk->before));
    balance = change_of("ext-restore-equilibrium", KIND_COUNT, NULL);
    assert_non_null(balance);
    assert_int_equal(balance->change.before, STANDING_RECOMMENDED);
    assert_int_equal(balance->change.after, STANDING_BLOCKED);
    assert_null(what_objection(&balance->before));
    assert_non_null(what_objection(&balance->after));
    assert_int_equal(what_objection(&balance->after)->standing, STANDING_BLOCKED);
    assert_true(what_objection(&balance->after)->rules.count > 0);
    assert_int_equal(strncmp(what_rule(after, &balance->after), "grp-", 4), 0);
}

/* Backwards, what came goes and what went comes. */
static void is_the_same_backwards(void **state)
{
    size_t came = 0, went = 0, count;

    (void)state;
    compare(calm, danger);
    count = what->count;
    for (size_t i = 0; i < count; i++) {
        came += what->changes[i].before.action == NULL && what->changes[i].before.finding == NULL;
        went += what->changes[i].after.action == NULL && what->changes[i].after.finding == NULL;
    }
    compare(danger, calm);
    assert_int_equal(what->count, count);
    for (size_t i = 0; i < count; i++) {
        came -= what->changes[i].after.action == NULL && what->changes[i].after.finding == NULL;
        went -= what->changes[i].before.action == NULL && what->changes[i].before.finding == NULL;
    }
    assert_int_equal(came, 0);
    assert_int_equal(went, 0);
}

/* The text with `width` cells, to be freed. */
static char *text_of(enum language language, bool all, int width)
{
    const struct wording wording = wording_of(whole_base.engine, language);
    struct output output;
    char *text = NULL;
    size_t size;
    FILE *stream = open_memstream(&text, &size);

    assert_non_null(stream);
    output_start(&output, stream, COLOR_NEVER);
    output.width = width;
    render_what_text(&output, &wording, what, all);
    assert_int_equal(output_finish(&output), STATUS_OK);
    fclose(stream);
    return text;
}

static void must_say(const char *text, const char *part)
{
    if (strstr(text, part) == NULL)
        fail_msg("lacks \"%s\":\n%s", part, text);
}

static void says_the_difference_and_no_more(void **state)
{
    char *folded, *all, *none;

    (void)state;
    compare(calm, danger);
    folded = text_of(LANGUAGE_EN, false, 100);
    all = text_of(LANGUAGE_EN, true, 100);
    must_say(folded, "ASSESSMENT");
    must_say(folded, "THEN ALSO ADVISED");
    must_say(folded, "waiting until it is safe:");
    must_say(all, "after safety");
    must_say(folded, "recommended → not advised, blocked");
    must_say(folded, "saf-28");
    assert_null(strstr(strstr(folded, "saf-28") + 1, "saf-28")); /* a reason is said once */
    assert_true(strlen(folded) < strlen(all));
    compare(calm, calm);
    none = text_of(LANGUAGE_EN, false, 80);
    assert_string_equal(none, "Nothing changes in the advice.\n");
    free(folded);
    free(all);
    free(none);
}

/* --- Cases by chance ------------------------------------------------------------------------------------------ */

/* Another answer by chance to a few questions, or none. */
static void answer_otherwise(struct case_record *record, unsigned *random)
{
    for (unsigned left = 1 + next_random(random) % 3; left > 0; left--) {
        size_t at = next_random(random) % record->vocabulary->fact_count;
        const struct case_fact *fact = &record->vocabulary->facts[at];

        answer_clear(&record->answers[at]);
        if (next_random(random) % 8 == 0)
            continue;
        if (fact->type == FACT_NUMBER)
            answer_measure(&record->answers[at], fact, next_random(random) % 40);
        else
            answer_choose(&record->answers[at], fact, fact->choices[next_random(random) % fact->choice_count].value);
    }
}

static const struct recommendation *action_in(const struct result *result, const char *subject)
{
    for (size_t i = 0; i < result->recommendation_count; i++)
        if (strcmp(result->recommendations[i].subject, subject) == 0)
            return &result->recommendations[i];
    return NULL;
}

static bool same_action(const struct recommendation *a, const struct recommendation *b)
{
    bool same = a->standing == b->standing && a->strength == b->strength && memcmp(a->kinds, b->kinds, sizeof a->kinds) == 0 &&
                same_words(&a->rules, &b->rules) && a->against_count == b->against_count;

    for (size_t i = 0; same && i < a->against_count; i++)
        same = same_objection(&a->against[i], &b->against[i]);
    return same;
}

/* What differs of the actions, each looked up in both results. */
static size_t must_have_actions(void)
{
    const struct reference *reference = engine_reference(whole_base.engine);
    size_t expected = 0;

    for (size_t i = 0; i < reference->action_count; i++) {
        const char *subject = reference->actions[i].subject;
        const struct recommendation *old = action_in(before, subject), *new = action_in(after, subject);
        const struct what_change *change = change_of(subject, KIND_COUNT, NULL);
        bool differs = (old != NULL) != (new != NULL) || (old != NULL && !same_action(old, new));

        assert_int_equal(change != NULL, differs);
        if (!differs)
            continue;
        expected++;
        assert_ptr_equal(change->before.action, old);
        assert_ptr_equal(change->after.action, new);
        assert_int_equal(change->change.before, old != NULL ? (int)old->standing : STANDING_ABSENT);
        assert_int_equal(change->change.after, new != NULL ? (int)new->standing : STANDING_ABSENT);
    }
    return expected;
}

static const struct what_change *change_of_finding(const struct finding *finding)
{
    for (size_t i = 0; i < what->count; i++)
        if (what->changes[i].before.finding == finding || what->changes[i].after.finding == finding)
            return &what->changes[i];
    return NULL;
}

/* What differs of the findings on one side; those of both sides are counted with the first. */
static size_t must_have_findings(const struct result *here, const struct result *there, bool first)
{
    size_t expected = 0;

    for (size_t i = 0; i < here->finding_count; i++) {
        const struct finding *finding = &here->findings[i];
        const struct finding *other = finding_of(there, finding->kind, finding->subject, finding->value);
        const struct what_change *change = change_of_finding(finding);
        bool differs = !kind_is_action(finding->kind) &&
                       (other == NULL || other->strength != finding->strength || !same_words(&other->rules, &finding->rules));

        assert_int_equal(change != NULL, differs);
        if (!differs)
            continue;
        expected += other == NULL || first;
        assert_ptr_equal(first ? change->before.finding : change->after.finding, finding);
        assert_ptr_equal(first ? change->after.finding : change->before.finding, other);
    }
    return expected;
}

/* Of an action or finding that is there, a rule behind it that fired. */
static void must_name_a_rule(const struct result *result, const struct what_side *side)
{
    const char *rule = what_rule(result, side);
    const struct words *rules = side->action != NULL    ? &side->action->rules
                                : side->finding != NULL ? &side->finding->rules
                                                        : NULL;
    bool named = false;

    for (size_t i = 0; rules != NULL && i < rules->count; i++)
        named = named || strcmp(rules->items[i], rule) == 0;
    assert_int_equal(named, rules != NULL);
    assert_true(rule == NULL || fired(whole_base.engine, result, rule));
}

static void is_the_difference_of_two_whole_results(void **state)
{
    unsigned random = 20260302;
    size_t changes = 0;

    for (int i = 0; i < (long_run() ? 20000 : 600); i++) {
        struct case_record *record = random_case(engine_vocabulary(whole_base.engine), &random, (unsigned)(i % 8) + 1);
        size_t expected;

        forget(state);
        before = consult_case(whole_base.engine, record);
        answer_otherwise(record, &random);
        after = consult_case(whole_base.engine, record);
        case_free(record);
        what = what_if_new(engine_vocabulary(whole_base.engine), before, after, WHAT_ALL);
        expected = must_have_actions() + must_have_findings(before, after, true) + must_have_findings(after, before, false);
        assert_int_equal(what->count, expected);
        for (size_t j = 0; j < what->count; j++) {
            must_name_a_rule(before, &what->changes[j].before);
            must_name_a_rule(after, &what->changes[j].after);
        }
        changes += expected;
    }
    assert_true(changes > 600);
}

#define TEST(function) cmocka_unit_test_teardown(function, forget)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(finds_nothing_where_nothing_changes), TEST(names_every_action_that_differs),
        TEST(names_the_rules_of_both_sides),       TEST(is_the_same_backwards),
        TEST(says_the_difference_and_no_more),     TEST(is_the_difference_of_two_whole_results),
    };

    return cmocka_run_group_tests(tests, whole_base_open, whole_base_close);
}
