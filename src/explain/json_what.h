/* Pieces of JSON that comparisons share: an answer, and what there is on one side of a difference.
 * May use: json_result, what_if. Not its job: whole formats. */
#ifndef INTERVENSI_JSON_WHAT_H
#define INTERVENSI_JSON_WHAT_H

#include "advice/render_json.h"
#include "explain/what_if.h"

/* The answer as in a case file, without who gave it; nothing where it is not asked. */
void json_add_values(cJSON *object, const char *key, const struct case_fact *fact, const struct answer *answer);
/* How it is there; nothing where it is not there. */
void json_add_side(cJSON *object, const char *key, const struct what_side *side);

#endif
