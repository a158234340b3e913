/* Outcomes and sensitivity as JSON. See render_sweep.h. Outcomes are written one after the other: there may be a million.
 * May use: json_build, json_result. Not its job: text (render_sweep.c). */
#include <stdlib.h>

#include <cjson/cJSON.h>

#include "advice/render_json.h"
#include "sweep/render_sweep.h"
#include "json/json_write.h"

/* A value of a varied fact as a case writes it; null: not asked. */
static cJSON *value_json(const struct case_fact *fact, const struct answer *answer)
{
    cJSON *list = fact->type == FACT_MANY ? cJSON_CreateArray() : NULL;

    if (!answer_given(answer)) {
        cJSON_Delete(list);
        return cJSON_CreateNull();
    }
    if (answer->measured)
        return cJSON_CreateNumber((double)answer->number);
    for (size_t i = 0; i < fact->choice_count; i++) {
        if ((answer->chosen >> i & 1) == 0)
            continue;
        if (list == NULL)
            return cJSON_CreateString(fact->choices[i].value);
        json_item_string(list, fact->choices[i].value);
    }
    return list;
}

static void add_value(cJSON *object, const char *key, const struct grid *grid, uint64_t row, size_t place)
{
    const struct grid_fact *varied = &grid->facts[place];

    json_add(object, key, value_json(&grid->vocabulary->facts[varied->fact], &varied->values[grid_value(grid, row, place)]));
}

static cJSON *outcome_json(const struct sweep_page *page, const struct outcome *outcome, const uint32_t *parts)
{
    cJSON *object = json_object(), *answers, *list;

    json_add_number(object, "rows", (long)outcome->rows);
    json_add_number(object, "row", (long)outcome->witness);
    answers = json_add_object(object, "answers");
    for (size_t i = 0; i < page->grid->fact_count; i++)
        add_value(answers, page->grid->vocabulary->facts[page->grid->facts[i].fact].id, page->grid, outcome->witness, i);
    list = json_add_list(object, "recommendations");
    for (size_t i = 0; i < outcome->count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "subject", summary_subject_word(page->outcomes->index, parts[i] / STANDING_COUNT));
        json_add_string(item, "standing", standing_word((enum standing)(parts[i] % STANDING_COUNT)));
    }
    return object;
}

static cJSON *start(const struct sweep_page *page, const char *format)
{
    cJSON *object = json_object();

    json_add_string(object, "format", format);
    json_add_rules(object, page->engine);
    json_add_number(object, "rows", (long)page->outcomes->rows);
    json_add_number(object, "errors", (long)page->outcomes->errors);
    return object;
}

/* Without the bracket that ends it and the newline. */
static void put_open(struct output *output, cJSON *value, size_t end)
{
    struct buffer text = BUFFER_EMPTY;

    json_write_text(&text, value);
    output_bytes(output, text.text, text.length - end);
    buffer_free(&text);
}

void render_outcomes_json(const struct sweep_page *page, bool all)
{
    uint32_t *order = outcomes_order(page->outcomes);

    (void)all;
    put_open(page->output, start(page, "intervensi-outcomes/1"), 2);
    output_text(page->output, ",\"outcomes\":[");
    for (size_t i = 0; i < page->outcomes->count; i++) {
        output_text(page->output, i > 0 ? "," : "");
        put_open(page->output, outcome_json(page, &page->outcomes->list[order[i]], outcome_parts(page->outcomes, order[i])), 1);
    }
    output_text(page->output, "]}\n");
    free(order);
}

static void add_fact(cJSON *list, const struct sweep_page *page, size_t place, const struct fact_sensitivity *fact)
{
    cJSON *item = json_item_object(list), *subjects;

    json_add_string(item, "fact", page->grid->vocabulary->facts[page->grid->facts[place].fact].id);
    json_add_number(item, "rows", (long)fact->rows);
    json_add_number(item, "rows-changed", (long)fact->rows_changed);
    json_add_number(item, "steps", (long)fact->steps);
    json_add_number(item, "steps-changed", (long)fact->steps_changed);
    subjects = json_add_object(item, "recommendations");
    for (size_t i = 0; i < summary_subject_count(page->outcomes->index); i++)
        if (fact->subjects[i] > 0)
            json_add_number(subjects, summary_subject_word(page->outcomes->index, i), (long)fact->subjects[i]);
}

static void add_fragile(cJSON *list, const struct sweep_page *page, const struct fragile *fragile)
{
    cJSON *item = json_item_object(list);

    json_add_number(item, "row", (long)fragile->row);
    json_add_number(item, "to", (long)fragile->to);
    json_add_string(item, "fact", page->grid->vocabulary->facts[page->grid->facts[fragile->fact].fact].id);
    add_value(item, "answer", page->grid, fragile->row, fragile->fact);
    add_value(item, "other", page->grid, fragile->to, fragile->fact);
}

void render_sensitivity_json(const struct sweep_page *page, const struct sensitivity *sensitivity, bool all)
{
    cJSON *object = start(page, "intervensi-sensitivity/1"), *list, *fragile;

    (void)all;
    json_add_number(object, "outcomes", (long)page->outcomes->count);
    list = json_add_list(object, "facts");
    for (size_t i = 0; i < sensitivity->fact_count; i++)
        add_fact(list, page, i, &sensitivity->facts[i]);
    fragile = json_add_object(object, "fragile");
    json_add_number(fragile, "rows", (long)sensitivity->fragile_rows);
    list = json_add_list(fragile, "first");
    for (size_t i = 0; i < sensitivity->fragile_count; i++)
        add_fragile(list, page, &sensitivity->fragile[i]);
    json_write(page->output, object);
}
