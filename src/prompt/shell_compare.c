/* compare at the prompt: where the case on the table and one of a file part. See shell_parts.h. */
#include "case/case_read.h"
#include "explain/compare.h"
#include "program/session.h"
#include "prompt/shell_parts.h"

static void show(struct shell *shell, const struct twin *here, const struct twin *there, bool all)
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
        show(shell, &here, &there, all);
    else
        shell_refuse(shell, line, &diag, status);
    result_free(result);
    case_free(record);
    return status;
}
