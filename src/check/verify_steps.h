/* What the parts of the checker share. Only for verify*.c.
 * May use: verify.h, matching. Not its job: being seen by anyone else. */
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
bool verify_facts(struct check *check);    /* verify_facts.c: which facts are stated, and whether the answers are possible */
bool verify_steps(struct check *check);    /* verify_steps.c: each step by itself */
bool verify_support(struct check *check);  /* verify_support.c: nothing rests on itself, absent is absent, the order */
bool verify_complete(struct check *check); /* verify_complete.c: no rule was left out */
bool verify_sum(struct check *check);      /* verify_sum.c: findings, recommendations, missing */

/* The alternative of this name, or NULL: there is none, or its origin was left out. */
const struct alternative *verify_alternative(const struct verify_base *base, const char *name);
/* Whether any stated fact satisfies the condition; *fact tells which. */
bool verify_any(const struct check *check, const struct condition *condition, const struct bindings *bindings, size_t *fact);
/* The pattern of a condition as a result words it, the variables filled in. */
void verify_pattern(const struct condition *condition, const struct bindings *bindings, struct buffer *text);

/* --- verify_sum.c and verify_advice.c ---------------------------------------------------------------------------- */

/* Everything that several findings of one thing come to: who concluded them, how strong they are at most. */
struct sum {
    struct words rules;
    enum strength strength;
    enum origin origin;
    bool kinds[KIND_COUNT];
};

struct sum sum_new(const struct check *check);
void sum_add(const struct check *check, size_t fact, struct sum *sum);

/* Whether what is stated under a key below the pointer `at` is what the steps come to; else it is wrong. */
bool sum_word(struct check *check, const char *at, const char *key, const char *stated, const char *right);
bool sum_words(struct check *check, const char *at, const char *key, const struct words *stated, const struct words *right);
/* Whether an item belongs behind the one before it: `order` compares that one with it. */
bool sum_order(struct check *check, const char *at, int order);
/* What is there without any step, or is not there although a step concludes it. Both return false. */
bool sum_without_step(struct check *check, const char *at);
bool sum_left_out(struct check *check, const char *list, const char *fact);

const char *sum_slot(const struct check *check, size_t fact, int at);
/* Whether the fact is one of this template about this subject. */
bool sum_about(const struct check *check, size_t fact, enum fact_template about, const char *subject);
/* Adds a word that is not there yet, in the order of bytes; there must be room. */
void sum_insert(struct words *words, const char *word);

bool verify_recommendations(struct check *check); /* verify_advice.c */

#endif
