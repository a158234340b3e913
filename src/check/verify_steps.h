/* What the parts of the checker share. Only for verify*.c. */
#ifndef INTERVENSI_VERIFY_STEPS_H
#define INTERVENSI_VERIFY_STEPS_H

#include "check/verify.h"
#include "matching.h"
#include "memory.h"

struct verify_base {
    const struct engine *engine;
    const struct rulebook *rulebook;
    const struct vocabulary *vocabulary;
    const struct alternative **by_name; /* sorted by name in bytes; active rules alone */
    size_t count;
};

enum { NOWHERE = -1 };

/* A step, once it was understood. */
struct checked_step {
    const struct alternative *alternative;
    struct bindings bindings; /* what its variables stand for */
    long *used;               /* by condition: the fact that it matched, or NOWHERE */
    size_t conclusion;        /* the fact that it concludes */
    long next;                /* another step of the same alternative, or NOWHERE */
};

struct check {
    const struct verify_base *base;
    const struct stated *stated;
    const struct case_record *record; /* or NULL */
    struct verdict *verdict;
    struct arena *arena;
    struct fact *facts; /* everything that is stated to hold, sorted by fact_compare, each once */
    const char **names; /* their names */
    bool *given;        /* answers, and what holds in every case; the others must be concluded */
    size_t fact_count;
    bool *complete; /* by question: every answer to it is known */
    struct checked_step *steps;
    long *first; /* by alternative: its first step, or NOWHERE */
};

static inline const struct stated_step *stated_steps(const struct check *check)
{
    return check->stated->steps.items;
}

/* Where the next fault is: a JSON pointer. */
void verify_at(struct check *check, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The same below a step; `format` begins with "/" or is "". */
void verify_at_step(struct check *check, size_t step, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Something is wrong there. Returns false. */
bool verify_wrong(struct check *check, enum code code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Each returns false once something is wrong. */
bool verify_facts(struct check *check);    /* which facts are stated, and whether the answers are possible */
bool verify_steps(struct check *check);    /* each step by itself */
bool verify_support(struct check *check);  /* nothing rests on itself, absent is absent, the order */
bool verify_complete(struct check *check); /* no rule was left out */
bool verify_sum(struct check *check);      /* findings, recommendations, missing */

/* The alternative of this name, or NULL: there is none, or its origin was left out. */
const struct alternative *verify_alternative(const struct verify_base *base, const char *name);

#endif
