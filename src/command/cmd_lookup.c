/* Commands about the rule base and the formats: rules, facts, terms, sources, graph, schema, codes. */
#include <stdlib.h>

#include "ask/questions.h"
#include "author/rule_table.h"
#include "base/language.h"
#include "base/layout.h"
#include "base/version.h"
#include "check/matrix.h"
#include "lookup/graph.h"
#include "program/options.h"
#include "program/request.h"
#include "program/session.h"
#include "shell/completion.h"
#include "text.h"
#include "json/json_write.h"
#include "json/schema.h"

/* --- rules, facts, terms, sources ------------------------------------------------------------------------------------ */

static struct request request; /* of a look-up */

static const struct option_row lookup_options[] = {
    TEXT_OR_JSON(request.format),
    {.name = NULL},
};
static int rules_form;
enum { RULES_CLIPS = FORMAT_JSON + 1, RULES_CSV };
static const char *rules_table;

static const struct option_row rules_options[] = {
    {"to", 0, "text|json|clips|csv", N_("what is written (default: text); clips: a program for the shell of CLIPS; csv: a table"),
     CHOICE(rules_form)},
    {"from", 0, N_("FILE"), N_("write the rules of such a table as they stand in a file of rules/"), TEXT(rules_table)},
    {.name = NULL},
};
static const struct option_row facts_options[] = {
    TEXT_OR_JSON(request.format),
    {"unused", 0, NULL, N_("only questions that no rule uses"), FLAG(request.gaps)},
    {.name = NULL},
};
static bool matrix;
static const char *matrix_tests;
static int sources_form;

static const struct option_row sources_options[] = {
    {"to", 0, "text|json|html", N_("what is written (default: text); html: a page, with --matrix"), CHOICE(sources_form)},
    {"matrix", 0, NULL, N_("every statement with its rules, or why there is none; every rule with its places and tests"),
     FLAG(matrix)},
    {"tests", 0, N_("PATH"), N_("with --matrix: the tests (default: those beside the rules)"), TEXT(matrix_tests)},
    {"without-rule", 0, NULL, N_("only statements that no rule concludes, and why"), REQUEST(request, WITHOUT_RULE)},
    {.name = NULL},
};

static bool check_lookup(struct reading *reading, const char *const *words)
{
    return !request.gaps || words[0] == NULL || options_refuse(reading, _("one argument too many: '%s'"), words[0]);
}

static bool check_sources(struct reading *reading, const char *const *words)
{
    if (matrix && (words[0] != NULL || request.gaps))
        return options_refuse(reading, _("--matrix is of everything: nothing else goes with it"));
    if (!matrix && (matrix_tests != NULL || sources_form == MATRIX_PAGE))
        return options_refuse(reading, _("--tests and --to html need --matrix"));
    request.format = sources_form;
    return check_lookup(reading, words);
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

static enum status look_up(struct session *session, const char *id, const struct shelf *shelf)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    if (status != STATUS_OK)
        return status;
    return say(session, &diag, answer_lookup(session, shelf, id, &request, &diag));
}

/* With a case, or without answers. */
static enum status write_clips(struct session *session, const char *path)
{
    struct consultation consultation = {.engine = NULL};
    enum status status = path != NULL ? consultation_start(session, path, &consultation) : session_open(session);

    if (status == STATUS_OK)
        lookup_clips(&session->out, session->engine, consultation.record);
    consultation_end(&consultation);
    return status;
}

/* To a table, or from one. */
static enum status convert_rules(struct session *session, const char *of)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = session_open(session);

    if (status == STATUS_OK)
        status = rules_table != NULL ? rule_table_read(session, rules_table, &diag) : rule_table_write(session, of, &diag);
    return session_report(session, &diag, status);
}

static enum status run_rules(struct session *session, const char *const *words)
{
    if (rules_form == RULES_CSV || rules_table != NULL)
        return convert_rules(session, words[0]);
    if (rules_form == RULES_CLIPS)
        return write_clips(session, words[0]);
    request.format = rules_form;
    return look_up(session, words[0], &shelf_rules);
}

static enum status run_facts(struct session *session, const char *const *words)
{
    return look_up(session, words[0], &shelf_facts);
}

static enum status run_terms(struct session *session, const char *const *words)
{
    return look_up(session, words[0], &shelf_terms);
}

static enum status run_sources(struct session *session, const char *const *words)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = matrix ? session_open(session) : STATUS_OK;

    if (!matrix || status != STATUS_OK)
        return matrix ? status : look_up(session, words[0], &shelf_sources);
    return session_report(session, &diag, matrix_write(session, matrix_tests, (enum matrix_form)sources_form, &diag));
}

const struct command command_rules = {
    .name = "rules",
    .arguments = N_("[ID|CASE.json|-]"),
    .summary = N_("the rules, or one of them"),
    .about = N_("The rules: all of them, or one with its conditions, conclusion, what feeds it and what it feeds, place in the "
                "source and CLIPS text. The ID of an action or assessment shows the rules that conclude and read it. With --to "
                "clips a whole "
                "program for the plain shell of CLIPS, which prints what these rules find in the case."),
    .example = "intervensi rules grp-01\nintervensi rules ext-supervise\nintervensi rules --to clips examples/keluarga-phk.json "
               ">rules.clp; clips -f2 rules.clp",
    .options = rules_options,
    .most = 1,
    .completed = "@rules",
    .run = run_rules,
};

const struct command command_facts = {
    .name = "facts",
    .arguments = N_("[ID]"),
    .summary = N_("the questions of a case, or one of them"),
    .about =
        N_("The questions of a case: all of them, or one with its values, when it is asked, which questions it decides about "
           "and which rules use it, by value."),
    .example = "intervensi facts coping-result\nintervensi facts --unused",
    .options = facts_options,
    .most = 1,
    .completed = "@facts",
    .check = check_lookup,
    .run = run_facts,
};

const struct command command_terms = {
    .name = "terms",
    .arguments = N_("[WORD]"),
    .summary = N_("the terms in both languages"),
    .about = N_("The terms in both languages: all of them, or those that contain the word and the names that they stand in."),
    .example = "intervensi terms relasi",
    .options = lookup_options,
    .most = 1,
    .run = run_terms,
};

const struct command command_sources = {
    .name = "sources",
    .arguments = N_("[ID]"),
    .summary = N_("places of the source document, and other sources"),
    .about =
        N_("The sections of the source document and the sources of the extensions: all of them, or one section (S13), item "
           "(S13.4), statement or key, with the rules, questions and assessments that serve it. \"ambiguities\" shows what the "
           "source leaves open, what is made of it and which rules rest on that."),
    .example = "intervensi sources S13.4\nintervensi sources ambiguities\nintervensi sources --without-rule\n"
               "intervensi sources --matrix --to html >matrix.html",
    .options = sources_options,
    .most = 1,
    .completed = "@sources",
    .check = check_sources,
    .run = run_sources,
};

/* --- graph ----------------------------------------------------------------------------------------------------------- */

enum { DEPTH_MOST = 999 };

static const char *subject; /* of the case, or NULL */
static int depth;           /* 0: not given */
static int form;            /* enum graph_format */

static bool read_depth(struct reading *reading, const struct option_row *row, char *word)
{
    char *end;
    long number = strtol(word, &end, 10);

    if (*word == '\0' || *end != '\0' || number < 1 || number > DEPTH_MOST)
        return options_refuse(reading, _("'%s' is not a whole number from 1 to %d"), word, DEPTH_MOST);
    *(int *)row->place = (int)number;
    return true;
}

static const struct option_row graph_options[] = {
    {"to", 0, "dot|mermaid", N_("what is written (default: dot)"), CHOICE(form)},
    {"of", 0, "SUBJECT", N_("of a case: only what led to the conclusions about this subject"), TEXT(subject)},
    {"depth", 0, "N", N_("of the rule base: at most so many rules upstream"), OWN(read_depth, depth)},
    {.name = NULL},
};

/* Each option belongs to one kind of graph. */
static bool check_graph(struct reading *reading, const char *const *words)
{
    bool is_case = words[0] != NULL && names_case_file(words[0]);

    if (subject != NULL && !is_case)
        return options_refuse(reading, _("--of needs a case file"));
    return depth == 0 || (!is_case && words[0] != NULL) ||
           options_refuse(reading, _("--depth needs the id of a question, rule or subject"));
}

/* Of the whole rule base, of what the word names in it, or of a case. */
static enum status run_graph(struct session *session, const char *const *words)
{
    bool is_case = words[0] != NULL && names_case_file(words[0]);
    struct consultation consultation = {NULL};
    struct graph *graph = NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status = is_case ? consultation_start(session, words[0], &consultation) : session_open(session);

    if (status == STATUS_OK)
        status = say(session, &diag,
                     answer_graph(session, is_case ? &consultation : NULL, is_case ? subject : words[0],
                                  depth > 0 ? depth : GRAPH_DEPTH_ALL, &graph, &diag));
    if (graph != NULL)
        graph_write(&session->out, graph, (enum graph_format)form);
    if (graph != NULL && form == GRAPH_MERMAID && graph->edge_count > GRAPH_LARGE && !session->options.quiet)
        fprintf(stderr, _("%s: %zu edges; Mermaid draws more than %d only where maxEdges and maxTextSize allow it\n"),
                PROGRAM_NAME, graph->edge_count, GRAPH_LARGE);
    graph_free(graph);
    consultation_end(&consultation);
    return status;
}

const struct command command_graph = {
    .name = "graph",
    .arguments = N_("[SUBJECT|CASE.json|-]"),
    .summary = N_("the rule base or a derivation as a graph"),
    .about = N_("A graph for Graphviz or Mermaid: the whole rule base; a question, rule or subject with everything upstream that "
                "can reach it and what it feeds directly; or the derivation of a case. Questions and answers are rounded, rules "
                "have a folded corner (Mermaid: plain), conclusions are hexagons, standings have a double border; a dashed line "
                "leads from what must not be there."),
    .example = "intervensi graph ext-supervise --depth 2 | dot -Tsvg > graph.svg\n"
               "intervensi graph examples/keluarga-phk.json --of ext-restore-equilibrium --to mermaid",
    .options = graph_options,
    .most = 1,
    .completed = "@subjects",
    .check = check_graph,
    .run = run_graph,
};

/* --- schema ---------------------------------------------------------------------------------------------------------- */

/* A word that stands in no list of this kind. */
static enum status unknown(const char *word, enum word_list list)
{
    const char *name;
    struct nearest nearest;

    nearest_start(&nearest, word);
    for (size_t i = 0; (name = word_of_list(NULL, list, i)) != NULL; i++)
        nearest_offer(&nearest, name);
    output_say(_("%s: there is no '%s' here"), PROGRAM_NAME, word);
    if (nearest.best != NULL)
        fprintf(stderr, _("; did you mean '%s%s'?"), "", nearest.best);
    fprintf(stderr, "\n");
    return STATUS_USAGE;
}

static enum status run_schema(struct session *session, const char *const *words)
{
    const char *text = words[0] != NULL ? schema_text(words[0]) : NULL;

    if (words[0] != NULL && text == NULL)
        return unknown(words[0], LIST_SCHEMAS);
    if (text != NULL)
        output_text(&session->out, text);
    for (size_t i = 0; words[0] == NULL && schema_names[i] != NULL; i++)
        output_format(&session->out, "%s\n", schema_names[i]);
    return STATUS_OK;
}

const struct command command_schema = {
    .name = "schema",
    .arguments = N_("[NAME]"),
    .summary = N_("JSON Schema of a format"),
    .about = N_("The JSON Schema (2020-12) of a format that is read or written; without a name, the names."),
    .example = "intervensi schema case",
    .most = 1,
    .completed = "@schemas",
    .run = run_schema,
};

/* --- codes ----------------------------------------------------------------------------------------------------------- */

enum { WORD_CELLS = 19 };

static int codes_json;

/* In the order of enum code_group. */
static const struct {
    const char *word, *heading;
} groups[] = {
    {"rows", N_("ROWS OF CASES AND ALL FILES")},
    {"work", N_("OTHER FILES AND WORDS")},
    {"rules", N_("RULE BASES THAT DO NOT LOAD")},
    {"results", N_("RESULTS THAT ARE WRONG")},
    {"meaning", N_("RULE BASES THAT LOAD, BUT MEAN WHAT NOBODY WANTS")},
};

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

static const struct option_row codes_options[] = {
    TEXT_OR_JSON(codes_json),
    {.name = NULL},
};

static enum status run_codes(struct session *session, const char *const *words)
{
    enum code first = 0, end = CODE_COUNT;

    if (words[0] != NULL) {
        if (!code_find(words[0], &first))
            return unknown(words[0], LIST_CODES);
        end = first + 1;
    }
    (codes_json ? print_json : print_text)(&session->out, first, end);
    return STATUS_OK;
}

const struct command command_codes = {
    .name = "codes",
    .arguments = N_("[CODE]"),
    .summary = N_("what the codes of problems mean"),
    .about = N_("The codes of problems that rows, summaries, verdicts and checks name, and what they mean: all of them, or one."),
    .example = "intervensi codes ragged-row",
    .options = codes_options,
    .most = 1,
    .completed = "@codes",
    .run = run_codes,
};
