/* what: what other answers would change; the case stays as it is. */
#include "explain/explain_what.h"

#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "case/answers.h"
#include "explain/explain.h"
#include "lookup/danger.h"
#include "matching.h"
#include "memory.h"
#include "program/session.h"
#include "text.h"

/* --- The difference between two results --- */

static bool same_objections(const struct recommendation *a, const struct recommendation *b)
{
    bool same = a->against_count == b->against_count;

    for (size_t i = 0; same && i < a->against_count; i++) {
        const struct objection *first = &a->against[i], *second = &b->against[i];

        same = first->standing == second->standing && first->kind == second->kind &&
               strcmp(first->subject, second->subject) == 0 && strcmp(first->by, second->by) == 0 &&
               words_same(&first->rules, &second->rules);
    }
    return same;
}

static bool same_sides(const struct what_if *what, const struct what_side *before, const struct what_side *after)
{
    const struct recommendation *a = before->action, *b = after->action;

    if (a == NULL)
        return before->finding->strength == after->finding->strength &&
               (what->breadth == WHAT_TOLD || words_same(&before->finding->rules, &after->finding->rules));
    return a->standing == b->standing && a->strength == b->strength &&
           (what->breadth == WHAT_TOLD ||
            (memcmp(a->kinds, b->kinds, sizeof a->kinds) == 0 && words_same(&a->rules, &b->rules) && same_objections(a, b)));
}

bool what_is_there(const struct what_side *side)
{
    return side->action != NULL || side->finding != NULL;
}

static struct what_side side_of_action(const struct recommendation *action)
{
    return (struct what_side){.action = action};
}

static struct what_side side_of_finding(const struct finding *finding)
{
    return (struct what_side){.finding = finding};
}

static void add(struct what_if *what, struct what_side before, struct what_side after)
{
    const struct what_side *there = what_is_there(&after) ? &after : &before;
    struct advice_change change;

    if (what_is_there(&before) && what_is_there(&after) && same_sides(what, &before, &after))
        return;
    if (there->action != NULL)
        change = (struct advice_change){.subject = there->action->subject,
                                        .action = true,
                                        .kind = KIND_COUNT,
                                        .before = before.action != NULL ? (int)before.action->standing : STANDING_ABSENT,
                                        .after = after.action != NULL ? (int)after.action->standing : STANDING_ABSENT,
                                        .strength = there->action->strength,
                                        .safety = there->action->safety};
    else
        change = (struct advice_change){.subject = there->finding->subject,
                                        .value = there->finding->value,
                                        .kind = there->finding->kind,
                                        .before = before.finding != NULL,
                                        .after = after.finding != NULL,
                                        .strength = there->finding->strength};
    what->changes = memory_grow(what->changes, &what->capacity, what->count + 1, sizeof *what->changes);
    what->changes[what->count++] = (struct what_change){change, before, after};
}

/* In order of rank: what is advised then, after it what falls away. */
static void add_actions(struct what_if *what)
{
    for (size_t i = 0; i < what->after->recommendation_count; i++) {
        const struct recommendation *after = &what->after->recommendations[i];

        add(what, side_of_action(result_recommendation(what->before, after->subject)), side_of_action(after));
    }
    for (size_t i = 0; i < what->before->recommendation_count; i++) {
        const struct recommendation *before = &what->before->recommendations[i];

        if (result_recommendation(what->after, before->subject) == NULL)
            add(what, side_of_action(before), side_of_action(NULL));
    }
}

/* Whether a reader is told of this finding. */
static bool is_told(const struct what_if *what, const struct vocabulary *vocabulary, const struct result *result,
                    const struct finding *finding)
{
    if (what->breadth == WHAT_ALL)
        return !kind_is_action(finding->kind);
    switch (finding->kind) {
    case KIND_ASSESSMENT: return result_counts(result, vocabulary, finding);
    case KIND_CONTRAINDICATION:
    case KIND_CAUTION: return true;
    case KIND_PRINCIPLE_CHECK:
        return vocabulary_principle_told(vocabulary, finding->value) != TOLD_APART && result_counts(result, vocabulary, finding);
    case KIND_MISSING_INFORMATION: return finding->strength == STRENGTH_REQUIRED;
    default: return false;
    }
}

static const struct finding *find(const struct what_if *what, const struct vocabulary *vocabulary, const struct result *result,
                                  const struct finding *like)
{
    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];

        if (finding->kind == like->kind && text_same(finding->subject, like->subject) && text_same(finding->value, like->value))
            return is_told(what, vocabulary, result, finding) ? finding : NULL;
    }
    return NULL;
}

/* What comes, then what goes. */
static void add_findings(struct what_if *what, const struct vocabulary *vocabulary, enum kind kind)
{
    for (size_t i = 0; i < what->after->finding_count; i++) {
        const struct finding *after = &what->after->findings[i];

        if (after->kind == kind && is_told(what, vocabulary, what->after, after))
            add(what, side_of_finding(find(what, vocabulary, what->before, after)), side_of_finding(after));
    }
    for (size_t i = 0; i < what->before->finding_count; i++) {
        const struct finding *before = &what->before->findings[i];

        if (before->kind == kind && is_told(what, vocabulary, what->before, before) &&
            find(what, vocabulary, what->after, before) == NULL)
            add(what, side_of_finding(before), side_of_finding(NULL));
    }
}

struct what_if *what_if_new(const struct vocabulary *vocabulary, const struct result *before, const struct result *after,
                            enum what_breadth breadth)
{
    static const enum kind kinds[] = {KIND_PRINCIPLE_CHECK, KIND_CONTRAINDICATION, KIND_CAUTION, KIND_MISSING_INFORMATION,
                                      KIND_IMPLIED_ANSWER};
    struct what_if *what = memory_new(1, sizeof *what);

    what->before = before;
    what->after = after;
    what->breadth = breadth;
    add_findings(what, vocabulary, KIND_ASSESSMENT);
    add_actions(what);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        add_findings(what, vocabulary, kinds[i]);
    return what;
}

void what_if_free(struct what_if *what)
{
    if (what == NULL)
        return;
    free(what->changes);
    free(what);
}

static bool is_behind(const struct what_side *side, const struct fact *fact)
{
    const char *subject = side->action != NULL ? side->action->subject : side->finding->subject;
    const char *strength = strength_word(side->action != NULL ? side->action->strength : side->finding->strength);
    const char *value = side->finding != NULL && side->finding->value != NULL ? side->finding->value : "nil";
    enum kind kind;

    if (fact->about != TEMPLATE_FINDING || !text_same(fact->slots[FINDING_SUBJECT], subject) ||
        !text_same(fact->slots[FINDING_STRENGTH], strength) || !kind_read(fact->slots[FINDING_KIND], &kind))
        return false;
    return side->action != NULL ? kind_is_action(kind)
                                : kind == side->finding->kind && text_same(fact->slots[FINDING_VALUE], value);
}

const char *what_rule(const struct result *result, const struct what_side *side)
{
    for (size_t i = 0; what_is_there(side) && i < result->fact_count; i++)
        if (is_behind(side, &result->facts[i]))
            return result->facts[i].slots[FINDING_BY];
    return NULL;
}

const struct objection *what_objection(const struct what_side *side)
{
    for (size_t i = 0; side->action != NULL && i < side->action->against_count; i++)
        if (side->action->against[i].standing == side->action->standing)
            return &side->action->against[i];
    return NULL;
}

/* --- What other answers would change, as text --- */

static const char indent[] = "   ";

/* Where a change is shown, in this order: assessments, then the groups of changes. */
enum { SECTION_ASSESSED, SECTION_FIRST_GROUP, SECTION_COUNT = SECTION_FIRST_GROUP + CHANGE_GROUP_COUNT };

static const struct {
    const char *heading;
    const char *sign;
} sections[SECTION_COUNT] = {
    [SECTION_ASSESSED] = {N_("ASSESSMENT"), " · "},
    [SECTION_FIRST_GROUP + CHANGE_ADVISED] = {N_("THEN ALSO ADVISED"), " + "},
    [SECTION_FIRST_GROUP + CHANGE_STANDING] = {N_("STANDS DIFFERENTLY"), " ~ "},
    [SECTION_FIRST_GROUP + CHANGE_GONE] = {N_("FALLS AWAY"), " - "},
    [SECTION_FIRST_GROUP + CHANGE_WARNED] = {N_("NEW WARNINGS"), " ! "},
    [SECTION_FIRST_GROUP + CHANGE_WARNED_GONE] = {N_("WARNINGS THAT FALL AWAY"), " - "},
    [SECTION_FIRST_GROUP + CHANGE_ASKED] = {N_("MUST THEN BE KNOWN FIRST"), " * "},
    [SECTION_FIRST_GROUP + CHANGE_ASKED_GONE] = {N_("NO LONGER TO BE KNOWN FIRST"), " - "},
};

/* What is only named while things are folded. */
enum fold { FOLD_NOT, FOLD_REMINDER, FOLD_WAITING, FOLD_NO_LONGER_WAITING, FOLD_COUNT };

struct what_page {
    struct output *output;
    const struct wording *wording;
    const struct what_if *what;
    bool all;
};

static int section_of(const struct what_change *change)
{
    if (!change->change.action && change->change.kind == KIND_ASSESSMENT)
        return SECTION_ASSESSED;
    return SECTION_FIRST_GROUP + (int)change_group_of(&change->change);
}

static enum fold fold_of(const struct what_page *page, const struct what_change *change)
{
    if (page->all || !change->change.action)
        return FOLD_NOT;
    if (change->change.after == STANDING_AFTER_SAFETY)
        return FOLD_WAITING;
    if (change->change.before == STANDING_AFTER_SAFETY && change->change.after != STANDING_ABSENT)
        return FOLD_NO_LONGER_WAITING;
    return change->change.strength == STRENGTH_WEAK ? FOLD_REMINDER : FOLD_NOT;
}

static const char *strength_of_action(const struct what_page *page, enum strength strength)
{
    return strength == STRENGTH_WEAK ? _("reminder") : wording_strength(page->wording, strength);
}

/* "strong · with caution", or what it was and what it becomes. */
static void add_state(const struct what_page *page, const struct what_change *change, struct buffer *text)
{
    const struct recommendation *before = change->before.action, *after = change->after.action;

    if (before != NULL && after != NULL && before->strength != after->strength)
        buffer_format(text, " · %s → %s", strength_of_action(page, before->strength), strength_of_action(page, after->strength));
    else
        buffer_format(text, " · %s", strength_of_action(page, change->change.strength));
    if (before != NULL && after != NULL && before->standing != after->standing)
        buffer_format(text, " · %s → %s", change_standing_words(change->change.before),
                      change_standing_words(change->change.after));
    else if (after != NULL && after->standing != STANDING_RECOMMENDED)
        buffer_format(text, " · %s", wording_standing(after->standing));
}

static void put_reason(const struct what_page *page, const char *before, const char *rule, const char *edge)
{
    if (rule == NULL)
        return;
    layout_edge_format(page->output, indent, indent, edge, "%s%s%s", before, before[0] != '\0' ? " " : "",
                       wording_reason(page->wording, rule));
}

/* The objection that is told below a change of standing: why it stands so, or what no longer speaks against it. */
static const struct objection *told_objection(const struct what_page *page, const struct what_change *change)
{
    const struct objection *new = what_objection(&change->after);

    if (fold_of(page, change) != FOLD_NOT || change->change.before == change->change.after || change->after.action == NULL)
        return NULL;
    return new != NULL ? new : what_objection(&change->before);
}

static void put_action(const struct what_page *page, const struct what_change *change, const char *sign)
{
    bool gone = change->after.action == NULL;
    const struct recommendation *there = gone ? change->before.action : change->after.action;
    const struct objection *objection = told_objection(page, change);
    struct buffer text = BUFFER_EMPTY;
    struct buffer rules = BUFFER_EMPTY;

    explain_add_name(page->output, wording_label(page->wording, there->subject, NULL), &text);
    add_state(page, change, &text);
    wording_join(&rules, &there->rules, " ");
    layout_edge_take(page->output, sign, indent, &text, buffer_text(&rules));
    if (gone)
        put_reason(page, _("No longer:"), what_rule(page->what->before, &change->before), "");
    else if (change->before.action == NULL || change->before.action->strength != there->strength)
        put_reason(page, "", what_rule(page->what->after, &change->after), "");
    if (objection != NULL)
        put_reason(page, what_objection(&change->after) != NULL ? _("Because:") : _("No longer:"), objection->rules.items[0],
                   objection->rules.items[0]);
    buffer_free(&rules);
}

/* What a finding concerns, where that is not said by its rule. */
static void add_about(const struct what_page *page, const struct finding *finding, struct buffer *text)
{
    const struct wording *wording = page->wording;
    bool action = reference_action(wording->reference, finding->subject) != NULL;

    if (finding->kind == KIND_MISSING_INFORMATION || (finding->kind == KIND_CONTRAINDICATION && !action))
        return;
    explain_add_name(page->output, wording_label(wording, finding->subject, NULL), text);
    if (finding->kind == KIND_CONTRAINDICATION)
        buffer_format(text, " · %s", wording_against(finding->strength));
    if (finding->kind == KIND_PRINCIPLE_CHECK)
        buffer_format(text, " · %s", wording_label(wording, kind_word(finding->kind), finding->value));
    buffer_add(text, ": ");
}

static void put_finding(const struct what_page *page, const struct what_change *change, const char *sign)
{
    bool gone = change->after.finding == NULL;
    const struct finding *finding = gone ? change->before.finding : change->after.finding;
    const char *rule = what_rule(gone ? page->what->before : page->what->after, gone ? &change->before : &change->after);
    struct buffer text = BUFFER_EMPTY;
    struct buffer rules = BUFFER_EMPTY;

    add_about(page, finding, &text);
    if (finding->kind == KIND_ASSESSMENT)
        buffer_format(&text, "%s (%s)", wording_label(page->wording, finding->subject, finding->value),
                      wording_strength(page->wording, finding->strength));
    else
        buffer_add(&text, rule != NULL ? wording_reason(page->wording, rule) : "");
    wording_join(&rules, &finding->rules, " ");
    layout_edge_take(page->output, finding->kind == KIND_ASSESSMENT ? (gone ? " - " : " + ") : sign, indent, &text,
                     buffer_text(&rules));
    buffer_free(&rules);
}

/* A warning that is the reason of a standing shown above is not said again. */
static bool is_said(const struct what_page *page, const struct what_change *warning)
{
    for (size_t i = 0; !warning->change.action && i < page->what->count; i++) {
        const struct objection *objection = told_objection(page, &page->what->changes[i]);

        if (objection != NULL && objection->kind == warning->change.kind &&
            strcmp(objection->subject, warning->change.subject) == 0)
            return true;
    }
    return false;
}

/* The names of what is folded, on one line. */
static void put_folded(const struct what_page *page, int section, enum fold fold)
{
    static const char *const words[FOLD_COUNT] = {[FOLD_REMINDER] = N_("also, as reminders:"),
                                                  [FOLD_WAITING] = N_("waiting until it is safe:"),
                                                  [FOLD_NO_LONGER_WAITING] = N_("no longer waiting for safety:")};
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < page->what->count; i++) {
        const struct what_change *change = &page->what->changes[i];

        if (section_of(change) == section && fold_of(page, change) == fold)
            buffer_format(&text, "%s %s", text.length > 0 ? "," : gettext(words[fold]),
                          wording_label(page->wording, change->change.subject, NULL));
    }
    if (text.length > 0)
        layout_take(page->output, " … ", indent, &text);
}

static void put_section(const struct what_page *page, int section)
{
    bool empty = true;

    for (size_t i = 0; i < page->what->count; i++) {
        const struct what_change *change = &page->what->changes[i];

        if (section_of(change) != section || is_said(page, change))
            continue;
        if (empty)
            layout_heading(page->output, gettext(sections[section].heading));
        empty = false;
        if (fold_of(page, change) != FOLD_NOT)
            continue;
        if (change->change.action)
            put_action(page, change, sections[section].sign);
        else
            put_finding(page, change, sections[section].sign);
    }
    for (int fold = FOLD_REMINDER; fold < FOLD_COUNT && !empty; fold++)
        put_folded(page, section, (enum fold)fold);
}

/* The answers that are tried in the place of those of the case, as they would be told if they were given. */
static void render_what_answers(const struct view *view, const struct case_record *tried)
{
    const struct case_record *now = view->record;
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < now->vocabulary->fact_count; i++) {
        if (answer_same(&now->answers[i], &tried->answers[i]))
            continue;
        buffer_format(&text, "%s%s: ", text.length > 0 ? " · " : "",
                      wording_text(view->wording, &now->vocabulary->facts[i].label));
        if (answer_given(&tried->answers[i]))
            wording_values(view->wording, tried, i, &text);
        else
            buffer_add(&text, _("not asked"));
    }
    if (text.length > 0)
        layout_pair(view->output, "", _("What if"), text_cells(_("What if")), text.text);
    buffer_free(&text);
}

/* What is not known in one result and is in the other, as names on one line. */
static void put_unknown(const struct what_page *page, const struct result *here, const struct result *there, const char *words)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < here->missing_count; i++) {
        const struct finding *missing = &here->findings[here->missing[i]];
        bool same = false;

        for (size_t j = 0; j < there->missing_count; j++)
            same |= text_same(there->findings[there->missing[j]].subject, missing->subject);
        if (!same)
            buffer_format(&text, "%s %s", text.length > 0 ? ";" : words, wording_label(page->wording, missing->subject, NULL));
    }
    if (text.length > 0)
        layout_take(page->output, "", "  ", &text);
    buffer_free(&text);
}

/* Answers that are tried though their questions do not apply to the case: they are said not to be used. */
static void put_apart(const struct view *view, const struct case_record *tried, const struct result *after)
{
    struct case_record *known = case_copy(tried);

    result_imply(after, known);
    for (size_t i = 0; i < known->vocabulary->fact_count; i++)
        if (!answer_same(&view->record->answers[i], &tried->answers[i]) && case_answer_apart(known, i) &&
            !result_uses_answer(after, known->vocabulary->facts[i].id))
            layout_format(view->output, " ! ", "   ", _("Not used, for its question does not apply to this case: %s"),
                          wording_text(view->wording, &known->vocabulary->facts[i].label));
    case_free(known);
}

void render_what_text(struct output *output, const struct wording *wording, const struct what_if *what, bool all)
{
    const struct what_page page = {output, wording, what, all};

    if (what->count == 0) {
        layout_text(output, "", "", _("Nothing changes in the advice."));
        put_unknown(&page, what->after, what->before, _("Not known then:"));
        put_unknown(&page, what->before, what->after, _("Known then:"));
        return;
    }
    for (int section = 0; section < SECTION_COUNT; section++)
        put_section(&page, section);
    output_text(output, "\n");
    layout_text(output, "", "", _("Supports the social worker's judgement, does not replace it."));
}

/* --- Pieces of JSON that comparisons share --- */

void json_add_choices(cJSON *object, const char *key, const struct case_fact *fact, uint64_t chosen)
{
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < fact->choice_count; i++)
        if ((chosen >> i & 1) != 0)
            json_item_string(list, fact->choices[i].value);
}

void json_add_values(cJSON *object, const char *key, const struct case_fact *fact, const struct answer *answer)
{
    size_t choice = 0;

    if (answer->measured) {
        json_add_number(object, key, answer->number);
    } else if (answer->chosen != 0 && fact->type == FACT_MANY) {
        json_add_choices(object, key, fact, answer->chosen);
    } else if (answer->chosen != 0) {
        while ((answer->chosen >> choice & 1) == 0)
            choice++;
        json_add_string(object, key, fact->choices[choice].value);
    }
}

/* How it is there; nothing where it is not there. */
static void add_side(cJSON *object, const char *key, const struct what_side *side)
{
    cJSON *item = what_is_there(side) ? json_add_object(object, key) : NULL;

    if (side->action != NULL)
        json_add_action(item, side->action);
    if (side->finding != NULL) {
        json_add_string(item, "strength", strength_word(side->finding->strength));
        json_add_words(item, "rules", side->finding->rules);
    }
}

cJSON *json_item_change(cJSON *list, const struct what_change *change, bool kind, const char *before, const char *after)
{
    cJSON *item = json_item_object(list);

    if (kind)
        json_add_string(item, "kind", kind_word(change->change.kind));
    json_add_string(item, "subject", change->change.subject);
    json_add_string(item, "value", change->change.value);
    add_side(item, before, &change->before);
    add_side(item, after, &change->after);
    return item;
}

/* --- What other answers would change, as JSON --- */

static void add_changes(cJSON *object, const char *key, const struct what_if *what, bool actions)
{
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < what->count; i++)
        if (what->changes[i].change.action == actions)
            json_item_change(list, &what->changes[i], !actions, "before", "after");
}

/* intervensi-explain/1. The view is that of the case as it is; `what` compares every finding. */
static void render_what_json(const struct view *view, const struct case_record *tried, const struct what_if *what)
{
    const struct case_record *now = view->record;
    cJSON *object = json_explain(view, &explain_what, NULL), *answers = json_add_list(object, "answers");

    for (size_t i = 0; i < now->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &now->vocabulary->facts[i];
        cJSON *item;

        if (answer_same(&now->answers[i], &tried->answers[i]))
            continue;
        item = json_item_object(answers);
        json_add_string(item, "fact", fact->id);
        json_add_values(item, "before", fact, &now->answers[i]);
        json_add_values(item, "after", fact, &tried->answers[i]);
    }
    add_changes(object, "recommendations", what, true);
    add_changes(object, "findings", what, false);
    json_write(view->output, object);
}

static enum status answer(struct session *session, struct consultation *consultation, const struct request *request,
                          struct diag *diag)
{
    const struct wording wording = wording_of(session->engine, session->language);
    struct case_record *tried = case_copy(consultation->record);
    struct result *after = NULL;
    struct diag warnings = DIAG_EMPTY; /* about answers that are kept; these are not */
    enum status status = answer_list_apply(tried, request->text, &warnings, diag);

    diag_free(&warnings);
    if (status == STATUS_OK)
        status = consultation_make(consultation, CONSULT_RESULT, diag);
    if (status == STATUS_OK)
        status = engine_consult(session->engine, tried, &after, diag);
    if (status == STATUS_OK) {
        const struct view view = explain_view_of(session, consultation, &wording);
        bool json = request->format == FORMAT_JSON;
        struct what_if *what = what_if_new(wording.vocabulary, view.result, after, json ? WHAT_ALL : WHAT_TOLD);

        if (json)
            render_what_json(&view, tried, what);
        else {
            render_what_answers(&view, tried);
            put_apart(&view, tried, after);
            if (danger_raise(view.output, &wording, tried, consultation->record) > 0)
                output_text(view.output, "\n");
            render_what_text(view.output, &wording, what, request->choice.all);
        }
        what_if_free(what);
    }
    result_free(after);
    case_free(tried);
    return status;
}

const struct explain_question explain_what = {
    .name = {"andaikan", "what"},
    .arguments = N_("QUESTION=ANSWER..."),
    .answer = answer,
};
