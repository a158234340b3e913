/* A graph for Mermaid. See graph.h.
 * Mermaid reads a text several times over before it parses it (directives, comments, entities, words such as "end"), so ids get a
 * form in which no word of its own can stand, and in labels every character that any of these passes looks for is an entity. */
#include <ctype.h>
#include <string.h>

#include "base/buffer.h"
#include "lookup/graph.h"

static const struct {
    const char *name;
    const char *open, *close; /* of the shape */
    const char *style;
} looks[GRAPH_KIND_COUNT] = {
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

static void put_group(struct output *output, const struct graph *graph, size_t group)
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
        output_text(output, looks[node->kind].open);
        put_label(output, node->label);
        output_format(output, "%s:::%s\n", looks[node->kind].close, looks[node->kind].name);
    }
    put_id(output, "  end\n  class group.", graph->groups[group].id);
    output_text(output, " stage\n");
}

static void put_edge(struct output *output, const struct graph *graph, const struct graph_edge *edge)
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

void render_mermaid(struct output *output, const struct graph *graph)
{
    put_title(output, graph->title);
    for (size_t i = 0; i < GRAPH_KIND_COUNT; i++)
        output_format(output, "  classDef %s %s\n", looks[i].name, looks[i].style);
    output_text(output, "  classDef stage fill:none,stroke:#b0b0b0\n");
    for (size_t i = 0; i < graph->group_count; i++)
        put_group(output, graph, i);
    for (size_t i = 0; i < graph->edge_count; i++)
        put_edge(output, graph, &graph->edges[i]);
}
