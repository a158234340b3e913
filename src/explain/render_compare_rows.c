/* Where two cases part in findings and advice, as text. See render_compare_parts.h. */
#include <string.h>

#include "advice/wording.h"
#include "base/layout.h"
#include "explain/render_compare_parts.h"

static const char row[] = " · ";
static const char indent[] = "   ";

/* --- Which changes stand where -------------------------------------------------------------------------------------- */

/* What is only named while things are folded. */
enum fold { FOLD_NOT, FOLD_REMINDER, FOLD_WAITS, FOLD_WAITS_IN_A, FOLD_WAITS_IN_B, FOLD_COUNT };

static bool is_there(const struct what_side *side)
{
    return side->action != NULL || side->finding != NULL;
}

/* Values of one name belong together: the name is what both cases have. */
static bool has_values(const struct what_change *change)
{
    return !change->change.action && (change->change.kind == KIND_ASSESSMENT || change->change.kind == KIND_PRINCIPLE_CHECK);
}

static bool same_name(const struct what_change *a, const struct what_change *b)
{
    return has_values(a) && has_values(b) && a->change.kind == b->change.kind &&
           strcmp(a->change.subject, b->change.subject) == 0;
}

/* Whether an earlier change is told together with this one. */
static bool is_told_before(const struct compare_page *page, size_t at)
{
    const struct what_change *changes = page->comparison->what->changes;

    for (size_t i = 0; i < at; i++)
        if (same_name(&changes[i], &changes[at]))
            return true;
    return false;
}

static enum presence presence_of(const struct compare_page *page, size_t at)
{
    const struct what_if *what = page->comparison->what;
    bool a = false, b = false;

    for (size_t i = 0; i < what->count; i++)
        if (i == at || same_name(&what->changes[i], &what->changes[at])) {
            a = a || is_there(&what->changes[i].before);
            b = b || is_there(&what->changes[i].after);
        }
    return a && b ? IN_BOTH : a ? ONLY_A : ONLY_B;
}

static bool waits(const struct what_side *side)
{
    return side->action != NULL && side->action->standing == STANDING_AFTER_SAFETY;
}

static bool is_reminder(const struct what_side *side)
{
    return side->action == NULL || side->action->strength == STRENGTH_WEAK;
}

static enum fold fold_of(const struct compare_page *page, const struct what_change *change)
{
    bool both = is_there(&change->before) && is_there(&change->after);

    if (page->all || !change->change.action)
        return FOLD_NOT;
    if (both && waits(&change->before) != waits(&change->after))
        return waits(&change->before) ? FOLD_WAITS_IN_A : FOLD_WAITS_IN_B;
    if (waits(&change->before) || waits(&change->after))
        return FOLD_WAITS;
    return is_reminder(&change->before) && is_reminder(&change->after) ? FOLD_REMINDER : FOLD_NOT;
}

/* --- Words ------------------------------------------------------------------------------------------------------------ */

static void add_reason(const struct compare_page *page, const struct words *rules, const char *rule, struct buffer *text)
{
    if (rule != NULL)
        buffer_format(text, "%s%s", text->length > 0 ? "\n" : "", wording_reason(page->wording, rule));
    buffer_add(text, " (");
    wording_join(text, rules, " ");
    buffer_add(text, ")");
}

/* What gives an action its standing. */
static void add_objection(const struct compare_page *page, const struct what_side *side, struct buffer *text)
{
    const struct objection *objection = what_objection(side);

    if (objection == NULL)
        return;
    buffer_add(text, "\n! ");
    buffer_format(text, "%s (", wording_reason(page->wording, objection->rules.items[0]));
    wording_join(text, &objection->rules, " ");
    buffer_add(text, ")");
}

static const char *strength_of(const struct compare_page *page, const struct what_side *side)
{
    enum strength strength = side->action != NULL ? side->action->strength : side->finding->strength;

    return strength == STRENGTH_WEAK && side->action != NULL ? _("reminder") : wording_strength(page->wording, strength);
}

/* The rule whose reason is told: not where both sides have it, for then it is no reason for the difference. */
static const char *told_rule(const struct compare_page *page, const struct what_change *change, const struct what_side *side)
{
    const struct what_if *what = page->comparison->what;
    const char *before = what_rule(what->before, &change->before), *after = what_rule(what->after, &change->after);

    if (before != NULL && after != NULL && strcmp(before, after) == 0)
        return NULL;
    return side == &change->before ? before : after;
}

static void add_action(const struct compare_page *page, const struct what_change *change, const struct what_side *side,
                       struct buffer *text)
{
    buffer_add(text, strength_of(page, side));
    if (side->action->standing != STANDING_RECOMMENDED)
        buffer_format(text, " · %s", wording_standing(side->action->standing));
    add_reason(page, &side->action->rules, told_rule(page, change, side), text);
    add_objection(page, side, text);
}

/* A finding without its name: its value or what it means, how strong it is, why. */
static void add_finding(const struct compare_page *page, const struct what_change *change, const struct what_side *side,
                        struct buffer *text)
{
    const struct finding *finding = side->finding;

    if (finding->kind == KIND_PRINCIPLE_CHECK)
        buffer_format(text, "%s · ", wording_label(page->wording, kind_word(finding->kind), finding->value));
    else if (finding->value != NULL)
        buffer_format(text, "%s · ", wording_label(page->wording, finding->subject, finding->value));
    buffer_add(text, strength_of(page, side));
    add_reason(page, &finding->rules, told_rule(page, change, side), text);
}

static void add_name(const struct compare_page *page, const struct what_change *change, struct buffer *text)
{
    if (change->change.kind == KIND_CONTRAINDICATION || change->change.kind == KIND_CAUTION) {
        wording_capital(text, wording_label(page->wording, kind_word(change->change.kind), NULL));
        buffer_add(text, ": ");
    }
    compare_bold(page->output, wording_label(page->wording, change->change.subject, NULL), text);
}

/* The answers that the changes told together come from, each once. */
static void put_because(const struct compare_page *page, struct output *output, size_t at)
{
    const struct comparison *comparison = page->comparison;
    const struct what_if *what = comparison->what;
    struct buffer text = BUFFER_EMPTY;
    size_t named = 0;

    buffer_format(&text, "%s ", _("from:"));
    for (size_t i = 0; i < comparison->answer_count; i++) {
        bool found = false;

        for (size_t j = 0; j < what->count; j++)
            for (size_t k = 0; (j == at || same_name(&what->changes[j], &what->changes[at])) && k < comparison->because[j].count;
                 k++)
                found = found || comparison->because[j].facts[k] == comparison->answers[i].fact;
        if (found)
            buffer_format(&text, "%s%s", named++ > 0 ? ", " : "",
                          wording_text(page->wording, &page->wording->vocabulary->facts[comparison->answers[i].fact].label));
    }
    if (named > 0)
        layout_text(output, " ← ", indent, buffer_text(&text));
    buffer_free(&text);
}

/* --- Rows ------------------------------------------------------------------------------------------------------------- */

/* Everything on one side of the changes told together. */
static void put_side(const struct compare_page *page, size_t at, struct output *output, bool after)
{
    const struct what_if *what = page->comparison->what;
    const char *letter = after ? "B " : "A ";

    for (size_t i = 0; i < what->count; i++) {
        const struct what_side *side = after ? &what->changes[i].after : &what->changes[i].before;
        struct buffer text = BUFFER_EMPTY;

        if ((i != at && !same_name(&what->changes[i], &what->changes[at])) || !is_there(side))
            continue;
        if (side->action != NULL)
            add_action(page, &what->changes[i], side, &text);
        else
            add_finding(page, &what->changes[i], side, &text);
        compare_cell(output, letter, buffer_text(&text));
        buffer_free(&text);
        letter = "  ";
    }
}

static void put_both(const struct compare_page *page, size_t at)
{
    struct layout_columns columns;
    struct buffer name = BUFFER_EMPTY;

    add_name(page, &page->comparison->what->changes[at], &name);
    layout_text(page->output, row, indent, buffer_text(&name));
    layout_columns_start(&columns, page->output, indent);
    put_side(page, at, &columns.side[0], false);
    put_side(page, at, &columns.side[1], true);
    layout_columns_end(&columns);
    put_because(page, page->output, at);
    buffer_free(&name);
}

/* A row of a column: what only one case has. */
static void put_only(const struct compare_page *page, size_t at, struct output *output, bool b)
{
    const struct what_if *what = page->comparison->what;
    const struct what_change *first = &what->changes[at];
    struct buffer text = BUFFER_EMPTY;

    add_name(page, first, &text);
    layout_text(output, row, indent, buffer_text(&text));
    buffer_cut(&text, 0);
    for (size_t i = at; i < what->count; i++) {
        const struct what_side *side = b ? &what->changes[i].after : &what->changes[i].before;

        if (i != at && !same_name(first, &what->changes[i]))
            continue;
        if (side->action != NULL)
            add_action(page, &what->changes[i], side, &text);
        else
            add_finding(page, &what->changes[i], side, &text);
        layout_text(output, indent, indent, buffer_text(&text));
        buffer_cut(&text, 0);
    }
    put_because(page, output, at);
    buffer_free(&text);
}

static const char *fold_words(enum fold fold, enum presence presence)
{
    switch (fold) {
    case FOLD_REMINDER: return presence == IN_BOTH ? _("reminders that stand otherwise:") : _("also, as reminders:");
    case FOLD_WAITS: return _("waiting until it is safe:");
    case FOLD_WAITS_IN_A: return _("waiting until it is safe only in A:");
    case FOLD_WAITS_IN_B: return _("waiting until it is safe only in B:");
    default: return "";
    }
}

/* Whether a change begins a row of this place. */
static bool stands_in(const struct compare_page *page, size_t at, enum compared_part part, enum presence presence, enum fold fold)
{
    const struct what_change *change = &page->comparison->what->changes[at];

    return compared_part_of(change) == part && !is_told_before(page, at) && presence_of(page, at) == presence &&
           fold_of(page, change) == fold;
}

static void put_folded(const struct compare_page *page, struct output *output, enum compared_part part, enum presence presence)
{
    for (int fold = FOLD_REMINDER; fold < FOLD_COUNT; fold++) {
        struct buffer text = BUFFER_EMPTY;
        size_t named = 0;

        buffer_add(&text, fold_words((enum fold)fold, presence));
        for (size_t i = 0; i < page->comparison->what->count; i++)
            if (stands_in(page, i, part, presence, (enum fold)fold))
                buffer_format(&text, "%s %s", named++ > 0 ? "," : "",
                              wording_label(page->wording, page->comparison->what->changes[i].change.subject, NULL));
        if (named > 0)
            layout_text(output, " … ", indent, buffer_text(&text));
        buffer_free(&text);
    }
}

static bool has_any(const struct compare_page *page, enum compared_part part, enum presence presence)
{
    for (size_t i = 0; i < page->comparison->what->count; i++)
        if (compared_part_of(&page->comparison->what->changes[i]) == part && presence_of(page, i) == presence)
            return true;
    return false;
}

static void put_rows(const struct compare_page *page, struct output *output, enum compared_part part, enum presence presence)
{
    for (size_t i = 0; i < page->comparison->what->count; i++)
        if (stands_in(page, i, part, presence, FOLD_NOT)) {
            if (presence == IN_BOTH)
                put_both(page, i);
            else
                put_only(page, i, output, presence == ONLY_B);
        }
    put_folded(page, output, part, presence);
}

/* What only one case has: in columns of its own, or over the whole width where only one of them has anything. */
static void put_only_one(const struct compare_page *page, enum compared_part part)
{
    const bool has[2] = {has_any(page, part, ONLY_A), has_any(page, part, ONLY_B)};
    struct layout_columns columns;

    if (has[0] && has[1])
        layout_columns_start(&columns, page->output, "");
    for (int side = 0; side < 2; side++) {
        struct output *output = has[0] && has[1] ? &columns.side[side] : page->output;

        if (!has[side])
            continue;
        compare_only_heading(output, side == 1);
        put_rows(page, output, part, side == 0 ? ONLY_A : ONLY_B);
    }
    if (has[0] && has[1])
        layout_columns_end(&columns);
}

void compare_part(const struct compare_page *page, enum compared_part part, const char *heading)
{
    if (!has_any(page, part, IN_BOTH) && !has_any(page, part, ONLY_A) && !has_any(page, part, ONLY_B))
        return;
    layout_heading(page->output, heading);
    put_rows(page, page->output, part, IN_BOTH);
    put_only_one(page, part);
}
