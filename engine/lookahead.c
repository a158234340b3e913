/* Tries every answer alone, ranks the questions. See lookahead.h and lookahead_make.h. */
#include "lookahead.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lookahead_make.h"

struct looker {
    const struct knowledge *knowledge;
    const struct trial_door *door;
    struct diag *diag;
    struct arena *arena;
    struct lookahead *lookahead;
    struct case_record trial_case; /* the case, with its own shallow answers */
    struct advice base, tried;
    size_t trial_capacity, question_capacity;
};

/* --- Which answers ------------------------------------------------------------------------------------- */

enum { CUTS_MAX = 64 };

/* The numbers at which a new interval begins, 0 first. */
struct cuts {
    long at[CUTS_MAX];
    size_t count;
};

static void add_cut(struct cuts *cuts, long at)
{
    size_t i = cuts->count;

    if (at <= 0 || at > NUMBER_MAX || cuts->count == CUTS_MAX)
        return;
    while (i > 0 && cuts->at[i - 1] >= at) {
        if (cuts->at[i - 1] == at)
            return;
        i--;
    }
    memmove(&cuts->at[i + 1], &cuts->at[i], (cuts->count - i) * sizeof cuts->at[0]);
    cuts->at[i] = at;
    cuts->count++;
}

static void add_cuts_of(struct cuts *cuts, const struct constraint *is)
{
    for (size_t i = 0; i < is->in.count; i++) {
        add_cut(cuts, strtol(is->in.items[i], NULL, 10));
        add_cut(cuts, strtol(is->in.items[i], NULL, 10) + 1);
    }
    if (is->compared && (is->op == COMPARE_LESS || is->op == COMPARE_AT_LEAST || is->op == COMPARE_EQUAL))
        add_cut(cuts, is->than);
    if (is->compared && (is->op == COMPARE_AT_MOST || is->op == COMPARE_MORE || is->op == COMPARE_EQUAL))
        add_cut(cuts, is->than + 1);
}

static bool names_fact(const struct condition *condition, const char *fact)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        for (size_t j = 0; condition->constraints[i].slot == 0 && j < condition->constraints[i].in.count; j++)
            if (condition->constraints[i].in.items[j] == fact)
                return condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE;
    return false;
}

/* Where the thresholds of the rules cut a whole number; `used` says whether any rule asks for the fact at all. */
static struct cuts cuts_of(const struct rulebook *rulebook, const char *fact, bool *used)
{
    struct cuts cuts = {.at = {0}, .count = 1};

    *used = false;
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        for (size_t j = 0; j < rulebook->alternatives[i].condition_count; j++) {
            const struct condition *condition = &rulebook->alternatives[i].conditions[j];

            if (!names_fact(condition, fact))
                continue;
            *used = true;
            for (size_t k = 0; condition->about == TEMPLATE_MEASURE && k < condition->constraint_count; k++)
                if (condition->constraints[k].slot == 1)
                    add_cuts_of(&cuts, &condition->constraints[k]);
        }
    return cuts;
}

/* --- Trials --------------------------------------------------------------------------------------------- */

static enum status try_answer(struct looker *looker, const struct trial *trial, const struct answer *answer)
{
    struct lookahead *lookahead = looker->lookahead;
    struct answer *place = &looker->trial_case.answers[trial->fact], kept = *place;
    struct run_sink sink = advice_sink(&looker->tried);
    struct trial *added;
    enum status status;

    *place = *answer;
    status = looker->door->run(looker->door->context, &looker->trial_case, &sink, looker->diag);
    *place = kept;
    if (status != STATUS_OK)
        return status;
    advice_finish(&looker->tried);
    lookahead->trials =
        memory_grow(lookahead->trials, &looker->trial_capacity, lookahead->trial_count + 1, sizeof *lookahead->trials);
    added = &lookahead->trials[lookahead->trial_count++];
    *added = *trial;
    added->change_count = advice_difference(looker->arena, looker->knowledge, &looker->base, &looker->tried, &added->changes);
    lookahead->consultations++;
    return STATUS_OK;
}

static enum status try_choices(struct looker *looker, size_t fact)
{
    const struct case_fact *asked = &looker->knowledge->vocabulary.facts[fact];
    enum status status = STATUS_OK;

    for (int i = 0; status == STATUS_OK && i < (int)asked->choice_count; i++) {
        struct trial trial = {.fact = fact, .choice = i};
        struct answer answer = {.chosen = UINT64_C(1) << i};

        if (i != asked->unknown)
            status = try_answer(looker, &trial, &answer);
    }
    return status;
}

static enum status try_numbers(struct looker *looker, size_t fact, const struct cuts *cuts)
{
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < cuts->count; i++) {
        struct trial trial = {.fact = fact,
                              .choice = NOT_FOUND,
                              .low = cuts->at[i],
                              .high = i + 1 < cuts->count ? cuts->at[i + 1] - 1 : NUMBER_MAX};
        struct answer answer = {.measured = true, .number = (int32_t)cuts->at[i]};

        status = try_answer(looker, &trial, &answer);
    }
    return status;
}

/* --- Ranking -------------------------------------------------------------------------------------------- */

/* How much a change weighs: by strength, ten times for safety; a change of strength alone, or of a warning, half. */
static long weight_of(const struct advice_change *change)
{
    static const long by_strength[STRENGTH_COUNT] = {16, 16, 8, 4, 2, 4};
    long weight = by_strength[change->strength] * (change->safety ? 10 : 1);

    return !change->action || change->before == change->after ? weight / 2 : weight;
}

static void rank_question(struct looker *looker, size_t fact, size_t first_trial)
{
    struct lookahead *lookahead = looker->lookahead;
    struct open_question question = {
        .fact = fact, .first_trial = first_trial, .trial_count = lookahead->trial_count - first_trial};

    question.safety = strcmp(looker->knowledge->vocabulary.facts[fact].topic, "safety") == 0;
    for (size_t i = first_trial; i < lookahead->trial_count; i++)
        for (size_t j = 0; j < lookahead->trials[i].change_count; j++)
            question.score += weight_of(&lookahead->trials[i].changes[j]);
    if (question.score == 0)
        return;
    question.score = question.score * 60 / (long)question.trial_count; /* the mean over its answers */
    lookahead->questions =
        memory_grow(lookahead->questions, &looker->question_capacity, lookahead->question_count + 1, sizeof question);
    lookahead->questions[lookahead->question_count++] = question;
}

/* Who and what come first: without them nothing else can be asked well. */
enum { ASKED_FIRST = 3 };

static int compare_questions(const void *a, const void *b, void *facts)
{
    const struct open_question *first = a, *second = b;
    const struct case_fact *all = facts;
    bool opening_a = all[first->fact].order <= ASKED_FIRST, opening_b = all[second->fact].order <= ASKED_FIRST;

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
    const struct answer *answer = &looker->trial_case.answers[fact];
    bool open = !answer_given(answer) || (asked->unknown != NOT_FOUND && answer->chosen == UINT64_C(1) << asked->unknown);

    return open && vocabulary_relevant(&looker->knowledge->vocabulary, fact, &looker->trial_case);
}

static enum status look(struct looker *looker)
{
    const struct vocabulary *vocabulary = &looker->knowledge->vocabulary;
    struct run_sink sink = advice_sink(&looker->base);
    enum status status = looker->door->run(looker->door->context, &looker->trial_case, &sink, looker->diag);

    advice_finish(&looker->base);
    looker->lookahead->consultations = 1;
    for (size_t i = 0; status == STATUS_OK && i < vocabulary->fact_count; i++) {
        size_t first_trial = looker->lookahead->trial_count;
        bool used;
        struct cuts cuts;

        if (!worth_trying(looker, i))
            continue;
        cuts = cuts_of(&looker->knowledge->rulebook, vocabulary->facts[i].id, &used);
        if (!used)
            continue;
        status = vocabulary->facts[i].type == FACT_NUMBER ? try_numbers(looker, i, &cuts) : try_choices(looker, i);
        rank_question(looker, i, first_trial);
    }
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
    memcpy(looker.trial_case.answers, record->answers, answers * sizeof *record->answers);
    status = look(&looker);
    free(looker.trial_case.answers);
    free(looker.base.items);
    free(looker.tried.items);
    *lookahead = looker.lookahead;
    if (status != STATUS_OK) {
        lookahead_free(looker.lookahead);
        *lookahead = NULL;
    }
    return status;
}

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
