/* What came of a case, as things that can be expected. See expect_outcome.h. */
#include "test/expect_outcome.h"

#include <stdlib.h>

#include "memory.h"

static void add(struct outcome *outcome, enum expect_key key, const char *subject, const char *value)
{
    outcome->items = memory_grow(outcome->items, &outcome->capacity, outcome->count + 1, sizeof *outcome->items);
    outcome->items[outcome->count++] = (struct outcome_item){key, {.subject = subject, .value = value}};
}

static void add_standings(struct outcome *outcome, const struct result *result)
{
    enum standing standing;

    for (int key = 0; expect_key_standing((enum expect_key)key, &standing); key++)
        for (size_t i = 0; i < result->recommendation_count; i++)
            if (result->recommendations[i].standing == standing)
                add(outcome, (enum expect_key)key, result->recommendations[i].subject, NULL);
}

static void add_values(struct outcome *outcome, const struct engine *engine, const struct result *result, enum expect_key key,
                       enum kind kind)
{
    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];

        if (finding->kind == kind && finding->value != NULL && result_counts(result, engine_vocabulary(engine), finding))
            add(outcome, key, finding->subject, finding->value);
    }
}

static void add_fired(struct outcome *outcome, const struct rulebook *rulebook, const struct result *result)
{
    bool *fired = memory_new(rulebook->rule_count, sizeof *fired);

    for (size_t i = 0; i < result->firing_count; i++)
        fired[rulebook->alternatives[result->firings[i].alternative].rule] = true;
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (fired[i])
            add(outcome, EXPECT_FIRES, rulebook->rules[i].id, NULL);
    free(fired);
}

static void add_reasons(struct outcome *outcome, const struct result *result)
{
    for (size_t i = 0; i < result->recommendation_count; i++)
        for (size_t j = 0; j < result->recommendations[i].rules.count; j++)
            add(outcome, EXPECT_BECAUSE, result->recommendations[i].subject, result->recommendations[i].rules.items[j]);
}

void outcome_of(const struct engine *engine, const struct result *result, struct outcome *outcome)
{
    add_standings(outcome, result);
    add_values(outcome, engine, result, EXPECT_ASSESSMENTS, KIND_ASSESSMENT);
    add_values(outcome, engine, result, EXPECT_PRINCIPLES, KIND_PRINCIPLE_CHECK);
    for (size_t i = 0; i < result->missing_count; i++)
        add(outcome, EXPECT_MISSING, result->findings[result->missing[i]].subject, NULL);
    add_fired(outcome, engine_rulebook(engine), result);
    add_reasons(outcome, result);
}
