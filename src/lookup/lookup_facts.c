/* Questions, looked up: the list by topic, and one question with its values and uses. */
#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
#include "base/layout.h"
#include "lookup/lookup.h"
#include "matching.h"
#include "memory.h"

/* --- Questions, looked up -------------------------------------------------------------------------------------------- */

enum { ID_CELLS = 26 };

const char *lookup_fact_type(enum fact_type type)
{
    switch (type) {
    case FACT_YES_NO: return _("yes, no or unknown");
    case FACT_ONE: return _("one value");
    case FACT_MANY: return _("several values");
    case FACT_NUMBER: return _("a whole number");
    }
    return "";
}

static size_t count_rules(const struct lookup *lookup, size_t fact)
{
    size_t count, rules = 0;
    const struct cross_use *uses = cross_uses(lookup->cross, fact, &count);

    for (size_t i = 0; i < count; i++)
        rules += i == 0 || uses[i].rule != uses[i - 1].rule;
    return rules;
}

static void put_line(const struct lookup *lookup, size_t fact)
{
    const struct case_fact *asked = &lookup->wording->vocabulary->facts[fact];
    size_t rules = count_rules(lookup, fact);
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s · ", wording_text(lookup->wording, &asked->label));
    buffer_format(&text, ngettext("%zu rule", "%zu rules", rules), rules);
    layout_pair(lookup->output, " ", asked->id, ID_CELLS, buffer_text(&text));
    buffer_free(&text);
}

static bool listed(const struct lookup *lookup, size_t fact)
{
    return !lookup->gaps || count_rules(lookup, fact) == 0;
}

static size_t list_topic(const struct lookup *lookup, const struct topic *topic)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    size_t shown = 0;

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        if (strcmp(vocabulary->facts[i].topic, topic->name) != 0 || !listed(lookup, i))
            continue;
        if (shown++ == 0)
            layout_heading(lookup->output, wording_text(lookup->wording, &topic->heading));
        put_line(lookup, i);
    }
    return shown;
}

static void list(const struct lookup *lookup)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    struct buffer text = BUFFER_EMPTY;
    size_t shown = 0;

    for (size_t i = 0; i < vocabulary->topic_count; i++)
        shown += list_topic(lookup, &vocabulary->topics[i]);
    if (lookup->gaps) {
        output_text(lookup->output, shown > 0 ? "\n" : "");
        buffer_format(&text, _("Questions that no rule uses: %zu of %zu."), shown, vocabulary->fact_count);
        layout_text(lookup->output, "", "", buffer_text(&text));
    }
    buffer_free(&text);
}

static void put_values(const struct lookup *lookup, const struct case_fact *fact)
{
    if (fact->choice_count == 0)
        return;
    layout_heading(lookup->output, _("Values"));
    for (size_t i = 0; i < fact->choice_count; i++) {
        const struct choice *choice = &fact->choices[i];
        struct buffer text = BUFFER_EMPTY;

        buffer_add(&text, wording_text(lookup->wording, &choice->label));
        if (choice->alias[LANGUAGE_ID] != NULL && strcmp(choice->alias[LANGUAGE_ID], choice->value) != 0 &&
            strcmp(choice->alias[LANGUAGE_ID], buffer_text(&text)) != 0)
            buffer_format(&text, " (%s %s)", _("also written"), choice->alias[LANGUAGE_ID]);
        layout_pair(lookup->output, " ", choice->value, ID_CELLS - 6, buffer_text(&text));
        buffer_free(&text);
    }
}

static void add_atom(const struct wording *wording, const struct relevance_atom *atom, struct buffer *text)
{
    const struct case_fact *fact = &wording->vocabulary->facts[atom->fact];
    const char *mark = atom->negated ? _("other than ") : "";

    buffer_format(text, "%s: ", wording_text(wording, &fact->label));
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((atom->values >> i & 1) != 0) {
            buffer_format(text, "%s%s", mark, wording_text(wording, &fact->choices[i].label));
            mark = _(" or ");
        }
}

static void put_relevance(const struct lookup *lookup, const struct case_fact *fact)
{
    layout_heading(lookup->output, _("Asked when"));
    if (fact->relevance_count == 0)
        layout_text(lookup->output, " ", " ", _("always"));
    for (size_t i = 0; i < fact->relevance_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        for (size_t j = 0; j < fact->relevance[i].count; j++) {
            buffer_add(&text, j > 0 ? _(" and ") : "");
            add_atom(lookup->wording, &fact->relevance[i].atoms[j], &text);
        }
        layout_take(lookup->output, i == 0 ? " – " : _(" – or "), "   ", &text);
    }
}

/* Statements of the extensions stand nowhere in the source document. */
static const char *place_words(const struct statement *statement)
{
    if (statement == NULL)
        return "";
    return strcmp(statement->section, "X") == 0 ? _("extension") : statement->item;
}

void lookup_fact_uses(const struct lookup *lookup, const struct case_fact *fact)
{
    if (fact->feeds.count > 0)
        layout_heading(lookup->output, _("Serves these statements of the source"));
    for (size_t i = 0; i < fact->feeds.count; i++) {
        const struct statement *statement = reference_statement(lookup->wording->reference, fact->feeds.items[i]);

        layout_edge(lookup->output, " – ", "   ", wording_label(lookup->wording, fact->feeds.items[i], NULL),
                    place_words(statement));
    }
}

/* Conditions that ask the same of the answer, and the rules that they belong to. */
struct asked_value {
    struct buffer words;
    struct buffer ids;
    size_t rule;
};

static void add_use(const struct lookup *lookup, const struct cross_use *use, struct asked_value *values, size_t *count)
{
    struct buffer words = BUFFER_EMPTY;
    size_t at = 0;

    condition_answer_words(lookup->wording, use->condition, &words);
    while (at < *count && strcmp(buffer_text(&values[at].words), buffer_text(&words)) != 0)
        at++;
    if (at == *count)
        values[(*count)++] = (struct asked_value){words, BUFFER_EMPTY, SIZE_MAX};
    else
        buffer_free(&words);
    if (values[at].rule != use->rule)
        lookup_add_id(&values[at].ids, lookup->wording->rulebook->rules[use->rule].id);
    values[at].rule = use->rule;
}

static void put_uses(const struct lookup *lookup, size_t fact)
{
    size_t count, groups = 0;
    const struct cross_use *uses = cross_uses(lookup->cross, fact, &count);
    struct asked_value *values = memory_new(count + 1, sizeof *values);

    for (size_t i = 0; i < count; i++)
        add_use(lookup, &uses[i], values, &groups);
    layout_heading(lookup->output, _("Rules that use it"));
    if (count == 0)
        layout_text(lookup->output, " ", " ", _("none"));
    for (size_t i = 0; i < groups; i++) {
        buffer_format(&values[i].words, ": %s", buffer_text(&values[i].ids));
        layout_text(lookup->output, " – ", "   ", buffer_text(&values[i].words));
        buffer_free(&values[i].words);
        buffer_free(&values[i].ids);
    }
    free(values);
}

static void put_gated(const struct lookup *lookup, size_t fact)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    bool any = false;

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        if (!cross_gates(lookup->cross, fact, i))
            continue;
        if (!any)
            layout_heading(lookup->output, _("Decides whether these are asked"));
        layout_edge(lookup->output, " – ", "   ", wording_text(lookup->wording, &vocabulary->facts[i].label),
                    vocabulary->facts[i].id);
        any = true;
    }
}

static void put_fact(const struct lookup *lookup, size_t at)
{
    const struct case_fact *fact = &lookup->wording->vocabulary->facts[at];
    struct output *output = lookup->output;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s%s%s · %s · %s", output_style(output, STYLE_STRONG), fact->id, output_style(output, STYLE_PLAIN),
                  wording_text(lookup->wording, &fact->label), lookup_fact_type(fact->type));
    layout_text(output, "", "", buffer_text(&text));
    layout_text(output, "", "", wording_text(lookup->wording, &fact->question));
    buffer_cut(&text, 0);
    if (fact->alias[LANGUAGE_ID] != NULL) {
        buffer_format(&text, "%s %s", _("also written"), fact->alias[LANGUAGE_ID]);
        layout_text(output, "", "", buffer_text(&text));
    }
    put_values(lookup, fact);
    put_relevance(lookup, fact);
    put_gated(lookup, at);
    lookup_fact_uses(lookup, fact);
    put_uses(lookup, at);
    buffer_free(&text);
}

bool lookup_facts(const struct lookup *lookup)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    int at = lookup->id != NULL ? vocabulary_fact(vocabulary, lookup->id) : NOT_FOUND;

    if (lookup->id == NULL)
        list(lookup);
    else if (at != NOT_FOUND)
        put_fact(lookup, (size_t)at);
    return lookup->id == NULL || at != NOT_FOUND;
}

void lookup_facts_offer(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &wording->vocabulary->facts[i];

        nearest_offer(nearest, fact->id);
        if (fact->alias[LANGUAGE_ID] != NULL)
            nearest_offer(nearest, fact->alias[LANGUAGE_ID]);
    }
}

/* --- The vocabulary as JSON ------------------------------------------------------------------------------------------ */

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

static void json_add_atom(cJSON *all, const struct vocabulary *vocabulary, const struct relevance_atom *atom)
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
            json_add_atom(all, vocabulary, &fact->relevance[i].atoms[j]);
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
    json_add_words(item, "feeds", fact->feeds);
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
        json_add_words(item, "values", assessment->values);
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

static bool json_listed(const struct lookup *lookup, size_t fact, int only)
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
        if (json_listed(lookup, i, only))
            add_fact(list, lookup->cross, i);
    if (id == NULL) {
        add_assessments(object, vocabulary);
        add_labels(object, vocabulary);
    }
    json_write(lookup->output, object);
    return true;
}
