/* A result: facts sorted by name, firings by stage, rule and matched facts; then findings and recommendations. */
#include "collect.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "matching.h"

/* --- Findings, recommendations and what is missing, once facts and firings stand in the result ------------------- */

static bool same_finding(const struct fact *a, const struct fact *b)
{
    for (int i = FINDING_KIND; i <= FINDING_VALUE; i++)
        if (strcmp(a->slots[i], b->slots[i]) != 0)
            return false;
    return true;
}

void finding_support(struct finding *finding, const char *rule, enum origin origin, enum strength strength)
{
    struct words *rules = &finding->rules;

    if (strength < finding->strength)
        finding->strength = strength;
    if (origin < finding->origin)
        finding->origin = origin;
    if (rules->count == 0 || rules->items[rules->count - 1] != rule)
        rules->items[rules->count++] = rule;
}

/* Facts are sorted by name, so findings to be merged stand together, by rule and in the order of the result. */
static void collect_findings(struct collector *c)
{
    struct result *result = c->result;
    const char **rules = arena_alloc(c->arena, result->fact_count, sizeof *rules);
    const struct fact *before = NULL;
    struct finding *finding = NULL;

    result->findings = arena_alloc(c->arena, result->fact_count, sizeof *result->findings);
    for (size_t i = 0; i < result->fact_count; i++) {
        const struct fact *fact = &result->facts[i];
        enum strength strength = STRENGTH_CONDITIONAL;
        const struct rule *rule;

        if (fact->about != TEMPLATE_FINDING)
            continue;
        if (before == NULL || !same_finding(before, fact)) {
            finding = &result->findings[result->finding_count++];
            *finding = (struct finding){.subject = fact->slots[FINDING_SUBJECT],
                                        .strength = STRENGTH_CONDITIONAL,
                                        .origin = ORIGIN_EXT,
                                        .rules = {rules + i, 0}};
            kind_read(fact->slots[FINDING_KIND], &finding->kind);
            if (strcmp(fact->slots[FINDING_VALUE], "nil") != 0)
                finding->value = fact->slots[FINDING_VALUE];
        }
        strength_read(fact->slots[FINDING_STRENGTH], &strength);
        rule = knowledge_rule(c->knowledge, fact->slots[FINDING_BY]);
        finding_support(finding, fact->slots[FINDING_BY], rule != NULL ? rule->origin : ORIGIN_EXT, strength);
        before = fact;
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

static void recommendation_support(struct arena *arena, struct recommendation *recommendation, const struct finding *finding)
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

/* Merges by standing, kind and subject of the finding behind. */
static void add_objection(const struct collector *c, struct recommendation *recommendation, const struct fact *objection,
                          const struct fact *behind)
{
    struct objection added = {.subject = behind->slots[FINDING_SUBJECT], .by = objection->slots[OBJECTION_BY]};
    struct objection *merged = NULL;

    standing_read(objection->slots[OBJECTION_TO], &added.standing);
    kind_read(behind->slots[FINDING_KIND], &added.kind);
    for (size_t i = 0; i < recommendation->against_count; i++) {
        struct objection *old = &recommendation->against[i];

        if (old->standing == added.standing && old->kind == added.kind && strcmp(old->subject, added.subject) == 0)
            merged = old;
    }
    if (merged == NULL) {
        recommendation->against = arena_grow(c->arena, recommendation->against, recommendation->against_count, sizeof added);
        merged = &recommendation->against[recommendation->against_count++];
        *merged = added;
    }
    if (strcmp(added.by, merged->by) < 0)
        merged->by = added.by;
    merged->rules.items = arena_grow(c->arena, merged->rules.items, merged->rules.count, sizeof(char *));
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

/* What speaks against the action: each objection goes back to the finding, among its matched facts, of the rule that it names. */
static void gather_objections(const struct collector *c, struct recommendation *recommendation)
{
    const struct result *result = c->result;

    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];
        const struct fact *objection = &result->facts[firing->fact], *behind = NULL;

        if (objection->about != TEMPLATE_OBJECTION || strcmp(objection->slots[OBJECTION_SUBJECT], recommendation->subject) != 0)
            continue;
        for (size_t j = 0; j < firing->matched_count && behind == NULL; j++) {
            const struct fact *fact = &result->facts[firing->matched[j]];

            if (fact->about == TEMPLATE_FINDING && strcmp(fact->slots[FINDING_BY], objection->slots[OBJECTION_FROM]) == 0)
                behind = fact;
        }
        if (behind != NULL)
            add_objection(c, recommendation, objection, behind);
    }
    for (size_t i = 0; i < recommendation->against_count; i++)
        words_sort_unique(&recommendation->against[i].rules);
    if (recommendation->against_count > 1)
        qsort(recommendation->against, recommendation->against_count, sizeof *recommendation->against, compare_objections);
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
static void collect_recommendations(struct collector *c)
{
    struct result *result = c->result;
    struct recommendation *last = NULL;

    for (size_t i = 0; i < result->fact_count; i++) {
        const struct fact *fact = &result->facts[i];
        enum standing standing;

        if (fact->about != TEMPLATE_STANDING || !standing_read(fact->slots[STANDING_IS], &standing))
            continue;
        if (last != NULL && strcmp(last->subject, fact->slots[STANDING_SUBJECT]) == 0) {
            last->standing = standing < last->standing ? standing : last->standing;
            continue;
        }
        result->recommendations =
            arena_grow(c->arena, result->recommendations, result->recommendation_count, sizeof *result->recommendations);
        last = &result->recommendations[result->recommendation_count++];
        *last = (struct recommendation){.subject = fact->slots[STANDING_SUBJECT],
                                        .standing = standing,
                                        .safety = knowledge_is_safety_subject(c->knowledge, fact->slots[STANDING_SUBJECT])};
        gather_support(c, last);
        gather_objections(c, last);
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

/* --- Facts and firings by content --------------------------------------------------------------------------------- */

static void take_fact(void *context, enum fact_template about, const char *const *slots, int number)
{
    struct collector *c = context;
    struct fact *fact;

    c->facts = arena_grow(c->arena, c->facts, c->fact_count, sizeof *c->facts);
    fact = &c->facts[c->fact_count++];
    *fact = (struct fact){.about = about};
    for (int i = 0; i < SLOTS_MAX; i++)
        fact->slots[i] = i == number ? arena_copy(c->arena, slots[i], strlen(slots[i])) : slots[i];
}

struct run_sink collector_start(struct collector *collector, const struct knowledge *knowledge, enum logged logged)
{
    *collector = (struct collector){.knowledge = knowledge, .arena = arena_new()};
    collector->result = arena_alloc(collector->arena, 1, sizeof *collector->result);
    collector->result->memory = collector->arena;
    return (struct run_sink){.context = collector, .templates = TEMPLATES_ALL, .fact = take_fact, .logged = logged};
}

static int by_name(const void *a, const void *b, void *facts)
{
    const struct fact *all = facts;

    return fact_compare(&all[*(const size_t *)a], &all[*(const size_t *)b]);
}

static void sort_facts(struct collector *c)
{
    struct result *result = c->result;
    size_t *order = arena_alloc(c->arena, c->fact_count, sizeof *order);

    c->sorted_place = arena_alloc(c->arena, c->fact_count, sizeof *c->sorted_place);
    result->facts = arena_alloc(c->arena, c->fact_count, sizeof *result->facts);
    result->fact_count = c->fact_count;
    for (size_t i = 0; i < c->fact_count; i++)
        order[i] = i;
    qsort_r(order, c->fact_count, sizeof *order, by_name, c->facts);
    for (size_t i = 0; i < c->fact_count; i++) {
        result->facts[i] = c->facts[order[i]];
        c->sorted_place[order[i]] = i;
    }
}

static const struct alternative *alternative_of(const struct collector *c, const struct raw_match *raw)
{
    return &c->knowledge->rulebook.alternatives[raw->alternative];
}

/* The value that a variable took in this firing: from the first condition that binds it; NULL if none does. */
static const char *value_of(const struct collector *c, const struct raw_match *raw, const char *variable)
{
    const struct alternative *alternative = alternative_of(c, raw);

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        size_t fact = c->log->matched[raw->first + i];

        for (size_t j = 0; fact != NO_MATCH && j < condition->constraint_count; j++)
            if (condition->constraints[j].variable == variable)
                return c->facts[fact].slots[condition->constraints[j].slot];
    }
    return NULL;
}

/* Text under construction; cut rather than overrun. */
struct text_buffer {
    char bytes[FACT_NAME_MAX];
    size_t length;
};

static void append(struct text_buffer *buffer, const char *before, const char *word)
{
    for (const char *text = before; text != NULL; text = text == before ? word : NULL) {
        size_t room = sizeof buffer->bytes - 1 - buffer->length, length = strnlen(text, room);

        memcpy(buffer->bytes + buffer->length, text, length);
        buffer->length += length;
    }
}

static void append_other(struct text_buffer *buffer, const char *separator, const char *word)
{
    append(buffer, separator, "~");
    append(buffer, "", word);
}

static void append_constraint(struct text_buffer *buffer, const struct collector *c, const struct raw_match *raw,
                              const struct constraint *constraint)
{
    const char *bound = constraint->variable != NULL ? value_of(c, raw, constraint->variable) : NULL;
    const char *separator = " ";

    if (bound != NULL) {
        append(buffer, " ", bound);
        return;
    }
    for (size_t i = 0; i < constraint->in.count; i++, separator = "|")
        append(buffer, separator, constraint->in.items[i]);
    for (size_t i = 0; i < constraint->not_in.count; i++, separator = "&")
        append_other(buffer, separator, constraint->not_in.items[i]);
    for (size_t i = 0; i < constraint->differs_from.count; i++, separator = "&") {
        const char *value = value_of(c, raw, constraint->differs_from.items[i]);

        append_other(buffer, separator, value != NULL ? value : "*");
    }
    if (constraint->compared) {
        char number[32];

        snprintf(number, sizeof number, "%ld", constraint->than);
        append(buffer, separator, comparison_op_word(constraint->op));
        append(buffer, "", number);
    } else if (*separator == ' ')
        append(buffer, " ", "*");
}

/* The pattern that nothing matched, slot by slot up to the last one that it constrains; "*" is any value. */
static const char *absent_pattern(const struct collector *c, const struct raw_match *raw, const struct condition *condition)
{
    struct text_buffer buffer = {.length = 0};
    int last = -1;

    append(&buffer, "", template_word(condition->about));
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].slot > last)
            last = condition->constraints[i].slot;
    for (int slot = 0; slot <= last; slot++) {
        const struct constraint *constraint = condition_constraint(condition, slot);

        if (constraint != NULL)
            append_constraint(&buffer, c, raw, constraint);
        else
            append(&buffer, " ", "*");
    }
    return arena_copy(c->arena, buffer.bytes, buffer.length);
}

/* Of `exists` every answer that it asks about: which of them CLIPS took depends on the order of assertion. */
void collector_fill_match(const struct collector *c, const struct raw_match *raw, struct firing *firing)
{
    const struct alternative *alternative = alternative_of(c, raw);
    size_t room = raw->count;

    for (size_t i = 0; i < alternative->condition_count; i++)
        if (alternative->conditions[i].test == CONDITION_EXISTS)
            room += matching_facts(c->result, &alternative->conditions[i], NULL, NULL);
    firing->matched = arena_alloc(c->arena, room, sizeof *firing->matched);
    firing->absent = arena_alloc(c->arena, raw->count, sizeof *firing->absent);
    for (size_t i = 0; i < alternative->condition_count && i < raw->count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        size_t fact = c->log->matched[raw->first + i];

        if (condition->test == CONDITION_ABSENT)
            firing->absent[firing->absent_count++] = absent_pattern(c, raw, condition);
        else if (condition->test == CONDITION_EXISTS)
            firing->matched_count += matching_facts(c->result, condition, NULL, firing->matched + firing->matched_count);
        else if (fact != NO_MATCH)
            firing->matched[firing->matched_count++] = c->sorted_place[fact];
    }
}

void collector_conclusion(const struct collector *c, const struct raw_match *raw, struct fact *conclusion)
{
    const struct alternative *alternative = alternative_of(c, raw);

    conclusion->about = alternative->concludes;
    for (int i = 0; i < SLOTS_MAX; i++) {
        const struct slot_value *slot = &alternative->conclusion[i];

        conclusion->slots[i] = slot->variable != NULL ? value_of(c, raw, slot->variable) : slot->constant;
    }
}

static int compare_firings(const void *a, const void *b, void *context)
{
    const struct rulebook *rulebook = context;
    const struct firing *first = a, *second = b;
    const struct alternative *rule_a = &rulebook->alternatives[first->alternative];
    const struct alternative *rule_b = &rulebook->alternatives[second->alternative];
    size_t stage_a = rulebook->rules[rule_a->rule].stage, stage_b = rulebook->rules[rule_b->rule].stage;
    int order = (stage_a > stage_b) - (stage_a < stage_b);

    if (order == 0)
        order = strcmp(rule_a->name, rule_b->name);
    for (size_t i = 0; order == 0 && i < first->matched_count && i < second->matched_count; i++)
        order = (first->matched[i] > second->matched[i]) - (first->matched[i] < second->matched[i]);
    return order;
}

/* False: a conclusion does not stand in working memory. */
static bool sort_firings(struct collector *c)
{
    struct result *result = c->result;

    result->firings = arena_alloc(c->arena, c->log->firing_count, sizeof *result->firings);
    result->firing_count = c->log->firing_count;
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct raw_match *raw = &c->log->firings[i];
        struct firing *firing = &result->firings[i];
        const struct fact *found;
        struct fact conclusion;

        firing->alternative = raw->alternative;
        firing->sequence = i;
        collector_fill_match(c, raw, firing);
        collector_conclusion(c, raw, &conclusion);
        found = bsearch(&conclusion, result->facts, result->fact_count, sizeof conclusion, fact_compare);
        if (found == NULL)
            return false;
        firing->fact = (size_t)(found - result->facts);
    }
    qsort_r(result->firings, result->firing_count, sizeof *result->firings, compare_firings,
            (void *)(uintptr_t)&c->knowledge->rulebook);
    return true;
}

bool collector_finish(struct collector *collector, const struct run_log *log)
{
    collector->log = log;
    sort_facts(collector);
    if (!sort_firings(collector))
        return false;
    collect_findings(collector);
    collect_recommendations(collector);
    result_list_missing(collector->result, collector->arena);
    return true;
}
