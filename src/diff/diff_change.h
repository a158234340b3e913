/* One change between what two rule bases say of a case, and its words for programs. Of an action its standing and its strength are
 * changes of their own; of any other finding its strength. A state that stays the same is a change, too: the same for other reasons.
 * May use: rulebook, lookahead (its word for an absent subject). Not its job: finding changes (diff_work.h), counting them. */
#ifndef INTERVENSI_DIFF_CHANGE_H
#define INTERVENSI_DIFF_CHANGE_H

#include <stdbool.h>

#include "lookahead.h"
#include "rulebook.h"

enum diff_what { DIFF_STANDING, DIFF_STRENGTH, DIFF_FINDING };

enum { STRENGTH_ABSENT = STRENGTH_COUNT, DIFF_STANDINGS = STANDING_COUNT + 1 };

struct diff_change {
    enum diff_what what;
    enum kind kind; /* of a finding */
    const char *subject;
    const char *value; /* of a finding, "" where it has none */
    int from, to;      /* enum standing or STANDING_ABSENT; else enum strength or STRENGTH_ABSENT */
};

/* The parts of a report, in the order in which they are told. */
enum diff_part {
    DIFF_ADVICE,  /* actions that come, go, stand or weigh otherwise */
    DIFF_MISSING, /* what must be known first */
    DIFF_FOUND,   /* assessments, warnings, principles: what the advice rests on */
    DIFF_REASONS, /* the same for other reasons: other rules, objections or kinds */
    DIFF_PART_COUNT
};

enum diff_part diff_part_of(const struct diff_change *change);
/* standing, strength, or the kind of the finding. */
const char *diff_what_word(const struct diff_change *change);
/* The word of a state: a standing or a strength, or absent. */
const char *diff_state_word(enum diff_what what, int state);
/* Whether there is such a state at all. */
bool diff_state_exists(const char *word);

#endif
