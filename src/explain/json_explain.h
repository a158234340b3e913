/* Pieces of JSON that the answers to several questions share: intervensi-explain/1.
 * May use: json_result, explain. Not its job: what one question adds (render_how_json.c, render_whynot_json.c …). */
#ifndef INTERVENSI_JSON_EXPLAIN_H
#define INTERVENSI_JSON_EXPLAIN_H

#include "advice/render_json.h"
#include "explain/explain_found.h"

/* A new object with format, question (its English name), case and rules. */
cJSON *json_explain(const struct explain_view *view, const struct explain_question *question);
/* "about": what was asked about. */
void json_add_target(cJSON *object, const struct explain_view *view, const struct explain_target *target);
/* "standing": how the action asked about stands, if it is one. */
void json_add_standing(cJSON *object, const struct found *found);
/* "roots": the facts that were found; "nodes": these and everything that they follow from, each once, as they are first met.
 * Concluded facts from this depth on are named, but not opened; 0: every one is opened. */
void json_add_derivation(cJSON *object, const struct explain_view *view, const struct found *found,
                         const struct explain_choice *choice);
/* A list of facts by content under a key. */
void json_add_facts(cJSON *object, const char *key, const struct result *result, const struct found_facts *facts);
void json_add_fact_names(cJSON *object, const char *key, const struct result *result, const size_t *facts, size_t count);

#endif
