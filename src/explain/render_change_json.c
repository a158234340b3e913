/* The smallest changes of answers that turn a recommendation, as JSON. See render_change.h. */
#include "explain/json_explain.h"
#include "explain/render_change.h"

static const char *standing_or_absent(int standing)
{
    return standing == STANDING_ABSENT ? "absent" : standing_word((enum standing)standing);
}

/* Each answer of the list, or each number of the interval, does. */
static void add_answer(cJSON *list, const struct vocabulary *vocabulary, const struct changed_answer *changed)
{
    const struct case_fact *fact = &vocabulary->facts[changed->fact];
    cJSON *item = json_item_object(list), *answers;

    json_add_string(item, "fact", fact->id);
    if (changed->choices == 0) {
        json_add_number(item, "from", changed->low);
        if (changed->high < NUMBER_MAX)
            json_add_number(item, "to", changed->high);
        return;
    }
    answers = json_add_list(item, "answers");
    for (size_t i = 0; i < fact->choice_count; i++)
        if ((changed->choices >> i & 1) != 0)
            json_item_string(answers, fact->choices[i].value);
}

static void add_sets(cJSON *object, const struct vocabulary *vocabulary, const struct change_search *search)
{
    cJSON *sets = json_add_list(object, "sets");

    for (size_t i = 0; i < search->set_count; i++) {
        const struct change_set *set = &search->sets[i];
        cJSON *item = json_item_object(sets);
        cJSON *answers = json_add_list(item, "change");

        for (size_t j = 0; j < set->count; j++)
            add_answer(answers, vocabulary, &set->answers[j]);
        json_add_string(item, "standing", standing_or_absent(set->standing));
    }
}

void render_change_json(const struct explain_view *view, const struct change_search *search)
{
    const struct vocabulary *vocabulary = engine_vocabulary(view->engine);
    const struct explain_target target = {.subject = search->subject, .fact = NOT_FOUND};
    cJSON *object = json_explain(view, &explain_change);
    cJSON *left_out;

    json_add_target(object, view, &target);
    json_add_string(object, "standing", standing_or_absent(search->standing));
    json_add_string(object, "aim", search->taking_away ? "not-recommended" : "recommended");
    add_sets(object, vocabulary, search);
    json_add_number(object, "complete-size", (long)search->complete_size);
    json_add(object, "limit-reached", cJSON_CreateBool(search->limit_reached));
    json_add_number(object, "consultations", (long)search->consultations);
    json_add_number(object, "facts", (long)search->fact_count);
    left_out = json_add_list(object, "left-out");
    for (size_t i = 0; i < search->left_out_count; i++)
        json_item_string(left_out, vocabulary->facts[search->left_out[i]].id);
    json_write(view->output, object);
}
