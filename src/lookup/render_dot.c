/* A graph for Graphviz. See graph.h. */
#include <string.h>

#include "base/buffer.h"
#include "lookup/graph.h"

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

void render_dot(struct output *output, const struct graph *graph)
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
