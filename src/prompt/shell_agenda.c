/* agenda, matches at the prompt: what waits at this point of a run, and what satisfies the conditions of a rule. See shell_step_parts.h.
 * May use: render_run, render_matches. Not its job: going through the run (shell_step.c). */
#include <stdlib.h>

#include "prompt/shell_parts.h"
#include "prompt/shell_step_parts.h"
#include "trace/trace.h"

enum status shell_agenda(struct shell *shell, const struct shell_line *line)
{
    bool all = false, facts = false;
    enum status status;
    struct run_view view;

    for (size_t i = 1; i < line->count; i++) {
        const char *word = line->words[i].text;

        if (shell_word_is(word, "semua", "all"))
            all = true;
        else if (shell_word_is(word, "fakta", "facts"))
            facts = true;
        else
            return shell_refuse_word(shell, line, i, _("semua/all, fakta/facts"), _("'%s' is no way to show the agenda"), word);
    }
    status = shell_run_ready(shell, line);
    if (status != STATUS_OK)
        return status;
    view = shell_run_view(shell);
    render_run_agenda(&view, shell->stepper->at, all);
    if (facts)
        render_run_facts(&view, shell->stepper->at);
    return STATUS_OK;
}

static enum status show_matches(struct shell *shell, const struct shell_line *line, const struct run_target *target)
{
    const struct rule *rule = run_target_rule(target, shell->wording.rulebook);
    struct run_view view;
    enum status status;

    if (rule == NULL)
        return shell_refuse_word(shell, line, 1, _("for example: cocok grp-23"), _("'%s' is no rule"), line->words[1].text);
    status = shell_run_ready(shell, line);
    if (status != STATUS_OK)
        return status;
    view = shell_run_view(shell);
    render_matches(&view, rule, target->alternative, shell->stepper->at);
    return STATUS_OK;
}

enum status shell_matches(struct shell *shell, const struct shell_line *line)
{
    struct run_target target;
    enum status status = shell_at_most(shell, line, 1);

    if (status == STATUS_OK && line->count < 2)
        return shell_refuse_word(shell, line, 1, _("for example: cocok grp-23"), _("name a rule"));
    if (status == STATUS_OK)
        status = shell_run_target(shell, line, 1, line->words[1].text, &target);
    return status == STATUS_OK ? show_matches(shell, line, &target) : status;
}
