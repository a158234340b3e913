/* Backwards from a standing to the answers that can matter to it. See reach.h. */
#include "reach.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"

struct reacher {
    const struct knowledge *knowledge;
    bool *reached;
    struct visit { /* an alternative already followed, with the subject it was followed for */
        size_t alternative;
        const char *subject;
    } * visits;
    size_t visit_count, visit_capacity;
};

static void reach(struct reacher *reacher, const struct condition *target, const struct bindings *bindings);

static bool visited(struct reacher *reacher, size_t alternative, const char *subject)
{
    for (size_t i = 0; i < reacher->visit_count; i++) {
        const char *before = reacher->visits[i].subject;

        if (reacher->visits[i].alternative == alternative &&
            (before == NULL || (subject != NULL && strcmp(before, subject) == 0)))
            return true;
    }
    reacher->visits = memory_grow(reacher->visits, &reacher->visit_capacity, reacher->visit_count + 1, sizeof *reacher->visits);
    reacher->visits[reacher->visit_count++] = (struct visit){alternative, subject};
    return false;
}

static void mark(struct reacher *reacher, const struct condition *condition)
{
    const struct constraint *to = condition_constraint(condition, 0);

    for (size_t i = 0; to != NULL && i < to->in.count; i++) {
        int fact = vocabulary_fact(&reacher->knowledge->vocabulary, to->in.items[i]);

        if (fact != NOT_FOUND)
            reacher->reached[fact] = true;
    }
}

/* Parts and safety subjects hold in every case: under bound variables they either bind the others or cannot match at all. */
static bool follow_standing_fact(const struct reacher *reacher, const struct condition *condition, struct bindings *bindings)
{
    const struct fact *match = NULL;
    size_t count = 0;

    for (size_t i = 0; i < reacher->knowledge->standing_fact_count; i++)
        if (condition_matches(condition, &reacher->knowledge->standing_facts[i], bindings)) {
            match = &reacher->knowledge->standing_facts[i];
            count++;
        }
    if (condition->test == CONDITION_ABSENT)
        return count == 0;
    if (count == 1)
        condition_bind(condition, match, bindings);
    return count > 0;
}

static bool is_standing_fact(const struct condition *condition)
{
    return condition->about == TEMPLATE_PART || condition->about == TEMPLATE_SAFETY_SUBJECT;
}

static void follow(struct reacher *reacher, const struct alternative *alternative, const struct bindings *given)
{
    struct bindings bindings = *given;

    for (size_t i = 0; i < alternative->condition_count; i++)
        if (is_standing_fact(&alternative->conditions[i]) &&
            !follow_standing_fact(reacher, &alternative->conditions[i], &bindings))
            return;
    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];

        if (condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE)
            mark(reacher, condition);
        else if (!is_standing_fact(condition))
            reach(reacher, condition, &bindings);
    }
}

static void reach(struct reacher *reacher, const struct condition *target, const struct bindings *bindings)
{
    const struct rulebook *rulebook = &reacher->knowledge->rulebook;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        struct bindings inner;

        if (rulebook->rules[alternative->rule].active && alternative_could_conclude(alternative, target, bindings, &inner) &&
            !visited(reacher, i, inner.count > 0 ? inner.values[0] : NULL))
            follow(reacher, alternative, &inner);
    }
}

void reach_facts(const struct knowledge *knowledge, const char *subject, bool *reached)
{
    struct reacher reacher = {.knowledge = knowledge, .reached = reached};
    struct condition target = {.test = CONDITION_PRESENT, .about = TEMPLATE_STANDING, .constraint_count = 1};
    const struct bindings none = {.count = 0};
    const char *words[] = {subject};

    memset(reached, 0, knowledge->vocabulary.fact_count * sizeof *reached);
    target.constraints[0] = (struct constraint){.slot = 0, .in = {words, 1}};
    reach(&reacher, &target, &none);
    free(reacher.visits);
}
