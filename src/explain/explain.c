/* The table of questions, and what their answers begin with. See explain.h. */
#include "explain/explain.h"

#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "base/layout.h"
#include "explain/explain_target.h"
#include "matching.h"
#include "memory.h"
#include "program/session.h"
#include "text.h"

/* --- The table of questions, and what their answers begin with ------------------------------------------------------- */

const struct explain_question *const explain_questions[] = {&explain_how, &explain_whynot, &explain_what, &explain_change, NULL};

const struct explain_question *explain_question_find(const char *name)
{
    for (size_t i = 0; explain_questions[i] != NULL; i++)
        if (strcmp(explain_questions[i]->name[0], name) == 0 || strcmp(explain_questions[i]->name[1], name) == 0)
            return explain_questions[i];
    return NULL;
}

const char *explain_question_nearest(const char *name)
{
    struct nearest nearest;

    nearest_start(&nearest, name);
    for (size_t i = 0; explain_questions[i] != NULL; i++)
        for (int language = 0; language < 2; language++)
            nearest_offer(&nearest, explain_questions[i]->name[language]);
    return nearest.best;
}

struct view explain_view_of(struct session *session, const struct consultation *consultation, const struct wording *wording)
{
    return (struct view){.output = &session->out,
                         .engine = session->engine,
                         .wording = wording,
                         .record = consultation->record,
                         .result = consultation->result,
                         .lookahead = consultation->lookahead};
}

char *explain_words(const struct request *request)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, "");
    for (size_t i = 0; i < request->count; i++)
        buffer_format(&text, "%s%s", i > 0 ? " " : "", request->words[i]);
    return text.text;
}

bool explain_read_target(const struct session *session, const struct request *request, struct explain_target *target, char **word,
                         struct diag *diag)
{
    *word = explain_words(request);
    return explain_target_find(session->engine, *word, target, diag);
}

/* --- What was concluded about the target of a question --------------------------------------------------------------- */

static bool has(const struct found_facts *facts, size_t fact)
{
    for (size_t i = 0; i < facts->count; i++)
        if (facts->items[i] == fact)
            return true;
    return false;
}

static void put(struct found_facts *facts, size_t fact)
{
    facts->items = memory_grow(facts->items, &facts->capacity, facts->count + 1, sizeof *facts->items);
    facts->items[facts->count++] = fact;
}

static void add(struct found *found, enum found_part part, size_t fact)
{
    put(&found->parts[part], fact);
    found->count++;
}

static enum found_part part_of(const struct fact *finding)
{
    enum kind kind = KIND_ASSESSMENT;

    kind_read(finding->slots[0], &kind);
    if (kind_is_action(kind))
        return FOUND_FOR;
    if (kind == KIND_CONTRAINDICATION || kind == KIND_CAUTION)
        return FOUND_AGAINST;
    return kind == KIND_MISSING_INFORMATION ? FOUND_MISSING : FOUND_CONCLUDED;
}

static void add_findings(struct found *found, const struct result *result, const struct explain_target *target)
{
    const char *const slots[SLOTS_MAX] = {NULL, target->subject, target->fact == NOT_FOUND ? target->value : NULL};

    for (size_t i = derivation_find(result, TEMPLATE_FINDING, slots, 0); i < result->fact_count;
         i = derivation_find(result, TEMPLATE_FINDING, slots, i + 1))
        add(found, part_of(&result->facts[i]), i);
}

/* How the action stands first, unless nothing objects; then every objection, the deciding ones first. */
static void add_standing(struct found *found, const struct result *result, const char *subject)
{
    const char *const standing[SLOTS_MAX] = {subject};

    found->recommendation = result_recommendation(result, subject);
    found->standing = derivation_find(result, TEMPLATE_STANDING, standing, 0);
    if (found->recommendation == NULL || found->recommendation->standing == STANDING_RECOMMENDED)
        return;
    add(found, FOUND_AGAINST, found->standing);
    for (int to = 0; to < STANDING_COUNT; to++) {
        const char *const slots[SLOTS_MAX] = {subject, standing_word((enum standing)to)};

        for (size_t i = derivation_find(result, TEMPLATE_OBJECTION, slots, 0); i < result->fact_count;
             i = derivation_find(result, TEMPLATE_OBJECTION, slots, i + 1))
            add(found, FOUND_AGAINST, i);
    }
}

static void add_of_rule(struct found *found, const struct view *view, const struct rule *rule)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);

    for (size_t i = 0; i < view->result->firing_count; i++) {
        const struct firing *firing = &view->result->firings[i];

        if (&rulebook->rules[rulebook->alternatives[firing->alternative].rule] == rule &&
            !has(&found->parts[FOUND_CONCLUDED], firing->fact))
            add(found, FOUND_CONCLUDED, firing->fact);
    }
}

/* --- What an answer was used for ---------------------------------------------------------------------------------- */

static bool is_answer(enum fact_template about)
{
    return about == TEMPLATE_ANSWER || about == TEMPLATE_MEASURE;
}

/* Whether the firing matched an answer to the question: this answer, if one is named. */
static bool uses(const struct result *result, const struct firing *firing, const char *id, const char *value)
{
    for (size_t i = 0; i < firing->matched_count; i++) {
        const struct fact *fact = &result->facts[firing->matched[i]];

        if (is_answer(fact->about) && strcmp(fact->slots[0], id) == 0 && (value == NULL || strcmp(fact->slots[1], value) == 0))
            return true;
    }
    return false;
}

/* Whether the rule fired because a certain answer to the question, or any, is not there. */
static bool rests_on_silence(const struct rulebook *rulebook, const struct firing *firing, const char *id)
{
    const struct alternative *alternative = &rulebook->alternatives[firing->alternative];

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct constraint *to = condition_constraint(condition, 0);

        if (condition->test == CONDITION_ABSENT && is_answer(condition->about) && to != NULL && words_contain(&to->in, id))
            return true;
    }
    return false;
}

static void add_uses(struct found *found, const struct view *view, const struct explain_target *target)
{
    const char *id = engine_vocabulary(view->engine)->facts[target->fact].id;
    const struct result *result = view->result;

    for (size_t i = 0; i < result->fact_count; i++)
        if (is_answer(result->facts[i].about) && strcmp(result->facts[i].slots[0], id) == 0)
            put(&found->answers, i);
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];

        if (uses(result, firing, id, target->value) && !has(&found->used, firing->fact))
            put(&found->used, firing->fact);
        if (target->value == NULL && rests_on_silence(engine_rulebook(view->engine), firing, id) &&
            !has(&found->silence, firing->fact))
            put(&found->silence, firing->fact);
    }
}

struct found found_of(const struct view *view, const struct explain_target *target)
{
    struct found found = {.standing = view->result->fact_count};

    if (target->rule != NULL)
        add_of_rule(&found, view, target->rule);
    if (target->subject != NULL) {
        add_standing(&found, view->result, target->subject);
        add_findings(&found, view->result, target);
    }
    if (target->fact != NOT_FOUND)
        add_uses(&found, view, target);
    return found;
}

static void put_all(struct found_facts *all, const struct found_facts *facts)
{
    for (size_t i = 0; i < facts->count; i++)
        if (!has(all, facts->items[i]))
            put(all, facts->items[i]);
}

/* All of these facts, the standing too where nothing objects. Free its items with free(). */
static struct found_facts found_all(const struct found *found, const struct result *result)
{
    struct found_facts all = {NULL, 0, 0};

    for (int part = 0; part < FOUND_PART_COUNT; part++)
        put_all(&all, &found->parts[part]);
    if (found->standing < result->fact_count && !has(&all, found->standing))
        put(&all, found->standing);
    put_all(&all, &found->answers);
    put_all(&all, &found->used);
    put_all(&all, &found->silence);
    return all;
}

void found_free(struct found *found)
{
    for (int part = 0; part < FOUND_PART_COUNT; part++)
        free(found->parts[part].items);
    free(found->answers.items);
    free(found->used.items);
    free(found->silence.items);
}

/* --- What the answers to several questions show alike ---------------------------------------------------------------- */

/* What is asked about in words, its id at the edge. */
static void put_title(const struct view *view, const char *name, const char *id)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, output_style(view->output, STYLE_STRONG));
    wording_capital(&text, name);
    buffer_add(&text, output_style(view->output, STYLE_PLAIN));
    layout_edge(view->output, "", "", text.text, id);
    buffer_free(&text);
}

static void put_line(const struct view *view, const char *text)
{
    layout_text(view->output, "", "", text);
}

/* The values that count of an assessment or a principle; the others, which are outweighed, behind them. */
static void put_values(const struct view *view, const struct explain_target *target)
{
    struct buffer values[2] = {BUFFER_EMPTY, BUFFER_EMPTY}, text = BUFFER_EMPTY;

    for (size_t i = 0; i < view->result->finding_count; i++) {
        const struct finding *finding = &view->result->findings[i];
        struct buffer *list = &values[!result_counts(view->result, view->wording->vocabulary, finding)];
        bool principle = finding->kind == KIND_PRINCIPLE_CHECK;

        if (finding->value == NULL || strcmp(finding->subject, target->subject) != 0)
            continue;
        buffer_format(list, "%s%s", list->length > 0 ? ", " : "",
                      wording_label(view->wording, principle ? kind_word(finding->kind) : finding->subject, finding->value));
    }
    if (values[0].length > 0)
        buffer_format(&text, _("In this case: %s."), values[0].text);
    if (values[1].length > 0) {
        buffer_add(&text, " ");
        buffer_format(&text, _("Outweighed: %s."), values[1].text);
    }
    if (text.length > 0)
        put_line(view, text.text);
    buffer_free(&values[0]);
    buffer_free(&values[1]);
    buffer_free(&text);
}

static void put_standing(const struct view *view, const struct recommendation *recommendation)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("In this case: %s. Strength of the advice: %s."), wording_standing(recommendation->standing),
                  wording_strength(view->wording, recommendation->strength));
    if (recommendation->standing == STANDING_RECOMMENDED)
        buffer_format(&text, " %s", _("Nothing speaks against it."));
    put_line(view, text.text);
    buffer_free(&text);
}

static void put_answer(const struct view *view, size_t fact)
{
    struct buffer text = BUFFER_EMPTY;
    struct buffer answer = BUFFER_EMPTY;

    put_line(view, wording_text(view->wording, &view->wording->vocabulary->facts[fact].question));
    if (answer_given(&view->record->answers[fact]))
        wording_answer(view->wording, view->record, fact, &answer);
    else
        buffer_add(&answer, _("not asked"));
    buffer_format(&text, _("In this case: %s."), answer.text);
    put_line(view, text.text);
    buffer_free(&answer);
    buffer_free(&text);
}

void explain_put_head(const struct view *view, const struct explain_target *target, const struct found *found)
{
    const struct wording *wording = view->wording;

    if (target->rule != NULL) {
        put_title(view, wording_text(wording, &target->rule->reason), target->rule->id);
    } else if (target->fact != NOT_FOUND) {
        const struct case_fact *fact = &wording->vocabulary->facts[target->fact];

        put_title(view, wording_text(wording, &fact->label), fact->id);
        put_answer(view, (size_t)target->fact);
    } else {
        put_title(view, wording_label(wording, target->subject, NULL), target->subject);
        if (found->recommendation != NULL)
            put_standing(view, found->recommendation);
        put_values(view, target);
    }
}

struct tree explain_tree(const struct view *view, const struct explain_choice *choice)
{
    struct tree tree = {
        .output = view->output,
        .wording = view->wording,
        .record = view->record,
        .result = view->result,
        .derivation = derivation_new(view->result),
        .reasons = !choice->brief,
        .citations = !choice->brief,
        .rule_text = choice->rule_text,
    };

    derivation_limit(tree.derivation, (size_t)choice->depth);
    return tree;
}

void explain_put_trees(const struct tree *tree, const struct found_facts *facts, const char *heading)
{
    if (facts->count > 0)
        layout_heading(tree->output, heading);
    for (size_t i = 0; i < facts->count; i++)
        if (!derivation_shown(tree->derivation, facts->items[i]))
            tree_put(tree, facts->items[i], " ");
}

/* --- Pieces of JSON that the answers to several questions share ------------------------------------------------------ */

cJSON *json_explain(const struct view *view, const struct explain_question *question)
{
    cJSON *object = json_object();

    json_add_string(object, "format", "intervensi-explain/1");
    json_add_string(object, "question", question->name[LANGUAGE_EN]);
    json_add_string(object, "case", view->record->id);
    json_add_rules(object, view->engine);
    return object;
}

void json_add_target(cJSON *object, const struct view *view, const struct explain_target *target)
{
    cJSON *about = json_add_object(object, "about");

    json_add_string(about, "subject", target->subject);
    if (target->fact != NOT_FOUND)
        json_add_string(about, "fact", engine_vocabulary(view->engine)->facts[target->fact].id);
    json_add_string(about, "value", target->value);
    json_add_string(about, "rule", target->rule != NULL ? target->rule->id : NULL);
}

void json_add_standing(cJSON *object, const struct found *found)
{
    if (found->recommendation != NULL)
        json_add_string(object, "standing", standing_word(found->recommendation->standing));
}

void json_add_fact_names(cJSON *object, const char *key, const struct result *result, const size_t *facts, size_t count)
{
    cJSON *list = json_add_list(object, key);
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < count; i++)
        json_item_string(list, fact_name(&result->facts[facts[i]], name, sizeof name));
}

void json_add_facts(cJSON *object, const char *key, const struct result *result, const struct found_facts *facts)
{
    json_add_fact_names(object, key, result, facts->items, facts->count);
}

/* --- Nodes ------------------------------------------------------------------------------------------------------- */

struct nodes {
    const struct view *view;
    cJSON *list;
    struct derivation *derivation;
    bool *written; /* by fact */
    bool rule_text;
};

static void add_slots(cJSON *node, const struct fact *fact)
{
    const char *const *names = template_slots(fact->about);
    cJSON *slots;

    json_add_string(node, "template", template_word(fact->about));
    slots = json_add_object(node, "slots");
    for (size_t i = 0; names[i] != NULL; i++)
        json_add_string(slots, names[i], fact->slots[i]);
}

/* Who gave an answer, when, and what was noted with it. */
static void add_given(cJSON *node, const struct view *view, const struct fact *fact)
{
    const struct answer *answer;
    cJSON *given;
    int at;

    if (fact->about != TEMPLATE_ANSWER && fact->about != TEMPLATE_MEASURE)
        return;
    at = vocabulary_fact(engine_vocabulary(view->engine), fact->slots[0]);
    if (at == NOT_FOUND)
        return;
    answer = &view->record->answers[at];
    given = json_add_object(node, "given");
    json_add_string(given, "source", answer_source_word(answer->source));
    json_add_string(given, "date", answer->date);
    json_add_string(given, "note", answer->note);
}

static void add_rule(cJSON *node, const struct view *view, const struct firing *firing)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    const struct rule *rule = &rulebook->rules[rulebook->alternatives[firing->alternative].rule];
    cJSON *object = json_add_object(node, "rule");

    json_add_string(object, "id", rule->id);
    json_add_string(object, "stage", rulebook->stages[rule->stage]);
    json_add_string(object, "origin", origin_word(rule->origin));
    json_add_string(object, "source", rule->source);
    json_add_text(object, "text", &rule->reason);
}

static void add_firings(const struct nodes *nodes, cJSON *node, const struct derivation_line *line)
{
    const struct view *view = nodes->view;
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    cJSON *list = json_add_list(node, "firings");

    for (size_t i = 0; i < line->firing_count; i++) {
        const struct firing *firing = &view->result->firings[line->firings[i]];
        const struct alternative *alternative = &rulebook->alternatives[firing->alternative];
        cJSON *item = json_item_object(list);

        json_add_string(item, "alternative", alternative->name);
        json_add_fact_names(item, "matched", view->result, firing->matched, firing->matched_count);
        json_add_words(item, "absent", (struct words){firing->absent, firing->absent_count});
        if (nodes->rule_text)
            json_add_string(item, "clips", alternative->clips);
    }
}

static void add_node(const struct nodes *nodes, const struct derivation_line *line)
{
    const struct fact *fact = &nodes->view->result->facts[line->fact];
    char name[FACT_NAME_MAX];
    cJSON *node = json_item_object(nodes->list);

    json_add_string(node, "id", fact_name(fact, name, sizeof name));
    add_slots(node, fact);
    add_given(node, nodes->view, fact);
    if (line->firing_count == 0)
        return;
    add_rule(node, nodes->view, &nodes->view->result->firings[line->firings[0]]);
    if (line->what == CLOSED_FACT)
        json_add(node, "closed", cJSON_CreateTrue());
    else
        add_firings(nodes, node, line);
}

static void add_lines(struct nodes *nodes, const struct derivation_line *lines, size_t count, bool closed)
{
    for (size_t i = 0; i < count; i++) {
        if (lines[i].what == ABSENT_FACT || nodes->written[lines[i].fact] || (lines[i].what == CLOSED_FACT) != closed)
            continue;
        nodes->written[lines[i].fact] = true;
        add_node(nodes, &lines[i]);
    }
}

/* What is closed in one place may be opened in another: so the closed ones come last. */
static void add_trees(struct nodes *nodes, const struct found_facts *roots)
{
    struct {
        const struct derivation_line *lines;
        size_t count;
    } *trees = memory_new(roots->count + 1, sizeof *trees);

    for (size_t i = 0; i < roots->count; i++)
        trees[i].lines = derivation_of(nodes->derivation, roots->items[i], &trees[i].count);
    for (int closed = 0; closed < 2; closed++)
        for (size_t i = 0; i < roots->count; i++)
            add_lines(nodes, trees[i].lines, trees[i].count, closed == 1);
    free(trees);
}

void json_add_derivation(cJSON *object, const struct view *view, const struct found *found, const struct explain_choice *choice)
{
    struct nodes nodes = {.view = view, .derivation = derivation_new(view->result), .rule_text = choice->rule_text};
    struct found_facts roots = found_all(found, view->result);

    json_add_facts(object, "roots", view->result, &roots);
    nodes.list = json_add_list(object, "nodes");
    nodes.written = memory_new(view->result->fact_count + 1, sizeof *nodes.written);
    derivation_limit(nodes.derivation, (size_t)choice->depth);
    add_trees(&nodes, &roots);
    derivation_free(nodes.derivation);
    free(nodes.written);
    free(roots.items);
}
