/* Reads a defrule into data, and refuses whatever the house rules of docs/RULES.md do not allow.
 * Used on a file's text before CLIPS sees it, and on the text that CLIPS holds afterwards.
 * May use: sexpr, templates, names, memory. Not its job: whether names and values are known (lint.c). */
#ifndef INTERVENSI_RULE_READ_H
#define INTERVENSI_RULE_READ_H

#include "diag.h"
#include "memory.h"
#include "names.h"
#include "rulebook.h"
#include "sexpr.h"

struct read_rule {
    const char *stage; /* module of the rule, or NULL if none is named */
    struct alternative alternative;
};

/* Returns false after adding a problem. Words are interned, arrays live in the arena. */
bool rule_read(struct names *names, struct arena *arena, const struct sexpr *defrule, const char *file, struct read_rule *rule,
               struct diag *diag);

#endif
