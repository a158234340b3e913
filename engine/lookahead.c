/* Tries every answer alone, ranks the questions. */
#include "lookahead.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "trials.h"

/* --- What readers ask of a look-ahead ---------------------------------------------------------------------------- */

void lookahead_free(struct lookahead *lookahead)
{
    if (lookahead == NULL)
        return;
    arena_free(lookahead->memory);
    free(lookahead->trials);
    free(lookahead->questions);
    free(lookahead);
}

const struct open_question *lookahead_question(const struct lookahead *lookahead, size_t fact)
{
    for (size_t i = 0; i < lookahead->question_count; i++)
        if (lookahead->questions[i].fact == fact)
            return &lookahead->questions[i];
    return NULL;
}

bool change_is_one_answer_away(const struct advice_change *change)
{
    bool was_away =
        change->before == STANDING_ABSENT || change->before == STANDING_BLOCKED || change->before == STANDING_CONFLICT;

    return change->action && was_away && (change->after == STANDING_RECOMMENDED || change->after == STANDING_WITH_CAUTION);
}

const char *trial_answer(const struct trial *trial, const struct vocabulary *vocabulary, char *buffer, size_t size)
{
    if (trial->choice != NOT_FOUND)
        return vocabulary->facts[trial->fact].choices[trial->choice].value;
    snprintf(buffer, size, "%ld", trial->low);
    return buffer;
}

/* --- Tries every answer alone, ranks the questions --------------------------------------------------------------- */

struct looker {
    const struct knowledge *knowledge;
    const struct trial_door *door;
    struct diag *diag;
    struct arena *arena;
    struct lookahead *lookahead;
    struct case_record trial_case; /* the case, with its own shallow answers */
    struct case_record known;      /* the same with the answers that follow from them: what decides which questions to ask */
    struct advice base, tried;
    size_t trial_capacity, question_capacity;
};

/* --- Trials ------------------------------------------------------------------------------------------------------ */

/* Consults with this answer in the place of the case's own and takes the differences. */
static enum status try_answer(struct looker *looker, size_t fact, const struct answer *answer, struct trial *trial)
{
    struct answer *place = &looker->trial_case.answers[fact], kept = *place;
    struct run_sink sink = advice_sink(&looker->tried);
    enum status status;

    *place = *answer;
    status = looker->door->run(looker->door->context, &looker->trial_case, &sink, looker->diag);
    *place = kept;
    if (status != STATUS_OK)
        return status;
    advice_finish(&looker->tried);
    trial->change_count = advice_difference(looker->arena, looker->knowledge, &looker->base, &looker->tried, &trial->changes);
    looker->lookahead->consultations++;
    return STATUS_OK;
}

static enum status try_answers(struct looker *looker, size_t fact)
{
    struct lookahead *lookahead = looker->lookahead;
    struct tried_answer answers[ANSWERS_MAX];
    size_t count = tried_answers(looker->knowledge, fact, answers);
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < count; i++) {
        struct trial trial = {.fact = fact, .choice = answers[i].choice, .low = answers[i].low, .high = answers[i].high};

        status = try_answer(looker, fact, &answers[i].answer, &trial);
        if (status != STATUS_OK)
            break;
        lookahead->trials =
            memory_grow(lookahead->trials, &looker->trial_capacity, lookahead->trial_count + 1, sizeof *lookahead->trials);
        lookahead->trials[lookahead->trial_count++] = trial;
    }
    return status;
}

/* --- Ranking ----------------------------------------------------------------------------------------------------- */

/* How much a change weighs: by strength, ten times for safety; a change of strength alone, or of a warning, half. */
static long weight_of(const struct advice_change *change)
{
    static const long by_strength[STRENGTH_COUNT] = {16, 16, 8, 4, 2, 4};
    long weight = by_strength[change->strength] * (change->safety ? 10 : 1);

    return !change->action || change->before == change->after ? weight / 2 : weight;
}

/* Scores are means over the answers of a question; this keeps them whole numbers. */
enum { SCORE_UNIT = 60 };

static long weight_of_trial(const struct trial *trial)
{
    long weight = 0;

    for (size_t i = 0; i < trial->change_count; i++)
        weight += weight_of(&trial->changes[i]);
    return weight;
}

static void add_question(struct looker *looker, const struct open_question *question)
{
    const struct vocabulary *vocabulary = &looker->knowledge->vocabulary;
    struct lookahead *lookahead = looker->lookahead;
    struct open_question *added;

    if (question->score == 0)
        return;
    lookahead->questions =
        memory_grow(lookahead->questions, &looker->question_capacity, lookahead->question_count + 1, sizeof *question);
    added = &lookahead->questions[lookahead->question_count++];
    *added = *question;
    added->safety = vocabulary_topic(vocabulary, vocabulary->facts[question->fact].topic)->safety;
}

/* The question by what its answers change; score 0: nothing. */
static struct open_question rank_question(const struct looker *looker, size_t fact, size_t first_trial)
{
    const struct lookahead *lookahead = looker->lookahead;
    struct open_question question = {
        .fact = fact, .first_trial = first_trial, .trial_count = lookahead->trial_count - first_trial};

    for (size_t i = first_trial; i < lookahead->trial_count; i++)
        question.score += weight_of_trial(&lookahead->trials[i]);
    if (question.score > 0)
        question.score = question.score * SCORE_UNIT / (long)question.trial_count;
    return question;
}

static int compare_questions(const void *a, const void *b, void *facts)
{
    const struct open_question *first = a, *second = b;
    const struct case_fact *all = facts;
    bool opening_a = all[first->fact].asked_first, opening_b = all[second->fact].asked_first;

    if (opening_a != opening_b)
        return opening_a ? -1 : 1;
    if (!opening_a && first->safety != second->safety)
        return first->safety ? -1 : 1;
    if (!opening_a && first->score != second->score)
        return first->score > second->score ? -1 : 1;
    return all[first->fact].order - all[second->fact].order;
}

static bool worth_trying(const struct looker *looker, size_t fact)
{
    const struct case_fact *asked = &looker->knowledge->vocabulary.facts[fact];
    const struct answer *answer = &looker->known.answers[fact];
    bool open = !answer_given(answer) || (asked->unknown != NOT_FOUND && answer->chosen == UINT64_C(1) << asked->unknown);

    return open && vocabulary_relevant(&looker->knowledge->vocabulary, fact, &looker->known);
}

static enum status rank_way(struct looker *looker, size_t fact, struct open_question *question);

/* --- Questions that only lead to others -------------------------------------------------------------------------- */

/* The score of a question that the trial case has just made worth asking: by its own answers, else by where it leads. */
static enum status rank_opened(struct looker *looker, size_t fact, long *score)
{
    struct tried_answer answers[ANSWERS_MAX];
    size_t count = tried_answers(looker->knowledge, fact, answers);
    struct open_question way = {.fact = fact};
    enum status status = STATUS_OK;

    *score = 0;
    for (size_t i = 0; status == STATUS_OK && i < count; i++) {
        struct trial trial = {.fact = fact};

        status = try_answer(looker, fact, &answers[i].answer, &trial);
        if (status == STATUS_OK)
            *score += weight_of_trial(&trial) * SCORE_UNIT / (long)count;
    }
    if (status == STATUS_OK && *score == 0) {
        status = rank_way(looker, fact, &way);
        *score = way.score;
    }
    return status;
}

static void note_opened(struct open_question *question, size_t fact, long score)
{
    size_t i = 0;

    question->score = score > question->score ? score : question->score;
    while (i < question->opened_count && question->opened[i] != fact)
        i++;
    if (score > 0 && i == question->opened_count)
        question->opened[question->opened_count++] = fact;
}

/* Takes the answers that follow from those of the trial case. */
static enum status imply(struct looker *looker)
{
    const struct vocabulary *vocabulary = &looker->knowledge->vocabulary;
    struct advice none = {.implied = &looker->known};
    struct run_sink sink = advice_sink(&none);
    enum status status = STATUS_OK;
    bool any = false;

    memcpy(looker->known.answers, looker->trial_case.answers, vocabulary->fact_count * sizeof *looker->known.answers);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        any = any || vocabulary->facts[i].implied;
    if (any)
        status = looker->door->run(looker->door->context, &looker->trial_case, &sink, looker->diag);
    looker->lookahead->consultations += any;
    free(none.items);
    return status;
}

/* Tries the later questions that one answer makes worth asking. */
static enum status follow_answer(struct looker *looker, size_t fact, int choice, struct open_question *question)
{
    const struct vocabulary *vocabulary = &looker->knowledge->vocabulary;
    struct answer *place = &looker->trial_case.answers[fact], kept = *place;
    struct answer *before = memory_new(vocabulary->fact_count, sizeof *before), *after = looker->known.answers;
    enum status status;

    memcpy(before, after, vocabulary->fact_count * sizeof *before);
    *place = (struct answer){.chosen = UINT64_C(1) << choice};
    status = imply(looker);
    for (size_t i = fact + 1; status == STATUS_OK && i < vocabulary->fact_count; i++) {
        bool opened = worth_trying(looker, i);
        long score;

        looker->known.answers = before;
        opened = opened && !worth_trying(looker, i);
        looker->known.answers = after;
        if (opened)
            status = rank_opened(looker, i, &score);
        if (opened && status == STATUS_OK)
            note_opened(question, i, score);
    }
    *place = kept;
    memcpy(after, before, vocabulary->fact_count * sizeof *after);
    free(before);
    return status;
}

/* What a question is worth because its answers make other questions worth asking. It is as telling as the best of those, divided by
 * its answers, for not every one leads there. */
static enum status rank_way(struct looker *looker, size_t fact, struct open_question *question)
{
    const struct case_fact *asked = &looker->knowledge->vocabulary.facts[fact];
    enum status status = STATUS_OK;

    question->opened = arena_alloc(looker->arena, looker->knowledge->vocabulary.fact_count, sizeof *question->opened);
    for (int i = 0; status == STATUS_OK && i < (int)asked->choice_count; i++)
        if (i != asked->unknown)
            status = follow_answer(looker, fact, i, question);
    if (question->score > 0)
        question->score = question->score / (long)asked->choice_count + 1;
    return status;
}

/* Whether any question is asked only for some answers to this one. */
static bool leads_on(const struct vocabulary *vocabulary, size_t fact)
{
    for (size_t i = fact + 1; i < vocabulary->fact_count; i++)
        for (size_t j = 0; j < vocabulary->facts[i].relevance_count; j++)
            for (size_t k = 0; k < vocabulary->facts[i].relevance[j].count; k++)
                if (vocabulary->facts[i].relevance[j].atoms[k].fact == fact)
                    return true;
    return false;
}

static enum status look_at_question(struct looker *looker, size_t fact)
{
    size_t first_trial = looker->lookahead->trial_count;
    enum status status = try_answers(looker, fact);
    struct open_question question;

    if (status != STATUS_OK)
        return status;
    question = rank_question(looker, fact, first_trial);
    if (question.score == 0 && leads_on(&looker->knowledge->vocabulary, fact))
        status = rank_way(looker, fact, &question);
    if (status == STATUS_OK)
        add_question(looker, &question);
    return status;
}

static enum status look(struct looker *looker)
{
    const struct vocabulary *vocabulary = &looker->knowledge->vocabulary;
    struct run_sink sink = advice_sink(&looker->base);
    enum status status;

    looker->base.implied = &looker->known;
    status = looker->door->run(looker->door->context, &looker->trial_case, &sink, looker->diag);
    advice_finish(&looker->base);
    looker->lookahead->consultations = 1;
    for (size_t i = 0; status == STATUS_OK && i < vocabulary->fact_count; i++)
        if (worth_trying(looker, i))
            status = look_at_question(looker, i);
    if (looker->lookahead->question_count > 0)
        qsort_r(looker->lookahead->questions, looker->lookahead->question_count, sizeof *looker->lookahead->questions,
                compare_questions, vocabulary->facts);
    return status;
}

enum status lookahead_make(const struct knowledge *knowledge, const struct case_record *record, const struct trial_door *door,
                           struct lookahead **lookahead, struct diag *diag)
{
    struct looker looker = {.knowledge = knowledge, .door = door, .diag = diag, .arena = arena_new(), .trial_case = *record};
    size_t answers = knowledge->vocabulary.fact_count;
    enum status status;

    looker.lookahead = memory_new(1, sizeof *looker.lookahead);
    looker.lookahead->memory = looker.arena;
    looker.trial_case.answers = memory_new(answers, sizeof *looker.trial_case.answers);
    looker.known = looker.trial_case;
    looker.known.answers = memory_new(answers, sizeof *looker.known.answers);
    memcpy(looker.trial_case.answers, record->answers, answers * sizeof *record->answers);
    memcpy(looker.known.answers, record->answers, answers * sizeof *record->answers);
    status = look(&looker);
    free(looker.trial_case.answers);
    free(looker.known.answers);
    free(looker.base.items);
    free(looker.tried.items);
    *lookahead = looker.lookahead;
    if (status != STATUS_OK) {
        lookahead_free(looker.lookahead);
        *lookahead = NULL;
    }
    return status;
}
