/* The course of an interview: from an empty case to the end with the answers of cases from practice; the way back; what is not
 * asked again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "case/case_read.h"
#include "consulting.h"
#include "shell/interview.h"

enum { ASKED_MAX = 200 };

static struct lookahead *look(const struct case_record *record)
{
    struct diag diag = DIAG_EMPTY;
    struct lookahead *lookahead;

    assert_int_equal(engine_look_ahead(whole_base.engine, record, &lookahead, &diag), STATUS_OK);
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

static int question_now(const struct interview *interview, const struct case_record *record)
{
    struct lookahead *lookahead = look(record);
    int fact = interview_question(interview, record, lookahead);

    lookahead_free(lookahead);
    return fact;
}

static size_t fact_of(const char *id)
{
    int fact = vocabulary_fact(engine_vocabulary(whole_base.engine), id);

    assert_true(fact != NOT_FOUND);
    return (size_t)fact;
}

static const struct topic *topic_of(const char *name)
{
    const struct vocabulary *vocabulary = engine_vocabulary(whole_base.engine);

    for (size_t i = 0; i < vocabulary->topic_count; i++)
        if (strcmp(vocabulary->topics[i].name, name) == 0)
            return &vocabulary->topics[i];
    fail_msg("no topic %s", name);
    return NULL;
}

/* --- From the beginning to the end ----------------------------------------------------------------------------- */

struct course {
    size_t asked[ASKED_MAX];
    size_t count;
};

static void must_be_worth_asking(const struct case_record *record, const struct lookahead *lookahead, const struct course *course,
                                 size_t fact)
{
    const struct open_question *question = lookahead_question(lookahead, fact);
    size_t changes = 0;

    assert_true(vocabulary_relevant(record->vocabulary, fact, record));
    assert_false(answer_given(&record->answers[fact]));
    assert_non_null(question);
    for (size_t i = 0; i < question->trial_count; i++)
        changes += lookahead->trials[question->first_trial + i].change_count;
    assert_true(changes > 0 || question->opened_count > 0);
    for (size_t i = 0; i < course->count; i++)
        assert_true(course->asked[i] != fact);
}

/* Answers as the story has it; what the story does not tell is unknown, or skipped where unknown is no answer. */
static void answer(struct interview *interview, struct case_record *record, const struct case_record *story, size_t fact)
{
    const struct answer *told = &story->answers[fact];
    int unknown = record->vocabulary->facts[fact].unknown;

    if (!answer_given(told) && unknown == NOT_FOUND) {
        interview_skip(interview, fact);
        return;
    }
    record->answers[fact].chosen = answer_given(told) ? told->chosen : UINT64_C(1) << unknown;
    record->answers[fact].measured = told->measured;
    record->answers[fact].number = told->number;
    interview_answered(interview, fact);
}

/* Holds the interview from an empty case; returns the case at its end. */
static struct case_record *hold(const struct case_record *story, const struct topic *topic, struct course *course)
{
    struct case_record *record = case_new(story->vocabulary);
    struct interview *interview = interview_new(story->vocabulary, topic);
    struct lookahead *lookahead = look(record);
    int fact;

    course->count = 0;
    while ((fact = interview_question(interview, record, lookahead)) != NOT_FOUND) {
        assert_true(course->count < record->vocabulary->fact_count);
        assert_true(interview_left(interview, record, lookahead) > 0);
        must_be_worth_asking(record, lookahead, course, (size_t)fact);
        course->asked[course->count++] = (size_t)fact;
        answer(interview, record, story, (size_t)fact);
        lookahead_free(lookahead);
        lookahead = look(record);
    }
    assert_int_equal(interview_left(interview, record, lookahead), 0);
    if (topic == NULL)
        assert_int_equal(interview_passed(interview, record, lookahead), lookahead->question_count);
    lookahead_free(lookahead);
    interview_free(interview);
    return record;
}

/* What was asked suffices: the answers of the story that were never asked for change no recommendation. */
static void must_advise_as_the_story(const struct case_record *record, const struct case_record *story)
{
    struct result *held = consult_case(whole_base.engine, record), *told = consult_case(whole_base.engine, story);

    for (size_t i = 0; i < told->recommendation_count; i++) {
        const struct recommendation *expected = &told->recommendations[i], *came;

        came = result_recommendation(held, expected->subject);
        if (came == NULL)
            fail_msg("not advised after the interview: %s", expected->subject);
        assert_int_equal(came->standing, expected->standing);
    }
    result_free(held);
    result_free(told);
}

static void check_story(const char *path)
{
    struct case_record *story = read_case(path), *record;
    struct course course;

    record = hold(story, NULL, &course);
    assert_true(course.count > 10);
    assert_true(record->vocabulary->facts[course.asked[0]].order == 1);
    must_advise_as_the_story(record, story);
    case_free(record);
    case_free(story);
}

/* A second each: the last two in a long run alone. */
static void who_tells_a_story_is_heard_to_the_end(void **state)
{
    static const char *const stories[] = {"tests/base/examples/keluarga-phk.json", "tests/base/examples/bahaya-kdrt.json",
                                          "tests/base/examples/remaja-bolos.json", "tests/base/examples/kampung-relokasi.json"};

    (void)state;
    for (size_t i = 0; i < (long_run() ? COUNT(stories) : 2); i++)
        check_story(stories[i]);
}

static void who_knows_nothing_comes_to_an_end_too(void **state)
{
    struct case_record *story = case_new(engine_vocabulary(whole_base.engine)), *record;
    struct course course;

    (void)state;
    record = hold(story, NULL, &course);
    assert_true(course.count > 0);
    case_free(record);
    case_free(story);
}

static void the_same_answers_bring_the_same_questions(void **state)
{
    struct case_record *story = read_case("tests/base/examples/remaja-bolos.json");
    struct course first, second;

    (void)state;
    case_free(hold(story, topic_of("safety"), &first));
    case_free(hold(story, topic_of("safety"), &second));
    assert_true(first.count > 3);
    assert_int_equal(first.count, second.count);
    assert_memory_equal(first.asked, second.asked, first.count * sizeof first.asked[0]);
    case_free(story);
}

static void a_topic_limits_the_questions(void **state)
{
    struct case_record *story = read_case("tests/base/examples/bahaya-kdrt.json");
    struct course course;

    (void)state;
    case_free(hold(story, topic_of("safety"), &course));
    assert_true(course.count > 0);
    for (size_t i = 0; i < course.count; i++)
        assert_string_equal(story->vocabulary->facts[course.asked[i]].topic, "safety");
    case_free(story);
}

/* --- The way back, and what is not asked again ------------------------------------------------------------------- */

static void give(struct interview *interview, struct case_record *record, const char *text)
{
    char id[80];

    answer_text(record, text);
    snprintf(id, sizeof id, "%.*s", (int)strcspn(text, "="), text);
    interview_answered(interview, fact_of(id));
}

static void back_goes_any_number_of_steps_and_forgets_nothing(void **state)
{
    struct case_record *record = case_new(engine_vocabulary(whole_base.engine));
    struct interview *interview = interview_new(record->vocabulary, NULL);
    int ahead;

    (void)state;
    assert_false(interview_back(interview));
    give(interview, record, "client-system=family");
    give(interview, record, "risk-screened=yes");
    interview_skip(interview, fact_of("client-age"));
    ahead = question_now(interview, record);
    assert_false(interview_returned(interview));
    assert_true(interview_back(interview));
    assert_int_equal(question_now(interview, record), fact_of("client-age"));
    assert_true(interview_back(interview));
    assert_true(interview_back(interview));
    assert_true(interview_returned(interview));
    assert_int_equal(question_now(interview, record), fact_of("client-system"));
    assert_false(interview_back(interview));
    assert_true(answer_given(&record->answers[fact_of("risk-screened")]));
    give(interview, record, "client-system=family");
    assert_int_equal(question_now(interview, record), ahead);
    assert_true(interview_back(interview));
    assert_int_equal(question_now(interview, record), fact_of("client-age"));
    interview_free(interview);
    case_free(record);
}

static void a_skipped_question_can_be_answered_on_the_way_back(void **state)
{
    struct case_record *record = case_new(engine_vocabulary(whole_base.engine));
    struct interview *interview = interview_new(record->vocabulary, NULL);
    size_t first = (size_t)question_now(interview, record);

    (void)state;
    interview_skip(interview, first);
    assert_true(question_now(interview, record) != (int)first);
    assert_true(interview_back(interview));
    interview_answered(interview, first);
    answer_clear(&record->answers[first]);
    assert_int_equal(question_now(interview, record), first);
    interview_free(interview);
    case_free(record);
}

static void what_is_unknown_or_skipped_is_not_asked_again_but_counted(void **state)
{
    struct case_record *record = case_of(whole_base.engine, "client-system=individual violence-ongoing=unknown");
    struct interview *interview = interview_new(record->vocabulary, NULL);
    struct lookahead *lookahead = look(record);
    size_t left = interview_left(interview, record, lookahead);

    (void)state;
    assert_non_null(lookahead_question(lookahead, fact_of("violence-ongoing")));
    assert_int_equal(interview_passed(interview, record, lookahead), 1);
    interview_skip(interview, (size_t)interview_question(interview, record, lookahead));
    assert_int_equal(interview_left(interview, record, lookahead), left - 1);
    assert_int_equal(interview_passed(interview, record, lookahead), 2);
    assert_true(interview_question(interview, record, lookahead) != (int)fact_of("violence-ongoing"));
    lookahead_free(lookahead);
    interview_free(interview);
    case_free(record);
}

static void must_find_topic(const char *typed, const char *name)
{
    const struct topic *topic = topic_find(engine_vocabulary(whole_base.engine), typed);

    if (name == NULL)
        assert_null(topic);
    else
        assert_string_equal(topic->name, name);
}

static void a_topic_is_found_by_its_id_its_words_and_their_beginning(void **state)
{
    (void)state;
    must_find_topic("safety", "safety");
    must_find_topic("keselamatan", "safety");
    must_find_topic("Kesel", "safety");
    must_find_topic("community", "community");
    must_find_topic("komunitas", "community");
    must_find_topic("target", "target");
    must_find_topic("rencana", "plan");
    must_find_topic("xyz", NULL);
    must_find_topic("?", NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_tells_a_story_is_heard_to_the_end),
        cmocka_unit_test(who_knows_nothing_comes_to_an_end_too),
        cmocka_unit_test(the_same_answers_bring_the_same_questions),
        cmocka_unit_test(a_topic_limits_the_questions),
        cmocka_unit_test(a_topic_is_found_by_its_id_its_words_and_their_beginning),
        cmocka_unit_test(back_goes_any_number_of_steps_and_forgets_nothing),
        cmocka_unit_test(a_skipped_question_can_be_answered_on_the_way_back),
        cmocka_unit_test(what_is_unknown_or_skipped_is_not_asked_again_but_counted),
    };

    return cmocka_run_group_tests_name("interview", tests, whole_base_open, whole_base_close);
}
