/* Questions, looked up: the list by topic, and one question with its values and uses. See lookup.h. */
#include <string.h>

#include "layout.h"
#include "lookup.h"

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

static void list_topic(const struct lookup *lookup, const struct topic *topic)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;

    layout_heading(lookup->output, wording_text(lookup->wording, &topic->heading));
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (strcmp(vocabulary->facts[i].topic, topic->name) == 0)
            layout_pair(lookup->output, " ", vocabulary->facts[i].id, ID_CELLS,
                        wording_text(lookup->wording, &vocabulary->facts[i].label));
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
        layout_text(lookup->output, i == 0 ? " – " : _(" – or "), "   ", buffer_text(&text));
        buffer_free(&text);
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
    if (fact->feed_count > 0)
        layout_heading(lookup->output, _("Serves these statements of the source"));
    for (size_t i = 0; i < fact->feed_count; i++) {
        const struct statement *statement = reference_statement(lookup->wording->reference, fact->feeds[i]);

        layout_edge(lookup->output, " – ", "   ", wording_label(lookup->wording, fact->feeds[i], NULL), place_words(statement));
    }
}

static bool names_fact(const struct condition *condition, const char *id)
{
    const struct words *words = condition->constraint_count > 0 ? &condition->constraints[0].in : NULL;

    if (words == NULL || condition->constraints[0].slot != 0)
        return false;
    for (size_t i = 0; i < words->count; i++)
        if (strcmp(words->items[i], id) == 0)
            return true;
    return false;
}

static bool uses_fact(const struct rulebook *rulebook, const struct rule *rule, const char *id)
{
    for (size_t i = 0; i < rule->count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[rule->first + i];

        for (size_t j = 0; j < alternative->condition_count; j++) {
            enum fact_template about = alternative->conditions[j].about;

            if ((about == TEMPLATE_ANSWER || about == TEMPLATE_MEASURE) && names_fact(&alternative->conditions[j], id))
                return true;
        }
    }
    return false;
}

static void put_fact(const struct lookup *lookup, const struct case_fact *fact)
{
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
    lookup_fact_uses(lookup, fact);
    lookup_rule_ids(lookup, _("Rules that use it"), uses_fact, fact->id);
    buffer_free(&text);
}

bool lookup_facts(const struct lookup *lookup)
{
    const struct vocabulary *vocabulary = lookup->wording->vocabulary;
    int at = lookup->id != NULL ? vocabulary_fact(vocabulary, lookup->id) : NOT_FOUND;

    for (size_t i = 0; lookup->id == NULL && i < vocabulary->topic_count; i++)
        list_topic(lookup, &vocabulary->topics[i]);
    if (at != NOT_FOUND)
        put_fact(lookup, &vocabulary->facts[at]);
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
