/* Answers worth trying. */
#include "trials.h"

#include <stdlib.h>
#include <string.h>

#include "lookahead.h"
#include "matching.h"

/* --- Answers worth trying ---------------------------------------------------------------------------------------- */

/* The numbers at which a new interval begins, 0 first. */
struct cuts {
    long at[ANSWERS_MAX];
    size_t count;
};

static void add_cut(struct cuts *cuts, long at)
{
    size_t i = cuts->count;

    if (at <= 0 || at > NUMBER_MAX || cuts->count == ANSWERS_MAX)
        return;
    while (i > 0 && cuts->at[i - 1] >= at) {
        if (cuts->at[i - 1] == at)
            return;
        i--;
    }
    memmove(&cuts->at[i + 1], &cuts->at[i], (cuts->count - i) * sizeof cuts->at[0]);
    cuts->at[i] = at;
    cuts->count++;
}

static void add_cuts_of(struct cuts *cuts, const struct constraint *is)
{
    for (size_t i = 0; i < is->in.count; i++) {
        add_cut(cuts, strtol(is->in.items[i], NULL, 10));
        add_cut(cuts, strtol(is->in.items[i], NULL, 10) + 1);
    }
    if (is->compared && (is->op == COMPARE_LESS || is->op == COMPARE_AT_LEAST || is->op == COMPARE_EQUAL))
        add_cut(cuts, is->than);
    if (is->compared && (is->op == COMPARE_AT_MOST || is->op == COMPARE_MORE || is->op == COMPARE_EQUAL))
        add_cut(cuts, is->than + 1);
}

/* Where the thresholds of the rules cut a whole number; `used` says whether any rule asks for the fact at all. */
static struct cuts cuts_of(const struct rulebook *rulebook, const char *fact, bool *used)
{
    struct cuts cuts = {.at = {0}, .count = 1};

    *used = false;
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        for (size_t j = 0; j < rulebook->alternatives[i].condition_count; j++) {
            const struct condition *condition = &rulebook->alternatives[i].conditions[j];
            const struct constraint *to, *is;

            if (!template_is_answer(condition->about) || (to = condition_constraint(condition, ANSWER_FACT)) == NULL ||
                !words_contain(&to->in, fact))
                continue;
            *used = true;
            is = condition->about == TEMPLATE_MEASURE ? condition_constraint(condition, ANSWER_VALUE) : NULL;
            if (is != NULL)
                add_cuts_of(&cuts, is);
        }
    return cuts;
}

size_t tried_answers(const struct knowledge *knowledge, size_t fact, struct tried_answer answers[ANSWERS_MAX])
{
    const struct case_fact *asked = &knowledge->vocabulary.facts[fact];
    size_t count = 0;
    bool used;
    struct cuts cuts = cuts_of(&knowledge->rulebook, asked->id, &used);

    if (!used)
        return 0;
    for (int i = 0; asked->type != FACT_NUMBER && i < (int)asked->choice_count; i++)
        if (i != asked->unknown)
            answers[count++] = (struct tried_answer){.answer = {.chosen = UINT64_C(1) << i}, .choice = i};
    for (size_t i = 0; asked->type == FACT_NUMBER && i < cuts.count; i++)
        answers[count++] = (struct tried_answer){.answer = {.measured = true, .number = (int32_t)cuts.at[i]},
                                                 .choice = NOT_FOUND,
                                                 .low = cuts.at[i],
                                                 .high = i + 1 < cuts.count ? cuts.at[i + 1] - 1 : NUMBER_MAX};
    return count;
}

/* --- The advice of a run in brief, and the difference of two ----------------------------------------------------- */

static bool is_warning(enum kind kind)
{
    return kind == KIND_CONTRAINDICATION || kind == KIND_CAUTION || kind == KIND_PRINCIPLE_CHECK;
}

static struct advice_item *add_item(struct advice *advice)
{
    advice->items = memory_grow(advice->items, &advice->capacity, advice->count + 1, sizeof *advice->items);
    advice->items[advice->count] =
        (struct advice_item){.kind = KIND_COUNT, .standing = STANDING_ABSENT, .strength = STRENGTH_COUNT};
    return &advice->items[advice->count++];
}

static void take_finding(struct advice *advice, const char *const *slots)
{
    enum strength strength;
    struct advice_item *item;
    enum kind kind;

    if (!kind_read(slots[FINDING_KIND], &kind) || !strength_read(slots[FINDING_STRENGTH], &strength))
        return;
    if (!kind_is_action(kind) && !is_warning(kind) && !(kind == KIND_MISSING_INFORMATION && strength == STRENGTH_REQUIRED))
        return;
    item = add_item(advice);
    item->subject = slots[FINDING_SUBJECT];
    item->strength = (int)strength;
    if (!kind_is_action(kind))
        item->kind = (int)kind;
    if (kind == KIND_PRINCIPLE_CHECK)
        item->value = slots[FINDING_VALUE];
}

static void take_fact(void *context, enum fact_template about, const char *const *slots, int number)
{
    enum standing standing;
    struct advice_item *item;

    (void)number;
    if (about == TEMPLATE_FINDING) {
        take_finding(context, slots);
    } else if (standing_read(slots[STANDING_IS], &standing)) {
        item = add_item(context);
        item->subject = slots[STANDING_SUBJECT];
        item->standing = (int)standing;
    }
}

struct run_sink advice_sink(struct advice *advice)
{
    advice->count = 0;
    return (struct run_sink){.context = advice, .templates = 1u << TEMPLATE_FINDING | 1u << TEMPLATE_STANDING, .fact = take_fact};
}

/* Actions first, then by kind, subject and value. */
static int compare_items(const void *a, const void *b)
{
    const struct advice_item *first = a, *second = b;
    int order = (second->kind == KIND_COUNT) - (first->kind == KIND_COUNT);

    if (order == 0)
        order = first->kind - second->kind;
    if (order == 0 && first->subject != second->subject)
        order = strcmp(first->subject, second->subject);
    if (order == 0 && first->value != second->value)
        order = strcmp(first->value != NULL ? first->value : "", second->value != NULL ? second->value : "");
    return order;
}

void advice_finish(struct advice *advice)
{
    size_t kept = 0;

    if (advice->count == 0)
        return;
    qsort(advice->items, advice->count, sizeof *advice->items, compare_items);
    for (size_t i = 1; i < advice->count; i++) {
        struct advice_item *last = &advice->items[kept], *item = &advice->items[i];

        if (compare_items(last, item) != 0)
            advice->items[++kept] = *item;
        else {
            last->strength = item->strength < last->strength ? item->strength : last->strength;
            last->standing = item->standing < last->standing ? item->standing : last->standing;
        }
    }
    advice->count = kept + 1;
}

/* The change from one item to the other; NULL stands for nothing there. */
static struct advice_change change_of(const struct knowledge *knowledge, const struct advice_item *before,
                                      const struct advice_item *after)
{
    const struct advice_item *item = after != NULL ? after : before;
    struct advice_change change = {.subject = item->subject,
                                   .value = item->value,
                                   .action = item->kind == KIND_COUNT,
                                   .kind = (enum kind)item->kind,
                                   .strength = (enum strength)item->strength,
                                   .safety = knowledge_is_safety_subject(knowledge, item->subject)};

    if (change.action) {
        change.before = before != NULL ? before->standing : STANDING_ABSENT;
        change.after = after != NULL ? after->standing : STANDING_ABSENT;
    } else {
        change.before = before != NULL;
        change.after = after != NULL;
    }
    return change;
}

size_t advice_difference(struct arena *arena, const struct knowledge *knowledge, const struct advice *before,
                         const struct advice *after, struct advice_change **changes)
{
    size_t i = 0, j = 0, count = 0;

    *changes = arena_alloc(arena, before->count + after->count, sizeof **changes);
    while (i < before->count || j < after->count) {
        int order = i == before->count ? 1 : j == after->count ? -1 : compare_items(&before->items[i], &after->items[j]);
        const struct advice_item *old = order <= 0 ? &before->items[i++] : NULL, *new = order >= 0 ? &after->items[j++] : NULL;

        if (old == NULL || new == NULL || old->standing != new->standing || old->strength != new->strength)
            (*changes)[count++] = change_of(knowledge, old, new);
    }
    return count;
}
