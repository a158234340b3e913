/* Twin cases: where they part, what lies behind it, and the pages that say so. */
#include "explain/compare.h"

#include <stdlib.h>
#include <string.h>

#include "base/layout.h"
#include "explain/explain.h"
#include "matching.h"
#include "memory.h"

/* The parts of a comparison, in the order in which they are told. */
enum compared_part { COMPARED_ANSWERS, COMPARED_FINDINGS, COMPARED_ADVICE, COMPARED_MISSING };

/* Where something is: in both cases, but otherwise; or in one alone. */
enum presence { ONLY_A = 1, ONLY_B = 2, IN_BOTH = ONLY_A | ONLY_B };

/* What is only named while things are folded. */
enum fold { FOLD_NOT, FOLD_REMINDER, FOLD_WAITS, FOLD_WAITS_IN_A, FOLD_WAITS_IN_B, FOLD_COUNT };

struct compare_page {
    struct output *output;
    const struct wording *wording;
    const struct comparison *comparison;
    bool all;
    struct row {
        size_t first; /* the first of the changes that are told together with this one */
        enum compared_part part;
        unsigned presence; /* of the first: enum presence */
        enum fold fold;
    } * rows; /* by change */
};

/* --- What lies behind a difference between two results --- */

static bool holds(const struct result *result, const struct fact *fact)
{
    return bsearch(fact, result->facts, result->fact_count, sizeof *fact, fact_compare) != NULL;
}

/* What a fact that only this side has goes back to. What both sides share is no reason; but what a rule asks to be absent is one where
 * it is present on the other side: an answer, or a conclusion that has answers behind it there. Absence is only asked of earlier
 * stages, so this comes to an end. */
static void search_behind(struct apart *apart, int side, size_t fact)
{
    const struct result *result = apart->results[side], *other = apart->results[!side];

    if (apart->seen[side][fact])
        return;
    apart->seen[side][fact] = true;
    if (apart->pass_fact != NULL)
        apart->pass_fact(apart->context, side, &result->facts[fact]);
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct firing *firing = &result->firings[i];
        const struct alternative *alternative = &apart->rulebooks[side]->alternatives[firing->alternative];
        struct bindings bindings = {.count = 0};

        if (firing->fact != fact)
            continue;
        if (apart->pass_firing != NULL)
            apart->pass_firing(apart->context, side, firing);
        for (size_t j = 0; j < firing->matched_count; j++)
            if (!holds(other, &result->facts[firing->matched[j]]))
                search_behind(apart, side, firing->matched[j]);
        firing_bind(alternative, result, firing, &bindings);
        for (size_t j = 0; j < alternative->condition_count; j++)
            for (size_t k = 0; alternative->conditions[j].test == CONDITION_ABSENT && k < other->fact_count; k++)
                if (condition_matches(&alternative->conditions[j], &other->facts[k], &bindings))
                    search_behind(apart, !side, k);
    }
}

/* Whether a fact is what the change is about. Of an assessment or a principle the other values count too where `whole`: they may be
 * what it wins over or loses to. */
static bool concerns(const struct apart *apart, const struct what_change *change, const struct fact *fact, bool whole)
{
    bool finding = fact->about == TEMPLATE_FINDING;
    enum kind kind;

    if (fact->about < TEMPLATE_FINDING ||
        strcmp(fact->slots[finding ? FINDING_SUBJECT : OBJECTION_SUBJECT], change->change.subject) != 0)
        return false;
    if (!finding)
        return change->change.action && !apart->findings_only;
    if (!kind_read(fact->slots[FINDING_KIND], &kind))
        return false;
    if (change->change.action)
        return kind_is_action(kind);
    return kind == change->change.kind &&
           (whole || strcmp(fact->slots[FINDING_VALUE], change->change.value != NULL ? change->change.value : "nil") == 0);
}

/* Searches behind every fact that the change is about and that only one side has. False: there is none. */
static bool search_change(struct apart *apart, const struct what_change *change, bool whole)
{
    bool any = false;

    for (int side = 0; side < 2; side++)
        for (size_t i = 0; i < apart->results[side]->fact_count; i++) {
            const struct fact *fact = &apart->results[side]->facts[i];

            if (!concerns(apart, change, fact, whole) || holds(apart->results[!side], fact))
                continue;
            search_behind(apart, side, i);
            any = true;
        }
    return any;
}

void apart_search(struct apart *apart, const struct what_change *change)
{
    for (int side = 0; side < 2; side++)
        apart->seen[side] = memory_new(apart->results[side]->fact_count, sizeof(bool));
    if (!search_change(apart, change, false))
        search_change(apart, change, true);
    for (int side = 0; side < 2; side++)
        free(apart->seen[side]);
}

static void compare_answers(struct comparison *comparison, const struct vocabulary *vocabulary)
{
    comparison->answers = arena_alloc(comparison->memory, vocabulary->fact_count, sizeof *comparison->answers);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct answer *a = &comparison->a.record->answers[i], *b = &comparison->b.record->answers[i];

        if (!answer_given(a) && !answer_given(b))
            continue;
        if (!answer_same(a, b))
            comparison->answers[comparison->answer_count++] = (struct answer_apart){i, true};
        else if (a->source != b->source || !text_same(a->date, b->date))
            comparison->answers[comparison->answer_count++] = (struct answer_apart){i, false};
        else
            comparison->same++;
    }
}

/* Which questions the answers behind a difference belong to. */
struct found_questions {
    const struct vocabulary *vocabulary;
    bool *found; /* by question */
};

static void find_question(void *context, int side, const struct fact *answer)
{
    struct found_questions *questions = context;
    bool asked = template_is_answer(answer->about) || answer->about == TEMPLATE_NOT_GIVEN;
    int at = asked ? vocabulary_fact(questions->vocabulary, answer->slots[ANSWER_FACT]) : NOT_FOUND;

    (void)side;
    if (at != NOT_FOUND)
        questions->found[at] = true;
}

static struct asked_list because_of(const struct comparison *comparison, const struct engine *engine,
                                    const struct what_change *change)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    const struct rulebook *rulebook = engine_rulebook(engine);
    bool *found = arena_alloc(comparison->memory, vocabulary->fact_count, sizeof *found);
    struct apart apart = {.rulebooks = {rulebook, rulebook},
                          .results = {comparison->a.result, comparison->b.result},
                          .context = &(struct found_questions){vocabulary, found},
                          .pass_fact = find_question};
    struct asked_list list = {arena_alloc(comparison->memory, comparison->answer_count, sizeof *list.facts), 0};

    apart_search(&apart, change);
    for (size_t i = 0; i < comparison->answer_count; i++)
        if (found[comparison->answers[i].fact])
            list.facts[list.count++] = comparison->answers[i].fact;
    return list;
}

struct comparison *comparison_new(const struct engine *engine, const struct twin *a, const struct twin *b,
                                  enum what_breadth breadth)
{
    struct comparison *comparison = memory_new(1, sizeof *comparison);

    comparison->a = *a;
    comparison->b = *b;
    comparison->memory = arena_new();
    compare_answers(comparison, engine_vocabulary(engine));
    comparison->what = what_if_new(engine_vocabulary(engine), a->result, b->result, breadth);
    comparison->because = arena_alloc(comparison->memory, comparison->what->count, sizeof *comparison->because);
    for (size_t i = 0; i < comparison->what->count; i++)
        comparison->because[i] = because_of(comparison, engine, &comparison->what->changes[i]);
    return comparison;
}

void comparison_free(struct comparison *comparison)
{
    if (comparison == NULL)
        return;
    what_if_free(comparison->what);
    arena_free(comparison->memory);
    free(comparison);
}

static enum compared_part compared_part_of(const struct what_change *change)
{
    if (change->change.action)
        return COMPARED_ADVICE;
    return change->change.kind == KIND_MISSING_INFORMATION ? COMPARED_MISSING : COMPARED_FINDINGS;
}

bool comparison_equal(const struct comparison *comparison)
{
    for (size_t i = 0; i < comparison->answer_count; i++)
        if (comparison->answers[i].value)
            return false;
    return comparison->what->count == 0;
}

/* --- Where two cases part, as JSON --- */

static const char *const side_keys[2] = {"a", "b"};

/* Answers that differ in their value, or in nothing but who gave them and when. */
static void add_answers(cJSON *object, const char *key, const struct comparison *comparison, bool value)
{
    const struct case_record *records[2] = {comparison->a.record, comparison->b.record};
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < comparison->answer_count; i++) {
        const struct case_fact *fact = &records[0]->vocabulary->facts[comparison->answers[i].fact];
        cJSON *item, *given;

        if (comparison->answers[i].value != value)
            continue;
        item = json_item_object(list);
        json_add_string(item, "fact", fact->id);
        for (int side = 0; side < 2; side++) {
            const struct answer *answer = &records[side]->answers[comparison->answers[i].fact];

            if (!answer_given(answer))
                continue;
            given = json_add_object(item, side_keys[side]);
            json_add_values(given, "value", fact, answer);
            json_add_string(given, "source", answer_source_word(answer->source));
            json_add_string(given, "date", answer->date);
        }
    }
}

static void add_changes(cJSON *object, const char *key, const struct comparison *comparison, enum compared_part part)
{
    const struct vocabulary *vocabulary = comparison->a.record->vocabulary;
    cJSON *list = json_add_list(object, key);

    for (size_t i = 0; i < comparison->what->count; i++) {
        const struct what_change *change = &comparison->what->changes[i];
        cJSON *because;

        if (compared_part_of(change) != part)
            continue;
        because = json_add_list(json_item_change(list, change, part == COMPARED_FINDINGS, "a", "b"), "because");
        for (size_t j = 0; j < comparison->because[i].count; j++)
            json_item_string(because, vocabulary->facts[comparison->because[i].facts[j]].id);
    }
}

void render_compare_json(struct output *output, const struct engine *engine, const struct comparison *comparison)
{
    const struct case_record *records[2] = {comparison->a.record, comparison->b.record};
    cJSON *object = json_object();

    json_add_string(object, "format", "intervensi-compare/1");
    json_add_string(object, "status", "ok");
    json_add_rules(object, engine);
    for (int side = 0; side < 2; side++) {
        cJSON *item = json_add_object(object, side_keys[side]);

        json_add_string(item, "id", records[side]->id);
        json_add_string(item, "title", records[side]->title);
    }
    json_add_truth(object, "equal", comparison_equal(comparison));
    json_add_number(object, "same-answers", (long)comparison->same);
    add_answers(object, "answers", comparison, true);
    add_answers(object, "told-otherwise", comparison, false);
    add_changes(object, "findings", comparison, COMPARED_FINDINGS);
    add_changes(object, "recommendations", comparison, COMPARED_ADVICE);
    add_changes(object, "missing", comparison, COMPARED_MISSING);
    json_write(output, object);
}

/* --- Where two cases part, as text --- */

static const char indent[] = "   ";

static enum presence presence_of_answer(const struct comparison *comparison, size_t fact)
{
    return (answer_given(&comparison->a.record->answers[fact]) ? ONLY_A : 0) |
           (answer_given(&comparison->b.record->answers[fact]) ? ONLY_B : 0);
}

/* In both cases, in columns below the question, or in one alone. */
static void put_answers(const struct compare_page *page, struct output *output, enum presence presence)
{
    const struct case_record *records[2] = {page->comparison->a.record, page->comparison->b.record};

    for (size_t i = 0; i < page->comparison->answer_count; i++) {
        const struct answer_apart *apart = &page->comparison->answers[i];
        struct layout_columns columns;
        struct buffer text = BUFFER_EMPTY;

        if (presence_of_answer(page->comparison, apart->fact) != presence || (presence == IN_BOTH && !apart->value && !page->all))
            continue;
        explain_add_name(output, wording_text(page->wording, &page->wording->vocabulary->facts[apart->fact].label), &text);
        if (presence != IN_BOTH) {
            buffer_add(&text, ": ");
            wording_answer(page->wording, records[presence == ONLY_B], apart->fact, &text);
        }
        layout_take(output, " · ", indent, &text);
        if (presence != IN_BOTH)
            continue;
        layout_columns_start(&columns, output, indent);
        for (int side = 0; side < 2; side++) {
            wording_answer(page->wording, records[side], apart->fact, &text);
            layout_take(&columns.side[side], side == 0 ? "A " : "B ", "  ", &text);
        }
        layout_columns_end(&columns);
    }
}

/* What differs in who gave it alone, and how many answers are the same. */
static void put_answers_folded(const struct compare_page *page)
{
    const struct comparison *comparison = page->comparison;
    struct buffer text = BUFFER_EMPTY;
    const char *words = _("the same answer, from someone else or of another day:");

    for (size_t i = 0; i < comparison->answer_count && !page->all; i++)
        if (!comparison->answers[i].value)
            buffer_format(&text, "%s %s", text.length > 0 ? "," : words,
                          wording_text(page->wording, &page->wording->vocabulary->facts[comparison->answers[i].fact].label));
    if (text.length > 0)
        layout_take(page->output, " … ", indent, &text);
    buffer_format(&text, ngettext("the same in both: %zu answer", "the same in both: %zu answers", comparison->same),
                  comparison->same);
    layout_take(page->output, " = ", indent, &text);
}

/* Values of one name belong together: the name is what both cases have. */
static bool told_together(const struct what_change *a, const struct what_change *b)
{
    bool values = a->change.kind == KIND_ASSESSMENT || a->change.kind == KIND_PRINCIPLE_CHECK;

    return values && a->change.kind == b->change.kind && strcmp(a->change.subject, b->change.subject) == 0;
}

static enum fold fold_of(const struct compare_page *page, const struct what_change *change)
{
    const struct recommendation *a = change->before.action, *b = change->after.action;
    bool waits_in_a = a != NULL && a->standing == STANDING_AFTER_SAFETY;
    bool waits_in_b = b != NULL && b->standing == STANDING_AFTER_SAFETY;

    if (page->all || !change->change.action)
        return FOLD_NOT;
    if (a != NULL && b != NULL && waits_in_a != waits_in_b)
        return waits_in_a ? FOLD_WAITS_IN_A : FOLD_WAITS_IN_B;
    if (waits_in_a || waits_in_b)
        return FOLD_WAITS;
    return (a == NULL || a->strength == STRENGTH_WEAK) && (b == NULL || b->strength == STRENGTH_WEAK) ? FOLD_REMINDER : FOLD_NOT;
}

static void make_rows(struct compare_page *page)
{
    const struct what_if *what = page->comparison->what;

    page->rows = memory_new(what->count, sizeof *page->rows);
    for (size_t i = 0; i < what->count; i++) {
        struct row *row = &page->rows[i];

        *row = (struct row){i, compared_part_of(&what->changes[i]), 0, fold_of(page, &what->changes[i])};
        for (size_t j = i; j-- > 0;)
            if (told_together(&what->changes[j], &what->changes[i]))
                row->first = j;
        page->rows[row->first].presence |=
            (what_is_there(&what->changes[i].before) ? ONLY_A : 0u) | (what_is_there(&what->changes[i].after) ? ONLY_B : 0u);
    }
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

/* An action, or a finding without its name: its value or what it means, how it weighs and stands, why. */
static void add_side(const struct compare_page *page, const struct what_change *change, const struct what_side *side,
                     struct buffer *text)
{
    const struct recommendation *action = side->action;
    const struct finding *finding = side->finding;
    const struct objection *objection = what_objection(side);
    const char *rule = told_rule(page, change, side);
    enum strength strength = action != NULL ? action->strength : finding->strength;

    if (action == NULL && finding->kind == KIND_PRINCIPLE_CHECK)
        buffer_format(text, "%s · ", wording_label(page->wording, kind_word(finding->kind), finding->value));
    else if (action == NULL && finding->value != NULL)
        buffer_format(text, "%s · ", wording_label(page->wording, finding->subject, finding->value));
    buffer_add(text, action != NULL && strength == STRENGTH_WEAK ? _("reminder") : wording_strength(page->wording, strength));
    if (action != NULL && action->standing != STANDING_RECOMMENDED)
        buffer_format(text, " · %s", wording_standing(action->standing));
    if (rule != NULL)
        buffer_format(text, "\n%s", wording_reason(page->wording, rule));
    buffer_add(text, " (");
    wording_join(text, action != NULL ? &action->rules : &finding->rules, " ");
    buffer_add(text, ")");
    if (objection == NULL)
        return;
    buffer_format(text, "\n! %s (", wording_reason(page->wording, objection->rules.items[0]));
    wording_join(text, &objection->rules, " ");
    buffer_add(text, ")");
}

static void add_name(const struct compare_page *page, const struct what_change *change, struct buffer *text)
{
    if (change->change.kind == KIND_CONTRAINDICATION || change->change.kind == KIND_CAUTION) {
        wording_capital(text, wording_label(page->wording, kind_word(change->change.kind), NULL));
        buffer_add(text, ": ");
    }
    explain_add_name(page->output, wording_label(page->wording, change->change.subject, NULL), text);
}

/* The answers that the changes told together come from, each once. */
static void put_because(const struct compare_page *page, struct output *output, size_t at)
{
    const struct comparison *comparison = page->comparison;
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < comparison->answer_count; i++) {
        bool found = false;

        for (size_t j = 0; j < comparison->what->count; j++)
            for (size_t k = 0; page->rows[j].first == at && k < comparison->because[j].count; k++)
                found = found || comparison->because[j].facts[k] == comparison->answers[i].fact;
        if (found)
            buffer_format(&text, "%s %s", text.length > 0 ? "," : _("from:"),
                          wording_text(page->wording, &page->wording->vocabulary->facts[comparison->answers[i].fact].label));
    }
    if (text.length > 0)
        layout_take(output, " ← ", indent, &text);
}

/* Everything on one side of the changes told together, of which this is the first. */
static void put_side(const struct compare_page *page, size_t at, struct output *output, bool b, const char *first,
                     const char *rest)
{
    const struct what_change *changes = page->comparison->what->changes;

    for (size_t i = at; i < page->comparison->what->count; i++) {
        const struct what_side *side = b ? &changes[i].after : &changes[i].before;
        struct buffer text = BUFFER_EMPTY;

        if (page->rows[i].first != at || !what_is_there(side))
            continue;
        add_side(page, &changes[i], side, &text);
        layout_take(output, first, rest, &text);
        first = rest;
    }
}

/* Whether a change begins a row of this place. */
static bool stands_in(const struct row *rows, size_t at, enum compared_part part, enum presence presence, enum fold fold)
{
    return rows[at].first == at && rows[at].part == part && rows[at].presence == presence && rows[at].fold == fold;
}

static void put_folded(const struct compare_page *page, struct output *output, enum compared_part part, enum presence presence)
{
    static const char *const fold_words[FOLD_COUNT] = {[FOLD_REMINDER] = N_("also, as reminders:"),
                                                       [FOLD_WAITS] = N_("waiting until it is safe:"),
                                                       [FOLD_WAITS_IN_A] = N_("waiting until it is safe only in A:"),
                                                       [FOLD_WAITS_IN_B] = N_("waiting until it is safe only in B:")};

    for (int fold = FOLD_REMINDER; fold < FOLD_COUNT; fold++) {
        bool otherwise = fold == FOLD_REMINDER && presence == IN_BOTH;
        const char *words = otherwise ? _("reminders that stand differently:") : gettext(fold_words[fold]);
        struct buffer text = BUFFER_EMPTY;

        for (size_t i = 0; i < page->comparison->what->count; i++)
            if (stands_in(page->rows, i, part, presence, (enum fold)fold))
                buffer_format(&text, "%s %s", text.length > 0 ? "," : words,
                              wording_label(page->wording, page->comparison->what->changes[i].change.subject, NULL));
        if (text.length > 0)
            layout_take(output, " … ", indent, &text);
    }
}

static bool has_any(const struct compare_page *page, enum compared_part part, enum presence presence)
{
    const struct comparison *comparison = page->comparison;
    bool any = false;

    for (size_t i = 0; part == COMPARED_ANSWERS && i < comparison->answer_count; i++)
        any = any || presence_of_answer(comparison, comparison->answers[i].fact) == presence;
    for (size_t i = 0; i < comparison->what->count; i++)
        any = any || (page->rows[i].part == part && page->rows[i].presence == presence);
    return any;
}

/* A change, or several told together; what both cases have in columns of its own below the name. */
static void put_row(const struct compare_page *page, size_t at, struct output *output, enum presence presence)
{
    struct layout_columns columns;
    struct buffer name = BUFFER_EMPTY;

    add_name(page, &page->comparison->what->changes[at], &name);
    layout_take(output, " · ", indent, &name);
    if (presence == IN_BOTH) {
        layout_columns_start(&columns, output, indent);
        put_side(page, at, &columns.side[0], false, "A ", "  ");
        put_side(page, at, &columns.side[1], true, "B ", "  ");
        layout_columns_end(&columns);
    } else {
        put_side(page, at, output, presence == ONLY_B, indent, indent);
    }
    put_because(page, output, at);
}

static void put_rows(const struct compare_page *page, struct output *output, enum compared_part part, enum presence presence)
{
    if (part == COMPARED_ANSWERS) {
        put_answers(page, output, presence);
        return;
    }
    for (size_t i = 0; i < page->comparison->what->count; i++)
        if (stands_in(page->rows, i, part, presence, FOLD_NOT))
            put_row(page, i, output, presence);
    put_folded(page, output, part, presence);
}

/* Answers, or findings, advice or what is missing where the cases part in it. What only one case has stands in columns, or over the
 * whole width where only one of them has anything. */
static void put_part(const struct compare_page *page, enum compared_part part, const char *heading)
{
    const bool has[2] = {has_any(page, part, ONLY_A), has_any(page, part, ONLY_B)};
    struct layout_columns columns;

    if (part != COMPARED_ANSWERS && !has_any(page, part, IN_BOTH) && !has[0] && !has[1])
        return;
    layout_heading(page->output, heading);
    put_rows(page, page->output, part, IN_BOTH);
    if (has[0] && has[1])
        layout_columns_start(&columns, page->output, "");
    for (int side = 0; side < 2; side++) {
        struct output *output = has[0] && has[1] ? &columns.side[side] : page->output;

        if (!has[side])
            continue;
        layout_text(output, "", "", side == 1 ? _("Only in B") : _("Only in A"));
        put_rows(page, output, part, side == 0 ? ONLY_A : ONLY_B);
    }
    if (has[0] && has[1])
        layout_columns_end(&columns);
}

/* --- The page --- */

static void put_case(const struct compare_page *page, const char *letter, const struct case_record *record)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add_plain(&text, record->title != NULL ? record->title : _("case without a title"));
    if (record->id != NULL) {
        buffer_add(&text, " (");
        buffer_add_plain(&text, record->id);
        buffer_add(&text, ")");
    }
    layout_take(page->output, letter, "  ", &text);
}

void render_compare_text(struct output *output, const struct wording *wording, const struct comparison *comparison, bool all)
{
    struct compare_page page = {output, wording, comparison, all, NULL};

    make_rows(&page);
    put_case(&page, "A ", comparison->a.record);
    put_case(&page, "B ", comparison->b.record);
    put_part(&page, COMPARED_ANSWERS, _("ANSWERS"));
    put_answers_folded(&page);
    put_part(&page, COMPARED_FINDINGS, _("FINDINGS"));
    put_part(&page, COMPARED_ADVICE, _("ADVICE"));
    put_part(&page, COMPARED_MISSING, _("MUST BE KNOWN FIRST"));
    output_text(output, "\n");
    if (comparison_equal(comparison))
        layout_text(output, "", "", _("The cases do not differ: the answers are the same, and so is everything that follows."));
    else if (comparison->what->count == 0)
        layout_text(output, "", "", _("The answers differ, but the same follows from them."));
    else
        layout_text(output, "", "", _("Supports the social worker's judgement, does not replace it."));
    free(page.rows);
}
