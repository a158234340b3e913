/* What a reader is shown of a result: its frame, and how findings become remarks. */
#include "advice/brief.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "advice/wording.h"
#include "matching.h"
#include "memory.h"

/* --- What the look-ahead says of single actions ---------------------------------------------------------------------- */

static void add(struct outlook *outlook, const struct trial *trial, const struct advice_change *change)
{
    outlook->items = memory_grow(outlook->items, &outlook->capacity, outlook->count + 1, sizeof *outlook->items);
    outlook->items[outlook->count++] = (struct outlook_item){trial, change};
}

struct outlook outlook_of(const struct lookahead *lookahead, const char *subject)
{
    struct outlook outlook = {NULL, 0, 0};

    for (size_t i = 0; i < lookahead->trial_count; i++)
        for (size_t j = 0; j < lookahead->trials[i].change_count; j++) {
            const struct advice_change *change = &lookahead->trials[i].changes[j];

            if (change->action && change->before != change->after && strcmp(change->subject, subject) == 0)
                add(&outlook, &lookahead->trials[i], change);
        }
    return outlook;
}

/* Trials stand in the order of asking. */
static int by_subject(const void *a, const void *b)
{
    const struct outlook_item *first = a, *second = b;
    int order = strcmp(first->change->subject, second->change->subject);

    return order != 0 ? order : (first->trial > second->trial) - (first->trial < second->trial);
}

struct outlook outlook_near(const struct lookahead *lookahead)
{
    struct outlook outlook = {NULL, 0, 0};

    for (size_t i = 0; i < lookahead->trial_count; i++)
        for (size_t j = 0; j < lookahead->trials[i].change_count; j++)
            if (change_is_one_answer_away(&lookahead->trials[i].changes[j]))
                add(&outlook, &lookahead->trials[i], &lookahead->trials[i].changes[j]);
    if (outlook.count > 0)
        qsort(outlook.items, outlook.count, sizeof *outlook.items, by_subject);
    return outlook;
}

void outlook_free(struct outlook *outlook)
{
    free(outlook->items);
    *outlook = (struct outlook){NULL, 0, 0};
}

const char *outlook_standing(const struct outlook_item *item)
{
    return item->change->after == STANDING_ABSENT ? "absent" : standing_word((enum standing)item->change->after);
}

/* --- What one more answer would change ------------------------------------------------------------------------------- */

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
static bool forbidden_for_safety(const struct wording *wording, const struct result *result, const char *subject)
{
    const struct recommendation *recommendation = result_recommendation(result, subject);

    for (size_t i = 0; recommendation != NULL && i < recommendation->against_count; i++) {
        const struct objection *objection = &recommendation->against[i];

        for (size_t j = 0; objection->standing <= STANDING_CONFLICT && j < objection->rules.count; j++)
            if (wording_is_safety(wording, objection->rules.items[j]))
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
static bool is_told(const struct brief *brief, const struct wording *wording, const struct outlook *outlook, size_t at)
{
    const struct advice_change *change = outlook->items[at].change;

    for (size_t i = 0; i < at; i++)
        if (outlook->items[i].change->subject == change->subject)
            return false;
    return (brief->all || change->strength != STRENGTH_WEAK) && !forbidden_for_safety(wording, brief->result, change->subject);
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
        if (!is_told(brief, wording, outlook, at))
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

static void brief_make_outlook(struct brief *brief, const struct wording *wording, const struct lookahead *lookahead)
{
    mark_rows(brief, wording, lookahead);
    mark_danger(brief, wording, lookahead);
    make_near(brief, wording, lookahead);
}

/* --- The rows of the brief ------------------------------------------------------------------------------------------- */

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

static struct remark *brief_add(struct brief *brief, struct remarks *remarks, const struct remark *remark);
static void brief_add_findings(struct brief *brief, const struct wording *wording, enum kind kind, const char *subject,
                               const char *value, const struct remark *like, struct remarks *remarks);

/* A principle that stands in the way is explained once, among the warnings; here it is only named, with the value that objects. */
static void add_principle(struct brief *brief, const struct wording *wording, const struct objection *objection,
                          struct remarks *against)
{
    const struct remark like = {.word = word_of(objection)};
    struct remarks found = {NULL, 0, 0};
    size_t i = 0;

    brief_add_findings(brief, wording, KIND_PRINCIPLE_CHECK, objection->subject, NULL, &like, &found);
    while (i < found.count && !words_contain(&objection->rules, found.items[i].rule))
        i++;
    if (i < found.count)
        brief_add(brief, against, &found.items[i])->text = name_before(
            brief, wording_label(wording, objection->subject, NULL),
            wording_label(wording, kind_word(KIND_PRINCIPLE_CHECK), brief->result->facts[found.items[i].fact].slots[2]));
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
    row->number = part == PART_STEPS ? reference_step(wording->reference, recommendation->subject) : 0;
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
        if (!section->rows[i].folded && words_contain(&contact->serves, section->rows[i].recommendation->subject))
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

static void brief_make_rows(struct brief *brief, const struct wording *wording)
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

/* --- The head of the brief ------------------------------------------------------------------------------------------- */

static bool counts(const struct brief *brief, const struct wording *wording, const struct finding *finding)
{
    return finding->kind == KIND_ASSESSMENT && result_counts(brief->result, wording->vocabulary, finding);
}

static void add_values(struct brief *brief, const struct wording *wording, const char *name, struct remarks *remarks)
{
    for (size_t i = 0; i < brief->result->finding_count; i++) {
        const struct finding *finding = &brief->result->findings[i];
        struct remark remark = {.about = wording_label(wording, finding->subject, NULL)};
        struct remarks rules = {NULL, 0, 0};

        if (strcmp(finding->subject, name) != 0 || !counts(brief, wording, finding))
            continue;
        brief_add_findings(brief, wording, KIND_ASSESSMENT, name, finding->value, &remark, &rules);
        if (rules.count == 0)
            continue;
        remark = rules.items[0];
        remark.text = wording_label(wording, name, finding->value);
        brief_add(brief, remarks, &remark);
    }
}

/* The danger that puts everything else off. */
static void make_dangers(struct brief *brief, const struct wording *wording)
{
    const struct remark like = {.word = NULL};

    for (size_t i = 0; i < wording->vocabulary->danger_count; i++) {
        const struct danger *danger = &wording->vocabulary->dangers[i];

        brief_add_findings(brief, wording, KIND_ASSESSMENT, danger->assessment, danger->value, &like, &brief->dangers);
    }
}

static void brief_make_head(struct brief *brief, const struct wording *wording)
{
    const struct vocabulary *vocabulary = wording->vocabulary;

    for (size_t i = 0; i < vocabulary->head_count; i++)
        add_values(brief, wording, vocabulary->heads[i], &brief->head);
    for (size_t i = 0; i < vocabulary->assessment_count; i++)
        add_values(brief, wording, vocabulary->assessments[i].name, &brief->assessments);
    make_dangers(brief, wording);
}

/* --- What a reader is shown of a result ------------------------------------------------------------------------------ */

static struct remark *brief_add(struct brief *brief, struct remarks *remarks, const struct remark *remark)
{
    if (remarks->count == remarks->capacity) {
        size_t capacity = remarks->capacity > 0 ? 2 * remarks->capacity : 4;
        struct remark *items = arena_alloc(brief->arena, capacity, sizeof *items);

        if (remarks->count > 0)
            memcpy(items, remarks->items, remarks->count * sizeof *items);
        remarks->items = items;
        remarks->capacity = capacity;
    }
    remarks->items[remarks->count] = *remark;
    return &remarks->items[remarks->count++];
}

static bool says_already(const struct remarks *remarks, const struct remark *remark)
{
    for (size_t i = 0; i < remarks->count; i++)
        if (strcmp(remarks->items[i].text, remark->text) == 0 && remarks->items[i].about == remark->about)
            return true;
    return false;
}

static enum origin origin_of(const struct wording *wording, const char *rule)
{
    const struct rule *known = rulebook_rule(wording->rulebook, rule);

    return known != NULL ? known->origin : ORIGIN_EXT;
}

static void add_fact(struct brief *brief, const struct wording *wording, size_t at, enum strength strength,
                     const struct remark *like, struct remarks *remarks)
{
    struct remark remark = *like;

    remark.strength = strength;
    remark.rule = brief->result->facts[at].slots[4];
    remark.text = wording_reason(wording, remark.rule);
    remark.fact = at;
    if (!says_already(remarks, &remark))
        brief_add(brief, remarks, &remark);
}

/* The strongest first; of equal ones that which is nearest to the source. */
/* Adds one remark for every rule that concluded this finding, the strongest first; equal texts once. value NULL: any. */
static void brief_add_findings(struct brief *brief, const struct wording *wording, enum kind kind, const char *subject,
                               const char *value, const struct remark *like, struct remarks *remarks)
{
    const struct result *result = brief->result;

    for (int rank = 0; rank < STRENGTH_COUNT * ORIGIN_COUNT; rank++) {
        enum strength strength = (enum strength)(rank / ORIGIN_COUNT);
        const char *const slots[SLOTS_MAX] = {kind_word(kind), subject, value, strength_word(strength), NULL};
        size_t at = derivation_find(result, TEMPLATE_FINDING, slots, 0);

        for (; at < result->fact_count; at = derivation_find(result, TEMPLATE_FINDING, slots, at + 1))
            if ((int)origin_of(wording, result->facts[at].slots[4]) == rank % ORIGIN_COUNT)
                add_fact(brief, wording, at, strength, like, remarks);
    }
}

/* Text that a person wrote, safe for a terminal. */
static const char *plain(struct brief *brief, const char *text)
{
    struct buffer buffer = BUFFER_EMPTY;
    const char *copy;

    if (text == NULL)
        return NULL;
    buffer_add_plain(&buffer, text);
    copy = arena_copy(brief->arena, buffer_text(&buffer), buffer.length);
    buffer_free(&buffer);
    return copy;
}

static void brief_make_missing(struct brief *brief, const struct wording *wording);
static void brief_make_warnings(struct brief *brief, const struct wording *wording);

struct brief *brief_new(const struct brief_request *request)
{
    struct brief *brief = memory_new(1, sizeof *brief);

    brief->arena = arena_new();
    brief->result = request->result;
    brief->record = request->record;
    brief->version = request->version;
    brief->digest = request->digest;
    brief->all = request->all;
    brief->title = plain(brief, request->record->title);
    brief->id = plain(brief, request->record->id);
    brief_make_head(brief, request->wording);
    brief_make_rows(brief, request->wording);
    brief_make_warnings(brief, request->wording);
    brief_make_missing(brief, request->wording);
    if (request->lookahead != NULL)
        brief_make_outlook(brief, request->wording, request->lookahead);
    return brief;
}

void brief_free(struct brief *brief)
{
    if (brief == NULL)
        return;
    arena_free(brief->arena);
    free(brief);
}

/* --- The warnings of the brief, and what is not known yet ------------------------------------------------------------ */

/* A remark that already stands under the action it concerns is not said again. */
static bool stands_under_a_row(const struct brief *brief, const struct finding *finding)
{
    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++) {
            const struct brief_row *row = &brief->sections[part].rows[i];

            for (size_t j = 0; !row->folded && j < row->recommendation->against_count; j++)
                if (row->recommendation->against[j].kind == finding->kind &&
                    strcmp(row->recommendation->against[j].subject, finding->subject) == 0)
                    return true;
        }
    return false;
}

static void add_state(struct brief *brief, const struct wording *wording, const char *value, struct remarks *remarks)
{
    for (size_t i = 0; i < brief->result->finding_count; i++) {
        const struct finding *finding = &brief->result->findings[i];
        const struct remark like = {.word = wording_label(wording, kind_word(KIND_PRINCIPLE_CHECK), value),
                                    .about = wording_label(wording, finding->subject, NULL)};

        if (finding->kind == KIND_PRINCIPLE_CHECK && strcmp(finding->value, value) == 0 &&
            result_counts(brief->result, wording->vocabulary, finding))
            brief_add_findings(brief, wording, KIND_PRINCIPLE_CHECK, finding->subject, value, &like, remarks);
    }
}

static void add_principles(struct brief *brief, const struct wording *wording, enum principle_told told, struct remarks *remarks)
{
    const struct vocabulary *vocabulary = wording->vocabulary;

    for (size_t i = 0; i < vocabulary->principle_state_count; i++)
        if (vocabulary->principle_states[i].told == told)
            add_state(brief, wording, vocabulary->principle_states[i].value, remarks);
}

/* A contraindication of what is no action ("a joint session is planned") is told by its reason alone. */
static struct remark like_of(const struct wording *wording, const struct finding *finding)
{
    if (finding->kind == KIND_CAUTION)
        return (struct remark){.about = wording_label(wording, finding->subject, NULL)};
    if (reference_action(wording->reference, finding->subject) == NULL)
        return (struct remark){.about = NULL};
    return (struct remark){.word = wording_against(finding->strength), .about = wording_label(wording, finding->subject, NULL)};
}

/* Whether the finding says that answers contradict each other. */
static bool is_contradiction(const struct wording *wording, const struct finding *finding)
{
    const struct rule *rule = finding->kind == KIND_CAUTION ? rulebook_find(wording->rulebook, finding->rules.items[0]) : NULL;

    return rule != NULL && rule_is_contradiction(wording->rulebook, rule);
}

static void make_contradictions(struct brief *brief, const struct wording *wording)
{
    const struct remark like = {.about = _("answers that contradict each other")};

    for (size_t i = 0; i < brief->result->finding_count; i++)
        if (is_contradiction(wording, &brief->result->findings[i]))
            brief_add_findings(brief, wording, KIND_CAUTION, brief->result->findings[i].subject, NULL, &like,
                               &brief->contradictions);
}

/* What follows from other answers, and what was answered though it does not apply, in the order of asking. */
static void make_answers(struct brief *brief, const struct wording *wording)
{
    const struct vocabulary *vocabulary = wording->vocabulary;
    struct buffer apart = BUFFER_EMPTY;

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];
        struct buffer words = BUFFER_EMPTY;

        buffer_format(&words, "%s: ", wording_text(wording, &fact->label));
        wording_values(wording, brief->record, i, &words);
        if (brief->record->answers[i].implied)
            brief_add_findings(brief, wording, KIND_IMPLIED_ANSWER, fact->id, NULL,
                               &(struct remark){.about = arena_copy(brief->arena, buffer_text(&words), words.length)},
                               &brief->implied);
        if (case_answer_apart(brief->record, i))
            buffer_format(&apart, "%s%s", apart.length > 0 ? "; " : "", buffer_text(&words));
        buffer_free(&words);
    }
    if (apart.length > 0)
        brief->apart = arena_copy(brief->arena, buffer_text(&apart), apart.length);
    buffer_free(&apart);
}

static void add_kind(struct brief *brief, const struct wording *wording, enum kind kind, enum strength strength)
{
    for (size_t i = 0; i < brief->result->finding_count; i++) {
        const struct finding *finding = &brief->result->findings[i];
        const struct remark remark = like_of(wording, finding);

        if (finding->kind == kind && finding->strength == strength && !stands_under_a_row(brief, finding) &&
            !is_contradiction(wording, finding))
            brief_add_findings(brief, wording, kind, finding->subject, NULL, &remark, &brief->warnings);
    }
}

static void brief_make_warnings(struct brief *brief, const struct wording *wording)
{
    make_contradictions(brief, wording);
    make_answers(brief, wording);
    add_principles(brief, wording, TOLD_FIRST, &brief->warnings);
    for (int strength = 0; strength < STRENGTH_COUNT; strength++)
        add_kind(brief, wording, KIND_CONTRAINDICATION, (enum strength)strength);
    add_principles(brief, wording, TOLD_WARNING, &brief->warnings);
    for (int strength = 0; strength < STRENGTH_COUNT; strength++)
        add_kind(brief, wording, KIND_CAUTION, (enum strength)strength);
    add_principles(brief, wording, TOLD_APART, &brief->principles);
}

/* The question that a condition looks at, or NOT_FOUND. */
static int question_of(const struct wording *wording, const struct condition *condition)
{
    const struct words *facts = condition_facts(condition);

    return condition->about == TEMPLATE_ANSWER && facts->count == 1 ? vocabulary_fact(wording->vocabulary, facts->items[0])
                                                                    : NOT_FOUND;
}

/* Not answered, or only by `unknown`. */
static bool is_open(const struct case_fact *fact, const struct answer *answer)
{
    if (!answer_given(answer))
        return true;
    return fact->unknown != NOT_FOUND && answer->chosen == (uint64_t)1 << fact->unknown && !answer->measured;
}

/* The first question of the rule that has no answer yet. */
static const struct case_fact *asked_by(const struct brief *brief, const struct wording *wording, const char *rule_id)
{
    const struct rule *rule = rulebook_rule(wording->rulebook, rule_id);

    for (size_t i = 0; rule != NULL && i < rule->count; i++) {
        const struct alternative *alternative = &wording->rulebook->alternatives[rule->first + i];

        for (size_t j = 0; j < alternative->condition_count; j++) {
            int fact = question_of(wording, &alternative->conditions[j]);

            if (fact != NOT_FOUND && is_open(&wording->vocabulary->facts[fact], &brief->record->answers[fact]))
                return &wording->vocabulary->facts[fact];
        }
    }
    return NULL;
}

/* Adds the open questions of one strength, those about safety or the others. */
static void add_missing(struct brief *brief, const struct wording *wording, enum strength strength, bool safety)
{
    bool first = safety && strength == STRENGTH_REQUIRED;

    for (size_t i = 0; i < brief->result->missing_count; i++) {
        const struct finding *finding = &brief->result->findings[brief->result->missing[i]];
        const struct remark like = {.about = wording_label(wording, finding->subject, NULL)};
        struct remarks found = {NULL, 0, 0};

        brief_add_findings(brief, wording, KIND_MISSING_INFORMATION, finding->subject, NULL, &like, &found);
        if (found.count == 0 || finding->strength != strength || wording_is_safety(wording, found.items[0].rule) != safety)
            continue;
        for (size_t j = 0; j < found.count && (j == 0 || brief->all); j++) {
            struct remark *remark = brief_add(brief, first ? &brief->unsafe : &brief->missing, &found.items[j]);

            remark->asked = asked_by(brief, wording, remark->rule);
        }
    }
}

static void brief_make_missing(struct brief *brief, const struct wording *wording)
{
    for (int strength = 0; strength < STRENGTH_COUNT; strength++) {
        add_missing(brief, wording, (enum strength)strength, true);
        add_missing(brief, wording, (enum strength)strength, false);
    }
}
