/* Twin cases: where they part, and which answers lead to it. */
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
#include "explain/compare.h"

static const char calm[] = "client-system=family grp-functioning=static event-known=yes event-kind=job-loss event-weeks=3 "
                           "coping-result=failed imbalance=psychological,social felt-need=yes risk-screened=yes";
static const char danger[] = "client-system=family grp-functioning=static event-known=yes event-kind=job-loss "
                             "coping-result=failed imbalance=psychological felt-need=yes risk-screened=yes violence-ongoing=yes";

static struct twin a, b;
static struct comparison *comparison;

static int forget(void **state)
{
    (void)state;
    comparison_free(comparison);
    comparison = NULL;
    case_free((struct case_record *)(uintptr_t)a.record);
    case_free((struct case_record *)(uintptr_t)b.record);
    result_free((struct result *)(uintptr_t)a.result);
    result_free((struct result *)(uintptr_t)b.result);
    a = b = (struct twin){NULL, NULL};
    return 0;
}

static struct twin twin_of(const char *answers)
{
    struct case_record *record = case_of(whole_base.engine, answers);

    return (struct twin){record, consult_case(whole_base.engine, record)};
}

static void compare(const char *first, const char *second, enum what_breadth breadth)
{
    forget(NULL);
    a = twin_of(first);
    b = twin_of(second);
    comparison = comparison_new(whole_base.engine, &a, &b, breadth);
}

static const char *question(size_t fact)
{
    return engine_vocabulary(whole_base.engine)->facts[fact].id;
}

/* The questions that lead to the change of this subject, joined by spaces. */
static const char *because(const char *subject, bool action)
{
    static char text[500];

    for (size_t i = 0; i < comparison->what->count; i++) {
        const struct what_change *change = &comparison->what->changes[i];

        if (change->change.action != action || strcmp(change->change.subject, subject) != 0)
            continue;
        text[0] = '\0';
        for (size_t j = 0; j < comparison->because[i].count; j++)
            snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s", j > 0 ? " " : "",
                     question(comparison->because[i].facts[j]));
        return text;
    }
    return "(no such change)";
}

static void equal_cases_do_not_part(void **state)
{
    (void)state;
    compare(calm, calm, WHAT_ALL);
    assert_true(comparison_equal(comparison));
    assert_int_equal(comparison->answer_count, 0);
    assert_int_equal(comparison->same, 9);
    compare("", "", WHAT_ALL);
    assert_true(comparison_equal(comparison));
}

static void an_answer_that_changes_nothing_is_a_difference_all_the_same(void **state)
{
    (void)state;
    compare(calm, danger, WHAT_TOLD);
    assert_false(comparison_equal(comparison));
    assert_int_equal(comparison->answer_count, 3);
    assert_string_equal(question(comparison->answers[0].fact), "violence-ongoing");
    assert_true(comparison->answers[0].value);
    assert_int_equal(comparison->same, 7);
}

static void who_said_it_is_no_other_answer(void **state)
{
    struct case_record *record;
    size_t fact = (size_t)vocabulary_fact(engine_vocabulary(whole_base.engine), "felt-need");

    (void)state;
    forget(NULL);
    a = twin_of("felt-need=yes");
    record = case_of(whole_base.engine, "felt-need=yes");
    record->answers[fact].source = SOURCE_CLIENT;
    b = (struct twin){record, consult_case(whole_base.engine, record)};
    comparison = comparison_new(whole_base.engine, &a, &b, WHAT_ALL);
    assert_int_equal(comparison->answer_count, 1);
    assert_false(comparison->answers[0].value);
    assert_true(comparison_equal(comparison));
}

static void a_difference_leads_back_to_the_answers_that_make_it(void **state)
{
    (void)state;
    compare(calm, danger, WHAT_ALL);
    assert_string_equal(because("as-risk", false), "violence-ongoing");
    assert_string_equal(because("ext-safety-now", true), "violence-ongoing");
    assert_string_equal(because("ext-crisis-phase", false), "event-weeks");
    assert_string_equal(because("as-imbalance", false), "imbalance"); /* of two values the one that differs */
}

/* grp-02 speaks where nothing is said of an imbalance: what is absent in one case is answered in the other. */
static void what_was_absent_leads_to_the_answer_that_is_there(void **state)
{
    (void)state;
    compare("client-system=family coping-result=failed", "client-system=family coping-result=failed imbalance=social", WHAT_ALL);
    assert_string_equal(because("as-group-state", false), "imbalance");
}

/* An action is recommended because no objection stands against it; in the other case one does. */
static void an_objection_of_the_other_case_leads_to_its_answers(void **state)
{
    (void)state;
    compare(calm, danger, WHAT_TOLD);
    assert_string_equal(because("ext-restore-equilibrium", true), "violence-ongoing");
}

/* Cases made by chance, always the same: two that share about half of their answers. */
static unsigned seed;

static unsigned chance(unsigned below)
{
    seed = seed * 1103515245U + 12345U;
    return (seed >> 16) % below;
}

static void answer_by_chance(struct case_record *record, size_t fact)
{
    const struct case_fact *about = &record->vocabulary->facts[fact];

    if (about->type == FACT_NUMBER)
        answer_measure(&record->answers[fact], about, chance(12));
    else
        answer_choose(&record->answers[fact], about, about->choices[chance((unsigned)about->choice_count)].value);
}

static void every_difference_names_an_answer(void **state)
{
    const struct vocabulary *vocabulary = engine_vocabulary(whole_base.engine);
    size_t changes = 0;

    (void)state;
    seed = 1;
    for (int round = 0; round < 400; round++) {
        struct case_record *first = case_new(vocabulary), *second;

        forget(NULL);
        for (size_t i = 0; i < vocabulary->fact_count; i++)
            if (chance(3) > 0)
                answer_by_chance(first, i);
        second = case_copy(first);
        for (size_t i = 0; i < vocabulary->fact_count; i++)
            if (chance(20) == 0)
                answer_by_chance(second, i);
        a = (struct twin){first, consult_case(whole_base.engine, first)};
        b = (struct twin){second, consult_case(whole_base.engine, second)};
        comparison = comparison_new(whole_base.engine, &a, &b, round % 2 == 0 ? WHAT_ALL : WHAT_TOLD);
        for (size_t i = 0; i < comparison->what->count; i++)
            if (comparison->because[i].count == 0)
                fail_msg("round %d: nothing leads to %s", round, comparison->what->changes[i].change.subject);
        changes += comparison->what->count;
    }
    if (changes < 500)
        fail_msg("only %zu changes", changes);
}

/* The page with `width` cells, to be freed. */
static char *page_of(bool all, int width)
{
    const struct wording wording = wording_of(whole_base.engine, LANGUAGE_EN);
    struct output output;
    char *text = NULL;
    size_t size;
    FILE *stream = open_memstream(&text, &size);

    assert_non_null(stream);
    output_start(&output, stream, COLOR_NEVER);
    output.width = width;
    render_compare_text(&output, &wording, comparison, all);
    assert_int_equal(output_finish(&output), STATUS_OK);
    fclose(stream);
    return text;
}

static void must_say(const char *text, const char *part)
{
    if (strstr(text, part) == NULL)
        fail_msg("lacks \"%s\":\n%s", part, text);
}

static void two_columns_become_one_where_it_is_narrow(void **state)
{
    char *wide, *narrow, *all;

    (void)state;
    compare(calm, danger, WHAT_TOLD);
    wide = page_of(false, 80);
    narrow = page_of(false, 40);
    all = page_of(true, 80);
    must_say(wide, "   A psychological, social integration    B psychological (worker)\n");
    must_say(narrow, "   A psychological, social integration\n     (worker)\n   B psychological (worker)\n");
    must_say(wide, "← from: ongoing violence");
    must_say(wide, "waiting until it is safe only in B:");
    assert_null(strstr(all, "waiting until it is safe only in B:"));
    free(wide);
    free(narrow);
    free(all);
}

#define TEST(function) cmocka_unit_test_teardown(function, forget)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(equal_cases_do_not_part),
        TEST(an_answer_that_changes_nothing_is_a_difference_all_the_same),
        TEST(who_said_it_is_no_other_answer),
        TEST(a_difference_leads_back_to_the_answers_that_make_it),
        TEST(what_was_absent_leads_to_the_answer_that_is_there),
        TEST(an_objection_of_the_other_case_leads_to_its_answers),
        TEST(every_difference_names_an_answer),
        TEST(two_columns_become_one_where_it_is_narrow),
    };

    return cmocka_run_group_tests(tests, whole_base_open, whole_base_close);
}
