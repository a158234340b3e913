/* The result of a consultation as JSON: intervensi-result/1. */
#include "advice/render_json.h"

#include "advice/brief.h"

/* --- Pieces of JSON that several formats share ----------------------------------------------------------------------- */

void json_add_rule_base(cJSON *object, const char *key, const struct engine *engine)
{
    cJSON *rules = json_add_object(object, key);
    cJSON *origins;

    json_add_string(rules, "version", engine_version(engine));
    json_add_string(rules, "digest", engine_digest(engine));
    origins = json_add_list(rules, "origins");
    for (int i = 0; i < ORIGIN_COUNT; i++)
        if ((engine_origins(engine) & (1U << i)) != 0)
            json_item_string(origins, origin_word((enum origin)i));
}

void json_add_rules(cJSON *object, const struct engine *engine)
{
    json_add_rule_base(object, "rules", engine);
}

cJSON *json_start(const char *format, const char *id, const struct engine *engine)
{
    cJSON *object = json_object();

    json_add_string(object, "format", format);
    json_add_string(object, "id", id);
    json_add_string(object, "status", "ok");
    json_add_rules(object, engine);
    return object;
}

void json_add_match(cJSON *object, const struct engine *engine, const struct result *result, const struct firing *match)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    const struct alternative *alternative = &rulebook->alternatives[match->alternative];
    char name[FACT_NAME_MAX];
    cJSON *matched;

    json_add_string(object, "stage", rulebook->stages[rulebook->rules[alternative->rule].stage]);
    json_add_string(object, "rule", alternative->name);
    matched = json_add_list(object, "matched");
    for (size_t i = 0; i < match->matched_count; i++)
        json_item_string(matched, fact_name(&result->facts[match->matched[i]], name, sizeof name));
    json_add_words(object, "absent", (struct words){match->absent, match->absent_count});
}

void json_add_firing(cJSON *object, const struct engine *engine, const struct result *result, const struct firing *firing)
{
    char name[FACT_NAME_MAX];

    json_add_match(object, engine, result, firing);
    json_add_string(object, "fact", fact_name(&result->facts[firing->fact], name, sizeof name));
}

void json_add_action(cJSON *item, const struct recommendation *recommendation)
{
    cJSON *list;

    json_add_string(item, "standing", standing_word(recommendation->standing));
    json_add_string(item, "strength", strength_word(recommendation->strength));
    list = json_add_list(item, "kinds");
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (recommendation->kinds[kind] && kind_is_action((enum kind)kind))
            json_item_string(list, kind_word((enum kind)kind));
    json_add_words(item, "rules", recommendation->rules);
    list = json_add_list(item, "against");
    for (size_t i = 0; i < recommendation->against_count; i++) {
        const struct objection *objection = &recommendation->against[i];
        cJSON *against = json_item_object(list);

        json_add_string(against, "standing", standing_word(objection->standing));
        json_add_string(against, "kind", kind_word(objection->kind));
        json_add_string(against, "subject", objection->subject);
        json_add_words(against, "rules", objection->rules);
        json_add_string(against, "by", objection->by);
    }
}

static void add_words_if_any(cJSON *object, const char *key, struct words words)
{
    if (words.count > 0)
        json_add_words(object, key, words);
}

void json_add_constraint(cJSON *object, const struct constraint *constraint)
{
    add_words_if_any(object, "in", constraint->in);
    add_words_if_any(object, "not-in", constraint->not_in);
    add_words_if_any(object, "differs-from", constraint->differs_from);
    if (constraint->compared) {
        cJSON *compare = json_item_object(json_add_list(object, "compare"));

        json_add_string(compare, "op", comparison_op_word(constraint->op));
        json_add_number(compare, "than", constraint->than);
    }
}

cJSON *json_item_condition(cJSON *list, const struct condition *condition)
{
    cJSON *item = json_item_object(list);
    cJSON *slots;

    json_add_string(item, "test", condition_test_word(condition->test));
    json_add_string(item, "template", template_word(condition->about));
    slots = json_add_list(item, "slots");
    for (size_t i = 0; i < condition->constraint_count; i++) {
        const struct constraint *constraint = &condition->constraints[i];
        cJSON *slot = json_item_object(slots);

        json_add_string(slot, "slot", template_slots(condition->about)[constraint->slot]);
        json_add_string(slot, "variable", constraint->variable);
        json_add_constraint(slot, constraint);
    }
    return item;
}

/* --- The result of a consultation as JSON ---------------------------------------------------------------------------- */

/* Beside a value that says no danger is known: what is not known about danger. */
static void add_open_dangers(cJSON *item, const struct view *view, const struct finding *finding)
{
    const struct vocabulary *vocabulary = engine_vocabulary(view->engine);
    cJSON *list;

    if (finding->kind != KIND_ASSESSMENT || !vocabulary_is_no_danger(vocabulary, finding->subject, finding->value))
        return;
    list = json_add_list(item, "not-known");
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (danger_is_open(engine_rulebook(view->engine), view->record, finding, i))
            json_item_string(list, vocabulary->facts[i].id);
}

static void add_findings(cJSON *object, const struct view *view)
{
    const struct result *result = view->result;
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
        add_open_dangers(item, view, finding);
    }
}

/* Answers that were tried, and how the action would then stand; with the action's name where the list is of several. */
static void add_outlook(cJSON *object, const char *key, struct outlook outlook, bool several, const struct vocabulary *vocabulary)
{
    cJSON *list = json_add_list(object, key);
    char number[24];

    for (size_t i = 0; i < outlook.count; i++) {
        const struct outlook_item *tried = &outlook.items[i];
        cJSON *item = json_item_object(list);

        json_add_string(item, "subject", several ? tried->change->subject : NULL);
        json_add_string(item, "fact", vocabulary->facts[tried->trial->fact].id);
        json_add_string(item, "answer", trial_answer(tried->trial, vocabulary, number, sizeof number));
        json_add_string(item, "standing", outlook_standing(tried));
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
            add_outlook(item, "open", outlook_of(lookahead, recommendation->subject), false, vocabulary);
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

/* The questions of which an answer was a ground of these rules, in the order of asking. */
static void add_grounds(cJSON *item, const char *key, const struct view *view, const struct words *rules)
{
    const struct vocabulary *vocabulary = engine_vocabulary(view->engine);
    cJSON *list = json_add_list(item, key);

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        bool ground = false;

        for (size_t j = 0; !ground && j < rules->count; j++)
            ground = result_rests_on(view->result, rules->items[j], vocabulary->facts[i].id);
        if (ground)
            json_item_string(list, vocabulary->facts[i].id);
    }
}

/* The list under this key, which is there only if it has items. */
static cJSON *list_of(cJSON *object, cJSON **list, const char *key)
{
    if (*list == NULL)
        *list = json_add_list(object, key);
    return *list;
}

/* Answers that follow from others, answers that contradict each other, and answers that do not apply: each list where there are any. */
static void add_answers(cJSON *object, const struct view *view)
{
    const struct vocabulary *vocabulary = engine_vocabulary(view->engine);
    const struct words *contradictions = &engine_rulebook(view->engine)->contradictions;
    const struct result *result = view->result;
    cJSON *implied = NULL, *contradicting = NULL, *apart = NULL;

    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];

        if (finding->kind == KIND_IMPLIED_ANSWER) {
            cJSON *item = json_item_object(list_of(object, &implied, "implied"));

            json_add_string(item, "fact", finding->subject);
            json_add_string(item, "value", finding->value);
            json_add_words(item, "rules", finding->rules);
            add_grounds(item, "from", view, &finding->rules);
        }
    }
    for (size_t i = 0; i < contradictions->count; i++)
        if (result_contradicts(result, contradictions->items[i])) {
            cJSON *item = json_item_object(list_of(object, &contradicting, "contradictions"));

            json_add_string(item, "rule", contradictions->items[i]);
            add_grounds(item, "questions", view, &(struct words){contradictions->items + i, 1});
        }
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (case_answer_apart(view->record, i) && !result_uses_answer(result, vocabulary->facts[i].id))
            json_item_string(list_of(object, &apart, "not-applicable"), vocabulary->facts[i].id);
}

static cJSON *result_object(const struct view *view, const char *id, bool derivations)
{
    const struct result *result = view->result;
    const struct vocabulary *vocabulary = engine_vocabulary(view->engine);
    cJSON *object = json_start("intervensi-result/1", id, view->engine);

    add_findings(object, view);
    add_recommendations(object, result, view->lookahead, vocabulary);
    if (view->lookahead != NULL)
        add_outlook(object, "one-answer-away", outlook_near(view->lookahead), true, vocabulary);
    add_missing(object, result);
    add_answers(object, view);
    if (derivations) {
        cJSON *list = json_add_list(object, "derivations");

        for (size_t i = 0; i < result->firing_count; i++)
            json_add_firing(json_item_object(list), view->engine, result, &result->firings[i]);
    }
    return object;
}

void render_json(const struct view *view, bool derivations)
{
    json_write(view->output, result_object(view, view->record->id, derivations));
}

void render_json_row(const struct view *view, struct buffer *text)
{
    json_write_text(text, result_object(view, NULL, false));
}
