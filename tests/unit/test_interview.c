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

/* What the rules say of the case; consultation_forget lets go of it. */
static struct consultation look(struct case_record *record)
{
    struct consultation consultation = {.engine = whole_base.engine, .record = record};
    struct diag diag = DIAG_EMPTY;

    assert_int_equal(consultation_make(&consultation, CONSULT_RESULT | CONSULT_LOOKAHEAD, &diag), STATUS_OK);
    return consultation;
}

static struct case_record *read_case(const char *path)
{
    struct case_record *record;
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;

    assert_int_equal(case_file_read(path, engine_vocabulary(whole_base.engine), &record, &warnings, &diag), STATUS_OK);
    diag_free(&warnings);
    return record;
}

static int question_now(const struct interview *interview, struct case_record *record)
{
    struct consultation consultation = look(record);
    int fact = interview_question(interview, &consultation);

    consultation_forget(&consultation);
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

static void must_be_worth_asking(const struct consultation *consultation, const struct course *course, size_t fact)
{
    const struct vocabulary *vocabulary = consultation->record->vocabulary;

    assert_true(vocabulary_relevant(vocabulary, fact, consultation->known));
    assert_false(answer_given(&consultation->known->answers[fact]));
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

/* Asks on until nothing is left of the stages or of the topic. */
static void go_on(struct interview *interview, struct case_record *record, const struct case_record *story, struct course *course)
{
    struct consultation consultation = look(record);
    size_t left = SIZE_MAX;
    int fact;

    while ((fact = interview_question(interview, &consultation)) != NOT_FOUND) {
        size_t now = interview_left(interview, &consultation);

        assert_true(course->count < record->vocabulary->fact_count);
        assert_true(now > 0 && now < left);
        left = now;
        must_be_worth_asking(&consultation, course, (size_t)fact);
        course->asked[course->count++] = (size_t)fact;
        answer(interview, record, story, (size_t)fact);
        consultation_forget(&consultation);
        consultation = look(record);
    }
    assert_int_equal(interview_left(interview, &consultation), 0);
    consultation_forget(&consultation);
}

/* Holds the interview from an empty case; returns the case at its end. */
static struct case_record *hold(const struct case_record *story, const struct topic *topic, struct course *course)
{
    struct case_record *record = case_new(story->vocabulary);
    struct interview *interview = interview_new(story->vocabulary, topic);

    course->count = 0;
    go_on(interview, record, story, course);
    interview_free(interview);
    return record;
}

/* The same with every topic after the stages, as long as one of them has a question. */
static struct case_record *hold_on(const struct case_record *story, struct course *course)
{
    struct case_record *record = case_new(story->vocabulary);
    struct interview *interview = interview_new(story->vocabulary, NULL);
    size_t before = SIZE_MAX;

    course->count = 0;
    go_on(interview, record, story, course);
    while (course->count != before) {
        before = course->count;
        for (size_t i = 0; i < story->vocabulary->topic_count; i++) {
            interview_turn_to(interview, &story->vocabulary->topics[i]);
            go_on(interview, record, story, course);
        }
    }
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

    record = hold_on(story, &course);
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
    struct consultation consultation = look(record);
    size_t left = interview_left(interview, &consultation);

    (void)state;
    assert_non_null(lookahead_question(consultation.lookahead, fact_of("violence-ongoing")));
    assert_int_equal(interview_passed(interview, &consultation), 1);
    interview_skip(interview, (size_t)interview_question(interview, &consultation));
    assert_true(interview_left(interview, &consultation) < left);
    assert_true(interview_question(interview, &consultation) != (int)fact_of("violence-ongoing"));
    consultation_forget(&consultation);
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
