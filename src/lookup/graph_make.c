/* The rule base as a graph. */
#include "lookup/graph_make.h"

#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "advice/wording.h"
#include "lookup/cross.h"
#include "matching.h"
#include "memory.h"

/* --- The rule base as a graph ---------------------------------------------------------------------------------------- */

/* What is to be drawn: for each question, rule and conclusion whether it is, and how many rules upstream may still be followed. */
struct drawing {
    const struct wording *wording;
    const struct cross *cross;
    bool *facts;
    int *rules, *nodes; /* 0: not drawn; else 1 + the rules that may follow */
    bool whole;
    struct graph *graph;
    size_t *fact_at, *rule_at, *node_at; /* places in the graph */
    size_t questions;                    /* the group of the questions */
};

static void reach_node(struct drawing *drawing, size_t node, int left);

/* --- What is drawn ------------------------------------------------------------------------------------------------- */

static void reach_node(struct drawing *drawing, size_t node, int left);

/* A rule with its questions and, upstream, the conclusions that its conditions look at. */
static void reach_rule(struct drawing *drawing, size_t rule, int left)
{
    const struct cross *cross = drawing->cross;
    size_t count;
    const struct cross_link *fed = cross_fed(cross, rule, &count);

    if (drawing->rules[rule] > left)
        return;
    drawing->rules[rule] = left + 1;
    for (size_t i = 0; i < cross->use_count; i++)
        if (cross->uses[i].rule == rule)
            drawing->facts[cross->uses[i].fact] = true;
    for (size_t i = 0; i < count; i++)
        reach_node(drawing, fed[i].node, left);
}

static void reach_node(struct drawing *drawing, size_t node, int left)
{
    const struct cross *cross = drawing->cross;

    if (drawing->nodes[node] > left)
        return;
    drawing->nodes[node] = left + 1;
    for (size_t i = 0; left > 0 && i < cross->conclusion_count; i++)
        if (cross->conclusions[i].node == node)
            reach_rule(drawing, cross->conclusions[i].rule, left - 1);
}

static void show(int *mark)
{
    *mark = *mark > 0 ? *mark : 1;
}

static bool weighs(const struct cross_node *node)
{
    return node->fact.about != TEMPLATE_FINDING;
}

/* The rules that read the conclusion; of objections and standings also what they say of its subject. */
static void show_readers(struct drawing *drawing, size_t node)
{
    const struct cross *cross = drawing->cross;

    for (size_t i = 0; i < cross->link_count; i++)
        if (cross->fed[i].node == node)
            show(&drawing->rules[cross->fed[i].to]);
    for (size_t i = 0; i < cross->conclusion_count; i++) {
        const struct cross_node *other = &cross->nodes[cross->conclusions[i].node];

        if (weighs(other) && strcmp(other->subject, cross->nodes[node].subject) == 0) {
            show(&drawing->nodes[cross->conclusions[i].node]);
            show(&drawing->rules[cross->conclusions[i].rule]);
        }
    }
}

static void show_conclusions(struct drawing *drawing, size_t rule, bool readers)
{
    const struct cross *cross = drawing->cross;

    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].rule == rule) {
            show(&drawing->nodes[cross->conclusions[i].node]);
            if (readers)
                show_readers(drawing, cross->conclusions[i].node);
        }
}

static bool around_fact(struct drawing *drawing, const char *id)
{
    int fact = vocabulary_fact(drawing->wording->vocabulary, id);
    size_t count;
    const struct cross_use *uses;

    if (fact == NOT_FOUND)
        return false;
    drawing->facts[fact] = true;
    uses = cross_uses(drawing->cross, (size_t)fact, &count);
    for (size_t i = 0; i < count; i++) {
        show(&drawing->rules[uses[i].rule]);
        show_conclusions(drawing, uses[i].rule, false);
    }
    return true;
}

static bool around_rule(struct drawing *drawing, const char *id, int depth)
{
    const struct rulebook *rulebook = drawing->cross->rulebook;
    const struct rule *rule = rulebook_find(rulebook, id);

    if (rule == NULL || !rule->active)
        return false;
    reach_rule(drawing, (size_t)(rule - rulebook->rules), depth > 0 ? depth - 1 : 0);
    show_conclusions(drawing, (size_t)(rule - rulebook->rules), true);
    return true;
}

static bool around_subject(struct drawing *drawing, const char *id, int depth)
{
    const struct cross *cross = drawing->cross;
    bool any = false;

    for (size_t i = 0; i < cross->node_count; i++)
        if (!weighs(&cross->nodes[i]) && strcmp(cross->nodes[i].subject, id) == 0) {
            reach_node(drawing, i, depth);
            show_readers(drawing, i);
            any = true;
        }
    return any;
}

static void draw_all(struct drawing *drawing)
{
    const struct cross *cross = drawing->cross;

    drawing->whole = true;
    for (size_t i = 0; i < cross->vocabulary->fact_count; i++)
        drawing->facts[i] = true;
    for (size_t i = 0; i < cross->rulebook->rule_count; i++)
        drawing->rules[i] = cross->rulebook->rules[i].active;
    for (size_t i = 0; i < cross->node_count; i++)
        drawing->nodes[i] = 1;
}

/* --- Drawing --------------------------------------------------------------------------------------------------------- */

static void draw_fact(struct drawing *drawing, size_t fact)
{
    const struct case_fact *asked = &drawing->wording->vocabulary->facts[fact];
    struct buffer id = BUFFER_EMPTY, label = BUFFER_EMPTY;

    buffer_format(&id, "%s %s", template_word(TEMPLATE_ANSWER), asked->id);
    buffer_format(&label, "%s\n%s", wording_text(drawing->wording, &asked->label), asked->id);
    drawing->fact_at[fact] =
        graph_add_node(drawing->graph, buffer_text(&id), buffer_text(&label), GRAPH_QUESTION, drawing->questions);
    buffer_free(&id);
    buffer_free(&label);
}

static void draw_rule(struct drawing *drawing, size_t at)
{
    const struct rule *rule = &drawing->cross->rulebook->rules[at];
    struct buffer label = BUFFER_EMPTY;

    buffer_format(&label, "%s\n%s", rule->id, wording_text(drawing->wording, &rule->reason));
    drawing->rule_at[at] =
        graph_add_node(drawing->graph, rule->id, buffer_text(&label), GRAPH_RULE, drawing->questions + 1 + rule->stage);
    buffer_free(&label);
}

/* A conclusion stands in the earliest stage that can conclude it. */
static size_t stage_of(const struct cross *cross, size_t node)
{
    size_t stage = cross->rulebook->stage_count;

    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].node == node && cross->rulebook->rules[cross->conclusions[i].rule].stage < stage)
            stage = cross->rulebook->rules[cross->conclusions[i].rule].stage;
    return stage;
}

/* In the whole rule base objections and standings are drawn once for all subjects, for they say the same of each. */
static void draw_weighing(struct drawing *drawing, size_t at, enum graph_kind kind)
{
    const struct cross_node *node = &drawing->cross->nodes[at];
    struct fact any = node->fact;
    struct buffer label = BUFFER_EMPTY;
    char name[FACT_NAME_MAX];
    enum standing standing;

    any.slots[0] = "*";
    buffer_format(&label, "%s: %s", kind == GRAPH_STANDING ? _("standing") : _("objection"),
                  standing_read(any.slots[1], &standing) ? wording_standing(standing) : any.slots[1]);
    drawing->node_at[at] = graph_add_node(drawing->graph, fact_name(&any, name, sizeof name), buffer_text(&label), kind,
                                          drawing->questions + 1 + stage_of(drawing->cross, at));
    buffer_free(&label);
}

static void draw_node(struct drawing *drawing, size_t at)
{
    const struct cross_node *node = &drawing->cross->nodes[at];
    enum graph_kind kind = node->fact.about == TEMPLATE_STANDING ? GRAPH_STANDING : GRAPH_FINDING;
    struct buffer label = BUFFER_EMPTY;

    if (drawing->whole && weighs(node)) {
        draw_weighing(drawing, at, kind);
        return;
    }
    wording_fact(drawing->wording, NULL, &node->fact, &label);
    buffer_format(&label, "\n%s", node->subject);
    drawing->node_at[at] = graph_add_node(drawing->graph, node->name, buffer_text(&label), kind,
                                          drawing->questions + 1 + stage_of(drawing->cross, at));
    buffer_free(&label);
}

static void draw_edges(struct drawing *drawing)
{
    const struct cross *cross = drawing->cross;

    for (size_t i = 0; i < cross->use_count; i++) {
        const struct cross_use *use = &cross->uses[i];
        struct buffer words = BUFFER_EMPTY;

        if (!drawing->facts[use->fact] || drawing->rules[use->rule] == 0)
            continue;
        condition_answer_words(drawing->wording, use->condition, &words);
        graph_add_edge(drawing->graph, drawing->fact_at[use->fact], drawing->rule_at[use->rule], buffer_text(&words),
                       use->condition->test == CONDITION_ABSENT);
        buffer_free(&words);
    }
    for (size_t i = 0; i < cross->conclusion_count; i++) {
        const struct cross_conclusion *conclusion = &cross->conclusions[i];

        if (drawing->rules[conclusion->rule] > 0 && drawing->nodes[conclusion->node] > 0)
            graph_add_edge(drawing->graph, drawing->rule_at[conclusion->rule], drawing->node_at[conclusion->node],
                           conclusion->strength != NULL ? wording_label(drawing->wording, conclusion->strength, NULL) : "",
                           false);
    }
    for (size_t i = 0; i < cross->link_count; i++) {
        const struct cross_link *link = &cross->fed[i];
        bool absent = link->test == CONDITION_ABSENT;

        if (drawing->nodes[link->node] > 0 && drawing->rules[link->to] > 0)
            graph_add_edge(drawing->graph, drawing->node_at[link->node], drawing->rule_at[link->to], absent ? _("not") : "",
                           absent);
    }
}

/* A group for each stage, in their order. */
static void graph_add_stages(struct graph *graph, const struct wording *wording)
{
    const struct rulebook *rulebook = wording->rulebook;

    for (size_t i = 0; i < rulebook->stage_count; i++) {
        struct buffer label = BUFFER_EMPTY;

        buffer_format(&label, "%s · %s", wording_text(wording, &rulebook_stage(rulebook, i)->asks), rulebook->stages[i]);
        graph_add_group(graph, rulebook->stages[i], buffer_text(&label));
        buffer_free(&label);
    }
}

static void draw(struct drawing *drawing, const char *title)
{
    const struct cross *cross = drawing->cross;

    drawing->graph = graph_new(title);
    drawing->questions = graph_add_group(drawing->graph, "questions", _("Questions"));
    graph_add_stages(drawing->graph, drawing->wording);
    for (size_t i = 0; i < cross->vocabulary->fact_count; i++)
        if (drawing->facts[i])
            draw_fact(drawing, i);
    for (size_t i = 0; i < cross->rulebook->rule_count; i++)
        if (drawing->rules[i] > 0)
            draw_rule(drawing, i);
    for (size_t i = 0; i < cross->node_count; i++)
        if (drawing->nodes[i] > 0)
            draw_node(drawing, i);
    draw_edges(drawing);
    graph_finish(drawing->graph);
}

static void add_title(const struct wording *wording, const char *id, struct buffer *title)
{
    const struct rule *rule = id != NULL ? rulebook_find(wording->rulebook, id) : NULL;
    int fact = id != NULL ? vocabulary_fact(wording->vocabulary, id) : NOT_FOUND;

    if (id == NULL)
        buffer_add(title, _("The rule base"));
    else if (rule != NULL)
        buffer_format(title, "%s · %s", rule->id, wording_text(wording, &rule->reason));
    else if (fact != NOT_FOUND)
        buffer_format(title, "%s · %s", wording_text(wording, &wording->vocabulary->facts[fact].label),
                      wording->vocabulary->facts[fact].id);
    else
        buffer_format(title, "%s · %s", wording_label(wording, id, NULL), id);
}

static bool choose(struct drawing *drawing, const char *id, int depth)
{
    int far = depth == GRAPH_DEPTH_ALL ? (int)drawing->cross->rulebook->rule_count : depth;
    bool found;

    if (id == NULL) {
        draw_all(drawing);
        return true;
    }
    found = around_rule(drawing, id, far);
    found = around_fact(drawing, id) || found;
    return around_subject(drawing, id, far) || found;
}

struct graph *graph_of_rules(const struct wording *wording, const struct cross *cross, const char *id, int depth)
{
    struct arena *arena = arena_new();
    size_t facts = cross->vocabulary->fact_count + 1, rules = cross->rulebook->rule_count + 1, nodes = cross->node_count + 1;
    struct drawing drawing = {
        .wording = wording,
        .cross = cross,
        .facts = arena_alloc(arena, facts, sizeof(bool)),
        .rules = arena_alloc(arena, rules, sizeof(int)),
        .nodes = arena_alloc(arena, nodes, sizeof(int)),
        .fact_at = arena_alloc(arena, facts, sizeof(size_t)),
        .rule_at = arena_alloc(arena, rules, sizeof(size_t)),
        .node_at = arena_alloc(arena, nodes, sizeof(size_t)),
    };
    struct buffer title = BUFFER_EMPTY;

    if (choose(&drawing, id, depth)) {
        add_title(wording, id, &title);
        draw(&drawing, buffer_text(&title));
    }
    buffer_free(&title);
    arena_free(arena);
    return drawing.graph;
}

/* --- The derivation of a case as a graph ----------------------------------------------------------------------------- */

struct case_drawing {
    const struct wording *wording;
    const struct case_record *record;
    const struct result *result;
    struct graph *graph;
    size_t given; /* the group of what was given; the stages follow it */
};

static size_t case_stage_of(const struct case_drawing *drawing, const struct firing *firing)
{
    const struct rulebook *rulebook = drawing->wording->rulebook;

    return rulebook_rule_of(rulebook, firing->alternative)->stage;
}

/* The stage that concluded a fact, as a group; what no rule concluded was given. */
static size_t group_of(const struct case_drawing *drawing, const struct fact *node)
{
    const struct result *result = drawing->result;
    size_t group = drawing->given;

    for (size_t i = 0; i < result->firing_count; i++) {
        const struct fact other = cross_node_fact(&result->facts[result->firings[i].fact]);
        size_t stage = drawing->given + 1 + case_stage_of(drawing, &result->firings[i]);

        if (fact_same(&other, node) && (group == drawing->given || stage < group))
            group = stage;
    }
    return group;
}

static size_t case_draw_fact(struct case_drawing *drawing, size_t at)
{
    const struct fact node = cross_node_fact(&drawing->result->facts[at]);
    enum graph_kind kind = node.about == TEMPLATE_STANDING                                      ? GRAPH_STANDING
                           : node.about == TEMPLATE_FINDING || node.about == TEMPLATE_OBJECTION ? GRAPH_FINDING
                                                                                                : GRAPH_QUESTION;
    struct buffer label = BUFFER_EMPTY;
    char name[FACT_NAME_MAX];
    size_t place;

    wording_fact(drawing->wording, NULL, &node, &label);
    place =
        graph_add_node(drawing->graph, fact_name(&node, name, sizeof name), buffer_text(&label), kind, group_of(drawing, &node));
    buffer_free(&label);
    return place;
}

/* Once for each rule and conclusion: a rule that fired twice for one thing has more reasons, not more boxes. */
static size_t case_draw_rule(struct case_drawing *drawing, const struct firing *firing)
{
    const struct rulebook *rulebook = drawing->wording->rulebook;
    const struct rule *rule = rulebook_rule_of(rulebook, firing->alternative);
    const struct fact node = cross_node_fact(&drawing->result->facts[firing->fact]);
    struct buffer id = BUFFER_EMPTY, label = BUFFER_EMPTY;
    char name[FACT_NAME_MAX];
    size_t place;

    buffer_format(&id, "%s %s", rule->id, fact_name(&node, name, sizeof name));
    buffer_format(&label, "%s\n%s", rule->id, wording_text(drawing->wording, &rule->reason));
    place = graph_add_node(drawing->graph, buffer_text(&id), buffer_text(&label), GRAPH_RULE,
                           drawing->given + 1 + case_stage_of(drawing, firing));
    buffer_free(&id);
    buffer_free(&label);
    return place;
}

static void draw_absent(struct case_drawing *drawing, const struct firing *firing, size_t at, size_t rule)
{
    const struct condition_context context = {.result = drawing->result, .firing = firing, .record = drawing->record};
    struct buffer id = BUFFER_EMPTY, label = BUFFER_EMPTY;

    buffer_format(&id, "not %s", firing->absent[at]);
    condition_absent_words(drawing->wording, &context, at, &label);
    graph_add_edge(drawing->graph,
                   graph_add_node(drawing->graph, buffer_text(&id), buffer_text(&label), GRAPH_NOTHING,
                                  drawing->given + 1 + case_stage_of(drawing, firing)),
                   rule, "", true);
    buffer_free(&id);
    buffer_free(&label);
}

static void draw_firing(struct case_drawing *drawing, const struct firing *firing)
{
    const struct fact *fact = &drawing->result->facts[firing->fact];
    size_t rule = case_draw_rule(drawing, firing);

    for (size_t i = 0; i < firing->matched_count; i++)
        graph_add_edge(drawing->graph, case_draw_fact(drawing, firing->matched[i]), rule, "", false);
    for (size_t i = 0; i < firing->absent_count; i++)
        draw_absent(drawing, firing, i, rule);
    graph_add_edge(drawing->graph, rule, case_draw_fact(drawing, firing->fact),
                   fact->about == TEMPLATE_FINDING ? wording_label(drawing->wording, fact->slots[3], NULL) : "", false);
}

/* --- Which firings ----------------------------------------------------------------------------------------------------- */

static void mark_behind(struct derivation *derivation, size_t fact, bool *marked)
{
    size_t count;
    const struct derivation_line *lines = derivation_of(derivation, fact, &count);

    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < lines[i].firing_count; j++)
            marked[lines[i].firings[j]] = true;
}

static bool is_concluded(const struct fact *fact)
{
    return fact->about == TEMPLATE_FINDING || fact->about == TEMPLATE_OBJECTION || fact->about == TEMPLATE_STANDING;
}

void graph_case_offer(const struct result *result, struct nearest *nearest)
{
    for (size_t i = 0; i < result->fact_count; i++)
        if (is_concluded(&result->facts[i]))
            nearest_offer(nearest, cross_subject(&result->facts[i]));
}

/* Marks the firings behind everything that was concluded about the subject; false if nothing was. */
static bool mark_subject(const struct result *result, const char *subject, bool *marked)
{
    struct derivation *derivation = derivation_new(result);
    bool any = false;

    for (size_t i = 0; i < result->fact_count; i++) {
        if (!is_concluded(&result->facts[i]) || strcmp(cross_subject(&result->facts[i]), subject) != 0)
            continue;
        mark_behind(derivation, i, marked);
        any = true;
    }
    derivation_free(derivation);
    return any;
}

static void case_add_title(const struct wording *wording, const struct case_record *record, const char *subject,
                           struct buffer *title)
{
    const char *name = record->title != NULL ? record->title : record->id;

    if (subject != NULL)
        buffer_add(title, wording_label(wording, subject, NULL));
    if (subject != NULL && name != NULL)
        buffer_add(title, " · ");
    if (name != NULL)
        buffer_add(title, name);
    else if (subject == NULL)
        buffer_add(title, _("case without a title"));
}

struct graph *graph_of_case(const struct wording *wording, const struct case_record *record, const struct result *result,
                            const char *subject)
{
    struct case_drawing drawing = {wording, record, result, NULL, 0};
    bool *marked = memory_new(result->firing_count + 1, sizeof *marked);
    struct buffer title = BUFFER_EMPTY;

    if (subject == NULL || mark_subject(result, subject, marked)) {
        case_add_title(wording, record, subject, &title);
        drawing.graph = graph_new(buffer_text(&title));
        drawing.given = graph_add_group(drawing.graph, "given", _("Given"));
        graph_add_stages(drawing.graph, wording);
        for (size_t i = 0; i < result->firing_count; i++)
            if (subject == NULL || marked[i])
                draw_firing(&drawing, &result->firings[i]);
        graph_finish(drawing.graph);
    }
    buffer_free(&title);
    free(marked);
    return drawing.graph;
}
