/* Commands about the rule base and the formats: rules, facts, terms, sources, graph, schema. */
#include <stdlib.h>

#include "ask/questions.h"
#include "base/language.h"
#include "base/layout.h"
#include "base/version.h"
#include "lookup/graph.h"
#include "program/options.h"
#include "program/request.h"
#include "program/session.h"
#include "text.h"
#include "json/json_write.h"
#include "json/schema.h"

/* --- rules, facts, terms, sources ------------------------------------------------------------------------------------ */

enum { LOOKUP_KEY_TO = 512, KEY_UNUSED };

struct lookup_input {
    const char *id;
    struct request request;
};

static const char *const lookup_formats[] = {"text", "json", NULL};

static const struct argp_option lookup_options[] = {
    {"to", LOOKUP_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {0},
};

static const struct argp_option facts_table[] = {
    {"to", LOOKUP_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"unused", KEY_UNUSED, NULL, 0, N_("only questions that no rule uses"), 0},
    {0},
};

static const struct argp_option sources_table[] = {
    {"to", LOOKUP_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {"without-rule", OPTION_KEY(WITHOUT_RULE), NULL, 0, N_("only statements that no rule concludes, and why"), 0},
    {0},
};

static error_t parse_lookup(int key, char *argument, struct argp_state *state)
{
    struct lookup_input *input = state->input;

    switch (key) {
    case LOOKUP_KEY_TO: return options_choose(state, "to", argument, lookup_formats, &input->request.format);
    case KEY_UNUSED: input->request.gaps = true; return 0;
    case ARGP_KEY_ARG: return options_take_one(state, argument, &input->id);
    case ARGP_KEY_END:
        return input->request.gaps && input->id != NULL ? options_refuse(state, _("one argument too many: '%s'"), input->id) : 0;
    default: return request_take_key(&input->request, key) ? 0 : ARGP_ERR_UNKNOWN;
    }
}

/* Says what is wrong, on one line where it is the words of the command line. */
static enum status say(struct session *session, struct diag *diag, enum status status)
{
    struct buffer line = BUFFER_EMPTY;

    if (status != STATUS_USAGE)
        return session_report(session, diag, status);
    buffer_add_plain(&line, diag->problems[0].message);
    buffer_add(&line, diag->problems[0].hint != NULL ? "; " : "");
    buffer_add_plain(&line, diag->problems[0].hint != NULL ? diag->problems[0].hint : "");
    fprintf(stderr, "%s: %s\n", PROGRAM_NAME, line.text);
    buffer_free(&line);
    diag_free(diag);
    return status;
}

static enum status look_up(struct session *session, const struct lookup_input *input, const struct shelf *shelf)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    if (status != STATUS_OK)
        return status;
    return say(session, &diag, answer_lookup(session, shelf, input->id, &input->request, &diag));
}

static enum status run_rules(struct session *session, const void *input)
{
    return look_up(session, input, &shelf_rules);
}

static enum status run_facts(struct session *session, const void *input)
{
    return look_up(session, input, &shelf_facts);
}

static enum status run_terms(struct session *session, const void *input)
{
    return look_up(session, input, &shelf_terms);
}

static enum status run_sources(struct session *session, const void *input)
{
    return look_up(session, input, &shelf_sources);
}

static const struct argp rules_argp = {
    lookup_options,
    parse_lookup,
    N_("[ID]"),
    N_("The rules: all of them, or one with its conditions, conclusion, what feeds it and what it feeds, place in the source and "
       "CLIPS text. The ID of an action or assessment shows the rules that conclude and read it."),
    NULL,
    NULL,
    NULL,
};
static const struct argp facts_argp = {
    facts_table,
    parse_lookup,
    N_("[ID]"),
    N_("The questions of a case: all of them, or one with its values, when it is asked, which questions it decides about and "
       "which rules use it, by value."),
    NULL,
    NULL,
    NULL,
};
static const struct argp terms_argp = {
    lookup_options,
    parse_lookup,
    N_("[WORD]"),
    N_("The terms in both languages: all of them, or those that contain the word and the names that they stand in."),
    NULL,
    NULL,
    NULL,
};
static const struct argp sources_argp = {
    sources_table,
    parse_lookup,
    N_("[ID]"),
    N_("The sections of the source document and the sources of the extensions: all of them, or one section (S13), item (S13.4), "
       "statement or key, with the rules, questions and assessments that serve it."),
    NULL,
    NULL,
    NULL,
};

const struct command command_rules = {
    .name = "rules",
    .summary = N_("the rules, or one of them"),
    .example = "intervensi rules grp-01\nintervensi rules ext-supervise",
    .argp = &rules_argp,
    .input_size = sizeof(struct lookup_input),
    .words = "@rules",
    .run = run_rules,
};
const struct command command_facts = {
    .name = "facts",
    .summary = N_("the questions of a case, or one of them"),
    .example = "intervensi facts coping-result\nintervensi facts --unused",
    .argp = &facts_argp,
    .input_size = sizeof(struct lookup_input),
    .words = "@facts",
    .run = run_facts,
};
const struct command command_terms = {
    .name = "terms",
    .summary = N_("the terms in both languages"),
    .example = "intervensi terms relasi",
    .argp = &terms_argp,
    .input_size = sizeof(struct lookup_input),
    .run = run_terms,
};
const struct command command_sources = {
    .name = "sources",
    .summary = N_("places of the source document, and other sources"),
    .example = "intervensi sources S13.4\nintervensi sources --without-rule",
    .argp = &sources_argp,
    .input_size = sizeof(struct lookup_input),
    .words = "@sources",
    .run = run_sources,
};

/* --- graph ----------------------------------------------------------------------------------------------------------- */

enum { GRAPH_KEY_TO = 512, KEY_DEPTH, KEY_OF, DEPTH_MOST = 999 };

struct graph_input {
    const char *what; /* NULL: the whole rule base; else an id or a case file */
    const char *of;   /* a subject of the case, or NULL */
    int format;
    int depth; /* 0: not given */
};

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
    case ARGP_KEY_ARG: return options_take_one(state, argument, &input->what);
    case ARGP_KEY_END: return check(state, input);
    default: return ARGP_ERR_UNKNOWN;
    }
}

static enum status run_graph(struct session *session, const void *data)
{
    const struct graph_input *input = data;
    bool is_case = input->what != NULL && names_case_file(input->what);
    struct consultation consultation = {NULL};
    struct graph *graph = NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status = is_case ? consultation_start(session, input->what, &consultation) : session_open(session);

    if (status == STATUS_OK)
        status = say(session, &diag,
                     answer_graph(session, is_case ? &consultation : NULL, is_case ? input->of : input->what,
                                  input->depth > 0 ? (int)input->depth : GRAPH_DEPTH_ALL, &graph, &diag));
    if (graph != NULL)
        graph_write(&session->out, graph, (enum graph_format)input->format);
    if (graph != NULL && input->format == GRAPH_MERMAID && graph->edge_count > GRAPH_LARGE && !session->options.quiet)
        fprintf(stderr, _("%s: %zu edges; Mermaid draws more than %d only where maxEdges and maxTextSize allow it\n"),
                PROGRAM_NAME, graph->edge_count, GRAPH_LARGE);
    graph_free(graph);
    consultation_end(&consultation);
    return status;
}

static const struct argp graph_argp = {
    graph_options,
    parse_graph,
    N_("[SUBJECT|CASE.json|-]"),
    N_("A graph for Graphviz or Mermaid: the whole rule base; a question, rule or subject with everything upstream that can "
       "reach it and what it feeds directly; or the derivation of a case. Questions and answers are rounded, rules have a folded "
       "corner (Mermaid: plain), conclusions are hexagons, standings have a double border; a dashed line leads from what must "
       "not be there."),
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

/* --- schema ---------------------------------------------------------------------------------------------------------- */

struct schema_input {
    const char *name;
};

static error_t parse_schema(int key, char *argument, struct argp_state *state)
{
    struct schema_input *input = state->input;

    switch (key) {
    case ARGP_KEY_ARG: return options_take_one(state, argument, &input->name);
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void list_names(struct session *session)
{
    for (size_t i = 0; schema_names[i] != NULL; i++)
        output_format(&session->out, "%s\n", schema_names[i]);
}

static enum status unknown(const char *name)
{
    struct nearest nearest;

    nearest_start(&nearest, name);
    for (size_t i = 0; schema_names[i] != NULL; i++)
        nearest_offer(&nearest, schema_names[i]);
    fprintf(stderr, _("%s: there is no '%s' here"), PROGRAM_NAME, name);
    if (nearest.best != NULL)
        fprintf(stderr, _("; did you mean '%s%s'?"), "", nearest.best);
    fprintf(stderr, "\n");
    return STATUS_USAGE;
}

static enum status run_schema(struct session *session, const void *data)
{
    const struct schema_input *input = data;
    const char *text = input->name != NULL ? schema_text(input->name) : NULL;

    if (input->name != NULL && text == NULL)
        return unknown(input->name);
    if (text != NULL)
        output_text(&session->out, text);
    else
        list_names(session);
    return STATUS_OK;
}

static const struct argp schema_argp = {
    NULL,         parse_schema,
    N_("[NAME]"), N_("The JSON Schema (2020-12) of a format that is read or written; without a name, the names."),
    NULL,         NULL,
    NULL,
};

const struct command command_schema = {
    .name = "schema",
    .summary = N_("JSON Schema of a format"),
    .example = "intervensi schema case",
    .argp = &schema_argp,
    .input_size = sizeof(struct schema_input),
    .words = "@schemas",
    .run = run_schema,
};

/* --- codes ----------------------------------------------------------------------------------------------------------- */

enum { CODES_KEY_TO = 512, WORD_CELLS = 19 };

struct codes_input {
    const char *word; /* or NULL */
    int json;
};

/* In the order of enum code_group. */
static const struct {
    const char *word, *heading;
} groups[] = {
    {"rows", N_("ROWS OF CASES AND ALL FILES")},
    {"work", N_("OTHER FILES AND WORDS")},
    {"rules", N_("RULE BASES THAT DO NOT LOAD")},
    {"results", N_("RESULTS THAT ARE WRONG")},
};

static const char *const codes_formats[] = {"text", "json", NULL};

static const struct argp_option codes_options[] = {
    {"to", CODES_KEY_TO, "text|json", 0, N_("what is written (default: text)"), 0},
    {0},
};

static error_t parse_codes(int key, char *argument, struct argp_state *state)
{
    struct codes_input *input = state->input;

    switch (key) {
    case CODES_KEY_TO: return options_choose(state, "to", argument, codes_formats, &input->json);
    case ARGP_KEY_ARG:
        if (input->word != NULL)
            return options_refuse(state, _("one argument too many: '%s'"), argument);
        input->word = argument;
        return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static void print_text(struct output *output, enum code first, enum code end)
{
    for (enum code code = first; code < end; code++) {
        if (code == first || code_group(code) != code_group(code - 1))
            layout_heading(output, _(groups[code_group(code)].heading));
        layout_pair(output, "  ", code_word(code), WORD_CELLS, code_meaning(code));
    }
}

static void print_json(struct output *output, enum code first, enum code end)
{
    enum language language = language_in_use();
    cJSON *object = json_object(), *list;

    json_add_string(object, "format", "intervensi-codes/1");
    list = json_add_list(object, "list");
    for (enum code code = first; code < end; code++) {
        cJSON *item = json_item_object(list);
        struct text meaning;

        json_add_string(item, "code", code_word(code));
        json_add_string(item, "of", groups[code_group(code)].word);
        for (int i = LANGUAGE_ID; i <= LANGUAGE_EN; i++) {
            language_use((enum language)i);
            meaning.in[i] = code_meaning(code);
        }
        json_add_text(item, "meaning", &meaning);
    }
    language_use(language);
    json_write(output, object);
}

static enum status codes_unknown(const char *word)
{
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (enum code code = 0; code < CODE_COUNT; code++)
        nearest_offer(&nearest, code_word(code));
    fprintf(stderr, _("%s: there is no '%s' here"), PROGRAM_NAME, word);
    if (nearest.best != NULL)
        fprintf(stderr, _("; did you mean '%s%s'?"), "", nearest.best);
    fprintf(stderr, "\n");
    return STATUS_USAGE;
}

static enum status run_codes(struct session *session, const void *data)
{
    const struct codes_input *input = data;
    enum code first = 0, end = CODE_COUNT;

    if (input->word != NULL) {
        if (!code_find(input->word, &first))
            return codes_unknown(input->word);
        end = first + 1;
    }
    (input->json ? print_json : print_text)(&session->out, first, end);
    return STATUS_OK;
}

static const struct argp codes_argp = {
    codes_options, parse_codes,
    N_("[CODE]"),  N_("The codes of problems that rows, summaries and verdicts name, and what they mean: all of them, or one."),
    NULL,          NULL,
    NULL,
};

const struct command command_codes = {
    .name = "codes",
    .summary = N_("what the codes of problems mean"),
    .example = "intervensi codes ragged-row",
    .argp = &codes_argp,
    .input_size = sizeof(struct codes_input),
    .words = "@codes",
    .run = run_codes,
};
