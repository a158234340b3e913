/* Pieces of JSON that the answers to several questions share. See json_explain.h. */
#include "explain/json_explain.h"

#include <stdlib.h>

#include "advice/derivation.h"
#include "memory.h"

cJSON *json_explain(const struct explain_view *view, const struct explain_question *question)
{
    cJSON *object = json_object();

    json_add_string(object, "format", "intervensi-explain/1");
    json_add_string(object, "question", question->name[LANGUAGE_EN]);
    json_add_string(object, "case", view->record->id);
    json_add_rules(object, view->engine);
    return object;
}

void json_add_target(cJSON *object, const struct explain_view *view, const struct explain_target *target)
{
    cJSON *about = json_add_object(object, "about");

    json_add_string(about, "subject", target->subject);
    if (target->fact != NOT_FOUND)
        json_add_string(about, "fact", engine_vocabulary(view->engine)->facts[target->fact].id);
    json_add_string(about, "value", target->value);
    json_add_string(about, "rule", target->rule != NULL ? target->rule->id : NULL);
}

void json_add_standing(cJSON *object, const struct found *found)
{
    if (found->recommendation != NULL)
        json_add_string(object, "standing", standing_word(found->recommendation->standing));
}

void json_add_fact_names(cJSON *object, const char *key, const struct result *result, const size_t *facts, size_t count)
{
    cJSON *list = json_add_list(object, key);
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < count; i++)
        json_item_string(list, fact_name(&result->facts[facts[i]], name, sizeof name));
}

void json_add_facts(cJSON *object, const char *key, const struct result *result, const struct found_facts *facts)
{
    json_add_fact_names(object, key, result, facts->items, facts->count);
}

/* --- Nodes ------------------------------------------------------------------------------------------------------- */

struct nodes {
    const struct explain_view *view;
    cJSON *list;
    struct derivation *derivation;
    bool *written; /* by fact */
    bool rule_text;
};

static void add_slots(cJSON *node, const struct fact *fact)
{
    const char *const *names = template_slots(fact->about);
    cJSON *slots;

    json_add_string(node, "template", template_word(fact->about));
    slots = json_add_object(node, "slots");
    for (size_t i = 0; names[i] != NULL; i++)
        json_add_string(slots, names[i], fact->slots[i]);
}

/* Who gave an answer, when, and what was noted with it. */
static void add_given(cJSON *node, const struct explain_view *view, const struct fact *fact)
{
    const struct answer *answer;
    cJSON *given;
    int at;

    if (fact->about != TEMPLATE_ANSWER && fact->about != TEMPLATE_MEASURE)
        return;
    at = vocabulary_fact(engine_vocabulary(view->engine), fact->slots[0]);
    if (at == NOT_FOUND)
        return;
    answer = &view->record->answers[at];
    given = json_add_object(node, "given");
    json_add_string(given, "source", answer_source_word(answer->source));
    json_add_string(given, "date", answer->date);
    json_add_string(given, "note", answer->note);
}

static void add_rule(cJSON *node, const struct explain_view *view, const struct firing *firing)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    const struct rule *rule = &rulebook->rules[rulebook->alternatives[firing->alternative].rule];
    cJSON *object = json_add_object(node, "rule");

    json_add_string(object, "id", rule->id);
    json_add_string(object, "stage", rulebook->stages[rule->stage]);
    json_add_string(object, "origin", origin_word(rule->origin));
    json_add_string(object, "source", rule->source);
    json_add_text(object, "text", &rule->reason);
}

static void add_firings(const struct nodes *nodes, cJSON *node, const struct derivation_line *line)
{
    const struct explain_view *view = nodes->view;
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    cJSON *list = json_add_list(node, "firings");

    for (size_t i = 0; i < line->firing_count; i++) {
        const struct firing *firing = &view->result->firings[line->firings[i]];
        const struct alternative *alternative = &rulebook->alternatives[firing->alternative];
        cJSON *item = json_item_object(list);

        json_add_string(item, "alternative", alternative->name);
        json_add_fact_names(item, "matched", view->result, firing->matched, firing->matched_count);
        json_add_words(item, "absent", (struct words){firing->absent, firing->absent_count});
        if (nodes->rule_text)
            json_add_string(item, "clips", alternative->clips);
    }
}

static void add_node(const struct nodes *nodes, const struct derivation_line *line)
{
    const struct fact *fact = &nodes->view->result->facts[line->fact];
    char name[FACT_NAME_MAX];
    cJSON *node = json_item_object(nodes->list);

    json_add_string(node, "id", fact_name(fact, name, sizeof name));
    add_slots(node, fact);
    add_given(node, nodes->view, fact);
    if (line->firing_count == 0)
        return;
    add_rule(node, nodes->view, &nodes->view->result->firings[line->firings[0]]);
    if (line->what == CLOSED_FACT)
        json_add(node, "closed", cJSON_CreateTrue());
    else
        add_firings(nodes, node, line);
}

static void add_lines(struct nodes *nodes, const struct derivation_line *lines, size_t count, bool closed)
{
    for (size_t i = 0; i < count; i++) {
        if (lines[i].what == ABSENT_FACT || nodes->written[lines[i].fact] || (lines[i].what == CLOSED_FACT) != closed)
            continue;
        nodes->written[lines[i].fact] = true;
        add_node(nodes, &lines[i]);
    }
}

/* What is closed in one place may be opened in another: so the closed ones come last. */
static void add_trees(struct nodes *nodes, const struct found_facts *roots)
{
    struct {
        const struct derivation_line *lines;
        size_t count;
    } *trees = memory_new(roots->count + 1, sizeof *trees);

    for (size_t i = 0; i < roots->count; i++)
        trees[i].lines = derivation_of(nodes->derivation, roots->items[i], &trees[i].count);
    for (int closed = 0; closed < 2; closed++)
        for (size_t i = 0; i < roots->count; i++)
            add_lines(nodes, trees[i].lines, trees[i].count, closed == 1);
    free(trees);
}

void json_add_derivation(cJSON *object, const struct explain_view *view, const struct found *found,
                         const struct explain_choice *choice)
{
    struct nodes nodes = {.view = view, .derivation = derivation_new(view->result), .rule_text = choice->rule_text};
    struct found_facts roots = found_all(found, view->result);

    json_add_facts(object, "roots", view->result, &roots);
    nodes.list = json_add_list(object, "nodes");
    nodes.written = memory_new(view->result->fact_count + 1, sizeof *nodes.written);
    derivation_limit(nodes.derivation, (size_t)choice->depth);
    add_trees(&nodes, &roots);
    derivation_free(nodes.derivation);
    free(nodes.written);
    free(roots.items);
}
