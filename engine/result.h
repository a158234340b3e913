/* The result of one consultation: findings, recommendations, what is missing, and every firing behind them.
 * Names and words inside (const char *) belong to the engine and live until engine_close; the rest is freed by result_free. */
#ifndef INTERVENSI_RESULT_H
#define INTERVENSI_RESULT_H

#include <stdbool.h>
#include <stddef.h>

#include "case.h"
#include "rulebook.h"
#include "vocabulary.h"

/* A fact of working memory by content: slot values in the order of template_slots(), numbers as text. */
struct fact {
    enum fact_template about;
    const char *slots[SLOTS_MAX];
};

/* A rule fired: these facts matched, nothing matched those patterns, this fact was concluded. */
struct firing {
    size_t alternative; /* index into rulebook->alternatives */
    size_t sequence;    /* 0 = fired first */
    size_t *matched;    /* indices into result->facts, in the order of the rule's conditions */
    size_t matched_count;
    const char **absent; /* patterns that nothing matched, with the variables filled in */
    size_t absent_count;
    size_t fact; /* index into result->facts; a fact may be concluded by several firings */
};

/* Findings of one kind, subject and value, with every rule that concluded it (ids, sorted by byte). */
struct finding {
    enum kind kind;
    const char *subject;
    const char *value; /* NULL where the kind has none */
    enum strength strength;
    enum origin origin; /* the nearest to the source among its rules */
    struct words rules;
};

/* What speaks against an action. */
struct objection {
    enum standing standing;
    enum kind kind; /* kind and subject of the finding that objects */
    const char *subject;
    struct words rules; /* the rules of that finding */
    const char *by;     /* the OBJECT rule; the first by byte where several agree */
};

struct recommendation {
    const char *subject;
    enum standing standing;
    enum strength strength;
    bool kinds[KIND_COUNT];
    struct words rules;
    struct objection *against; /* in the order of the standings */
    size_t against_count;
    bool safety; /* a safety subject */
};

struct result {
    struct fact *facts; /* working memory at the end, sorted by name */
    size_t fact_count;
    struct firing *firings; /* sorted by stage, rule, matched facts */
    size_t firing_count;
    struct finding *findings; /* sorted by kind, subject, value in bytes */
    size_t finding_count;
    struct recommendation *recommendations; /* in order of rank */
    size_t recommendation_count;
    size_t *missing; /* indices of findings of kind missing-information, strongest first */
    size_t missing_count;
    void *memory; /* everything above lives here */
};

void result_free(struct result *result);

/* The name of a fact by content, such as "answer coping-result failed" or "finding assessment as-group-state crisis grp-01".
 * Written into the buffer, cut if it does not fit. Returns the buffer. */
const char *fact_name(const struct fact *fact, char *buffer, size_t size);
enum { FACT_NAME_MAX = 512 };
/* The order of result->facts: by name in bytes; of findings of one name by strength. 0 = the same content. Of two struct
 * fact, for qsort and bsearch. */
int fact_compare(const void *a, const void *b);

/* The rule that concluded the fact: of what rules conclude it is the last slot. */
const char *fact_rule(const struct fact *fact);

/* Takes the answers that followed from those of the case; the case must have been that of the result. */
void result_imply(const struct result *result, struct case_record *record);

/* Whether a rule that fired matched an answer to this case fact. Of a whole result alone. */
bool result_uses_answer(const struct result *result, const char *fact);
/* The same of the firings of one rule: the answers that its conclusions rest on directly. */
bool result_rests_on(const struct result *result, const char *rule, const char *fact);
/* Whether this rule, one of rulebook->contradictions, said that given answers contradict each other. */
bool result_contradicts(const struct result *result, const char *rule);

const struct recommendation *result_recommendation(const struct result *result, const char *subject);

/* Whether this finding counts: of an assessment the winning value(s) of its name, of a principle check the value that wins
 * (the earliest of the states of principles); every finding of another kind counts. */
bool result_counts(const struct result *result, const struct vocabulary *vocabulary, const struct finding *finding);

#endif
