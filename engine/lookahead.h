/* The look-ahead: what single answers that are not given yet would change. The result of engine_look_ahead.
 * Names inside belong to the engine; the rest is freed by lookahead_free. */
#ifndef INTERVENSI_LOOKAHEAD_H
#define INTERVENSI_LOOKAHEAD_H

#include <stdbool.h>
#include <stddef.h>

#include "case.h"
#include "rulebook.h"
#include "vocabulary.h"

/* A subject that has no standing, beside those of enum standing. */
enum { STANDING_ABSENT = STANDING_COUNT };

/* One difference between the advice now and the advice with one more answer. */
struct advice_change {
    const char *subject;
    const char *value;      /* state of a principle check, else NULL */
    bool action;            /* true: the standing or strength of an action; false: a warning or a required question */
    enum kind kind;         /* of a warning or required question */
    int before, after;      /* of an action: enum standing or STANDING_ABSENT; else 1 there, 0 not there */
    enum strength strength; /* after, or before where it goes away */
    bool safety;            /* a safety subject */
};

/* One answer tried alone. */
struct trial {
    size_t fact;
    int choice;                    /* index of the choice, or NOT_FOUND for a whole number */
    long low, high;                /* the interval that the tried number stands for; `low` was tried; NUMBER_MAX = no upper end */
    struct advice_change *changes; /* actions first, then by kind, subject and value */
    size_t change_count;
    bool
        counts; /* an action that is required or strong and not put off comes, goes or stands otherwise; or, where no danger is near, an
                  * assessment that advice begins with comes or goes */
};

/* A question that can still change the advice. */
struct open_question {
    size_t fact;
    size_t first_trial, trial_count; /* its answers in lookahead->trials */
    long score;                      /* the larger, the more telling; see docs/REASONING.md */
    bool telling;                    /* an answer, or one to a question of the interview's stages that it opens, counts */
    bool safety;                     /* of the topic of safety: asked before the others */
    size_t *opened; /* where no answer changes anything by itself: the questions that matter and that an answer would open */
    size_t opened_count;
};

struct lookahead {
    struct trial *trials; /* by fact in the order of asking, then by answer */
    size_t trial_count;
    struct open_question *questions; /* to be asked in this order */
    size_t question_count;
    size_t consultations;
    void *memory;
};

void lookahead_free(struct lookahead *lookahead);

/* The question about this fact, or NULL: nothing hangs on it now. */
const struct open_question *lookahead_question(const struct lookahead *lookahead, size_t fact);

/* Whether the change makes a recommendation of what was absent, blocked or in conflict. */
bool change_is_one_answer_away(const struct advice_change *change);

/* The tried answer as a word: the value, or the number that was tried. */
const char *trial_answer(const struct trial *trial, const struct vocabulary *vocabulary, char *buffer, size_t size);

#endif
