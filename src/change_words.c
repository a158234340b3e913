/* What one more answer would change, in words. See change_words.h. */
#include "change_words.h"

enum change_group change_group_of(const struct advice_change *change)
{
    bool there = change->after != 0;

    if (change->action && change->before == STANDING_ABSENT)
        return CHANGE_ADVISED;
    if (change->action)
        return change->after == STANDING_ABSENT ? CHANGE_GONE : CHANGE_STANDING;
    if (change->kind == KIND_MISSING_INFORMATION)
        return there ? CHANGE_ASKED : CHANGE_ASKED_GONE;
    return there ? CHANGE_WARNED : CHANGE_WARNED_GONE;
}

const char *change_group_words(enum change_group group)
{
    static const char *const words[CHANGE_GROUP_COUNT] = {
        [CHANGE_ADVISED] = N_("then also:"),
        [CHANGE_STANDING] = N_("changes:"),
        [CHANGE_GONE] = N_("falls away:"),
        [CHANGE_WARNED] = N_("new warning:"),
        [CHANGE_WARNED_GONE] = N_("warning falls away:"),
        [CHANGE_ASKED] = N_("must then be known first:"),
        [CHANGE_ASKED_GONE] = N_("no longer to be known first:"),
    };

    return gettext(words[group]);
}

const char *change_standing_words(int standing)
{
    return standing == STANDING_ABSENT ? _("not advised") : wording_standing((enum standing)standing);
}

static const char *strength_words(const struct wording *wording, enum strength strength)
{
    return strength == STRENGTH_WEAK ? _("reminder") : wording_strength(wording, strength);
}

void change_words(const struct wording *wording, const struct advice_change *change, struct buffer *buffer)
{
    const char *strength = strength_words(wording, change->strength);

    buffer_add(buffer, wording_label(wording, change->subject, NULL));
    switch (change_group_of(change)) {
    case CHANGE_ADVISED:
        buffer_format(buffer, " (%s", strength);
        if (change->after != STANDING_RECOMMENDED)
            buffer_format(buffer, ", %s", change_standing_words(change->after));
        buffer_add(buffer, ")");
        break;
    case CHANGE_STANDING:
        if (change->before == change->after)
            buffer_format(buffer, " (%s)", strength);
        else
            buffer_format(buffer, " (%s → %s)", change_standing_words(change->before), change_standing_words(change->after));
        break;
    default:
        if (change->value != NULL)
            buffer_format(buffer, " (%s)", wording_label(wording, kind_word(change->kind), change->value));
        break;
    }
}

static bool changes_agree(const struct advice_change *a, const struct advice_change *b)
{
    return a->subject == b->subject && a->value == b->value && a->kind == b->kind && a->before == b->before &&
           a->after == b->after && a->strength == b->strength;
}

bool trials_agree(const struct trial *a, const struct trial *b)
{
    bool agree = a->change_count == b->change_count;

    for (size_t i = 0; agree && i < a->change_count; i++)
        agree = changes_agree(&a->changes[i], &b->changes[i]);
    return agree;
}

void trial_words(const struct wording *wording, const struct trial *trial, struct buffer *buffer)
{
    const struct case_fact *fact = &wording->vocabulary->facts[trial->fact];

    if (trial->choice != NOT_FOUND)
        buffer_add(buffer, wording_text(wording, &fact->choices[trial->choice].label));
    else if (trial->low == trial->high)
        buffer_format(buffer, _("exactly %ld"), trial->low);
    else if (trial->low == 0 && trial->high < NUMBER_MAX)
        buffer_format(buffer, _("at most %ld"), trial->high);
    else if (trial->high < NUMBER_MAX)
        buffer_format(buffer, _("%ld to %ld"), trial->low, trial->high);
    else
        buffer_format(buffer, _("at least %ld"), trial->low);
}
