/* The difference between two results. See what_if.h. */
#include "explain/what_if.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "memory.h"

static struct what_change *add(struct what_if *what, const char *subject)
{
    what->changes = memory_grow(what->changes, &what->capacity, what->count + 1, sizeof *what->changes);
    what->changes[what->count] = (struct what_change){.change = {.subject = subject}};
    return &what->changes[what->count++];
}

static bool is_same(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_objections(const struct recommendation *a, const struct recommendation *b)
{
    bool same = a->against_count == b->against_count;

    for (size_t i = 0; same && i < a->against_count; i++) {
        const struct objection *first = &a->against[i], *second = &b->against[i];

        same = first->standing == second->standing && first->kind == second->kind &&
               strcmp(first->subject, second->subject) == 0 && strcmp(first->by, second->by) == 0 &&
               words_same(&first->rules, &second->rules);
    }
    return same;
}

static bool same_action(const struct what_if *what, const struct recommendation *a, const struct recommendation *b)
{
    if (a->standing != b->standing || a->strength != b->strength)
        return false;
    return what->breadth == WHAT_TOLD ||
           (memcmp(a->kinds, b->kinds, sizeof a->kinds) == 0 && words_same(&a->rules, &b->rules) && same_objections(a, b));
}

static void add_action(struct what_if *what, const struct recommendation *before, const struct recommendation *after)
{
    const struct recommendation *there = after != NULL ? after : before;
    struct what_change *change;

    if (before != NULL && after != NULL && same_action(what, before, after))
        return;
    change = add(what, there->subject);
    change->change.action = true;
    change->change.kind = KIND_COUNT;
    change->change.before = before != NULL ? (int)before->standing : STANDING_ABSENT;
    change->change.after = after != NULL ? (int)after->standing : STANDING_ABSENT;
    change->change.strength = there->strength;
    change->change.safety = there->safety;
    change->before.action = before;
    change->after.action = after;
}

/* In order of rank: what is advised then, after it what falls away. */
static void add_actions(struct what_if *what)
{
    for (size_t i = 0; i < what->after->recommendation_count; i++) {
        const struct recommendation *after = &what->after->recommendations[i];

        add_action(what, result_recommendation(what->before, after->subject), after);
    }
    for (size_t i = 0; i < what->before->recommendation_count; i++) {
        const struct recommendation *before = &what->before->recommendations[i];

        if (result_recommendation(what->after, before->subject) == NULL)
            add_action(what, before, NULL);
    }
}

/* Whether a reader is told of this finding. */
static bool is_told(const struct what_if *what, const struct vocabulary *vocabulary, const struct result *result,
                    const struct finding *finding)
{
    if (what->breadth == WHAT_ALL)
        return !kind_is_action(finding->kind);
    switch (finding->kind) {
    case KIND_ASSESSMENT: return result_counts(result, vocabulary, finding);
    case KIND_CONTRAINDICATION:
    case KIND_CAUTION: return true;
    case KIND_PRINCIPLE_CHECK:
        return (is_same(finding->value, "violated") || is_same(finding->value, "at-risk")) &&
               result_counts(result, vocabulary, finding);
    case KIND_MISSING_INFORMATION: return finding->strength == STRENGTH_REQUIRED;
    default: return false;
    }
}

static const struct finding *find(const struct what_if *what, const struct vocabulary *vocabulary, const struct result *result,
                                  const struct finding *like)
{
    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];

        if (finding->kind == like->kind && is_same(finding->subject, like->subject) && is_same(finding->value, like->value))
            return is_told(what, vocabulary, result, finding) ? finding : NULL;
    }
    return NULL;
}

static void add_finding(struct what_if *what, const struct finding *before, const struct finding *after)
{
    const struct finding *there = after != NULL ? after : before;
    struct what_change *change;

    if (before != NULL && after != NULL && before->strength == after->strength &&
        (what->breadth == WHAT_TOLD || words_same(&before->rules, &after->rules)))
        return;
    change = add(what, there->subject);
    change->change.kind = there->kind;
    change->change.value = there->value;
    change->change.before = before != NULL;
    change->change.after = after != NULL;
    change->change.strength = there->strength;
    change->before.finding = before;
    change->after.finding = after;
}

/* What comes, then what goes. */
static void add_findings(struct what_if *what, const struct vocabulary *vocabulary, enum kind kind)
{
    for (size_t i = 0; i < what->after->finding_count; i++) {
        const struct finding *after = &what->after->findings[i];

        if (after->kind == kind && is_told(what, vocabulary, what->after, after))
            add_finding(what, find(what, vocabulary, what->before, after), after);
    }
    for (size_t i = 0; i < what->before->finding_count; i++) {
        const struct finding *before = &what->before->findings[i];

        if (before->kind == kind && is_told(what, vocabulary, what->before, before) &&
            find(what, vocabulary, what->after, before) == NULL)
            add_finding(what, before, NULL);
    }
}

struct what_if *what_if_new(const struct vocabulary *vocabulary, const struct result *before, const struct result *after,
                            enum what_breadth breadth)
{
    static const enum kind kinds[] = {KIND_PRINCIPLE_CHECK, KIND_CONTRAINDICATION, KIND_CAUTION, KIND_MISSING_INFORMATION};
    struct what_if *what = memory_new(1, sizeof *what);

    what->before = before;
    what->after = after;
    what->breadth = breadth;
    add_findings(what, vocabulary, KIND_ASSESSMENT);
    add_actions(what);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        add_findings(what, vocabulary, kinds[i]);
    return what;
}

void what_if_free(struct what_if *what)
{
    if (what == NULL)
        return;
    free(what->changes);
    free(what);
}

/* slots of a finding: kind subject value strength by */
static bool is_behind(const struct what_side *side, const struct fact *fact)
{
    const char *subject = side->action != NULL ? side->action->subject : side->finding->subject;
    const char *strength = strength_word(side->action != NULL ? side->action->strength : side->finding->strength);
    const char *value = side->finding != NULL && side->finding->value != NULL ? side->finding->value : "nil";
    enum kind kind;

    if (fact->about != TEMPLATE_FINDING || !is_same(fact->slots[1], subject) || !is_same(fact->slots[3], strength) ||
        !kind_read(fact->slots[0], &kind))
        return false;
    return side->action != NULL ? kind_is_action(kind) : kind == side->finding->kind && is_same(fact->slots[2], value);
}

const char *what_rule(const struct result *result, const struct what_side *side)
{
    if (side->action == NULL && side->finding == NULL)
        return NULL;
    for (size_t i = 0; i < result->fact_count; i++)
        if (is_behind(side, &result->facts[i]))
            return result->facts[i].slots[4];
    return NULL;
}

const struct objection *what_objection(const struct what_side *side)
{
    for (size_t i = 0; side->action != NULL && i < side->action->against_count; i++)
        if (side->action->against[i].standing == side->action->standing)
            return &side->action->against[i];
    return NULL;
}
