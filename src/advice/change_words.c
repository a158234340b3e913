/* What one more answer would change, in words. See change_words.h. */
#include "advice/change_words.h"

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

static void add_interval(long low, long high, struct buffer *buffer)
{
    if (low == high)
        buffer_format(buffer, _("exactly %ld"), low);
    else if (low == 0 && high < NUMBER_MAX)
        buffer_format(buffer, _("at most %ld"), high);
    else if (high < NUMBER_MAX)
        buffer_format(buffer, _("%ld to %ld"), low, high);
    else
        buffer_format(buffer, _("at least %ld"), low);
}

void trial_words(const struct wording *wording, const struct trial *trial, struct buffer *buffer)
{
    const struct case_fact *fact = &wording->vocabulary->facts[trial->fact];

    if (trial->choice != NOT_FOUND)
        buffer_add(buffer, wording_text(wording, &fact->choices[trial->choice].label));
    else
        add_interval(trial->low, trial->high, buffer);
}

enum { VALUES_NAMED = 4 };

/* "a, b or c"; of many the first few. */
static void add_choices(const struct wording *wording, const struct case_fact *fact, uint64_t choices, struct buffer *buffer)
{
    size_t count = (size_t)__builtin_popcountll(choices), named = count > VALUES_NAMED + 1 ? VALUES_NAMED : count, at = 0;

    for (size_t i = 0; i < fact->choice_count; i++) {
        if ((choices >> i & 1) == 0 || at++ >= named)
            continue;
        if (at > 1)
            buffer_add(buffer, at == count ? _(" or ") : ", ");
        buffer_add(buffer, wording_text(wording, &fact->choices[i].label));
    }
    if (named < count)
        buffer_format(buffer, _(" or one of %zu more"), count - named);
}

void changed_answer_words(const struct wording *wording, const struct case_record *record, const struct changed_answer *changed,
                          struct buffer *buffer)
{
    const struct case_fact *fact = &wording->vocabulary->facts[changed->fact];
    struct buffer values = BUFFER_EMPTY;

    if (changed->choices != 0)
        add_choices(wording, fact, changed->choices, &values);
    else
        add_interval(changed->low, changed->high, &values);
    buffer_format(buffer, _("«%s» were %s"), wording_text(wording, &fact->label), values.text);
    if (answer_given(&record->answers[changed->fact])) {
        buffer_cut(&values, 0);
        wording_values(wording, record, changed->fact, &values);
        buffer_format(buffer, _(" (now: %s)"), values.text);
    }
    buffer_free(&values);
}
