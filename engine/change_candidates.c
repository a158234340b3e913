/* Which answers a search for changes tries: those of the look-ahead, but one for all that no rule tells apart. See change_find.h. */
#include <stdlib.h>
#include <string.h>

#include "change_find.h"
#include "trials.h"

/* Whether a variable carries the answer on, to other conditions of the rule or to what it concludes. */
static bool carries_on(const struct alternative *alternative, const struct condition *condition)
{
    const struct constraint *is = condition_constraint(condition, 1);

    if (is == NULL || is->variable == NULL)
        return false;
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (&alternative->conditions[i] != condition && condition_names(&alternative->conditions[i], is->variable))
            return true;
    for (int i = 0; i < SLOTS_MAX; i++)
        if (alternative->conclusion[i].variable != NULL && strcmp(alternative->conclusion[i].variable, is->variable) == 0)
            return true;
    return false;
}

static bool condition_agrees(const struct alternative *alternative, const struct condition *condition,
                             const struct case_fact *fact, const struct answer *a, const struct answer *b)
{
    uint64_t in_a, in_b;

    if (condition->about != TEMPLATE_ANSWER && condition->about != TEMPLATE_MEASURE)
        return true;
    in_a = condition_answers(condition, fact, a);
    in_b = condition_answers(condition, fact, b);
    if ((in_a != 0) != (in_b != 0))
        return false;
    return in_a == 0 || !carries_on(alternative, condition) || (in_a == in_b && a->number == b->number);
}

bool rule_agrees(const struct alternative *alternative, const struct case_fact *fact, const struct answer *a,
                 const struct answer *b)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (!condition_agrees(alternative, &alternative->conditions[i], fact, a, b))
            return false;
    return true;
}

static bool rules_agree(const struct knowledge *knowledge, const struct reach *reach, size_t fact, const struct answer *a,
                        const struct answer *b)
{
    for (size_t i = 0; i < reach->rule_count; i++)
        if (!rule_agrees(&knowledge->rulebook.alternatives[reach->rules[i].alternative], &knowledge->vocabulary.facts[fact], a,
                         b))
            return false;
    return true;
}

static struct answer first_of(const struct changed_answer *changed)
{
    struct answer answer = {.chosen = 0};

    changed_answer_apply(changed, &answer);
    return answer;
}

/* Puts the answer to another that does the same; numbers only where the intervals meet. */
static bool join(struct changed_answer *changed, const struct tried_answer *tried)
{
    if (tried->choice == NOT_FOUND && changed->high + 1 != tried->low)
        return false;
    if (tried->choice == NOT_FOUND)
        changed->high = tried->high;
    else
        changed->choices |= UINT64_C(1) << tried->choice;
    return true;
}

static void add_answer(const struct knowledge *knowledge, const struct reach *reach, size_t fact,
                       const struct tried_answer *tried, size_t first, struct candidates *candidates)
{
    for (size_t i = first; i < candidates->count; i++) {
        struct answer other = first_of(&candidates->list[i]);

        if (rules_agree(knowledge, reach, fact, &tried->answer, &other) && join(&candidates->list[i], tried))
            return;
    }
    candidates->list = memory_grow(candidates->list, &candidates->capacity, candidates->count + 1, sizeof *candidates->list);
    candidates->list[candidates->count++] =
        (struct changed_answer){fact, tried->choice == NOT_FOUND ? 0 : UINT64_C(1) << tried->choice, tried->low, tried->high};
}

void candidates_add(const struct knowledge *knowledge, const struct reach *reach, const struct case_record *record, size_t fact,
                    struct candidates *candidates)
{
    struct tried_answer answers[ANSWERS_MAX];
    size_t first = candidates->count;
    size_t count = reach->facts[fact] ? tried_answers(knowledge, fact, answers) : 0;

    for (size_t i = 0; i < count; i++)
        if (!rules_agree(knowledge, reach, fact, &answers[i].answer, &record->answers[fact]))
            add_answer(knowledge, reach, fact, &answers[i], first, candidates);
}

void changed_answer_apply(const struct changed_answer *changed, struct answer *answer)
{
    answer->measured = changed->choices == 0;
    answer->number = changed->choices == 0 ? (int32_t)changed->low : 0;
    answer->chosen = changed->choices & -changed->choices;
}
