/* The result of a consultation as JSON: intervensi-result/1.
 * May use: json_result, the engine's tables. Not its job: words for people; a run (render_trace_json.c); the rule base (render_rules_json.c). */
#include "advice/render_json.h"

#include "advice/json_result.h"
#include "advice/outlook.h"

static void add_findings(cJSON *object, const struct result *result)
{
    cJSON *list = json_add_list(object, "findings");

    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];
        cJSON *item = json_item_object(list);

        json_add_string(item, "kind", kind_word(finding->kind));
        json_add_string(item, "subject", finding->subject);
        json_add_string(item, "value", finding->value);
        json_add_string(item, "strength", strength_word(finding->strength));
        json_add_words(item, "rules", finding->rules);
        json_add_string(item, "origin", origin_word(finding->origin));
    }
}

static void add_tried(cJSON *item, const struct outlook_item *outlook, const struct vocabulary *vocabulary)
{
    char number[24];

    json_add_string(item, "fact", vocabulary->facts[outlook->trial->fact].id);
    json_add_string(item, "answer", trial_answer(outlook->trial, vocabulary, number, sizeof number));
    json_add_string(item, "standing", outlook_standing(outlook));
}

static void add_open(cJSON *item, const char *subject, const struct lookahead *lookahead, const struct vocabulary *vocabulary)
{
    struct outlook outlook = outlook_of(lookahead, subject);
    cJSON *list = json_add_list(item, "open");

    for (size_t i = 0; i < outlook.count; i++)
        add_tried(json_item_object(list), &outlook.items[i], vocabulary);
    outlook_free(&outlook);
}

static void add_one_answer_away(cJSON *object, const struct lookahead *lookahead, const struct vocabulary *vocabulary)
{
    struct outlook outlook = outlook_near(lookahead);
    cJSON *list = json_add_list(object, "one-answer-away");

    for (size_t i = 0; i < outlook.count; i++) {
        cJSON *item = json_item_object(list);

        json_add_string(item, "subject", outlook.items[i].change->subject);
        add_tried(item, &outlook.items[i], vocabulary);
    }
    outlook_free(&outlook);
}

static void add_recommendations(cJSON *object, const struct result *result, const struct lookahead *lookahead,
                                const struct vocabulary *vocabulary)
{
    cJSON *list = json_add_list(object, "recommendations");

    for (size_t i = 0; i < result->recommendation_count; i++) {
        const struct recommendation *recommendation = &result->recommendations[i];
        cJSON *item = json_item_object(list);

        json_add_number(item, "rank", (long)i + 1);
        json_add_string(item, "subject", recommendation->subject);
        json_add_action(item, recommendation);
        if (lookahead != NULL)
            add_open(item, recommendation->subject, lookahead, vocabulary);
    }
}

static void add_missing(cJSON *object, const struct result *result)
{
    cJSON *list = json_add_list(object, "missing");

    for (size_t i = 0; i < result->missing_count; i++) {
        const struct finding *finding = &result->findings[result->missing[i]];
        cJSON *item = json_item_object(list);

        json_add_string(item, "subject", finding->subject);
        json_add_string(item, "strength", strength_word(finding->strength));
        json_add_words(item, "rules", finding->rules);
    }
}

static cJSON *result_object(const struct engine *engine, const struct result *result, const struct lookahead *lookahead,
                            const char *id, bool derivations)
{
    cJSON *object = json_start("intervensi-result/1", id, engine);

    add_findings(object, result);
    add_recommendations(object, result, lookahead, engine_vocabulary(engine));
    if (lookahead != NULL)
        add_one_answer_away(object, lookahead, engine_vocabulary(engine));
    add_missing(object, result);
    if (derivations) {
        cJSON *list = json_add_list(object, "derivations");

        for (size_t i = 0; i < result->firing_count; i++)
            json_add_firing(json_item_object(list), engine, result, &result->firings[i]);
    }
    return object;
}

void render_json(struct output *output, const struct engine *engine, const struct result *result,
                 const struct lookahead *lookahead, const char *id, bool derivations)
{
    json_write(output, result_object(engine, result, lookahead, id, derivations));
}

void render_json_row(struct buffer *text, const struct engine *engine, const struct result *result,
                     const struct lookahead *lookahead)
{
    json_write_text(text, result_object(engine, result, lookahead, NULL, false));
}
