/* how: why something holds in a case. See explain.h.
 * May use: consultation, explain_target, render_how. Not its job: finding out (the engine), laying out. */
#include "explain/explain_how.h"

#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "explain/explain.h"
#include "explain/explain_target.h"
#include "program/session.h"

/* --- Why something holds in a case, as text -------------------------------------------------------------------------- */

/* --- What was concluded ------------------------------------------------------------------------------------------ */

static const char *heading_of(const struct explain_target *target, enum found_part part)
{
    static const char *const headings[FOUND_PART_COUNT] = {
        [FOUND_CONCLUDED] = N_("WHY"),
        [FOUND_FOR] = N_("WHAT SPEAKS FOR IT"),
        [FOUND_AGAINST] = N_("WHAT SPEAKS AGAINST IT"),
        [FOUND_MISSING] = N_("WHY IT MUST BE KNOWN"),
    };

    return target->rule != NULL ? _("WHAT IT CONCLUDED, AND FROM WHAT") : gettext(headings[part]);
}

static void put_found(const struct view *view, const struct explain_target *target, const struct found *found,
                      const struct explain_choice *choice)
{
    struct tree tree = explain_tree(view, choice);

    for (int part = 0; part < FOUND_PART_COUNT; part++)
        explain_put_trees(&tree, &found->parts[part], heading_of(target, (enum found_part)part));
    derivation_free(tree.derivation);
}

/* --- What an answer was used for ---------------------------------------------------------------------------------- */

/* Every conclusion names its rule last. */
static const char *rule_of(const struct fact *fact)
{
    size_t last = 0;

    while (template_slots(fact->about)[last + 1] != NULL)
        last++;
    return fact->slots[last];
}

static void put_use(const struct view *view, const struct fact *fact, bool brief)
{
    const char *rule = rule_of(fact);
    struct buffer text = BUFFER_EMPTY;

    wording_fact(view->wording, NULL, fact, &text);
    layout_edge(view->output, " · ", "   ", text.text, rule);
    if (!brief)
        layout_text(view->output, "   ", "   ", wording_reason(view->wording, rule));
    buffer_free(&text);
}

static void put_uses(const struct view *view, const struct found_facts *facts, const char *heading, bool brief)
{
    if (facts->count > 0)
        layout_heading(view->output, heading);
    for (size_t i = 0; i < facts->count; i++)
        put_use(view, &view->result->facts[facts->items[i]], brief);
}

static void put_fact(const struct view *view, const struct explain_target *target, const struct found *found, bool brief)
{
    put_uses(view, &found->used, _("WHAT WAS CONCLUDED FROM IT"), brief);
    put_uses(view, &found->silence, _("WHAT RESTS ON ANOTHER ANSWER NOT BEING GIVEN"), brief);
    if (found->used.count == 0 && found->silence.count == 0 && answer_given(&view->record->answers[target->fact]))
        layout_text(view->output, "", "", _("No rule used it in this case."));
}

/* --- The whole answer --------------------------------------------------------------------------------------------- */

/* It does not hold: the other question tells more. */
static void put_not_found(const struct view *view, const struct explain_target *target)
{
    struct buffer text = BUFFER_EMPTY;

    if (target->rule != NULL && !target->rule->active)
        buffer_add(&text, _("Left out by the chosen origins."));
    else if (target->rule != NULL)
        buffer_add(&text, _("This rule did not fire in this case."));
    else
        buffer_add(&text, _("Not found in this case."));
    if (target->rule == NULL || target->rule->active) {
        buffer_add(&text, " ");
        buffer_format(&text, _("Why not: %s %s"), explain_whynot.name[view->wording->language],
                      target->rule != NULL ? target->rule->id : target->subject);
    }
    layout_text(view->output, "", "", text.text);
    buffer_free(&text);
}

void render_how_text(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    struct found found = found_of(view, target);

    explain_put_head(view, target, &found);
    if (target->fact != NOT_FOUND)
        put_fact(view, target, &found, choice->brief);
    if (found.count > 0)
        put_found(view, target, &found, choice);
    else if (target->fact == NOT_FOUND)
        put_not_found(view, target);
    found_free(&found);
}

/* --- Why something holds in a case, as JSON -------------------------------------------------------------------------- */

/* intervensi-explain/1. */
static void render_how_json(const struct view *view, const struct explain_target *target, const struct explain_choice *choice)
{
    cJSON *object = json_explain(view, &explain_how);
    struct found found = found_of(view, target);

    json_add_target(object, view, target);
    json_add_standing(object, &found);
    if (target->fact != NOT_FOUND) {
        json_add_facts(object, "answers", view->result, &found.answers);
        json_add_facts(object, "used-for", view->result, &found.used);
        json_add_facts(object, "silence-used-for", view->result, &found.silence);
    }
    json_add_derivation(object, view, &found, choice);
    json_write(view->output, object);
    found_free(&found);
}

/* --- how: ------------------------------------------------------------------------------------------------------------ */

static enum status answer(struct session *session, struct consultation *consultation, const struct request *request,
                          struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct explain_target target;
    struct view view;
    char *word;
    enum status status = explain_read_target(session, request, &target, &word, diag) ? STATUS_OK : STATUS_USAGE;

    if (status == STATUS_OK)
        status = consultation_make(consultation, CONSULT_RESULT, diag);
    view = explain_view_of(session, consultation, &wording);
    if (status == STATUS_OK && request->format == FORMAT_JSON)
        render_how_json(&view, &target, &request->choice);
    else if (status == STATUS_OK)
        render_how_text(&view, &target, &request->choice);
    free(word);
    return status;
}

const struct explain_question explain_how = {
    .name = {"bagaimana", "how"},
    .arguments = N_("NAME[=VALUE]|RULE|QUESTION"),
    .answer = answer,
};
