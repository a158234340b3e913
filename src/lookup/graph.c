/* Nodes, edges, groups. */
#include "lookup/graph.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/layout.h"
#include "memory.h"

/* --- A graph for Graphviz -------------------------------------------------------------------------------------------- */

/* A shape for each kind, so that nothing hangs on the colour alone. */
static const char *const looks[GRAPH_KIND_COUNT] = {
    [GRAPH_QUESTION] = "shape=box, style=\"rounded,filled\", fillcolor=\"#e3f0fb\"",
    [GRAPH_RULE] = "shape=note, style=filled, fillcolor=\"#ffffff\"",
    [GRAPH_FINDING] = "shape=hexagon, style=filled, fillcolor=\"#fdf1d0\", margin=\"0.02,0.04\"",
    [GRAPH_STANDING] = "shape=box, peripheries=2, style=filled, fillcolor=\"#ddf0dc\"",
    [GRAPH_NOTHING] = "shape=box, style=\"rounded,dashed\"",
};

/* A quoted string. In a label a backslash begins an escape and an ampersand an entity, so both are written as what they stand for. */
static void put_quoted(struct output *output, const char *text, bool label)
{
    struct buffer quoted = BUFFER_EMPTY;

    for (; *text != '\0'; text++)
        if (*text == '\n')
            buffer_add(&quoted, "\\n");
        else if (*text == '"')
            buffer_add(&quoted, "\\\"");
        else if (*text == '\\' && label)
            buffer_add(&quoted, "\\\\");
        else if (*text == '&' && label)
            buffer_add(&quoted, "&amp;");
        else
            buffer_add_part(&quoted, text, 1);
    output_format(output, "\"%s\"", buffer_text(&quoted));
    buffer_free(&quoted);
}

static void put_node(struct output *output, const struct graph_node *node)
{
    output_text(output, "    ");
    put_quoted(output, node->id, false);
    output_text(output, " [label=");
    put_quoted(output, node->label, true);
    output_format(output, ", %s];\n", looks[node->kind]);
}

static void put_group(struct output *output, const struct graph *graph, size_t group)
{
    output_text(output, "  subgraph ");
    output_format(output, "\"cluster %s\" {\n    label=", graph->groups[group].id);
    put_quoted(output, graph->groups[group].label, true);
    output_text(output, ";\n");
    for (size_t i = 0; i < graph->node_count; i++)
        if (graph->nodes[i].group == group)
            put_node(output, &graph->nodes[i]);
    output_text(output, "  }\n");
}

static void put_edge(struct output *output, const struct graph *graph, const struct graph_edge *edge)
{
    output_text(output, "  ");
    put_quoted(output, graph->nodes[edge->from].id, false);
    output_text(output, " -> ");
    put_quoted(output, graph->nodes[edge->to].id, false);
    if (edge->label[0] != '\0' || edge->absent) {
        output_text(output, " [");
        if (edge->label[0] != '\0') {
            output_text(output, "label=");
            put_quoted(output, edge->label, true);
        }
        output_format(output, "%s%s]", edge->label[0] != '\0' && edge->absent ? ", " : "",
                      edge->absent ? "style=dashed, arrowhead=empty" : "");
    }
    output_text(output, ";\n");
}

/* Writes it for Graphviz; for Mermaid. */
static void render_dot(struct output *output, const struct graph *graph)
{
    bool large = graph->edge_count > GRAPH_LARGE;

    output_text(output, "digraph intervensi {\n"
                        "  graph [rankdir=LR, ranksep=0.6, nodesep=0.15, labelloc=t, fontname=\"Helvetica\", "
                        "fontsize=16, style=rounded, color=\"#b0b0b0\"];\n"
                        "  node [fontname=\"Helvetica\", fontsize=10, height=0.3, margin=\"0.12,0.06\"];\n"
                        "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#606060\", arrowsize=0.7];\n");
    if (large)
        output_text(output, "  graph [splines=line, nslimit=2, nslimit1=2, mclimit=0.2];\n");
    output_text(output, "  label=");
    put_quoted(output, graph->title, true);
    output_text(output, ";\n");
    for (size_t i = 0; i < graph->group_count; i++)
        put_group(output, graph, i);
    for (size_t i = 0; i < graph->edge_count; i++)
        put_edge(output, graph, &graph->edges[i]);
    output_text(output, "}\n");
}

/* --- A graph for Mermaid --------------------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    const char *open, *close; /* of the shape */
    const char *style;
} mermaid_looks[GRAPH_KIND_COUNT] = {
    [GRAPH_QUESTION] = {"question", "([\"", "\"])", "fill:#e3f0fb,stroke:#333,color:#000"},
    [GRAPH_RULE] = {"rule", "[\"", "\"]", "fill:#fff,stroke:#333,color:#000"},
    [GRAPH_FINDING] = {"finding", "{{\"", "\"}}", "fill:#fdf1d0,stroke:#333,color:#000"},
    [GRAPH_STANDING] = {"standing", "[[\"", "\"]]", "fill:#ddf0dc,stroke:#333,color:#000"},
    [GRAPH_NOTHING] = {"nothing", "(\"", "\")", "fill:#fff,stroke:#333,color:#000,stroke-dasharray:4 3"},
};

/* Blanks become ".", which no word holds then: other characters than letters, digits and single inner "-" are written in hexadecimal. */
static void put_id(struct output *output, const char *prefix, const char *id)
{
    output_text(output, prefix);
    for (; *id != '\0'; id++) {
        bool inner = *id == '-' && isalnum((unsigned char)id[1]);

        if (isalnum((unsigned char)*id) || inner)
            output_format(output, "%c", *id);
        else if (*id == ' ')
            output_text(output, ".");
        else
            output_format(output, "_%02x", (unsigned)(unsigned char)*id);
    }
}

/* A colon with a blank behind it is read as nothing else. */
static bool is_plain(const char *at)
{
    if ((unsigned char)*at >= 0x80 || isalnum((unsigned char)*at) || (*at == ':' && at[1] == ' '))
        return true;
    return strchr(" .,()/+-?!'=", *at) != NULL;
}

static void put_label(struct output *output, const char *label)
{
    struct buffer text = BUFFER_EMPTY;

    for (; *label != '\0'; label++)
        if (*label == '\n')
            buffer_add(&text, "<br/>");
        else if (is_plain(label))
            buffer_add_part(&text, label, 1);
        else
            buffer_format(&text, "#%d;", *label);
    output_text(output, buffer_text(&text));
    buffer_free(&text);
}

static void put_node_id(struct output *output, const struct graph_node *node)
{
    put_id(output, node->kind == GRAPH_RULE ? "rule." : "", node->id);
}

static void mermaid_put_group(struct output *output, const struct graph *graph, size_t group)
{
    put_id(output, "  subgraph group.", graph->groups[group].id);
    output_text(output, " [\"");
    put_label(output, graph->groups[group].label);
    output_text(output, "\"]\n");
    for (size_t i = 0; i < graph->node_count; i++) {
        const struct graph_node *node = &graph->nodes[i];

        if (node->group != group)
            continue;
        output_text(output, "    ");
        put_node_id(output, node);
        output_text(output, mermaid_looks[node->kind].open);
        put_label(output, node->label);
        output_format(output, "%s:::%s\n", mermaid_looks[node->kind].close, mermaid_looks[node->kind].name);
    }
    put_id(output, "  end\n  class group.", graph->groups[group].id);
    output_text(output, " stage\n");
}

static void mermaid_put_edge(struct output *output, const struct graph *graph, const struct graph_edge *edge)
{
    output_text(output, "  ");
    put_node_id(output, &graph->nodes[edge->from]);
    output_text(output, edge->absent ? " -.->" : " -->");
    if (edge->label[0] != '\0') {
        output_text(output, "|\"");
        put_label(output, edge->label);
        output_text(output, "\"|");
    }
    output_text(output, " ");
    put_node_id(output, &graph->nodes[edge->to]);
    output_text(output, "\n");
}

/* The title stands in YAML, in double quotes. Labels have their line breaks; Mermaid's own would only break them again. */
static void put_title(struct output *output, const char *title)
{
    output_text(output, "---\ntitle: \"");
    for (; *title != '\0'; title++) {
        if (*title == '"' || *title == '\\')
            output_text(output, "\\");
        output_format(output, "%c", *title);
    }
    output_text(output, "\"\nconfig:\n  flowchart:\n    wrappingWidth: 400\n---\nflowchart LR\n");
}

static void render_mermaid(struct output *output, const struct graph *graph)
{
    put_title(output, graph->title);
    for (size_t i = 0; i < GRAPH_KIND_COUNT; i++)
        output_format(output, "  classDef %s %s\n", mermaid_looks[i].name, mermaid_looks[i].style);
    output_text(output, "  classDef stage fill:none,stroke:#b0b0b0\n");
    for (size_t i = 0; i < graph->group_count; i++)
        mermaid_put_group(output, graph, i);
    for (size_t i = 0; i < graph->edge_count; i++)
        mermaid_put_edge(output, graph, &graph->edges[i]);
}

/* --- Nodes, edges, groups -------------------------------------------------------------------------------------------- */

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
