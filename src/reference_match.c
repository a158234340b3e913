/* Which terms and statements a word means. See reference_match.h. */
#include "reference_match.h"

#include <stdlib.h>
#include <string.h>

bool reference_match_term(const struct term *term, const char *word)
{
    char *end;
    long number = strtol(word, &end, 10);

    if (*word != '\0' && *end == '\0')
        return number == term->number;
    return strcasestr(term->term.in[LANGUAGE_ID], word) != NULL || strcasestr(term->term.in[LANGUAGE_EN], word) != NULL;
}

bool reference_match_statement(const struct statement *statement, const char *word)
{
    return strcmp(statement->name, word) == 0 || strcmp(statement->item, word) == 0 || strcmp(statement->section, word) == 0;
}
