/* Where two rule bases differ. See rule_diff.h. Names of variables mean nothing; the order of conditions counts, for derivations show
 * it. */
#include "diff/rule_diff.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "memory.h"

static bool same_word(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* Two rules side by side, and which variable of one stands for which of the other. */
struct pair {
    const struct rulebook *books[2];
    struct bindings names[2];
};

static bool same_variable(struct pair *pair, const char *a, const char *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    bindings_set(&pair->names[0], a, b);
    bindings_set(&pair->names[1], b, a);
    return same_word(bindings_get(&pair->names[0], a), b) && same_word(bindings_get(&pair->names[1], b), a);
}

static bool same_variables(struct pair *pair, const struct words *a, const struct words *b)
{
    bool same = a->count == b->count;

    for (size_t i = 0; same && i < a->count; i++)
        same = same_variable(pair, a->items[i], b->items[i]);
    return same;
}

static bool same_constraint(struct pair *pair, const struct constraint *a, const struct constraint *b)
{
    return a->slot == b->slot && a->compared == b->compared && (!a->compared || (a->op == b->op && a->than == b->than)) &&
           words_same(&a->in, &b->in) && words_same(&a->not_in, &b->not_in) && same_variable(pair, a->variable, b->variable) &&
           same_variables(pair, &a->differs_from, &b->differs_from);
}

static bool same_condition(struct pair *pair, const struct condition *a, const struct condition *b)
{
    bool same = a->test == b->test && a->about == b->about && a->constraint_count == b->constraint_count;

    for (size_t i = 0; same && i < a->constraint_count; i++)
        same = same_constraint(pair, &a->constraints[i], &b->constraints[i]);
    return same;
}

static bool same_alternative(struct pair *pair, const struct alternative *a, const struct alternative *b)
{
    bool same = a->condition_count == b->condition_count && a->concludes == b->concludes && strcmp(a->name, b->name) == 0;

    pair->names[0].count = pair->names[1].count = 0;
    for (size_t i = 0; same && i < a->condition_count; i++)
        same = same_condition(pair, &a->conditions[i], &b->conditions[i]);
    for (size_t i = 0; same && i < SLOTS_MAX; i++)
        same = same_word(a->conclusion[i].constant, b->conclusion[i].constant) &&
               same_variable(pair, a->conclusion[i].variable, b->conclusion[i].variable);
    return same;
}

static bool same_reasoning(struct pair *pair, const struct rule *a, const struct rule *b)
{
    bool same = a->count == b->count && strcmp(pair->books[0]->stages[a->stage], pair->books[1]->stages[b->stage]) == 0;

    for (size_t i = 0; same && i < a->count; i++)
        same = same_alternative(pair, &pair->books[0]->alternatives[a->first + i], &pair->books[1]->alternatives[b->first + i]);
    return same;
}

static bool same_words(const struct rule *a, const struct rule *b)
{
    return a->origin == b->origin && same_word(a->source, b->source) && same_word(a->reason.in[0], b->reason.in[0]) &&
           same_word(a->reason.in[1], b->reason.in[1]);
}

static const struct rule *active_rule(const struct rulebook *book, const char *id)
{
    int at = rulebook_rule(book, id);

    return at >= 0 && book->rules[at].active ? &book->rules[at] : NULL;
}

static void add(struct rule_diff *diff, enum rule_edit edit, const struct rule *before, const struct rule *after)
{
    diff->items[diff->count++] = (struct rule_difference){before != NULL ? before->id : after->id, edit, before, after};
}

static void compare_rule(struct rule_diff *diff, struct pair *pair, const struct rule *before)
{
    const struct rule *after = active_rule(pair->books[1], before->id);

    if (after == NULL)
        add(diff, RULE_REMOVED, before, NULL);
    else if (!same_reasoning(pair, before, after))
        add(diff, RULE_CHANGED, before, after);
    else if (!same_words(before, after))
        add(diff, RULE_REWORDED, before, after);
}

static int compare_ids(const void *a, const void *b)
{
    const struct rule_difference *first = a, *second = b;

    return strcmp(first->id, second->id);
}

struct rule_diff rule_diff_of(const struct rulebook *before, const struct rulebook *after)
{
    struct rule_diff diff = {memory_new(before->rule_count + after->rule_count, sizeof *diff.items), 0};
    struct pair pair = {.books = {before, after}};

    for (size_t i = 0; i < before->rule_count; i++)
        if (before->rules[i].active)
            compare_rule(&diff, &pair, &before->rules[i]);
    for (size_t i = 0; i < after->rule_count; i++)
        if (after->rules[i].active && active_rule(before, after->rules[i].id) == NULL)
            add(&diff, RULE_ADDED, NULL, &after->rules[i]);
    if (diff.count > 0)
        qsort(diff.items, diff.count, sizeof *diff.items, compare_ids);
    return diff;
}

void rule_diff_free(struct rule_diff *diff)
{
    free(diff->items);
    *diff = (struct rule_diff){0};
}

bool rule_diff_has(const struct rule_diff *diff, const char *id)
{
    const struct rule_difference key = {.id = id};
    const struct rule_difference *found =
        diff->count > 0 ? bsearch(&key, diff->items, diff->count, sizeof key, compare_ids) : NULL;

    return found != NULL && found->edit != RULE_REWORDED;
}

const char *rule_edit_word(enum rule_edit edit)
{
    static const char *const words[] = {"added", "removed", "changed", "reworded"};

    return words[edit];
}
