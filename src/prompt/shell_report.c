/* report at the prompt: the case on the table as a page in a file. See shell_parts.h. */
#include <stdlib.h>
#include <string.h>

#include "advice/render_page.h"
#include "base/files.h"
#include "prompt/shell_parts.h"

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
