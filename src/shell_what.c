/* what at the prompt: what other answers would change; the case stays as it is. See shell_parts.h. */
#include <stdlib.h>
#include <string.h>

#include "answer_words.h"
#include "layout.h"
#include "memory.h"
#include "render_what.h"
#include "shell_parts.h"
#include "shell_words.h"

static bool is_all(const struct shell_line *line, size_t word)
{
    return shell_word_is(line->words[word].text, "semua", "all");
}

/* The answers that are tried, as they would be told if they were given. */
static void put_answers(struct shell *shell, const struct case_record *tried)
{
    const struct case_record *now = workspace_case(shell->workspace);
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < now->vocabulary->fact_count; i++) {
        const struct answer *a = &now->answers[i], *b = &tried->answers[i];

        if (a->chosen == b->chosen && a->measured == b->measured && a->number == b->number)
            continue;
        buffer_format(&text, "%s%s: ", text.length > 0 ? " · " : "",
                      wording_text(&shell->wording, &now->vocabulary->facts[i].label));
        if (answer_given(b))
            wording_values(&shell->wording, tried, i, &text);
        else
            buffer_add(&text, _("not asked"));
    }
    if (text.length > 0)
        layout_pair(&shell->session->out, "", _("What if"), text_cells(_("What if")), text.text);
    buffer_free(&text);
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
    put_answers(shell, tried);
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
    struct case_record *tried;
    enum status status;
    char *text;

    if (line->count <= first)
        return shell_refuse_word(shell, line, first, _("for example: andaikan felt-need=ya"), _("name the answers to try"));
    text = memory_copy(line->text);
    if (last)
        text[line->words[line->count - 1].column - 1] = '\0';
    tried = case_copy(workspace_case(shell->workspace));
    status = shell_assign_to(shell, line, first, text, tried);
    if (status == STATUS_OK)
        status = compare(shell, line, tried, last || first == 2);
    case_free(tried);
    free(text);
    return status;
}
