/* What other answers would change, in words: changes of advice by group, and the answers that were tried.
 * May use: wording, lookahead, change. Not its job: which changes there are (the engine); layout. */
#ifndef INTERVENSI_CHANGE_WORDS_H
#define INTERVENSI_CHANGE_WORDS_H

#include "advice/wording.h"

/* In the order in which readers see them. */
enum change_group {
    CHANGE_ADVISED,     /* an action that was not there */
    CHANGE_STANDING,    /* an action stands otherwise, or is stronger or weaker */
    CHANGE_GONE,        /* an action that falls away */
    CHANGE_WARNED,      /* a new warning */
    CHANGE_WARNED_GONE, /* a warning that falls away */
    CHANGE_ASKED,       /* a new question that must be answered first */
    CHANGE_ASKED_GONE,
    CHANGE_GROUP_COUNT
};

enum change_group change_group_of(const struct advice_change *change);
/* What stands before the changes of a group: "then advised". */
const char *change_group_words(enum change_group group);
/* One change, without the words of its group: "restore equilibrium (strong, with caution)". */
void change_words(const struct wording *wording, const struct advice_change *change, struct buffer *buffer);

/* Whether the two trials change the same. */
bool trials_agree(const struct trial *a, const struct trial *b);
/* The answer that was tried: the label of the value, or the interval in words. */
void trial_words(const struct wording *wording, const struct trial *trial, struct buffer *buffer);
/* An answer of a set of changes as a part of a sentence: "«support available» were yes (now: no)". */
void changed_answer_words(const struct wording *wording, const struct case_record *record, const struct changed_answer *changed,
                          struct buffer *buffer);
/* The standing, that of an absent subject too. */
const char *change_standing_words(int standing);

#endif
