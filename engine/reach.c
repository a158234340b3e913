/* Backwards from a standing to the rules and answers that can matter to it. See reach.h. */
#include "reach.h"

#include <stdlib.h>
#include <string.h>

struct reacher {
    const struct knowledge *knowledge;
    struct reach *reach;
};

static void reach(struct reacher *reacher, const struct condition *target, const struct bindings *bindings);

/* Whether the first bindings leave everything open that the second leave open. */
static bool as_open(const struct bindings *first, const struct bindings *second)
{
    for (size_t i = 0; i < first->count; i++) {
        const char *value = bindings_get(second, first->variables[i]);

        if (value == NULL || strcmp(value, first->values[i]) != 0)
            return false;
    }
    return true;
}

/* Notes that the alternative is followed under these bindings; false if that was done before. */
static bool note_rule(struct reacher *reacher, size_t alternative, const struct bindings *bindings)
{
    struct reach *found = reacher->reach;

    for (size_t i = 0; i < found->rule_count; i++)
        if (found->rules[i].alternative == alternative && as_open(&found->rules[i].asked, bindings)) {
            found->circular = found->circular || found->rules[i].open;
            return false;
        }
    found->rules = memory_grow(found->rules, &found->rule_capacity, found->rule_count + 1, sizeof *found->rules);
    found->rules[found->rule_count++] = (struct reach_rule){alternative, *bindings, *bindings, true};
    return true;
}

static void mark(struct reacher *reacher, const struct condition *condition)
{
    const struct constraint *to = condition_constraint(condition, 0);

    for (size_t i = 0; to != NULL && i < to->in.count; i++) {
        int fact = vocabulary_fact(&reacher->knowledge->vocabulary, to->in.items[i]);

        if (fact != NOT_FOUND)
            reacher->reach->facts[fact] = true;
    }
}

static bool is_bound(const struct condition *condition, const struct bindings *bindings)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].variable != NULL && bindings_get(bindings, condition->constraints[i].variable) == NULL)
            return false;
    return true;
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
        return count == 0 || !is_bound(condition, bindings);
    if (count == 1)
        condition_bind(condition, match, bindings);
    return count > 0;
}

static bool is_standing_fact(const struct condition *condition)
{
    return condition->about == TEMPLATE_PART || condition->about == TEMPLATE_SAFETY_SUBJECT;
}

/* Takes what parts and safety subjects say of the variables; false: under them the rule cannot fire. */
static bool follow_standing_facts(const struct reacher *reacher, const struct alternative *alternative, struct bindings *bindings)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (is_standing_fact(&alternative->conditions[i]) &&
            !follow_standing_fact(reacher, &alternative->conditions[i], bindings))
            return false;
    return true;
}

static void follow(struct reacher *reacher, const struct alternative *alternative, const struct bindings *bindings)
{
    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];

        if (condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE)
            mark(reacher, condition);
        else if (!is_standing_fact(condition))
            reach(reacher, condition, bindings);
    }
}

static void reach(struct reacher *reacher, const struct condition *target, const struct bindings *bindings)
{
    const struct rulebook *rulebook = &reacher->knowledge->rulebook;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        struct bindings inner, known;
        size_t place = reacher->reach->rule_count;

        if (!rulebook->rules[alternative->rule].active || !alternative_could_conclude(alternative, target, bindings, &inner))
            continue;
        known = inner;
        if (!follow_standing_facts(reacher, alternative, &known) || !note_rule(reacher, i, &inner))
            continue;
        reacher->reach->rules[place].known = known;
        follow(reacher, alternative, &known);
        reacher->reach->rules[place].open = false;
    }
}

/* Whether a rule makes an action of the subject; without one it never gets a standing. */
static bool is_advised(const struct rulebook *rulebook, const char *subject)
{
    struct condition target = {.test = CONDITION_PRESENT, .about = TEMPLATE_FINDING, .constraint_count = 2};
    const struct bindings none = {.count = 0};
    const char *kinds[KIND_COUNT];
    struct bindings inner;
    size_t count = 0;

    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (kind_is_action((enum kind)kind))
            kinds[count++] = kind_word((enum kind)kind);
    target.constraints[0] = (struct constraint){.slot = 0, .in = {kinds, count}};
    target.constraints[1] = (struct constraint){.slot = 1, .in = {&subject, 1}};
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook->rules[rulebook->alternatives[i].rule].active &&
            alternative_could_conclude(&rulebook->alternatives[i], &target, &none, &inner))
            return true;
    return false;
}

void reach_find(const struct knowledge *knowledge, const char *subject, struct reach *found)
{
    struct reacher reacher = {.knowledge = knowledge, .reach = found};
    struct condition target = {.test = CONDITION_PRESENT, .about = TEMPLATE_STANDING, .constraint_count = 1};
    const struct bindings none = {.count = 0};
    const char *words[] = {subject};

    *found = (struct reach){.facts = memory_new(knowledge->vocabulary.fact_count, sizeof *found->facts)};
    target.constraints[0] = (struct constraint){.slot = 0, .in = {words, 1}};
    if (is_advised(&knowledge->rulebook, subject))
        reach(&reacher, &target, &none);
}

void reach_free(struct reach *reach)
{
    free(reach->facts);
    free(reach->rules);
}
