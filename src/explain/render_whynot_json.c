/* Why something does not hold in a case, as JSON. See render_whynot.h. */
#include <stdlib.h>

#include "explain/asking.h"
#include "explain/json_explain.h"
#include "explain/render_whynot.h"
#include "explain/whynot_ask.h"
#include "memory.h"

static const char *const state_words[] = {[STATE_HOLDS] = "holds", [STATE_FAILS] = "fails", [STATE_UNKNOWN] = "unknown"};

/* --- Rules ------------------------------------------------------------------------------------------------------- */

/* Lists of rules that were written already: each is written once. */
struct writer {
    const struct explain_view *view;
    const struct attempt **written;
    size_t count, capacity;
};

static void add_attempts(struct writer *writer, cJSON *object, const struct attempt *attempts, size_t count);

static bool was_written(struct writer *writer, const struct attempt *attempts)
{
    for (size_t i = 0; i < writer->count; i++)
        if (writer->written[i] == attempts)
            return true;
    writer->written = memory_grow(writer->written, &writer->capacity, writer->count + 1, sizeof *writer->written);
    writer->written[writer->count++] = attempts;
    return false;
}

static void add_bindings(cJSON *item, const struct bindings *bindings)
{
    cJSON *object = json_add_object(item, "variables");

    for (size_t i = 0; i < bindings->count; i++)
        json_add_string(object, bindings->variables[i], bindings->values[i]);
}

static void add_report(struct writer *writer, cJSON *list, const struct condition_report *report)
{
    cJSON *item = json_item_condition(list, report->condition);
    bool before = report->circular || (report->attempt_count > 0 && was_written(writer, report->attempts));

    json_add_string(item, "state", state_words[report->state]);
    json_add_fact_names(item, "facts", writer->view->result, report->facts, report->fact_count);
    if (before)
        json_add(item, "seen", cJSON_CreateTrue());
    if (report->closed)
        json_add(item, "closed", cJSON_CreateTrue());
    if (report->attempt_count > 0 && !before)
        add_attempts(writer, item, report->attempts, report->attempt_count);
}

static void add_attempts(struct writer *writer, cJSON *object, const struct attempt *attempts, size_t count)
{
    const struct rulebook *rulebook = engine_rulebook(writer->view->engine);
    cJSON *list = json_add_list(object, "attempts");

    for (size_t i = 0; i < count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[attempts[i].alternative];
        cJSON *item = json_item_object(list), *conditions;

        json_add_string(item, "rule", rulebook->rules[alternative->rule].id);
        json_add_string(item, "alternative", alternative->name);
        json_add_number(item, "failing", (long)attempts[i].failing);
        json_add_number(item, "unknown", (long)attempts[i].unknown);
        add_bindings(item, &attempts[i].bindings);
        conditions = json_add_list(item, "conditions");
        for (size_t j = 0; j < attempts[i].condition_count; j++)
            add_report(writer, conditions, &attempts[i].conditions[j]);
    }
}

static void add_rules_tried(cJSON *object, const struct explain_view *view, const struct explain_target *target)
{
    struct whynot *whynot = whynot_ask(view, target);
    struct writer writer = {.view = view};

    add_attempts(&writer, object, whynot->attempts, whynot->attempt_count);
    free(writer.written);
    json_add_words(object, "left-out", (struct words){whynot->left_out, whynot->left_out_count});
    whynot_free(whynot);
}

/* --- Questions ------------------------------------------------------------------------------------------------------ */

static void add_atom(cJSON *list, const struct explain_view *view, const struct relevance_atom *atom)
{
    const struct case_fact *asked = &engine_vocabulary(view->engine)->facts[atom->fact];
    cJSON *item = json_item_object(list), *values;

    json_add_string(item, "fact", asked->id);
    values = json_add_list(item, atom->negated ? "not-in" : "in");
    for (size_t i = 0; i < asked->choice_count; i++)
        if ((atom->values >> i & 1) != 0)
            json_item_string(values, asked->choices[i].value);
    json_add_string(item, "state", state_words[asking_state(view->record, atom)]);
}

static void add_asking(cJSON *object, const struct explain_view *view, size_t fact)
{
    const struct case_fact *asked = &engine_vocabulary(view->engine)->facts[fact];
    cJSON *ask_when;

    json_add_string(object, "asking", asking_word(asking_of(view->record, fact, view->lookahead)));
    ask_when = json_add_list(object, "ask-when");
    for (size_t i = 0; i < asked->relevance_count; i++) {
        cJSON *all = cJSON_CreateArray();

        cJSON_AddItemToArray(ask_when, all);
        for (size_t j = 0; j < asked->relevance[i].count; j++)
            add_atom(all, view, &asked->relevance[i].atoms[j]);
    }
}

void render_whynot_json(const struct explain_view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    cJSON *object = json_explain(view, &explain_whynot);
    struct found found = found_of(view, target);
    bool question = target->fact != NOT_FOUND;

    json_add_target(object, view, target);
    json_add_standing(object, &found);
    if (question)
        add_asking(object, view, (size_t)target->fact);
    else
        json_add(object, "holds", cJSON_CreateBool(whynot_holds(view, target, &found)));
    if (!question && !whynot_holds(view, target, &found))
        add_rules_tried(object, view, target);
    json_add_derivation(object, view, &found, choice);
    json_write(view->output, object);
    found_free(&found);
}
