/* What other answers would change, as JSON. See render_what.h. */
#include "explain/json_explain.h"
#include "explain/json_what.h"
#include "explain/render_what.h"

static void add_answers(cJSON *object, const struct case_record *now, const struct case_record *tried)
{
    cJSON *list = json_add_list(object, "answers");

    for (size_t i = 0; i < now->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &now->vocabulary->facts[i];
        cJSON *item;

        if (answer_same(&now->answers[i], &tried->answers[i]))
            continue;
        item = json_item_object(list);
        json_add_string(item, "fact", fact->id);
        json_add_values(item, "before", fact, &now->answers[i]);
        json_add_values(item, "after", fact, &tried->answers[i]);
    }
}

static void add_changes(cJSON *object, const char *key, const struct what_if *what, bool actions)
{
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < what->count; i++) {
        const struct what_change *change = &what->changes[i];
        cJSON *item;

        if (change->change.action != actions)
            continue;
        item = json_item_object(list);
        if (!actions)
            json_add_string(item, "kind", kind_word(change->change.kind));
        json_add_string(item, "subject", change->change.subject);
        json_add_string(item, "value", change->change.value);
        json_add_side(item, "before", &change->before);
        json_add_side(item, "after", &change->after);
    }
}

void render_what_json(const struct explain_view *view, const struct case_record *tried, const struct what_if *what)
{
    cJSON *object = json_explain(view, &explain_what);

    add_answers(object, view->record, tried);
    add_changes(object, "recommendations", what, true);
    add_changes(object, "findings", what, false);
    json_write(view->output, object);
}
