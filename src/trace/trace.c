/* Firings as text. */
#include "trace/trace.h"

#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "advice/wording.h"
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

static void add_agenda(cJSON *item, const struct run_step *step)
{
    json_add_number(item, "activation", (long)step->activation);
    add_numbers(item, "agenda", &step->agenda);
    add_numbers(item, "added", &step->added);
    add_numbers(item, "withdrawn", &step->withdrawn);
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
    if (request->agenda)
        add_agenda(item, step);
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
    case TEMPLATE_FINDING: return same(target->subject, fact->slots[1]) && same(target->value, fact->slots[2]);
    case TEMPLATE_OBJECTION:
    case TEMPLATE_STANDING: return same(target->subject, fact->slots[0]) && target->value == NULL;
    default: return false;
    }
}

static bool matched(const struct explain_target *target, const char *question, const struct result *result,
                    const struct firing *firing)
{
    for (size_t i = 0; i < firing->matched_count; i++) {
        const struct fact *fact = &result->facts[firing->matched[i]];

        if (template_is_answer(fact->about) && same(question, fact->slots[0]) && same(target->value, fact->slots[1]))
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

static const struct rule *rule_of(const struct trace_view *view, const struct firing *firing)
{
    const struct rulebook *rulebook = view->wording->rulebook;

    return rulebook_rule_of(rulebook, firing->alternative);
}

static void put_fact(const struct trace_view *view, const char *mark, size_t fact, const char *remark)
{
    struct buffer text = BUFFER_EMPTY;

    wording_fact(view->wording, view->record, &view->result->facts[fact], &text);
    if (remark != NULL)
        buffer_format(&text, " – %s", remark);
    layout_take(view->output, mark, "       ", &text);
}

/* What matched and what was absent, a line each. */
static void render_trace_match(const struct trace_view *view, const struct firing *match)
{
    for (size_t i = 0; i < match->matched_count; i++)
        put_fact(view, "     + ", match->matched[i], NULL);
    for (size_t i = 0; i < match->absent_count; i++) {
        struct buffer text = BUFFER_EMPTY;

        condition_absent_words(view->wording, &(struct condition_context){view->result, match, view->record, NULL}, i, &text);
        layout_take(view->output, "     - ", "       ", &text);
    }
}

/* One firing. `repeated`: what it concluded was there already, which is said. */
static void render_trace_firing(const struct trace_view *view, const struct firing *firing, bool repeated)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    const struct rule *rule = rule_of(view, firing);
    struct buffer first = BUFFER_EMPTY;
    struct buffer edge = BUFFER_EMPTY;

    buffer_format(&first, "%4zu ", firing->sequence + 1);
    buffer_format(&edge, "%s %s", rulebook->stages[rule->stage], rulebook->alternatives[firing->alternative].name);
    layout_edge(view->output, buffer_text(&first), "     ", wording_text(view->wording, &rule->reason), buffer_text(&edge));
    render_trace_match(view, firing);
    put_fact(view, "     = ", firing->fact, repeated ? _("was there already") : NULL);
    buffer_free(&first);
    buffer_free(&edge);
}

void render_trace_text(const struct trace_view *view)
{
    const struct result *result = view->result;
    const struct firing **order = memory_new(result->firing_count, sizeof(const struct firing *));
    bool *there = memory_new(result->fact_count, sizeof *there);

    for (size_t i = 0; i < result->firing_count; i++)
        order[result->firings[i].sequence] = &result->firings[i];
    layout_heading(view->output, _("TRACE (+ matched, - absent, = concluded)"));
    for (size_t i = 0; i < result->firing_count; i++) {
        render_trace_firing(view, order[i], there[order[i]->fact]);
        there[order[i]->fact] = true;
    }
    free(there);
    free(order);
}

/* --- A recorded run as text ------------------------------------------------------------------------------------------ */

enum { ROWS_FOLDED = 4 };

/* Activations of one rule that stand in one list: a row. */
struct row {
    const struct rule *rule;
    size_t count;
};

struct rows {
    struct row *items;
    size_t count;
};

static const struct rule *run_rule_of(const struct view *view, size_t activation)
{
    const struct rulebook *rulebook = view->wording->rulebook;

    return rulebook_rule_of(rulebook, view->run->activations[activation].match.alternative);
}

static struct trace_view trace_of(const struct view *view)
{
    return (struct trace_view){view->output, view->wording, view->record, view->run->result};
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
        const struct rule *rule = run_rule_of(view, list->items[i]);
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
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < shown; i++)
        put_row(view, mark, &rows.items[i]);
    if (shown < rows.count) {
        buffer_format(&text, _("… and %zu other rules"), rows.count - shown);
        layout_text(view->output, mark, "       ", buffer_text(&text));
    }
    buffer_free(&text);
    free(rows.items);
}

static size_t stage_of(const struct view *view, size_t step)
{
    return run_rule_of(view, view->run->steps[step].activation)->stage;
}

/* --- Steps ------------------------------------------------------------------------------------------------------- */

/* "Stage 2 of 4: finding what to do", where it begins. */
static void put_stage(const struct view *view, size_t step)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    size_t stage = stage_of(view, step);
    struct buffer text = BUFFER_EMPTY;

    if (step > 0 && stage_of(view, step - 1) == stage)
        return;
    buffer_format(&text, _("STAGE %zu OF %zu: %s"), stage + 1, rulebook->stage_count, wording_stage(view->wording, stage));
    layout_heading(view->output, buffer_text(&text));
    buffer_free(&text);
}

static void put_changes(const struct view *view, const struct run_step *step, bool all)
{
    put_rows(view, "     > ", &step->added, all);
    put_rows(view, "     < ", &step->withdrawn, all);
}

/* The ids of what waits, in order; those of the later stages are counted. */
static void put_waiting(const struct view *view, size_t step)
{
    const struct activation_list *agenda = agenda_of(view, step);
    const struct rulebook *rulebook = view->wording->rulebook;
    size_t later = 0;
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < agenda->count; i++) {
        if (run_rule_of(view, agenda->items[i])->stage != stage_of(view, step)) {
            later++;
            continue;
        }
        buffer_format(&text, "%s%s", i > 0 ? " " : "",
                      rulebook->alternatives[view->run->activations[agenda->items[i]].match.alternative].name);
    }
    if (later > 0)
        buffer_format(&text, "; %s: %zu", _("later stages"), later);
    layout_take(view->output, "     ~ ", "       ", &text);
}

void render_run_trace(const struct view *view, const bool *chosen, bool agenda)
{
    const struct trace_view trace = trace_of(view);
    bool any = false;

    layout_heading(view->output, _("TRACE (+ matched, - absent, = concluded)"));
    if (agenda)
        layout_text(view->output, "", "", _("~ waited before it, > waits from now on, < does not wait any longer"));
    for (size_t i = 0; i < view->run->step_count; i++) {
        if (!chosen[i])
            continue;
        render_trace_firing(&trace, view->run->steps[i].firing, view->run->steps[i].repeated);
        if (agenda) {
            put_waiting(view, i);
            put_changes(view, &view->run->steps[i], true);
        }
        any = true;
    }
    if (!any)
        layout_text(view->output, "", "", _("No firing of this run is among those asked for."));
}

void render_run_step(const struct view *view, size_t step)
{
    const struct trace_view trace = trace_of(view);

    put_stage(view, step);
    render_trace_firing(&trace, view->run->steps[step].firing, view->run->steps[step].repeated);
    put_changes(view, &view->run->steps[step], false);
}

void render_run_passed(const struct view *view, size_t step)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    struct buffer number = BUFFER_EMPTY;

    put_stage(view, step);
    buffer_format(&number, "%4zu ", step + 1);
    layout_edge(view->output, buffer_text(&number), "     ",
                wording_text(view->wording, &run_rule_of(view, view->run->steps[step].activation)->reason),
                rulebook->alternatives[view->run->steps[step].firing->alternative].name);
    buffer_free(&number);
}

/* --- The agenda at one point ------------------------------------------------------------------------------------- */

/* The part of the agenda that belongs to a stage. */
static struct activation_list part_of(const struct view *view, const struct activation_list *agenda, size_t stage)
{
    struct activation_list part = {NULL, 0};

    for (size_t i = 0; i < agenda->count; i++)
        if (run_rule_of(view, agenda->items[i])->stage == stage) {
            if (part.count++ == 0)
                part.items = agenda->items + i;
        }
    return part;
}

static void put_activation(const struct view *view, size_t place, size_t number, bool facts)
{
    const struct rulebook *rulebook = view->wording->rulebook;
    const struct firing *match = &view->run->activations[number].match;
    const struct trace_view trace = trace_of(view);
    struct buffer first = BUFFER_EMPTY;

    buffer_format(&first, "%4zu ", place);
    layout_edge(view->output, buffer_text(&first), "     ", wording_text(view->wording, &run_rule_of(view, number)->reason),
                rulebook->alternatives[match->alternative].name);
    if (facts)
        render_trace_match(&trace, match);
    buffer_free(&first);
}

static void put_stage_agenda(const struct view *view, size_t stage, const struct activation_list *part, bool now, bool all)
{
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, ngettext("%s: %zu waits", "%s: %zu wait", part->count), wording_stage(view->wording, stage),
                  part->count);
    layout_edge(view->output, "", "  ", buffer_text(&text), view->wording->rulebook->stages[stage]);
    for (size_t i = 0; now && i < part->count; i++)
        put_activation(view, i + 1, part->items[i], all);
    if (!now)
        put_rows(view, "     ", part, all);
    buffer_free(&text);
}

void render_run_agenda(const struct view *view, size_t step, bool all)
{
    const struct activation_list *agenda = agenda_of(view, step);
    bool now = true;
    struct buffer text = BUFFER_EMPTY;

    if (step == 0)
        buffer_add(&text, _("AGENDA before the first firing"));
    else
        buffer_format(&text, _("AGENDA after firing %zu of %zu"), step, view->run->step_count);
    layout_heading(view->output, buffer_text(&text));
    if (agenda->count == 0)
        layout_text(view->output, "", "", _("Nothing waits: the run is over."));
    for (size_t stage = 0; stage < view->wording->rulebook->stage_count; stage++) {
        const struct activation_list part = part_of(view, agenda, stage);

        if (part.count == 0)
            continue;
        put_stage_agenda(view, stage, &part, now, all);
        now = false;
    }
    buffer_free(&text);
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
    const struct rulebook *rulebook = view->wording->rulebook;
    size_t answers = 0;
    struct buffer text = BUFFER_EMPTY;

    layout_heading(view->output, _("FACTS concluded so far, with the firing"));
    for (size_t i = 0; i < step; i++) {
        const struct run_step *done = &view->run->steps[i];
        struct buffer first = BUFFER_EMPTY, fact = BUFFER_EMPTY;

        if (done->repeated)
            continue;
        buffer_format(&first, "%4zu ", i + 1);
        wording_fact(view->wording, view->record, &view->run->result->facts[done->firing->fact], &fact);
        layout_edge_take(view->output, buffer_text(&first), "     ", &fact,
                         rulebook->alternatives[done->firing->alternative].name);
        buffer_free(&first);
    }
    for (size_t i = 0; i < view->run->result->fact_count; i++)
        answers += template_is_answer(view->run->result->facts[i].about);
    buffer_format(&text,
                  ngettext("%zu answer of the case was there from the start (fakta/facts).",
                           "%zu answers of the case were there from the start (fakta/facts).", answers),
                  answers);
    layout_take(view->output, "", "", &text);
}

/* --- The conditions of a rule at one point of a run, as text --------------------------------------------------------- */

enum { FACTS_SHOWN = 6, PARTIAL_SHOWN = 4 };

/* One alternative at one point. */
struct showing {
    const struct view *view;
    const struct alternative_matches *matches;
    size_t step;
};

static const struct fact *fact_at(const struct showing *showing, size_t fact)
{
    return &showing->view->run->result->facts[fact];
}

/* --- One condition ----------------------------------------------------------------------------------------------- */

/* ✓ matches together with those before it, ✗ the first that does not, · not come to. */
static const char *mark_of(const struct showing *showing, size_t at)
{
    if (at < showing->matches->reached)
        return "✓";
    return at == showing->matches->reached ? "✗" : "·";
}

static void put_facts(const struct showing *showing, const struct condition_matches *own, const char *mark)
{
    struct buffer text = BUFFER_EMPTY;
    size_t shown = own->fact_count <= FACTS_SHOWN + 1 ? own->fact_count : FACTS_SHOWN;

    for (size_t i = 0; i < shown; i++) {
        wording_fact(showing->view->wording, showing->view->record, fact_at(showing, own->facts[i]), &text);
        layout_take(showing->view->output, mark, "         ", &text);
    }
    if (shown < own->fact_count) {
        buffer_format(&text, _("… and %zu other facts"), own->fact_count - shown);
        layout_text(showing->view->output, mark, "         ", buffer_text(&text));
    }
    buffer_free(&text);
}

static void put_condition(const struct showing *showing, size_t at)
{
    const struct condition_matches *own = &showing->matches->conditions[at];
    bool absent = own->condition->test == CONDITION_ABSENT;
    struct buffer first = BUFFER_EMPTY, text = BUFFER_EMPTY;

    buffer_format(&first, " %s%3zu ", mark_of(showing, at), at + 1);
    condition_words(showing->view->wording, own->condition, NULL, &text);
    layout_text(showing->view->output, buffer_text(&first), "       ", buffer_text(&text));
    if (own->fact_count > 0)
        put_facts(showing, own, absent ? "       ! " : "       + ");
    else if (!absent)
        layout_text(showing->view->output, "       ", "       ", _("no fact satisfies it now"));
    buffer_free(&first);
    buffer_free(&text);
}

/* --- Conditions together ----------------------------------------------------------------------------------------- */

static void matches_put_row(const struct showing *showing, const size_t *row, size_t length)
{
    struct buffer text = BUFFER_EMPTY;

    for (size_t i = 0; i < length; i++) {
        if (row[i] == NO_MATCHED_FACT)
            continue;
        buffer_add(&text, text.length > 0 ? " & " : "");
        wording_fact(showing->view->wording, NULL, fact_at(showing, row[i]), &text);
    }
    if (text.length == 0)
        buffer_add(&text, _("no fact is needed"));
    layout_take(showing->view->output, "     • ", "       ", &text);
}

/* "Together 1: 1 · 1–2: 3 · 1–3: none", as far as it is worth telling. */
static void put_counts(const struct showing *showing)
{
    const struct alternative_matches *matches = showing->matches;
    struct buffer text = BUFFER_EMPTY;

    buffer_format(&text, "%s ", _("Together, conditions"));
    for (size_t i = 0; i < matches->condition_count && i <= matches->reached; i++) {
        if (i == 0)
            buffer_format(&text, "1: %zu", matches->conditions[i].partial_count);
        else
            buffer_format(&text, " · 1–%zu: %zu", i + 1, matches->conditions[i].partial_count);
    }
    if (matches->cut)
        buffer_format(&text, " (%s)", _("more were not looked for"));
    layout_take(showing->view->output, " ", "   ", &text);
}

/* The longest partial matches, where they are not yet whole. */
static void put_partial(const struct showing *showing)
{
    const struct alternative_matches *matches = showing->matches;
    size_t length = matches->reached;
    const struct condition_matches *last = length > 0 ? &matches->conditions[length - 1] : NULL;
    struct buffer text = BUFFER_EMPTY;

    if (matches->condition_count > 1)
        put_counts(showing);
    if (last == NULL || length < 2 || length == matches->condition_count)
        return;
    for (size_t i = 0; i < last->partial_count && i < PARTIAL_SHOWN; i++)
        matches_put_row(showing, last->partial + i * length, length);
    if (last->partial_count > PARTIAL_SHOWN) {
        buffer_format(&text, _("… and %zu others"), last->partial_count - PARTIAL_SHOWN);
        layout_text(showing->view->output, "     ", "     ", buffer_text(&text));
    }
    buffer_free(&text);
}

/* --- What became of whole matches --------------------------------------------------------------------------------- */

/* Its place among those of its stage, from 1. */
static size_t place_of(const struct showing *showing, size_t number)
{
    const struct run_record *run = showing->view->run;
    const struct rulebook *rulebook = showing->view->wording->rulebook;
    const struct activation_list *agenda = showing->step < run->step_count ? &run->steps[showing->step].agenda : &run->left;
    size_t stage = rulebook_rule_of(rulebook, showing->matches->alternative)->stage;
    size_t place = 0;

    for (size_t i = 0; i < agenda->count; i++) {
        const struct alternative *other = &rulebook->alternatives[run->activations[agenda->items[i]].match.alternative];

        place += rulebook->rules[other->rule].stage == stage;
        if (agenda->items[i] == number)
            break;
    }
    return place;
}

static void matches_put_activation(const struct showing *showing, size_t number)
{
    const struct activation *activation = &showing->view->run->activations[number];
    struct buffer text = BUFFER_EMPTY, edge = BUFFER_EMPTY;

    if (activation->last >= showing->step)
        buffer_format(&edge, _("waits, place %zu"), place_of(showing, number));
    else if (activation->fired)
        buffer_format(&edge, _("fired: %zu"), activation->last + 1);
    else
        buffer_format(&edge, _("withdrawn: %zu"), activation->last + 1);
    wording_fact(showing->view->wording, NULL, &activation->conclusion, &text);
    layout_edge_take(showing->view->output, " = ", "   ", &text, buffer_text(&edge));
    buffer_free(&edge);
}

static void put_alternative(const struct showing *showing)
{
    const struct run_record *run = showing->view->run;

    layout_heading(showing->view->output, showing->view->wording->rulebook->alternatives[showing->matches->alternative].name);
    for (size_t i = 0; i < showing->matches->condition_count; i++)
        put_condition(showing, i);
    put_partial(showing);
    for (size_t i = 0; i < run->activation_count; i++)
        if (run->activations[i].match.alternative == showing->matches->alternative && run->activations[i].since <= showing->step)
            matches_put_activation(showing, i);
}

void render_matches(const struct view *view, const struct rule *rule, int only, size_t step)
{
    struct rule_matches *matches = rule_matches_of(view->wording->rulebook, view->run, rule, step);
    struct buffer text = BUFFER_EMPTY;

    if (step == 0)
        buffer_add(&text, _("MATCHES before the first firing"));
    else
        buffer_format(&text, _("MATCHES after firing %zu of %zu"), step, view->run->step_count);
    layout_heading(view->output, buffer_text(&text));
    layout_edge(view->output, "", "  ", wording_text(view->wording, &rule->reason), view->wording->rulebook->stages[rule->stage]);
    for (size_t i = 0; i < matches->alternative_count; i++)
        if (only == NOT_FOUND || matches->alternatives[i].alternative == (size_t)only)
            put_alternative(&(struct showing){view, &matches->alternatives[i], step});
    buffer_free(&text);
    rule_matches_free(matches);
}
