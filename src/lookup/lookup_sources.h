/* Which terms and statements a word that was looked up means: the same for text and JSON. */
#ifndef INTERVENSI_LOOKUP_SOURCES_H
#define INTERVENSI_LOOKUP_SOURCES_H

#include "vocabulary.h"

/* Its number, or a word that stands in the term in either language. */
bool reference_match_term(const struct term *term, const char *word);
/* Whether the term stands in the text, as a word of its own. A term may list several words ("target system, target of change") and say
 * in brackets what a short one stands for. */
bool reference_holds_term(const char *text, const char *term);

#endif
