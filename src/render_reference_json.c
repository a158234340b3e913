/* What people look up beside facts and rules, as JSON: intervensi-terms/1 and intervensi-sources/1, both languages.
 * May use: json_build, reference. Not its job: facts (render_facts_json.c), rules (render_rules_json.c). */
#include "render_json.h"

#include <string.h>

#include "json_build.h"
#include "reference_match.h"

static bool chosen(const char *id, const char *name)
{
    return id == NULL || strcmp(id, name) == 0;
}

bool render_terms_json(struct output *output, const struct engine *engine, const char *id)
{
    const struct reference *reference = engine_reference(engine);
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
    }
    if (id != NULL && list->child == NULL) {
        cJSON_Delete(object);
        return false;
    }
    json_write(output, object);
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

static bool add_statements(cJSON *object, const struct reference *reference, const char *id)
{
    cJSON *list = json_add_list(object, "statements");

    for (size_t i = 0; i < reference->statement_count; i++) {
        const struct statement *statement = &reference->statements[i];

        if (id == NULL || reference_match_statement(statement, id)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "name", statement->name);
            json_add_string(item, "section", statement->section);
            json_add_string(item, "item", statement->item);
            json_add_text(item, "term", &statement->term);
        }
    }
    return list->child != NULL;
}

static bool add_sources(cJSON *object, const struct reference *reference, const char *id)
{
    cJSON *list = json_add_list(object, "sources");

    for (size_t i = 0; i < reference->source_count; i++) {
        if (chosen(id, reference->sources[i].key)) {
            cJSON *item = json_item_object(list);

            json_add_string(item, "key", reference->sources[i].key);
            json_add_string(item, "what", reference->sources[i].what);
            json_add_string(item, "status", reference->sources[i].status);
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

bool render_sources_json(struct output *output, const struct engine *engine, const char *id)
{
    const struct reference *reference = engine_reference(engine);
    cJSON *object = json_object();
    bool found = false;

    json_add_string(object, "format", "intervensi-sources/1");
    found = add_sections(object, reference, id) || found;
    found = add_statements(object, reference, id) || found;
    found = add_sources(object, reference, id) || found;
    found = add_actions(object, reference, id) || found;
    if (id == NULL)
        add_contacts(object, reference);
    if (!found) {
        cJSON_Delete(object);
        return false;
    }
    json_write(output, object);
    return true;
}
