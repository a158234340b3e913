/* Pieces of JSON that several formats share. May use: json_build, the engine's tables. Not its job: whole formats. */
#ifndef INTERVENSI_JSON_RESULT_H
#define INTERVENSI_JSON_RESULT_H

#include "engine.h"
#include "json_build.h"

/* "rules": version, digest, origins. */
void json_add_rules(cJSON *object, const struct engine *engine);

/* How an action stands and why: standing, strength, kinds, rules, against. */
void json_add_action(cJSON *item, const struct recommendation *recommendation);

/* A firing: stage, rule, matched, absent, fact. */
cJSON *json_item_firing(cJSON *list, const struct engine *engine, const struct result *result, const struct firing *firing);

/* What a condition asks of one slot: in, not-in, differs-from, compare, those that apply. */
void json_add_constraint(cJSON *object, const struct constraint *constraint);

#endif
