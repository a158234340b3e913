/* Rules with one thing changed on purpose, each a mutant of its alternative: whether a case tells it from the original, and the smallest one
 * that does. Mutants are made of the rules as data and decided by tables (table.h); for them CLIPS is not asked. */
#ifndef INTERVENSI_MUTANTS_H
#define INTERVENSI_MUTANTS_H

#include "case.h"
#include "diag.h"
#include "result.h"
#include "text.h"

struct engine;

enum mutation {
    MUTATE_RULE,      /* the alternative is taken out */
    MUTATE_CONDITION, /* a condition is */
    MUTATE_NEGATE,    /* it must not hold, or must */
    MUTATE_SWAP,      /* one of its words is another one */
    MUTATE_WORD,      /* one of its words is taken out */
    MUTATE_BOUND,     /* a number is moved by one */
    MUTATE_STRENGTH,  /* the conclusion has another strength, … */
    MUTATE_STANDING,  /* … standing … */
    MUTATE_VALUE,     /* … or value */
    MUTATION_COUNT
};

struct mutant {
    enum mutation how;
    size_t alternative; /* of the rulebook */
    int condition;      /* or NOT_FOUND */
    int constraint;     /* of the condition; of a conclusion the slot */
    int word;           /* of the constraint: the negative ones, less one, are those it must not be */
    const char *from, *to;
    long bound; /* the number it becomes */
};

struct mutants;

/* NULL if the rules cannot be written as a table, as table_make says. The engine must outlive them. Free with mutants_free. */
struct mutants *mutants_new(const struct engine *engine, const char **why, const char **rule);
void mutants_free(struct mutants *mutants);

/* All of them, by alternative. */
const struct mutant *mutants_all(const struct mutants *mutants, size_t *count);
/* Why it may live: the reason (`accepted`) for its rule or its alternative, or NULL. */
const struct text *mutants_reason(const struct mutants *mutants, const struct mutant *mutant);
const char *mutation_word(enum mutation how);

/* From now on it is about this one. False: no rule can be like that. */
bool mutants_choose(struct mutants *mutants, const struct mutant *mutant);

/* Decides the case with the rules as they are, or with the mutant. A number that is another one if anything else is concluded or
 * fires. */
uint64_t mutants_decide(struct mutants *mutants, bool mutated, const struct case_record *record);
/* What was decided last in that way, until the next time; of its firings there are the alternatives alone. */
const struct result *mutants_result(struct mutants *mutants, bool mutated);

/* Whether some case tells the mutant from the original: WITNESS_NONE is a proof that none does, WITNESS_OPEN that none was found. The case,
 * to be freed with case_free, is the smallest. */
enum witness { WITNESS_NONE, WITNESS_FOUND, WITNESS_OPEN };
enum witness mutants_witness(struct mutants *mutants, struct case_record **record);

#endif
