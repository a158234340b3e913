/* What one more answer would change: how each row hangs on it, and which actions are one answer away. See brief.h. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "advice/brief_parts.h"
#include "advice/change_words.h"
#include "advice/outlook.h"

enum { NAMES_SHOWN = 4 };

static const char *kept(struct brief *brief, struct buffer *text)
{
    const char *copy = arena_copy(brief->arena, buffer_text(text), text->length);

    buffer_free(text);
    return copy;
}

/* The labels of the questions, each once; trials of one question stand together. Danger makes everything wait: that is said once for
 * all of them. */
static const char *questions_of(struct brief *brief, const struct wording *wording, const struct outlook *outlook)
{
    struct buffer text = BUFFER_EMPTY;
    size_t last = SIZE_MAX;

    for (size_t i = 0; i < outlook->count; i++) {
        size_t fact = outlook->items[i].trial->fact;

        if (outlook->items[i].change->after == STANDING_AFTER_SAFETY || fact == last)
            continue;
        buffer_format(&text, "%s%s", text.length > 0 ? "; " : "", wording_text(wording, &wording->vocabulary->facts[fact].label));
        last = fact;
    }
    return text.length > 0 ? kept(brief, &text) : NULL;
}

static void mark_rows(struct brief *brief, const struct wording *wording, const struct lookahead *lookahead)
{
    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++) {
            struct brief_row *row = &brief->sections[part].rows[i];
            struct outlook outlook = outlook_of(lookahead, row->recommendation->subject);

            row->hangs_on = questions_of(brief, wording, &outlook);
            outlook_free(&outlook);
        }
}

static bool makes_wait(const struct trial *trial)
{
    for (size_t i = 0; i < trial->change_count; i++)
        if (trial->changes[i].action && trial->changes[i].after == STANDING_AFTER_SAFETY &&
            (trial->changes[i].before == STANDING_RECOMMENDED || trial->changes[i].before == STANDING_WITH_CAUTION))
            return true;
    return false;
}

/* The questions of which an answer would mean that danger is near. */
static void mark_danger(struct brief *brief, const struct wording *wording, const struct lookahead *lookahead)
{
    struct buffer text = BUFFER_EMPTY;
    size_t last = SIZE_MAX;

    for (size_t i = 0; i < lookahead->trial_count; i++) {
        size_t fact = lookahead->trials[i].fact;

        if (brief->dangers.count > 0 || fact == last || !makes_wait(&lookahead->trials[i]))
            continue;
        buffer_format(&text, "%s%s", text.length > 0 ? "; " : "", wording_text(wording, &wording->vocabulary->facts[fact].label));
        last = fact;
    }
    brief->danger_hangs_on = text.length > 0 ? kept(brief, &text) : NULL;
}

/* --- One answer away --------------------------------------------------------------------------------------- */

/* What safety forbids is not held out as soon to be had. */
static bool forbidden_for_safety(const struct result *result, const char *subject)
{
    const struct recommendation *recommendation = result_recommendation(result, subject);

    for (size_t i = 0; recommendation != NULL && i < recommendation->against_count; i++) {
        const struct objection *objection = &recommendation->against[i];

        for (size_t j = 0; objection->standing <= STANDING_CONFLICT && j < objection->rules.count; j++)
            if (strncmp(objection->rules.items[j], "saf-", 4) == 0)
                return true;
    }
    return false;
}

struct by_question {
    const struct lookahead *lookahead;
};

static size_t place_of(const struct lookahead *lookahead, const struct trial *trial)
{
    return (size_t)(lookahead_question(lookahead, trial->fact) - lookahead->questions);
}

/* The most telling question first, its answers in order, the strongest action first. */
static int compare_near(const void *a, const void *b, void *data)
{
    const struct outlook_item *first = a, *second = b;
    const struct lookahead *lookahead = ((const struct by_question *)data)->lookahead;
    size_t place_a = place_of(lookahead, first->trial), place_b = place_of(lookahead, second->trial);

    if (place_a != place_b)
        return place_a < place_b ? -1 : 1;
    if (first->trial != second->trial)
        return first->trial < second->trial ? -1 : 1;
    if (first->change->strength != second->change->strength)
        return first->change->strength < second->change->strength ? -1 : 1;
    return first->change < second->change ? -1 : first->change > second->change;
}

/* What is told: each action once, at the first answer that brings it; reminders only where nothing is folded. */
static bool is_told(const struct brief *brief, const struct outlook *outlook, size_t at)
{
    const struct advice_change *change = outlook->items[at].change;

    for (size_t i = 0; i < at; i++)
        if (outlook->items[i].change->subject == change->subject)
            return false;
    return (brief->all || change->strength != STRENGTH_WEAK) && !forbidden_for_safety(brief->result, change->subject);
}

static struct brief_near *near_of(struct brief *brief, const struct wording *wording, const struct trial *trial)
{
    struct brief_near *near = &brief->near[brief->near_count];
    struct buffer answer = BUFFER_EMPTY;

    trial_words(wording, trial, &answer);
    near->asked = &wording->vocabulary->facts[trial->fact];
    near->answer = kept(brief, &answer);
    return near;
}

/* Takes the actions that the answer at this place brings; returns the place behind them. */
static size_t add_near(struct brief *brief, const struct wording *wording, const struct outlook *outlook, size_t at)
{
    const struct trial *trial = outlook->items[at].trial;
    struct buffer names = BUFFER_EMPTY;
    size_t count = 0;

    for (; at < outlook->count && outlook->items[at].trial == trial; at++) {
        if (!is_told(brief, outlook, at))
            continue;
        count++;
        if (!brief->all && count > NAMES_SHOWN)
            continue;
        buffer_add(&names, count > 1 ? "; " : "");
        change_words(wording, outlook->items[at].change, &names);
    }
    if (!brief->all && count > NAMES_SHOWN) {
        buffer_add(&names, " ");
        buffer_format(&names, _("… %zu more"), count - NAMES_SHOWN);
    }
    if (count > 0 && (brief->all || brief->near_count < BRIEF_NEAR_SHOWN)) {
        near_of(brief, wording, trial)->names = kept(brief, &names);
        brief->near_count++;
    } else {
        brief->near_hidden += count > 0;
        buffer_free(&names);
    }
    return at;
}

static void make_near(struct brief *brief, const struct wording *wording, const struct lookahead *lookahead)
{
    struct outlook outlook = outlook_near(lookahead);
    struct by_question order = {lookahead};

    brief->near = arena_alloc(brief->arena, outlook.count + 1, sizeof *brief->near);
    if (outlook.count > 0)
        qsort_r(outlook.items, outlook.count, sizeof *outlook.items, compare_near, &order);
    for (size_t i = 0; i < outlook.count;)
        i = add_near(brief, wording, &outlook, i);
    outlook_free(&outlook);
}

void brief_make_outlook(struct brief *brief, const struct wording *wording, const struct lookahead *lookahead)
{
    mark_rows(brief, wording, lookahead);
    mark_danger(brief, wording, lookahead);
    make_near(brief, wording, lookahead);
}
