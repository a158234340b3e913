/* Which terms and statements a word that was looked up means: the same for text and JSON.
 * May use: reference. Not its job: showing them. */
#ifndef INTERVENSI_REFERENCE_MATCH_H
#define INTERVENSI_REFERENCE_MATCH_H

#include "vocabulary.h"

/* Its number, or a word that stands in the term in either language. */
bool reference_match_term(const struct term *term, const char *word);
/* Its name, its item (S13.4), or the section that it stands in (S13). */
bool reference_match_statement(const struct statement *statement, const char *word);
/* Whether the term stands in the text, as a word of its own. A term may list several words ("target system, target of change") and say
 * in brackets what a short one stands for. */
bool reference_holds_term(const char *text, const char *term);
/* Whether the term stands in the label of a name, in either language. Labels of values have no part in it. */
bool reference_label_has(const struct label *label, const struct term *term);

#endif
