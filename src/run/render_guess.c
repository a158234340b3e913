/* What a guess was worth, in words. See render_guess.h. */
#include "run/render_guess.h"

#include "advice/wording.h"
#include "base/layout.h"

static const struct alternative *alternative_of(const struct run_view *view, size_t activation)
{
    return &view->wording->rulebook->alternatives[view->run->activations[activation].match.alternative];
}

static const char *stage_of(const struct run_view *view, const struct alternative *alternative)
{
    const struct rulebook *rulebook = view->wording->rulebook;

    return wording_stage(rulebook->stages[rulebook->rules[alternative->rule].stage]);
}

/* The condition that nothing satisfies together with those before it. */
static void add_unmet(const struct run_view *view, const struct guess *guess, struct buffer *text)
{
    const struct alternative *alternative = &view->wording->rulebook->alternatives[guess->alternative];
    struct buffer words = BUFFER_EMPTY;

    condition_words(view->wording, &alternative->conditions[guess->condition], NULL, &words);
    buffer_format(text, _("%s is not met: condition %zu of %zu does not hold (%s)."), alternative->name, guess->condition + 1,
                  alternative->condition_count, buffer_text(&words));
    buffer_free(&words);
}

static void add_why(const struct run_view *view, const struct guess *guess, struct buffer *text)
{
    const struct alternative *alternative = alternative_of(view, guess->activation);

    switch (guess->why) {
    case GUESS_IS_NEXT: buffer_format(text, _("%s is met and stands first on the agenda."), alternative->name); break;
    case GUESS_IS_BEHIND:
        buffer_format(text,
                      _("%s is met and waits, but at place %zu: what came last fires first. What follows in the end does not "
                        "depend on that order."),
                      alternative->name, guess->number);
        break;
    case GUESS_LATER_STAGE:
        buffer_format(text, _("%s is met, but waits for its stage: %s."), alternative->name, stage_of(view, alternative));
        break;
    case GUESS_HAS_FIRED: buffer_format(text, _("%s has fired already (%zu)."), alternative->name, guess->number); break;
    case GUESS_WAS_WITHDRAWN:
        buffer_format(text, _("%s was met once; firing %zu concluded something that must be absent for it."), alternative->name,
                      guess->number);
        break;
    case GUESS_NOT_MET: add_unmet(view, guess, text); break;
    case GUESS_NOT_CONCLUDED: buffer_add(text, _("No rule that is met now concludes it.")); break;
    }
}

void render_guess(const struct run_view *view, const struct guess *guess)
{
    static const char *const verdicts[GUESS_OUTCOMES] = {
        [GUESS_RIGHT] = N_("Right."), [GUESS_WAITS] = N_("Nearly."), [GUESS_WRONG] = N_("No.")};
    static const enum style styles[GUESS_OUTCOMES] = {STYLE_GOOD, STYLE_WARNING, STYLE_DANGER};
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s%s%s ", output_style(view->output, styles[guess->outcome]), gettext(verdicts[guess->outcome]),
                  output_style(view->output, STYLE_PLAIN));
    add_why(view, guess, &text);
    layout_text(view->output, "", "  ", buffer_text(&text));
    buffer_free(&text);
}

void render_score(const struct run_view *view, const size_t outcomes[GUESS_OUTCOMES], size_t passed)
{
    size_t guesses = outcomes[GUESS_RIGHT] + outcomes[GUESS_WAITS] + outcomes[GUESS_WRONG];
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("Score: %zu right, %zu nearly (it waited), %zu wrong, of %zu."), outcomes[GUESS_RIGHT],
                  outcomes[GUESS_WAITS], outcomes[GUESS_WRONG], guesses);
    if (passed > 0)
        buffer_format(&text, _(" Shown without a guess: %zu."), passed);
    layout_text(view->output, "", "", buffer_text(&text));
    buffer_free(&text);
}
