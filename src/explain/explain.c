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
                         .record = consultation->known,
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

enum status explain_answer(const struct explain_question *question, struct session *session, struct consultation *consultation,
                           const struct request *request, struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct explain_target target;
    unsigned parts = CONSULT_RESULT;
    enum status status = STATUS_USAGE;
    char *word;

    if (question->answer != NULL)
        return question->answer(session, consultation, request, diag);
    word = explain_words(request);
    if (explain_target_find(session->engine, word, &target, diag)) {
        if (question == &explain_whynot && target.fact != NOT_FOUND &&
            asking_before_trials(consultation->record, (size_t)target.fact) == ASKING_OPEN)
            parts |= CONSULT_LOOKAHEAD;
        status = consultation_make(consultation, parts, diag);
    }
    if (status == STATUS_OK) {
        const struct view view = explain_view_of(session, consultation, &wording);

        (request->format == FORMAT_JSON ? question->json : question->text)(&view, &target, &request->choice);
    }
    free(word);
    return status;
}

/* --- What was concluded about the target of a question --- */

static void put(struct found_facts *facts, size_t fact)
{
    for (size_t i = 0; i < facts->count; i++)
        if (facts->items[i] == fact)
            return;
    facts->items = memory_grow(facts->items, &facts->capacity, facts->count + 1, sizeof *facts->items);
    facts->items[facts->count++] = fact;
}

static enum found_part part_of(const struct fact *finding)
{
    enum kind kind = KIND_ASSESSMENT;

    kind_read(finding->slots[FINDING_KIND], &kind);
    if (kind_is_action(kind))
        return FOUND_FOR;
    if (kind == KIND_CONTRAINDICATION || kind == KIND_CAUTION)
        return FOUND_AGAINST;
    return kind == KIND_MISSING_INFORMATION ? FOUND_MISSING : FOUND_CONCLUDED;
}

/* How the action stands first, unless nothing objects; then every objection, the deciding ones first; then the findings. */
static void add_conclusions(struct found *found, const struct result *result, const struct explain_target *target)
{
    const char *slots[SLOTS_MAX] = {target->subject};

    found->recommendation = result_recommendation(result, target->subject);
    found->standing = derivation_find(result, TEMPLATE_STANDING, slots, 0);
    if (found->recommendation != NULL && found->recommendation->standing != STANDING_RECOMMENDED) {
        put(&found->parts[FOUND_AGAINST], found->standing);
        for (int to = 0; to < STANDING_COUNT; to++) {
            slots[OBJECTION_TO] = standing_word((enum standing)to);
            for (size_t i = 0; (i = derivation_find(result, TEMPLATE_OBJECTION, slots, i)) < result->fact_count; i++)
                put(&found->parts[FOUND_AGAINST], i);
        }
    }
    slots[FINDING_KIND] = NULL;
    slots[FINDING_SUBJECT] = target->subject;
    slots[FINDING_VALUE] = target->fact == NOT_FOUND ? target->value : NULL;
    for (size_t i = 0; (i = derivation_find(result, TEMPLATE_FINDING, slots, i)) < result->fact_count; i++)
        put(&found->parts[part_of(&result->facts[i])], i);
}

/* Whether the firing matched an answer to the question: this answer, if one is named. */
static bool uses(const struct result *result, const struct firing *firing, const char *id, const char *value)
{
    for (size_t i = 0; i < firing->matched_count; i++) {
        const struct fact *fact = &result->facts[firing->matched[i]];

        if (template_is_answer(fact->about) && strcmp(fact->slots[ANSWER_FACT], id) == 0 &&
            (value == NULL || strcmp(fact->slots[ANSWER_VALUE], value) == 0))
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

        if (condition->test == CONDITION_ABSENT && words_contain(condition_facts(condition), id))
            return true;
    }
    return false;
}

static void add_uses(struct found *found, const struct view *view, const struct explain_target *target)
{
    const char *id = engine_vocabulary(view->engine)->facts[target->fact].id;
    const struct result *result = view->result;

    for (size_t i = 0; i < result->fact_count; i++)
        if (template_is_answer(result->facts[i].about) && strcmp(result->facts[i].slots[ANSWER_FACT], id) == 0)
            put(&found->parts[FOUND_ANSWERS], i);
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];

        if (uses(result, firing, id, target->value))
            put(&found->parts[FOUND_USED], firing->fact);
        if (target->value == NULL && rests_on_silence(engine_rulebook(view->engine), firing, id))
            put(&found->parts[FOUND_SILENCE], firing->fact);
    }
}

struct found found_of(const struct view *view, const struct explain_target *target)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    struct found found = {.standing = view->result->fact_count};

    for (size_t i = 0; target->rule != NULL && i < view->result->firing_count; i++)
        if (rulebook_rule_of(rulebook, view->result->firings[i].alternative) == target->rule)
            put(&found.parts[FOUND_CONCLUDED], view->result->firings[i].fact);
    if (target->subject != NULL)
        add_conclusions(&found, view->result, target);
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
            put(&all, found->standing);
        for (size_t i = 0; i < found->parts[part].count; i++)
            put(&all, found->parts[part].items[i]);
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

cJSON *json_explain(const struct view *view, const struct explain_question *question, const struct explain_target *target)
{
    cJSON *object = json_object(), *about;

    json_add_string(object, "format", "intervensi-explain/1");
    json_add_string(object, "question", question->name[LANGUAGE_EN]);
    json_add_string(object, "case", view->record->id);
    json_add_rules(object, view->engine);
    if (target == NULL)
        return object;
    about = json_add_object(object, "about");
    json_add_string(about, "subject", target->subject);
    if (target->fact != NOT_FOUND)
        json_add_string(about, "fact", engine_vocabulary(view->engine)->facts[target->fact].id);
    json_add_string(about, "value", target->value);
    json_add_string(about, "rule", target->rule != NULL ? target->rule->id : NULL);
    return object;
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

/* Who gave an answer, when, and what was noted with it. */
static void add_given(cJSON *node, const struct view *view, const struct fact *fact)
{
    const struct answer *answer;
    cJSON *given;
    int at =
        template_is_answer(fact->about) ? vocabulary_fact(engine_vocabulary(view->engine), fact->slots[ANSWER_FACT]) : NOT_FOUND;

    if (at == NOT_FOUND)
        return;
    answer = &view->record->answers[at];
    given = json_add_object(node, "given");
    json_add_string(given, "source", answer_source_word(answer->source));
    json_add_string(given, "date", answer->date);
    json_add_string(given, "note", answer->note);
}

static void add_firings(cJSON *node, const struct view *view, const struct derivation_line *line, bool rule_text)
{
    cJSON *list = json_add_list(node, "firings");

    for (size_t i = 0; i < line->firing_count; i++) {
        const struct firing *firing = &view->result->firings[line->firings[i]];
        const struct alternative *alternative = &engine_rulebook(view->engine)->alternatives[firing->alternative];
        cJSON *item = json_item_object(list);

        json_add_string(item, "alternative", alternative->name);
        json_add_fact_names(item, "matched", view->result, firing->matched, firing->matched_count);
        json_add_words(item, "absent", (struct words){firing->absent, firing->absent_count});
        if (rule_text)
            json_add_string(item, "clips", alternative->clips);
    }
}

static void add_node(cJSON *nodes, const struct view *view, const struct derivation_line *line, bool rule_text)
{
    const struct rulebook *rulebook = engine_rulebook(view->engine);
    const struct fact *fact = &view->result->facts[line->fact];
    const char *const *names = template_slots(fact->about);
    const struct rule *rule;
    char name[FACT_NAME_MAX];
    cJSON *node = json_item_object(nodes), *object;

    json_add_string(node, "id", fact_name(fact, name, sizeof name));
    json_add_string(node, "template", template_word(fact->about));
    object = json_add_object(node, "slots");
    for (size_t i = 0; names[i] != NULL; i++)
        json_add_string(object, names[i], fact->slots[i]);
    add_given(node, view, fact);
    if (line->firing_count == 0)
        return;
    rule = rulebook_rule_of(rulebook, view->result->firings[line->firings[0]].alternative);
    object = json_add_object(node, "rule");
    json_add_string(object, "id", rule->id);
    json_add_string(object, "stage", rulebook->stages[rule->stage]);
    json_add_string(object, "origin", origin_word(rule->origin));
    json_add_string(object, "source", rule->source);
    json_add_text(object, "text", &rule->reason);
    if (line->what == CLOSED_FACT)
        json_add_truth(node, "closed", true);
    else
        add_firings(node, view, line, rule_text);
}

/* What is closed in one place may be opened in another: so the closed ones come last. */
void json_add_derivation(cJSON *object, const struct view *view, const struct found *found, const struct explain_choice *choice)
{
    struct derivation *derivation = derivation_new(view->result);
    struct found_facts roots = found_all(found, view->result);
    struct {
        const struct derivation_line *lines;
        size_t count;
    } *trees = memory_new(roots.count + 1, sizeof *trees);
    bool *written = memory_new(view->result->fact_count + 1, sizeof *written);
    cJSON *nodes;

    add_facts(object, "roots", view->result, &roots);
    nodes = json_add_list(object, "nodes");
    derivation_limit(derivation, (size_t)choice->depth);
    for (size_t i = 0; i < roots.count; i++)
        trees[i].lines = derivation_of(derivation, roots.items[i], &trees[i].count);
    for (int closed = 0; closed < 2; closed++)
        for (size_t i = 0; i < roots.count; i++)
            for (size_t j = 0; j < trees[i].count; j++) {
                const struct derivation_line *line = &trees[i].lines[j];

                if (line->what == ABSENT_FACT || written[line->fact] || (line->what == CLOSED_FACT) != (closed == 1))
                    continue;
                written[line->fact] = true;
                add_node(nodes, view, line, choice->rule_text);
            }
    derivation_free(derivation);
    free(trees);
    free(written);
    free(roots.items);
}

/* --- How: why something holds in a case --- */

static void put_uses(const struct view *view, const struct found_facts *facts, const char *heading, bool brief)
{
    if (facts->count > 0)
        layout_heading(view->output, heading);
    for (size_t i = 0; i < facts->count; i++) {
        const struct fact *fact = &view->result->facts[facts->items[i]];
        const char *rule = fact_rule(fact);
        struct buffer text = BUFFER_EMPTY;

        wording_fact(view->wording, NULL, fact, &text);
        layout_edge_take(view->output, " · ", "   ", &text, rule);
        if (!brief)
            layout_text(view->output, "   ", "   ", wording_reason(view->wording, rule));
    }
}

/* It does not hold: the other question tells more. */
static void put_not_found(const struct view *view, const struct explain_target *target)
{
    const struct rule *rule = target->rule;
    const char *not_found = rule != NULL ? _("This rule did not fire in this case.") : _("Not found in this case.");
    struct buffer text = BUFFER_EMPTY;

    if (rule != NULL && !rule->active)
        buffer_add(&text, _("Left out by the chosen origins."));
    else {
        buffer_format(&text, "%s ", not_found);
        buffer_format(&text, _("Why not: %s %s"), explain_whynot.name[view->wording->language],
                      rule != NULL ? rule->id : target->subject);
    }
    layout_take(view->output, "", "", &text);
}

static void render_how_text(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    static const char *const headings[FOUND_ABOUT_COUNT] = {
        [FOUND_CONCLUDED] = N_("WHY"),
        [FOUND_FOR] = N_("WHAT SPEAKS FOR IT"),
        [FOUND_AGAINST] = N_("WHAT SPEAKS AGAINST IT"),
        [FOUND_MISSING] = N_("WHY IT MUST BE KNOWN"),
    };
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
            explain_put_trees(&tree, &found.parts[part],
                              target->rule != NULL ? _("WHAT IT CONCLUDED, AND FROM WHAT") : gettext(headings[part]));
        derivation_free(tree.derivation);
    } else if (target->fact == NOT_FOUND)
        put_not_found(view, target);
    found_free(&found);
}

/* intervensi-explain/1. */
static void render_how_json(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    cJSON *object = json_explain(view, &explain_how, target);
    struct found found = found_of(view, target);

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

const struct explain_question explain_how = {
    .name = {"bagaimana", "how"},
    .arguments = N_("NAME[=VALUE]|RULE|QUESTION"),
    .text = render_how_text,
    .json = render_how_json,
};
