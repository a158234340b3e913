/* Pieces of JSON that several formats share. May use: json_build, the engine's tables. Not its job: whole formats. */
#include "json_result.h"

void json_add_rules(cJSON *object, const struct engine *engine)
{
    cJSON *rules = json_add_object(object, "rules");
    cJSON *origins;

    json_add_string(rules, "version", engine_version(engine));
    json_add_string(rules, "digest", engine_digest(engine));
    origins = json_add_list(rules, "origins");
    for (int i = 0; i < ORIGIN_COUNT; i++)
        if ((engine_origins(engine) & (1U << i)) != 0)
            json_item_string(origins, origin_word((enum origin)i));
}

cJSON *json_item_firing(cJSON *list, const struct engine *engine, const struct result *result, const struct firing *firing)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    const struct alternative *alternative = &rulebook->alternatives[firing->alternative];
    cJSON *item = json_item_object(list);
    char name[FACT_NAME_MAX];
    cJSON *matched;

    json_add_string(item, "stage", rulebook->stages[rulebook->rules[alternative->rule].stage]);
    json_add_string(item, "rule", alternative->name);
    matched = json_add_list(item, "matched");
    for (size_t i = 0; i < firing->matched_count; i++)
        json_item_string(matched, fact_name(&result->facts[firing->matched[i]], name, sizeof name));
    json_add_words(item, "absent", (struct words){firing->absent, firing->absent_count});
    json_add_string(item, "fact", fact_name(&result->facts[firing->fact], name, sizeof name));
    return item;
}
