/* Whether the recommendations of a result follow from its steps: each standing, strength, kind, rule and objection, and their order.
 * See verify_parts.h. Not its job: findings, what is missing (verify_sum.c). Written against the documents, not against
 * engine/collect_advice.c. */
#include <stdio.h>
#include <string.h>

#include "text.h"
#include "verify/verify_parts.h"

static bool is_action_finding(const struct check *check, size_t fact, const char *subject)
{
    enum kind kind;

    return sum_about(check, fact, TEMPLATE_FINDING, subject) && kind_read(sum_slot(check, fact, FINDING_KIND), &kind) &&
           kind_is_action(kind);
}

/* --- Objections ------------------------------------------------------------------------------------------------------------ */

/* The finding behind the objection that a step concludes about this subject: the first matched one of the rule that it names. NULL: the
 * step concludes no such objection. */
static const struct fact *finding_behind(const struct check *check, size_t at, const char *subject)
{
    const struct checked_step *step = &check->steps[at];

    if (!sum_about(check, step->conclusion, TEMPLATE_OBJECTION, subject))
        return NULL;
    for (size_t i = 0; i < step->alternative->condition_count; i++) {
        const struct fact *fact = step->used[i] != NOWHERE ? &check->facts[step->used[i]] : NULL;

        if (fact != NULL && fact->about == TEMPLATE_FINDING &&
            strcmp(fact->slots[FINDING_BY], sum_slot(check, step->conclusion, OBJECTION_FROM)) == 0)
            return fact;
    }
    return NULL;
}

static bool is_same_objection(const struct check *check, size_t step, const char *subject, const struct stated_objection *stated)
{
    const struct fact *behind = finding_behind(check, step, subject);

    return behind != NULL && strcmp(behind->slots[FINDING_KIND], stated->kind) == 0 &&
           strcmp(behind->slots[FINDING_SUBJECT], stated->subject) == 0 &&
           strcmp(sum_slot(check, check->steps[step].conclusion, OBJECTION_TO), stated->standing) == 0;
}

static bool check_objection(struct check *check, const char *subject, const struct stated_objection *stated, const char *at)
{
    struct words rules = {arena_alloc(check->arena, check->stated->steps.count + 1, sizeof(char *)), 0};
    const char *by = NULL;

    for (size_t i = 0; i < check->stated->steps.count; i++) {
        size_t conclusion = check->steps[i].conclusion;

        if (!is_same_objection(check, i, subject, stated))
            continue;
        sum_insert(&rules, sum_slot(check, conclusion, OBJECTION_FROM));
        if (by == NULL || strcmp(sum_slot(check, conclusion, OBJECTION_BY), by) < 0)
            by = sum_slot(check, conclusion, OBJECTION_BY);
    }
    if (by == NULL)
        return sum_without_step(check, at);
    return sum_words(check, at, "rules", &stated->rules, &rules) && sum_word(check, at, "by", stated->by, by);
}

static int compare_objections(const struct stated_objection *a, const struct stated_objection *b)
{
    enum standing first, second;
    int order;

    standing_read(a->standing, &first);
    standing_read(b->standing, &second);
    order = (first > second) - (first < second);
    if (order == 0)
        order = strcmp(a->kind, b->kind);
    return order != 0 ? order : strcmp(a->subject, b->subject);
}

static bool check_against(struct check *check, const struct stated_recommendation *recommendation, const char *at)
{
    const struct stated_objection *objections = recommendation->against.items;
    size_t count = recommendation->against.count;
    char inner[96];

    for (size_t i = 0; i < count; i++) {
        snprintf(inner, sizeof inner, "%s/against/%zu", at, i);
        if (!check_objection(check, recommendation->subject, &objections[i], inner) ||
            (i > 0 && !sum_order(check, inner, compare_objections(&objections[i - 1], &objections[i]))))
            return false;
    }
    for (size_t step = 0; step < check->stated->steps.count; step++) {
        bool found = finding_behind(check, step, recommendation->subject) == NULL;

        for (size_t i = 0; !found && i < count; i++)
            found = is_same_objection(check, step, recommendation->subject, &objections[i]);
        if (!found) {
            snprintf(inner, sizeof inner, "%s/against", at + 1);
            return sum_left_out(check, inner, check->names[check->steps[step].conclusion]);
        }
    }
    return true;
}

/* --- Recommendations ------------------------------------------------------------------------------------------------------- */

/* The first of the standings that were concluded; STANDING_COUNT: none. */
static enum standing standing_of(const struct check *check, const char *subject)
{
    enum standing best = STANDING_COUNT, standing;

    for (size_t i = 0; i < check->fact_count; i++)
        if (sum_about(check, i, TEMPLATE_STANDING, subject) && standing_read(sum_slot(check, i, STANDING_IS), &standing) &&
            standing < best)
            best = standing;
    return best;
}

/* What its place depends on, besides its subject: smaller comes first. */
struct place_of_action {
    int group, strength, kind;
};

static const enum kind action_kinds[] = {KIND_INDICATION, KIND_STEP, KIND_ROLE, KIND_SKILL};

/* Safety subjects that are required or strong; then recommended and with caution; after safety; conflict; blocked. */
static struct place_of_action place_of(const struct check *check, const char *subject, enum standing standing,
                                       const struct sum *sum)
{
    struct place_of_action place = {.strength = (int)sum->strength};

    while (place.kind < 3 && !sum->kinds[action_kinds[place.kind]])
        place.kind++;
    switch (standing) {
    case STANDING_AFTER_SAFETY: place.group = 2; break;
    case STANDING_CONFLICT: place.group = 3; break;
    case STANDING_BLOCKED: place.group = 4; break;
    default: place.group = 1; break;
    }
    for (size_t i = 0; i < check->fact_count; i++)
        if (sum_about(check, i, TEMPLATE_SAFETY_SUBJECT, subject) &&
            (sum->strength == STRENGTH_REQUIRED || sum->strength == STRENGTH_STRONG))
            place.group = 0;
    return place;
}

static int compare_places(const struct place_of_action *a, const char *a_subject, const struct place_of_action *b,
                          const char *b_subject)
{
    if (a->group != b->group)
        return a->group - b->group;
    if (a->strength != b->strength)
        return a->strength - b->strength;
    return a->kind != b->kind ? a->kind - b->kind : strcmp(a_subject, b_subject);
}

static struct words kinds_of(const struct check *check, const struct sum *sum)
{
    struct words kinds = {arena_alloc(check->arena, 4, sizeof(char *)), 0};

    for (int i = 0; i < 4; i++)
        if (sum->kinds[action_kinds[i]])
            kinds.items[kinds.count++] = kind_word(action_kinds[i]);
    return kinds;
}

static bool check_rank(struct check *check, const struct stated_recommendation *recommendation, size_t rank, const char *at)
{
    if (recommendation->rank == (long)rank)
        return true;
    verify_at(check, "%s/rank", at);
    return verify_wrong(check, "wrong-sum", _("by its place this is %zu"), rank);
}

static bool check_recommendation(struct check *check, const struct stated_recommendation *recommendation, const char *at,
                                 struct place_of_action *place)
{
    enum standing standing = standing_of(check, recommendation->subject);
    struct sum sum = sum_new(check);
    struct words kinds;

    for (size_t i = 0; i < check->fact_count; i++)
        if (is_action_finding(check, i, recommendation->subject))
            sum_add(check, i, &sum);
    if (standing == STANDING_COUNT || sum.rules.count == 0)
        return sum_without_step(check, at);
    *place = place_of(check, recommendation->subject, standing, &sum);
    kinds = kinds_of(check, &sum);
    return sum_word(check, at, "standing", recommendation->standing, standing_word(standing)) &&
           sum_word(check, at, "strength", recommendation->strength, strength_word(sum.strength)) &&
           sum_words(check, at, "kinds", &recommendation->kinds, &kinds) &&
           sum_words(check, at, "rules", &recommendation->rules, &sum.rules) && check_against(check, recommendation, at);
}

/* A look-ahead is there as a whole or not at all. */
static bool check_look_ahead(struct check *check, const struct stated_recommendation *recommendation, const char *at)
{
    if (recommendation->looked_ahead == check->stated->looked_ahead)
        return true;
    verify_at(check, "%s", at);
    return verify_wrong(check, "wrong-sum", _("a look-ahead is there for some recommendations alone"));
}

bool verify_recommendations(struct check *check)
{
    const struct stated_recommendation *stated = check->stated->recommendations.items;
    size_t count = check->stated->recommendations.count;
    struct place_of_action before = {0}, place = {0};
    char at[64];

    for (size_t i = 0; i < count; i++, before = place) {
        snprintf(at, sizeof at, "/recommendations/%zu", i);
        if (!check_recommendation(check, &stated[i], at, &place) || !check_rank(check, &stated[i], i + 1, at) ||
            !check_look_ahead(check, &stated[i], at) ||
            (i > 0 && !sum_order(check, at, compare_places(&before, stated[i - 1].subject, &place, stated[i].subject))))
            return false;
    }
    for (size_t fact = 0; fact < check->fact_count; fact++) {
        bool found = check->facts[fact].about != TEMPLATE_STANDING;

        for (size_t i = 0; !found && i < count; i++)
            found = strcmp(stated[i].subject, sum_slot(check, fact, STANDING_SUBJECT)) == 0;
        if (!found)
            return sum_left_out(check, "recommendations", check->names[fact]);
    }
    return true;
}
