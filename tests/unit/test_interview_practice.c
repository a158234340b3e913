/* Interviews about the cases from practice, played on the shipped rule base: how many questions until it is settled what to do now, how
 * often the topic changes, whether the count of what is left ever rises, and whether ending there misses a danger. */
#include <dirent.h>
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
#include "program/session.h"
#include "shell/interview.h"

enum { ASKED_MAX = 200, STAGES_MAX = 8 };

struct course {
    size_t asked[ASKED_MAX];
    size_t count;
    size_t switches[STAGES_MAX]; /* of the topic, within each stage */
    struct case_record *record;  /* at its end */
};

static struct case_record *read_case(const char *path)
{
    struct case_record *record;
    struct diag warnings = DIAG_EMPTY, diag = DIAG_EMPTY;

    assert_int_equal(case_file_read(path, engine_vocabulary(whole_base.engine), &record, &warnings, &diag), STATUS_OK);
    diag_free(&warnings);
    return record;
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

/* A question of another topic than the one before is a switch, but for the first of a stage. */
static void count_switch(struct course *course, const struct vocabulary *vocabulary)
{
    const struct case_fact *now = &vocabulary->facts[course->asked[course->count - 1]];
    bool begun = false;

    assert_true(now->interview_stage < STAGES_MAX);
    for (size_t i = 0; i + 1 < course->count; i++)
        begun |= vocabulary->facts[course->asked[i]].interview_stage == now->interview_stage;
    if (begun && now->topic != vocabulary->facts[course->asked[course->count - 2]].topic)
        course->switches[now->interview_stage]++;
}

/* Plays the stages of the interview from an empty case; the count of what is left must never rise, and keep what it says. */
static void play(const struct case_record *story, struct course *course)
{
    struct interview *interview = interview_new(story->vocabulary, NULL);
    struct consultation consultation = {.engine = whole_base.engine, .record = case_new(story->vocabulary)};
    struct diag diag = DIAG_EMPTY;
    size_t left = SIZE_MAX;
    int fact;

    *course = (struct course){.count = 0};
    assert_int_equal(consultation_make(&consultation, CONSULT_RESULT | CONSULT_LOOKAHEAD, &diag), STATUS_OK);
    while ((fact = interview_question(interview, &consultation)) != NOT_FOUND) {
        size_t now = interview_left(interview, &consultation);

        assert_true(now > 0 && now < left);
        left = now;
        assert_true(course->count < ASKED_MAX);
        course->asked[course->count++] = (size_t)fact;
        count_switch(course, story->vocabulary);
        answer(interview, consultation.record, story, (size_t)fact);
        consultation_forget(&consultation);
        assert_int_equal(consultation_make(&consultation, CONSULT_RESULT | CONSULT_LOOKAHEAD, &diag), STATUS_OK);
    }
    assert_int_equal(interview_left(interview, &consultation), 0);
    course->record = case_copy(consultation.record);
    consultation_end(&consultation);
    interview_free(interview);
}

static void tell(const char *name, const struct course *course, const struct vocabulary *vocabulary)
{
    if (getenv("TELL") == NULL)
        return;
    printf("# %s: %zu questions, switches", name, course->count);
    for (size_t i = 0; i < vocabulary->interview_stage_count; i++)
        printf(" %zu", course->switches[i]);
    printf("\n#  ");
    for (size_t i = 0; i < course->count; i++)
        printf(" %s", vocabulary->facts[course->asked[i]].id);
    printf("\n");
}

static void compare_story(const struct course *course, const struct case_record *story)
{
    struct result *held = consult_case(whole_base.engine, course->record), *told = consult_case(whole_base.engine, story);

    for (size_t i = 0; i < told->recommendation_count; i++) {
        const struct recommendation *expected = &told->recommendations[i], *came;

        if (expected->strength > STRENGTH_STRONG || (expected->standing != STANDING_RECOMMENDED && expected->standing != STANDING_WITH_CAUTION)) continue;
        came = result_recommendation(held, expected->subject);
        if (came == NULL || came->standing < STANDING_WITH_CAUTION) printf("#     not: %s %d %s (%s)\n", expected->subject, came ? (int)came->standing : -1, strength_word(expected->strength), expected->rules.items[0]);
        else printf("#     has: %s\n", expected->subject);
    }
    result_free(held);
    result_free(told);
}

static void practice(void **state)
{
    struct dirent **files;
    int count = scandir("tests/practice", &files, NULL, alphasort);

    (void)state;
    for (int i = 0; i < count; i++) {
        char path[300];
        struct case_record *story;
        struct course course;

        if (strstr(files[i]->d_name, ".json") != NULL) {
        snprintf(path, sizeof path, "tests/practice/%s", files[i]->d_name);
        story = read_case(path);
        play(story, &course);
        tell(files[i]->d_name, &course, story->vocabulary);
        if (getenv("TELL")) compare_story(&course, story);
        case_free(course.record);
        case_free(story);
        }
        free(files[i]);
    }
    free(files);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(practice)};

    return cmocka_run_group_tests_name("interview-practice", tests, whole_base_open_shipped, whole_base_close);
}
