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

/* --- How long it takes ----------------------------------------------------------------------------------------------- */

enum { QUESTIONS_MOST = 20, SWITCHES_MOST = 2, CASES_MAX = 200 };

static int by_size(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static struct played {
    char *name;
    struct case_record *story;
    struct course course;
} played[CASES_MAX];
static size_t played_count;

/* Plays the interview about every case from practice, once. */
static int play_all(void **state)
{
    struct dirent **files;
    int count;

    if (whole_base_open_shipped(state) != 0)
        return -1;
    count = scandir("tests/practice", &files, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        if (strstr(files[i]->d_name, ".json") != NULL && played_count < CASES_MAX) {
            struct played *one = &played[played_count++];
            char path[300];

            snprintf(path, sizeof path, "tests/practice/%s", files[i]->d_name);
            one->name = strdup(files[i]->d_name);
            one->story = read_case(path);
            play(one->story, &one->course);
        }
        free(files[i]);
    }
    free(files);
    return 0;
}

static int forget_all(void **state)
{
    for (size_t i = 0; i < played_count; i++) {
        free(played[i].name);
        case_free(played[i].story);
        case_free(played[i].course.record);
    }
    return whole_base_close(state);
}

static void each_case(void (*check)(const char *name, const struct case_record *story, const struct course *course))
{
    assert_true(played_count > 30);
    for (size_t i = 0; i < played_count; i++)
        check(played[i].name, played[i].story, &played[i].course);
}

static int lengths[CASES_MAX];
static size_t length_count;

static void must_be_short(const char *name, const struct case_record *story, const struct course *course)
{
    if (course->count > QUESTIONS_MOST)
        fail_msg("%s: %zu questions", name, course->count);
    for (size_t i = 0; i < story->vocabulary->interview_stage_count; i++)
        if (course->switches[i] > SWITCHES_MOST)
            fail_msg("%s: %zu switches of the topic in stage %zu", name, course->switches[i], i + 1);
    assert_true(length_count < CASES_MAX);
    lengths[length_count++] = (int)course->count;
}

static void twenty_questions_settle_what_to_do_now(void **state)
{
    (void)state;
    length_count = 0;
    each_case(must_be_short);
    qsort(lengths, length_count, sizeof lengths[0], by_size);
    print_message("questions until it is settled: median %d, most %d, of %zu cases\n", lengths[length_count / 2],
                  lengths[length_count - 1], length_count);
}

/* --- Every question of danger is asked --------------------------------------------------------------------------------- */

/* Asked whatever the answers: its stage asks all, and it always applies. */
static bool is_always_asked(const struct vocabulary *vocabulary, size_t fact)
{
    const struct case_fact *asked = &vocabulary->facts[fact];

    return asked->interview_stage != NOT_FOUND && !vocabulary->interview_stages[asked->interview_stage].telling &&
           asked->relevance_count == 0;
}

static void must_ask_of_every_danger(const char *name, const struct case_record *story, const struct course *course)
{
    size_t always = 0;

    for (size_t fact = 0; fact < story->vocabulary->fact_count; fact++) {
        bool asked = false;

        if (!is_always_asked(story->vocabulary, fact))
            continue;
        always++;
        for (size_t i = 0; i < course->count; i++)
            asked |= course->asked[i] == fact;
        if (!asked && !answer_given(&course->record->answers[fact]))
            fail_msg("%s: not asked: %s", name, story->vocabulary->facts[fact].id);
    }
    assert_true(always > 9);
}

static void every_danger_is_asked_about_at_every_level(void **state)
{
    (void)state;
    each_case(must_ask_of_every_danger);
}

/* --- Ending there misses nothing ----------------------------------------------------------------------------------------- */

/* Answers by chance what the interview did not ask and applies, in the order of the questions. */
static struct case_record *complete(const struct course *course, unsigned *random)
{
    struct case_record *record = case_copy(course->record), *other = random_case(record->vocabulary, random, 6);

    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        bool asked = false;

        for (size_t j = 0; j < course->count; j++)
            asked |= course->asked[j] == i;
        if (asked || !answer_given(&other->answers[i]) || !vocabulary_relevant(record->vocabulary, i, record))
            continue;
        record->answers[i].chosen = other->answers[i].chosen;
        record->answers[i].measured = other->answers[i].measured;
        record->answers[i].number = other->answers[i].number;
    }
    case_free(other);
    return record;
}

/* Whether a firing that concluded it looked at the answer to a question that is asked whole. */
static bool is_asked_by_a_danger_question(const struct result *result, const struct finding *finding,
                                          const struct vocabulary *vocabulary)
{
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];
        const struct fact *concluded = &result->facts[firing->fact];

        if (concluded->about != TEMPLATE_FINDING || concluded->slots[FINDING_SUBJECT] != finding->subject ||
            strcmp(concluded->slots[FINDING_KIND], kind_word(finding->kind)) != 0 ||
            (finding->value != NULL && concluded->slots[FINDING_VALUE] != finding->value))
            continue;
        for (size_t j = 0; j < firing->matched_count; j++) {
            const struct fact *matched = &result->facts[firing->matched[j]];
            int fact = matched->about == TEMPLATE_ANSWER ? vocabulary_fact(vocabulary, matched->slots[0]) : NOT_FOUND;

            if (fact != NOT_FOUND && is_always_asked(vocabulary, (size_t)fact))
                return true;
        }
    }
    return false;
}

/* A danger, or an action that is required and not put off. */
static bool must_be_known(const struct result *result, const struct vocabulary *vocabulary, const struct finding *finding)
{
    const struct recommendation *action = result_recommendation(result, finding->subject);

    if (finding->kind == KIND_ASSESSMENT)
        return vocabulary_is_danger(vocabulary, finding->subject, finding->value);
    return kind_is_action(finding->kind) && finding->strength == STRENGTH_REQUIRED && action != NULL &&
           action->standing >= STANDING_WITH_CAUTION;
}

static bool is_known(const struct result *result, const struct finding *finding)
{
    const struct recommendation *action = result_recommendation(result, finding->subject);

    if (finding->kind != KIND_ASSESSMENT)
        return action != NULL && action->standing >= STANDING_WITH_CAUTION;
    return finding_of(result, finding->kind, finding->subject, finding->value) != NULL;
}

static unsigned chance;
static size_t completions, missed_otherwise;

static void must_miss_nothing(const char *name, const struct case_record *story, const struct course *course)
{
    struct result *held = consult_case(whole_base.engine, course->record);

    for (int i = 0; i < (long_run() ? 500 : 5); i++) {
        struct case_record *record = complete(course, &chance);
        struct result *result = consult_case(whole_base.engine, record);

        completions++;
        for (size_t j = 0; j < result->finding_count; j++) {
            const struct finding *finding = &result->findings[j];

            if (!must_be_known(result, story->vocabulary, finding) || is_known(held, finding))
                continue;
            if (is_asked_by_a_danger_question(result, finding, story->vocabulary))
                fail_msg("%s: missed %s %s by %s", name, finding->subject, finding->value != NULL ? finding->value : "",
                         finding->rules.items[0]);
            missed_otherwise++;
        }
        result_free(result);
        case_free(record);
    }
    result_free(held);
}

static void the_other_questions_reveal_no_danger_that_was_asked_about(void **state)
{
    (void)state;
    chance = 7;
    each_case(must_miss_nothing);
    print_message("%zu completions; dangers and required actions from other questions: %zu\n", completions, missed_otherwise);
}

/* Stories by chance, not from practice: dangers that nobody wrote down together. */
static void whatever_is_answered_nothing_is_missed(void **state)
{
    unsigned random = 11;

    (void)state;
    chance = 13;
    for (int i = 0; i < (long_run() ? 500 : 10); i++) {
        struct case_record *story = random_case(engine_vocabulary(whole_base.engine), &random, 7);
        struct course course;

        play(story, &course);
        must_ask_of_every_danger("by chance", story, &course);
        must_miss_nothing("by chance", story, &course);
        case_free(course.record);
        case_free(story);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(twenty_questions_settle_what_to_do_now),
        cmocka_unit_test(every_danger_is_asked_about_at_every_level),
        cmocka_unit_test(the_other_questions_reveal_no_danger_that_was_asked_about),
        cmocka_unit_test(whatever_is_answered_nothing_is_missed),
    };

    return cmocka_run_group_tests_name("interview-practice", tests, play_all, forget_all);
}
