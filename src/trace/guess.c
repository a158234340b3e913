/* Guessing what fires next. */
#include "trace/guess.h"

#include "base/layout.h"

/* One guess about one step. */
struct judging {
    const struct run_target *target;
    const struct rulebook *rulebook;
    const struct run_record *run;
    size_t step;
};

static bool meant(const struct judging *judging, size_t activation)
{
    return run_target_means(judging->target, judging->rulebook, judging->run, &judging->run->activations[activation]);
}

static size_t stage_of(const struct judging *judging, size_t activation)
{
    const struct rulebook *rulebook = judging->rulebook;

    return rulebook_rule_of(rulebook, judging->run->activations[activation].match.alternative)->stage;
}

/* It is on the agenda: first, behind, or for a later stage. */
static bool judge_waiting(const struct judging *judging, struct guess *guess)
{
    const struct run_step *step = &judging->run->steps[judging->step];
    size_t now = stage_of(judging, step->activation);

    for (size_t i = 0; i < step->agenda.count; i++) {
        size_t activation = step->agenda.items[i];

        if (!meant(judging, activation))
            continue;
        *guess = (struct guess){GUESS_WRONG, GUESS_LATER_STAGE, i + 1, activation, 0, 0};
        if (stage_of(judging, activation) == now) {
            guess->outcome = i == 0 ? GUESS_RIGHT : GUESS_WAITS;
            guess->why = i == 0 ? GUESS_IS_NEXT : GUESS_IS_BEHIND;
        }
        return true;
    }
    return false;
}

/* It waited once: it fired, or else was withdrawn. */
static bool judge_past(const struct judging *judging, bool fired, struct guess *guess)
{
    for (size_t i = 0; i < judging->run->activation_count; i++) {
        const struct activation *activation = &judging->run->activations[i];

        if (activation->since > judging->step || activation->last >= judging->step || activation->fired != fired ||
            !meant(judging, i))
            continue;
        *guess = (struct guess){GUESS_WRONG, fired ? GUESS_HAS_FIRED : GUESS_WAS_WITHDRAWN, activation->last + 1, i, 0, 0};
        return true;
    }
    return false;
}

/* Never met so far: of the alternatives that are meant, the one that got furthest. */
static void judge_unmet(const struct judging *judging, const struct rule *rule, struct guess *guess)
{
    struct rule_matches *matches = rule_matches_of(judging->rulebook, judging->run, rule, judging->step);
    const struct alternative_matches *nearest = NULL;

    for (size_t i = 0; i < matches->alternative_count; i++) {
        const struct alternative_matches *tried = &matches->alternatives[i];

        if (judging->target->alternative != NOT_FOUND && tried->alternative != (size_t)judging->target->alternative)
            continue;
        if (nearest == NULL || tried->condition_count - tried->reached < nearest->condition_count - nearest->reached)
            nearest = tried;
    }
    if (nearest != NULL)
        *guess = (struct guess){GUESS_WRONG, GUESS_NOT_MET, 0, 0, nearest->alternative, nearest->reached};
    rule_matches_free(matches);
}

struct guess guess_judge(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                         size_t step)
{
    const struct judging judging = {target, rulebook, run, step};
    const struct rule *rule = run_target_rule(target, rulebook);
    struct guess guess = {GUESS_WRONG, GUESS_NOT_CONCLUDED, 0, 0, 0, 0};

    if (!judge_waiting(&judging, &guess) && !judge_past(&judging, true, &guess) && !judge_past(&judging, false, &guess) &&
        rule != NULL)
        judge_unmet(&judging, rule, &guess);
    return guess;
}

/* --- What a guess was worth, in words -------------------------------------------------------------------------------- */

static void add_why(const struct view *view, const struct guess *guess, struct buffer *text)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    bool unmet = guess->why == GUESS_NOT_MET;
    const struct alternative *alternative =
        &rulebook->alternatives[unmet ? guess->alternative : view->run->activations[guess->activation].match.alternative];
    struct buffer words = BUFFER_EMPTY;

    switch (guess->why) {
    case GUESS_IS_NEXT: buffer_format(text, _("%s is met and stands first on the agenda."), alternative->name); break;
    case GUESS_IS_BEHIND:
        buffer_format(text,
                      _("%s is met and waits, but at place %zu: what came last fires first. What follows in the end does not "
                        "depend on that order."),
                      alternative->name, guess->number);
        break;
    case GUESS_LATER_STAGE:
        buffer_format(text, _("%s is met, but waits for its stage: %s."), alternative->name,
                      wording_stage(view->wording, rulebook->rules[alternative->rule].stage));
        break;
    case GUESS_HAS_FIRED: buffer_format(text, _("%s has fired already (%zu)."), alternative->name, guess->number); break;
    case GUESS_WAS_WITHDRAWN:
        buffer_format(text, _("%s was met once; firing %zu concluded something that must be absent for it."), alternative->name,
                      guess->number);
        break;
    case GUESS_NOT_MET:
        condition_words(view->wording, &alternative->conditions[guess->condition], NULL, &words);
        buffer_format(text, _("%s is not met: condition %zu of %zu does not hold (%s)."), alternative->name, guess->condition + 1,
                      alternative->condition_count, buffer_text(&words));
        buffer_free(&words);
        break;
    case GUESS_NOT_CONCLUDED: buffer_add(text, _("No rule that is met now concludes it.")); break;
    }
}

void render_guess(const struct view *view, const struct guess *guess)
{
    static const char *const verdicts[GUESS_OUTCOMES] = {
        [GUESS_RIGHT] = N_("Right."), [GUESS_WAITS] = N_("Nearly."), [GUESS_WRONG] = N_("No.")};
    static const enum style styles[GUESS_OUTCOMES] = {STYLE_GOOD, STYLE_WARNING, STYLE_DANGER};
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s%s%s ", output_style(view->output, styles[guess->outcome]), gettext(verdicts[guess->outcome]),
                  output_style(view->output, STYLE_PLAIN));
    add_why(view, guess, &text);
    layout_take(view->output, "", "  ", &text);
}

void render_score(const struct view *view, const size_t outcomes[GUESS_OUTCOMES], size_t passed)
{
    size_t guesses = outcomes[GUESS_RIGHT] + outcomes[GUESS_WAITS] + outcomes[GUESS_WRONG];
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, _("Score: %zu right, %zu nearly (it waited), %zu wrong, of %zu."), outcomes[GUESS_RIGHT],
                  outcomes[GUESS_WAITS], outcomes[GUESS_WRONG], guesses);
    if (passed > 0)
        buffer_format(&text, _(" Shown without a guess: %zu."), passed);
    layout_take(view->output, "", "", &text);
}
