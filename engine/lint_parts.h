/* The parts of the lint of rules: what lint_rules.c, lint_conditions.c and lint_conclusions.c share. */
#ifndef INTERVENSI_LINT_PARTS_H
#define INTERVENSI_LINT_PARTS_H

#include "knowledge.h"

/* The alternative that is looked at. */
struct rule_lint {
    struct knowledge *knowledge;
    struct diag *diag;
    const struct alternative *alternative;
};

/* Adds a problem at the place of the alternative. */
void lint_report(const struct rule_lint *lint, const char *code, const char *hint, const char *what, const char *word);

/* Facts, values, kinds and subjects that a condition names. */
void lint_condition(const struct rule_lint *lint, const struct condition *condition);
/* Kind, strength, subject, value and signature of what is concluded. */
void lint_conclusion(const struct rule_lint *lint, const struct rule *rule);

/* Whether the assessment can take the value. */
bool lint_value_known(const struct assessment_name *assessment, const char *value);

#endif
