/* Why a question of the case is asked, or is not.
 * May use: engine. Not its job: words; which question comes next (interview.h). */
#ifndef INTERVENSI_ASKING_H
#define INTERVENSI_ASKING_H

#include "engine.h"

enum asking {
    ASKING_ANSWERED,   /* it is answered */
    ASKING_UNKNOWN,    /* it was answered "unknown", and is not asked again */
    ASKING_IRRELEVANT, /* its "ask when" condition does not hold */
    ASKING_SETTLED,    /* no answer to it changes the advice any more */
    ASKING_OPEN,       /* it is asked */
    ASKING_COUNT
};

/* What decides before any answer is tried; ASKING_OPEN where nothing does. */
enum asking asking_before_trials(const struct case_record *record, size_t fact);
/* The same, and whether something hangs on it. */
enum asking asking_of(const struct case_record *record, size_t fact, const struct lookahead *lookahead);
const char *asking_word(enum asking asking);

/* How a part of an "ask when" condition stands: where it does not hold, it fails if the question is answered, else it is not known. */
enum condition_state asking_state(const struct case_record *record, const struct relevance_atom *atom);

/* Whether the only answer is "unknown". */
bool asking_answered_unknown(const struct case_record *record, size_t fact);

#endif
