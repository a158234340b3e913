/* The rule base as JSON: intervensi-rules/1. Complete: whoever reads it can reason without this program.
 * May use: json_result, rulebook. Not its job: facts, terms, sources (render_facts_json.c …); results (render_json.c). */
#include "lookup/lookup.h"

#include <string.h>

#include "advice/render_json.h"

static void add_conditions(cJSON *object, const struct alternative *alternative)
{
    cJSON *list = json_add_list(object, "conditions");

    for (size_t i = 0; i < alternative->condition_count; i++)
        json_item_condition(list, &alternative->conditions[i]);
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

/* The rules at the other end of the links, each once. */
static void add_linked(cJSON *object, const char *key, const struct rulebook *rulebook, const struct cross_link *links,
                       size_t count, bool from)
{
    cJSON *list = json_add_list(object, key);
    size_t last = SIZE_MAX;

    for (size_t i = 0; i < count; i++) {
        size_t rule = from ? links[i].from : links[i].to;

        if (rule != last)
            json_item_string(list, rulebook->rules[last = rule].id);
    }
}

static void add_links(cJSON *object, const struct cross *cross, size_t rule)
{
    size_t fed, feeds;
    const struct cross_link *from = cross_fed(cross, rule, &fed), *to = cross_feeds(cross, rule, &feeds);

    add_linked(object, "fed-by", cross->rulebook, from, fed, true);
    add_linked(object, "feeds", cross->rulebook, to, feeds, false);
}

static void add_rule(cJSON *list, const struct cross *cross, size_t at)
{
    const struct rulebook *rulebook = cross->rulebook;
    const struct rule *rule = &rulebook->rules[at];
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
    add_links(item, cross, at);
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

/* --- What rules can conclude, who concludes it and who reads it ------------------------------------------------------- */

static void add_concluding(cJSON *object, const struct cross *cross, size_t node)
{
    cJSON *list = json_add_list(object, "concluded-by");

    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].node == node) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "rule", cross->rulebook->rules[cross->conclusions[i].rule].id);
            json_add_string(item, "strength", cross->conclusions[i].strength);
        }
}

static bool same_reader(const struct cross_link *a, const struct cross_link *b)
{
    return a->to == b->to && a->test == b->test;
}

static void add_reading(cJSON *object, const struct cross *cross, size_t node)
{
    cJSON *list = json_add_list(object, "read-by");
    const struct cross_link *last = NULL;

    for (size_t i = 0; i < cross->link_count; i++) {
        const struct cross_link *link = &cross->fed[i];

        if (link->node != node || (last != NULL && same_reader(last, link)))
            continue;
        cJSON *item = json_item_object(list);

        json_add_string(item, "rule", cross->rulebook->rules[link->to].id);
        json_add_string(item, "test", condition_test_word(link->test));
        last = link;
    }
}

/* What is written of the rule base: all of it, one rule, or one subject. */
struct part {
    const struct cross *cross;
    const struct rule *rule; /* or NULL */
    const char *subject;     /* or NULL */
};

static bool has_node(const struct part *part, size_t node)
{
    const struct cross *cross = part->cross;

    if (part->subject != NULL)
        return strcmp(cross->nodes[node].subject, part->subject) == 0;
    if (part->rule == NULL)
        return true;
    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].node == node && &cross->rulebook->rules[cross->conclusions[i].rule] == part->rule)
            return true;
    for (size_t i = 0; i < cross->link_count; i++)
        if (cross->fed[i].node == node && &cross->rulebook->rules[cross->fed[i].to] == part->rule)
            return true;
    return false;
}

/* Of a subject: the rules that conclude something of it, and those that read that. */
static bool has_rule(const struct part *part, size_t rule)
{
    const struct cross *cross = part->cross;

    if (!cross->rulebook->rules[rule].active)
        return false;
    if (part->subject == NULL)
        return part->rule == NULL || part->rule == &cross->rulebook->rules[rule];
    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].rule == rule && has_node(part, cross->conclusions[i].node))
            return true;
    for (size_t i = 0; i < cross->link_count; i++)
        if (cross->fed[i].to == rule && has_node(part, cross->fed[i].node))
            return true;
    return false;
}

static void add_conclusions(cJSON *object, const struct part *part)
{
    const struct cross *cross = part->cross;
    cJSON *list = json_add_list(object, "conclusions");

    for (size_t i = 0; i < cross->node_count; i++)
        if (has_node(part, i)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "name", cross->nodes[i].name);
            json_add_string(item, "subject", cross->nodes[i].subject);
            add_concluding(item, cross, i);
            add_reading(item, cross, i);
        }
}

bool render_rules_json(const struct lookup *lookup)
{
    const struct rulebook *rulebook = lookup->cross->rulebook;
    struct part part = {lookup->cross, lookup->id != NULL ? rulebook_find(rulebook, lookup->id) : NULL, NULL};
    cJSON *object, *list;

    if (part.rule == NULL)
        part.subject = lookup->id;
    if (part.rule != NULL ? !part.rule->active : part.subject != NULL && !cross_has_subject(lookup->cross, part.subject))
        return false;
    object = json_object();
    json_add_string(object, "format", "intervensi-rules/1");
    json_add_rules(object, lookup->engine);
    json_add_words(object, "stages", (struct words){rulebook->stages, rulebook->stage_count});
    add_standing_facts(object, lookup->engine);
    list = json_add_list(object, "list");
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (has_rule(&part, i))
            add_rule(list, lookup->cross, i);
    add_conclusions(object, &part);
    json_write(lookup->output, object);
    return true;
}
