/* Usual words for answers. See usual_word.h. */
#include "case/usual_word.h"

#include <string.h>

const char *usual_word(const struct case_fact *fact, const char *word)
{
    if (case_fact_choice(fact, word) != NOT_FOUND)
        return word;
    if (strcmp(word, "tidak-tahu") == 0 || strcmp(word, "belum-tahu") == 0)
        return "unknown";
    if (fact->type == FACT_YES_NO && strcmp(word, "ya") == 0)
        return "yes";
    if (fact->type == FACT_YES_NO && strcmp(word, "tidak") == 0)
        return "no";
    return word;
}
