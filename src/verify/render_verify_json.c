/* The verdict on a stored result, as JSON: intervensi-verify/1.
 * May use: json_result, verify. Not its job: words for people (render_verify.c). */
#include "advice/render_json.h"
#include "verify/render_verify.h"
#include "json/json_read.h"

static void add_counts(cJSON *object, const struct verified *verified)
{
    const struct verdict *verdict = verified->verdict;
    cJSON *checked = json_add_object(object, "checked");

    json_add_number(checked, "steps", (long)verdict->steps);
    json_add_number(checked, "answers", (long)verdict->answers);
    if (verified->stated->format != STATED_RESULT)
        return;
    json_add_number(checked, "findings", (long)verdict->findings);
    json_add_number(checked, "recommendations", (long)verdict->recommendations);
    json_add_number(checked, "missing", (long)verdict->missing);
}

static void add_unchecked(cJSON *object, const struct verified *verified)
{
    cJSON *list = json_add_list(object, "unchecked");

    if (!verified->with_case)
        json_item_string(list, "case");
    if (verified->stated->looked_ahead)
        json_item_string(list, "look-ahead");
}

static void add_fault(cJSON *object, const struct verified *verified)
{
    const struct verdict *verdict = verified->verdict;
    cJSON *fault = json_add_object(object, "fault");
    struct json_place place = {.line = 1, .column = 1};

    json_find(verified->text->bytes, verified->text->size, buffer_text(&verdict->pointer), &place);
    json_add_string(fault, "code", verdict->code);
    json_add_string(fault, "pointer", buffer_text(&verdict->pointer));
    json_add_number(fault, "line", verified->text->lines_before + place.line);
    json_add_number(fault, "column", place.column);
    json_add_string(fault, "message", buffer_text(&verdict->message));
}

void render_verify_json(struct output *output, const struct engine *engine, const struct verified *verified)
{
    cJSON *object = json_object();

    json_add_string(object, "format", "intervensi-verify/1");
    json_add_string(object, "id", verified->stated->id);
    json_add_number(object, "line", verified->text->lines_before + 1);
    json_add_string(object, "status", verified->verdict->right ? "ok" : "wrong");
    json_add_rules(object, engine);
    if (verified->verdict->right) {
        add_counts(object, verified);
        add_unchecked(object, verified);
    } else {
        add_fault(object, verified);
    }
    json_write(output, object);
}
