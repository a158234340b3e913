/* Answers worth trying. */
#include "trials.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"

enum { CUTS_MAX = 65 };

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

/* What the rules ask of one case fact. */
struct asked {
    bool used;
    struct cuts cuts;
};

static void ask_condition(const struct knowledge *knowledge, const struct condition *condition, struct asked *asked)
{
    const struct words *facts = condition_facts(condition);
    const struct constraint *is = condition->about == TEMPLATE_MEASURE ? condition_constraint(condition, ANSWER_VALUE) : NULL;

    for (size_t i = 0; i < facts->count; i++) {
        int fact = vocabulary_fact(&knowledge->vocabulary, facts->items[i]);

        if (fact == NOT_FOUND)
            continue;
        asked[fact].used = true;
        if (is != NULL)
            add_cuts_of(&asked[fact].cuts, is);
    }
}

static struct tried_answers answers_to(struct arena *arena, const struct case_fact *fact, const struct cuts *cuts)
{
    bool number = fact->type == FACT_NUMBER;
    struct tried_answers tried = {arena_alloc(arena, number ? cuts->count : fact->choice_count, sizeof *tried.items), 0};

    for (int i = 0; !number && i < (int)fact->choice_count; i++)
        if (i != fact->unknown)
            tried.items[tried.count++] = (struct tried_answer){.answer = {.chosen = UINT64_C(1) << i}, .choice = i};
    for (size_t i = 0; number && i < cuts->count; i++)
        tried.items[tried.count++] = (struct tried_answer){.answer = {.measured = true, .number = (int32_t)cuts->at[i]},
                                                           .choice = NOT_FOUND,
                                                           .low = cuts->at[i],
                                                           .high = i + 1 < cuts->count ? cuts->at[i + 1] - 1 : NUMBER_MAX};
    return tried;
}

void trials_make(struct knowledge *knowledge)
{
    const struct vocabulary *vocabulary = &knowledge->vocabulary;
    struct asked *asked = memory_new(vocabulary->fact_count, sizeof *asked);

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        asked[i].cuts.count = 1;
    for (size_t i = 0; i < knowledge->rulebook.alternative_count; i++)
        for (size_t j = 0; j < knowledge->rulebook.alternatives[i].condition_count; j++)
            ask_condition(knowledge, &knowledge->rulebook.alternatives[i].conditions[j], asked);
    knowledge->tried = arena_alloc(knowledge->arena, vocabulary->fact_count, sizeof *knowledge->tried);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        knowledge->tried[i] =
            asked[i].used ? answers_to(knowledge->arena, &vocabulary->facts[i], &asked[i].cuts) : (struct tried_answers){NULL, 0};
    free(asked);
}

const struct tried_answers *tried_answers(const struct knowledge *knowledge, size_t fact)
{
    return &knowledge->tried[fact];
}
