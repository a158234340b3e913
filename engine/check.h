/* What is wrong with the meaning of a rule base that loads: rules that can never fire, that repeat each other or rule each other out,
 * words that nothing uses. Found by reasoning over the rules as data, for all cases at once (prove.h). */
#ifndef INTERVENSI_CHECK_H
#define INTERVENSI_CHECK_H

#include <stdint.h>

#include "case.h"
#include "codes.h"
#include "diag.h"
#include "knowledge.h"

struct engine;

enum check_ground {
    CHECK_FORM,  /* it can be read from the rule base */
    CHECK_PROOF, /* no case is otherwise; `conditions` are those that make it so */
    CHECK_CASE,  /* the smallest case shows it, and the engine confirms it */
    CHECK_OPEN   /* the engine does not confirm the case that was found, or the search gave up */
};

enum { NO_ALTERNATIVE = -1 };

struct check_finding {
    enum code code;
    enum check_ground ground;
    const char *about; /* the rule, question, file … that it is found of */
    const char *other; /* what else it is about, or NULL */
    struct place at;
    const char *message;                /* in the language in use */
    int alternative, other_alternative; /* of the rulebook, or NO_ALTERNATIVE */
    uint32_t conditions;                /* bits: conditions of the alternative */
    struct case_record *record;         /* or NULL */
    const struct text *accepted;        /* why it stands as it is, or NULL */
};

/* How a property fares. */
enum property_fares { VERDICT_PROVEN, VERDICT_NOT_REFUTED, VERDICT_REFUTED };

struct property_verdict {
    const struct property *property;
    enum property_fares verdict;
    long cases;                  /* that were tried by chance, where nothing was proven */
    struct case_record *record;  /* that refutes it, or NULL */
    const struct text *accepted; /* why it stands although it is refuted, or NULL */
};

struct check {
    struct check_finding *findings; /* in the order of the files, then of the lines */
    size_t finding_count;
    size_t open; /* of them without a reason why they stand */
    size_t alternatives, rows;
    struct property_verdict *verdicts;
    size_t verdict_count;
    size_t refuted; /* of them without a reason why they stand */
    struct arena *arena;
};

struct check_options {
    const char *rules, *facts; /* the folders */
    bool properties;           /* these alone */
    const char *rule;          /* the alternatives of this rule alone, or NULL */
    long cases;                /* tried by chance where a property cannot be proven */
};

/* STATUS_OK: *made is to be freed with check_free. Fails as engine_consult does. */
enum status engine_check(struct engine *engine, const struct check_options *options, struct check **made, struct diag *diag);
void check_free(struct check *check);

/* --- Cases that show an alternative of a rule. */

/* A case in which all its conditions but one hold, and nothing else concludes what it does. */
struct near_miss {
    size_t condition;           /* of the alternative */
    struct case_record *record; /* NULL: there is no such case */
};

struct shown_alternative {
    size_t alternative;
    struct case_record *hit; /* the smallest in which it fires, or NULL */
    struct near_miss near[CONDITIONS_MAX];
    size_t near_count; /* one for each condition */
};

/* Of an alternative (an index of the rulebook). STATUS_OK: the cases of *shown are to be freed with shown_free. Fails as engine_consult
 * does. */
enum status engine_show(struct engine *engine, size_t alternative, struct shown_alternative *shown, struct diag *diag);
void shown_free(struct shown_alternative *shown);

#endif
