/* Answers worth trying. */
#include "trials.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"

/* The numbers at which a new interval begins, 0 first. */
struct cuts {
    long at[ANSWERS_MAX];
    size_t count;
};

static void add_cut(struct cuts *cuts, long at)
{
    size_t i = cuts->count;

    if (at <= 0 || at > NUMBER_MAX || cuts->count == ANSWERS_MAX)
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

/* Where the thresholds of the rules cut a whole number; `used` says whether any rule asks for the fact at all. */
static struct cuts cuts_of(const struct rulebook *rulebook, const char *fact, bool *used)
{
    struct cuts cuts = {.at = {0}, .count = 1};

    *used = false;
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        for (size_t j = 0; j < rulebook->alternatives[i].condition_count; j++) {
            const struct condition *condition = &rulebook->alternatives[i].conditions[j];
            const struct constraint *is;

            if (!words_contain(condition_facts(condition), fact))
                continue;
            *used = true;
            is = condition->about == TEMPLATE_MEASURE ? condition_constraint(condition, ANSWER_VALUE) : NULL;
            if (is != NULL)
                add_cuts_of(&cuts, is);
        }
    return cuts;
}

size_t tried_answers(const struct knowledge *knowledge, size_t fact, struct tried_answer answers[ANSWERS_MAX])
{
    const struct case_fact *asked = &knowledge->vocabulary.facts[fact];
    size_t count = 0;
    bool used;
    struct cuts cuts = cuts_of(&knowledge->rulebook, asked->id, &used);

    if (!used)
        return 0;
    for (int i = 0; asked->type != FACT_NUMBER && i < (int)asked->choice_count; i++)
        if (i != asked->unknown)
            answers[count++] = (struct tried_answer){.answer = {.chosen = UINT64_C(1) << i}, .choice = i};
    for (size_t i = 0; asked->type == FACT_NUMBER && i < cuts.count; i++)
        answers[count++] = (struct tried_answer){.answer = {.measured = true, .number = (int32_t)cuts.at[i]},
                                                 .choice = NOT_FOUND,
                                                 .low = cuts.at[i],
                                                 .high = i + 1 < cuts.count ? cuts.at[i + 1] - 1 : NUMBER_MAX};
    return count;
}
