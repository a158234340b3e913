/* The table of commands that show and change nothing; look-ups, graphs and help. */
#include <stdlib.h>
#include <string.h>

#include "ask/questions.h"
#include "base/files.h"
#include "base/layout.h"
#include "explain/explain.h"
#include "lookup/graph_make.h"
#include "lookup/lookup.h"
#include "lookup/lookup_sources.h"
#include "memory.h"
#include "shell/completion.h"
#include "shell/shell.h"

/* --- Commands that show and change nothing --------------------------------------------------------------------------- */

/* What is no option is one id, or one term of several words. */
static enum status look_up(struct shell *shell, const struct shell_line *line, const struct shelf *shelf)
{
    char *id = line->request.count > 0 ? explain_words(&line->request) : NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status = answer_lookup(shell->session, shelf, id, &line->request, &diag);

    free(id);
    return shell_answered(shell, line, &diag, status);
}

static enum status rules(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &shelf_rules);
}

static enum status terms(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &shelf_terms);
}

static enum status sources(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &shelf_sources);
}

const struct shell_command shell_show_commands[] = {
    {{"saran", "advise"},
     N_("[mengapa|why] [semua|all] [rencana|plan]"),
     N_("recommendations, warnings, what is not known; with reasons, unfolded, as a plan"),
     "saran\nsaran mengapa\nadvise all plan",
     .run = shell_advise,
     .options = OPTION(WHY) | OPTION(ALL) | OPTION(PLAN) | OPTION(TRACE)},
    {{"laporan", "report"},
     N_("[FILE]"),
     N_("the case as a page to print or to file; without a name beside the case, ending in .html"),
     "laporan\nreport keluarga.html",
     .run = shell_report,
     .lists = LIST(FILES)},
    {{"andaikan", "what"},
     N_("QUESTION=ANSWER... [semua|all]"),
     N_("what other answers would change; the case stays as it is"),
     "andaikan felt-need=tidak\nwhat violence-ongoing=yes all",
     .run = shell_what,
     .options = OPTION(ALL),
     .each = LIST(ASSIGNED)},
    {{"ubah", "change"},
     N_("ACTION [semua|all] [apa-pun|any]"),
     N_("the smallest changes of answers that would make an action recommended, or take it away"),
     "ubah ext-mediation\nchange mobilising close support all",
     .run = shell_change,
     .options = OPTION(ALL) | OPTION(ANY),
     .lists = LIST(SUBJECTS)},
    {{"bagaimana", "how"},
     N_("NAME [ringkas|brief] [teks-aturan|rule-text]"),
     N_("why it holds: rule by rule, down to the answers"),
     "bagaimana ext-restore-equilibrium\nhow as-group-state=crisis brief\nhow felt-need",
     .run = shell_how,
     .options = OPTION(ALL) | OPTION(BRIEF) | OPTION(RULE_TEXT),
     .lists = LIST(SUBJECTS),
     .begun = LIST(RULES) | LIST(FACTS)},
    {{"mengapa-tidak", "whynot"},
     N_("NAME [ringkas|brief] [semua|all]"),
     N_("what stands in the way, rule by rule; of a question, why it is not asked"),
     "mengapa-tidak ext-mediation\nwhynot as-risk=imminent all\nwhynot event-weeks",
     .run = shell_whynot,
     .options = OPTION(ALL) | OPTION(BRIEF) | OPTION(RULE_TEXT),
     .lists = LIST(SUBJECTS),
     .begun = LIST(RULES) | LIST(FACTS)},
    {{"banding", "compare"},
     N_("FILE [semua|all]"),
     N_("where this case and that of a file part"),
     "banding examples/keluarga-phk.json\ncompare examples/keluarga-phk.json all",
     .run = shell_compare,
     .options = OPTION(ALL),
     .lists = LIST(FILES)},
    {{"fakta", "facts"},
     N_("[QUESTION|semua|all]"),
     N_("what is known, by whom and since when; what is open"),
     "fakta\nfakta coping-result",
     .run = shell_facts,
     .options = OPTION(ALL),
     .each = LIST(FACTS)},
    {{"grafik", "graph"},
     N_("[SUBJECT] [FILE.dot|FILE.mmd]"),
     N_("the derivation of the case, or of one subject, as a graph; after aturan/rules the rule base"),
     "grafik ext-restore-equilibrium alasan.dot\ngrafik aturan coping-result mermaid",
     .run = shell_graph,
     .options = OPTION(RULES) | OPTION(MERMAID),
     .lists = LIST(SUBJECTS)},
    {{"aturan", "rules"},
     N_("[ID]"),
     N_("the rules, one of them, or what they say of a subject"),
     "aturan grp-01\naturan ext-supervise",
     .run = rules,
     .lists = LIST(RULES),
     .begun = LIST(SUBJECTS)},
    {{"istilah", "terms"}, N_("[WORD]"), N_("the terms in both languages"), "istilah relasi", .run = terms},
    {{"sumber", "sources"},
     N_("[ID|tanpa-aturan|without-rule]"),
     N_("places of the source document, and other sources"),
     "sumber S13.4\nsumber tanpa-aturan",
     .run = sources,
     .options = OPTION(WITHOUT_RULE),
     .lists = LIST(SOURCES)},
    {.run = NULL},
};

/* --- help at the prompt ---------------------------------------------------------------------------------------------- */

enum { NAME_CELLS = 22 };

static struct output *out(const struct shell *shell)
{
    return &shell->session->out;
}

/* gettext("") is the header of the catalogue. */
static const char *translate(const char *text)
{
    return text[0] != '\0' ? gettext(text) : "";
}

static void list_commands(struct shell *shell)
{
    const struct shell_command *command;

    layout_heading(out(shell), _("COMMANDS (Indonesian, English; a beginning is enough)"));
    for (size_t i = 0; (command = shell_command_at(i)) != NULL; i++) {
        struct buffer name = BUFFER_EMPTY;

        buffer_format(&name, "%s, %s", command->name[LANGUAGE_ID], command->name[LANGUAGE_EN]);
        layout_pair(out(shell), " ", name.text, NAME_CELLS, translate(command->summary));
        buffer_free(&name);
    }
    layout_heading(out(shell), _("ANSWERS WITHOUT A COMMAND"));
    layout_pair(out(shell), " ", "felt-need=ya", NAME_CELLS, _("one answer; by id or by the words of either language"));
    layout_pair(out(shell), " ", "imbalance=social,work", NAME_CELLS, _("several; += adds one, -= takes one away"));
    layout_pair(out(shell), " ", "felt-need=", NAME_CELLS, _("takes the answer back"));
    layout_pair(out(shell), " ", _("… from client"), NAME_CELLS,
                _("who said it: worker, client, record, observed, assumed; then a date 2026-03-02 and -- a note"));
    layout_heading(out(shell), _("AT ANY TIME"));
    layout_pair(out(shell), " ", "X?", NAME_CELLS, _("what X means: a command, question, answer, term, rule, source"));
    layout_pair(out(shell), " ", "A; B", NAME_CELLS, _("several commands in one line"));
    layout_pair(out(shell), " ", "Tab", NAME_CELLS, _("completes commands, questions, answers, ids and files"));
    layout_pair(out(shell), " ", "Ctrl-C, Ctrl-D", NAME_CELLS, _("back to the prompt; end"));
}

static void put_command(struct shell *shell, const struct shell_command *command)
{
    const char *example = command->example;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s, %s %s", command->name[LANGUAGE_ID], command->name[LANGUAGE_EN], translate(command->arguments));
    layout_text(out(shell), "", "  ", text.text);
    layout_text(out(shell), "", "", translate(command->summary));
    layout_heading(out(shell), _("Example"));
    while (*example != '\0') {
        int length = (int)strcspn(example, "\n");

        output_format(out(shell), "  %.*s\n", length, example);
        example += length + (example[length] == '\n');
    }
    buffer_free(&text);
}

/* --- Words ----------------------------------------------------------------------------------------------------- */

/* An answer such as "keluarga" belongs to one question or to several. */
static bool put_values(struct shell *shell, const char *word)
{
    const struct vocabulary *vocabulary = shell->wording.vocabulary;
    bool found = false;

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];
        int choice = case_fact_choice(fact, word);
        struct buffer text = BUFFER_EMPTY;

        if (choice == NOT_FOUND)
            continue;
        if (!found)
            layout_heading(out(shell), _("As an answer"));
        buffer_format(&text, "%s – %s", wording_text(&shell->wording, &fact->question),
                      wording_text(&shell->wording, &fact->choices[choice].label));
        layout_edge(out(shell), " ", "   ", text.text, fact->id);
        buffer_free(&text);
        found = true;
    }
    return found;
}

static bool put_terms(const struct lookup *lookup)
{
    const struct reference *reference = lookup->wording->reference;
    bool found = false;

    for (size_t i = 0; i < reference->term_count; i++)
        if (reference_match_term(&reference->terms[i], lookup->id)) {
            if (!found)
                layout_heading(lookup->output, _("Terms"));
            lookup_put_term(lookup, &reference->terms[i]);
            found = true;
        }
    return found;
}

bool shell_explain(struct shell *shell, const char *word)
{
    enum code code;
    struct cross *cross = cross_new(shell->session->engine);
    const struct lookup lookup = {
        .output = out(shell), .engine = shell->session->engine, .wording = &shell->wording, .cross = cross, .id = word};
    bool found = lookup_facts(&lookup) || lookup_rules(&lookup) || lookup_sources(&lookup) || lookup_subject(&lookup);

    found = put_values(shell, word) || found;
    found = put_terms(&lookup) || found;
    if (code_find(word, &code)) {
        layout_heading(out(shell), _("As a code of problems"));
        layout_pair(out(shell), " ", word, NAME_CELLS, code_meaning(code));
        found = true;
    }
    cross_free(cross);
    return found;
}

/* --- The command ------------------------------------------------------------------------------------------------- */

static enum status not_known(struct shell *shell, const struct shell_line *line, const char *word)
{
    const char *command = shell_command_nearest(word);
    struct buffer hint = BUFFER_EMPTY;
    struct nearest nearest;
    enum status status;

    nearest_start(&nearest, word);
    if (command != NULL)
        nearest_offer(&nearest, command);
    lookup_facts_offer(&shell->wording, &nearest);
    lookup_rules_offer(&shell->wording, &nearest);
    lookup_sources_offer(&shell->wording, &nearest);
    lookup_terms_offer(&shell->wording, &nearest);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, 1, hint.text, _("nothing is known of '%s'"), word);
    buffer_free(&hint);
    return status;
}

enum status shell_help_on(struct shell *shell, const struct shell_line *line, const char *word)
{
    struct buffer several = BUFFER_EMPTY;
    const struct shell_command *command;

    command = shell_command_find(word, shell->wording.language, &several);
    buffer_free(&several);
    if (command != NULL && (strcmp(command->name[0], word) == 0 || strcmp(command->name[1], word) == 0)) {
        put_command(shell, command);
        return STATUS_OK;
    }
    if (shell_explain(shell, word))
        return STATUS_OK;
    if (command == NULL)
        return not_known(shell, line, word);
    put_command(shell, command);
    return STATUS_OK;
}

enum status shell_help(struct shell *shell, const struct shell_line *line)
{
    if (line->count > 1)
        return shell_help_on(shell, line, shell_words_from(line, 1));
    list_commands(shell);
    return STATUS_OK;
}

/* --- graph at the prompt --------------------------------------------------------------------------------------------- */

static bool ends_in(const char *word, const char *end)
{
    size_t length = strlen(word), size = strlen(end);

    return length > size && strcmp(word + length - size, end) == 0;
}

static enum status save_graph(struct shell *shell, const struct graph *graph, enum graph_format format, const char *path,
                              struct diag *diag)
{
    struct output page;
    char *text = NULL;
    size_t size = 0;
    FILE *stream;
    enum status status;

    if (!shell_may_replace(shell, path))
        return STATUS_OK;
    stream = open_memstream(&text, &size);
    if (stream == NULL)
        memory_exhausted();
    output_start(&page, stream, COLOR_NEVER);
    graph_write(&page, graph, format);
    fclose(stream);
    status = file_save(path, text, size, diag);
    free(text);
    if (status == STATUS_OK)
        shell_say(shell, _("Saved: %s"), path);
    return status;
}

/* The words are a subject and a file, whose name says in which language it is. */
enum status shell_graph(struct shell *shell, const struct shell_line *line)
{
    const struct request *request = &line->request;
    struct consultation *consultation = request->rules ? NULL : workspace_consultation(shell->workspace);
    enum graph_format format = request->mermaid ? GRAPH_MERMAID : GRAPH_DOT;
    const char *what = NULL, *file = NULL;
    struct graph *graph = NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status;

    for (size_t i = 0; i < request->count; i++) {
        const char *word = request->words[i];
        bool mermaid = ends_in(word, ".mmd");

        if (file == NULL && (mermaid || ends_in(word, ".dot") || ends_in(word, ".gv"))) {
            file = word;
            format = mermaid ? GRAPH_MERMAID : GRAPH_DOT;
        } else if (what == NULL)
            what = word;
        else
            return shell_refuse_word(shell, line, line->first + i, _("a file ends in .dot, .gv or .mmd"),
                                     _("one argument too many: '%s'"), word);
    }
    status = answer_graph(shell->session, consultation, what, GRAPH_DEPTH_ALL, &graph, &diag);
    if (status == STATUS_OK && file != NULL)
        status = save_graph(shell, graph, format, file, &diag);
    else if (status == STATUS_OK)
        graph_write(out(shell), graph, format);
    graph_free(graph);
    return shell_answered(shell, line, &diag, status);
}
