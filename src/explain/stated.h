/* A stored result as it was read: what somebody states about a case, as plain data, nothing of it believed yet.
 * May use: json_tree. Not its job: whether it is true (verify.h). */
#ifndef INTERVENSI_STATED_H
#define INTERVENSI_STATED_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "rulebook.h"
#include "json/json_read.h"

struct stated_list {
    void *items; /* of the struct named beside each list */
    size_t count;
};

/* A firing: these facts matched, those patterns nothing matched, this fact was concluded. */
struct stated_step {
    const char *stage, *rule, *fact;
    struct words matched, absent;
    /* of a trace: */
    long number;           /* from 1 */
    bool repeated;         /* what it concludes was there already */
    const char *reason[2]; /* the words of the rule, Indonesian and English */
};

struct stated_finding {
    const char *kind, *subject, *value, *strength, *origin; /* value NULL where there is none */
    struct words rules;
};

struct stated_objection {
    const char *standing, *kind, *subject, *by;
    struct words rules;
};

/* An answer that was tried; nothing of it can be checked without consulting. */
struct stated_trial {
    const char *subject, *fact, *answer, *standing;
};

struct stated_recommendation {
    long rank;
    const char *subject, *standing, *strength;
    struct words kinds, rules;
    struct stated_list against; /* struct stated_objection */
    struct stated_list open;    /* struct stated_trial */
    bool looked_ahead;          /* `open` is there */
};

struct stated_missing {
    const char *subject, *strength;
    struct words rules;
};

enum stated_format {
    STATED_RESULT,   /* intervensi-result/1 with derivations */
    STATED_TRACE,    /* intervensi-trace/1 */
    STATED_ERROR_ROW /* of a batch: there is no result */
};

struct stated {
    enum stated_format format;
    const char *id; /* of the case, or NULL */
    const char *version, *digest;
    struct words origins;
    struct stated_list steps;           /* struct stated_step */
    struct stated_list findings;        /* struct stated_finding; this and the following not of a trace */
    struct stated_list recommendations; /* struct stated_recommendation */
    struct stated_list missing;         /* struct stated_missing */
    struct stated_list near;            /* struct stated_trial: one-answer-away */
    bool looked_ahead;                  /* there is something of a look-ahead */
    void *memory;
};

/* The most that is read as one result. */
enum { STATED_SIZE_MAX = 64 * 1024 * 1024 };

/* Reads a result. STATUS_OK: *stated is to be freed with stated_free. STATUS_DATA: it is none, *stated is NULL, and the diag names
 * every problem with its place. */
enum status stated_read(const struct json_text *text, struct stated **stated, struct diag *diag);
void stated_free(struct stated *stated);

/* The key that holds the steps. */
const char *stated_steps_key(const struct stated *stated);

#endif
