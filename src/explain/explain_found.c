/* What was concluded about the target of a question. See explain_found.h. */
#include "explain/explain_found.h"

#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "matching.h"
#include "memory.h"

static bool has(const struct found_facts *facts, size_t fact)
{
    for (size_t i = 0; i < facts->count; i++)
        if (facts->items[i] == fact)
            return true;
    return false;
}

static void put(struct found_facts *facts, size_t fact)
{
    facts->items = memory_grow(facts->items, &facts->capacity, facts->count + 1, sizeof *facts->items);
    facts->items[facts->count++] = fact;
}

static void add(struct found *found, enum found_part part, size_t fact)
{
    put(&found->parts[part], fact);
    found->count++;
}

static enum found_part part_of(const struct fact *finding)
{
    enum kind kind = KIND_ASSESSMENT;

    kind_read(finding->slots[0], &kind);
    if (kind_is_action(kind))
        return FOUND_FOR;
    if (kind == KIND_CONTRAINDICATION || kind == KIND_CAUTION)
        return FOUND_AGAINST;
    return kind == KIND_MISSING_INFORMATION ? FOUND_MISSING : FOUND_CONCLUDED;
}

static void add_findings(struct found *found, const struct result *result, const struct explain_target *target)
{
    const char *const slots[SLOTS_MAX] = {NULL, target->subject, target->fact == NOT_FOUND ? target->value : NULL};

    for (size_t i = derivation_find(result, TEMPLATE_FINDING, slots, 0); i < result->fact_count;
         i = derivation_find(result, TEMPLATE_FINDING, slots, i + 1))
        add(found, part_of(&result->facts[i]), i);
}

/* How the action stands first, unless nothing objects; then every objection, the deciding ones first. */
static void add_standing(struct found *found, const struct result *result, const char *subject)
{
    const char *const standing[SLOTS_MAX] = {subject};

    found->recommendation = result_recommendation(result, subject);
    found->standing = derivation_find(result, TEMPLATE_STANDING, standing, 0);
    if (found->recommendation == NULL || found->recommendation->standing == STANDING_RECOMMENDED)
        return;
    add(found, FOUND_AGAINST, found->standing);
    for (int to = 0; to < STANDING_COUNT; to++) {
        const char *const slots[SLOTS_MAX] = {subject, standing_word((enum standing)to)};

        for (size_t i = derivation_find(result, TEMPLATE_OBJECTION, slots, 0); i < result->fact_count;
             i = derivation_find(result, TEMPLATE_OBJECTION, slots, i + 1))
            add(found, FOUND_AGAINST, i);
    }
}

static void add_of_rule(struct found *found, const struct explain_view *view, const struct rule *rule)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);

    for (size_t i = 0; i < view->result->firing_count; i++) {
        const struct firing *firing = &view->result->firings[i];

        if (&rulebook->rules[rulebook->alternatives[firing->alternative].rule] == rule &&
            !has(&found->parts[FOUND_CONCLUDED], firing->fact))
            add(found, FOUND_CONCLUDED, firing->fact);
    }
}

/* --- What an answer was used for ---------------------------------------------------------------------------------- */

static bool is_answer(enum fact_template about)
{
    return about == TEMPLATE_ANSWER || about == TEMPLATE_MEASURE;
}

/* Whether the firing matched an answer to the question: this answer, if one is named. */
static bool uses(const struct result *result, const struct firing *firing, const char *id, const char *value)
{
    for (size_t i = 0; i < firing->matched_count; i++) {
        const struct fact *fact = &result->facts[firing->matched[i]];

        if (is_answer(fact->about) && strcmp(fact->slots[0], id) == 0 && (value == NULL || strcmp(fact->slots[1], value) == 0))
            return true;
    }
    return false;
}

/* Whether the rule fired because a certain answer to the question, or any, is not there. */
static bool rests_on_silence(const struct rulebook *rulebook, const struct firing *firing, const char *id)
{
    const struct alternative *alternative = &rulebook->alternatives[firing->alternative];

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct constraint *to = condition_constraint(condition, 0);

        if (condition->test == CONDITION_ABSENT && is_answer(condition->about) && to != NULL && words_contain(&to->in, id))
            return true;
    }
    return false;
}

static void add_uses(struct found *found, const struct explain_view *view, const struct explain_target *target)
{
    const char *id = engine_vocabulary(view->engine)->facts[target->fact].id;
    const struct result *result = view->result;

    for (size_t i = 0; i < result->fact_count; i++)
        if (is_answer(result->facts[i].about) && strcmp(result->facts[i].slots[0], id) == 0)
            put(&found->answers, i);
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];

        if (uses(result, firing, id, target->value) && !has(&found->used, firing->fact))
            put(&found->used, firing->fact);
        if (target->value == NULL && rests_on_silence(engine_rulebook(view->engine), firing, id) &&
            !has(&found->silence, firing->fact))
            put(&found->silence, firing->fact);
    }
}

struct found found_of(const struct explain_view *view, const struct explain_target *target)
{
    struct found found = {.standing = view->result->fact_count};

    if (target->rule != NULL)
        add_of_rule(&found, view, target->rule);
    if (target->subject != NULL) {
        add_standing(&found, view->result, target->subject);
        add_findings(&found, view->result, target);
    }
    if (target->fact != NOT_FOUND)
        add_uses(&found, view, target);
    return found;
}

static void put_all(struct found_facts *all, const struct found_facts *facts)
{
    for (size_t i = 0; i < facts->count; i++)
        if (!has(all, facts->items[i]))
            put(all, facts->items[i]);
}

struct found_facts found_all(const struct found *found, const struct result *result)
{
    struct found_facts all = {NULL, 0, 0};

    for (int part = 0; part < FOUND_PART_COUNT; part++)
        put_all(&all, &found->parts[part]);
    if (found->standing < result->fact_count && !has(&all, found->standing))
        put(&all, found->standing);
    put_all(&all, &found->answers);
    put_all(&all, &found->used);
    put_all(&all, &found->silence);
    return all;
}

void found_free(struct found *found)
{
    for (int part = 0; part < FOUND_PART_COUNT; part++)
        free(found->parts[part].items);
    free(found->answers.items);
    free(found->used.items);
    free(found->silence.items);
}
