/* Conditions and conclusions as people write them, turned into what a rule says.
 *
 *     coping-result=failed|blocked     an answer, or the value of an assessment
 *     coping-result!=failed            answered, but otherwise; of an assessment: not concluded
 *     event-weeks>6                    a number: < <= = >= >
 *     answered coping-result           any answer
 *     indication ext-refer             a finding of another kind
 *     not …                            none of these
 *     (…)                              the condition itself, as docs/RULES.md has it
 *
 *     caution ext-crisis-phase moderate        kind, subject, [value], strength
 *     assessment as-risk imminent strong */
#ifndef INTERVENSI_NOTATION_H
#define INTERVENSI_NOTATION_H

#include "base/buffer.h"
#include "vocabulary.h"

/* Adds the condition, on a line or two of its own. `number` tells the variables of one rule apart. */
enum status notation_condition(const struct vocabulary *vocabulary, const char *text, size_t number, struct buffer *rule,
                               struct diag *diag);

/* What is concluded; texts live in `memory`. Of a conclusion in parentheses `raw` alone. */
struct conclusion {
    char *memory;
    const char *raw; /* or NULL */
    const char *kind, *subject, *value, *strength;
};

/* End with notation_free, always. */
enum status notation_conclusion(const char *text, struct conclusion *conclusion, struct diag *diag);
void notation_free(struct conclusion *conclusion);

#endif
