/* Why something was not concluded: every rule that could conclude it, condition by condition. Read from the rules as data and the
 * facts of a result; nothing is inferred anew. */
#ifndef INTERVENSI_WHYNOT_H
#define INTERVENSI_WHYNOT_H

#include <stdbool.h>
#include <stddef.h>

#include "matching.h"
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
    size_t *facts; /* indices into result->facts: what matches, the one followed first; where it fails, what stands in the way */
    size_t fact_count;
    /* Of a derived condition that does not hold: the rules that could conclude it, nearest first; one list for the same question. */
    struct attempt *attempts;
    size_t attempt_count;
    bool circular; /* not opened: this stands below the very same condition */
    bool closed;   /* not opened: too deep */
};

/* One alternative of a rule, tried on the case; where its conditions match in several ways, the way with the fewest that do not hold. */
struct attempt {
    size_t alternative; /* index into rulebook->alternatives */
    struct condition_report *conditions;
    size_t condition_count;
    struct bindings bindings; /* what its variables stand for */
    size_t failing, unknown;
};

struct whynot {
    struct attempt *attempts; /* nearest first: fewest failing, then fewest unknown conditions, then by name */
    size_t attempt_count;     /* 0: no rule can conclude it, or only those that are left out */
    const char **left_out;    /* ids of rules that could, but are left out by the chosen origins, in the order of loading */
    size_t left_out_count;
    void *memory;
};

/* What is asked about: findings of this subject, and of this value if it is not NULL, and of these kinds; or, if rule is not NULL, this
 * rule alone. */
struct whynot_question {
    const char *subject;
    const char *value;
    unsigned kinds; /* bits 1 << enum kind; 0: any */
    const char *rule;
};

/* Rulebook and result must outlive the report. Free with whynot_free. */
struct whynot *whynot_make(const struct rulebook *rulebook, const struct result *result, const struct whynot_question *question);
void whynot_free(struct whynot *whynot);

#endif
