/* The table of codes. */
#include "codes.h"

#include <string.h>

static const struct {
    enum code_group group;
    const char *word, *meaning;
} table[] = {
#define CODE_ENTRY(constant, group, word, meaning) [constant] = {group, word, meaning},
    CODES(CODE_ENTRY)
#undef CODE_ENTRY
};

const char *code_word(enum code code)
{
    return table[code].word;
}

const char *code_meaning(enum code code)
{
    return _(table[code].meaning);
}

enum code_group code_group(enum code code)
{
    return table[code].group;
}

bool code_find(const char *word, enum code *code)
{
    for (*code = 0; *code < CODE_COUNT; (*code)++)
        if (strcmp(table[*code].word, word) == 0)
            return true;
    return false;
}
