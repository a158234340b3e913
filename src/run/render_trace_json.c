/* A recorded run as JSON: intervensi-trace/1. See render_json.h.
 * May use: json_result, run_record. Not its job: words for people beside the reason of each rule. */
#include "advice/render_json.h"
#include "run/render_trace.h"

static void add_numbers(cJSON *object, const char *key, const struct activation_list *list)
{
    cJSON *numbers = json_add_list(object, key);

    for (size_t i = 0; i < list->count; i++)
        json_item_number(numbers, (long)list->items[i]);
}

static void add_agenda(cJSON *item, const struct run_step *step)
{
    json_add_number(item, "activation", (long)step->activation);
    add_numbers(item, "agenda", &step->agenda);
    add_numbers(item, "added", &step->added);
    add_numbers(item, "withdrawn", &step->withdrawn);
}

static void add_step(cJSON *list, const struct engine *engine, const struct trace_request *request, size_t at)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    const struct run_step *step = &request->run->steps[at];
    cJSON *item = json_item_object(list);

    json_add_number(item, "step", (long)at + 1);
    json_add_firing(item, engine, request->run->result, step->firing);
    json_add_truth(item, "repeated", step->repeated);
    json_add_text(item, "text", &rulebook->rules[rulebook->alternatives[step->firing->alternative].rule].reason);
    if (request->agenda)
        add_agenda(item, step);
}

static void add_names(cJSON *list, const struct result *result, const size_t *facts, size_t count)
{
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < count; i++)
        if (facts[i] != NO_MATCHED_FACT)
            json_item_string(list, fact_name(&result->facts[facts[i]], name, sizeof name));
        else
            json_item_null(list);
}

static void add_conditions(cJSON *item, const struct result *result, const struct alternative_matches *matches)
{
    cJSON *list = json_add_list(item, "conditions");

    for (size_t i = 0; i < matches->condition_count; i++) {
        const struct condition_matches *own = &matches->conditions[i];
        cJSON *condition = json_item_object(list);
        cJSON *partial;

        json_add_string(condition, "test", condition_test_word(own->condition->test));
        json_add_string(condition, "template", template_word(own->condition->about));
        add_names(json_add_list(condition, "facts"), result, own->facts, own->fact_count);
        partial = json_add_list(condition, "partial");
        for (size_t j = 0; j < own->partial_count; j++)
            add_names(json_item_list(partial), result, own->partial + j * (i + 1), i + 1);
    }
}

static void add_matches(cJSON *object, const struct engine *engine, const struct trace_request *request)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct rule_matches *matches = rule_matches_of(rulebook, request->run, request->rule, request->point);
    cJSON *about = json_add_object(object, "matches");
    cJSON *list;

    json_add_string(about, "rule", request->rule->id);
    json_add_number(about, "after", (long)request->point);
    list = json_add_list(about, "alternatives");
    for (size_t i = 0; i < matches->alternative_count; i++) {
        cJSON *item;

        if (request->alternative != NOT_FOUND && matches->alternatives[i].alternative != (size_t)request->alternative)
            continue;
        item = json_item_object(list);
        json_add_string(item, "rule", rulebook->alternatives[matches->alternatives[i].alternative].name);
        add_conditions(item, request->run->result, &matches->alternatives[i]);
    }
    rule_matches_free(matches);
}

static void add_activations(cJSON *object, const struct engine *engine, const struct run_record *run)
{
    cJSON *list = json_add_list(object, "activations");
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < run->activation_count; i++) {
        cJSON *item = json_item_object(list);

        json_add_match(item, engine, run->result, &run->activations[i].match);
        json_add_string(item, "fact", fact_name(&run->activations[i].conclusion, name, sizeof name));
    }
}

void render_trace_json(struct output *output, const struct engine *engine, const struct trace_request *request)
{
    const struct run_record *run = request->run;
    cJSON *object = json_start("intervensi-trace/1", request->id, engine);
    cJSON *list = json_add_list(object, "firings");

    for (size_t i = 0; i < run->step_count; i++)
        if (request->chosen[i])
            add_step(list, engine, request, i);
    if (request->agenda) {
        add_activations(object, engine, run);
        add_numbers(object, "left", &run->left);
    }
    if (request->rule != NULL)
        add_matches(object, engine, request);
    json_write(output, object);
}
