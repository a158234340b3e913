/* What readers ask of a look-ahead. See lookahead.h; it is made in lookahead_make.c. */
#include "lookahead.h"

#include <stdio.h>
#include <stdlib.h>

#include "memory.h"

void lookahead_free(struct lookahead *lookahead)
{
    if (lookahead == NULL)
        return;
    arena_free(lookahead->memory);
    free(lookahead->trials);
    free(lookahead->questions);
    free(lookahead);
}

const struct open_question *lookahead_question(const struct lookahead *lookahead, size_t fact)
{
    for (size_t i = 0; i < lookahead->question_count; i++)
        if (lookahead->questions[i].fact == fact)
            return &lookahead->questions[i];
    return NULL;
}

bool change_is_one_answer_away(const struct advice_change *change)
{
    bool was_away =
        change->before == STANDING_ABSENT || change->before == STANDING_BLOCKED || change->before == STANDING_CONFLICT;

    return change->action && was_away && (change->after == STANDING_RECOMMENDED || change->after == STANDING_WITH_CAUTION);
}

const char *trial_answer(const struct trial *trial, const struct vocabulary *vocabulary, char *buffer, size_t size)
{
    if (trial->choice != NOT_FOUND)
        return vocabulary->facts[trial->fact].choices[trial->choice].value;
    snprintf(buffer, size, "%ld", trial->low);
    return buffer;
}
