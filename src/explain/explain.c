/* The table of questions, what their answers share, and the answer to "how". */
#include "explain/explain.h"

#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "base/layout.h"
#include "matching.h"
#include "memory.h"
#include "program/session.h"
#include "text.h"

/* --- The table of questions, and what their answers begin with --- */

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

enum status explain_answer(struct session *session, struct consultation *consultation, const struct request *request,
                           struct diag *diag, explain_render *text, explain_render *json)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct explain_target target;
    char *word = explain_words(request);
    enum status status = explain_target_find(session->engine, word, &target, diag) ? STATUS_OK : STATUS_USAGE;
    unsigned parts = CONSULT_RESULT;

    if (status == STATUS_OK && text == render_whynot_text && target.fact != NOT_FOUND &&
        asking_before_trials(consultation->record, (size_t)target.fact) == ASKING_OPEN)
        parts |= CONSULT_LOOKAHEAD;
    if (status == STATUS_OK)
        status = consultation_make(consultation, parts, diag);
    if (status == STATUS_OK) {
        const struct view view = explain_view_of(session, consultation, &wording);

        (request->format == FORMAT_JSON ? json : text)(&view, &target, &request->choice);
    }
    free(word);
    return status;
}

/* --- What was concluded about the target of a question --- */

static void put(struct found_facts *facts, size_t fact)
{
    facts->items = memory_grow(facts->items, &facts->capacity, facts->count + 1, sizeof *facts->items);
    facts->items[facts->count++] = fact;
}

static void put_new(struct found_facts *facts, size_t fact)
{
    for (size_t i = 0; i < facts->count; i++)
        if (facts->items[i] == fact)
            return;
    put(facts, fact);
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
        put(&found->parts[part_of(&result->facts[i])], i);
}

/* How the action stands first, unless nothing objects; then every objection, the deciding ones first. */
static void add_standing(struct found *found, const struct result *result, const char *subject)
{
    const char *const standing[SLOTS_MAX] = {subject};

    found->recommendation = result_recommendation(result, subject);
    found->standing = derivation_find(result, TEMPLATE_STANDING, standing, 0);
    if (found->recommendation == NULL || found->recommendation->standing == STANDING_RECOMMENDED)
        return;
    put(&found->parts[FOUND_AGAINST], found->standing);
    for (int to = 0; to < STANDING_COUNT; to++) {
        const char *const slots[SLOTS_MAX] = {subject, standing_word((enum standing)to)};

        for (size_t i = derivation_find(result, TEMPLATE_OBJECTION, slots, 0); i < result->fact_count;
             i = derivation_find(result, TEMPLATE_OBJECTION, slots, i + 1))
            put(&found->parts[FOUND_AGAINST], i);
    }
}

/* Whether the firing matched an answer to the question: this answer, if one is named. */
static bool uses(const struct result *result, const struct firing *firing, const char *id, const char *value)
{
    for (size_t i = 0; i < firing->matched_count; i++) {
        const struct fact *fact = &result->facts[firing->matched[i]];

        if (template_is_answer(fact->about) && strcmp(fact->slots[0], id) == 0 &&
            (value == NULL || strcmp(fact->slots[1], value) == 0))
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

        if (condition->test == CONDITION_ABSENT && template_is_answer(condition->about) && to != NULL &&
            words_contain(&to->in, id))
            return true;
    }
    return false;
}

static void add_uses(struct found *found, const struct view *view, const struct explain_target *target)
{
    const char *id = engine_vocabulary(view->engine)->facts[target->fact].id;
    const struct result *result = view->result;

    for (size_t i = 0; i < result->fact_count; i++)
        if (template_is_answer(result->facts[i].about) && strcmp(result->facts[i].slots[0], id) == 0)
            put(&found->parts[FOUND_ANSWERS], i);
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];

        if (uses(result, firing, id, target->value))
            put_new(&found->parts[FOUND_USED], firing->fact);
        if (target->value == NULL && rests_on_silence(engine_rulebook(view->engine), firing, id))
            put_new(&found->parts[FOUND_SILENCE], firing->fact);
    }
}

struct found found_of(const struct view *view, const struct explain_target *target)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    struct found found = {.standing = view->result->fact_count};

    for (size_t i = 0; target->rule != NULL && i < view->result->firing_count; i++)
        if (&rulebook->rules[rulebook->alternatives[view->result->firings[i].alternative].rule] == target->rule)
            put_new(&found.parts[FOUND_CONCLUDED], view->result->firings[i].fact);
    if (target->subject != NULL) {
        add_standing(&found, view->result, target->subject);
        add_findings(&found, view->result, target);
    }
    if (target->fact != NOT_FOUND)
        add_uses(&found, view, target);
    for (int part = 0; part < FOUND_ABOUT_COUNT; part++)
        found.count += found.parts[part].count;
    return found;
}

/* All of these facts, the standing too where nothing objects. Free its items with free(). */
static struct found_facts found_all(const struct found *found, const struct result *result)
{
    struct found_facts all = {NULL, 0, 0};

    for (int part = 0; part < FOUND_PART_COUNT; part++) {
        if (part == FOUND_ABOUT_COUNT && found->standing < result->fact_count)
            put_new(&all, found->standing);
        for (size_t i = 0; i < found->parts[part].count; i++)
            put_new(&all, found->parts[part].items[i]);
    }
    return all;
}

void found_free(struct found *found)
{
    for (int part = 0; part < FOUND_PART_COUNT; part++)
        free(found->parts[part].items);
}

/* --- What the answers to several questions show alike --- */

void explain_add_name(const struct output *output, const char *name, struct buffer *text)
{
    buffer_add(text, output_style(output, STYLE_STRONG));
    wording_capital(text, name);
    buffer_add(text, output_style(output, STYLE_PLAIN));
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
        layout_take(view->output, "", "", &text);
    buffer_free(&values[0]);
    buffer_free(&values[1]);
}

void explain_put_head(const struct view *view, const struct explain_target *target, const struct found *found)
{
    const struct wording *wording = view->wording;
    const struct rule *rule = target->rule;
    const struct case_fact *fact = target->fact != NOT_FOUND ? &wording->vocabulary->facts[target->fact] : NULL;
    struct buffer text = BUFFER_EMPTY;

    if (rule != NULL || fact != NULL)
        explain_add_name(view->output, wording_text(wording, rule != NULL ? &rule->reason : &fact->label), &text);
    else
        explain_add_name(view->output, wording_label(wording, target->subject, NULL), &text);
    layout_edge_take(view->output, "", "", &text, rule != NULL ? rule->id : fact != NULL ? fact->id : target->subject);
    if (rule != NULL)
        return;
    if (fact != NULL) {
        layout_text(view->output, "", "", wording_text(wording, &fact->question));
        if (answer_given(&view->record->answers[target->fact]))
            wording_answer(wording, view->record, (size_t)target->fact, &text);
        else
            buffer_add(&text, _("not asked"));
        layout_format(view->output, "", "", _("In this case: %s."), text.text);
        buffer_free(&text);
        return;
    }
    if (found->recommendation != NULL) {
        buffer_format(&text, _("In this case: %s. Strength of the advice: %s."),
                      wording_standing(found->recommendation->standing),
                      wording_strength(wording, found->recommendation->strength));
        if (found->recommendation->standing == STANDING_RECOMMENDED)
            buffer_format(&text, " %s", _("Nothing speaks against it."));
        layout_take(view->output, "", "", &text);
    }
    put_values(view, target);
}

struct tree explain_tree(const struct view *view, const struct explain_choice *choice)
{
    struct tree tree = {
        .view = view,
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
    if (facts->count > 0 && heading != NULL)
        layout_heading(tree->view->output, heading);
    for (size_t i = 0; i < facts->count; i++)
        if (!derivation_shown(tree->derivation, facts->items[i]))
            tree_put(tree, facts->items[i], " ");
}

/* --- Pieces of JSON that the answers to several questions share --- */

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

static void add_facts(cJSON *object, const char *key, const struct result *result, const struct found_facts *facts)
{
    json_add_fact_names(object, key, result, facts->items, facts->count);
}

struct nodes {
    const struct view *view;
    cJSON *list;
    struct derivation *derivation;
    bool rule_text;
};

/* Who gave an answer, when, and what was noted with it. */
static void add_given(cJSON *node, const struct view *view, const struct fact *fact)
{
    const struct answer *answer;
    cJSON *given;
    int at;

    at = template_is_answer(fact->about) ? vocabulary_fact(engine_vocabulary(view->engine), fact->slots[0]) : NOT_FOUND;
    if (at == NOT_FOUND)
        return;
    answer = &view->record->answers[at];
    given = json_add_object(node, "given");
    json_add_string(given, "source", answer_source_word(answer->source));
    json_add_string(given, "date", answer->date);
    json_add_string(given, "note", answer->note);
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
    const struct view *view = nodes->view;
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    const struct fact *fact = &view->result->facts[line->fact];
    const char *const *names = template_slots(fact->about);
    const struct rule *rule;
    char name[FACT_NAME_MAX];
    cJSON *node = json_item_object(nodes->list), *object;

    json_add_string(node, "id", fact_name(fact, name, sizeof name));
    json_add_string(node, "template", template_word(fact->about));
    object = json_add_object(node, "slots");
    for (size_t i = 0; names[i] != NULL; i++)
        json_add_string(object, names[i], fact->slots[i]);
    add_given(node, view, fact);
    if (line->firing_count == 0)
        return;
    rule = &rulebook->rules[rulebook->alternatives[view->result->firings[line->firings[0]].alternative].rule];
    object = json_add_object(node, "rule");
    json_add_string(object, "id", rule->id);
    json_add_string(object, "stage", rulebook->stages[rule->stage]);
    json_add_string(object, "origin", origin_word(rule->origin));
    json_add_string(object, "source", rule->source);
    json_add_text(object, "text", &rule->reason);
    if (line->what == CLOSED_FACT)
        json_add_truth(node, "closed", true);
    else
        add_firings(nodes, node, line);
}

/* What is closed in one place may be opened in another: so the closed ones come last. */
void json_add_derivation(cJSON *object, const struct view *view, const struct found *found, const struct explain_choice *choice)
{
    struct nodes nodes = {.view = view, .derivation = derivation_new(view->result), .rule_text = choice->rule_text};
    struct found_facts roots = found_all(found, view->result);
    struct {
        const struct derivation_line *lines;
        size_t count;
    } *trees = memory_new(roots.count + 1, sizeof *trees);
    bool *written = memory_new(view->result->fact_count + 1, sizeof *written);

    add_facts(object, "roots", view->result, &roots);
    nodes.list = json_add_list(object, "nodes");
    derivation_limit(nodes.derivation, (size_t)choice->depth);
    for (size_t i = 0; i < roots.count; i++)
        trees[i].lines = derivation_of(nodes.derivation, roots.items[i], &trees[i].count);
    for (int closed = 0; closed < 2; closed++)
        for (size_t i = 0; i < roots.count; i++)
            for (size_t j = 0; j < trees[i].count; j++) {
                const struct derivation_line *line = &trees[i].lines[j];

                if (line->what == ABSENT_FACT || written[line->fact] || (line->what == CLOSED_FACT) != (closed == 1))
                    continue;
                written[line->fact] = true;
                add_node(&nodes, line);
            }
    derivation_free(nodes.derivation);
    free(trees);
    free(written);
    free(roots.items);
}

/* --- How: why something holds in a case --- */

static const char *heading_of(const struct explain_target *target, enum found_part part)
{
    static const char *const headings[FOUND_ABOUT_COUNT] = {
        [FOUND_CONCLUDED] = N_("WHY"),
        [FOUND_FOR] = N_("WHAT SPEAKS FOR IT"),
        [FOUND_AGAINST] = N_("WHAT SPEAKS AGAINST IT"),
        [FOUND_MISSING] = N_("WHY IT MUST BE KNOWN"),
    };

    return target->rule != NULL ? _("WHAT IT CONCLUDED, AND FROM WHAT") : gettext(headings[part]);
}

/* Every conclusion names its rule last. */
static const char *rule_of(const struct fact *fact)
{
    size_t last = 0;

    while (template_slots(fact->about)[last + 1] != NULL)
        last++;
    return fact->slots[last];
}

static void put_use(const struct view *view, const struct fact *fact, bool brief)
{
    const char *rule = rule_of(fact);
    struct buffer text = BUFFER_EMPTY;

    wording_fact(view->wording, NULL, fact, &text);
    layout_edge_take(view->output, " · ", "   ", &text, rule);
    if (!brief)
        layout_text(view->output, "   ", "   ", wording_reason(view->wording, rule));
}

static void put_uses(const struct view *view, const struct found_facts *facts, const char *heading, bool brief)
{
    if (facts->count > 0)
        layout_heading(view->output, heading);
    for (size_t i = 0; i < facts->count; i++)
        put_use(view, &view->result->facts[facts->items[i]], brief);
}

/* It does not hold: the other question tells more. */
static void put_not_found(const struct view *view, const struct explain_target *target)
{
    const struct rule *rule = target->rule;
    const char *not_found = rule != NULL ? _("This rule did not fire in this case.") : _("Not found in this case.");

    if (rule != NULL && !rule->active)
        layout_text(view->output, "", "", _("Left out by the chosen origins."));
    else {
        struct buffer text = BUFFER_EMPTY;

        buffer_format(&text, "%s ", not_found);
        buffer_format(&text, _("Why not: %s %s"), explain_whynot.name[view->wording->language],
                      rule != NULL ? rule->id : target->subject);
        layout_take(view->output, "", "", &text);
    }
}

void render_how_text(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    struct found found = found_of(view, target);
    const struct found_facts *used = &found.parts[FOUND_USED], *silence = &found.parts[FOUND_SILENCE];

    explain_put_head(view, target, &found);
    if (target->fact != NOT_FOUND) {
        put_uses(view, used, _("WHAT WAS CONCLUDED FROM IT"), choice->brief);
        put_uses(view, silence, _("WHAT RESTS ON ANOTHER ANSWER NOT BEING GIVEN"), choice->brief);
        if (used->count == 0 && silence->count == 0 && answer_given(&view->record->answers[target->fact]))
            layout_text(view->output, "", "", _("No rule used it in this case."));
    }
    if (found.count > 0) {
        struct tree tree = explain_tree(view, choice);

        for (int part = 0; part < FOUND_ABOUT_COUNT; part++)
            explain_put_trees(&tree, &found.parts[part], heading_of(target, (enum found_part)part));
        derivation_free(tree.derivation);
    } else if (target->fact == NOT_FOUND)
        put_not_found(view, target);
    found_free(&found);
}

/* intervensi-explain/1. */
static void render_how_json(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    cJSON *object = json_explain(view, &explain_how);
    struct found found = found_of(view, target);

    json_add_target(object, view, target);
    json_add_standing(object, &found);
    if (target->fact != NOT_FOUND) {
        add_facts(object, "answers", view->result, &found.parts[FOUND_ANSWERS]);
        add_facts(object, "used-for", view->result, &found.parts[FOUND_USED]);
        add_facts(object, "silence-used-for", view->result, &found.parts[FOUND_SILENCE]);
    }
    json_add_derivation(object, view, &found, choice);
    json_write(view->output, object);
    found_free(&found);
}

static enum status how(struct session *session, struct consultation *consultation, const struct request *request,
                       struct diag *diag)
{
    return explain_answer(session, consultation, request, diag, render_how_text, render_how_json);
}

const struct explain_question explain_how = {
    .name = {"bagaimana", "how"},
    .arguments = N_("NAME[=VALUE]|RULE|QUESTION"),
    .answer = how,
};
