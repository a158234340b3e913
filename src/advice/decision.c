/* What matters of a brief, chosen for one screen or one sheet. */
#include "advice/decision.h"

#include <string.h>

#include "memory.h"

/* --- What to do ------------------------------------------------------------------------------------------------------- */

static void choose_actions(const struct brief *brief, struct decision *decision)
{
    const struct brief_row *row;

    while (decision->action_count < DECISION_ACTIONS && (row = brief_row_at(brief, decision->action_count + 1)) != NULL) {
        const struct words *activities = row->action != NULL ? &row->action->activities[brief->wording->language] : NULL;

        decision->actions[decision->action_count++] = (struct decision_action){
            .row = row,
            .first = activities != NULL && activities->count > 0 ? activities->items[0] : "",
            .who = row->action != NULL ? wording_text(brief->wording, &row->action->role) : "",
        };
    }
    decision->waiting = brief->sections[PART_WAITING].count;
}

/* --- What not to do --------------------------------------------------------------------------------------------------- */

static bool forbids(const struct brief *brief, const struct remark *remark)
{
    return strcmp(brief->result->facts[remark->fact].slots[FINDING_KIND], kind_word(KIND_CONTRAINDICATION)) == 0;
}

/* What one rule forbids of several actions is said once, with the names of all. */
static void add_limit(const struct brief *brief, struct decision *decision, const char *names, const struct remark *remark,
                      bool forbidden)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < decision->limit_count; i++) {
        struct decision_limit *limit = &decision->limits[i];

        if (strcmp(limit->rule, remark->rule) != 0 && (limit->names == NULL || limit->names != names))
            continue;
        if (limit->names != NULL && names != NULL && limit->forbidden == forbidden && limit->names != names) {
            buffer_format(&text, "%s; %s", limit->names, names);
            limit->names = arena_copy(brief->arena, buffer_text(&text), text.length);
            buffer_free(&text);
        }
        return;
    }
    if (decision->limit_count == DECISION_LIMITS)
        decision->limits_left++;
    else
        decision->limits[decision->limit_count++] = (struct decision_limit){names, remark->text, remark->rule, forbidden};
}

/* First what safety forbids, then what else must not be done, then what is to be minded; the conditions of the actions chosen stand
 * between, however weak. */
static void choose_limits(const struct brief *brief, struct decision *decision)
{
    const struct brief_section *against = &brief->sections[PART_AGAINST];

    for (int strength = STRENGTH_REQUIRED; strength <= STRENGTH_STRONG; strength++) {
        for (size_t i = 0; i < brief->warnings.count; i++) {
            const struct remark *warning = &brief->warnings.items[i];

            if ((int)warning->strength == strength && forbids(brief, warning))
                add_limit(brief, decision, warning->about, warning, true);
        }
        for (size_t i = 0; strength == STRENGTH_REQUIRED && i < decision->action_count; i++) {
            const struct brief_row *row = decision->actions[i].row;

            if (row->against.count > 0)
                add_limit(brief, decision, row->name, &row->against.items[0], false);
        }
        for (size_t i = 0; i < against->count; i++) {
            const struct brief_row *row = &against->rows[i];

            if ((int)row->recommendation->strength == strength && row->against.count > 0)
                add_limit(brief, decision, row->name, &row->against.items[0], true);
        }
        for (size_t i = 0; i < brief->warnings.count; i++) {
            const struct remark *warning = &brief->warnings.items[i];

            if ((int)warning->strength == strength && !forbids(brief, warning))
                add_limit(brief, decision, warning->about, warning, false);
        }
        for (int part = 0; part < PART_AGAINST; part++)
            for (size_t i = 0; i < brief->sections[part].count; i++) {
                const struct brief_row *row = &brief->sections[part].rows[i];

                for (size_t j = 0; j < row->against.count; j++)
                    if ((int)row->against.items[j].strength == strength)
                        add_limit(brief, decision, row->name, &row->against.items[j], false);
            }
    }
}

/* --- What to ask ------------------------------------------------------------------------------------------------------ */

static void add_question(struct decision *decision, const char *text, const char *why, const struct case_fact *asked, bool first)
{
    for (size_t i = 0; i < decision->question_count; i++)
        if (asked != NULL ? decision->questions[i].asked == asked : decision->questions[i].text == text)
            return;
    if (decision->question_count < DECISION_QUESTIONS)
        decision->questions[decision->question_count++] = (struct decision_question){text, why, asked, first};
}

static void add_remarks(const struct brief *brief, struct decision *decision, const struct remarks *remarks, bool first)
{
    for (size_t i = 0; i < remarks->count; i++) {
        const struct remark *remark = &remarks->items[i];
        bool is_first = first || remark->strength == STRENGTH_REQUIRED;

        if (remark->asked != NULL)
            add_question(decision, wording_text(brief->wording, &remark->asked->question), remark->text, remark->asked, is_first);
        else
            add_question(decision, remark->text, remark->text, NULL, is_first);
    }
}

/* The questions of which an answer would bring something; `safety`: those about safety alone. */
static void add_near(const struct brief *brief, struct decision *decision, bool safety)
{
    const struct wording *wording = brief->wording;

    for (size_t i = 0; i < brief->near_count; i++) {
        const struct case_fact *asked = brief->near[i].asked;

        if (!safety || vocabulary_topic(wording->vocabulary, asked->topic)->safety)
            add_question(decision, wording_text(wording, &asked->question), brief->near[i].names, asked, false);
    }
}

/* What cannot both be true, what may show danger, what must be known first, what would change the advice, what is open else; while danger is near nothing
 * but what concerns it, or brings something that must be done. */
static void choose_questions(const struct brief *brief, struct decision *decision)
{
    size_t required = 0;

    while (required < brief->missing.count && brief->missing.items[required].strength == STRENGTH_REQUIRED)
        required++;
    add_remarks(brief, decision, &brief->contradictions, true);
    add_remarks(brief, decision, &brief->unsafe, true);
    add_near(brief, decision, true);
    if (brief->dangers.count == 0)
        add_remarks(brief, decision, &(struct remarks){brief->missing.items, required}, true);
    add_near(brief, decision, false);
    if (brief->dangers.count == 0)
        add_remarks(brief, decision, &brief->missing, false);
}

struct decision decision_of(const struct brief *brief)
{
    struct decision decision = {.action_count = 0};

    choose_actions(brief, &decision);
    choose_limits(brief, &decision);
    choose_questions(brief, &decision);
    return decision;
}
