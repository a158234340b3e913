/* What people look up beside facts and rules, as JSON: intervensi-terms/1 and intervensi-sources/1, both languages.
 * May use: json_build, reference. Not its job: facts (render_facts_json.c), rules (render_rules_json.c). */
#include "lookup/lookup.h"

#include <string.h>

#include "lookup/reference_match.h"
#include "json/json_write.h"

static bool chosen(const char *id, const char *name)
{
    return id == NULL || strcmp(id, name) == 0;
}

/* Names of questions, statements and subjects in which the term stands. */
static void add_names(cJSON *object, const struct vocabulary *vocabulary, const struct term *term)
{
    cJSON *list = json_add_list(object, "names");

    for (size_t i = 0; i < vocabulary->label_count; i++)
        if (reference_label_has(&vocabulary->labels[i], term))
            json_item_string(list, vocabulary->labels[i].of);
}

bool render_terms_json(const struct lookup *lookup)
{
    const struct reference *reference = engine_reference(lookup->engine);
    const char *id = lookup->id;
    cJSON *object = json_object();
    cJSON *list;

    json_add_string(object, "format", "intervensi-terms/1");
    list = json_add_list(object, "list");
    for (size_t i = 0; i < reference->term_count; i++) {
        const struct term *term = &reference->terms[i];
        cJSON *item;

        if (id != NULL && !reference_match_term(term, id))
            continue;
        item = json_item_object(list);
        json_add_number(item, "number", term->number);
        json_add_string(item, "used", term->extension ? "ext" : "seed");
        json_add_text(item, "term", &term->term);
        json_add_string(item, "note", term->note);
        add_names(item, lookup->cross->vocabulary, term);
    }
    if (id != NULL && list->child == NULL) {
        cJSON_Delete(object);
        return false;
    }
    json_write(lookup->output, object);
    return true;
}

static bool add_sections(cJSON *object, const struct reference *reference, const char *id)
{
    cJSON *list = json_add_list(object, "sections");

    for (size_t i = 0; i < reference->section_count; i++) {
        if (chosen(id, reference->sections[i].code)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "code", reference->sections[i].code);
            json_add_text(item, "heading", &reference->sections[i].heading);
        }
    }
    return list->child != NULL;
}

static void add_rules_for(cJSON *object, const char *key, const struct lookup *lookup, const char *place,
                          bool (*holds)(const struct cross *, size_t, const char *))
{
    const struct rulebook *rulebook = lookup->cross->rulebook;
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (holds(lookup->cross, i, place))
            json_item_string(list, rulebook->rules[i].id);
}

static void add_questions(cJSON *object, const struct vocabulary *vocabulary, const struct statement *statement)
{
    cJSON *list = json_add_list(object, "asked-by");

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (case_fact_feeds(&vocabulary->facts[i], statement->name))
            json_item_string(list, vocabulary->facts[i].id);
}

static bool add_statements(cJSON *object, const struct lookup *lookup)
{
    const struct reference *reference = engine_reference(lookup->engine);
    cJSON *list = json_add_list(object, "statements");

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];

        if (lookup->id != NULL ? reference_match_statement(statement, lookup->id)
                               : !lookup->gaps || !cross_renders(lookup->cross, statement)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "name", statement->name);
            json_add_string(item, "section", statement->section);
            json_add_string(item, "item", statement->item);
            json_add_text(item, "term", &statement->term);
            add_rules_for(item, "concluded-by", lookup, statement->name, cross_concludes);
            add_questions(item, lookup->cross->vocabulary, statement);
            json_add_words(item, "shown-by", statement->shown_by);
            add_rules_for(item, "cited-by", lookup, statement->item, cross_cites);
            if (statement->without_rule.in[LANGUAGE_ID] != NULL)
                json_add_text(item, "without-rule", &statement->without_rule);
        }
    }
    return list->child != NULL;
}

static bool add_sources(cJSON *object, const struct lookup *lookup)
{
    const struct reference *reference = engine_reference(lookup->engine);
    cJSON *list = json_add_list(object, "sources");

    for (size_t i = 0; i < reference->source_count; i++) {
        if (chosen(lookup->id, reference->sources[i].key)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "key", reference->sources[i].key);
            json_add_string(item, "what", reference->sources[i].what);
            json_add_string(item, "status", reference->sources[i].status);
            add_rules_for(item, "cited-by", lookup, reference->sources[i].key, cross_cites);
        }
    }
    return list->child != NULL;
}

static void add_activities(cJSON *object, const struct action *action)
{
    cJSON *activities = json_add_object(object, "activities");

    json_add_words(activities, "id", action->activities[LANGUAGE_ID]);
    json_add_words(activities, "en", action->activities[LANGUAGE_EN]);
}

static bool add_actions(cJSON *object, const struct reference *reference, const char *id)
{
    cJSON *list = json_add_list(object, "actions");

    for (size_t i = 0; i < reference->action_count; i++) {
        const struct action *action = &reference->actions[i];

        if (chosen(id, action->subject)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "subject", action->subject);
            json_add_string(item, "origin", action->origin);
            json_add_text(item, "goal", &action->goal);
            add_activities(item, action);
            json_add_text(item, "method", &action->method);
            json_add_text(item, "target", &action->target);
            json_add_text(item, "role", &action->role);
            json_add_text(item, "resources", &action->resources);
            json_add_text(item, "indicator", &action->indicator);
            json_add_text(item, "mistake", &action->mistake);
        }
    }
    return list->child != NULL;
}

static void add_contacts(cJSON *object, const struct reference *reference)
{
    cJSON *list = json_add_list(object, "contacts");

    for (size_t i = 0; i < reference->contact_count; i++) {
        const struct contact *contact = &reference->contacts[i];
        cJSON *item = json_item_object(list);

        json_add_text(item, "service", &contact->service);
        json_add_string(item, "number", contact->number);
        json_add_text(item, "area", &contact->area);
        json_add_string(item, "seen", contact->seen);
        json_add_words(item, "serves", contact->serves);
    }
}

bool render_sources_json(const struct lookup *lookup)
{
    const struct reference *reference = engine_reference(lookup->engine);
    const char *id = lookup->id;
    cJSON *object = json_object();
    bool found = false;

    json_add_string(object, "format", "intervensi-sources/1");
    if (id == NULL && lookup->gaps) {
        add_statements(object, lookup);
        json_write(lookup->output, object);
        return true;
    }
    found = add_sections(object, reference, id) || found;
    found = add_statements(object, lookup) || found;
    found = add_sources(object, lookup) || found;
    found = add_actions(object, reference, id) || found;
    if (id == NULL)
        add_contacts(object, reference);
    if (!found) {
        cJSON_Delete(object);
        return false;
    }
    json_write(lookup->output, object);
    return true;
}
