/* Why something holds in a case, as JSON. See render_how.h. */
#include "explain/json_explain.h"
#include "explain/render_how.h"

void render_how_json(const struct explain_view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    cJSON *object = json_explain(view, &explain_how);
    struct found found = found_of(view, target);

    json_add_target(object, view, target);
    json_add_standing(object, &found);
    if (target->fact != NOT_FOUND) {
        json_add_facts(object, "answers", view->result, &found.answers);
        json_add_facts(object, "used-for", view->result, &found.used);
        json_add_facts(object, "silence-used-for", view->result, &found.silence);
    }
    json_add_derivation(object, view, &found, choice);
    json_write(view->output, object);
    found_free(&found);
}
