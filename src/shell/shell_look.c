/* Commands that show and change nothing: advise how whynot what change compare report facts rules terms sources. See shell.h. */
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "base/layout.h"
#include "lookup/graph_make.h"
#include "lookup/lookup.h"
#include "lookup/lookup_sources.h"
#include "memory.h"
#include "shell/completion.h"
#include "shell/shell.h"

/* --- Commands that show and change nothing: -------------------------------------------------------------------------- */

/* What differs between the tables that are looked up. */
struct shelf {
    const char *gaps[2]; /* words that ask for what is lacking, or NULL */
    bool (*text)(const struct lookup *lookup);
    void (*offer)(const struct wording *wording, struct nearest *nearest);
};

struct lookup shell_lookup(struct shell *shell, const struct cross *cross, const char *id)
{
    return (struct lookup){
        .output = &shell->session->out, .engine = shell->session->engine, .wording = &shell->wording, .cross = cross, .id = id};
}

/* The rest of the line is one id or one term of several words. */
static enum status look_up(struct shell *shell, const struct shell_line *line, const struct shelf *shelf)
{
    const char *id = line->count > 1 ? shell_words_from(line, 1) : NULL;
    bool gaps = id != NULL && shelf->gaps[0] != NULL && shell_word_is(id, shelf->gaps[0], shelf->gaps[1]);
    struct cross *cross = cross_new(shell->session->engine);
    struct lookup lookup = shell_lookup(shell, cross, gaps ? NULL : id);
    struct nearest nearest;
    struct buffer hint = BUFFER_EMPTY;
    enum status status;
    bool found;

    lookup.gaps = gaps;
    found = shelf->text(&lookup);
    cross_free(cross);
    if (found)
        return STATUS_OK;
    nearest_start(&nearest, id);
    shelf->offer(&shell->wording, &nearest);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, 1, hint.text, _("there is no '%s' here"), id);
    buffer_free(&hint);
    return status;
}

static enum status rules(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &(struct shelf){.text = lookup_rules, .offer = lookup_rules_offer});
}

static enum status terms(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &(struct shelf){.text = lookup_terms, .offer = lookup_terms_offer});
}

static enum status sources(struct shell *shell, const struct shell_line *line)
{
    return look_up(shell, line, &(struct shelf){{"tanpa-aturan", "without-rule"}, lookup_sources, lookup_sources_offer});
}

static char **complete_advice(const struct shell *shell, size_t index, const char *word)
{
    static const char *const words[2][5] = {{"mengapa", "semua", "rencana", "jejak", NULL},
                                            {"why", "all", "plan", "trace", NULL}};

    (void)index;
    return complete_among(words[shell->wording.language], word);
}

const struct shell_command shell_show_commands[] = {
    {{"saran", "advise"},
     N_("[mengapa|why] [semua|all] [rencana|plan]"),
     N_("recommendations, warnings, what is not known; with reasons, unfolded, as a plan"),
     "saran\nsaran mengapa\nadvise all plan",
     shell_advise,
     complete_advice},
    {{"laporan", "report"},
     N_("[FILE]"),
     N_("the case as a page to print or to file; without a name beside the case, ending in .html"),
     "laporan\nreport keluarga.html",
     shell_report,
     complete_file},
    {{"andaikan", "what"},
     N_("QUESTION=ANSWER... [semua|all]"),
     N_("what other answers would change; the case stays as it is"),
     "andaikan felt-need=tidak\nwhat violence-ongoing=yes all",
     shell_what,
     complete_assignment},
    {{"ubah", "change"},
     N_("ACTION [semua|all] [apa-pun|any]"),
     N_("the smallest changes of answers that would make an action recommended, or take it away"),
     "ubah ext-mediation\nchange mobilising close support all",
     shell_change,
     complete_action},
    {{"bagaimana", "how"},
     N_("NAME [ringkas|brief] [teks-aturan|rule-text]"),
     N_("why it holds: rule by rule, down to the answers"),
     "bagaimana ext-restore-equilibrium\nhow as-group-state=crisis brief\nhow felt-need",
     shell_how,
     complete_asked},
    {{"mengapa-tidak", "whynot"},
     N_("NAME [ringkas|brief] [semua|all]"),
     N_("what stands in the way, rule by rule; of a question, why it is not asked"),
     "mengapa-tidak ext-mediation\nwhynot as-risk=imminent all\nwhynot event-weeks",
     shell_whynot,
     complete_asked},
    {{"banding", "compare"},
     N_("FILE [semua|all]"),
     N_("where this case and that of a file part"),
     "banding examples/keluarga-phk.json\ncompare examples/keluarga-phk.json all",
     shell_compare,
     complete_file},
    {{"fakta", "facts"},
     N_("[QUESTION|semua|all]"),
     N_("what is known, by whom and since when; what is open"),
     "fakta\nfakta coping-result",
     shell_facts,
     complete_fact},
    {{"grafik", "graph"},
     N_("[SUBJECT] [FILE.dot|FILE.mmd]"),
     N_("the derivation of the case, or of one subject, as a graph; after aturan/rules the rule base"),
     "grafik ext-restore-equilibrium alasan.dot\ngrafik aturan coping-result mermaid",
     shell_graph,
     complete_action},
    {{"aturan", "rules"},
     N_("[ID]"),
     N_("the rules, one of them, or what they say of a subject"),
     "aturan grp-01\naturan ext-supervise",
     rules,
     complete_rule},
    {{"istilah", "terms"}, N_("[WORD]"), N_("the terms in both languages"), "istilah relasi", terms, NULL},
    {{"sumber", "sources"},
     N_("[ID|tanpa-aturan|without-rule]"),
     N_("places of the source document, and other sources"),
     "sumber S13.4\nsumber tanpa-aturan",
     sources,
     complete_source},
    {{NULL, NULL}, NULL, NULL, NULL, NULL, NULL},
};

/* --- help at the prompt: --------------------------------------------------------------------------------------------- */

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
    const struct lookup lookup = shell_lookup(shell, cross, word);
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

/* --- graph at the prompt: -------------------------------------------------------------------------------------------- */

/* What the words after the command ask for; places in the line, 0 = not given. */
struct graph_choice {
    size_t what;
    size_t file;
    bool rules;
    enum graph_format format;
};

static bool ends_in(const char *word, const char *end)
{
    size_t length = strlen(word), size = strlen(end);

    return length > size && strcmp(word + length - size, end) == 0;
}

/* The name of a file says in which language it is. */
static bool read_file(const char *word, enum graph_format *format)
{
    if (ends_in(word, ".mmd"))
        *format = GRAPH_MERMAID;
    else if (ends_in(word, ".dot") || ends_in(word, ".gv"))
        *format = GRAPH_DOT;
    else
        return false;
    return true;
}

static bool read_choice(struct shell *shell, const struct shell_line *line, struct graph_choice *choice)
{
    for (size_t i = 1; i < line->count; i++) {
        const char *word = line->words[i].text;

        if (i == 1 && shell_word_is(word, "aturan", "rules"))
            choice->rules = true;
        else if (strcmp(word, "mermaid") == 0)
            choice->format = GRAPH_MERMAID;
        else if (choice->file == 0 && read_file(word, &choice->format))
            choice->file = i;
        else if (choice->what == 0)
            choice->what = i;
        else {
            shell_refuse_word(shell, line, i, _("a file ends in .dot, .gv or .mmd"), _("one argument too many: '%s'"), word);
            return false;
        }
    }
    return true;
}

/* `result` of the case in which nothing is concluded about it, or NULL: it is not in the rule base. */
static enum status not_found(struct shell *shell, const struct shell_line *line, size_t word, const struct result *result)
{
    struct nearest nearest;
    struct buffer hint = BUFFER_EMPTY;
    enum status status;

    nearest_start(&nearest, line->words[word].text);
    if (result != NULL)
        graph_case_offer(result, &nearest);
    else {
        lookup_facts_offer(&shell->wording, &nearest);
        lookup_rules_offer(&shell->wording, &nearest);
    }
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, word, hint.text,
                               result != NULL ? _("nothing is concluded about '%s' in this case") : _("there is no '%s' here"),
                               line->words[word].text);
    buffer_free(&hint);
    return status;
}

static enum status draw(struct shell *shell, const struct shell_line *line, const struct graph_choice *choice,
                        struct graph **graph)
{
    const char *what = choice->what > 0 ? line->words[choice->what].text : NULL;
    const struct result *result = NULL;

    if (choice->rules) {
        struct cross *cross = cross_new(shell->session->engine);

        *graph = graph_of_rules(&shell->wording, cross, what, GRAPH_DEPTH_ALL);
        cross_free(cross);
    } else {
        struct diag diag = DIAG_EMPTY;

        result = workspace_result(shell->workspace, &diag);
        if (result == NULL)
            return shell_refuse(shell, line, &diag, shell_status_of(&diag));
        *graph = graph_of_case(&shell->wording, workspace_case(shell->workspace), result, what);
    }
    return *graph != NULL ? STATUS_OK : not_found(shell, line, choice->what, result);
}

static enum status save(struct shell *shell, const struct shell_line *line, const struct graph *graph,
                        const struct graph_choice *choice)
{
    const char *path = line->words[choice->file].text;
    struct diag diag = DIAG_EMPTY;
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
    graph_write(&page, graph, choice->format);
    fclose(stream);
    status = file_save(path, text, size, &diag);
    free(text);
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    shell_say(shell, _("Saved: %s"), path);
    return STATUS_OK;
}

enum status shell_graph(struct shell *shell, const struct shell_line *line)
{
    struct graph_choice choice = {.format = GRAPH_DOT};
    struct graph *graph = NULL;
    enum status status;

    if (!read_choice(shell, line, &choice))
        return STATUS_USAGE;
    status = draw(shell, line, &choice, &graph);
    if (status == STATUS_OK && choice.file > 0)
        status = save(shell, line, graph, &choice);
    else if (status == STATUS_OK)
        graph_write(&shell->session->out, graph, choice.format);
    graph_free(graph);
    return status;
}
