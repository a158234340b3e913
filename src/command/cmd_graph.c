/* graph: the rule base, what lies around one thing in it, or the derivation of one case, as DOT or Mermaid.
 * May use: consultation, graph_rules, graph_case. Not its job: what is drawn and how it is written. */
#include <stdlib.h>
#include <string.h>

#include "base/version.h"
#include "lookup/graph_make.h"
#include "lookup/lookup.h"
#include "program/options.h"
#include "program/session.h"
#include "text.h"

enum { GRAPH_KEY_TO = 512, KEY_DEPTH, KEY_OF, DEPTH_MOST = 999 };

struct graph_input {
    const char *what; /* NULL: the whole rule base; else an id or a case file */
    const char *of;   /* a subject of the case, or NULL */
    int format;
    int depth; /* 0: not given */
};

static const char *const graph_formats[] = {"dot", "mermaid", NULL};

static const struct argp_option graph_options[] = {
    {"to", GRAPH_KEY_TO, "dot|mermaid", 0, N_("what is written (default: dot)"), 0},
    {"of", KEY_OF, "SUBJECT", 0, N_("of a case: only what led to the conclusions about this subject"), 0},
    {"depth", KEY_DEPTH, "N", 0, N_("of the rule base: at most so many rules upstream"), 0},
    {0},
};

static error_t read_depth(struct argp_state *state, const char *word, int *depth)
{
    char *end;
    long number = strtol(word, &end, 10);

    if (*word == '\0' || *end != '\0' || number < 1 || number > DEPTH_MOST)
        return options_refuse(state, _("'%s' is no whole number from 1 to %d"), word, DEPTH_MOST);
    *depth = (int)number;
    return 0;
}

/* Each option belongs to one kind of graph. */
static error_t check(struct argp_state *state, const struct graph_input *input)
{
    bool is_case = input->what != NULL && names_case_file(input->what);

    if (input->of != NULL && !is_case)
        return options_refuse(state, _("--of needs a case file"));
    if (input->depth > 0 && (is_case || input->what == NULL))
        return options_refuse(state, _("--depth needs the id of a question, rule or subject"));
    return 0;
}

static error_t parse_graph(int key, char *argument, struct argp_state *state)
{
    struct graph_input *input = state->input;

    switch (key) {
    case GRAPH_KEY_TO: return options_choose(state, "to", argument, graph_formats, &input->format);
    case KEY_OF: input->of = argument; return 0;
    case KEY_DEPTH: return read_depth(state, argument, &input->depth);
    case ARGP_KEY_ARG:
        if (input->what != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->what = argument;
        return 0;
    case ARGP_KEY_END: return check(state, input);
    default: return ARGP_ERR_UNKNOWN;
    }
}

/* What is said of an id that cannot be drawn; `nearest` has been offered those that can. */
static enum status refuse(const char *id, const struct nearest *nearest, bool in_case)
{
    struct buffer name = BUFFER_EMPTY;

    buffer_add_plain(&name, id);
    if (in_case)
        fprintf(stderr, _("%s: nothing is concluded about '%s' in this case"), PROGRAM_NAME, buffer_text(&name));
    else
        fprintf(stderr, _("%s: there is no '%s' here"), PROGRAM_NAME, buffer_text(&name));
    if (nearest->best != NULL)
        fprintf(stderr, _("; did you mean '%s%s'?"), "", nearest->best);
    fprintf(stderr, "\n");
    buffer_free(&name);
    return STATUS_USAGE;
}

static enum status not_in_case(const struct result *result, const char *id)
{
    struct nearest nearest;

    nearest_start(&nearest, id);
    graph_case_offer(result, &nearest);
    return refuse(id, &nearest, true);
}

static enum status not_in_rules(const struct wording *wording, const char *id)
{
    struct nearest nearest;

    nearest_start(&nearest, id);
    lookup_facts_offer(wording, &nearest);
    lookup_rules_offer(wording, &nearest);
    return refuse(id, &nearest, false);
}

static void put(struct session *session, const struct graph *graph, const struct graph_input *input)
{
    graph_write(&session->out, graph, (enum graph_format)input->format);
    if (input->format == GRAPH_MERMAID && graph->edge_count > GRAPH_LARGE && !session->options.quiet)
        fprintf(stderr, _("%s: %zu edges; Mermaid draws more than %d only where maxEdges and maxTextSize allow it\n"),
                PROGRAM_NAME, graph->edge_count, GRAPH_LARGE);
}

static enum status draw_case(struct session *session, const struct graph_input *input)
{
    struct consultation consultation;
    enum status status = consultation_start(session, input->what, &consultation);

    if (status == STATUS_OK) {
        const struct wording wording = wording_of(session->engine, session->language);
        struct graph *graph = graph_of_case(&wording, consultation.record, consultation.result, input->of);

        if (graph != NULL)
            put(session, graph, input);
        else
            status = not_in_case(consultation.result, input->of);
        graph_free(graph);
    }
    consultation_end(&consultation);
    return status;
}

static enum status draw_rules(struct session *session, const struct graph_input *input)
{
    enum status status = session_open(session);
    struct wording wording;
    struct cross *cross;
    struct graph *graph;

    if (status != STATUS_OK)
        return status;
    wording = wording_of(session->engine, session->language);
    cross = cross_new(session->engine);
    graph = graph_of_rules(&wording, cross, input->what, input->depth > 0 ? input->depth : GRAPH_DEPTH_ALL);
    if (graph != NULL)
        put(session, graph, input);
    else
        status = not_in_rules(&wording, input->what);
    graph_free(graph);
    cross_free(cross);
    return status;
}

static enum status run_graph(struct session *session, const void *data)
{
    const struct graph_input *input = data;

    return input->what != NULL && names_case_file(input->what) ? draw_case(session, input) : draw_rules(session, input);
}

static const struct argp graph_argp = {
    graph_options,
    parse_graph,
    N_("[SUBJECT|CASE.json|-]"),
    N_("A graph for Graphviz or Mermaid: the whole rule base; a question, rule or subject with everything upstream that can "
       "reach it and "
       "what it feeds directly; or the derivation of a case. Questions and answers are rounded, rules have a folded corner "
       "(Mermaid: "
       "plain), conclusions are hexagons, standings have a double border; a dashed line leads from what must not be there."),
    NULL,
    NULL,
    NULL,
};

const struct command command_graph = {
    .name = "graph",
    .summary = N_("the rule base or a derivation as a graph"),
    .example = "intervensi graph ext-supervise --depth 2 | dot -Tsvg > graph.svg\n"
               "intervensi graph examples/keluarga-phk.json --of ext-restore-equilibrium --to mermaid",
    .argp = &graph_argp,
    .words = "@subjects",
    .input_size = sizeof(struct graph_input),
    .run = run_graph,
};
