/* advise at the prompt: the advice for the case on the table. See shell_parts.h. */
#include <string.h>

#include "advice/brief.h"
#include "advice/render_text.h"
#include "prompt/shell_parts.h"
#include "trace/trace.h"

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
