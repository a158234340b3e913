/* What a brief comes to when there is room for one screen or one sheet: what to do first and who does it, what not to do, what to ask
 * next, and how much more there is. */
#ifndef INTERVENSI_DECISION_H
#define INTERVENSI_DECISION_H

#include "advice/brief.h"

enum { DECISION_ACTIONS = 5, DECISION_LIMITS = 3, DECISION_QUESTIONS = 3 };

struct decision_action {
    const struct brief_row *row;
    const char *first; /* its first activity; "" if it has none */
    const char *who;   /* "" if that is not said */
};

/* What must not be done, or is to be minded. */
struct decision_limit {
    const char *names; /* what it concerns, or NULL */
    const char *text;
    const char *rule;
    bool forbidden;
};

struct decision_question {
    const char *text;
    const char *why;
    const struct case_fact *asked; /* or NULL */
    bool first;                    /* it must be known before anything else */
};

struct decision {
    struct decision_action actions[DECISION_ACTIONS];
    struct decision_limit limits[DECISION_LIMITS];
    struct decision_question questions[DECISION_QUESTIONS];
    size_t action_count, limit_count, question_count;
    size_t limits_left; /* such things that are not among the limits */
    size_t waiting;     /* actions that wait until it is safe */
};

/* Points into the brief. */
struct decision decision_of(const struct brief *brief);

#endif
