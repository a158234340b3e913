/* Which answers a search for changes tries: those of the look-ahead, but one for all that no rule tells apart. See change_find.h. */
#include <stdio.h>
#include <stdlib.h>

#include "change_find.h"
#include "trials.h"

static bool matches_choice(const struct condition *condition, const struct case_fact *fact, size_t choice)
{
    static const struct bindings none;
    const struct fact given = {TEMPLATE_ANSWER, {fact->id, fact->choices[choice].value}};

    return condition_matches(condition, &given, &none);
}

static bool matches_number(const struct condition *condition, const struct case_fact *fact, long number)
{
    static const struct bindings none;
    char text[24];
    const struct fact given = {TEMPLATE_MEASURE, {fact->id, text}};

    snprintf(text, sizeof text, "%ld", number);
    return condition_matches(condition, &given, &none);
}

/* The choices of an answer that match; a number that matches is bit 0 of a whole number's. */
static uint64_t matching(const struct condition *condition, const struct case_fact *fact, const struct answer *answer)
{
    uint64_t matching = 0;

    if (answer->measured)
        return matches_number(condition, fact, answer->number);
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0 && matches_choice(condition, fact, i))
            matching |= UINT64_C(1) << i;
    return matching;
}

bool condition_agrees(const struct condition *condition, const struct case_fact *fact, const struct answer *a,
                      const struct answer *b)
{
    const struct constraint *is = condition_constraint(condition, 1);
    uint64_t in_a, in_b;

    if (condition->about != TEMPLATE_ANSWER && condition->about != TEMPLATE_MEASURE)
        return true;
    in_a = matching(condition, fact, a);
    in_b = matching(condition, fact, b);
    if ((in_a != 0) != (in_b != 0))
        return false;
    /* A variable carries the answer on to other conditions and to what is concluded. */
    return in_a == 0 || is == NULL || is->variable == NULL || (in_a == in_b && a->number == b->number);
}

static bool rules_agree(const struct knowledge *knowledge, const struct reach *reach, size_t fact, const struct answer *a,
                        const struct answer *b)
{
    for (size_t i = 0; i < reach->rule_count; i++) {
        const struct alternative *alternative = &knowledge->rulebook.alternatives[reach->rules[i].alternative];

        for (size_t j = 0; j < alternative->condition_count; j++)
            if (!condition_agrees(&alternative->conditions[j], &knowledge->vocabulary.facts[fact], a, b))
                return false;
    }
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
