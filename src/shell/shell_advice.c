/* Questions about the case on the table: advise, how, whynot, what, change, compare, report. */
#include <string.h>

#include "ask/questions.h"
#include "base/files.h"
#include "explain/explain.h"
#include "shell/shell.h"

enum status shell_advise(struct shell *shell, const struct shell_line *line)
{
    struct diag diag = DIAG_EMPTY;
    enum status status = shell_only_options(shell, line, _("'%s' is no way to show advice"));

    if (status != STATUS_OK)
        return status;
    status = answer_advice(shell->session, workspace_consultation(shell->workspace), &line->request, &diag);
    return shell_answered(shell, line, &diag, status);
}

/* Refuses a question without words. */
static enum status ask(struct shell *shell, const struct shell_line *line, const struct explain_question *question,
                       const char *missing, const char *example)
{
    struct diag diag = DIAG_EMPTY;
    enum status status;

    if (line->request.count == 0)
        return shell_refuse_word(shell, line, line->count, example, "%s", missing);
    status = explain_answer(question, shell->session, workspace_consultation(shell->workspace), &line->request, &diag);
    return shell_answered(shell, line, &diag, status);
}

enum status shell_how(struct shell *shell, const struct shell_line *line)
{
    return ask(shell, line, &explain_how, _("name what is asked about"), _("for example: mengapa-tidak ext-mediation"));
}

enum status shell_whynot(struct shell *shell, const struct shell_line *line)
{
    return ask(shell, line, &explain_whynot, _("name what is asked about"), _("for example: mengapa-tidak ext-mediation"));
}

enum status shell_change(struct shell *shell, const struct shell_line *line)
{
    return ask(shell, line, &explain_change, _("name the action that is to change"), _("for example: ubah ext-mediation"));
}

enum status shell_what(struct shell *shell, const struct shell_line *line)
{
    return ask(shell, line, &explain_what, _("name the answers to try"), _("for example: andaikan felt-need=ya"));
}

enum status shell_compare(struct shell *shell, const struct shell_line *line)
{
    struct diag diag = DIAG_EMPTY, warnings = DIAG_EMPTY;
    struct consultation other;
    enum status status;

    if (line->request.count == 0)
        return shell_refuse_word(shell, line, line->count, NULL, _("the name of a file is missing"));
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
enum status shell_report(struct shell *shell, const struct shell_line *line)
{
    const char *own = workspace_path(shell->workspace);
    struct buffer path = BUFFER_EMPTY;
    enum status status = shell_at_most(shell, line, 1);

    if (status != STATUS_OK)
        return status;
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
