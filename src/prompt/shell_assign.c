/* Answers typed without a command, and what changed in a case. See shell_parts.h. */
#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "case/answers.h"
#include "lookup/lookup.h"
#include "prompt/shell_parts.h"

enum status shell_assign_to(struct shell *shell, const struct shell_line *line, size_t word, const char *text,
                            struct case_record *record, struct diag *warnings)
{
    size_t offset = line->words[word].column - 1;
    struct diag diag = DIAG_EMPTY;
    enum status status = answer_list_apply(record, text + offset, warnings, &diag);

    if (status != STATUS_OK && diag.count > 0 && diag.problems[0].column > 0)
        diag.problems[0].column += (long)offset;
    return status == STATUS_OK ? status : shell_refuse(shell, line, &diag, status);
}

enum status shell_refuse_fact(struct shell *shell, const struct shell_line *line, size_t word)
{
    const char *typed = line->words[word].text;
    struct buffer hint = BUFFER_EMPTY;
    struct nearest nearest;
    enum status status;

    nearest_start(&nearest, typed);
    lookup_facts_offer(&shell->wording, &nearest);
    if (nearest.best != NULL)
        buffer_format(&hint, _("did you mean '%s'?"), nearest.best);
    status = shell_refuse_word(shell, line, word, hint.text, _("there is no question '%s'"), typed);
    buffer_free(&hint);
    return status;
}

enum status shell_assign(struct shell *shell, const struct shell_line *line, size_t word, const char *text)
{
    struct case_record *changed = case_copy(workspace_case(shell->workspace));
    struct case_record *before = case_copy(changed);
    struct diag warnings = DIAG_EMPTY;
    enum status status = shell_assign_to(shell, line, word, text, changed, &warnings);

    shell_warn(shell, &warnings);
    if (status == STATUS_OK) {
        workspace_change(shell->workspace, changed);
        shell_tell_changes(shell, before);
    } else
        case_free(changed);
    case_free(before);
    return status;
}

static bool same_text(const char *a, const char *b)
{
    return (a == NULL && b == NULL) || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_answer(const struct answer *a, const struct answer *b)
{
    return answer_same(a, b) && a->source == b->source && same_text(a->date, b->date) && same_text(a->note, b->note);
}

static void tell_answer(struct shell *shell, size_t fact)
{
    const struct case_fact *asked = &shell->wording.vocabulary->facts[fact];
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s: ", wording_text(&shell->wording, &asked->label));
    if (answer_given(&workspace_case(shell->workspace)->answers[fact]))
        wording_answer(&shell->wording, workspace_case(shell->workspace), fact, &text);
    else
        buffer_add(&text, _("not asked"));
    layout_text(&shell->session->out, "= ", "  ", buffer_text(&text));
    buffer_free(&text);
}

void shell_tell_changes(struct shell *shell, const struct case_record *before)
{
    const struct case_record *now = workspace_case(shell->workspace);
    size_t told = 0;

    for (size_t i = 0; i < now->vocabulary->fact_count; i++)
        if (!same_answer(&before->answers[i], &now->answers[i])) {
            tell_answer(shell, i);
            told++;
        }
    if (before->note_count != now->note_count) {
        shell_say(shell, _("= notes: %zu"), now->note_count);
        told++;
    }
    if (!same_text(before->title, now->title)) {
        shell_say(shell, _("= title: %s"), now->title != NULL ? now->title : "–");
        told++;
    }
    if (told == 0)
        shell_say(shell, _("nothing changes"));
}
