/* Nodes, edges and groups, and how Graphviz and Mermaid write them. */
#include "lookup/graph.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/layout.h"
#include "memory.h"

/* --- Nodes, edges, groups -------------------------------------------------------------------------------------------- */

enum { LABEL_CELLS = 28 };

static const char *keep(const struct graph *graph, const char *text)
{
    return arena_copy(graph->arena, text, strlen(text));
}

/* Keeps what the buffer holds, and frees that. */
static const char *keep_buffer(const struct graph *graph, struct buffer *text)
{
    const char *kept = keep(graph, buffer_text(text));

    buffer_free(text);
    return kept;
}

struct graph *graph_new(const char *title)
{
    struct graph *graph = memory_new(1, sizeof *graph);
    struct buffer plain = BUFFER_EMPTY;

    buffer_add_plain(&plain, title);
    graph->arena = arena_new();
    graph->title = keep_buffer(graph, &plain);
    return graph;
}

void graph_free(struct graph *graph)
{
    if (graph == NULL)
        return;
    arena_free(graph->arena);
    free(graph);
}

size_t graph_add_group(struct graph *graph, const char *id, const char *label)
{
    graph->groups = arena_grow(graph->arena, graph->groups, graph->group_count, sizeof *graph->groups);
    graph->groups[graph->group_count] = (struct graph_group){keep(graph, id), keep(graph, label)};
    return graph->group_count++;
}

/* Breaks the label where a line would grow wider than a box should be. People wrote it: control characters become blanks. */
static const char *break_lines(const struct graph *graph, const char *label)
{
    struct buffer text = BUFFER_EMPTY;
    const char *start = ""; /* what the next line begins with */
    int used = 0;           /* cells of the line */

    while (*label != '\0') {
        size_t size = strcspn(label, " \n");
        const char *word = arena_copy(graph->arena, label, size);
        int cells = text_cells(word);
        bool fits = used + 1 + cells <= LABEL_CELLS;

        buffer_add(&text, used == 0 ? start : fits ? " " : "\n");
        buffer_add(&text, word);
        start = label[size] == '\n' && text.length > 0 ? "\n" : "";
        used = label[size] == '\n' ? 0 : used > 0 && fits ? used + 1 + cells : cells;
        label += size + (label[size] != '\0');
    }
    for (char *at = text.text; at != NULL && *at != '\0'; at++)
        if (((unsigned char)*at < ' ' && *at != '\n') || *at == 0x7f)
            *at = ' ';
    return keep_buffer(graph, &text);
}

size_t graph_add_node(struct graph *graph, const char *id, const char *label, enum graph_kind kind, size_t group)
{
    size_t count = graph->node_count;

    for (size_t i = 0; i < count; i++)
        if (strcmp(graph->nodes[i].id, id) == 0)
            return i;
    graph->nodes = arena_grow(graph->arena, graph->nodes, count, sizeof *graph->nodes);
    graph->nodes[count] = (struct graph_node){keep(graph, id), break_lines(graph, label), kind, group, count};
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

void graph_add_edge(struct graph *graph, size_t from, size_t to, const char *label, bool absent)
{
    struct buffer text = BUFFER_EMPTY;
    struct graph_edge *edge;
    size_t at = 0;

    while (at < graph->edge_count &&
           (graph->edges[at].from != from || graph->edges[at].to != to || graph->edges[at].absent != absent))
        at++;
    if (at == graph->edge_count) {
        graph->edges = arena_grow(graph->arena, graph->edges, graph->edge_count++, sizeof *graph->edges);
        graph->edges[at] = (struct graph_edge){from, to, "", absent};
    }
    edge = &graph->edges[at];
    if (label[0] == '\0' || has_line(edge->label, label))
        return;
    buffer_format(&text, "%s%s%s", edge->label, edge->label[0] != '\0' ? "\n" : "", label);
    edge->label = keep_buffer(graph, &text);
}

static int by_group(const void *a, const void *b)
{
    const struct graph_node *first = a, *second = b;

    return first->group != second->group ? compare_indexes(&first->group, &second->group, 1) : strcmp(first->id, second->id);
}

static int by_ends(const void *a, const void *b)
{
    const struct graph_edge *first = a, *second = b;

    return compare_indexes((size_t[]){first->from, first->to, first->absent},
                           (size_t[]){second->from, second->to, second->absent}, 3);
}

void graph_finish(struct graph *graph)
{
    size_t *place = memory_new(graph->node_count + 1, sizeof *place);
    size_t kept = 0, last = SIZE_MAX;

    if (graph->node_count > 0)
        qsort(graph->nodes, graph->node_count, sizeof *graph->nodes, by_group);
    for (size_t i = 0; i < graph->node_count; i++) {
        size_t group = graph->nodes[i].group;

        place[graph->nodes[i].added] = i;
        if (group != last)
            graph->groups[kept++] = graph->groups[group];
        last = group;
        graph->nodes[i].group = kept - 1;
    }
    graph->group_count = kept;
    for (size_t i = 0; i < graph->edge_count; i++) {
        graph->edges[i].from = place[graph->edges[i].from];
        graph->edges[i].to = place[graph->edges[i].to];
    }
    if (graph->edge_count > 0)
        qsort(graph->edges, graph->edge_count, sizeof *graph->edges, by_ends);
    free(place);
}

/* --- How they are written -------------------------------------------------------------------------------------------- */

/* In a label of Graphviz a backslash begins an escape and an ampersand an entity, so both are written as what they stand for. */
static void add_dot_text(struct buffer *to, const char *text)
{
    for (; *text != '\0'; text++)
        if (*text == '&')
            buffer_add(to, "&amp;");
        else if (*text == '\n')
            buffer_add(to, "\\n");
        else
            buffer_format(to, "%s%c", *text == '"' || *text == '\\' ? "\\" : "", *text);
}

/* Blanks become ".", which no word holds then: other characters than letters, digits and single inner "-" are written in hexadecimal. */
static void add_mermaid_id(struct buffer *to, const char *id)
{
    for (; *id != '\0'; id++)
        if (isalnum((unsigned char)*id) || (*id == '-' && isalnum((unsigned char)id[1])))
            buffer_add_part(to, id, 1);
        else if (*id == ' ')
            buffer_add(to, ".");
        else
            buffer_format(to, "_%02x", (unsigned)(unsigned char)*id);
}

/* Characters that mean themselves stay, and so does a colon with a blank behind it; others become entities. */
static void add_mermaid_text(struct buffer *to, const char *text)
{
    for (; *text != '\0'; text++)
        if (*text == '\n')
            buffer_add(to, "<br/>");
        else if ((unsigned char)*text >= 0x80 || isalnum((unsigned char)*text) || strchr(" .,()/+-?!'=", *text) != NULL ||
                 (*text == ':' && text[1] == ' '))
            buffer_add_part(to, text, 1);
        else
            buffer_format(to, "#%d;", *text);
}

/* The title of Mermaid stands in YAML, in double quotes. */
static void add_yaml_text(struct buffer *to, const char *text)
{
    for (; *text != '\0'; text++)
        buffer_format(to, "%s%c", *text == '"' || *text == '\\' ? "\\" : "", *text);
}

#define DOT_NODE(look) ("    \"%s\" [label=\"%s\", " look "];\n")

/* What each thing is written as: formats of printf for the id or the ends, then the label. Kinds have a shape each, so that nothing hangs
 * on the colour alone. */
static const struct syntax {
    const char *endings[2]; /* of files */
    void (*add_id)(struct buffer *to, const char *id);
    void (*add_text)(struct buffer *to, const char *text);
    void (*add_title)(struct buffer *to, const char *text);
    const char *rule;                          /* begins the id of a rule */
    const char *head, *if_large, *title, *end; /* the title has no id */
    const char *group, *group_end;
    const char *nodes[GRAPH_KIND_COUNT];
    const char *edges[2][2]; /* absent or not; with or without a label */
} syntaxes[GRAPH_FORMAT_COUNT] = {
    [GRAPH_DOT] =
        {
            .endings = {".dot", ".gv"},
            .add_id = buffer_add,
            .add_text = add_dot_text,
            .add_title = add_dot_text,
            .rule = "",
            .head = "digraph intervensi {\n"
                    "  graph [rankdir=LR, ranksep=0.6, nodesep=0.15, labelloc=t, fontname=\"Helvetica\", "
                    "fontsize=16, style=rounded, color=\"#b0b0b0\"];\n"
                    "  node [fontname=\"Helvetica\", fontsize=10, height=0.3, margin=\"0.12,0.06\"];\n"
                    "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#606060\", arrowsize=0.7];\n",
            .if_large = "  graph [splines=line, nslimit=2, nslimit1=2, mclimit=0.2];\n",
            .title = "  label=\"%s\";\n",
            .end = "}\n",
            .group = "  subgraph \"cluster %s\" {\n    label=\"%s\";\n",
            .group_end = "  }\n",
            .nodes =
                {
                    [GRAPH_QUESTION] = DOT_NODE("shape=box, style=\"rounded,filled\", fillcolor=\"#e3f0fb\""),
                    [GRAPH_RULE] = DOT_NODE("shape=note, style=filled, fillcolor=\"#ffffff\""),
                    [GRAPH_FINDING] = DOT_NODE("shape=hexagon, style=filled, fillcolor=\"#fdf1d0\", margin=\"0.02,0.04\""),
                    [GRAPH_STANDING] = DOT_NODE("shape=box, peripheries=2, style=filled, fillcolor=\"#ddf0dc\""),
                    [GRAPH_NOTHING] = DOT_NODE("shape=box, style=\"rounded,dashed\""),
                },
            .edges = {{"  \"%s\" -> \"%s\";\n", "  \"%s\" -> \"%s\" [label=\"%s\"];\n"},
                      {"  \"%s\" -> \"%s\" [style=dashed, arrowhead=empty];\n",
                       "  \"%s\" -> \"%s\" [label=\"%s\", style=dashed, arrowhead=empty];\n"}},
        },
    [GRAPH_MERMAID] =
        {
            .endings = {".mmd", ".mmd"},
            .add_id = add_mermaid_id,
            .add_text = add_mermaid_text,
            .add_title = add_yaml_text,
            .rule = "rule.",
            .head = "---\n",
            .if_large = "",
            /* Labels have their line breaks; Mermaid's own would only break them again. */
            .title = "title: \"%s\"\nconfig:\n  flowchart:\n    wrappingWidth: 400\n---\nflowchart LR\n"
                     "  classDef question fill:#e3f0fb,stroke:#333,color:#000\n"
                     "  classDef rule fill:#fff,stroke:#333,color:#000\n"
                     "  classDef finding fill:#fdf1d0,stroke:#333,color:#000\n"
                     "  classDef standing fill:#ddf0dc,stroke:#333,color:#000\n"
                     "  classDef nothing fill:#fff,stroke:#333,color:#000,stroke-dasharray:4 3\n"
                     "  classDef stage fill:none,stroke:#b0b0b0\n",
            .end = "",
            .group = "  subgraph group.%s [\"%s\"]\n",
            .group_end = "  end\n  class group.%s stage\n",
            .nodes = {[GRAPH_QUESTION] = "    %s([\"%s\"]):::question\n",
                      [GRAPH_RULE] = "    %s[\"%s\"]:::rule\n",
                      [GRAPH_FINDING] = "    %s{{\"%s\"}}:::finding\n",
                      [GRAPH_STANDING] = "    %s[[\"%s\"]]:::standing\n",
                      [GRAPH_NOTHING] = "    %s(\"%s\"):::nothing\n"},
            .edges = {{"  %1$s --> %2$s\n", "  %1$s -->|\"%3$s\"| %2$s\n"},
                      {"  %1$s -.-> %2$s\n", "  %1$s -.->|\"%3$s\"| %2$s\n"}},
        },
};

const char *const graph_formats[] = {[GRAPH_DOT] = "dot", [GRAPH_MERMAID] = "mermaid", NULL};

enum graph_format graph_format_of(const char *file)
{
    size_t length = strlen(file);
    int format = GRAPH_DOT;

    for (; format < GRAPH_FORMAT_COUNT; format++)
        for (int i = 0; i < 2; i++) {
            const char *ending = syntaxes[format].endings[i];
            size_t size = strlen(ending);

            if (length > size && strcmp(file + length - size, ending) == 0)
                return (enum graph_format)format;
        }
    return GRAPH_FORMAT_COUNT;
}

/* The text as the format writes it, with what stands before it. */
static const char *spelt(const struct graph *graph, void (*add)(struct buffer *, const char *), const char *before,
                         const char *text)
{
    struct buffer to = BUFFER_EMPTY;

    buffer_add(&to, before);
    add(&to, text);
    return keep_buffer(graph, &to);
}

static const char *spelt_id(const struct graph *graph, const struct syntax *syntax, size_t node)
{
    return spelt(graph, syntax->add_id, graph->nodes[node].kind == GRAPH_RULE ? syntax->rule : "", graph->nodes[node].id);
}

void graph_write(struct output *output, const struct graph *graph, enum graph_format format)
{
    const struct syntax *syntax = &syntaxes[format];

    output_text(output, syntax->head);
    output_text(output, graph->edge_count > GRAPH_LARGE ? syntax->if_large : "");
    output_format(output, syntax->title, spelt(graph, syntax->add_title, "", graph->title));
    for (size_t i = 0, at = 0; i < graph->group_count; i++) {
        const char *id = spelt(graph, syntax->add_id, "", graph->groups[i].id);

        output_format(output, syntax->group, id, spelt(graph, syntax->add_text, "", graph->groups[i].label));
        for (; at < graph->node_count && graph->nodes[at].group == i; at++)
            output_format(output, syntax->nodes[graph->nodes[at].kind], spelt_id(graph, syntax, at),
                          spelt(graph, syntax->add_text, "", graph->nodes[at].label));
        output_format(output, syntax->group_end, id);
    }
    for (size_t i = 0; i < graph->edge_count; i++) {
        const struct graph_edge *edge = &graph->edges[i];

        output_format(output, syntax->edges[edge->absent][edge->label[0] != '\0'], spelt_id(graph, syntax, edge->from),
                      spelt_id(graph, syntax, edge->to), spelt(graph, syntax->add_text, "", edge->label));
    }
    output_text(output, syntax->end);
}
