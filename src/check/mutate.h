/* Whether the tests notice when a rule is changed: each rule with one thing changed on purpose, run against them. */
#ifndef INTERVENSI_MUTATE_H
#define INTERVENSI_MUTATE_H

#include "check/expect.h"
#include "program/session.h"

struct mutate_options {
    int json;           /* intervensi-mutants/1 instead of text */
    const char *rule;   /* mutants of this rule alone, or NULL */
    long every;         /* of the mutants, every N-th */
    bool all;           /* those that have a reason, or a proof, why they live, too */
    const char *output; /* missing cases as tests go to this file, or NULL */
};

/* STATUS_FAILED: mutants live without a reason; or the tests themselves fail. */
enum status mutate_run(struct session *session, const struct tests *tests, const struct mutate_options *options);

#endif
