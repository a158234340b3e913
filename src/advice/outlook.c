/* What the look-ahead says of single actions. See outlook.h. */
#include "advice/outlook.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"

static void add(struct outlook *outlook, const struct trial *trial, const struct advice_change *change)
{
    outlook->items = memory_grow(outlook->items, &outlook->capacity, outlook->count + 1, sizeof *outlook->items);
    outlook->items[outlook->count++] = (struct outlook_item){trial, change};
}

struct outlook outlook_of(const struct lookahead *lookahead, const char *subject)
{
    struct outlook outlook = {NULL, 0, 0};

    for (size_t i = 0; i < lookahead->trial_count; i++)
        for (size_t j = 0; j < lookahead->trials[i].change_count; j++) {
            const struct advice_change *change = &lookahead->trials[i].changes[j];

            if (change->action && change->before != change->after && strcmp(change->subject, subject) == 0)
                add(&outlook, &lookahead->trials[i], change);
        }
    return outlook;
}

/* Trials stand in the order of asking. */
static int by_subject(const void *a, const void *b)
{
    const struct outlook_item *first = a, *second = b;
    int order = strcmp(first->change->subject, second->change->subject);

    return order != 0 ? order : (first->trial > second->trial) - (first->trial < second->trial);
}

struct outlook outlook_near(const struct lookahead *lookahead)
{
    struct outlook outlook = {NULL, 0, 0};

    for (size_t i = 0; i < lookahead->trial_count; i++)
        for (size_t j = 0; j < lookahead->trials[i].change_count; j++)
            if (change_is_one_answer_away(&lookahead->trials[i].changes[j]))
                add(&outlook, &lookahead->trials[i], &lookahead->trials[i].changes[j]);
    if (outlook.count > 0)
        qsort(outlook.items, outlook.count, sizeof *outlook.items, by_subject);
    return outlook;
}

void outlook_free(struct outlook *outlook)
{
    free(outlook->items);
    *outlook = (struct outlook){NULL, 0, 0};
}

const char *outlook_standing(const struct outlook_item *item)
{
    return item->change->after == STANDING_ABSENT ? "absent" : standing_word((enum standing)item->change->after);
}
