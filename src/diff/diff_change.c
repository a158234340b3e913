/* One change between what two rule bases say of a case. See diff_change.h. */
#include "diff/diff_change.h"

#include <string.h>

static const char absent[] = "absent";

enum diff_part diff_part_of(const struct diff_change *change)
{
    if (change->from == change->to)
        return DIFF_REASONS;
    if (change->what != DIFF_FINDING)
        return DIFF_ADVICE;
    return change->kind == KIND_MISSING_INFORMATION ? DIFF_MISSING : DIFF_FOUND;
}

const char *diff_what_word(const struct diff_change *change)
{
    if (change->what == DIFF_FINDING)
        return kind_word(change->kind);
    return change->what == DIFF_STANDING ? "standing" : "strength";
}

const char *diff_state_word(enum diff_what what, int state)
{
    if (what == DIFF_STANDING)
        return state == STANDING_ABSENT ? absent : standing_word((enum standing)state);
    return state == STRENGTH_ABSENT ? absent : strength_word((enum strength)state);
}

bool diff_state_exists(const char *word)
{
    enum standing standing;
    enum strength strength;

    return strcmp(word, absent) == 0 || standing_read(word, &standing) || strength_read(word, &strength);
}
