/* The derivation of a case as a graph. See graph_case.h. */
#include "lookup/graph_case.h"

#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "advice/wording.h"
#include "lookup/cross.h"
#include "lookup/graph_rules.h"
#include "matching.h"
#include "memory.h"

struct drawing {
    const struct wording *wording;
    const struct case_record *record;
    const struct result *result;
    struct graph *graph;
    size_t given; /* the group of what was given; the stages follow it */
};

static size_t stage_of(const struct drawing *drawing, const struct firing *firing)
{
    const struct rulebook *rulebook = drawing->wording->rulebook;

    return rulebook->rules[rulebook->alternatives[firing->alternative].rule].stage;
}

/* The stage that concluded a fact, as a group; what no rule concluded was given. */
static size_t group_of(const struct drawing *drawing, const struct fact *node)
{
    const struct result *result = drawing->result;
    size_t group = drawing->given;

    for (size_t i = 0; i < result->firing_count; i++) {
        const struct fact other = cross_node_fact(&result->facts[result->firings[i].fact]);
        size_t stage = drawing->given + 1 + stage_of(drawing, &result->firings[i]);

        if (fact_same(&other, node) && (group == drawing->given || stage < group))
            group = stage;
    }
    return group;
}

static size_t draw_fact(struct drawing *drawing, size_t at)
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
static size_t draw_rule(struct drawing *drawing, const struct firing *firing)
{
    const struct rulebook *rulebook = drawing->wording->rulebook;
    const struct rule *rule = &rulebook->rules[rulebook->alternatives[firing->alternative].rule];
    const struct fact node = cross_node_fact(&drawing->result->facts[firing->fact]);
    struct buffer id = BUFFER_EMPTY, label = BUFFER_EMPTY;
    char name[FACT_NAME_MAX];
    size_t place;

    buffer_format(&id, "%s %s", rule->id, fact_name(&node, name, sizeof name));
    buffer_format(&label, "%s\n%s", rule->id, wording_text(drawing->wording, &rule->reason));
    place = graph_add_node(drawing->graph, buffer_text(&id), buffer_text(&label), GRAPH_RULE,
                           drawing->given + 1 + stage_of(drawing, firing));
    buffer_free(&id);
    buffer_free(&label);
    return place;
}

static void draw_absent(struct drawing *drawing, const struct firing *firing, size_t at, size_t rule)
{
    const struct condition_context context = {.result = drawing->result, .firing = firing, .record = drawing->record};
    struct buffer id = BUFFER_EMPTY, label = BUFFER_EMPTY;

    buffer_format(&id, "not %s", firing->absent[at]);
    condition_absent_words(drawing->wording, &context, at, &label);
    graph_add_edge(drawing->graph,
                   graph_add_node(drawing->graph, buffer_text(&id), buffer_text(&label), GRAPH_NOTHING,
                                  drawing->given + 1 + stage_of(drawing, firing)),
                   rule, "", true);
    buffer_free(&id);
    buffer_free(&label);
}

static void draw_firing(struct drawing *drawing, const struct firing *firing)
{
    const struct fact *fact = &drawing->result->facts[firing->fact];
    size_t rule = draw_rule(drawing, firing);

    for (size_t i = 0; i < firing->matched_count; i++)
        graph_add_edge(drawing->graph, draw_fact(drawing, firing->matched[i]), rule, "", false);
    for (size_t i = 0; i < firing->absent_count; i++)
        draw_absent(drawing, firing, i, rule);
    graph_add_edge(drawing->graph, rule, draw_fact(drawing, firing->fact),
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

static void add_title(const struct wording *wording, const struct case_record *record, const char *subject, struct buffer *title)
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
    struct drawing drawing = {wording, record, result, NULL, 0};
    bool *marked = memory_new(result->firing_count + 1, sizeof *marked);
    struct buffer title = BUFFER_EMPTY;

    if (subject == NULL || mark_subject(result, subject, marked)) {
        add_title(wording, record, subject, &title);
        drawing.graph = graph_new(buffer_text(&title));
        drawing.given = graph_add_group(drawing.graph, "given", _("Given"));
        graph_add_stages(drawing.graph, wording->rulebook);
        for (size_t i = 0; i < result->firing_count; i++)
            if (subject == NULL || marked[i])
                draw_firing(&drawing, &result->firings[i]);
        graph_finish(drawing.graph);
    }
    buffer_free(&title);
    free(marked);
    return drawing.graph;
}
