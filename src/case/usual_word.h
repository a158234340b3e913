/* Words for answers that are read wherever the vocabulary does not give them another meaning.
 * May use: vocabulary. Not its job: what becomes of the word (case.h). */
#ifndef INTERVENSI_USUAL_WORD_H
#define INTERVENSI_USUAL_WORD_H

#include "vocabulary.h"

/* "ya" and "tidak" of a yes-no fact, "tidak-tahu" and "belum-tahu" of any, as the value they stand for; any other word as it is. */
const char *usual_word(const struct case_fact *fact, const char *word);

#endif
