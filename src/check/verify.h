/* A stored result as it was read: what somebody states about a case, as plain data, nothing of it believed yet. */
#ifndef INTERVENSI_VERIFY_H
#define INTERVENSI_VERIFY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/output.h"
#include "diag.h"
#include "engine.h"
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
    struct words rules, not_known;
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

/* An implied answer (fact, value, rules), or a contradiction (rule), and the questions that it rests on. */
struct stated_answer {
    const char *fact, *value, *rule;
    struct words rules, questions;
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
    struct stated_list implied;         /* struct stated_answer */
    struct stated_list contradictions;  /* the same */
    struct stated_list near;            /* struct stated_trial: one-answer-away */
    struct words not_applicable;        /* questions */
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

/* --- A stored derivation is checked step by step, without the engine: nothing is consulted and nothing is derived --- */

/* What every check against one rule base needs; made once. The engine must outlive it. */
struct verify_base;
struct verify_base *verify_base_new(const struct engine *engine);
void verify_base_free(struct verify_base *base);

/* Start with VERDICT_EMPTY, end with verdict_free. */
struct verdict {
    bool right;
    enum code code;        /* of what is wrong, if something is */
    struct buffer pointer; /* where: a JSON pointer */
    struct buffer message;
    size_t answers, steps, findings, recommendations, missing; /* what was checked */
};

/* clang-format off */
#define VERDICT_EMPTY {.right = true}
/* clang-format on */
void verdict_free(struct verdict *verdict);

/* Whether the result was made with the rules that are loaded; else a problem that says what to do. */
enum status verify_rules(const struct verify_base *base, const struct stated *stated, const struct json_text *text,
                         struct diag *diag);

/* Checks a result that was made with these rules (no error row); `record` is the case it is about, or NULL. What is wrong first, in
 * the order steps, support, absences, completeness, sum, is in the verdict. */
void verify_check(const struct verify_base *base, const struct stated *stated, const struct case_record *record,
                  struct verdict *verdict);

/* --- The verdict on a stored result, for people and for programs --- */

/* One result and its verdict. */
struct verified {
    const struct json_text *text;
    const struct stated *stated;
    const struct verdict *verdict;
    bool with_case;
};

/* How many results there were of each sort. */
struct verified_counts {
    size_t right, wrong, refused, error_rows;
};

void render_verify_text(struct output *output, const struct verified *verified);
void render_verify_counts(struct output *output, const struct verified_counts *counts);

/* intervensi-verify/1, on one line. */
void render_verify_json(struct output *output, const struct engine *engine, const struct verified *verified);

#endif
