/* guess at the prompt: what fires next is guessed before it is shown. One guess, or a dialogue of them. See shell_step_parts.h.
 * May use: guess, stepper, render_guess. Not its job: what a guess is worth (guess.c). */
#include <stdlib.h>
#include <string.h>

#include "prompt/shell_parts.h"
#include "prompt/shell_step_parts.h"
#include "prompt/shell_words.h"
#include "trace/guess.h"

/* Shows the step that comes next, which may have been guessed. */
static void reveal(struct shell *shell)
{
    struct run_view view = shell_run_view(shell);

    render_run_step(&view, shell->stepper->at);
    stepper_move(shell->stepper, 1);
}

/* Takes the words from this one on as a guess; what is wrong with them is said. */
static enum status take_guess(struct shell *shell, const struct shell_line *line, size_t word)
{
    struct stepper *stepper = shell->stepper;
    char *text = shell_words_text(line, word);
    struct run_target target;
    enum status status = shell_run_target(shell, line, word, text, &target);

    if (status == STATUS_OK && target.number != NOT_FOUND)
        status = shell_refuse_word(shell, line, word, _("for example: grp-27, as-group-state, as-level=group"),
                                   _("guess a rule, or what is concluded"));
    if (status == STATUS_OK) {
        const struct guess guess = guess_judge(&target, shell->wording.rulebook, stepper->run, stepper->at);
        struct run_view view = shell_run_view(shell);

        stepper->guesses[guess.outcome]++;
        render_guess(&view, &guess);
        reveal(shell);
    }
    free(text);
    return status;
}

static void tell_score(struct shell *shell)
{
    struct run_view view = shell_run_view(shell);

    render_score(&view, shell->stepper->guesses, shell->stepper->passed);
}

static bool is_over(const struct shell *shell)
{
    return shell->stepper->at == shell->stepper->run->step_count;
}

/* --- The dialogue ------------------------------------------------------------------------------------------------- */

static void tell_candidates(struct shell *shell)
{
    struct run_view view = shell_run_view(shell);

    render_run_candidates(&view, shell->stepper->at);
}

/* Takes one line of the dialogue. False: the person has had enough. */
static bool take_line(struct shell *shell, const char *typed)
{
    struct shell_line line;
    bool more = true;

    shell_words_cut(typed, &line);
    if (line.count == 0 || shell_word_is(line.words[0].text, "lewati", "skip")) {
        shell->stepper->passed++;
        reveal(shell);
    } else if (strcmp(line.words[0].text, "?") == 0 || shell_word_is(line.words[0].text, "bantuan", "help"))
        tell_candidates(shell);
    else if (shell_word_is(line.words[0].text, "cocok", "matches"))
        shell_matches(shell, &line);
    else if (shell_word_is(line.words[0].text, "selesai", "done"))
        more = false;
    else
        take_guess(shell, &line, 0);
    shell_words_free(&line);
    return more;
}

static enum status hold_guessing(struct shell *shell)
{
    bool more = true;
    enum status status = STATUS_OK;

    shell_say(shell, "%s",
              _("Which rule fires next, or what is concluded? Type a rule, a name or NAME=VALUE. Also: ? (what could fire), "
                "cocok/matches RULE, lewati/skip (shows it), selesai/done."));
    while (more && !is_over(shell)) {
        char *typed = NULL;

        shell_show(shell);
        switch (input_read(shell->input, _("guess> "), false, &typed)) {
        case INPUT_LINE: more = take_line(shell, typed); break;
        case INPUT_INTERRUPT:
        case INPUT_END: more = false; break;
        case INPUT_FAILED:
            status = STATUS_IO;
            more = false;
            break;
        }
        free(typed);
    }
    return status;
}

enum status shell_guess(struct shell *shell, const struct shell_line *line)
{
    enum status status = shell_run_ready(shell, line);

    if (status != STATUS_OK)
        return status;
    if (!is_over(shell))
        status = line->count > 1 ? take_guess(shell, line, 1) : hold_guessing(shell);
    if (status != STATUS_OK)
        return status;
    tell_score(shell);
    shell_run_tell(shell);
    return STATUS_OK;
}
