/* A stored derivation is checked step by step, without the engine: nothing is consulted and nothing is derived. Each step is held
 * against the rules as data, the steps against each other, and what the result says in sum against the steps.
 *
 * Without the case it is proven that everything follows from the answers that the steps name, and that nothing is left out which must
 * follow from these. That they are the answers of the case, and all of them, only the case itself can show: with it, what is stated is
 * exactly what the rules say of the case. What a look-ahead found (`open`, `one-answer-away`) is not checked: it takes consulting.
 *
 * May use: stated, engine's tables, matching. Not its job: reading (stated.h), showing the verdict; it shares no code with what
 * collects results (engine/collect*.c), so that a mistake there is no mistake here. */
#ifndef INTERVENSI_VERIFY_H
#define INTERVENSI_VERIFY_H

#include "base/buffer.h"
#include "engine.h"
#include "explain/stated.h"

/* What every check against one rule base needs; made once. The engine must outlive it. */
struct verify_base;
struct verify_base *verify_base_new(const struct engine *engine);
void verify_base_free(struct verify_base *base);

/* Start with VERDICT_EMPTY, end with verdict_free. */
struct verdict {
    bool right;
    const char *code;      /* of what is wrong: a fixed word, see docs/INTERFACE.md; NULL if nothing is */
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

#endif
