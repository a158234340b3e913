/* Advice as JSON, one object on one line: the format intervensi-result/1 of docs/INTERFACE.md. */
#ifndef INTERVENSI_RENDER_JSON_H
#define INTERVENSI_RENDER_JSON_H

#include <stdbool.h>

#include "advice/wording.h"
#include "base/buffer.h"
#include "base/output.h"
#include "engine.h"
#include "json/json_write.h"

/* intervensi-result/1. The case is to hold its implied answers; a look-ahead (or NULL) adds what one more answer would change,
 * `derivations` every firing. */
void render_json(const struct view *view, bool derivations);

/* The same without id and derivations, added to a buffer. */
void render_json_row(const struct view *view, struct buffer *text);

/* --- Pieces of JSON that several formats share. */

/* A new object that begins with "format", "id" (unless NULL), "status" and "rules". */
cJSON *json_start(const char *format, const char *id, const struct engine *engine);

/* Version, digest and origins of a rule base, under a key or under "rules". */
void json_add_rule_base(cJSON *object, const char *key, const struct engine *engine);
void json_add_rules(cJSON *object, const struct engine *engine);

/* How an action stands and why: standing, strength, kinds, rules, against. */
void json_add_action(cJSON *item, const struct recommendation *recommendation);

/* A rule whose conditions are met: stage, rule, matched, absent. */
void json_add_match(cJSON *object, const struct engine *engine, const struct result *result, const struct firing *match);
/* A firing: the same, and fact. */
void json_add_firing(cJSON *object, const struct engine *engine, const struct result *result, const struct firing *firing);

/* What a condition asks of one slot: in, not-in, differs-from, compare, those that apply. */
void json_add_constraint(cJSON *object, const struct constraint *constraint);

/* A condition of a rule: test, template, slots. */
cJSON *json_item_condition(cJSON *list, const struct condition *condition);

#endif
