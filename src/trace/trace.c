/* Firings, and recorded runs, as text and as JSON; what of a run a word means. */
#include "trace/trace.h"

#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "base/layout.h"
#include "memory.h"
#include "text.h"

/* --- A recorded run as JSON ------------------------------------------------------------------------------------------ */

static void add_numbers(cJSON *object, const char *key, const struct activation_list *list)
{
    cJSON *numbers = json_add_list(object, key);

    for (size_t i = 0; i < list->count; i++)
        cJSON_AddItemToArray(numbers, cJSON_CreateNumber((double)list->items[i]));
}

static void add_step(cJSON *list, const struct engine *engine, const struct trace_request *request, size_t at)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    const struct run_step *step = &request->run->steps[at];
    cJSON *item = json_item_object(list);

    json_add_number(item, "step", (long)at + 1);
    json_add_firing(item, engine, request->run->result, step->firing);
    json_add_truth(item, "repeated", step->repeated);
    json_add_text(item, "text", &rulebook_rule_of(rulebook, step->firing->alternative)->reason);
    if (!request->agenda)
        return;
    json_add_number(item, "activation", (long)step->activation);
    add_numbers(item, "agenda", &step->agenda);
    add_numbers(item, "added", &step->added);
    add_numbers(item, "withdrawn", &step->withdrawn);
}

static void add_names(cJSON *list, const struct result *result, const size_t *facts, size_t count)
{
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < count; i++)
        if (facts[i] != NO_MATCHED_FACT)
            json_item_string(list, fact_name(&result->facts[facts[i]], name, sizeof name));
        else
            cJSON_AddItemToArray(list, cJSON_CreateNull());
}

static void add_conditions(cJSON *item, const struct result *result, const struct alternative_matches *matches)
{
    cJSON *list = json_add_list(item, "conditions");

    for (size_t i = 0; i < matches->condition_count; i++) {
        const struct condition_matches *own = &matches->conditions[i];
        cJSON *condition = json_item_object(list);
        cJSON *partial;

        json_add_string(condition, "test", condition_test_word(own->condition->test));
        json_add_string(condition, "template", template_word(own->condition->about));
        add_names(json_add_list(condition, "facts"), result, own->facts, own->fact_count);
        partial = json_add_list(condition, "partial");
        for (size_t j = 0; j < own->partial_count; j++)
            add_names(json_item_list(partial), result, own->partial + j * (i + 1), i + 1);
    }
}

static void add_matches(cJSON *object, const struct engine *engine, const struct trace_request *request)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct rule_matches *matches = rule_matches_of(rulebook, request->run, request->rule, request->point);
    cJSON *about = json_add_object(object, "matches");
    cJSON *list;

    json_add_string(about, "rule", request->rule->id);
    json_add_number(about, "after", (long)request->point);
    list = json_add_list(about, "alternatives");
    for (size_t i = 0; i < matches->alternative_count; i++) {
        cJSON *item;

        if (request->alternative != NOT_FOUND && matches->alternatives[i].alternative != (size_t)request->alternative)
            continue;
        item = json_item_object(list);
        json_add_string(item, "rule", rulebook->alternatives[matches->alternatives[i].alternative].name);
        add_conditions(item, request->run->result, &matches->alternatives[i]);
    }
    rule_matches_free(matches);
}

static void add_activations(cJSON *object, const struct engine *engine, const struct run_record *run)
{
    cJSON *list = json_add_list(object, "activations");
    char name[FACT_NAME_MAX];

    for (size_t i = 0; i < run->activation_count; i++) {
        cJSON *item = json_item_object(list);

        json_add_match(item, engine, run->result, &run->activations[i].match);
        json_add_string(item, "fact", fact_name(&run->activations[i].conclusion, name, sizeof name));
    }
}

void render_trace_json(struct output *output, const struct engine *engine, const struct trace_request *request)
{
    const struct run_record *run = request->run;
    cJSON *object = json_start("intervensi-trace/1", request->id, engine);
    cJSON *list = json_add_list(object, "firings");

    for (size_t i = 0; i < run->step_count; i++)
        if (request->chosen[i])
            add_step(list, engine, request, i);
    if (request->agenda) {
        add_activations(object, engine, run);
        add_numbers(object, "left", &run->left);
    }
    if (request->rule != NULL)
        add_matches(object, engine, request);
    json_write(output, object);
}

/* --- What of a run a word means -------------------------------------------------------------------------------------- */

static int find_stage(const struct rulebook *rulebook, const char *word)
{
    for (size_t i = 0; i < rulebook->stage_count; i++)
        if (strcasecmp(rulebook->stages[i], word) == 0)
            return (int)i;
    return NOT_FOUND;
}

/* Only what has a name of its own: a rule with one alternative is found as a rule. */
static int find_alternative(const struct rulebook *rulebook, const char *word)
{
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (strcmp(rulebook->alternatives[i].name, word) == 0 && rulebook_rule(rulebook, word) == NULL)
            return (int)i;
    return NOT_FOUND;
}

static long read_number(const char *word)
{
    char *end;
    long number = strtol(word, &end, 10);

    return *word != '\0' && *end == '\0' && number > 0 && number <= FIRINGS_DEFAULT ? number : NOT_FOUND;
}

bool run_target_find(const struct engine *engine, const char *word, struct run_target *target, struct diag *diag)
{
    const struct rulebook *rulebook = engine_rulebook(engine);

    *target = (struct run_target){
        find_stage(rulebook, word), read_number(word), find_alternative(rulebook, word), {.fact = NOT_FOUND}, NULL};
    if (target->stage != NOT_FOUND || target->number != NOT_FOUND || target->alternative != NOT_FOUND)
        return true;
    if (!explain_target_find(engine, word, &target->name, diag))
        return false;
    if (target->name.fact != NOT_FOUND)
        target->question = engine_vocabulary(engine)->facts[target->name.fact].id;
    return true;
}

const struct rule *run_target_rule(const struct run_target *target, const struct rulebook *rulebook)
{
    return target->alternative != NOT_FOUND ? rulebook_rule_of(rulebook, (size_t)target->alternative) : target->name.rule;
}

static bool same(const char *wanted, const char *word)
{
    return wanted == NULL || (word != NULL && strcmp(wanted, word) == 0);
}

/* A finding of the subject and value; of an action also its objections and its standing. */
static bool concludes(const struct explain_target *target, const struct fact *fact)
{
    switch (fact->about) {
    case TEMPLATE_FINDING:
        return same(target->subject, fact->slots[FINDING_SUBJECT]) && same(target->value, fact->slots[FINDING_VALUE]);
    case TEMPLATE_OBJECTION: return same(target->subject, fact->slots[OBJECTION_SUBJECT]) && target->value == NULL;
    case TEMPLATE_STANDING: return same(target->subject, fact->slots[STANDING_SUBJECT]) && target->value == NULL;
    default: return false;
    }
}

static bool matched(const struct explain_target *target, const char *question, const struct result *result,
                    const struct firing *firing)
{
    for (size_t i = 0; i < firing->matched_count; i++) {
        const struct fact *fact = &result->facts[firing->matched[i]];

        if (template_is_answer(fact->about) && same(question, fact->slots[ANSWER_FACT]) &&
            same(target->value, fact->slots[ANSWER_VALUE]))
            return true;
    }
    return false;
}

bool run_target_means(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                      const struct activation *activation)
{
    const struct rule *rule = rulebook_rule_of(rulebook, activation->match.alternative);

    if (target->stage != NOT_FOUND)
        return rule->stage == (size_t)target->stage;
    if (target->alternative != NOT_FOUND)
        return activation->match.alternative == (size_t)target->alternative;
    if (target->name.rule != NULL)
        return rule == target->name.rule;
    return (target->name.subject != NULL && concludes(&target->name, &activation->conclusion)) ||
           (target->question != NULL && matched(&target->name, target->question, run->result, &activation->match));
}

bool run_target_hits(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run, size_t step)
{
    if (target->number != NOT_FOUND)
        return step + 1 == (size_t)target->number;
    return run_target_means(target, rulebook, run, &run->activations[run->steps[step].activation]);
}

bool run_target_stops(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run, size_t step)
{
    if (target->stage != NOT_FOUND && step > 0 && run_target_hits(target, rulebook, run, step - 1))
        return false;
    return run_target_hits(target, rulebook, run, step);
}

size_t run_target_next(const struct run_target *target, const struct rulebook *rulebook, const struct run_record *run,
                       size_t from)
{
    while (from < run->step_count && !run_target_stops(target, rulebook, run, from))
        from++;
    return from;
}

/* --- Firings as text ------------------------------------------------------------------------------------------------- */

enum { ROWS_FOLDED = 4 };

static const struct rule *rule_of(const struct view *view, const struct firing *match)
{
    return rulebook_rule_of(view->wording->rulebook, match->alternative);
}

static const char *name_of(const struct view *view, const struct firing *match)
{
    return view->wording->rulebook->alternatives[match->alternative].name;
}

static void put_fact(const struct view *view, const char *mark, size_t fact, const char *remark)
{
    struct buffer text = BUFFER_EMPTY;

    wording_fact(view->wording, view->record, &view->result->facts[fact], &text);
    if (remark != NULL)
        buffer_format(&text, " – %s", remark);
    layout_take(view->output, mark, "       ", &text);
}

/* The reason of a rule after the number of the firing, or its place on the agenda. */
static void put_reason(const struct view *view, size_t number, const struct rule *rule, const char *edge)
{
    struct buffer first = BUFFER_EMPTY;

    buffer_format(&first, "%4zu ", number);
    layout_edge(view->output, buffer_text(&first), "     ", wording_text(view->wording, &rule->reason), edge);
    buffer_free(&first);
}

/* What matched and what was absent, a line each. */
static void put_match(const struct view *view, const struct firing *match)
{
    const struct condition_context context = {view->result, match, view->record, NULL};

    for (size_t i = 0; i < match->matched_count; i++)
        put_fact(view, "     + ", match->matched[i], NULL);
    for (size_t i = 0; i < match->absent_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        condition_absent_words(view->wording, &context, i, &text);
        layout_take(view->output, "     - ", "       ", &text);
    }
}

/* One firing. `repeated`: what it concluded was there already, which is said. */
static void put_firing(const struct view *view, const struct firing *firing, bool repeated)
{
    const struct rule *rule = rule_of(view, firing);
    struct buffer edge = BUFFER_EMPTY;

    buffer_format(&edge, "%s %s", view->wording->rulebook->stages[rule->stage], name_of(view, firing));
    put_reason(view, firing->sequence + 1, rule, buffer_text(&edge));
    put_match(view, firing);
    put_fact(view, "     = ", firing->fact, repeated ? _("was there already") : NULL);
    buffer_free(&edge);
}

void render_trace_text(const struct view *view)
{
    const struct result *result = view->result;
    const struct firing **order = memory_new(result->firing_count, sizeof(const struct firing *));
    bool *there = memory_new(result->fact_count, sizeof *there);

    for (size_t i = 0; i < result->firing_count; i++)
        order[result->firings[i].sequence] = &result->firings[i];
    layout_heading(view->output, _("TRACE (+ matched, - absent, = concluded)"));
    for (size_t i = 0; i < result->firing_count; i++) {
        put_firing(view, order[i], there[order[i]->fact]);
        there[order[i]->fact] = true;
    }
    free(there);
    free(order);
}

/* --- A recorded run as text ------------------------------------------------------------------------------------------ */

/* Activations of one rule that stand in one list: a row. */
struct row {
    const struct rule *rule;
    size_t count;
};

struct rows {
    struct row *items;
    size_t count;
};

static const struct firing *match_of(const struct view *view, size_t activation)
{
    return &view->run->activations[activation].match;
}

static const struct activation_list *agenda_of(const struct view *view, size_t step)
{
    return step < view->run->step_count ? &view->run->steps[step].agenda : &view->run->left;
}

/* One row for each rule, where it first stands. Free the items. */
static struct rows rows_of(const struct view *view, const struct activation_list *list)
{
    struct rows rows = {memory_new(list->count, sizeof *rows.items), 0};

    for (size_t i = 0; i < list->count; i++) {
        const struct rule *rule = rule_of(view, match_of(view, list->items[i]));
        size_t at = 0;

        while (at < rows.count && rows.items[at].rule != rule)
            at++;
        rows.items[at].rule = rule;
        rows.items[at].count++;
        rows.count += at == rows.count;
    }
    return rows;
}

static void put_row(const struct view *view, const char *mark, const struct row *row)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_add(&text, wording_text(view->wording, &row->rule->reason));
    if (row->count > 1)
        buffer_format(&text, " (×%zu)", row->count);
    layout_edge_take(view->output, mark, "       ", &text, row->rule->id);
}

/* A long list shows its first rows and the number of the others. */
static void put_rows(const struct view *view, const char *mark, const struct activation_list *list, bool all)
{
    struct rows rows = rows_of(view, list);
    size_t shown = all || rows.count <= ROWS_FOLDED + 1 ? rows.count : ROWS_FOLDED;

    for (size_t i = 0; i < shown; i++)
        put_row(view, mark, &rows.items[i]);
    if (shown < rows.count)
        layout_format(view->output, mark, "       ", _("… and %zu other rules"), rows.count - shown);
    free(rows.items);
}

static size_t stage_of(const struct view *view, size_t step)
{
    return rule_of(view, view->run->steps[step].firing)->stage;
}

/* "Stage 2 of 4: finding what to do", where it begins. */
static void put_stage(const struct view *view, size_t step)
{
    size_t stage = stage_of(view, step);
    struct buffer text = BUFFER_EMPTY;

    if (step > 0 && stage_of(view, step - 1) == stage)
        return;
    buffer_format(&text, _("STAGE %zu OF %zu: %s"), stage + 1, view->wording->rulebook->stage_count,
                  wording_stage(view->wording, stage));
    layout_heading(view->output, buffer_text(&text));
    buffer_free(&text);
}

static void put_step(const struct view *view, size_t step)
{
    put_firing(view, view->run->steps[step].firing, view->run->steps[step].repeated);
}

static void put_changes(const struct view *view, size_t step, bool all)
{
    put_rows(view, "     > ", &view->run->steps[step].added, all);
    put_rows(view, "     < ", &view->run->steps[step].withdrawn, all);
}

/* The ids of what waits, in order; those of the later stages are counted. */
static void put_waiting(const struct view *view, size_t step)
{
    const struct activation_list *agenda = agenda_of(view, step);
    size_t later = 0;
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < agenda->count; i++) {
        const struct firing *match = match_of(view, agenda->items[i]);

        if (rule_of(view, match)->stage != stage_of(view, step))
            later++;
        else
            buffer_format(&text, "%s%s", i > 0 ? " " : "", name_of(view, match));
    }
    if (later > 0)
        buffer_format(&text, "; %s: %zu", _("later stages"), later);
    layout_take(view->output, "     ~ ", "       ", &text);
}

void render_run_trace(const struct view *view, const bool *chosen, bool agenda)
{
    bool any = false;

    layout_heading(view->output, _("TRACE (+ matched, - absent, = concluded)"));
    if (agenda)
        layout_text(view->output, "", "", _("~ waited before it, > waits from now on, < does not wait any longer"));
    for (size_t i = 0; i < view->run->step_count; i++) {
        if (!chosen[i])
            continue;
        any = true;
        put_step(view, i);
        if (agenda) {
            put_waiting(view, i);
            put_changes(view, i, true);
        }
    }
    if (!any)
        layout_text(view->output, "", "", _("No firing of this run is among those asked for."));
}

void render_run_step(const struct view *view, size_t step)
{
    put_stage(view, step);
    put_step(view, step);
    put_changes(view, step, false);
}

void render_run_passed(const struct view *view, size_t step)
{
    const struct firing *firing = view->run->steps[step].firing;

    put_stage(view, step);
    put_reason(view, step + 1, rule_of(view, firing), name_of(view, firing));
}

/* The part of the agenda that belongs to a stage. */
static struct activation_list part_of(const struct view *view, const struct activation_list *agenda, size_t stage)
{
    struct activation_list part = {NULL, 0};

    for (size_t i = 0; i < agenda->count; i++)
        if (rule_of(view, match_of(view, agenda->items[i]))->stage == stage && part.count++ == 0)
            part.items = agenda->items + i;
    return part;
}

void render_run_agenda(const struct view *view, size_t step, bool all)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    const struct activation_list *agenda = agenda_of(view, step);
    struct buffer text = BUFFER_EMPTY;
    bool now = true;

    if (step == 0)
        layout_heading(view->output, _("AGENDA before the first firing"));
    else {
        buffer_format(&text, _("AGENDA after firing %zu of %zu"), step, view->run->step_count);
        layout_heading(view->output, buffer_text(&text));
        buffer_free(&text);
    }
    if (agenda->count == 0)
        layout_text(view->output, "", "", _("Nothing waits: the run is over."));
    for (size_t stage = 0; stage < rulebook->stage_count; stage++) {
        const struct activation_list part = part_of(view, agenda, stage);

        if (part.count == 0)
            continue;
        layout_edge_format(view->output, "", "  ", rulebook->stages[stage], ngettext("%s: %zu waits", "%s: %zu wait", part.count),
                           wording_stage(view->wording, stage), part.count);
        for (size_t i = 0; now && i < part.count; i++) {
            const struct firing *match = match_of(view, part.items[i]);

            put_reason(view, i + 1, rule_of(view, match), name_of(view, match));
            if (all)
                put_match(view, match);
        }
        if (!now)
            put_rows(view, "     ", &part, all);
        now = false;
    }
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct row *)a)->rule->id, ((const struct row *)b)->rule->id);
}

void render_run_candidates(const struct view *view, size_t step)
{
    const struct activation_list part = part_of(view, agenda_of(view, step), stage_of(view, step));
    struct rows rows = rows_of(view, &part);

    qsort(rows.items, rows.count, sizeof *rows.items, by_id);
    layout_heading(view->output, _("WHAT COULD FIRE NEXT (by id)"));
    for (size_t i = 0; i < rows.count; i++)
        put_row(view, "     ", &rows.items[i]);
    free(rows.items);
}

void render_run_facts(const struct view *view, size_t step)
{
    size_t answers = 0;

    layout_heading(view->output, _("FACTS concluded so far, with the firing"));
    for (size_t i = 0; i < step; i++) {
        const struct run_step *done = &view->run->steps[i];
        struct buffer first = BUFFER_EMPTY, fact = BUFFER_EMPTY;

        if (done->repeated)
            continue;
        buffer_format(&first, "%4zu ", i + 1);
        wording_fact(view->wording, view->record, &view->result->facts[done->firing->fact], &fact);
        layout_edge_take(view->output, buffer_text(&first), "     ", &fact, name_of(view, done->firing));
        buffer_free(&first);
    }
    for (size_t i = 0; i < view->result->fact_count; i++)
        answers += template_is_answer(view->result->facts[i].about);
    layout_format(view->output, "", "",
                  ngettext("%zu answer of the case was there from the start (fakta/facts).",
                           "%zu answers of the case were there from the start (fakta/facts).", answers),
                  answers);
}

/* --- The conditions of a rule at one point of a run, as text --------------------------------------------------------- */

enum { FACTS_SHOWN = 6, PARTIAL_SHOWN = 4 };

/* ✓ matches together with those before it, ✗ the first that does not, · not come to; below it the facts that satisfy it. */
static void put_condition(const struct view *view, const struct alternative_matches *matches, size_t at)
{
    const struct condition_matches *own = &matches->conditions[at];
    bool absent = own->condition->test == CONDITION_ABSENT;
    const char *mark = absent ? "       ! " : "       + ";
    size_t shown = own->fact_count <= FACTS_SHOWN + 1 ? own->fact_count : FACTS_SHOWN;
    struct buffer first = BUFFER_EMPTY, text = BUFFER_EMPTY;

    buffer_format(&first, " %s%3zu ", at < matches->reached ? "✓" : at == matches->reached ? "✗" : "·", at + 1);
    condition_words(view->wording, own->condition, NULL, &text);
    layout_take(view->output, buffer_text(&first), "       ", &text);
    for (size_t i = 0; i < shown; i++) {
        wording_fact(view->wording, view->record, &view->result->facts[own->facts[i]], &text);
        layout_take(view->output, mark, "         ", &text);
    }
    if (shown < own->fact_count)
        layout_format(view->output, mark, "         ", _("… and %zu other facts"), own->fact_count - shown);
    if (own->fact_count == 0 && !absent)
        layout_text(view->output, "       ", "       ", _("no fact satisfies it now"));
    buffer_free(&first);
}

/* "Together 1: 1 · 1–2: 3 · 1–3: none", as far as it is worth telling. */
static void put_counts(const struct view *view, const struct alternative_matches *matches)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s 1: %zu", _("Together, conditions"), matches->conditions[0].partial_count);
    for (size_t i = 1; i < matches->condition_count && i <= matches->reached; i++)
        buffer_format(&text, " · 1–%zu: %zu", i + 1, matches->conditions[i].partial_count);
    if (matches->cut)
        buffer_format(&text, " (%s)", _("more were not looked for"));
    layout_take(view->output, " ", "   ", &text);
}

/* The longest partial matches, where they are not yet whole. */
static void put_partial(const struct view *view, const struct alternative_matches *matches)
{
    size_t length = matches->reached;
    const struct condition_matches *last = length > 0 ? &matches->conditions[length - 1] : NULL;

    if (length < 2 || length == matches->condition_count)
        return;
    for (size_t i = 0; i < last->partial_count && i < PARTIAL_SHOWN; i++) {
        struct buffer text = BUFFER_EMPTY;

        for (size_t j = 0; j < length; j++) {
            size_t fact = last->partial[i * length + j];

            if (fact == NO_MATCHED_FACT)
                continue;
            buffer_add(&text, text.length > 0 ? " & " : "");
            wording_fact(view->wording, NULL, &view->result->facts[fact], &text);
        }
        if (text.length == 0)
            buffer_add(&text, _("no fact is needed"));
        layout_take(view->output, "     • ", "       ", &text);
    }
    if (last->partial_count > PARTIAL_SHOWN)
        layout_format(view->output, "     ", "     ", _("… and %zu others"), last->partial_count - PARTIAL_SHOWN);
}

/* Its place among those of its stage, from 1. */
static size_t place_of(const struct view *view, size_t activation, size_t step)
{
    const struct activation_list part = part_of(view, agenda_of(view, step), rule_of(view, match_of(view, activation))->stage);
    size_t place = 0;

    while (place < part.count && part.items[place] != activation)
        place++;
    return place < part.count ? place + 1 : place;
}

/* What became of a whole match. */
static void put_whole(const struct view *view, size_t number, size_t step)
{
    const struct activation *activation = &view->run->activations[number];
    struct buffer text = BUFFER_EMPTY, edge = BUFFER_EMPTY;

    if (activation->last >= step)
        buffer_format(&edge, _("waits, place %zu"), place_of(view, number, step));
    else if (activation->fired)
        buffer_format(&edge, _("fired: %zu"), activation->last + 1);
    else
        buffer_format(&edge, _("withdrawn: %zu"), activation->last + 1);
    wording_fact(view->wording, NULL, &activation->conclusion, &text);
    layout_edge_take(view->output, " = ", "   ", &text, buffer_text(&edge));
    buffer_free(&edge);
}

void render_matches(const struct view *view, const struct rule *rule, int only, size_t step)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    struct rule_matches *all = rule_matches_of(rulebook, view->run, rule, step);
    struct buffer text = BUFFER_EMPTY;

    if (step == 0)
        layout_heading(view->output, _("MATCHES before the first firing"));
    else {
        buffer_format(&text, _("MATCHES after firing %zu of %zu"), step, view->run->step_count);
        layout_heading(view->output, buffer_text(&text));
        buffer_free(&text);
    }
    layout_edge(view->output, "", "  ", wording_text(view->wording, &rule->reason), rulebook->stages[rule->stage]);
    for (size_t i = 0; i < all->alternative_count; i++) {
        const struct alternative_matches *matches = &all->alternatives[i];

        if (only != NOT_FOUND && matches->alternative != (size_t)only)
            continue;
        layout_heading(view->output, rulebook->alternatives[matches->alternative].name);
        for (size_t j = 0; j < matches->condition_count; j++)
            put_condition(view, matches, j);
        if (matches->condition_count > 1)
            put_counts(view, matches);
        put_partial(view, matches);
        for (size_t j = 0; j < view->run->activation_count; j++)
            if (view->run->activations[j].match.alternative == matches->alternative && view->run->activations[j].since <= step)
                put_whole(view, j, step);
    }
    rule_matches_free(all);
}
