/* The course of a guided interview. See interview.h. */
#include "prompt/interview.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"

struct interview {
    const struct vocabulary *vocabulary;
    const struct topic *topic; /* or NULL */
    bool *skipped;             /* by fact */
    size_t *visited;           /* facts in the order in which they were left, each once */
    size_t visited_count;
    size_t place; /* index into visited of the question gone back to; visited_count: none */
};

struct interview *interview_new(const struct vocabulary *vocabulary, const struct topic *topic)
{
    struct interview *interview = memory_new(1, sizeof *interview);

    interview->vocabulary = vocabulary;
    interview->topic = topic;
    interview->skipped = memory_new(vocabulary->fact_count, sizeof *interview->skipped);
    interview->visited = memory_new(vocabulary->fact_count, sizeof *interview->visited);
    return interview;
}

void interview_free(struct interview *interview)
{
    if (interview == NULL)
        return;
    free(interview->skipped);
    free(interview->visited);
    free(interview);
}

static bool in_topic(const struct interview *interview, size_t fact)
{
    return interview->topic == NULL || strcmp(interview->vocabulary->facts[fact].topic, interview->topic->name) == 0;
}

static bool waits(const struct interview *interview, const struct case_record *record, size_t fact)
{
    return !interview->skipped[fact] && !answer_given(&record->answers[fact]);
}

int interview_question(const struct interview *interview, const struct case_record *record, const struct lookahead *lookahead)
{
    if (interview_returned(interview))
        return (int)interview->visited[interview->place];
    for (size_t i = 0; i < lookahead->question_count; i++)
        if (in_topic(interview, lookahead->questions[i].fact) && waits(interview, record, lookahead->questions[i].fact))
            return (int)lookahead->questions[i].fact;
    return NOT_FOUND;
}

/* Questions of the topic that matter and wait, or that matter and were passed over. */
static size_t count(const struct interview *interview, const struct case_record *record, const struct lookahead *lookahead,
                    bool waiting)
{
    size_t found = 0;

    for (size_t i = 0; i < lookahead->question_count; i++) {
        size_t fact = lookahead->questions[i].fact;

        found += in_topic(interview, fact) && waits(interview, record, fact) == waiting;
    }
    return found;
}

size_t interview_left(const struct interview *interview, const struct case_record *record, const struct lookahead *lookahead)
{
    return count(interview, record, lookahead, true);
}

size_t interview_passed(const struct interview *interview, const struct case_record *record, const struct lookahead *lookahead)
{
    return count(interview, record, lookahead, false);
}

/* A question that was left before keeps its place on the way back. */
static void leave(struct interview *interview, size_t fact)
{
    size_t i = 0;

    while (i < interview->visited_count && interview->visited[i] != fact)
        i++;
    if (i == interview->visited_count)
        interview->visited[interview->visited_count++] = fact;
    interview->place = interview->visited_count;
}

void interview_answered(struct interview *interview, size_t fact)
{
    interview->skipped[fact] = false;
    leave(interview, fact);
}

void interview_skip(struct interview *interview, size_t fact)
{
    interview->skipped[fact] = true;
    leave(interview, fact);
}

bool interview_back(struct interview *interview)
{
    if (interview->place == 0)
        return false;
    interview->place--;
    return true;
}

bool interview_returned(const struct interview *interview)
{
    return interview->place < interview->visited_count;
}
