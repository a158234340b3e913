/* Cross references. See cross.h. */
#include "lookup/cross.h"

#include <stdlib.h>
#include <string.h>

#include "case/possible.h"
#include "matching.h"
#include "memory.h"

static int compare(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

/* --- Nodes and who concludes them --------------------------------------------------------------------------------- */

struct fact cross_node_fact(const struct fact *fact)
{
    struct fact node = *fact;
    int end = node.about == TEMPLATE_FINDING                                        ? 3
              : node.about == TEMPLATE_OBJECTION || node.about == TEMPLATE_STANDING ? 2
                                                                                    : SLOTS_MAX;

    if (node.about == TEMPLATE_FINDING && node.slots[2] != NULL && strcmp(node.slots[2], "nil") == 0)
        node.slots[2] = NULL;
    for (int i = end; i < SLOTS_MAX; i++)
        node.slots[i] = NULL;
    return node;
}

const char *cross_subject(const struct fact *fact)
{
    return fact->slots[fact->about == TEMPLATE_FINDING ? 1 : 0];
}

/* The node of every possible fact, before nodes are numbered. */
static struct cross_node *name_all(struct cross *cross, const struct possible *possible)
{
    struct cross_node *named = memory_new(possible->fact_count + 1, sizeof *named);
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < possible->fact_count; i++) {
        named[i].fact = cross_node_fact(&possible->facts[i].fact);
        named[i].subject = cross_subject(&named[i].fact);
        fact_name(&named[i].fact, name, sizeof name);
        named[i].name = arena_copy(cross->arena, name, strlen(name));
    }
    return named;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct cross_node *)a)->name, ((const struct cross_node *)b)->name);
}

static int by_node(const void *a, const void *b)
{
    const struct cross_conclusion *first = a, *second = b;
    int order = compare(first->node, second->node);

    if (order == 0)
        order = compare(first->rule, second->rule);
    return order != 0 || first->strength == NULL || second->strength == NULL ? order : strcmp(first->strength, second->strength);
}

/* Sorts, keeps one of those that are equal, and returns how many are left. */
static size_t sort_once(void *items, size_t count, size_t size, int (*order)(const void *, const void *))
{
    char *bytes = items;
    size_t kept = 0;

    if (count > 0)
        qsort(items, count, size, order);
    for (size_t i = 0; i < count; i++)
        if (kept == 0 || order(bytes + (kept - 1) * size, bytes + i * size) != 0) {
            memmove(bytes + kept * size, bytes + i * size, size);
            kept++;
        }
    return kept;
}

/* Fills nodes and conclusions; `node_of` tells the node of each possible fact. */
static void make_nodes(struct cross *cross, const struct possible *possible, size_t *node_of)
{
    struct cross_node *named = name_all(cross, possible);

    cross->nodes = arena_alloc(cross->arena, possible->fact_count + 1, sizeof *cross->nodes);
    memcpy(cross->nodes, named, possible->fact_count * sizeof *named);
    cross->node_count = sort_once(cross->nodes, possible->fact_count, sizeof *cross->nodes, by_name);
    cross->conclusions = arena_alloc(cross->arena, possible->fact_count + 1, sizeof *cross->conclusions);
    for (size_t i = 0; i < possible->fact_count; i++) {
        const struct cross_node *node = bsearch(&named[i], cross->nodes, cross->node_count, sizeof *node, by_name);
        const struct fact *fact = &possible->facts[i].fact;

        node_of[i] = (size_t)(node - cross->nodes);
        cross->conclusions[i] = (struct cross_conclusion){node_of[i], possible->facts[i].rule,
                                                          fact->about == TEMPLATE_FINDING ? fact->slots[3] : NULL};
    }
    cross->conclusion_count = sort_once(cross->conclusions, possible->fact_count, sizeof *cross->conclusions, by_node);
    free(named);
}

/* --- Links --------------------------------------------------------------------------------------------------------- */

static int after_rules(const struct cross_link *a, const struct cross_link *b)
{
    int order = compare(a->node, b->node);

    return order != 0 ? order : compare(a->test, b->test);
}

static int by_from(const void *a, const void *b)
{
    const struct cross_link *first = a, *second = b;
    int order = compare(first->from, second->from);

    if (order == 0)
        order = compare(first->to, second->to);
    return order != 0 ? order : after_rules(first, second);
}

static int by_to(const void *a, const void *b)
{
    const struct cross_link *first = a, *second = b;
    int order = compare(first->to, second->to);

    if (order == 0)
        order = compare(first->from, second->from);
    return order != 0 ? order : after_rules(first, second);
}

static void make_links(struct cross *cross, const struct possible *possible, const size_t *node_of)
{
    cross->feeds = arena_alloc(cross->arena, possible->read_count + 1, sizeof *cross->feeds);
    for (size_t i = 0; i < possible->read_count; i++) {
        const struct possible_read *read = &possible->reads[i];
        const struct alternative *alternative = &cross->rulebook->alternatives[read->alternative];

        cross->feeds[i] = (struct cross_link){possible->facts[read->fact].rule, alternative->rule, node_of[read->fact],
                                              alternative->conditions[read->condition].test};
    }
    cross->link_count = sort_once(cross->feeds, possible->read_count, sizeof *cross->feeds, by_from);
    cross->fed = arena_alloc(cross->arena, cross->link_count + 1, sizeof *cross->fed);
    memcpy(cross->fed, cross->feeds, cross->link_count * sizeof *cross->fed);
    sort_once(cross->fed, cross->link_count, sizeof *cross->fed, by_to);
}

/* --- Questions ------------------------------------------------------------------------------------------------------ */

static bool looks_at(const struct condition *condition, const char *fact)
{
    const struct constraint *of = condition_constraint(condition, 0);

    return (condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE) && of != NULL &&
           words_contain(&of->in, fact);
}

/* Counts the conditions that look at the fact; adds them where there is room (`uses` not NULL). */
static size_t take_uses(const struct cross *cross, size_t fact, struct cross_use *uses)
{
    size_t count = 0;

    for (size_t i = 0; i < cross->rulebook->alternative_count; i++) {
        const struct alternative *alternative = &cross->rulebook->alternatives[i];

        for (size_t j = 0; cross->rulebook->rules[alternative->rule].active && j < alternative->condition_count; j++)
            if (looks_at(&alternative->conditions[j], cross->vocabulary->facts[fact].id)) {
                if (uses != NULL)
                    uses[count] = (struct cross_use){fact, alternative->rule, alternative->name, &alternative->conditions[j]};
                count++;
            }
    }
    return count;
}

static void make_uses(struct cross *cross)
{
    for (size_t i = 0; i < cross->vocabulary->fact_count; i++)
        cross->use_count += take_uses(cross, i, NULL);
    cross->uses = arena_alloc(cross->arena, cross->use_count + 1, sizeof *cross->uses);
    for (size_t i = 0, at = 0; i < cross->vocabulary->fact_count; i++)
        at += take_uses(cross, i, cross->uses + at);
}

/* --- The whole of it ------------------------------------------------------------------------------------------------ */

struct cross *cross_new(const struct engine *engine)
{
    struct cross *cross = memory_new(1, sizeof *cross);
    struct possible *possible = possible_new(engine);
    size_t *node_of = memory_new(possible->fact_count + 1, sizeof *node_of);

    *cross = (struct cross){.vocabulary = engine_vocabulary(engine), .rulebook = engine_rulebook(engine), .arena = arena_new()};
    make_nodes(cross, possible, node_of);
    make_links(cross, possible, node_of);
    make_uses(cross);
    free(node_of);
    possible_free(possible);
    return cross;
}

void cross_free(struct cross *cross)
{
    if (cross == NULL)
        return;
    arena_free(cross->arena);
    free(cross);
}

/* The stretch of links whose `from` (or `to`) is the rule. */
static const struct cross_link *stretch(const struct cross_link *links, size_t total, bool from, size_t rule, size_t *count)
{
    size_t first = 0, end;

    while (first < total && (from ? links[first].from : links[first].to) < rule)
        first++;
    for (end = first; end < total && (from ? links[end].from : links[end].to) == rule;)
        end++;
    *count = end - first;
    return &links[first];
}

const struct cross_link *cross_feeds(const struct cross *cross, size_t rule, size_t *count)
{
    return stretch(cross->feeds, cross->link_count, true, rule, count);
}

const struct cross_link *cross_fed(const struct cross *cross, size_t rule, size_t *count)
{
    return stretch(cross->fed, cross->link_count, false, rule, count);
}

const struct cross_use *cross_uses(const struct cross *cross, size_t fact, size_t *count)
{
    size_t first = 0, end;

    while (first < cross->use_count && cross->uses[first].fact < fact)
        first++;
    for (end = first; end < cross->use_count && cross->uses[end].fact == fact;)
        end++;
    *count = end - first;
    return &cross->uses[first];
}

bool cross_has_subject(const struct cross *cross, const char *name)
{
    for (size_t i = 0; i < cross->node_count; i++)
        if (strcmp(cross->nodes[i].subject, name) == 0)
            return true;
    return false;
}

bool cross_concludes(const struct cross *cross, size_t rule, const char *subject)
{
    for (size_t i = 0; i < cross->conclusion_count; i++) {
        const struct cross_node *node = &cross->nodes[cross->conclusions[i].node];

        if (cross->conclusions[i].rule == rule && node->fact.about == TEMPLATE_FINDING && strcmp(node->subject, subject) == 0)
            return true;
    }
    return false;
}

bool cross_renders(const struct cross *cross, const struct statement *statement)
{
    for (size_t i = 0; i < cross->node_count; i++)
        if (cross->nodes[i].fact.about == TEMPLATE_FINDING && strcmp(cross->nodes[i].subject, statement->name) == 0)
            return true;
    return false;
}

bool cross_gates(const struct cross *cross, size_t fact, size_t gated)
{
    const struct case_fact *question = &cross->vocabulary->facts[gated];

    for (size_t i = 0; i < question->relevance_count; i++)
        for (size_t j = 0; j < question->relevance[i].count; j++)
            if (question->relevance[i].atoms[j].fact == fact)
                return true;
    return false;
}

bool cross_cites(const struct cross *cross, size_t rule, const char *place)
{
    size_t length = strlen(place);
    const char *at = cross->rulebook->rules[rule].source;

    while (cross->rulebook->rules[rule].active && *at != '\0') {
        size_t size = strcspn(at, ",;");

        if (size >= length && strncmp(at, place, length) == 0 && (size == length || strchr(". ", at[length]) != NULL))
            return true;
        at += size;
        at += strspn(at, ",; ");
    }
    return false;
}
