/* What a reader is shown of a result: which rows stand in which section, in which order, and the words of each. */
#include "advice/brief.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "advice/derivation.h"
#include "matching.h"
#include "memory.h"

enum { DIGEST_SHOWN = 12 };

/* Keeps the text for as long as the brief lives. */
static const char *kept(struct brief *brief, struct buffer *text)
{
    const char *copy = arena_copy(brief->arena, buffer_text(text), text->length);

    buffer_free(text);
    return copy;
}

/* --- Remarks ---------------------------------------------------------------------------------------------------------- */

static struct remark *add_remark(struct brief *brief, struct remarks *remarks, const struct remark *remark)
{
    remarks->items = arena_grow(brief->arena, remarks->items, remarks->count, sizeof *remarks->items);
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

/* Adds one remark for every rule that concluded this finding, equal texts once: the strongest first, of equal ones that which is
 * nearest to the source. value NULL: any. Contradictions have a list of their own. */
static void add_findings(struct brief *brief, enum kind kind, const char *subject, const char *value, const struct remark *like,
                         struct remarks *remarks)
{
    const struct result *result = brief->result;

    for (int rank = 0; rank < STRENGTH_COUNT * ORIGIN_COUNT; rank++) {
        enum strength strength = (enum strength)(rank / ORIGIN_COUNT);
        const char *const slots[SLOTS_MAX] = {kind_word(kind), subject, value, strength_word(strength), NULL};

        for (size_t at = 0; (at = derivation_find(result, TEMPLATE_FINDING, slots, at)) < result->fact_count; at++) {
            const struct rule *rule = rulebook_rule(brief->wording->rulebook, result->facts[at].slots[FINDING_BY]);
            struct remark remark = *like;

            if ((int)(rule != NULL ? rule->origin : ORIGIN_EXT) != rank % ORIGIN_COUNT ||
                words_contain(&brief->wording->rulebook->contradictions, result->facts[at].slots[FINDING_BY]))
                continue;
            remark.strength = strength;
            remark.rule = result->facts[at].slots[FINDING_BY];
            remark.text = wording_reason(brief->wording, remark.rule);
            remark.fact = at;
            if (!says_already(remarks, &remark))
                add_remark(brief, remarks, &remark);
        }
    }
}

static bool is_safety(const struct brief *brief, const char *id)
{
    const struct rule *rule = rulebook_rule(brief->wording->rulebook, id);

    return rule != NULL && rule->safety;
}

/* --- What the look-ahead says of single actions ---------------------------------------------------------------------- */

struct outlook outlook_of(const struct lookahead *lookahead, const char *subject)
{
    struct outlook outlook = {NULL, 0, 0};

    for (size_t i = 0; i < lookahead->trial_count; i++)
        for (size_t j = 0; j < lookahead->trials[i].change_count; j++) {
            const struct advice_change *change = &lookahead->trials[i].changes[j];

            if (subject == NULL ? !change_is_one_answer_away(change)
                                : !change->action || change->before == change->after || strcmp(change->subject, subject) != 0)
                continue;
            outlook.items = memory_grow(outlook.items, &outlook.capacity, outlook.count + 1, sizeof *outlook.items);
            outlook.items[outlook.count++] = (struct outlook_item){&lookahead->trials[i], change};
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
    struct outlook outlook = outlook_of(lookahead, NULL);

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

/* Adds the label of a question to a list; trials of one question stand together, and it is named once. */
static void add_question(const struct brief *brief, struct buffer *text, size_t fact, size_t *last)
{
    if (fact == *last)
        return;
    buffer_format(text, "%s%s", text->length > 0 ? "; " : "",
                  wording_text(brief->wording, &brief->wording->vocabulary->facts[fact].label));
    *last = fact;
}

/* The questions that each row hangs on. Danger makes everything wait: that is said once for all of them. */
static void mark_rows(struct brief *brief)
{
    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++) {
            struct brief_row *row = &brief->sections[part].rows[i];
            struct outlook outlook = outlook_of(brief->lookahead, row->recommendation->subject);
            struct buffer text = BUFFER_EMPTY;
            size_t last = SIZE_MAX;

            for (size_t j = 0; j < outlook.count; j++)
                if (outlook.items[j].change->after != STANDING_AFTER_SAFETY)
                    add_question(brief, &text, outlook.items[j].trial->fact, &last);
            row->hangs_on = text.length > 0 ? kept(brief, &text) : NULL;
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
static void mark_danger(struct brief *brief)
{
    struct buffer text = BUFFER_EMPTY;
    size_t last = SIZE_MAX;

    for (size_t i = 0; brief->dangers.count == 0 && i < brief->lookahead->trial_count; i++)
        if (makes_wait(&brief->lookahead->trials[i]))
            add_question(brief, &text, brief->lookahead->trials[i].fact, &last);
    brief->danger_hangs_on = text.length > 0 ? kept(brief, &text) : NULL;
}

/* What safety forbids is not held out as soon to be had. */
static bool forbidden_for_safety(const struct brief *brief, const char *subject)
{
    const struct recommendation *recommendation = result_recommendation(brief->result, subject);

    for (size_t i = 0; recommendation != NULL && i < recommendation->against_count; i++) {
        const struct objection *objection = &recommendation->against[i];

        for (size_t j = 0; objection->standing <= STANDING_CONFLICT && j < objection->rules.count; j++)
            if (is_safety(brief, objection->rules.items[j]))
                return true;
    }
    return false;
}

/* The most telling question first, its answers in order, the strongest action first. */
static int compare_near(const void *a, const void *b, void *data)
{
    const struct outlook_item *first = a, *second = b;
    const struct lookahead *lookahead = ((const struct brief *)data)->lookahead;
    const struct open_question *asked_first = lookahead_question(lookahead, first->trial->fact);
    const struct open_question *asked_second = lookahead_question(lookahead, second->trial->fact);

    if (asked_first != asked_second)
        return asked_first < asked_second ? -1 : 1;
    if (first->trial != second->trial)
        return first->trial < second->trial ? -1 : 1;
    if (first->change->strength != second->change->strength)
        return first->change->strength < second->change->strength ? -1 : 1;
    return first->change < second->change ? -1 : first->change > second->change;
}

/* What is told: each action once, at the first answer that brings it. */
static bool is_told(const struct brief *brief, const struct outlook *outlook, size_t at)
{
    const struct advice_change *change = outlook->items[at].change;

    for (size_t i = 0; i < at; i++)
        if (outlook->items[i].change->subject == change->subject)
            return false;
    return !forbidden_for_safety(brief, change->subject);
}

/* Takes the actions that the answer at this place brings; returns the place behind them. */
static size_t add_near(struct brief *brief, const struct outlook *outlook, size_t at)
{
    const struct trial *trial = outlook->items[at].trial;
    struct buffer answer = BUFFER_EMPTY, names = BUFFER_EMPTY;

    for (; at < outlook->count && outlook->items[at].trial == trial; at++)
        if (is_told(brief, outlook, at)) {
            buffer_add(&names, names.length > 0 ? "; " : "");
            change_words(brief->wording, outlook->items[at].change, &names);
        }
    if (names.length > 0) {
        trial_words(brief->wording, trial, &answer);
        brief->near[brief->near_count++] =
            (struct brief_near){&brief->wording->vocabulary->facts[trial->fact], kept(brief, &answer), kept(brief, &names)};
    }
    return at;
}

static void make_near(struct brief *brief)
{
    struct outlook outlook = outlook_near(brief->lookahead);

    brief->near = arena_alloc(brief->arena, outlook.count + 1, sizeof *brief->near);
    if (outlook.count > 0)
        qsort_r(outlook.items, outlook.count, sizeof *outlook.items, compare_near, brief);
    for (size_t i = 0; i < outlook.count;)
        i = add_near(brief, &outlook, i);
    outlook_free(&outlook);
}

/* --- The rows -------------------------------------------------------------------------------------------------------- */

static enum brief_part part_of(const struct recommendation *recommendation)
{
    if (recommendation->standing <= STANDING_CONFLICT)
        return PART_AGAINST;
    if (recommendation->standing == STANDING_AFTER_SAFETY)
        return PART_WAITING;
    if (recommendation->safety && recommendation->strength <= STRENGTH_STRONG)
        return PART_SAFETY;
    if (recommendation->kinds[KIND_INDICATION])
        return PART_ADVICE;
    if (recommendation->kinds[KIND_STEP])
        return PART_STEPS;
    return recommendation->kinds[KIND_ROLE] ? PART_ROLES : PART_SKILLS;
}

/* "role: enabler" is called "enabler" under a heading that says the rest. */
static const char *short_name(const struct wording *wording, const char *subject, enum brief_part part)
{
    const char *label = wording_label(wording, subject, NULL);
    char mark[64];
    size_t length;

    if (part != PART_ROLES && part != PART_SKILLS)
        return label;
    length = (size_t)snprintf(mark, sizeof mark,
                              "%s: ", wording_label(wording, kind_word(part == PART_ROLES ? KIND_ROLE : KIND_SKILL), NULL));
    return length < sizeof mark && strncmp(label, mark, length) == 0 ? label + length : label;
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

    buffer_format(&buffer, "%s – %s", name, text);
    return kept(brief, &buffer);
}

/* A principle that stands in the way is explained once, among the warnings; here it is only named, with the value that objects. */
static void add_principle(struct brief *brief, const struct objection *objection, struct remarks *against)
{
    const struct remark like = {.word = word_of(objection)};
    struct remarks found = {NULL, 0};
    size_t i = 0;

    add_findings(brief, KIND_PRINCIPLE_CHECK, objection->subject, NULL, &like, &found);
    while (i < found.count && !words_contain(&objection->rules, found.items[i].rule))
        i++;
    if (i < found.count)
        add_remark(brief, against, &found.items[i])->text =
            name_before(brief, wording_label(brief->wording, objection->subject, NULL),
                        wording_label(brief->wording, kind_word(KIND_PRINCIPLE_CHECK),
                                      brief->result->facts[found.items[i].fact].slots[FINDING_VALUE]));
}

static void add_objection(struct brief *brief, struct brief_row *row, const struct objection *objection)
{
    const struct remark like = {.word = word_of(objection)};
    size_t before = row->against.count;
    bool elsewhere = objection->kind == KIND_CONTRAINDICATION && strcmp(objection->subject, row->recommendation->subject) != 0;

    if (objection->standing == STANDING_AFTER_SAFETY)
        return; /* said once for all of them */
    if (objection->kind == KIND_PRINCIPLE_CHECK)
        add_principle(brief, objection, &row->against);
    else
        add_findings(brief, objection->kind, objection->subject, NULL, &like, &row->against);
    for (size_t i = before; elsewhere && i < row->against.count; i++)
        row->against.items[i].text =
            name_before(brief, wording_label(brief->wording, objection->subject, NULL), row->against.items[i].text);
}

static void fill_row(struct brief *brief, const struct recommendation *recommendation, enum brief_part part,
                     struct brief_row *row)
{
    const struct remark like = {.word = NULL};
    const char *const stands[SLOTS_MAX] = {recommendation->subject, standing_word(recommendation->standing)};

    row->recommendation = recommendation;
    row->action = reference_action(brief->wording->reference, recommendation->subject);
    row->number = part == PART_STEPS ? reference_step(brief->wording->reference, recommendation->subject) : 0;
    row->name = short_name(brief->wording, recommendation->subject, part);
    row->reminder = recommendation->strength == STRENGTH_WEAK && part != PART_STEPS;
    row->stands = recommendation->standing == STANDING_RECOMMENDED ? brief->result->fact_count
                                                                   : derivation_find(brief->result, TEMPLATE_STANDING, stands, 0);
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (kind_is_action((enum kind)kind))
            add_findings(brief, (enum kind)kind, recommendation->subject, NULL, &like, &row->reasons);
    for (size_t i = 0; i < recommendation->against_count; i++)
        add_objection(brief, row, &recommendation->against[i]);
}

const struct brief_row *brief_row_at(const struct brief *brief, size_t place)
{
    for (int part = 0; place > 0 && part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++)
            if (brief->sections[part].rows[i].place == place)
                return &brief->sections[part].rows[i];
    return NULL;
}

const char *brief_heading(enum brief_part part)
{
    static const char *const headings[PART_COUNT] = {
        [PART_SAFETY] = N_("SAFETY FIRST"),
        [PART_ADVICE] = N_("ADVICE"),
        [PART_STEPS] = N_("STEPS (in the order of the process)"),
        [PART_ROLES] = N_("ROLES"),
        [PART_SKILLS] = N_("SKILLS"),
        [PART_WAITING] = N_("AFTER SAFETY"),
        [PART_AGAINST] = N_("NOT TO BE DONE, OR TO BE DECIDED FIRST"),
    };

    return gettext(headings[part]);
}

bool brief_is_numbered(enum brief_part part)
{
    return part == PART_SAFETY || part == PART_ADVICE || part == PART_STEPS;
}

void brief_plan_columns(const char *columns[PLAN_COLUMNS])
{
    static const char *const words[PLAN_COLUMNS] = {N_("Action"), N_("Goal"), N_("Activities"), N_("Method"),
                                                    N_("Target"), N_("Role"), N_("Resources"),  N_("Indicator")};

    for (size_t i = 0; i < PLAN_COLUMNS; i++)
        columns[i] = gettext(words[i]);
}

void brief_plan_cells(const struct wording *wording, const struct brief_row *row, const char *cells[PLAN_COLUMNS])
{
    const struct action *action = row->action;

    cells[PLAN_ACTION] = row->name;
    cells[PLAN_GOAL] = wording_text(wording, &action->goal);
    cells[PLAN_ACTIVITIES] = NULL;
    cells[PLAN_METHOD] = wording_text(wording, &action->method);
    cells[PLAN_TARGET] = wording_text(wording, &action->target);
    cells[PLAN_ROLE] = wording_text(wording, &action->role);
    cells[PLAN_RESOURCES] = wording_text(wording, &action->resources);
    cells[PLAN_INDICATOR] = wording_text(wording, &action->indicator);
}

void brief_contact_columns(const char *columns[CONTACT_COLUMNS])
{
    columns[0] = _("Where to turn now");
    columns[1] = _("Number");
    columns[2] = _("Area");
}

void brief_contact_cells(const struct wording *wording, const struct contact *contact, const char *cells[CONTACT_COLUMNS])
{
    cells[0] = wording_text(wording, &contact->service);
    cells[1] = contact->number[0] != '\0' ? contact->number : _("to be filled in locally");
    cells[2] = wording_text(wording, &contact->area);
}

static int by_number(const void *a, const void *b)
{
    const struct brief_row *left = a, *right = b;

    if (left->number != right->number)
        return left->number < right->number ? -1 : 1;
    return left->recommendation < right->recommendation ? -1 : 1;
}

/* Numbers what is to be done now, and gathers the plan. */
static void number_rows(struct brief *brief, enum brief_part part)
{
    struct brief_section *section = &brief->sections[part];

    for (size_t i = 0; brief_is_numbered(part) && i < section->count; i++) {
        struct brief_row *row = &section->rows[i];

        row->place = !row->reminder ? ++brief->numbered : 0;
        if (row->action != NULL)
            brief->plan[brief->plan_count++] = row;
    }
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
        if (words_contain(&contact->serves, section->rows[i].recommendation->subject))
            return true;
    return false;
}

static void make_rows(struct brief *brief)
{
    const struct result *result = brief->result;
    const struct reference *reference = brief->wording->reference;

    for (int part = 0; part < PART_COUNT; part++)
        brief->sections[part].rows = arena_alloc(brief->arena, result->recommendation_count + 1, sizeof(struct brief_row));
    for (size_t i = 0; i < result->recommendation_count; i++) {
        enum brief_part part = part_of(&result->recommendations[i]);
        struct brief_section *section = &brief->sections[part];

        fill_row(brief, &result->recommendations[i], part, &section->rows[section->count++]);
    }
    qsort(brief->sections[PART_STEPS].rows, brief->sections[PART_STEPS].count, sizeof(struct brief_row), by_number);
    brief->plan = arena_alloc(brief->arena, result->recommendation_count + 1, sizeof *brief->plan);
    for (int part = 0; part < PART_COUNT; part++) {
        struct brief_section *section = &brief->sections[part];

        number_rows(brief, (enum brief_part)part);
        section->contacts = arena_alloc(brief->arena, reference->contact_count + 1, sizeof *section->contacts);
        for (size_t i = 0; i < reference->contact_count; i++)
            if (part < PART_WAITING && serves_a_row(&reference->contacts[i], section) &&
                contact_fits(reference, &reference->contacts[i], brief->record) &&
                !listed_before(brief, (enum brief_part)part, &reference->contacts[i]))
                section->contacts[section->contact_count++] = &reference->contacts[i];
    }
}

/* --- The head -------------------------------------------------------------------------------------------------------- */

/* Not answered, or only by `unknown`. */
static bool is_open(const struct case_fact *fact, const struct answer *answer)
{
    return !answer_given(answer) ||
           (fact->unknown != NOT_FOUND && answer->chosen == (uint64_t)1 << fact->unknown && !answer->measured);
}

/* Whether a rule that concludes this value has a condition on the answer. */
static bool value_reads(const struct rulebook *rulebook, const struct finding *value, const char *fact)
{
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];

        for (size_t j = 0;
             alternative_finds(alternative, value->subject) &&
             text_same(alternative->conclusion[FINDING_VALUE].constant, value->value) && j < alternative->condition_count;
             j++)
            if (words_contain(condition_facts(&alternative->conditions[j]), fact))
                return true;
    }
    return false;
}

bool danger_is_open(const struct rulebook *rulebook, const struct case_record *known, const struct finding *no_danger,
                    size_t fact)
{
    const struct case_fact *asked = &known->vocabulary->facts[fact];

    return is_open(asked, &known->answers[fact]) && vocabulary_topic(known->vocabulary, asked->topic)->safety &&
           vocabulary_relevant(known->vocabulary, fact, known) && value_reads(rulebook, no_danger, asked->id);
}

/* "no danger found (weak; not known yet: …)": never the value alone. Where every assessment is listed its strength follows it anyway. */
static void add_no_danger(struct brief *brief, const struct finding *finding, bool head, struct remark *remark)
{
    const struct vocabulary *vocabulary = brief->wording->vocabulary;
    struct buffer text = BUFFER_EMPTY, open = BUFFER_EMPTY;

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (danger_is_open(brief->wording->rulebook, brief->record, finding, i))
            buffer_format(&open, "%s%s", open.length > 0 ? ", " : "", wording_text(brief->wording, &vocabulary->facts[i].label));
    buffer_format(&text, "%s (", remark->text);
    if (head)
        buffer_format(&text, "%s; ", wording_strength(brief->wording, finding->strength));
    if (open.length > 0)
        buffer_format(&text, _("not known yet: %s"), buffer_text(&open));
    else
        buffer_add(&text, _("all questions about danger are answered"));
    buffer_add(&text, ")");
    remark->text = kept(brief, &text);
    buffer_free(&open);
}

/* The values of an assessment that count, each once, with the rule that says most for it. */
static void add_values(struct brief *brief, const char *name, struct remarks *remarks)
{
    const struct remark like = {.about = wording_label(brief->wording, name, NULL)};

    for (size_t i = 0; i < brief->result->finding_count; i++) {
        const struct finding *finding = &brief->result->findings[i];
        struct remarks rules = {NULL, 0};
        struct remark *remark;

        if (strcmp(finding->subject, name) != 0 || finding->kind != KIND_ASSESSMENT ||
            !result_counts(brief->result, brief->wording->vocabulary, finding))
            continue;
        add_findings(brief, KIND_ASSESSMENT, name, finding->value, &like, &rules);
        if (rules.count == 0)
            continue;
        remark = add_remark(brief, remarks, &rules.items[0]);
        remark->text = wording_label(brief->wording, name, finding->value);
        if (vocabulary_is_no_danger(brief->wording->vocabulary, name, finding->value))
            add_no_danger(brief, finding, remarks == &brief->head, remark);
    }
}

/* What kind of case this is, every assessment, and the danger that puts everything else off. */
static void make_head(struct brief *brief)
{
    const struct vocabulary *vocabulary = brief->wording->vocabulary;
    const struct remark like = {.word = NULL};

    for (size_t i = 0; i < vocabulary->head_count; i++)
        add_values(brief, vocabulary->heads[i], &brief->head);
    for (size_t i = 0; i < vocabulary->assessment_count; i++)
        add_values(brief, vocabulary->assessments[i].name, &brief->assessments);
    for (size_t i = 0; i < vocabulary->danger_count; i++)
        add_findings(brief, KIND_ASSESSMENT, vocabulary->dangers[i].assessment, vocabulary->dangers[i].value, &like,
                     &brief->dangers);
}

/* --- Warnings, and what is not known yet ----------------------------------------------------------------------------- */

/* A remark that already stands under the action it concerns is not said again. */
static bool stands_under_a_row(const struct brief *brief, const struct finding *finding)
{
    for (int part = 0; part < PART_COUNT; part++)
        for (size_t i = 0; i < brief->sections[part].count; i++) {
            const struct brief_row *row = &brief->sections[part].rows[i];

            for (size_t j = 0; j < row->recommendation->against_count; j++)
                if (row->recommendation->against[j].kind == finding->kind &&
                    strcmp(row->recommendation->against[j].subject, finding->subject) == 0)
                    return true;
        }
    return false;
}

/* The principles whose state is told in this way. */
static void add_principles(struct brief *brief, enum principle_told told, struct remarks *remarks)
{
    const struct wording *wording = brief->wording;
    const struct vocabulary *vocabulary = wording->vocabulary;

    for (size_t state = 0; state < vocabulary->principle_state_count; state++) {
        const char *value = vocabulary->principle_states[state].value;

        for (size_t i = 0; vocabulary->principle_states[state].told == told && i < brief->result->finding_count; i++) {
            const struct finding *finding = &brief->result->findings[i];
            const struct remark like = {.word = wording_label(wording, kind_word(KIND_PRINCIPLE_CHECK), value),
                                        .about = wording_label(wording, finding->subject, NULL)};

            if (finding->kind == KIND_PRINCIPLE_CHECK && strcmp(finding->value, value) == 0 &&
                result_counts(brief->result, vocabulary, finding))
                add_findings(brief, KIND_PRINCIPLE_CHECK, finding->subject, value, &like, remarks);
        }
    }
}

/* Contraindications or cautions, the strongest first. A contraindication of what is no action ("a joint session is planned") is told
 * by its reason alone. */
static void add_warnings(struct brief *brief, enum kind kind)
{
    const struct wording *wording = brief->wording;

    for (int strength = 0; strength < STRENGTH_COUNT; strength++)
        for (size_t i = 0; i < brief->result->finding_count; i++) {
            const struct finding *finding = &brief->result->findings[i];
            struct remark like = {.word = NULL};

            if (finding->kind != kind || (int)finding->strength != strength || stands_under_a_row(brief, finding))
                continue;
            if (kind == KIND_CAUTION || reference_action(wording->reference, finding->subject) != NULL)
                like.about = wording_label(wording, finding->subject, NULL);
            if (kind != KIND_CAUTION && like.about != NULL)
                like.word = wording_against(finding->strength);
            add_findings(brief, kind, finding->subject, NULL, &like, &brief->warnings);
        }
}

static void add_contradictions(struct brief *brief)
{
    const struct result *result = brief->result;

    for (size_t i = 0; i < result->fact_count; i++) {
        const struct fact *fact = &result->facts[i];
        struct remark remark = {.about = _("answers that contradict each other"), .rule = fact_rule(fact), .fact = i};

        if (fact->about != TEMPLATE_FINDING || !words_contain(&brief->wording->rulebook->contradictions, remark.rule))
            continue;
        remark.text = wording_reason(brief->wording, remark.rule);
        strength_read(fact->slots[FINDING_STRENGTH], &remark.strength);
        add_remark(brief, &brief->contradictions, &remark);
    }
}

/* What follows from other answers, and what was answered though it does not apply, in the order of asking. */
static void add_answers(struct brief *brief)
{
    const struct wording *wording = brief->wording;
    struct buffer apart = BUFFER_EMPTY;

    for (size_t i = 0; i < wording->vocabulary->fact_count; i++) {
        const struct case_fact *fact = &wording->vocabulary->facts[i];
        struct buffer words = BUFFER_EMPTY;

        if (!answer_given(&brief->record->answers[i]))
            continue;
        buffer_format(&words, "%s: ", wording_text(wording, &fact->label));
        wording_values(wording, brief->record, i, &words);
        if (case_answer_apart(brief->record, i) && !result_uses_answer(brief->result, fact->id))
            buffer_format(&apart, "%s%s", apart.length > 0 ? "; " : "", buffer_text(&words));
        if (brief->record->answers[i].implied)
            add_findings(brief, KIND_IMPLIED_ANSWER, fact->id, NULL, &(struct remark){.about = kept(brief, &words)},
                         &brief->implied);
        else
            buffer_free(&words);
    }
    if (apart.length > 0)
        brief->apart = kept(brief, &apart);
}

/* The first question of the rule that has no answer yet. */
static const struct case_fact *asked_by(const struct brief *brief, const char *id)
{
    const struct rulebook *rulebook = brief->wording->rulebook;
    const struct vocabulary *vocabulary = brief->wording->vocabulary;
    const struct rule *rule = rulebook_rule(rulebook, id);

    for (size_t i = 0; rule != NULL && i < rule->count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[rule->first + i];

        for (size_t j = 0; j < alternative->condition_count; j++) {
            const struct condition *condition = &alternative->conditions[j];
            const struct words *asked = condition_facts(condition);
            int fact = condition->about == TEMPLATE_ANSWER && asked->count == 1 ? vocabulary_fact(vocabulary, asked->items[0])
                                                                                : NOT_FOUND;

            if (fact != NOT_FOUND && is_open(&vocabulary->facts[fact], &brief->record->answers[fact]))
                return &vocabulary->facts[fact];
        }
    }
    return NULL;
}

/* Adds the open questions of one strength, those about safety or the others. */
static void add_missing(struct brief *brief, enum strength strength, bool safety)
{
    struct remarks *remarks = safety && strength == STRENGTH_REQUIRED ? &brief->unsafe : &brief->missing;

    for (size_t i = 0; i < brief->result->missing_count; i++) {
        const struct finding *finding = &brief->result->findings[brief->result->missing[i]];
        const struct remark like = {.about = wording_label(brief->wording, finding->subject, NULL)};
        struct remarks found = {NULL, 0};

        add_findings(brief, KIND_MISSING_INFORMATION, finding->subject, NULL, &like, &found);
        if (found.count == 0 || finding->strength != strength || is_safety(brief, found.items[0].rule) != safety)
            continue;
        for (size_t j = 0; j < found.count; j++)
            add_remark(brief, remarks, &found.items[j])->asked = asked_by(brief, found.items[j].rule);
    }
}

/* --- The whole ------------------------------------------------------------------------------------------------------- */

/* Text that a person wrote, safe for a terminal. */
static const char *plain(struct brief *brief, const char *text)
{
    struct buffer buffer = BUFFER_EMPTY;

    if (text == NULL)
        return NULL;
    buffer_add_plain(&buffer, text);
    return kept(brief, &buffer);
}

struct brief *brief_new(const struct view *view)
{
    struct brief *brief = memory_new(1, sizeof *brief);
    const char *digest = engine_digest(view->engine), *colon = strchr(digest, ':');
    struct buffer rules = BUFFER_EMPTY;

    brief->arena = arena_new();
    brief->wording = view->wording;
    brief->result = view->result;
    brief->record = view->record;
    brief->lookahead = view->lookahead;
    brief->title = view->record->title != NULL ? plain(brief, view->record->title) : _("case without a title");
    brief->id = plain(brief, view->record->id);
    buffer_format(&rules, _("Rules %s · %.*s"), engine_version(view->engine), DIGEST_SHOWN, colon != NULL ? colon + 1 : digest);
    brief->rules = kept(brief, &rules);
    make_head(brief);
    make_rows(brief);
    add_contradictions(brief);
    add_answers(brief);
    add_principles(brief, TOLD_FIRST, &brief->warnings);
    add_warnings(brief, KIND_CONTRAINDICATION);
    add_principles(brief, TOLD_WARNING, &brief->warnings);
    add_warnings(brief, KIND_CAUTION);
    add_principles(brief, TOLD_APART, &brief->principles);
    for (int strength = 0; strength < STRENGTH_COUNT; strength++) {
        add_missing(brief, (enum strength)strength, true);
        add_missing(brief, (enum strength)strength, false);
    }
    if (brief->lookahead != NULL) {
        mark_rows(brief);
        mark_danger(brief);
        make_near(brief);
    }
    return brief;
}

void brief_free(struct brief *brief)
{
    if (brief == NULL)
        return;
    arena_free(brief->arena);
    free(brief);
}
