/* The lines of a derivation in the reader's words.
 * May use: derivation, condition_words. Not its job: which lines there are (derivation.h); layout. */
#ifndef INTERVENSI_DERIVATION_WORDS_H
#define INTERVENSI_DERIVATION_WORDS_H

#include "advice/derivation.h"
#include "advice/wording.h"

/* What the line says, with who gave an answer if there is a record: a fact, or what nothing matched. */
void derivation_words(const struct wording *wording, const struct case_record *record, const struct result *result,
                      const struct derivation_line *line, struct buffer *text);
/* The rule that concluded the fact of a line, the only one: a fact names its rule. */
const struct rule *derivation_rule(const struct wording *wording, const struct result *result,
                                   const struct derivation_line *line);
/* Index of the fact that says how the action stands; result->fact_count if there is none. */
size_t derivation_standing(const struct result *result, const struct recommendation *recommendation);

#endif
