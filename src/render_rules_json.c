/* The rule base as JSON: intervensi-rules/1. Complete: whoever reads it can reason without this program.
 * May use: json_result, rulebook. Not its job: facts, terms, sources (render_facts_json.c …); results (render_json.c). */
#include "render_json.h"

#include "json_result.h"

static const char *const test_words[] = {
    [CONDITION_PRESENT] = "present", [CONDITION_ABSENT] = "absent", [CONDITION_EXISTS] = "exists"};

static void add_words_if_any(cJSON *object, const char *key, struct words words)
{
    if (words.count > 0)
        json_add_words(object, key, words);
}

static void add_constraint(cJSON *list, enum fact_template about, const struct constraint *constraint)
{
    cJSON *item = json_item_object(list);

    json_add_string(item, "slot", template_slots(about)[constraint->slot]);
    json_add_string(item, "variable", constraint->variable);
    add_words_if_any(item, "in", constraint->in);
    add_words_if_any(item, "not-in", constraint->not_in);
    add_words_if_any(item, "differs-from", constraint->differs_from);
    if (constraint->compared) {
        cJSON *compare = json_item_object(json_add_list(item, "compare"));

        json_add_string(compare, "op", comparison_op_word(constraint->op));
        json_add_number(compare, "than", constraint->than);
    }
}

static void add_conditions(cJSON *object, const struct alternative *alternative)
{
    cJSON *list = json_add_list(object, "conditions");

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        cJSON *item = json_item_object(list);
        cJSON *slots;

        json_add_string(item, "test", test_words[condition->test]);
        json_add_string(item, "template", template_word(condition->about));
        slots = json_add_list(item, "slots");
        for (size_t j = 0; j < condition->constraint_count; j++)
            add_constraint(slots, condition->about, &condition->constraints[j]);
    }
}

static void add_conclusion(cJSON *object, const struct alternative *alternative)
{
    const char *const *names = template_slots(alternative->concludes);
    cJSON *conclusion = json_add_object(object, "conclusion");
    cJSON *slots;

    json_add_string(conclusion, "template", template_word(alternative->concludes));
    slots = json_add_list(conclusion, "slots");
    for (size_t i = 0; names[i] != NULL; i++) {
        cJSON *slot = json_item_object(slots);

        json_add_string(slot, "slot", names[i]);
        json_add_string(slot, "value", alternative->conclusion[i].constant);
        json_add_string(slot, "variable", alternative->conclusion[i].variable);
    }
}

static void add_rule(cJSON *list, const struct rulebook *rulebook, const struct rule *rule)
{
    cJSON *item = json_item_object(list);
    cJSON *alternatives;

    json_add_string(item, "id", rule->id);
    json_add_string(item, "stage", rulebook->stages[rule->stage]);
    json_add_string(item, "origin", origin_word(rule->origin));
    json_add_string(item, "source", rule->source);
    json_add_text(item, "text", &rule->reason);
    alternatives = json_add_list(item, "alternatives");
    for (size_t i = rule->first; i < rule->first + rule->count; i++) {
        cJSON *alternative = json_item_object(alternatives);

        json_add_string(alternative, "name", rulebook->alternatives[i].name);
        add_conditions(alternative, &rulebook->alternatives[i]);
        add_conclusion(alternative, &rulebook->alternatives[i]);
    }
}

static void add_standing_facts(cJSON *object, const struct engine *engine)
{
    cJSON *list = json_add_list(object, "facts");
    size_t count;
    const struct fact *facts = engine_standing_facts(engine, &count);

    for (size_t i = 0; i < count; i++) {
        const char *const *names = template_slots(facts[i].about);
        cJSON *item = json_item_object(list);
        cJSON *slots;

        json_add_string(item, "template", template_word(facts[i].about));
        slots = json_add_object(item, "slots");
        for (size_t j = 0; names[j] != NULL; j++)
            json_add_string(slots, names[j], facts[i].slots[j]);
    }
}

bool render_rules_json(struct output *output, const struct engine *engine, const char *id)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    const struct rule *only = id != NULL ? rulebook_find(rulebook, id) : NULL;
    cJSON *object, *list;

    if (id != NULL && (only == NULL || !only->active))
        return false;
    object = json_object();
    json_add_string(object, "format", "intervensi-rules/1");
    json_add_rules(object, engine);
    json_add_words(object, "stages", (struct words){rulebook->stages, rulebook->stage_count});
    add_standing_facts(object, engine);
    list = json_add_list(object, "list");
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (rulebook->rules[i].active && (only == NULL || only == &rulebook->rules[i]))
            add_rule(list, rulebook, &rulebook->rules[i]);
    json_write(output, object);
    return true;
}
