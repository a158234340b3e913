/* what at the prompt: what other answers would change; the case stays as it is. See shell_parts.h. */
#include <stdlib.h>
#include <string.h>

#include "explain/explain_what.h"
#include "memory.h"
#include "prompt/shell_parts.h"

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
