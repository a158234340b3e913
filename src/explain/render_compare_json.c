/* Where two cases part, as JSON: intervensi-compare/1.
 * May use: json_what, compare. Not its job: words for people (render_compare.c). */
#include "explain/json_what.h"
#include "explain/render_compare.h"

static void add_case(cJSON *object, const char *key, const struct case_record *record)
{
    cJSON *item = json_add_object(object, key);

    json_add_string(item, "id", record->id);
    json_add_string(item, "title", record->title);
}

static void add_answer(cJSON *object, const char *key, const struct answer *answer, const struct case_fact *fact)
{
    cJSON *item;

    if (!answer_given(answer))
        return;
    item = json_add_object(object, key);
    json_add_values(item, "value", fact, answer);
    json_add_string(item, "source", answer_source_word(answer->source));
    json_add_string(item, "date", answer->date);
}

/* Answers that differ in their value, or in nothing but who gave them and when. */
static void add_answers(cJSON *object, const char *key, const struct comparison *comparison, bool value)
{
    const struct vocabulary *vocabulary = comparison->a.record->vocabulary;
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < comparison->answer_count; i++) {
        size_t fact = comparison->answers[i].fact;
        cJSON *item;

        if (comparison->answers[i].value != value)
            continue;
        item = json_item_object(list);
        json_add_string(item, "fact", vocabulary->facts[fact].id);
        add_answer(item, "a", &comparison->a.record->answers[fact], &vocabulary->facts[fact]);
        add_answer(item, "b", &comparison->b.record->answers[fact], &vocabulary->facts[fact]);
    }
}

static void add_change(cJSON *list, const struct comparison *comparison, size_t at, bool kind)
{
    const struct vocabulary *vocabulary = comparison->a.record->vocabulary;
    const struct what_change *change = &comparison->what->changes[at];
    cJSON *item = json_item_object(list);
    cJSON *because;

    if (kind)
        json_add_string(item, "kind", kind_word(change->change.kind));
    json_add_string(item, "subject", change->change.subject);
    json_add_string(item, "value", change->change.value);
    json_add_side(item, "a", &change->before);
    json_add_side(item, "b", &change->after);
    because = json_add_list(item, "because");
    for (size_t i = 0; i < comparison->because[at].count; i++)
        json_item_string(because, vocabulary->facts[comparison->because[at].facts[i]].id);
}

static void add_changes(cJSON *object, const char *key, const struct comparison *comparison, enum compared_part part)
{
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < comparison->what->count; i++)
        if (compared_part_of(&comparison->what->changes[i]) == part)
            add_change(list, comparison, i, part == COMPARED_FINDINGS);
}

void render_compare_json(struct output *output, const struct engine *engine, const struct comparison *comparison)
{
    cJSON *object = json_object();

    json_add_string(object, "format", "intervensi-compare/1");
    json_add_string(object, "status", "ok");
    json_add_rules(object, engine);
    add_case(object, "a", comparison->a.record);
    add_case(object, "b", comparison->b.record);
    json_add(object, "equal", cJSON_CreateBool(comparison_equal(comparison)));
    json_add_number(object, "same-answers", (long)comparison->same);
    add_answers(object, "answers", comparison, true);
    add_answers(object, "told-otherwise", comparison, false);
    add_changes(object, "findings", comparison, COMPARED_FINDINGS);
    add_changes(object, "recommendations", comparison, COMPARED_ADVICE);
    add_changes(object, "missing", comparison, COMPARED_MISSING);
    json_write(output, object);
}
