/* Which terms and statements a word means. See reference_match.h. */
#include "lookup/reference_match.h"

#include <ctype.h>
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

/* Whether the word stands in the text as a word of its own, whatever its letters' size. */
static bool holds_word(const char *text, const char *word, size_t length)
{
    for (const char *at = text; *at != '\0'; at++) {
        bool begins = at == text || !isalnum((unsigned char)at[-1]);

        if (begins && strncasecmp(at, word, length) == 0 && !isalnum((unsigned char)at[length]))
            return true;
    }
    return false;
}

bool reference_holds_term(const char *text, const char *term)
{
    while (*term != '\0') {
        size_t part = strcspn(term, ",;/("), length = part;

        while (length > 0 && term[length - 1] == ' ')
            length--;
        if (length > 1 && holds_word(text, term, length))
            return true;
        term += part;
        if (*term == '(')
            term += strcspn(term, ")");
        term += strspn(term, ",;/() ");
    }
    return false;
}

bool reference_label_has(const struct label *label, const struct term *term)
{
    for (int language = 0; label->value == NULL && language < 2; language++)
        if (reference_holds_term(label->text.in[language], term->term.in[language]))
            return true;
    return false;
}
