/* trace, step, continue, break at the prompt: a run of the case on the table, firing by firing. See shell.h.
 * May use: stepper, render_run. Not its job: the agenda (shell_agenda.c); guessing (shell_guess.c). */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "prompt/completion.h"
#include "prompt/shell_parts.h"
#include "prompt/shell_step_parts.h"
#include "prompt/shell_words.h"

struct run_view shell_run_view(const struct shell *shell)
{
    return (struct run_view){&shell->session->out, &shell->wording, workspace_case(shell->workspace), shell->stepper->run};
}

enum status shell_run_ready(struct shell *shell, const struct shell_line *line)
{
    struct diag diag = DIAG_EMPTY;

    switch (stepper_ready(shell->stepper, shell->session, shell->workspace, &diag)) {
    case STEPPER_FAILED: return shell_refuse(shell, line, &diag, shell_status_of(&diag));
    case STEPPER_CHANGED: shell_say(shell, "%s", _("The case is not what it was: the run begins anew.")); break;
    case STEPPER_BEGUN:
    case STEPPER_SAME: break;
    }
    return STATUS_OK;
}

void shell_run_tell(struct shell *shell)
{
    const struct run_record *run = shell->stepper->run;
    size_t at = shell->stepper->at;

    if (at == run->step_count)
        shell_say(shell, _("The run is over after %zu firings. langkah awal/step start begins it again."), run->step_count);
    else if (at == 0)
        shell_say(shell, _("At the start: nothing has fired yet; %zu wait (agenda)."), run->steps[0].agenda.count);
    else
        shell_say(shell, _("%zu of %zu; %zu wait (agenda)."), at, run->step_count, run->steps[at].agenda.count);
}

enum status shell_run_target(struct shell *shell, const struct shell_line *line, size_t word, const char *text,
                             struct run_target *target)
{
    struct diag diag = DIAG_EMPTY;

    if (run_target_find(shell->session->engine, text, target, &diag))
        return STATUS_OK;
    diag.problems[0].column = (long)line->words[word].column;
    return shell_refuse(shell, line, &diag, STATUS_USAGE);
}

/* --- step -------------------------------------------------------------------------------------------------------- */

/* How far to go: a whole number, below zero back; or to the start. False: it is neither. */
static bool read_count(const char *word, long *count)
{
    char *end;

    if (shell_word_is(word, "awal", "start")) {
        *count = -FIRINGS_DEFAULT;
        return true;
    }
    errno = 0;
    *count = strtol(word, &end, 10);
    return errno == 0 && end != word && *end == '\0' && *count != 0 && labs(*count) <= FIRINGS_DEFAULT;
}

static enum status step(struct shell *shell, const struct shell_line *line)
{
    long count = 1;
    enum status status = shell_at_most(shell, line, 1);
    struct run_view view;
    size_t from;

    if (status == STATUS_OK && line->count > 1 && !read_count(line->words[1].text, &count))
        return shell_refuse_word(shell, line, 1, _("for example: langkah, langkah 5, langkah -1, langkah awal"),
                                 _("'%s' is no number of steps"), line->words[1].text);
    if (status == STATUS_OK)
        status = shell_run_ready(shell, line);
    if (status != STATUS_OK)
        return status;
    from = shell->stepper->at;
    stepper_move(shell->stepper, count);
    view = shell_run_view(shell);
    if (from == 0 && shell->stepper->at > 0)
        shell_say(shell, "%s", _("+ matched, - absent, = concluded, > waits from now on, < does not wait any longer"));
    for (size_t i = from; i < shell->stepper->at; i++)
        render_run_step(&view, i);
    shell_run_tell(shell);
    return STATUS_OK;
}

/* --- break and continue ------------------------------------------------------------------------------------------- */

static void list_stops(struct shell *shell)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < shell->stepper->stop_count; i++)
        buffer_format(&text, "%s%s", i > 0 ? ", " : "", shell->stepper->stops[i].word);
    if (shell->stepper->stop_count == 0)
        shell_say(shell, "%s", _("No stops are set."));
    else
        shell_say(shell, _("Stops: %s"), buffer_text(&text));
    buffer_free(&text);
}

static enum status change_stop(struct shell *shell, const struct shell_line *line, const char *word)
{
    struct diag diag = DIAG_EMPTY;
    enum stop_change change = stepper_stop(shell->stepper, shell->session->engine, word, &diag);

    if (change == STOP_UNKNOWN) {
        diag.problems[0].column = (long)line->words[1].column;
        return shell_refuse(shell, line, &diag, STATUS_USAGE);
    }
    shell_say(shell,
              change == STOP_SET ? _("lanjut/continue stops before %s.") : _("lanjut/continue does not stop at %s any longer."),
              word);
    return STATUS_OK;
}

static enum status set_stop(struct shell *shell, const struct shell_line *line)
{
    char *word = shell_words_text(line, 1);
    enum status status = STATUS_OK;

    if (line->count == 1)
        list_stops(shell);
    else if (line->count == 2 && shell_word_is(line->words[1].text, "hapus", "clear")) {
        stepper_clear_stops(shell->stepper);
        list_stops(shell);
    } else
        status = change_stop(shell, line, word);
    free(word);
    return status;
}

/* What fired on the way, a line each; then where the run is. */
static void tell_way(struct shell *shell, size_t from, const char *stop)
{
    struct run_view view = shell_run_view(shell);

    for (size_t i = from; i < shell->stepper->at; i++)
        render_run_passed(&view, i);
    if (stop != NULL)
        shell_say(shell, _("Stopped before %s."), stop);
    shell_run_tell(shell);
}

static enum status run_to(struct shell *shell, const struct shell_line *line, const char *word)
{
    size_t from = shell->stepper->at;
    struct run_target target;
    enum status status = shell_run_target(shell, line, 1, word, &target);

    if (status != STATUS_OK)
        return status;
    if (!stepper_run_to(shell->stepper, shell->wording.rulebook, &target)) {
        shell_say(shell, _("%s does not come any more in this run."), word);
        shell_run_tell(shell);
        return STATUS_OK;
    }
    tell_way(shell, from, word);
    return STATUS_OK;
}

static enum status go_on(struct shell *shell, const struct shell_line *line)
{
    enum status status = shell_run_ready(shell, line);
    char *word;

    if (status != STATUS_OK)
        return status;
    if (line->count == 1) {
        size_t from = shell->stepper->at;
        const struct stop *stop = stepper_continue(shell->stepper, shell->wording.rulebook);

        tell_way(shell, from, stop != NULL ? stop->word : NULL);
        return STATUS_OK;
    }
    word = shell_words_text(line, 1);
    status = run_to(shell, line, word);
    free(word);
    return status;
}

/* --- trace ------------------------------------------------------------------------------------------------------- */

/* Every firing, or those that the target hits. */
static void show_chosen(struct shell *shell, const struct run_target *target)
{
    struct run_view view = shell_run_view(shell);
    bool *chosen = memory_new(view.run->step_count, sizeof *chosen);

    for (size_t i = 0; i < view.run->step_count; i++)
        chosen[i] = target == NULL || run_target_hits(target, shell->wording.rulebook, view.run, i);
    render_run_trace(&view, chosen, false);
    free(chosen);
}

static enum status trace(struct shell *shell, const struct shell_line *line)
{
    enum status status = shell_run_ready(shell, line);
    char *word = shell_words_text(line, 1);
    struct run_target target;

    if (status == STATUS_OK && line->count > 1)
        status = shell_run_target(shell, line, 1, word, &target);
    if (status == STATUS_OK)
        show_chosen(shell, line->count > 1 ? &target : NULL);
    free(word);
    return status;
}

/* --- Completion and the table -------------------------------------------------------------------------------------- */

static char **complete_agenda(const struct shell *shell, size_t index, const char *word)
{
    static const char *const words[2][3] = {{"semua", "fakta", NULL}, {"all", "facts", NULL}};

    (void)index;
    return complete_among(words[shell->wording.language], word);
}

static char **complete_step(const struct shell *shell, size_t index, const char *word)
{
    static const char *const words[2][2] = {{"awal", NULL}, {"start", NULL}};

    return index == 1 ? complete_among(words[shell->wording.language], word) : NULL;
}

const struct shell_command shell_step_commands[] = {
    {{"jejak", "trace"},
     N_("[RULE|NAME|STAGE]"),
     N_("every rule that fired, in order; or those of one rule, name, answer, stage"),
     "jejak\njejak grp-01\ntrace as-group-state=crisis\ntrace RESOLVE",
     trace,
     complete_run},
    {{"langkah", "step"},
     N_("[N|awal|start]"),
     N_("the run rule by rule: the next N firings, or -N back"),
     "langkah\nlangkah 5\nstep -1\nlangkah awal",
     step,
     complete_step},
    {{"lanjut", "continue"},
     N_("[RULE|NAME|STAGE]"),
     N_("the run goes on to the next stop, or until this comes next"),
     "lanjut\nlanjut grp-23\ncontinue ADVISE",
     go_on,
     complete_run},
    {{"henti", "break"},
     N_("[RULE|NAME|STAGE|hapus|clear]"),
     N_("sets a stop of the run before this, or takes it away; without a word: the stops"),
     "henti as-group-state\nbreak RESOLVE\nhenti hapus",
     set_stop,
     complete_run},
    {{"agenda", "agenda"},
     N_("[semua|all] [fakta|facts]"),
     N_("what waits to fire at this point of the run; what was concluded"),
     "agenda\nagenda semua\nagenda facts",
     shell_agenda,
     complete_agenda},
    {{"cocok", "matches"},
     N_("RULE"),
     N_("the conditions of a rule at this point of the run, and the facts that satisfy them"),
     "cocok grp-23\nmatches grp-01.2",
     shell_matches,
     complete_rule_id},
    {{"tebak", "guess"},
     N_("[RULE|NAME]"),
     N_("guess what fires next, or what is concluded, before it is shown; with a score"),
     "tebak\ntebak grp-27\nguess as-level=group",
     shell_guess,
     complete_run},
    {{NULL, NULL}, NULL, NULL, NULL, NULL, NULL},
};
