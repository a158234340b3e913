/* Which terms and statements a word that was looked up means: the same for text and JSON.
 * May use: reference. Not its job: showing them. */
#ifndef INTERVENSI_REFERENCE_MATCH_H
#define INTERVENSI_REFERENCE_MATCH_H

#include "reference.h"

/* Its number, or a word that stands in the term in either language. */
bool reference_match_term(const struct term *term, const char *word);
/* Its name, its item (S13.4), or the section that it stands in (S13). */
bool reference_match_statement(const struct statement *statement, const char *word);

#endif
