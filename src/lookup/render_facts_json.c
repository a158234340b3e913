/* The vocabulary as JSON: intervensi-facts/1, both languages.
 * May use: json_build, vocabulary. Not its job: rules (render_rules_json.c), terms and sources (render_reference_json.c). */
#include "lookup/lookup.h"

#include "advice/render_json.h"
#include "matching.h"

static void add_aliases(cJSON *object, const char *const alias[2])
{
    cJSON *both = json_add_object(object, "alias");

    json_add_string(both, "id", alias[LANGUAGE_ID]);
    json_add_string(both, "en", alias[LANGUAGE_EN]);
}

static void add_choices(cJSON *object, const struct case_fact *fact)
{
    cJSON *list = json_add_list(object, "choices");

    for (size_t i = 0; i < fact->choice_count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "value", fact->choices[i].value);
        json_add_text(item, "label", &fact->choices[i].label);
        add_aliases(item, fact->choices[i].alias);
    }
}

static void add_atom(cJSON *all, const struct vocabulary *vocabulary, const struct relevance_atom *atom)
{
    const struct case_fact *fact = &vocabulary->facts[atom->fact];
    cJSON *item = json_item_object(all);
    cJSON *values;

    json_add_string(item, "fact", fact->id);
    values = json_add_list(item, atom->negated ? "not-in" : "in");
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((atom->values >> i & 1U) != 0)
            json_item_string(values, fact->choices[i].value);
}

/* A list of alternatives, each a list of conditions that must all hold; empty: always. */
static void add_relevance(cJSON *object, const struct vocabulary *vocabulary, const struct case_fact *fact)
{
    cJSON *list = json_add_list(object, "relevance");

    for (size_t i = 0; i < fact->relevance_count; i++) {
        cJSON *all = cJSON_CreateArray();

        cJSON_AddItemToArray(list, all);
        for (size_t j = 0; j < fact->relevance[i].count; j++)
            add_atom(all, vocabulary, &fact->relevance[i].atoms[j]);
    }
}

/* The conditions that look at the question: of which rule, and what they ask of the answer. */
static void add_uses(cJSON *object, const struct cross *cross, size_t fact)
{
    cJSON *list = json_add_list(object, "used-by");
    size_t count;
    const struct cross_use *uses = cross_uses(cross, fact, &count);

    for (size_t i = 0; i < count; i++) {
        const struct constraint *is = condition_constraint(uses[i].condition, 1);
        cJSON *item = json_item_object(list);

        json_add_string(item, "rule", cross->rulebook->rules[uses[i].rule].id);
        json_add_string(item, "alternative", uses[i].alternative);
        json_add_string(item, "test", condition_test_word(uses[i].condition->test));
        if (is != NULL)
            json_add_constraint(item, is);
    }
}

static void add_gated(cJSON *object, const struct cross *cross, size_t fact)
{
    cJSON *list = json_add_list(object, "gates");

    for (size_t i = 0; i < cross->vocabulary->fact_count; i++)
        if (cross_gates(cross, fact, i))
            json_item_string(list, cross->vocabulary->facts[i].id);
}

static void add_fact(cJSON *list, const struct cross *cross, size_t at)
{
    const struct vocabulary *vocabulary = cross->vocabulary;
    const struct case_fact *fact = &vocabulary->facts[at];
    static const char *const types[] = {
        [FACT_YES_NO] = "yes-no", [FACT_ONE] = "one", [FACT_MANY] = "many", [FACT_NUMBER] = "whole-number"};
    cJSON *item = json_item_object(list);

    json_add_string(item, "id", fact->id);
    json_add_string(item, "topic", fact->topic);
    json_add_string(item, "type", types[fact->type]);
    json_add_number(item, "order", fact->order);
    json_add_text(item, "question", &fact->question);
    json_add_text(item, "label", &fact->label);
    add_aliases(item, fact->alias);
    add_choices(item, fact);
    json_add_string(item, "ask-when", fact->ask_when);
    add_relevance(item, vocabulary, fact);
    json_add_words(item, "feeds", (struct words){fact->feeds, fact->feed_count});
    add_gated(item, cross, at);
    add_uses(item, cross, at);
}

static void add_topics(cJSON *object, const struct vocabulary *vocabulary)
{
    cJSON *list = json_add_list(object, "topics");

    for (size_t i = 0; i < vocabulary->topic_count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "name", vocabulary->topics[i].name);
        json_add_text(item, "heading", &vocabulary->topics[i].heading);
    }
}

static void add_assessments(cJSON *object, const struct vocabulary *vocabulary)
{
    static const char *const wins[] = {[WINS_STRENGTH] = "strength", [WINS_FIRST] = "first", [WINS_ALL] = "all"};
    cJSON *list = json_add_list(object, "assessments");

    for (size_t i = 0; i < vocabulary->assessment_count; i++) {
        const struct assessment_name *assessment = &vocabulary->assessments[i];
        cJSON *item = json_item_object(list);

        json_add_string(item, "name", assessment->name);
        json_add_string(item, "wins", wins[assessment->wins]);
        json_add_words(item, "values", (struct words){assessment->values, assessment->value_count});
    }
}

static void add_labels(cJSON *object, const struct vocabulary *vocabulary)
{
    cJSON *list = json_add_list(object, "labels");

    for (size_t i = 0; i < vocabulary->label_count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "of", vocabulary->labels[i].of);
        json_add_string(item, "value", vocabulary->labels[i].value);
        json_add_text(item, "text", &vocabulary->labels[i].text);
    }
}

static bool listed(const struct lookup *lookup, size_t fact, int only)
{
    size_t count;

    cross_uses(lookup->cross, fact, &count);
    return only != NOT_FOUND ? (int)fact == only : !lookup->gaps || count == 0;
}

bool render_facts_json(const struct lookup *lookup)
{
    const struct vocabulary *vocabulary = lookup->cross->vocabulary;
    const char *id = lookup->id;
    int only = id != NULL ? vocabulary_fact(vocabulary, id) : NOT_FOUND;
    cJSON *object, *list;

    if (id != NULL && only == NOT_FOUND)
        return false;
    object = json_object();
    json_add_string(object, "format", "intervensi-facts/1");
    if (id == NULL)
        add_topics(object, vocabulary);
    list = json_add_list(object, "list");
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (listed(lookup, i, only))
            add_fact(list, lookup->cross, i);
    if (id == NULL) {
        add_assessments(object, vocabulary);
        add_labels(object, vocabulary);
    }
    json_write(lookup->output, object);
    return true;
}
