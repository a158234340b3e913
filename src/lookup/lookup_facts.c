/* Questions, looked up: the list by topic, and one question with its values and uses; the whole vocabulary as JSON. */
#include "lookup/lookup.h"

#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "base/layout.h"
#include "memory.h"

enum { ID_CELLS = 26, VALUE_CELLS = 20 };

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

static bool is_chosen(const struct lookup *lookup, size_t fact)
{
    if (lookup->id != NULL)
        return (int)fact == vocabulary_fact(lookup->wording->vocabulary, lookup->id);
    return !lookup->gaps || count_rules(lookup, fact) == 0;
}

/* The questions whose "ask when" looks at this one. */
static struct words gated_by(const struct lookup *lookup, size_t fact)
{
    struct words ids = {NULL, 0};

    for (size_t i = 0; i < lookup->cross->vocabulary->fact_count; i++)
        if (cross_gates(lookup->cross, fact, i))
            lookup_add_id(lookup, &ids, lookup->cross->vocabulary->facts[i].id);
    return ids;
}

/* --- As text --------------------------------------------------------------------------------------------------------- */

static void list(const struct lookup *lookup)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    size_t shown = 0;

    for (size_t i = 0; i < vocabulary->topic_count; i++) {
        bool any = false;

        for (size_t j = 0; j < vocabulary->fact_count; j++) {
            const struct case_fact *fact = &vocabulary->facts[j];
            size_t rules = count_rules(lookup, j);
            struct buffer text = BUFFER_EMPTY;

            if (strcmp(fact->topic, vocabulary->topics[i].name) != 0 || !is_chosen(lookup, j))
                continue;
            if (!any)
                layout_heading(lookup->output, wording_text(lookup->wording, &vocabulary->topics[i].heading));
            any = true;
            shown++;
            buffer_format(&text, "%s · ", wording_text(lookup->wording, &fact->label));
            buffer_format(&text, ngettext("%zu rule", "%zu rules", rules), rules);
            layout_pair(lookup->output, " ", fact->id, ID_CELLS, buffer_text(&text));
            buffer_free(&text);
        }
    }
    if (!lookup->gaps)
        return;
    output_text(lookup->output, shown > 0 ? "\n" : "");
    layout_format(lookup->output, "", "", _("Questions that no rule uses: %zu of %zu."), shown, vocabulary->fact_count);
}

static void put_values(const struct lookup *lookup, const struct case_fact *fact)
{
    if (fact->choice_count > 0)
        layout_heading(lookup->output, _("Values"));
    for (size_t i = 0; i < fact->choice_count; i++) {
        const struct choice *choice = &fact->choices[i];
        const char *alias = choice->alias[LANGUAGE_ID];
        struct buffer text = BUFFER_EMPTY;

        buffer_add(&text, wording_text(lookup->wording, &choice->label));
        if (alias != NULL && strcmp(alias, choice->value) != 0 && strcmp(alias, buffer_text(&text)) != 0)
            buffer_format(&text, " (%s %s)", _("also written"), alias);
        layout_pair(lookup->output, " ", choice->value, VALUE_CELLS, buffer_text(&text));
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

void lookup_explained(const struct lookup *lookup, const struct case_fact *fact)
{
    const struct explanation *says = fact->explained;

    if (says == NULL)
        return;
    layout_text(lookup->output, " ", " ", wording_text(lookup->wording, &says->asks));
    layout_format(lookup->output, " – ", "   ", "%s %s", _("Counts:"), wording_text(lookup->wording, &says->counts));
    for (size_t i = 0; i < fact->choice_count; i++)
        if (fact->choices[i].means.in[LANGUAGE_ID] != NULL)
            layout_format(lookup->output, "   – ", "     ", "%s: %s", wording_text(lookup->wording, &fact->choices[i].label),
                          wording_text(lookup->wording, &fact->choices[i].means));
    layout_format(lookup->output, " – ", "   ", "%s %s", _("For example:"), wording_text(lookup->wording, &says->example));
    layout_format(lookup->output, " – ", "   ", "%s %s", _("Why it is asked:"), wording_text(lookup->wording, &says->why));
}

/* Statements of the extensions stand nowhere in the source document. */
void lookup_fact_uses(const struct lookup *lookup, const struct case_fact *fact)
{
    if (fact->feeds.count > 0)
        layout_heading(lookup->output, _("Serves these statements of the source"));
    for (size_t i = 0; i < fact->feeds.count; i++) {
        const struct statement *statement = reference_statement(lookup->wording->reference, fact->feeds.items[i]);
        const char *place = statement == NULL ? "" : strcmp(statement->section, "X") == 0 ? _("extension") : statement->item;

        layout_edge(lookup->output, " – ", "   ", wording_label(lookup->wording, fact->feeds.items[i], NULL), place);
    }
}

/* By what conditions ask of the answer. */
static void put_uses(const struct lookup *lookup, size_t fact)
{
    size_t count, groups = 0;
    const struct cross_use *uses = cross_uses(lookup->cross, fact, &count);
    struct asked {
        struct buffer words;
        struct words ids;
        size_t rule;
    } *asked = memory_new(count + 1, sizeof *asked);

    for (size_t i = 0; i < count; i++) {
        struct buffer words = BUFFER_EMPTY;
        size_t at = 0;

        condition_answer_words(lookup->wording, uses[i].condition, &words);
        while (at < groups && strcmp(buffer_text(&asked[at].words), buffer_text(&words)) != 0)
            at++;
        if (at == groups)
            asked[groups++] = (struct asked){words, {NULL, 0}, SIZE_MAX};
        else
            buffer_free(&words);
        if (asked[at].rule != uses[i].rule)
            lookup_add_id(lookup, &asked[at].ids, lookup->wording->rulebook->rules[uses[i].rule].id);
        asked[at].rule = uses[i].rule;
    }
    layout_heading(lookup->output, _("Rules that use it"));
    if (count == 0)
        layout_text(lookup->output, " ", " ", _("none"));
    for (size_t i = 0; i < groups; i++) {
        buffer_format(&asked[i].words, ": %s", lookup_join(lookup, &asked[i].ids));
        layout_take(lookup->output, " – ", "   ", &asked[i].words);
    }
    free(asked);
}

static void put_fact(const struct lookup *lookup, size_t at)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    const struct case_fact *fact = &vocabulary->facts[at];
    struct words gated = gated_by(lookup, at);
    struct output *output = lookup->output;

    layout_format(output, "", "", "%s%s%s · %s · %s", output_style(output, STYLE_STRONG), fact->id,
                  output_style(output, STYLE_PLAIN), wording_text(lookup->wording, &fact->label), lookup_fact_type(fact->type));
    layout_text(output, "", "", wording_text(lookup->wording, &fact->question));
    lookup_explained(lookup, fact);
    if (fact->alias[LANGUAGE_ID] != NULL)
        layout_format(output, "", "", "%s %s", _("also written"), fact->alias[LANGUAGE_ID]);
    put_values(lookup, fact);
    put_relevance(lookup, fact);
    if (gated.count > 0)
        layout_heading(output, _("Decides whether these are asked"));
    for (size_t i = 0; i < gated.count; i++)
        layout_edge(output, " – ", "   ",
                    wording_text(lookup->wording, &vocabulary->facts[vocabulary_fact(vocabulary, gated.items[i])].label),
                    gated.items[i]);
    lookup_fact_uses(lookup, fact);
    put_uses(lookup, at);
}

static bool put_facts(const struct lookup *lookup)
{
    int at = lookup->id != NULL ? vocabulary_fact(lookup->wording->vocabulary, lookup->id) : NOT_FOUND;

    if (lookup->id == NULL)
        list(lookup);
    else if (at != NOT_FOUND)
        put_fact(lookup, (size_t)at);
    return lookup->id == NULL || at != NOT_FOUND;
}

/* --- As JSON --------------------------------------------------------------------------------------------------------- */

static const struct json_field choice_fields[] = {
    {"value", JSON_FIELD_STRING, offsetof(struct choice, value)},
    {"label", JSON_FIELD_TEXT, offsetof(struct choice, label)},
    {"alias", JSON_FIELD_TEXT, offsetof(struct choice, alias)},
    {"means", JSON_FIELD_TEXT, offsetof(struct choice, means)},
    {0},
};
static const struct json_field topic_fields[] = {
    {"name", JSON_FIELD_STRING, offsetof(struct topic, name)},
    {"heading", JSON_FIELD_TEXT, offsetof(struct topic, heading)},
    {0},
};
static const struct json_field label_fields[] = {
    {"of", JSON_FIELD_STRING, offsetof(struct label, of)},
    {"value", JSON_FIELD_STRING, offsetof(struct label, value)},
    {"text", JSON_FIELD_TEXT, offsetof(struct label, text)},
    {0},
};

/* A list of alternatives, each a list of conditions that must all hold; empty: always. */
static void add_relevance(cJSON *object, const struct vocabulary *vocabulary, const struct case_fact *fact)
{
    cJSON *list = json_add_list(object, "relevance");

    for (size_t i = 0; i < fact->relevance_count; i++) {
        cJSON *all = json_item_list(list);

        for (size_t j = 0; j < fact->relevance[i].count; j++) {
            const struct relevance_atom *atom = &fact->relevance[i].atoms[j];
            const struct case_fact *asked = &vocabulary->facts[atom->fact];
            cJSON *item = json_item_object(all), *values;

            json_add_string(item, "fact", asked->id);
            values = json_add_list(item, atom->negated ? "not-in" : "in");
            for (size_t k = 0; k < asked->choice_count; k++)
                if ((atom->values >> k & 1U) != 0)
                    json_item_string(values, asked->choices[k].value);
        }
    }
}

/* The conditions that look at the question: of which rule, and what they ask of the answer. */
static void add_uses(cJSON *object, const struct cross *cross, size_t fact)
{
    cJSON *list = json_add_list(object, "used-by");
    size_t count;
    const struct cross_use *uses = cross_uses(cross, fact, &count);

    for (size_t i = 0; i < count; i++) {
        const struct constraint *is = condition_constraint(uses[i].condition, ANSWER_VALUE);
        cJSON *item = json_item_object(list);

        json_add_string(item, "rule", cross->rulebook->rules[uses[i].rule].id);
        json_add_string(item, "alternative", uses[i].alternative);
        json_add_string(item, "test", condition_test_word(uses[i].condition->test));
        if (is != NULL)
            json_add_constraint(item, is);
    }
}

static void add_fact(cJSON *list, const struct lookup *lookup, size_t at)
{
    static const char *const types[] = {
        [FACT_YES_NO] = "yes-no", [FACT_ONE] = "one", [FACT_MANY] = "many", [FACT_NUMBER] = "whole-number"};
    const struct vocabulary *vocabulary = lookup->cross->vocabulary;
    const struct case_fact *fact = &vocabulary->facts[at];
    cJSON *item = json_item_object(list);

    json_add_string(item, "id", fact->id);
    json_add_string(item, "topic", fact->topic);
    json_add_string(item, "type", types[fact->type]);
    json_add_number(item, "order", fact->order);
    json_add_text(item, "question", &fact->question);
    if (fact->explained != NULL) {
        cJSON *explained = json_add_object(item, "explained");

        json_add_text(explained, "asks", &fact->explained->asks);
        json_add_text(explained, "counts", &fact->explained->counts);
        json_add_text(explained, "example", &fact->explained->example);
        json_add_text(explained, "why", &fact->explained->why);
    }
    json_add_text(item, "label", &fact->label);
    json_add_text(item, "alias", &(struct text){{fact->alias[LANGUAGE_ID], fact->alias[LANGUAGE_EN]}});
    json_add_records(item, "choices", choice_fields, fact->choices, fact->choice_count, sizeof *fact->choices, NULL);
    json_add_string(item, "ask-when", fact->ask_when);
    add_relevance(item, vocabulary, fact);
    json_add_words(item, "feeds", fact->feeds);
    json_add_words(item, "gates", gated_by(lookup, at));
    add_uses(item, lookup->cross, at);
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

static bool write_facts(const struct lookup *lookup)
{
    const struct vocabulary *vocabulary = lookup->cross->vocabulary;
    cJSON *object, *list;

    if (lookup->id != NULL && vocabulary_fact(vocabulary, lookup->id) == NOT_FOUND)
        return false;
    object = json_object();
    json_add_string(object, "format", "intervensi-facts/1");
    if (lookup->id == NULL)
        json_add_records(object, "topics", topic_fields, vocabulary->topics, vocabulary->topic_count, sizeof *vocabulary->topics,
                         NULL);
    list = json_add_list(object, "list");
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (is_chosen(lookup, i))
            add_fact(list, lookup, i);
    if (lookup->id == NULL) {
        add_assessments(object, vocabulary);
        json_add_records(object, "labels", label_fields, vocabulary->labels, vocabulary->label_count, sizeof *vocabulary->labels,
                         NULL);
    }
    json_write(lookup->output, object);
    return true;
}

static void offer_facts(const struct wording *wording, struct nearest *nearest)
{
    for (size_t i = 0; i < wording->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &wording->vocabulary->facts[i];

        nearest_offer(nearest, fact->id);
        if (fact->alias[LANGUAGE_ID] != NULL)
            nearest_offer(nearest, fact->alias[LANGUAGE_ID]);
    }
}

const struct shelf shelf_facts = {put_facts, write_facts, offer_facts};
