/* The rows of the brief: each action in its section, with its reasons and what speaks against it. See brief.h. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "advice/brief_parts.h"

static enum brief_part part_of(const struct recommendation *recommendation)
{
    if (recommendation->safety && recommendation->strength <= STRENGTH_STRONG)
        return PART_SAFETY;
    if (recommendation->kinds[KIND_INDICATION])
        return PART_ADVICE;
    if (recommendation->kinds[KIND_STEP])
        return PART_STEPS;
    return recommendation->kinds[KIND_ROLE] ? PART_ROLES : PART_SKILLS;
}

/* Ids of steps carry their number: step-3-coordination, grp-und-2-coping. */
static int number_of(const char *subject)
{
    for (const char *at = strchr(subject, '-'); at != NULL; at = strchr(at + 1, '-'))
        if (isdigit((unsigned char)at[1]))
            return atoi(at + 1);
    return 0;
}

/* "step 3: coordination" and "role: enabler" are called "coordination" and "enabler" under headings that say the rest. */
static const char *name_of(const char *label, const char *kind, int number)
{
    char mark[64];
    size_t length = (size_t)snprintf(mark, sizeof mark, number > 0 ? "%s %d: " : "%s: ", kind, number);

    return length < sizeof mark && strncmp(label, mark, length) == 0 ? label + length : label;
}

static const char *short_name(const struct wording *wording, const char *subject, enum brief_part part, int number)
{
    static const enum kind kinds[PART_COUNT] = {[PART_STEPS] = KIND_STEP, [PART_ROLES] = KIND_ROLE, [PART_SKILLS] = KIND_SKILL};
    const char *label = wording_label(wording, subject, NULL);

    if (part != PART_STEPS && part != PART_ROLES && part != PART_SKILLS)
        return label;
    return name_of(label, wording_label(wording, kind_word(kinds[part]), NULL), number);
}

static const char *word_of(const struct objection *objection)
{
    if (objection->standing == STANDING_BLOCKED)
        return _("blocked");
    if (objection->standing == STANDING_CONFLICT)
        return _("against it");
    return objection->kind == KIND_CONTRAINDICATION ? _("on condition") : NULL;
}

/* What speaks against an action may concern something else, such as the general subject that it is a part of. */
static const char *name_before(struct brief *brief, const char *name, const char *text)
{
    struct buffer buffer = BUFFER_EMPTY;
    const char *copy;

    buffer_format(&buffer, "%s – %s", name, text);
    copy = arena_copy(brief->arena, buffer_text(&buffer), buffer.length);
    buffer_free(&buffer);
    return copy;
}

/* A violated principle is explained once, among the warnings; here it is only named. */
static void add_principle(struct brief *brief, const struct wording *wording, const struct objection *objection,
                          struct remarks *against)
{
    const char *word = kind_word(KIND_PRINCIPLE_CHECK);
    const struct remark like = {.word = word_of(objection)};
    struct remarks found = {NULL, 0, 0};

    brief_add_findings(brief, wording, KIND_PRINCIPLE_CHECK, objection->subject, "violated", &like, &found);
    if (found.count > 0)
        brief_add(brief, against, &found.items[0])->text =
            name_before(brief, wording_label(wording, objection->subject, NULL), wording_label(wording, word, "violated"));
}

static void add_objection(struct brief *brief, const struct wording *wording, struct brief_row *row,
                          const struct objection *objection)
{
    const struct remark like = {.word = word_of(objection)};
    size_t before = row->against.count;
    bool elsewhere = objection->kind == KIND_CONTRAINDICATION && strcmp(objection->subject, row->recommendation->subject) != 0;

    if (objection->standing == STANDING_AFTER_SAFETY)
        return; /* said once for all of them */
    if (objection->kind == KIND_PRINCIPLE_CHECK)
        add_principle(brief, wording, objection, &row->against);
    else
        brief_add_findings(brief, wording, objection->kind, objection->subject, NULL, &like, &row->against);
    for (size_t i = before; elsewhere && i < row->against.count; i++)
        row->against.items[i].text =
            name_before(brief, wording_label(wording, objection->subject, NULL), row->against.items[i].text);
}

/* A weak action may be named in passing, but not if something forbids it: then only the warning is shown. */
static bool is_reminder(const struct brief_row *row)
{
    return row->folded && row->recommendation->standing >= STANDING_WITH_CAUTION;
}

static void fill_row(struct brief *brief, const struct wording *wording, const struct recommendation *recommendation,
                     enum brief_part part, struct brief_row *row)
{
    const struct remark like = {.word = NULL};
    bool waits = recommendation->standing == STANDING_AFTER_SAFETY;
    bool weak = recommendation->strength == STRENGTH_WEAK && part != PART_STEPS;

    row->recommendation = recommendation;
    row->action = reference_action(wording->reference, recommendation->subject);
    row->number = part == PART_STEPS ? number_of(recommendation->subject) : 0;
    row->name = short_name(wording, recommendation->subject, part, row->number);
    row->fold = waits ? FOLD_WAITS : weak ? FOLD_REMINDER : FOLD_NOT;
    row->folded = !brief->all && row->fold != FOLD_NOT;
    brief->waiting += !brief->all && waits;
    brief->sections[part].reminders += is_reminder(row);
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (kind_is_action((enum kind)kind))
            brief_add_findings(brief, wording, (enum kind)kind, recommendation->subject, NULL, &like, &row->reasons);
    for (size_t i = 0; i < recommendation->against_count; i++)
        add_objection(brief, wording, row, &recommendation->against[i]);
}

void brief_add_reminders(const struct brief *brief, enum brief_part part, struct buffer *text)
{
    const struct brief_section *section = &brief->sections[part];

    for (size_t i = 0; i < section->count; i++)
        if (is_reminder(&section->rows[i]))
            buffer_format(text, "%s; ", section->rows[i].name);
    if (text->length > 2)
        buffer_cut(text, text->length - 2);
}

void brief_add_waiting(const struct brief *brief, struct buffer *text)
{
    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++) {
            const struct brief_row *row = &brief->sections[part].rows[i];

            if (row->folded && row->recommendation->standing == STANDING_AFTER_SAFETY &&
                row->recommendation->strength != STRENGTH_WEAK)
                buffer_format(text, "%s; ", row->name);
        }
    if (text->length > 2)
        buffer_cut(text, text->length - 2);
}

const char *brief_heading(enum brief_part part)
{
    static const char *const headings[PART_COUNT] = {
        [PART_SAFETY] = N_("SAFETY FIRST"),
        [PART_ADVICE] = N_("ADVICE"),
        [PART_STEPS] = N_("STEPS (in the order of the process)"),
        [PART_ROLES] = N_("ROLES"),
        [PART_SKILLS] = N_("SKILLS"),
    };

    return gettext(headings[part]);
}

bool brief_row_is_planned(const struct brief_row *row, enum brief_part part)
{
    enum standing standing = row->recommendation->standing;

    return !row->folded && row->action != NULL && part != PART_ROLES && part != PART_SKILLS && standing != STANDING_BLOCKED &&
           standing != STANDING_CONFLICT;
}

static int by_number(const void *a, const void *b)
{
    const struct brief_row *left = a;
    const struct brief_row *right = b;

    if (left->number != right->number)
        return left->number < right->number ? -1 : 1;
    return left->recommendation < right->recommendation ? -1 : 1;
}

static bool listed_before(const struct brief *brief, enum brief_part part, const struct contact *contact)
{
    for (int p = 0; p <= (int)part; p++)
        for (size_t i = 0; i < brief->sections[p].contact_count; i++)
            if (brief->sections[p].contacts[i] == contact)
                return true;
    return false;
}

static bool serves_a_row(const struct contact *contact, const struct brief_section *section)
{
    for (size_t i = 0; i < section->count; i++)
        if (!section->rows[i].folded && contact_serves(contact, section->rows[i].recommendation->subject))
            return true;
    return false;
}

static void make_contacts(struct brief *brief, const struct reference *reference, enum brief_part part)
{
    struct brief_section *section = &brief->sections[part];

    section->contacts = arena_alloc(brief->arena, reference->contact_count + 1, sizeof *section->contacts);
    for (size_t i = 0; i < reference->contact_count; i++)
        if (serves_a_row(&reference->contacts[i], section) && !listed_before(brief, part, &reference->contacts[i]))
            section->contacts[section->contact_count++] = &reference->contacts[i];
}

void brief_make_rows(struct brief *brief, const struct wording *wording)
{
    const struct result *result = brief->result;

    for (int part = 0; part < PART_COUNT; part++)
        brief->sections[part].rows = arena_alloc(brief->arena, result->recommendation_count + 1, sizeof(struct brief_row));
    for (size_t i = 0; i < result->recommendation_count; i++) {
        enum brief_part part = part_of(&result->recommendations[i]);
        struct brief_section *section = &brief->sections[part];

        fill_row(brief, wording, &result->recommendations[i], part, &section->rows[section->count++]);
    }
    qsort(brief->sections[PART_STEPS].rows, brief->sections[PART_STEPS].count, sizeof(struct brief_row), by_number);
    for (int part = 0; part < PART_COUNT; part++)
        make_contacts(brief, wording->reference, (enum brief_part)part);
}
