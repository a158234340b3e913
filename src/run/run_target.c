/* What of a run a word means. See run_target.h. */
#include "run/run_target.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

static int find_stage(const struct rulebook *rulebook, const char *word)
{
    for (size_t i = 0; i < rulebook->stage_count; i++)
        if (strcasecmp(rulebook->stages[i], word) == 0)
            return (int)i;
    return NOT_FOUND;
}

/* Only what has a name of its own: a rule with one alternative is found as a rule. */
static int find_alternative(const struct rulebook *rulebook, const char *word)
{
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (strcmp(rulebook->alternatives[i].name, word) == 0 && rulebook_rule(rulebook, word) < 0)
            return (int)i;
    return NOT_FOUND;
}

static long read_number(const char *word)
{
    char *end;
    long number = strtol(word, &end, 10);

    return *word != '\0' && *end == '\0' && number > 0 && number <= FIRINGS_DEFAULT ? number : NOT_FOUND;
}

bool run_target_find(const struct engine *engine, const char *word, struct run_target *target, struct diag *diag)
{
    const struct rulebook *rulebook = engine_rulebook(engine);

    *target = (struct run_target){
        find_stage(rulebook, word), read_number(word), find_alternative(rulebook, word), {.fact = NOT_FOUND}, NULL};
    if (target->stage != NOT_FOUND || target->number != NOT_FOUND || target->alternative != NOT_FOUND)
        return true;
    if (!explain_target_find(engine, word, &target->name, diag))
        return false;
    if (target->name.fact != NOT_FOUND)
        target->question = engine_vocabulary(engine)->facts[target->name.fact].id;
    return true;
}

const struct rule *run_target_rule(const struct run_target *target, const struct rulebook *rulebook)
{
    return target->alternative != NOT_FOUND ? &rulebook->rules[rulebook->alternatives[target->alternative].rule]
                                            : target->name.rule;
}

static bool same(const char *wanted, const char *word)
{
    return wanted == NULL || (word != NULL && strcmp(wanted, word) == 0);
}

/* A finding of the subject and value; of an action also its objections and its standing. */
static bool concludes(const struct explain_target *target, const struct fact *fact)
{
    switch (fact->about) {
    case TEMPLATE_FINDING: return same(target->subject, fact->slots[1]) && same(target->value, fact->slots[2]);
    case TEMPLATE_OBJECTION:
    case TEMPLATE_STANDING: return same(target->subject, fact->slots[0]) && target->value == NULL;
    default: return false;
    }
}

static bool matched(const struct explain_target *target, const char *question, const struct result *result,
                    const struct firing *firing)
{
    for (size_t i = 0; i < firing->matched_count; i++) {
        const struct fact *fact = &result->facts[firing->matched[i]];

        if (fact->about <= TEMPLATE_MEASURE && same(question, fact->slots[0]) && same(target->value, fact->slots[1]))
            return true;
    }
    return false;
}

bool run_target_means(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                      const struct activation *activation)
{
    const struct rule *rule = &rulebook->rules[rulebook->alternatives[activation->match.alternative].rule];

    if (target->stage != NOT_FOUND)
        return rule->stage == (size_t)target->stage;
    if (target->alternative != NOT_FOUND)
        return activation->match.alternative == (size_t)target->alternative;
    if (target->name.rule != NULL)
        return rule == target->name.rule;
    return (target->name.subject != NULL && concludes(&target->name, &activation->conclusion)) ||
           (target->question != NULL && matched(&target->name, target->question, run->result, &activation->match));
}

bool run_target_hits(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run, size_t step)
{
    if (target->number != NOT_FOUND)
        return step + 1 == (size_t)target->number;
    return run_target_means(target, rulebook, run, &run->activations[run->steps[step].activation]);
}

bool run_target_stops(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run, size_t step)
{
    if (target->stage != NOT_FOUND && step > 0 && run_target_hits(target, rulebook, run, step - 1))
        return false;
    return run_target_hits(target, rulebook, run, step);
}

size_t run_target_next(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                       size_t from)
{
    while (from < run->step_count && !run_target_stops(target, rulebook, run, from))
        from++;
    return from;
}
