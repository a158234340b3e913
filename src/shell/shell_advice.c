/* advise at the prompt: the advice for the case on the table. See shell_parts.h. */
#include <stdlib.h>
#include <string.h>

#include "advice/brief.h"
#include "advice/render_page.h"
#include "advice/render_text.h"
#include "base/files.h"
#include "case/case_read.h"
#include "explain/compare.h"
#include "explain/explain.h"
#include "explain/explain_target.h"
#include "explain/explain_what.h"
#include "memory.h"
#include "program/session.h"
#include "shell/shell.h"
#include "trace/trace.h"

/* --- advise at the prompt: ------------------------------------------------------------------------------------------- */

struct choice_of_advice {
    bool all, trace;
    struct render_choice render;
};

enum status shell_status_of(const struct diag *diag)
{
    const char *code = diag->count > 0 ? diag->problems[0].code : "";

    if (strcmp(code, "interrupted") == 0)
        return STATUS_INTERRUPTED;
    return strcmp(code, "limit") == 0 ? STATUS_LIMIT : STATUS_INTERNAL;
}

/* The words after the command, with or without "--", in both languages. False: refused. */
static bool read_choice(struct shell *shell, const struct shell_line *line, struct choice_of_advice *choice)
{
    for (size_t i = 1; i < line->count; i++) {
        const char *word = line->words[i].text;

        if (shell_word_is(word, "mengapa", "why"))
            choice->render.why = true;
        else if (shell_word_is(word, "semua", "all"))
            choice->all = true;
        else if (shell_word_is(word, "rencana", "plan"))
            choice->render.plan = true;
        else if (shell_word_is(word, "jejak", "trace"))
            choice->trace = true;
        else {
            shell_refuse_word(shell, line, i, _("mengapa/why, semua/all, rencana/plan, jejak/trace"),
                              _("'%s' is no way to show advice"), word);
            return false;
        }
    }
    return true;
}

static void show(struct shell *shell, const struct result *result, const struct lookahead *lookahead,
                 const struct choice_of_advice *choice)
{
    const struct engine *engine = shell->session->engine;
    const struct brief_request request = {
        .wording = &shell->wording,
        .record = workspace_case(shell->workspace),
        .result = result,
        .lookahead = lookahead,
        .version = engine_version(engine),
        .digest = engine_digest(engine),
        .all = choice->all,
    };
    struct brief *brief = brief_new(&request);

    render_text_advice(&shell->session->out, &shell->wording, brief, &choice->render);
    if (choice->trace)
        render_trace_text(&(struct trace_view){&shell->session->out, &shell->wording, request.record, result});
    brief_free(brief);
}

enum status shell_advise(struct shell *shell, const struct shell_line *line)
{
    struct choice_of_advice choice = {.render.all_word = _("advise all")};
    struct diag diag = DIAG_EMPTY;
    const struct lookahead *lookahead = NULL;
    const struct result *result;

    if (!read_choice(shell, line, &choice))
        return STATUS_USAGE;
    result = workspace_result(shell->workspace, &diag);
    if (result != NULL)
        lookahead = workspace_lookahead(shell->workspace, &diag);
    if (lookahead == NULL)
        return shell_refuse(shell, line, &diag, shell_status_of(&diag));
    show(shell, result, lookahead, &choice);
    return STATUS_OK;
}

/* --- how and whynot at the prompt: ----------------------------------------------------------------------------------- */

/* What is asked about, and how it is to be shown. */
struct asked {
    struct buffer word; /* the target may point into it */
    struct explain_target target;
    struct explain_choice choice;
};

/* Whether the word says how to show the answer. */
static bool how_read_choice(const char *word, struct explain_choice *choice)
{
    const struct {
        const char *name[2];
        bool *flag;
    } words[] = {{{"ringkas", "brief"}, &choice->brief},
                 {{"semua", "all"}, &choice->all},
                 {{"teks-aturan", "rule-text"}, &choice->rule_text}};

    word += strspn(word, "-");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(word, words[i].name[0]) == 0 || strcmp(word, words[i].name[1]) == 0)
            return *words[i].flag = true;
    return false;
}

/* A name of one or more words, then how it is to be shown. */
static enum status read_line(struct shell *shell, const struct shell_line *line, struct asked *asked)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = STATUS_OK;
    size_t end = line->count;

    *asked = (struct asked){.word = BUFFER_EMPTY, .choice.all_word = _("all")};
    while (end > 2 && how_read_choice(line->words[end - 1].text, &asked->choice))
        end--;
    if (end < 2)
        return shell_refuse_word(shell, line, 1, _("for example: mengapa-tidak ext-mediation"), _("name what is asked about"));
    for (size_t i = 1; i < end; i++)
        buffer_format(&asked->word, "%s%s", i > 1 ? " " : "", line->words[i].text);
    if (!explain_target_find(shell->session->engine, asked->word.text, &asked->target, &diag))
        status = shell_refuse_word(shell, line, 1, diag.problems[0].hint, "%s", diag.problems[0].message);
    diag_free(&diag);
    return status;
}

/* The case on the table; `look_ahead`: with what one more answer would change. False after adding a problem. */
static bool view_of(struct shell *shell, bool look_ahead, struct view *view, struct diag *diag)
{
    *view = (struct view){
        .output = &shell->session->out,
        .engine = shell->session->engine,
        .wording = &shell->wording,
        .record = workspace_case(shell->workspace),
        .result = workspace_result(shell->workspace, diag),
    };
    if (view->result != NULL && look_ahead)
        view->lookahead = workspace_lookahead(shell->workspace, diag);
    return view->result != NULL && (!look_ahead || view->lookahead != NULL);
}

static enum status answer(struct shell *shell, const struct shell_line *line, bool whynot)
{
    struct diag diag = DIAG_EMPTY;
    struct view view;
    struct asked asked;
    enum status status = read_line(shell, line, &asked);
    bool asking = status == STATUS_OK && whynot && asked.target.fact != NOT_FOUND &&
                  asking_before_trials(workspace_case(shell->workspace), (size_t)asked.target.fact) == ASKING_OPEN;

    if (status == STATUS_OK && !view_of(shell, asking, &view, &diag))
        status = shell_refuse(shell, line, &diag, shell_status_of(&diag));
    if (status == STATUS_OK && whynot)
        render_whynot_text(&view, &asked.target, &asked.choice);
    else if (status == STATUS_OK)
        render_how_text(&view, &asked.target, &asked.choice);
    buffer_free(&asked.word);
    return status;
}

enum status shell_how(struct shell *shell, const struct shell_line *line)
{
    return answer(shell, line, false);
}

enum status shell_whynot(struct shell *shell, const struct shell_line *line)
{
    return answer(shell, line, true);
}

/* --- change at the prompt: ------------------------------------------------------------------------------------------- */

struct choice_of_change {
    bool all, any;
};

/* Whether the word says how to search or to show. */
static bool change_read_choice(const char *word, struct choice_of_change *choice)
{
    word += strspn(word, "-");
    if (strcmp(word, "semua") == 0 || strcmp(word, "all") == 0)
        return choice->all = true;
    if (strcmp(word, "apa-pun") == 0 || strcmp(word, "any") == 0)
        return choice->any = true;
    return false;
}

/* The action is a name of one or more words; NULL after refusing it. */
static const char *change_read_line(struct shell *shell, const struct shell_line *line, struct choice_of_change *choice)
{
    struct buffer name = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    size_t end = line->count;
    const char *action;

    while (end > 2 && change_read_choice(line->words[end - 1].text, choice))
        end--;
    for (size_t i = 1; i < end; i++)
        buffer_format(&name, "%s%s", i > 1 ? " " : "", line->words[i].text);
    action = explain_action(shell->session->engine, buffer_text(&name), &diag);
    if (action == NULL)
        shell_refuse_word(shell, line, 1, diag.problems[0].hint, "%s", diag.problems[0].message);
    diag_free(&diag);
    buffer_free(&name);
    return action;
}

static void change_show(struct shell *shell, const struct change_search *search, bool all)
{
    const struct change_page page = {
        .output = &shell->session->out,
        .wording = &shell->wording,
        .record = workspace_case(shell->workspace),
        .search = search,
        .all = all,
        .all_word = _("all"),
        .any_word = _("any"),
    };

    render_change_text(&page);
}

static enum status search_and_show(struct shell *shell, const struct shell_line *line, const char *action,
                                   const struct choice_of_change *choice)
{
    const struct change_options options = {.any = choice->any};
    struct change_search *search = NULL;
    struct diag diag = DIAG_EMPTY;

    if (engine_find_changes(shell->session->engine, workspace_case(shell->workspace), action, &options, &search, &diag) !=
        STATUS_OK)
        return shell_refuse(shell, line, &diag, shell_status_of(&diag));
    change_show(shell, search, choice->all);
    change_search_free(search);
    return STATUS_OK;
}

enum status shell_change(struct shell *shell, const struct shell_line *line)
{
    struct choice_of_change choice = {.all = false};
    const char *action;

    if (line->count < 2)
        return shell_refuse_word(shell, line, 1, _("for example: ubah ext-mediation"), _("name the action that is to change"));
    action = change_read_line(shell, line, &choice);
    return action != NULL ? search_and_show(shell, line, action, &choice) : STATUS_USAGE;
}

/* --- compare at the prompt: ------------------------------------------------------------------------------------------ */

static void compare_show(struct shell *shell, const struct twin *here, const struct twin *there, bool all)
{
    struct comparison *comparison = comparison_new(shell->session->engine, here, there, all ? WHAT_ALL : WHAT_TOLD);

    render_compare_text(&shell->session->out, &shell->wording, comparison, all);
    comparison_free(comparison);
}

static enum status read_other(struct shell *shell, const char *path, struct case_record **record, struct diag *diag)
{
    struct diag warnings = DIAG_EMPTY;
    enum status status = private_file_check(shell->session, path, &warnings, diag);

    *record = NULL;
    if (status == STATUS_OK)
        status = case_file_read(path, shell->wording.vocabulary, record, &warnings, diag);
    shell_warn(shell, &warnings);
    return status;
}

enum status shell_compare(struct shell *shell, const struct shell_line *line)
{
    bool all = line->count > 2 && shell_word_is(line->words[2].text, "semua", "all");
    struct diag diag = DIAG_EMPTY;
    struct twin here = {.record = workspace_case(shell->workspace)}, there;
    struct case_record *record = NULL;
    struct result *result = NULL;
    enum status status;

    if (line->count < 2)
        return shell_refuse_word(shell, line, 1, NULL, _("the name of a file is missing"));
    if (shell_at_most(shell, line, all ? 2 : 1) != STATUS_OK)
        return STATUS_USAGE;
    status = read_other(shell, line->words[1].text, &record, &diag);
    if (status == STATUS_OK)
        status = engine_consult(shell->session->engine, record, &result, &diag);
    here.result = status == STATUS_OK ? workspace_result(shell->workspace, &diag) : NULL;
    if (status == STATUS_OK && here.result == NULL)
        status = shell_status_of(&diag);
    there = (struct twin){record, result};
    if (status == STATUS_OK)
        compare_show(shell, &here, &there, all);
    else
        shell_refuse(shell, line, &diag, status);
    result_free(result);
    case_free(record);
    return status;
}

/* --- what at the prompt: --------------------------------------------------------------------------------------------- */

static bool is_all(const struct shell_line *line, size_t word)
{
    return shell_word_is(line->words[word].text, "semua", "all");
}

static enum status compare(struct shell *shell, const struct shell_line *line, const struct case_record *tried, bool all)
{
    struct diag diag = DIAG_EMPTY;
    const struct result *before = workspace_result(shell->workspace, &diag);
    struct result *after = NULL;
    struct what_if *what;

    if (before == NULL || engine_consult(shell->session->engine, tried, &after, &diag) != STATUS_OK)
        return shell_refuse(shell, line, &diag, shell_status_of(&diag));
    what = what_if_new(tried->vocabulary, before, after, WHAT_TOLD);
    render_what_answers(&shell->session->out, &shell->wording, workspace_case(shell->workspace), tried);
    render_what_text(&shell->session->out, &shell->wording, what, all);
    what_if_free(what);
    result_free(after);
    return STATUS_OK;
}

/* "semua" or "all" may stand before the answers or behind them. */
enum status shell_what(struct shell *shell, const struct shell_line *line)
{
    size_t first = line->count > 1 && is_all(line, 1) ? 2 : 1;
    bool last = line->count > first + 1 && is_all(line, line->count - 1);
    struct diag warnings = DIAG_EMPTY; /* of answers that are kept; these are not */
    struct case_record *tried;
    enum status status;
    char *text;

    if (line->count <= first)
        return shell_refuse_word(shell, line, first, _("for example: andaikan felt-need=ya"), _("name the answers to try"));
    text = memory_copy(line->text);
    if (last)
        text[line->words[line->count - 1].column - 1] = '\0';
    tried = case_copy(workspace_case(shell->workspace));
    status = shell_assign_to(shell, line, first, text, tried, &warnings);
    diag_free(&warnings);
    if (status == STATUS_OK)
        status = compare(shell, line, tried, last || first == 2);
    case_free(tried);
    free(text);
    return status;
}

/* --- report at the prompt: ------------------------------------------------------------------------------------------- */

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

static void add_page(struct shell *shell, const struct result *result, const struct lookahead *lookahead, struct buffer *page)
{
    const struct engine *engine = shell->session->engine;
    const struct brief_request request = {
        .wording = &shell->wording,
        .record = workspace_case(shell->workspace),
        .result = result,
        .lookahead = lookahead,
        .version = engine_version(engine),
        .digest = engine_digest(engine),
    };

    render_page_case(&request, page);
}

static enum status save_page(struct shell *shell, const struct shell_line *line, const char *path)
{
    struct buffer page = BUFFER_EMPTY;
    struct diag diag = DIAG_EMPTY;
    const struct lookahead *lookahead = NULL;
    const struct result *result = workspace_result(shell->workspace, &diag);
    enum status status;

    if (result != NULL)
        lookahead = workspace_lookahead(shell->workspace, &diag);
    if (lookahead == NULL)
        return shell_refuse(shell, line, &diag, shell_status_of(&diag));
    add_page(shell, result, lookahead, &page);
    status = file_save(path, page.text, page.length, &diag);
    buffer_free(&page);
    if (status != STATUS_OK)
        return shell_refuse(shell, line, &diag, status);
    shell_say(shell, _("Saved: %s"), path);
    return STATUS_OK;
}

/* The page takes the place of no case. */
static bool is_the_case(const struct shell *shell, const char *path)
{
    const char *own = workspace_path(shell->workspace);

    return own != NULL && file_is_same(path, own);
}

enum status shell_report(struct shell *shell, const struct shell_line *line)
{
    struct buffer path = BUFFER_EMPTY;
    enum status status;

    if (shell_at_most(shell, line, 1) != STATUS_OK)
        return STATUS_USAGE;
    if (line->count > 1)
        buffer_add(&path, line->words[1].text);
    else if (!add_usual_path(shell, &path))
        return shell_refuse_word(shell, line, 1, _("for example: laporan kasus.html"), _("the case has no file yet; name one"));
    if (is_the_case(shell, path.text))
        status = shell_refuse_word(shell, line, 1, NULL, _("'%s' is the case itself: the page needs another name"), path.text);
    else
        status = shell_may_replace(shell, path.text) ? save_page(shell, line, path.text) : STATUS_OK;
    buffer_free(&path);
    return status;
}
