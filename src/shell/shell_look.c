/* Commands that show and change nothing: the advice and questions about it, look-ups, graphs, help. */
#include <stdlib.h>
#include <string.h>

#include "ask/questions.h"
#include "base/files.h"
#include "base/layout.h"
#include "explain/explain.h"
#include "lookup/graph.h"
#include "lookup/lookup.h"
#include "memory.h"
#include "shell/completion.h"
#include "shell/shell.h"

static struct output *out(const struct shell *shell)
{
    return &shell->session->out;
}

/* --- The advice, and questions about it ------------------------------------------------------------------------------ */

static enum status advise(struct shell *shell, const struct shell_line *line)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = shell_only_options(shell, line, _("'%s' is not a way to show advice"));

    if (status != STATUS_OK)
        return status;
    status = answer_advice(shell->session, workspace_consultation(shell->workspace), &line->request, &diag);
    return shell_answered(shell, line, &diag, status);
}

static bool is_number(const char *word)
{
    return word[0] != '\0' && word[strspn(word, "0123456789")] == '\0';
}

/* How, whynot, what and change. A number is that of an action in the advice. */
static enum status ask(struct shell *shell, const struct shell_line *line)
{
    struct consultation *consultation = workspace_consultation(shell->workspace);
    struct request request = line->request;
    enum status status = STATUS_OK;
    struct diag diag = DIAG_EMPTY;
    const char *subject = NULL;

    if (request.count == 1 && is_number(request.words[0])) {
        status = answer_action(shell->session, consultation, request.words[0], false, &subject, &diag);
        request.words = &subject;
        request.text = subject;
    }
    if (status == STATUS_OK)
        status = explain_answer(line->command->question, shell->session, consultation, &request, &diag);
    return shell_answered(shell, line, &diag, status);
}

/* People type it to put an answer right, too. */
static enum status change(struct shell *shell, const struct shell_line *line)
{
    return shell_names_answer(shell, shell_words_from(line, 1)) ? shell_correct(shell, line) : ask(shell, line);
}

static enum status compare(struct shell *shell, const struct shell_line *line)
{
    struct diag diag = DIAG_EMPTY, warnings = DIAG_EMPTY;
    struct consultation other;
    enum status status;

    if (line->request.count > 1)
        return shell_refuse_word(shell, line, line->first + 1, NULL, _("one word too many: '%s'"), line->request.words[1]);
    status = consultation_read(shell->session, line->request.words[0], &other, &warnings, &diag);
    shell_warn(shell, &warnings);
    if (status == STATUS_OK)
        status = answer_comparison(shell->session, workspace_consultation(shell->workspace), &other, &line->request, &diag);
    consultation_end(&other);
    return shell_answered(shell, line, &diag, status);
}

/* Beside the case, under its name. False: the case has no file. */
static bool add_usual_path(const struct shell *shell, struct buffer *path)
{
    const char *own = workspace_path(shell->workspace);
    size_t length;

    if (own == NULL)
        return false;
    length = strlen(own);
    if (length > 5 && strcmp(own + length - 5, ".json") == 0)
        length -= 5;
    buffer_format(path, "%.*s.html", (int)length, own);
    return true;
}

static enum status save_page(struct shell *shell, const struct shell_line *line, const char *path)
{
    struct buffer page = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    enum status status = answer_page(shell->session, workspace_consultation(shell->workspace), &page, &diag);

    if (status == STATUS_OK)
        status = file_save(path, page.text, page.length, &diag);
    buffer_free(&page);
    if (status == STATUS_OK)
        shell_say(shell, _("Saved: %s"), path);
    return shell_answered(shell, line, &diag, status);
}

/* The page takes the place of no case. */
static enum status report(struct shell *shell, const struct shell_line *line)
{
    const char *own = workspace_path(shell->workspace);
    struct buffer path = BUFFER_EMPTY;
    enum status status = STATUS_OK;

    if (line->count > 1)
        buffer_add(&path, line->words[1].text);
    else if (!add_usual_path(shell, &path))
        return shell_refuse_word(shell, line, 1, _("for example: laporan kasus.html"), _("the case has no file yet; name one"));
    if (own != NULL && file_is_same(path.text, own))
        status = shell_refuse_word(shell, line, 1, NULL, _("'%s' is the case itself: the page needs another name"), path.text);
    else if (shell_may_replace(shell, path.text))
        status = save_page(shell, line, path.text);
    buffer_free(&path);
    return status;
}

/* --- Look-ups -------------------------------------------------------------------------------------------------------- */

/* What is no option is one id, or one term of several words. */
static enum status look_up(struct shell *shell, const struct shell_line *line)
{
    char *id = line->request.count > 0 ? explain_words(&line->request) : NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status = answer_lookup(shell->session, line->command->shelf, id, &line->request, &diag);

    free(id);
    return shell_answered(shell, line, &diag, status);
}

/* --- facts at the prompt --------------------------------------------------------------------------------------------- */

enum { OPEN_SHOWN = 10 };

/* An answer, given or implied; of an implied one why, of one that does not apply that it does not. */
static void put_answer(const struct view *view, size_t fact)
{
    const struct case_fact *asked = &view->wording->vocabulary->facts[fact];
    struct buffer text = BUFFER_EMPTY;

    wording_capital(&text, wording_text(view->wording, &asked->label));
    buffer_add(&text, ": ");
    wording_answer(view->wording, view->record, fact, &text);
    layout_edge_take(view->output, " ", "   ", &text, asked->id);
    explain_put_implied(view, fact);
    if (view->result != NULL && case_answer_apart(view->record, fact) && !result_uses_answer(view->result, asked->id))
        layout_text(view->output, "   ", "   ", _("No rule uses it: its question does not fit what is known of the case."));
}

/* The answers of one topic, under its heading. */
static size_t put_topic(const struct view *view, const struct topic *topic)
{
    const struct case_record *record = view->record;
    size_t count = 0;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        if (strcmp(record->vocabulary->facts[i].topic, topic->name) != 0 || !answer_given(&record->answers[i]))
            continue;
        if (count++ == 0)
            layout_heading(view->output, wording_text(view->wording, &topic->heading));
        put_answer(view, i);
    }
    return count;
}

/* Open are the relevant questions without an answer. The most telling first; those on which nothing hangs now are counted. */
static void put_open(struct shell *shell, const struct case_record *record, const struct lookahead *lookahead, bool all)
{
    const struct vocabulary *vocabulary = record->vocabulary;
    size_t open = 0, telling = 0, shown = 0;
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        open += !answer_given(&record->answers[i]) && vocabulary_relevant(vocabulary, i, record);
    layout_heading(out(shell), _("OPEN: can change the advice, the most telling first"));
    for (size_t i = 0; i < lookahead->question_count; i++) {
        size_t fact = lookahead->questions[i].fact;

        if (answer_given(&record->answers[fact]))
            continue;
        telling++;
        if (all || shown < OPEN_SHOWN) {
            wording_capital(&text, wording_text(&shell->wording, &vocabulary->facts[fact].label));
            layout_edge_take(out(shell), " ? ", "   ", &text, vocabulary->facts[fact].id);
            shown++;
        }
    }
    if (telling == 0)
        layout_text(out(shell), "   ", "   ", _("No open question changes the advice any more."));
    if (telling > shown)
        layout_format(out(shell), " … ", "   ", _("not shown: %zu (fakta semua, facts all)"), telling - shown);
    if (open > telling)
        layout_format(out(shell), " … ", "   ", _("open, but nothing depends on it now: %zu"), open - telling);
}

/* The case with its implied answers; where the rules fail, with those that were given alone. */
static struct view view_of_case(struct shell *shell)
{
    const struct consultation *consultation = workspace_consultation(shell->workspace);

    return (struct view){.output = out(shell),
                         .engine = shell->session->engine,
                         .wording = &shell->wording,
                         .record = consultation->known != NULL ? consultation->known : consultation->record,
                         .result = consultation->result};
}

static enum status list(struct shell *shell, const struct shell_line *line)
{
    struct consultation *consultation = workspace_consultation(shell->workspace);
    struct diag diag = DIAG_EMPTY;
    enum status status = consultation_make(consultation, CONSULT_RESULT, &diag);
    const struct view view = view_of_case(shell);
    size_t known = 0;

    for (size_t i = 0; i < view.record->vocabulary->topic_count; i++)
        known += put_topic(&view, &view.record->vocabulary->topics[i]);
    if (known == 0)
        shell_say(shell, _("Nothing is known yet: tanya/ask begins the interview; QUESTION=ANSWER gives an answer."));
    if (status == STATUS_OK)
        status = consultation_make(consultation, CONSULT_LOOKAHEAD, &diag);
    if (status == STATUS_OK)
        put_open(shell, view.record, consultation->lookahead, line->request.choice.all);
    return shell_answered(shell, line, &diag, status);
}

static enum status facts(struct shell *shell, const struct shell_line *line)
{
    const struct request *request = &line->request;
    struct diag diag = DIAG_EMPTY;
    struct view view;
    int fact;

    if (request->count == 0)
        return list(shell, line);
    if (line->count > 2)
        return shell_refuse_word(shell, line, 2, NULL, _("one word too many: '%s'"), line->words[2].text);
    fact = vocabulary_fact(shell->wording.vocabulary, request->words[0]);
    if (fact == NOT_FOUND)
        return shell_refuse_fact(shell, line, 1);
    answer_lookup(shell->session, &shelf_facts, request->words[0], request, &diag);
    consultation_make(workspace_consultation(shell->workspace), CONSULT_RESULT, &diag);
    view = view_of_case(shell);
    if (answer_given(&view.record->answers[fact])) {
        layout_heading(out(shell), _("In this case"));
        put_answer(&view, (size_t)fact);
    }
    diag_free(&diag);
    return STATUS_OK;
}

/* --- help at the prompt ---------------------------------------------------------------------------------------------- */

enum { NAME_CELLS = 22 };

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
    layout_format(out(shell), "", "  ", "%s, %s %s", command->name[LANGUAGE_ID], command->name[LANGUAGE_EN],
                  translate(command->arguments));
    layout_text(out(shell), "", "", translate(command->summary));
    usage_example(out(shell), command->example);
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

        if (choice == NOT_FOUND)
            continue;
        if (!found)
            layout_heading(out(shell), _("As an answer"));
        layout_edge_format(out(shell), " ", "   ", fact->id, "%s – %s", wording_text(&shell->wording, &fact->question),
                           wording_text(&shell->wording, &fact->choices[choice].label));
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

/* What this word means; false, and nothing written, if it is none that is known. */
static bool explain(struct shell *shell, const char *word)
{
    enum code code;
    struct cross *cross = cross_new(shell->session->engine);
    const struct lookup lookup = {
        .output = out(shell), .engine = shell->session->engine, .wording = &shell->wording, .cross = cross, .id = word};
    bool found = shelf_facts.text(&lookup) || shelf_rules.text(&lookup) || shelf_sources.text(&lookup) || lookup_subject(&lookup);

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
    shelf_facts.offer(&shell->wording, &nearest);
    shelf_rules.offer(&shell->wording, &nearest);
    shelf_sources.offer(&shell->wording, &nearest);
    shelf_terms.offer(&shell->wording, &nearest);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, 1, hint.text, _("nothing is known of '%s'"), word);
    buffer_free(&hint);
    return status;
}

enum status shell_help_on(struct shell *shell, const struct shell_line *line, const char *word)
{
    const struct shell_command *command = shell_command_find(word, shell->wording.language, NULL);
    struct diag diag = DIAG_EMPTY;
    const char *subject;

    if (is_number(word))
        return shell_answered(
            shell, line, &diag,
            answer_action(shell->session, workspace_consultation(shell->workspace), word, true, &subject, &diag));
    if (command != NULL && (strcmp(command->name[0], word) == 0 || strcmp(command->name[1], word) == 0)) {
        put_command(shell, command);
        return STATUS_OK;
    }
    if (explain(shell, word))
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

static enum status save_graph(struct shell *shell, const struct graph *made, enum graph_format format, const char *path,
                              struct diag *diag)
{
    struct output page;
    char *text = NULL;
    size_t size = 0;
    FILE *stream;
    enum status status;

    if (!shell_may_replace(shell, path))
        return STATUS_OK;
    stream = output_page(&text, &size);
    output_start(&page, stream, COLOR_NEVER);
    graph_write(&page, made, format);
    output_page_close(stream, &text);
    status = file_save(path, text, size, diag);
    free(text);
    if (status == STATUS_OK)
        shell_say(shell, _("Saved: %s"), path);
    return status;
}

/* The words are a subject and a file, whose name says in which language it is. */
static enum status graph(struct shell *shell, const struct shell_line *line)
{
    const struct request *request = &line->request;
    struct consultation *consultation = request->rules ? NULL : workspace_consultation(shell->workspace);
    enum graph_format format = request->mermaid ? GRAPH_MERMAID : GRAPH_DOT;
    const char *what = NULL, *file = NULL;
    struct graph *made = NULL;
    struct diag diag = DIAG_EMPTY;
    enum status status;

    for (size_t i = 0; i < request->count; i++) {
        const char *word = request->words[i];
        enum graph_format of_file = graph_format_of(word);

        if (file == NULL && of_file != GRAPH_FORMAT_COUNT) {
            file = word;
            format = of_file;
        } else if (what == NULL)
            what = word;
        else
            return shell_refuse_word(shell, line, line->first + i, _("a file ends in .dot, .gv or .mmd"),
                                     _("one argument too many: '%s'"), word);
    }
    status = answer_graph(shell->session, consultation, what, GRAPH_DEPTH_ALL, &made, &diag);
    if (status == STATUS_OK && file != NULL)
        status = save_graph(shell, made, format, file, &diag);
    else if (status == STATUS_OK)
        graph_write(out(shell), made, format);
    graph_free(made);
    return shell_answered(shell, line, &diag, status);
}

const struct shell_command shell_show_commands[] = {
    {{"saran", "advise"},
     N_("[mengapa|why] [semua|all] [rencana|plan]"),
     N_("recommendations, warnings, what is not known; with reasons, unfolded, as a plan"),
     "saran\nsaran mengapa\nadvise all plan",
     .run = advise,
     .options = OPTION(WHY) | OPTION(ALL) | OPTION(PLAN) | OPTION(TRACE)},
    {{"laporan", "report"},
     N_("[FILE]"),
     N_("the case as a page to print or to file; without a name beside the case, ending in .html"),
     "laporan\nreport keluarga.html",
     .run = report,
     .lists = LIST(FILES),
     .most = 1},
    {{"andaikan", "what"},
     N_("QUESTION=ANSWER... [semua|all]"),
     N_("what other answers would change; the case stays as it is"),
     "andaikan felt-need=tidak\nwhat violence-ongoing=yes all",
     .run = ask,
     .options = OPTION(ALL),
     .each = LIST(ASSIGNED),
     .missing = N_("name the answers to try"),
     .hint = N_("for example: andaikan felt-need=ya"),
     .question = &explain_what},
    {{"ubah", "change"},
     N_("ACTION [semua|all] [apa-pun|any]"),
     N_("the smallest changes of answers that would make an action recommended, or take it away"),
     "ubah ext-mediation\nchange mobilising close support all",
     .run = change,
     .options = OPTION(ALL) | OPTION(ANY),
     .lists = LIST(SUBJECTS),
     .missing = N_("name the action that is to change"),
     .hint = N_("for example: ubah ext-mediation"),
     .question = &explain_change},
    {{"bagaimana", "how"},
     N_("NAME [ringkas|brief] [teks-aturan|rule-text]"),
     N_("why it holds: rule by rule, down to the answers"),
     "bagaimana ext-restore-equilibrium\nhow as-group-state=crisis brief\nhow felt-need",
     .run = ask,
     .options = OPTION(ALL) | OPTION(BRIEF) | OPTION(RULE_TEXT),
     .lists = LIST(SUBJECTS),
     .begun = LIST(RULES) | LIST(FACTS),
     .missing = N_("name what is asked about"),
     .hint = N_("for example: bagaimana ext-mediation"),
     .question = &explain_how},
    {{"mengapa-tidak", "whynot"},
     N_("NAME [ringkas|brief] [semua|all]"),
     N_("what stands in the way, rule by rule; of a question, why it is not asked"),
     "mengapa-tidak ext-mediation\nwhynot as-risk=imminent all\nwhynot event-weeks",
     .run = ask,
     .options = OPTION(ALL) | OPTION(BRIEF) | OPTION(RULE_TEXT),
     .lists = LIST(SUBJECTS),
     .begun = LIST(RULES) | LIST(FACTS),
     .missing = N_("name what is asked about"),
     .hint = N_("for example: mengapa-tidak ext-mediation"),
     .question = &explain_whynot},
    {{"banding", "compare"},
     N_("FILE [semua|all]"),
     N_("how this case and that of a file differ"),
     "banding examples/keluarga-phk.json\ncompare examples/keluarga-phk.json all",
     .run = compare,
     .options = OPTION(ALL),
     .lists = LIST(FILES),
     .missing = N_("the name of a file is missing")},
    {{"fakta", "facts"},
     N_("[QUESTION|semua|all]"),
     N_("what is known, by whom and since when; what is open"),
     "fakta\nfakta coping-result",
     .run = facts,
     .options = OPTION(ALL),
     .each = LIST(FACTS)},
    {{"grafik", "graph"},
     N_("[SUBJECT] [FILE.dot|FILE.mmd]"),
     N_("the derivation of the case, or of one subject, as a graph; after aturan/rules the rule base"),
     "grafik ext-restore-equilibrium alasan.dot\ngrafik aturan coping-result mermaid",
     .run = graph,
     .options = OPTION(RULES) | OPTION(MERMAID),
     .lists = LIST(SUBJECTS)},
    {{"aturan", "rules"},
     N_("[ID]"),
     N_("the rules, one of them, or what they say of a subject"),
     "aturan grp-01\naturan ext-supervise",
     .run = look_up,
     .lists = LIST(RULES),
     .begun = LIST(SUBJECTS),
     .shelf = &shelf_rules},
    {{"istilah", "terms"},
     N_("[WORD]"),
     N_("the terms in both languages"),
     "istilah relasi",
     .run = look_up,
     .shelf = &shelf_terms},
    {{"sumber", "sources"},
     N_("[ID|tanpa-aturan|without-rule]"),
     N_("places of the source document, and other sources"),
     "sumber S13.4\nsumber tanpa-aturan",
     .run = look_up,
     .options = OPTION(WITHOUT_RULE),
     .lists = LIST(SOURCES),
     .shelf = &shelf_sources},
    {.run = NULL},
};
