/* What other answers would change, as text. See render_what.h. */
#include "explain/render_what.h"

#include <string.h>

#include "advice/wording.h"
#include "base/layout.h"

static const char indent[] = "   ";

/* Where a change is shown, in this order. */
enum what_section {
    SECTION_ASSESSED,
    SECTION_ADVISED,
    SECTION_STANDING,
    SECTION_GONE,
    SECTION_WARNED,
    SECTION_WARNED_GONE,
    SECTION_ASKED,
    SECTION_ASKED_GONE,
    SECTION_COUNT
};

static const struct {
    const char *heading;
    const char *sign;
} sections[SECTION_COUNT] = {
    [SECTION_ASSESSED] = {N_("ASSESSMENT"), " · "},
    [SECTION_ADVISED] = {N_("THEN ALSO ADVISED"), " + "},
    [SECTION_STANDING] = {N_("STANDS OTHERWISE"), " ~ "},
    [SECTION_GONE] = {N_("FALLS AWAY"), " - "},
    [SECTION_WARNED] = {N_("NEW WARNINGS"), " ! "},
    [SECTION_WARNED_GONE] = {N_("WARNINGS THAT FALL AWAY"), " - "},
    [SECTION_ASKED] = {N_("MUST THEN BE KNOWN FIRST"), " * "},
    [SECTION_ASKED_GONE] = {N_("NO LONGER TO BE KNOWN FIRST"), " - "},
};

/* What is only named while things are folded. */
enum fold { FOLD_NOT, FOLD_REMINDER, FOLD_WAITING, FOLD_NO_LONGER_WAITING, FOLD_COUNT };

struct what_page {
    struct output *output;
    const struct wording *wording;
    const struct what_if *what;
    bool all;
};

static enum what_section section_of(const struct what_change *change)
{
    static const enum what_section by_group[CHANGE_GROUP_COUNT] = {
        [CHANGE_ADVISED] = SECTION_ADVISED,       [CHANGE_STANDING] = SECTION_STANDING,       [CHANGE_GONE] = SECTION_GONE,
        [CHANGE_WARNED] = SECTION_WARNED,         [CHANGE_WARNED_GONE] = SECTION_WARNED_GONE, [CHANGE_ASKED] = SECTION_ASKED,
        [CHANGE_ASKED_GONE] = SECTION_ASKED_GONE,
    };

    if (!change->change.action && change->change.kind == KIND_ASSESSMENT)
        return SECTION_ASSESSED;
    return by_group[change_group_of(&change->change)];
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

static void add_bold(const struct what_page *page, const char *name, struct buffer *text)
{
    buffer_add(text, output_style(page->output, STYLE_STRONG));
    wording_capital(text, name);
    buffer_add(text, output_style(page->output, STYLE_PLAIN));
}

static void put_reason(const struct what_page *page, const char *before, const char *rule, const char *edge)
{
    struct buffer text = BUFFER_EMPTY;

    if (rule == NULL)
        return;
    buffer_format(&text, "%s%s%s", before, before[0] != '\0' ? " " : "", wording_reason(page->wording, rule));
    layout_edge(page->output, indent, indent, buffer_text(&text), edge);
    buffer_free(&text);
}

/* The objection that is told below a change of standing: why it stands so, or what no longer speaks against it. */
static const struct objection *told_objection(const struct what_page *page, const struct what_change *change)
{
    const struct objection *new = what_objection(&change->after);

    if (fold_of(page, change) != FOLD_NOT || change->change.before == change->change.after || change->after.action == NULL)
        return NULL;
    return new != NULL ? new : what_objection(&change->before);
}

/* Why it stands as it will; of what becomes free, what spoke against it. */
static void put_why_standing(const struct what_page *page, const struct what_change *change)
{
    const struct objection *objection = told_objection(page, change);

    if (objection != NULL)
        put_reason(page, what_objection(&change->after) != NULL ? _("Because:") : _("No longer:"), objection->rules.items[0],
                   objection->rules.items[0]);
}

static void put_action(const struct what_page *page, const struct what_change *change, const char *sign)
{
    bool gone = change->after.action == NULL;
    const struct recommendation *there = gone ? change->before.action : change->after.action;
    struct buffer text = BUFFER_EMPTY;
    struct buffer rules = BUFFER_EMPTY;

    add_bold(page, wording_label(page->wording, there->subject, NULL), &text);
    add_state(page, change, &text);
    wording_join(&rules, &there->rules, " ");
    layout_edge(page->output, sign, indent, buffer_text(&text), buffer_text(&rules));
    if (gone)
        put_reason(page, _("No longer:"), what_rule(page->what->before, &change->before), "");
    else if (change->before.action == NULL || change->before.action->strength != there->strength)
        put_reason(page, "", what_rule(page->what->after, &change->after), "");
    put_why_standing(page, change);
    buffer_free(&text);
    buffer_free(&rules);
}

/* What a finding concerns, where that is not said by its rule. */
static void add_about(const struct what_page *page, const struct finding *finding, struct buffer *text)
{
    const struct wording *wording = page->wording;
    const char *name = wording_label(wording, finding->subject, NULL);
    bool action = reference_action(wording->reference, finding->subject) != NULL;

    if (finding->kind == KIND_MISSING_INFORMATION || (finding->kind == KIND_CONTRAINDICATION && !action))
        return;
    add_bold(page, name, text);
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
    layout_edge(page->output, finding->kind == KIND_ASSESSMENT ? (gone ? " - " : " + ") : sign, indent, buffer_text(&text),
                buffer_text(&rules));
    buffer_free(&text);
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

static const char *fold_words(enum fold fold)
{
    if (fold == FOLD_REMINDER)
        return _("also, as reminders:");
    return fold == FOLD_WAITING ? _("waiting until it is safe:") : _("no longer waiting for safety:");
}

/* The names of what is folded, on one line. */
static void put_folded(const struct what_page *page, enum what_section section, enum fold fold)
{
    struct buffer text = BUFFER_EMPTY;
    size_t named = 0;

    buffer_add(&text, fold_words(fold));
    for (size_t i = 0; i < page->what->count; i++) {
        const struct what_change *change = &page->what->changes[i];

        if (section_of(change) == section && fold_of(page, change) == fold)
            buffer_format(&text, "%s %s", named++ > 0 ? "," : "", wording_label(page->wording, change->change.subject, NULL));
    }
    if (named > 0)
        layout_text(page->output, " … ", indent, buffer_text(&text));
    buffer_free(&text);
}

static bool is_empty(const struct what_page *page, enum what_section section)
{
    for (size_t i = 0; i < page->what->count; i++)
        if (section_of(&page->what->changes[i]) == section && !is_said(page, &page->what->changes[i]))
            return false;
    return true;
}

static void put_section(const struct what_page *page, enum what_section section)
{
    if (is_empty(page, section))
        return;
    layout_heading(page->output, gettext(sections[section].heading));
    for (size_t i = 0; i < page->what->count; i++) {
        const struct what_change *change = &page->what->changes[i];

        if (section_of(change) != section || fold_of(page, change) != FOLD_NOT || is_said(page, change))
            continue;
        if (change->change.action)
            put_action(page, change, sections[section].sign);
        else
            put_finding(page, change, sections[section].sign);
    }
    for (int fold = FOLD_REMINDER; fold < FOLD_COUNT; fold++)
        put_folded(page, section, (enum fold)fold);
}

void render_what_answers(struct output *output, const struct wording *wording, const struct case_record *now,
                         const struct case_record *tried)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < now->vocabulary->fact_count; i++) {
        if (answer_same(&now->answers[i], &tried->answers[i]))
            continue;
        buffer_format(&text, "%s%s: ", text.length > 0 ? " · " : "", wording_text(wording, &now->vocabulary->facts[i].label));
        if (answer_given(&tried->answers[i]))
            wording_values(wording, tried, i, &text);
        else
            buffer_add(&text, _("not asked"));
    }
    if (text.length > 0)
        layout_pair(output, "", _("What if"), text_cells(_("What if")), text.text);
    buffer_free(&text);
}

void render_what_text(struct output *output, const struct wording *wording, const struct what_if *what, bool all)
{
    const struct what_page page = {output, wording, what, all};

    if (what->count == 0) {
        layout_text(output, "", "", _("Nothing changes in the advice."));
        return;
    }
    for (int section = 0; section < SECTION_COUNT; section++)
        put_section(&page, (enum what_section)section);
    output_text(output, "\n");
    layout_text(output, "", "", _("Supports the social worker's judgement, does not replace it."));
}
