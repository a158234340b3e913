/* Nodes, edges, groups. See graph.h. */
#include "lookup/graph.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/layout.h"
#include "memory.h"

static const char *keep(struct graph *graph, const char *text)
{
    return arena_copy(graph->arena, text, strlen(text));
}

struct graph *graph_new(const char *title)
{
    struct graph *graph = memory_new(1, sizeof *graph);
    struct buffer plain = BUFFER_EMPTY;

    buffer_add_plain(&plain, title);
    graph->arena = arena_new();
    graph->title = keep(graph, buffer_text(&plain));
    buffer_free(&plain);
    return graph;
}

void graph_free(struct graph *graph)
{
    if (graph == NULL)
        return;
    free(graph->nodes);
    free(graph->edges);
    free(graph->groups);
    arena_free(graph->arena);
    free(graph);
}

size_t graph_add_group(struct graph *graph, const char *id, const char *label)
{
    graph->groups = memory_grow(graph->groups, &graph->group_capacity, graph->group_count + 1, sizeof *graph->groups);
    graph->groups[graph->group_count] = (struct graph_group){keep(graph, id), keep(graph, label)};
    return graph->group_count++;
}

/* Adds one line of a label, broken where it would grow wider than a box should be. */
static void add_broken(struct buffer *text, const char *line, size_t length)
{
    int used = 0;

    while (length > 0) {
        size_t size = strcspn(line, " \n");
        char *word;
        int cells;

        size = size < length ? size : length;
        word = memory_new(size + 1, 1);
        memcpy(word, line, size);
        cells = text_cells(word);
        if (used > 0)
            buffer_add(text, used + 1 + cells > GRAPH_LABEL_CELLS ? "\n" : " ");
        used = used > 0 && used + 1 + cells <= GRAPH_LABEL_CELLS ? used + 1 + cells : cells;
        buffer_add(text, word);
        free(word);
        size += size < length;
        line += size;
        length -= size;
    }
}

/* People wrote the labels: control characters other than newlines become blanks. */
static const char *break_lines(struct graph *graph, const char *label)
{
    struct buffer text = BUFFER_EMPTY, plain = BUFFER_EMPTY;
    const char *kept;

    while (*label != '\0') {
        size_t length = strcspn(label, "\n");

        buffer_cut(&plain, 0);
        buffer_add_part(&plain, label, length);
        buffer_add(&text, text.length > 0 ? "\n" : "");
        add_broken(&text, buffer_text(&plain), length);
        label += length + (label[length] != '\0');
    }
    buffer_cut(&plain, 0);
    for (char *at = text.text; at != NULL && *at != '\0'; at++)
        if (((unsigned char)*at < ' ' && *at != '\n') || *at == 0x7f)
            *at = ' ';
    kept = keep(graph, buffer_text(&text));
    buffer_free(&text);
    buffer_free(&plain);
    return kept;
}

size_t graph_add_node(struct graph *graph, const char *id, const char *label, enum graph_kind kind, size_t group)
{
    for (size_t i = 0; i < graph->node_count; i++)
        if (strcmp(graph->nodes[i].id, id) == 0)
            return i;
    graph->nodes = memory_grow(graph->nodes, &graph->node_capacity, graph->node_count + 1, sizeof *graph->nodes);
    graph->nodes[graph->node_count] = (struct graph_node){keep(graph, id), break_lines(graph, label), kind, group};
    return graph->node_count++;
}

/* Whether one of the lines is this one. */
static bool has_line(const char *lines, const char *line)
{
    size_t length = strlen(line);

    for (const char *at = lines; *at != '\0'; at += strcspn(at, "\n"), at += *at != '\0')
        if (strncmp(at, line, length) == 0 && (at[length] == '\n' || at[length] == '\0'))
            return true;
    return false;
}

static void add_label(struct graph *graph, struct graph_edge *edge, const char *label)
{
    struct buffer text = BUFFER_EMPTY;

    if (label[0] == '\0' || has_line(edge->label, label))
        return;
    buffer_format(&text, "%s%s%s", edge->label, edge->label[0] != '\0' ? "\n" : "", label);
    edge->label = keep(graph, buffer_text(&text));
    buffer_free(&text);
}

void graph_add_edge(struct graph *graph, size_t from, size_t to, const char *label, bool absent)
{
    for (size_t i = 0; i < graph->edge_count; i++) {
        struct graph_edge *edge = &graph->edges[i];

        if (edge->from == from && edge->to == to && edge->absent == absent) {
            add_label(graph, edge, label);
            return;
        }
    }
    graph->edges = memory_grow(graph->edges, &graph->edge_capacity, graph->edge_count + 1, sizeof *graph->edges);
    graph->edges[graph->edge_count] = (struct graph_edge){from, to, "", absent};
    add_label(graph, &graph->edges[graph->edge_count++], label);
}

/* --- The order ----------------------------------------------------------------------------------------------------- */

static int by_group(const void *a, const void *b)
{
    const struct graph_node *first = *(const struct graph_node *const *)a, *second = *(const struct graph_node *const *)b;

    if (first->group != second->group)
        return first->group < second->group ? -1 : 1;
    return strcmp(first->id, second->id);
}

static int by_ends(const void *a, const void *b)
{
    const struct graph_edge *first = a, *second = b;

    if (first->from != second->from)
        return first->from < second->from ? -1 : 1;
    if (first->to != second->to)
        return first->to < second->to ? -1 : 1;
    return (first->absent > second->absent) - (first->absent < second->absent);
}

static void sort_nodes(struct graph *graph)
{
    const struct graph_node **order = memory_new(graph->node_count + 1, sizeof *order);
    struct graph_node *sorted = memory_new(graph->node_count + 1, sizeof *sorted);
    size_t *place = memory_new(graph->node_count + 1, sizeof *place);

    for (size_t i = 0; i < graph->node_count; i++)
        order[i] = &graph->nodes[i];
    qsort(order, graph->node_count, sizeof *order, by_group);
    for (size_t i = 0; i < graph->node_count; i++) {
        sorted[i] = *order[i];
        place[order[i] - graph->nodes] = i;
    }
    for (size_t i = 0; i < graph->edge_count; i++) {
        graph->edges[i].from = place[graph->edges[i].from];
        graph->edges[i].to = place[graph->edges[i].to];
    }
    free(graph->nodes);
    graph->nodes = sorted;
    graph->node_capacity = graph->node_count + 1;
    free(order);
    free(place);
}

static void drop_empty_groups(struct graph *graph)
{
    size_t kept = 0;

    for (size_t i = 0; i < graph->group_count; i++) {
        bool used = false;

        for (size_t j = 0; j < graph->node_count; j++)
            if (graph->nodes[j].group == i) {
                used = true;
                graph->nodes[j].group = kept;
            }
        if (used)
            graph->groups[kept++] = graph->groups[i];
    }
    graph->group_count = kept;
}

void graph_finish(struct graph *graph)
{
    sort_nodes(graph);
    if (graph->edge_count > 0)
        qsort(graph->edges, graph->edge_count, sizeof *graph->edges, by_ends);
    drop_empty_groups(graph);
}

void graph_write(struct output *output, const struct graph *graph, enum graph_format format)
{
    if (format == GRAPH_MERMAID)
        render_mermaid(output, graph);
    else
        render_dot(output, graph);
}
