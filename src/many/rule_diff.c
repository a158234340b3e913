/* Where two rule bases differ, and cases in the words of the other. Names of variables mean nothing; the order of conditions counts, for
 * derivations show it. */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "many/diff.h"
#include "matching.h"
#include "memory.h"
#include "text.h"

/* --- Where two rule bases differ ------------------------------------------------------------------------------------- */

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
    return text_same(bindings_get(&pair->names[0], a), b) && text_same(bindings_get(&pair->names[1], b), a);
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
        same = text_same(a->conclusion[i].constant, b->conclusion[i].constant) &&
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
    return a->origin == b->origin && a->safety == b->safety && text_same(a->source, b->source) &&
           text_same(a->reason.in[0], b->reason.in[0]) && text_same(a->reason.in[1], b->reason.in[1]);
}

static const struct rule *active_rule(const struct rulebook *book, const char *id)
{
    const struct rule *rule = rulebook_rule(book, id);

    return rule != NULL && rule->active ? rule : NULL;
}

static int compare_ids(const void *a, const void *b)
{
    const struct rule_difference *first = a, *second = b;

    return strcmp(first->id, second->id);
}

static void add(struct rule_diff *diff, enum rule_edit edit, const struct rule *rule)
{
    diff->items[diff->count++] = (struct rule_difference){rule->id, edit, rule};
}

struct rule_diff rule_diff_of(const struct rulebook *before, const struct rulebook *after, struct arena *arena)
{
    struct rule_diff diff = {arena_alloc(arena, before->rule_count + after->rule_count, sizeof *diff.items), 0};
    struct pair pair = {.books = {before, after}};

    for (size_t i = 0; i < before->rule_count; i++) {
        const struct rule *old = &before->rules[i], *now = active_rule(after, old->id);

        if (!old->active)
            continue;
        if (now == NULL)
            add(&diff, RULE_REMOVED, old);
        else if (!same_reasoning(&pair, old, now))
            add(&diff, RULE_CHANGED, now);
        else if (!same_words(old, now))
            add(&diff, RULE_REWORDED, now);
    }
    for (size_t i = 0; i < after->rule_count; i++)
        if (after->rules[i].active && active_rule(before, after->rules[i].id) == NULL)
            add(&diff, RULE_ADDED, &after->rules[i]);
    qsort(diff.items, diff.count, sizeof *diff.items, compare_ids);
    return diff;
}

bool rule_diff_has(const struct rule_diff *diff, const char *id)
{
    const struct rule_difference key = {.id = id};
    const struct rule_difference *found = bsearch(&key, diff->items, diff->count, sizeof key, compare_ids);

    return found != NULL && found->edit != RULE_REWORDED;
}

/* --- A case in the words of another vocabulary ----------------------------------------------------------------------- */

/* Where in the case an answer stands that the other rules do not take. */
static void refuse(struct diag *diag, enum code code, const struct case_fact *fact, const char *message, const char *value)
{
    struct buffer pointer = BUFFER_EMPTY, text = BUFFER_EMPTY;

    buffer_format(&pointer, "/facts/%s", fact->id);
    buffer_add(&text, message);
    if (value != NULL)
        buffer_format(&text, ": \"%s\"", value);
    diag_add(diag, &(struct place){.pointer = buffer_text(&pointer)}, code, NULL, "%s", buffer_text(&text));
    buffer_free(&pointer);
    buffer_free(&text);
}

/* False: it is not taken, and the diag says why. */
static bool translate_answer(const struct case_fact *from, const struct answer *given, const struct case_fact *to,
                             struct answer *answer, struct diag *diag)
{
    const char *other_type = _("the other rules take an answer of another type here");

    if (given->measured && answer_measure(answer, to, given->number) != ANSWER_TAKEN) {
        refuse(diag, CODE_WRONG_TYPE, from, other_type, NULL);
        return false;
    }
    for (size_t i = 0; i < from->choice_count; i++) {
        const char *value = from->choices[i].value;
        bool second = answer_given(answer) && to->type != FACT_MANY;
        enum answer_outcome outcome = (given->chosen >> i & 1) != 0 ? answer_choose(answer, to, value) : ANSWER_NOT_ASKED;

        if (outcome == ANSWER_NOT_ASKED || (outcome == ANSWER_TAKEN && !second))
            continue;
        if (outcome == ANSWER_BAD_VALUE)
            refuse(diag, CODE_UNKNOWN_VALUE, from, _("the other rules do not have this value"), value);
        else
            refuse(diag, CODE_WRONG_TYPE, from, other_type, NULL);
        return false;
    }
    return true;
}

enum status case_translate(const struct case_record *record, const struct vocabulary *to, struct case_record **translated,
                           struct diag *diag)
{
    bool whole = true;

    *translated = case_new(to);
    for (size_t i = 0; whole && i < record->vocabulary->fact_count; i++) {
        const struct case_fact *from = &record->vocabulary->facts[i];
        int at = (int)i; /* nearly always */

        if (!answer_given(&record->answers[i]))
            continue;
        if (i >= to->fact_count || strcmp(to->facts[i].id, from->id) != 0)
            at = vocabulary_fact(to, from->id);
        if (at != NOT_FOUND && strcmp(to->facts[at].id, from->id) == 0) /* and not by another name */
            whole = translate_answer(from, &record->answers[i], &to->facts[at], &(*translated)->answers[at], diag);
    }
    if (whole)
        return STATUS_OK;
    case_free(*translated);
    *translated = NULL;
    return STATUS_DATA;
}
