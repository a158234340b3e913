/* Second half of collecting: merges findings, gathers what speaks for and against each action, sorts. See collect.h.
 * Standings, objections and strengths were all concluded by rules; nothing is decided here. */
#include "collect.h"

#include <stdlib.h>
#include <string.h>

/* Slots of an objection, as in template_slots(). */
enum { OBJECTION_SUBJECT, OBJECTION_TO, OBJECTION_FROM, OBJECTION_BY };

static bool same_finding(const struct fact *a, const struct fact *b)
{
    for (int i = FINDING_KIND; i <= FINDING_VALUE; i++)
        if (strcmp(a->slots[i], b->slots[i]) != 0)
            return false;
    return true;
}

static enum origin origin_of(const struct collector *c, const char *rule_id)
{
    uintptr_t number = (uintptr_t)pointer_map_get(c->rule_of_id, rule_id);

    return number > 0 ? c->base->knowledge.rulebook.rules[number - 1].origin : ORIGIN_EXT;
}

/* Merges `count` facts of one kind, subject and value, sorted by rule. */
static struct finding merge(const struct collector *c, const struct fact *facts, size_t count)
{
    struct finding finding = {.subject = facts[0].slots[FINDING_SUBJECT], .strength = STRENGTH_CONDITIONAL, .origin = ORIGIN_EXT};

    kind_read(facts[0].slots[FINDING_KIND], &finding.kind);
    if (strcmp(facts[0].slots[FINDING_VALUE], "nil") != 0)
        finding.value = facts[0].slots[FINDING_VALUE];
    finding.rules = (struct words){arena_alloc(c->arena, count, sizeof(char *)), 0};
    for (size_t i = 0; i < count; i++) {
        const char *rule = facts[i].slots[FINDING_BY];
        enum origin origin = origin_of(c, rule);
        enum strength strength;

        if (strength_read(facts[i].slots[FINDING_STRENGTH], &strength) && strength < finding.strength)
            finding.strength = strength;
        if (origin < finding.origin)
            finding.origin = origin;
        if (finding.rules.count == 0 || finding.rules.items[finding.rules.count - 1] != rule)
            finding.rules.items[finding.rules.count++] = rule;
    }
    return finding;
}

/* Facts are sorted by name, so findings to be merged stand together and in the order of the result. */
static void collect_findings(struct collector *c)
{
    struct result *result = c->result;
    size_t i = 0;

    result->findings = arena_alloc(c->arena, result->fact_count, sizeof *result->findings);
    while (i < result->fact_count) {
        size_t count = 1;

        if (result->facts[i].about == TEMPLATE_FINDING) {
            while (i + count < result->fact_count && result->facts[i + count].about == TEMPLATE_FINDING &&
                   same_finding(&result->facts[i], &result->facts[i + count]))
                count++;
            result->findings[result->finding_count++] = merge(c, &result->facts[i], count);
        }
        i += count;
    }
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void words_sort_unique(struct words *words)
{
    size_t kept = 0;

    if (words->count > 1)
        qsort(words->items, words->count, sizeof *words->items, compare_words);
    for (size_t i = 0; i < words->count; i++)
        if (kept == 0 || strcmp(words->items[kept - 1], words->items[i]) != 0)
            words->items[kept++] = words->items[i];
    words->count = kept;
}

void recommendation_support(struct arena *arena, struct recommendation *recommendation, const struct finding *finding)
{
    struct words *rules = &recommendation->rules;

    recommendation->kinds[finding->kind] = true;
    if (finding->strength < recommendation->strength)
        recommendation->strength = finding->strength;
    for (size_t i = 0; i < finding->rules.count; i++) {
        rules->items = arena_grow(arena, rules->items, rules->count, sizeof *rules->items);
        rules->items[rules->count++] = finding->rules.items[i];
    }
}

/* What speaks for the action: kinds, the highest strength, all rules. Equal words of a result are equal pointers. */
static void gather_support(const struct collector *c, struct recommendation *recommendation)
{
    const struct result *result = c->result;

    recommendation->strength = STRENGTH_CONDITIONAL;
    for (size_t i = 0; i < result->finding_count; i++)
        if (result->findings[i].subject == recommendation->subject && kind_is_action(result->findings[i].kind))
            recommendation_support(c->arena, recommendation, &result->findings[i]);
    words_sort_unique(&recommendation->rules);
}

/* The finding that an objection goes back to: the one among the matched facts that the rule `from` concluded. */
static const struct fact *finding_behind(const struct result *result, const struct firing *firing, const struct fact *objection)
{
    for (size_t i = 0; i < firing->matched_count; i++) {
        const struct fact *fact = &result->facts[firing->matched[i]];

        if (fact->about == TEMPLATE_FINDING && strcmp(fact->slots[FINDING_BY], objection->slots[OBJECTION_FROM]) == 0)
            return fact;
    }
    return NULL;
}

/* Merges by standing, kind and subject of the finding behind. */
static void add_objection(const struct collector *c, struct recommendation *recommendation, const struct fact *objection,
                          const struct fact *behind)
{
    struct objection new = {.subject = behind->slots[FINDING_SUBJECT], .by = objection->slots[OBJECTION_BY]};
    struct objection *merged = NULL;

    standing_read(objection->slots[OBJECTION_TO], &new.standing);
    kind_read(behind->slots[FINDING_KIND], &new.kind);
    for (size_t i = 0; i < recommendation->against_count; i++) {
        struct objection *old = &recommendation->against[i];

        if (old->standing == new.standing && old->kind == new.kind &&strcmp(old->subject, new.subject) == 0)
            merged = old;
    }
    if (merged == NULL) {
        merged = &recommendation->against[recommendation->against_count++];
        *merged = new;
        merged->rules.items = arena_alloc(c->arena, c->result->firing_count, sizeof(char *));
    }
    if (strcmp(new.by, merged->by) < 0)
        merged->by = new.by;
    merged->rules.items[merged->rules.count++] = objection->slots[OBJECTION_FROM];
}

static int compare_objections(const void *a, const void *b)
{
    const struct objection *first = a, *second = b;
    int order = (first->standing > second->standing) - (first->standing < second->standing);

    if (order == 0)
        order = strcmp(kind_word(first->kind), kind_word(second->kind));
    return order != 0 ? order : strcmp(first->subject, second->subject);
}

static bool objects_to(const struct result *result, const struct firing *firing, const char *subject)
{
    const struct fact *fact = &result->facts[firing->fact];

    return fact->about == TEMPLATE_OBJECTION && strcmp(fact->slots[OBJECTION_SUBJECT], subject) == 0;
}

static void gather_objections(const struct collector *c, struct recommendation *recommendation)
{
    const struct result *result = c->result;
    size_t count = 0;

    for (size_t i = 0; i < result->firing_count; i++)
        count += objects_to(result, &result->firings[i], recommendation->subject);
    if (count == 0)
        return;
    recommendation->against = arena_alloc(c->arena, count, sizeof *recommendation->against);
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];
        const struct fact *objection = &result->facts[firing->fact];
        const struct fact *behind =
            objects_to(result, firing, recommendation->subject) ? finding_behind(result, firing, objection) : NULL;

        if (behind != NULL)
            add_objection(c, recommendation, objection, behind);
    }
    for (size_t i = 0; i < recommendation->against_count; i++)
        words_sort_unique(&recommendation->against[i].rules);
    qsort(recommendation->against, recommendation->against_count, sizeof *recommendation->against, compare_objections);
}

static bool is_safety_subject(const struct collector *c, const char *subject)
{
    for (size_t i = 0; i < c->base->knowledge.standing_fact_count; i++) {
        const struct fact *fact = &c->base->knowledge.standing_facts[i];

        if (fact->about == TEMPLATE_SAFETY_SUBJECT && fact->slots[0] == subject)
            return true;
    }
    return false;
}

/* Urgent safety first; then recommended and with-caution together, after-safety, conflict, blocked. */
static int group_of(const struct recommendation *recommendation)
{
    static const int groups[STANDING_COUNT] = {[STANDING_WITH_CAUTION] = 1,
                                               [STANDING_RECOMMENDED] = 1,
                                               [STANDING_AFTER_SAFETY] = 2,
                                               [STANDING_CONFLICT] = 3,
                                               [STANDING_BLOCKED] = 4};

    return recommendation->safety && recommendation->strength <= STRENGTH_STRONG ? 0 : groups[recommendation->standing];
}

/* Indication, step, role, skill: the first kind it has. */
static int kind_rank(const struct recommendation *recommendation)
{
    static const enum kind order[] = {KIND_INDICATION, KIND_STEP, KIND_ROLE, KIND_SKILL};
    int i = 0;

    while (i < 3 && !recommendation->kinds[order[i]])
        i++;
    return i;
}

static int compare_recommendations(const void *a, const void *b)
{
    const struct recommendation *first = a, *second = b;
    int order = group_of(first) - group_of(second);

    if (order == 0)
        order = (int)first->strength - (int)second->strength;
    if (order == 0)
        order = kind_rank(first) - kind_rank(second);
    return order != 0 ? order : strcmp(first->subject, second->subject);
}

void result_rank(struct result *result)
{
    if (result->recommendation_count > 1)
        qsort(result->recommendations, result->recommendation_count, sizeof *result->recommendations, compare_recommendations);
}

/* Several rules may conclude a standing of one subject; they stand together, and the first in the order of standings holds. */
static bool is_same_subject(const struct result *result, const char *subject)
{
    size_t count = result->recommendation_count;

    return count > 0 && strcmp(result->recommendations[count - 1].subject, subject) == 0;
}

static void collect_recommendations(struct collector *c)
{
    struct result *result = c->result;
    size_t count = 0;

    for (size_t i = 0; i < result->fact_count; i++)
        count += result->facts[i].about == TEMPLATE_STANDING;
    result->recommendations = arena_alloc(c->arena, count, sizeof *result->recommendations);
    for (size_t i = 0; i < result->fact_count; i++) {
        const struct fact *fact = &result->facts[i];
        struct recommendation *recommendation = &result->recommendations[result->recommendation_count];
        enum standing standing;

        if (fact->about != TEMPLATE_STANDING || !standing_read(fact->slots[STANDING_IS], &standing))
            continue;
        if (is_same_subject(result, fact->slots[STANDING_SUBJECT])) {
            if (standing < recommendation[-1].standing)
                recommendation[-1].standing = standing;
            continue;
        }
        result->recommendation_count++;
        recommendation->subject = fact->slots[STANDING_SUBJECT];
        recommendation->standing = standing;
        recommendation->safety = is_safety_subject(c, recommendation->subject);
        gather_support(c, recommendation);
        gather_objections(c, recommendation);
    }
    result_rank(result);
}

static int compare_missing(const void *a, const void *b, void *findings)
{
    const struct finding *all = findings, *first = &all[*(const size_t *)a], *second = &all[*(const size_t *)b];

    if (first->strength != second->strength)
        return (int)first->strength - (int)second->strength;
    return strcmp(first->subject, second->subject);
}

void result_list_missing(struct result *result, struct arena *arena)
{
    result->missing = arena_alloc(arena, result->finding_count, sizeof *result->missing);
    for (size_t i = 0; i < result->finding_count; i++)
        if (result->findings[i].kind == KIND_MISSING_INFORMATION)
            result->missing[result->missing_count++] = i;
    if (result->missing_count > 1)
        qsort_r(result->missing, result->missing_count, sizeof *result->missing, compare_missing, result->findings);
}

void collect_advice(struct collector *collector)
{
    collect_findings(collector);
    collect_recommendations(collector);
    result_list_missing(collector->result, collector->arena);
}
