/* Why something was not concluded: every rule that could conclude it, condition by condition. Read from the rules as data and the
 * facts of a result; nothing is inferred anew.
 * May use: rulebook, result. Not its job: words for people. */
#ifndef INTERVENSI_WHYNOT_H
#define INTERVENSI_WHYNOT_H

#include <stdbool.h>
#include <stddef.h>

#include "result.h"
#include "rulebook.h"

enum condition_state {
    STATE_HOLDS,
    STATE_FAILS,  /* answered otherwise, not concluded, or (under `not`) something is there */
    STATE_UNKNOWN /* not asked or answered unknown; of a derived condition: only such answers are lacking */
};

/* How one condition of a rule stands. */
struct condition_report {
    const struct condition *condition;
    enum condition_state state;
    size_t *facts; /* indices into result->facts: what matches; where it fails, what stands in the way (may be none) */
    size_t fact_count;
    struct attempt *attempts; /* of a derived condition that does not hold: the rules that could conclude it, nearest first */
    size_t attempt_count;
    bool seen;   /* the attempts are shown where this condition stood before */
    bool closed; /* not opened: too deep */
};

/* One alternative of a rule, tried on the case. */
struct attempt {
    size_t alternative; /* index into rulebook->alternatives */
    struct condition_report *conditions;
    size_t condition_count;
    size_t failing, unknown;
};

struct whynot {
    struct attempt *attempts; /* nearest first: fewest failing, then fewest unknown conditions, then by name */
    size_t attempt_count;     /* 0: no rule can conclude it */
    void *memory;
};

/* What is asked about: findings of this subject, and of this value if it is not NULL; or, if rule is not NULL, this rule alone. */
struct whynot_question {
    const char *subject;
    const char *value;
    const char *rule;
};

/* Rulebook and result must outlive the report. Free with whynot_free. */
struct whynot *whynot_make(const struct rulebook *rulebook, const struct result *result, const struct whynot_question *question);
void whynot_free(struct whynot *whynot);

#endif
