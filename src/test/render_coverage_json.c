/* What a run of tests saw of the rule base, as JSON: intervensi-coverage/1. See render_coverage.h. */
#include "test/render_coverage.h"

#include "advice/render_json.h"
#include "json/json_write.h"

static void add_share(cJSON *totals, const char *key, struct coverage_share share)
{
    cJSON *item = json_add_object(totals, key);

    json_add_number(item, "seen", (long)share.seen);
    json_add_number(item, "all", (long)share.all);
    json_add(item, "percent", cJSON_CreateNumber((double)coverage_tenths(share) / 10));
}

static void add_totals(cJSON *object, const struct coverage *coverage)
{
    const struct coverage_totals totals = coverage_totals(coverage);
    cJSON *item = json_add_object(object, "totals");

    add_share(item, "rules", totals.rules);
    add_share(item, "alternatives", totals.alternatives);
    add_share(item, "conditions", totals.both);
    add_share(item, "conditions-alone", totals.alone);
    add_share(item, "standings", totals.standings);
}

static void add_alternative(cJSON *list, const struct coverage *coverage, size_t index)
{
    const struct alternative *alternative = &coverage->rulebook->alternatives[index];
    const struct alternative_coverage *counts = &coverage->alternatives[index];
    cJSON *item = json_item_object(list), *conditions;

    json_add_string(item, "alternative", alternative->name);
    json_add_number(item, "fired", (long)counts->fired);
    conditions = json_add_list(item, "conditions");
    for (size_t i = 0; i < alternative->condition_count; i++) {
        cJSON *condition = json_item_object(conditions);

        json_add_number(condition, "true", (long)counts->conditions[i].held);
        json_add_number(condition, "false", (long)counts->conditions[i].lacked);
        json_add_number(condition, "alone", (long)counts->conditions[i].alone);
    }
}

static void add_rules(cJSON *object, const struct coverage *coverage)
{
    cJSON *list = json_add_list(object, "list");

    for (size_t i = 0; i < coverage->rulebook->rule_count; i++) {
        const struct rule *rule = &coverage->rulebook->rules[i];
        cJSON *item, *alternatives;

        if (!rule->active)
            continue;
        item = json_item_object(list);
        json_add_string(item, "rule", rule->id);
        json_add_number(item, "fired", (long)coverage->rules[i]);
        alternatives = json_add_list(item, "alternatives");
        for (size_t j = 0; j < rule->count; j++)
            add_alternative(alternatives, coverage, rule->first + j);
    }
}

/* Standings that no rule can lead to are left out; the others are there, with 0 if they were not reached. */
static void add_actions(cJSON *object, const struct coverage *coverage)
{
    cJSON *list = json_add_list(object, "recommendations");

    for (size_t i = 0; i < coverage->action_count; i++) {
        const struct action_coverage *action = &coverage->actions[i];
        cJSON *item = json_item_object(list), *standings;

        json_add_string(item, "subject", action->subject);
        standings = json_add_object(item, "standings");
        for (int standing = 0; standing < STANDING_COUNT; standing++)
            if (action->possible[standing] || action->reached[standing] > 0)
                json_add_number(standings, standing_word((enum standing)standing), (long)action->reached[standing]);
    }
}

void render_coverage_json(const struct coverage *coverage, const struct engine *engine, struct buffer *json)
{
    cJSON *object = json_object();

    json_add_string(object, "format", "intervensi-coverage/1");
    json_add_rules(object, engine);
    json_add_number(object, "cases", (long)coverage->cases);
    add_totals(object, coverage);
    add_rules(object, coverage);
    add_actions(object, coverage);
    json_write_text(json, object);
}
