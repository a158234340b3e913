/* Why something does not hold in a case, as text. See render_whynot.h. */
#include "base/layout.h"
#include "explain/render_explain.h"
#include "explain/render_whynot_parts.h"
#include "explain/whynot_ask.h"

static void put_line(const struct explain_view *view, const char *text)
{
    layout_text(view->output, "", "", text);
}

/* What speaks against it: findings about it too, where nothing advises it. */
static void put_against(const struct explain_view *view, const struct found *found, const struct explain_choice *choice)
{
    struct tree tree = explain_tree(view, choice);

    explain_put_trees(&tree, &found->parts[FOUND_AGAINST], _("WHAT SPEAKS AGAINST IT"));
    derivation_free(tree.derivation);
}

/* It holds: the other question tells more. */
static void put_holds(const struct explain_view *view, const struct explain_target *target, const struct found *found,
                      const struct explain_choice *choice)
{
    const char *how = explain_how.name[view->wording->language];
    const char *id = target->rule != NULL ? target->rule->id : target->subject;
    struct buffer text = BUFFER_EMPTY;

    if (target->rule != NULL)
        buffer_format(&text, _("This rule fired. What it concluded: %s %s"), how, id);
    else if (found->recommendation != NULL && found->recommendation->standing != STANDING_RECOMMENDED)
        buffer_format(&text, _("Rules advise it (%s %s); objections hold it back or qualify it."), how, id);
    else
        buffer_format(&text, _("It holds. How it follows: %s %s"), how, id);
    put_line(view, text.text);
    put_against(view, found, choice);
    buffer_free(&text);
}

static void put_left_out(const struct explain_view *view, const struct whynot *whynot)
{
    struct buffer text = BUFFER_EMPTY;
    const struct words rules = {whynot->left_out, whynot->left_out_count};

    if (rules.count == 0)
        return;
    buffer_format(&text, "%s ", _("Left out by the chosen origins:"));
    wording_join(&text, &rules, " ");
    output_text(view->output, "\n");
    put_line(view, text.text);
    buffer_free(&text);
}

static void put_not_holding(const struct explain_view *view, const struct explain_target *target, const struct found *found,
                            const struct explain_choice *choice)
{
    struct whynot *whynot = whynot_ask(view, target);

    if (target->rule != NULL)
        put_line(view, target->rule->active ? _("This rule did not fire in this case.") : _("Left out by the chosen origins."));
    else
        put_line(view, _("Not found in this case."));
    if (whynot->attempt_count > 0) {
        layout_heading(view->output,
                       target->rule != NULL ? _("ITS CONDITIONS") : _("RULES THAT COULD CONCLUDE IT, THE NEAREST FIRST"));
        whynot_put_attempts(view, whynot, target->rule, choice);
    } else if (target->rule == NULL) {
        put_line(view, whynot->left_out_count > 0 ? _("No rule of the chosen origins can conclude it.")
                                                  : _("No rule can conclude it."));
    }
    put_left_out(view, whynot);
    put_against(view, found, choice);
    whynot_free(whynot);
}

void render_whynot_text(const struct explain_view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    struct found found = found_of(view, target);

    explain_put_head(view, target, &found);
    if (target->fact != NOT_FOUND)
        whynot_put_asking(view, (size_t)target->fact);
    else if (whynot_holds(view, target, &found))
        put_holds(view, target, &found, choice);
    else
        put_not_holding(view, target, &found, choice);
    found_free(&found);
}
