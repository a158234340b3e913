/* Explanations of one case in short. */
#include "explained.h"

#include <string.h>

#include "advice/derivation.h"
#include "advice/render_json.h"
#include "explain/explain.h"

/* --- how -------------------------------------------------------------------------------------------------------- */

static const char *const what_words[] = {
    [DERIVED_FACT] = "derived", [GIVEN_FACT] = "given", [SEEN_FACT] = "seen", [CLOSED_FACT] = "closed", [ABSENT_FACT] = "absent"};

static void add_line(cJSON *lines, const struct result *result, const struct derivation_line *line)
{
    cJSON *item = cJSON_CreateArray();
    char name[FACT_NAME_MAX];

    cJSON_AddItemToArray(lines, item);
    cJSON_AddItemToArray(item, cJSON_CreateNumber((double)line->depth));
    json_item_string(item, what_words[line->what]);
    if (line->what == ABSENT_FACT)
        json_item_string(item, result->firings[line->firing].absent[line->absent]);
    else
        json_item_string(item, fact_name(&result->facts[line->fact], name, sizeof name));
}

static bool is_concluded(const struct fact *fact)
{
    return fact->about == TEMPLATE_FINDING || fact->about == TEMPLATE_OBJECTION || fact->about == TEMPLATE_STANDING;
}

static void add_how(cJSON *object, const struct result *result)
{
    struct derivation *derivation = derivation_new(result);
    cJSON *list = json_add_list(object, "how");

    for (size_t i = 0; i < result->fact_count; i++) {
        const struct derivation_line *lines;
        cJSON *item;
        size_t count;

        if (!is_concluded(&result->facts[i]))
            continue;
        lines = derivation_of(derivation, i, &count);
        item = cJSON_CreateArray();
        cJSON_AddItemToArray(list, item);
        for (size_t j = 0; j < count; j++)
            add_line(item, result, &lines[j]);
    }
    derivation_free(derivation);
}

/* --- whynot -------------------------------------------------------------------------------------------------------- */

static void add_attempt(cJSON *attempts, const struct rulebook *rulebook, const struct attempt *attempt)
{
    static const char letters[] = {[STATE_HOLDS] = 'H', [STATE_FAILS] = 'F', [STATE_UNKNOWN] = 'U'};
    char states[CONDITIONS_MAX + 1] = "";
    cJSON *item = cJSON_CreateArray();

    for (size_t i = 0; i < attempt->condition_count; i++)
        states[i] = letters[attempt->conditions[i].state];
    cJSON_AddItemToArray(attempts, item);
    json_item_string(item, rulebook->alternatives[attempt->alternative].name);
    json_item_string(item, states);
}

static void add_subject(cJSON *list, const struct view *view, const char *subject)
{
    const struct explain_target target = {.subject = subject, .fact = NOT_FOUND};
    struct found found = found_of(view, &target);
    struct whynot *whynot = NULL;
    cJSON *item, *attempts;

    if (!whynot_holds(view, &target, &found)) {
        whynot = whynot_ask(view, &target);
        item = cJSON_CreateArray();
        cJSON_AddItemToArray(list, item);
        json_item_string(item, subject);
        attempts = cJSON_CreateArray();
        cJSON_AddItemToArray(item, attempts);
        for (size_t i = 0; i < whynot->attempt_count; i++)
            add_attempt(attempts, engine_rulebook(view->engine), &whynot->attempts[i]);
    }
    whynot_free(whynot);
    found_free(&found);
}

/* Whether this is the first rule about its subject, so that each subject comes once. */
static bool is_first(const struct rulebook *rulebook, size_t alternative)
{
    const char *subject = rulebook->alternatives[alternative].conclusion[1].constant;

    if (rulebook->alternatives[alternative].concludes != TEMPLATE_FINDING || subject == NULL)
        return false;
    for (size_t i = 0; i < alternative; i++)
        if (rulebook->alternatives[i].concludes == TEMPLATE_FINDING && rulebook->alternatives[i].conclusion[1].constant != NULL &&
            strcmp(rulebook->alternatives[i].conclusion[1].constant, subject) == 0)
            return false;
    return true;
}

static void add_whynot(cJSON *object, const struct view *view)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    cJSON *list = json_add_list(object, "whynot");

    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (is_first(rulebook, i))
            add_subject(list, view, rulebook->alternatives[i].conclusion[1].constant);
}

void explained_write(struct output *output, const struct engine *engine, const struct case_record *record,
                     const struct result *result)
{
    const struct view view = {.output = output, .engine = engine, .record = record, .result = result};
    cJSON *object = json_object(), *firings;

    json_add_string(object, "id", record->id);
    add_how(object, result);
    firings = json_add_list(object, "firings");
    for (size_t i = 0; i < result->firing_count; i++)
        json_add_firing(json_item_object(firings), engine, result, &result->firings[i]);
    add_whynot(object, &view);
    json_write(output, object);
}
