/* What is drawn as a graph: of the rule base, and of one case. */
#include "lookup/graph.h"

#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "memory.h"

/* The groups of a graph: what is given, then the stages. */
enum { GROUP_GIVEN, GROUP_STAGES };

static struct graph *start(const struct wording *wording, struct buffer *title, const char *given, const char *label)
{
    const struct rulebook *rulebook = wording->rulebook;
    struct graph *graph = graph_new(buffer_text(title));

    graph_add_group(graph, given, label);
    for (size_t i = 0; i < rulebook->stage_count; i++) {
        buffer_cut(title, 0);
        buffer_format(title, "%s · %s", wording_text(wording, &rulebook_stage(rulebook, i)->asks), rulebook->stages[i]);
        graph_add_group(graph, rulebook->stages[i], buffer_text(title));
    }
    buffer_free(title);
    return graph;
}

/* Adds a node; frees its label. */
static size_t add_node(struct graph *graph, const char *id, struct buffer *label, enum graph_kind kind, size_t group)
{
    size_t place = graph_add_node(graph, id, buffer_text(label), kind, group);

    buffer_free(label);
    return place;
}

static size_t add_rule(struct graph *graph, const struct wording *wording, const struct rule *rule, const char *id)
{
    struct buffer label = BUFFER_EMPTY;

    buffer_format(&label, "%s\n%s", rule->id, wording_text(wording, &rule->reason));
    return add_node(graph, id, &label, GRAPH_RULE, GROUP_STAGES + rule->stage);
}

/* --- What of the rule base is drawn ---------------------------------------------------------------------------------- */

/* For each question, rule and conclusion whether it is drawn, and how many rules upstream may still be followed. */
struct drawing {
    const struct wording *wording;
    const struct cross *cross;
    bool *facts;
    int *rules, *nodes; /* 0: not drawn; else 1 + the rules that may follow */
};

static void reach_rule(struct drawing *drawing, size_t rule, int left);

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

/* The question, rule and subject of this id and what lies around them; false if there are none. */
static bool choose(struct drawing *drawing, const char *id, int depth)
{
    const struct cross *cross = drawing->cross;
    const struct rule *rule = rulebook_find(cross->rulebook, id);
    int fact = vocabulary_fact(cross->vocabulary, id);
    bool any = fact != NOT_FOUND;
    size_t count;

    if (rule != NULL && rule->active) {
        size_t at = (size_t)(rule - cross->rulebook->rules);

        reach_rule(drawing, at, depth > 0 ? depth - 1 : 0);
        show_conclusions(drawing, at, true);
        any = true;
    }
    if (fact != NOT_FOUND) {
        const struct cross_use *uses = cross_uses(cross, (size_t)fact, &count);

        drawing->facts[fact] = true;
        for (size_t i = 0; i < count; i++) {
            show(&drawing->rules[uses[i].rule]);
            show_conclusions(drawing, uses[i].rule, false);
        }
    }
    for (size_t i = 0; i < cross->node_count; i++)
        if (!weighs(&cross->nodes[i]) && strcmp(cross->nodes[i].subject, id) == 0) {
            reach_node(drawing, i, depth);
            show_readers(drawing, i);
            any = true;
        }
    return any;
}

static void choose_all(struct drawing *drawing)
{
    const struct cross *cross = drawing->cross;

    for (size_t i = 0; i < cross->vocabulary->fact_count; i++)
        drawing->facts[i] = true;
    for (size_t i = 0; i < cross->rulebook->rule_count; i++)
        drawing->rules[i] = cross->rulebook->rules[i].active;
    for (size_t i = 0; i < cross->node_count; i++)
        drawing->nodes[i] = 1;
}

/* --- Drawing the rule base ------------------------------------------------------------------------------------------- */

static size_t draw_fact(const struct drawing *drawing, struct graph *graph, const struct case_fact *asked)
{
    struct buffer id = BUFFER_EMPTY, label = BUFFER_EMPTY;
    size_t place;

    buffer_format(&id, "%s %s", template_word(TEMPLATE_ANSWER), asked->id);
    buffer_format(&label, "%s\n%s", wording_text(drawing->wording, &asked->label), asked->id);
    place = add_node(graph, buffer_text(&id), &label, GRAPH_QUESTION, GROUP_GIVEN);
    buffer_free(&id);
    return place;
}

/* A conclusion stands in the earliest stage that can conclude it. In the whole rule base objections and standings are drawn once for all
 * subjects, for they say the same of each. */
static size_t draw_node(const struct drawing *drawing, struct graph *graph, size_t at, bool whole)
{
    const struct cross *cross = drawing->cross;
    const struct cross_node *node = &cross->nodes[at];
    struct fact any = node->fact;
    enum graph_kind kind = any.about == TEMPLATE_STANDING ? GRAPH_STANDING : GRAPH_FINDING;
    struct buffer label = BUFFER_EMPTY;
    size_t stage = cross->rulebook->stage_count;
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < cross->conclusion_count; i++)
        if (cross->conclusions[i].node == at && cross->rulebook->rules[cross->conclusions[i].rule].stage < stage)
            stage = cross->rulebook->rules[cross->conclusions[i].rule].stage;
    if (whole && weighs(node)) {
        any.slots[STANDING_SUBJECT] = "*";
        buffer_format(&label, "%s: %s", kind == GRAPH_STANDING ? _("standing") : _("objection"),
                      wording_standing_of(any.slots[STANDING_IS]));
    } else {
        wording_fact(drawing->wording, NULL, &any, &label);
        buffer_format(&label, "\n%s", node->subject);
    }
    return add_node(graph, fact_name(&any, name, sizeof name), &label, kind, GROUP_STAGES + stage);
}

static void draw_edges(const struct drawing *drawing, struct graph *graph, const size_t *facts, const size_t *rules,
                       const size_t *nodes)
{
    const struct cross *cross = drawing->cross;

    for (size_t i = 0; i < cross->use_count; i++) {
        const struct cross_use *use = &cross->uses[i];
        struct buffer words = BUFFER_EMPTY;

        if (!drawing->facts[use->fact] || drawing->rules[use->rule] == 0)
            continue;
        condition_answer_words(drawing->wording, use->condition, &words);
        graph_add_edge(graph, facts[use->fact], rules[use->rule], buffer_text(&words), use->condition->test == CONDITION_ABSENT);
        buffer_free(&words);
    }
    for (size_t i = 0; i < cross->conclusion_count; i++) {
        const struct cross_conclusion *conclusion = &cross->conclusions[i];

        if (drawing->rules[conclusion->rule] > 0 && drawing->nodes[conclusion->node] > 0)
            graph_add_edge(graph, rules[conclusion->rule], nodes[conclusion->node],
                           conclusion->strength != NULL ? wording_label(drawing->wording, conclusion->strength, NULL) : "",
                           false);
    }
    for (size_t i = 0; i < cross->link_count; i++) {
        const struct cross_link *link = &cross->fed[i];
        bool absent = link->test == CONDITION_ABSENT;

        if (drawing->nodes[link->node] > 0 && drawing->rules[link->to] > 0)
            graph_add_edge(graph, nodes[link->node], rules[link->to], absent ? _("not") : "", absent);
    }
}

static struct graph *draw(const struct drawing *drawing, struct arena *arena, const char *id)
{
    const struct cross *cross = drawing->cross;
    const struct wording *wording = drawing->wording;
    size_t *facts = arena_alloc(arena, cross->vocabulary->fact_count, sizeof *facts);
    size_t *rules = arena_alloc(arena, cross->rulebook->rule_count, sizeof *rules);
    size_t *nodes = arena_alloc(arena, cross->node_count, sizeof *nodes);
    const struct rule *rule = id != NULL ? rulebook_find(cross->rulebook, id) : NULL;
    int fact = id != NULL ? vocabulary_fact(cross->vocabulary, id) : NOT_FOUND;
    struct buffer title = BUFFER_EMPTY;
    struct graph *graph;

    if (id == NULL)
        buffer_add(&title, _("The rule base"));
    else if (rule != NULL)
        buffer_format(&title, "%s · %s", rule->id, wording_text(wording, &rule->reason));
    else if (fact != NOT_FOUND)
        buffer_format(&title, "%s · %s", wording_text(wording, &cross->vocabulary->facts[fact].label),
                      cross->vocabulary->facts[fact].id);
    else
        buffer_format(&title, "%s · %s", wording_label(wording, id, NULL), id);
    graph = start(wording, &title, "questions", _("Questions"));
    for (size_t i = 0; i < cross->vocabulary->fact_count; i++)
        if (drawing->facts[i])
            facts[i] = draw_fact(drawing, graph, &cross->vocabulary->facts[i]);
    for (size_t i = 0; i < cross->rulebook->rule_count; i++)
        if (drawing->rules[i] > 0)
            rules[i] = add_rule(graph, wording, &cross->rulebook->rules[i], cross->rulebook->rules[i].id);
    for (size_t i = 0; i < cross->node_count; i++)
        if (drawing->nodes[i] > 0)
            nodes[i] = draw_node(drawing, graph, i, id == NULL);
    draw_edges(drawing, graph, facts, rules, nodes);
    graph_finish(graph);
    return graph;
}

struct graph *graph_of_rules(const struct wording *wording, const struct cross *cross, const char *id, int depth)
{
    struct arena *arena = arena_new();
    struct drawing drawing = {
        .wording = wording,
        .cross = cross,
        .facts = arena_alloc(arena, cross->vocabulary->fact_count, sizeof *drawing.facts),
        .rules = arena_alloc(arena, cross->rulebook->rule_count, sizeof *drawing.rules),
        .nodes = arena_alloc(arena, cross->node_count, sizeof *drawing.nodes),
    };
    struct graph *graph = NULL;

    if (id == NULL)
        choose_all(&drawing);
    if (id == NULL || choose(&drawing, id, depth == GRAPH_DEPTH_ALL ? (int)cross->rulebook->rule_count : depth))
        graph = draw(&drawing, arena, id);
    arena_free(arena);
    return graph;
}

/* --- The derivation of a case ---------------------------------------------------------------------------------------- */

struct case_drawing {
    const struct wording *wording;
    const struct case_record *record;
    const struct result *result;
    struct graph *graph;
};

static const struct rule *rule_of(const struct case_drawing *drawing, const struct firing *firing)
{
    const struct rulebook *rulebook = drawing->wording->rulebook;

    return rulebook_rule_of(rulebook, firing->alternative);
}

static bool is_concluded(const struct fact *fact)
{
    return fact->about == TEMPLATE_FINDING || fact->about == TEMPLATE_OBJECTION || fact->about == TEMPLATE_STANDING;
}

/* A fact stands in the earliest stage that concluded it; what no rule concluded was given. */
static size_t add_fact(const struct case_drawing *drawing, size_t at)
{
    const struct result *result = drawing->result;
    const struct fact node = cross_node_fact(&result->facts[at]);
    enum graph_kind kind = node.about == TEMPLATE_STANDING ? GRAPH_STANDING
                           : is_concluded(&node)           ? GRAPH_FINDING
                                                           : GRAPH_QUESTION;
    struct buffer label = BUFFER_EMPTY;
    size_t group = GROUP_GIVEN;
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < result->firing_count; i++) {
        const struct fact other = cross_node_fact(&result->facts[result->firings[i].fact]);
        size_t stage = GROUP_STAGES + rule_of(drawing, &result->firings[i])->stage;

        if (fact_same(&other, &node) && (group == GROUP_GIVEN || stage < group))
            group = stage;
    }
    wording_fact(drawing->wording, NULL, &node, &label);
    return add_node(drawing->graph, fact_name(&node, name, sizeof name), &label, kind, group);
}

/* A rule stands once for each conclusion: one that fired twice for one thing has more reasons, not more boxes. */
static void draw_firing(const struct case_drawing *drawing, const struct firing *firing)
{
    const struct condition_context context = {.result = drawing->result, .firing = firing, .record = drawing->record};
    const struct rule *rule = rule_of(drawing, firing);
    const struct fact *fact = &drawing->result->facts[firing->fact], node = cross_node_fact(fact);
    struct buffer id = BUFFER_EMPTY, label = BUFFER_EMPTY;
    char name[FACT_NAME_MAX];
    size_t to;

    buffer_format(&id, "%s %s", rule->id, fact_name(&node, name, sizeof name));
    to = add_rule(drawing->graph, drawing->wording, rule, buffer_text(&id));
    for (size_t i = 0; i < firing->matched_count; i++)
        graph_add_edge(drawing->graph, add_fact(drawing, firing->matched[i]), to, "", false);
    for (size_t i = 0; i < firing->absent_count; i++) {
        buffer_cut(&id, 0);
        buffer_format(&id, "not %s", firing->absent[i]);
        condition_absent_words(drawing->wording, &context, i, &label);
        graph_add_edge(drawing->graph,
                       add_node(drawing->graph, buffer_text(&id), &label, GRAPH_NOTHING, GROUP_STAGES + rule->stage), to, "",
                       true);
    }
    graph_add_edge(drawing->graph, to, add_fact(drawing, firing->fact),
                   fact->about == TEMPLATE_FINDING ? wording_label(drawing->wording, fact->slots[FINDING_STRENGTH], NULL) : "",
                   false);
    buffer_free(&id);
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
        const struct derivation_line *lines;
        size_t count;

        if (!is_concluded(&result->facts[i]) || strcmp(cross_subject(&result->facts[i]), subject) != 0)
            continue;
        any = true;
        lines = derivation_of(derivation, i, &count);
        for (size_t j = 0; j < count; j++)
            for (size_t k = 0; k < lines[j].firing_count; k++)
                marked[lines[j].firings[k]] = true;
    }
    derivation_free(derivation);
    return any;
}

struct graph *graph_of_case(const struct wording *wording, const struct case_record *record, const struct result *result,
                            const char *subject)
{
    struct case_drawing drawing = {wording, record, result, NULL};
    bool *marked = memory_new(result->firing_count + 1, sizeof *marked);
    const char *name = record->title != NULL ? record->title : record->id;
    struct buffer title = BUFFER_EMPTY;

    if (subject == NULL || mark_subject(result, subject, marked)) {
        if (subject == NULL)
            buffer_add(&title, name != NULL ? name : _("case without a title"));
        else
            buffer_format(&title, "%s%s%s", wording_label(wording, subject, NULL), name != NULL ? " · " : "",
                          name != NULL ? name : "");
        drawing.graph = start(wording, &title, "given", _("Given"));
        for (size_t i = 0; i < result->firing_count; i++)
            if (subject == NULL || marked[i])
                draw_firing(&drawing, &result->firings[i]);
        graph_finish(drawing.graph);
    }
    free(marked);
    return drawing.graph;
}
