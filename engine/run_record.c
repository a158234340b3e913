/* A watched run becomes a record: activations by content, the agenda before each firing, what came and what went. */
#include "run_record.h"

#include <stdlib.h>
#include <string.h>

#include "collect.h"
#include "matching.h"
#include "memory.h"

/* --- A watched run becomes a record ------------------------------------------------------------------------------ */

static void take_activation(void *context, size_t alternative, const size_t *matched, size_t count)
{
    struct recorder *r = context;

    r->activations = memory_grow(r->activations, &r->activation_capacity, r->activation_count + 1, sizeof *r->activations);
    r->activations[r->activation_count++] = collector_take_match(&r->collector, alternative, matched, count);
}

static void take_agenda(void *context, size_t fires, const size_t *waiting, size_t count)
{
    struct recorder *r = context;

    r->moments = memory_grow(r->moments, &r->moment_capacity, r->moment_count + 1, sizeof *r->moments);
    r->moments[r->moment_count++] = (struct moment){fires, r->waiting_count, count};
    r->waiting = memory_grow(r->waiting, &r->waiting_capacity, r->waiting_count + count, sizeof *r->waiting);
    if (count > 0)
        memcpy(r->waiting + r->waiting_count, waiting, count * sizeof *waiting);
    r->waiting_count += count;
}

void recorder_init(struct recorder *recorder, const struct rule_base *base)
{
    *recorder = (struct recorder){.activations = NULL};
    collector_init(&recorder->collector, base);
}

struct run_sink recorder_sink(struct recorder *recorder)
{
    struct run_sink sink = collector_sink(&recorder->collector);

    sink.context = recorder;
    sink.activation = take_activation;
    sink.agenda = take_agenda;
    return sink;
}

static struct activation_list list_of(const struct recorder *r, const struct moment *moment)
{
    struct activation_list list = {arena_alloc(r->collector.arena, moment->count, sizeof *list.items), moment->count};

    if (moment->count > 0)
        memcpy(list.items, r->waiting + moment->first, moment->count * sizeof *list.items);
    return list;
}

static void make_activations(struct recorder *r, struct run_record *record)
{
    record->activation_count = r->activation_count;
    record->activations = arena_alloc(r->collector.arena, r->activation_count, sizeof *record->activations);
    for (size_t i = 0; i < r->activation_count; i++) {
        record->activations[i].match.alternative = r->activations[i].alternative;
        record->activations[i].since = r->moment_count;
        collector_conclusion(&r->collector, &r->activations[i], &record->activations[i].conclusion);
        collector_fill_match(&r->collector, &r->activations[i], &record->activations[i].match);
    }
}

/* When each activation waited. */
static void date_activations(struct recorder *r, struct run_record *record)
{
    for (size_t m = 0; m < r->moment_count; m++)
        for (size_t i = 0; i < r->moments[m].count; i++) {
            struct activation *activation = &record->activations[r->waiting[r->moments[m].first + i]];

            if (activation->since > m)
                activation->since = m;
            activation->last = m;
        }
}

static void make_steps(struct recorder *r, struct run_record *record)
{
    struct result *result = record->result;

    record->step_count = result->firing_count;
    record->steps = arena_alloc(r->collector.arena, record->step_count, sizeof *record->steps);
    for (size_t i = 0; i < result->firing_count; i++) {
        size_t sequence = result->firings[i].sequence;
        struct run_step *step = &record->steps[sequence];
        struct activation *activation = &record->activations[r->moments[sequence].fires];

        step->firing = &result->firings[i];
        step->activation = r->moments[sequence].fires;
        step->agenda = list_of(r, &r->moments[sequence]);
        activation->match = result->firings[i];
        activation->fired = true;
    }
    record->left = list_of(r, &r->moments[record->step_count]);
}

/* The activations of a list that wait since this step, or that waited last before this one without firing. */
static struct activation_list pick(const struct recorder *r, const struct run_record *record, const struct activation_list *from,
                                   size_t step, bool added)
{
    struct activation_list list = {arena_alloc(r->collector.arena, from->count, sizeof *list.items), 0};

    for (size_t i = 0; i < from->count; i++) {
        const struct activation *activation = &record->activations[from->items[i]];

        if (added ? activation->since == step : activation->last == step && !activation->fired)
            list.items[list.count++] = from->items[i];
    }
    return list;
}

static void compare_agendas(struct recorder *r, struct run_record *record)
{
    for (size_t i = 0; i < record->step_count; i++) {
        struct run_step *step = &record->steps[i];
        const struct activation_list *next = i + 1 < record->step_count ? &record->steps[i + 1].agenda : &record->left;

        step->added = pick(r, record, next, i + 1, true);
        step->withdrawn = pick(r, record, &step->agenda, i, false);
    }
}

/* A fact that rules concluded is there after the first firing that did. */
static void date_facts(struct recorder *r, struct run_record *record)
{
    record->fact_since = arena_alloc(r->collector.arena, record->result->fact_count, sizeof *record->fact_since);
    for (size_t i = 0; i < record->step_count; i++) {
        size_t *since = &record->fact_since[record->steps[i].firing->fact];

        record->steps[i].repeated = *since > 0;
        if (*since == 0)
            *since = i + 1;
    }
}

/* Before each firing and after the last the agenda was seen, and what fired was on it. */
static bool complete(const struct recorder *r, const struct result *result)
{
    if (r->moment_count != result->firing_count + 1)
        return false;
    for (size_t i = 0; i < result->firing_count; i++)
        if (r->moments[i].fires >= r->activation_count)
            return false;
    return true;
}

struct run_record *recorder_finish(struct recorder *recorder)
{
    struct collector *collector = &recorder->collector;
    struct run_record *record = arena_alloc(collector->arena, 1, sizeof *record);

    record->result = collector_result(collector);
    if (record->result == NULL || !complete(recorder, record->result)) {
        recorder_drop(recorder);
        return NULL;
    }
    make_activations(recorder, record);
    date_activations(recorder, record);
    make_steps(recorder, record);
    compare_agendas(recorder, record);
    date_facts(recorder, record);
    collector->arena = NULL; /* it lives in the result now, and the record with it */
    recorder_drop(recorder);
    return record;
}

void recorder_drop(struct recorder *recorder)
{
    collector_drop(&recorder->collector);
    free(recorder->activations);
    free(recorder->moments);
    free(recorder->waiting);
    *recorder = (struct recorder){.activations = NULL};
}

void run_record_free(struct run_record *record)
{
    if (record != NULL)
        result_free(record->result);
}

/* --- Conditions against the facts of one point of a run ---------------------------------------------------------- */

/* The facts of one point of a run. */
struct run_point {
    const struct run_record *record;
    size_t step;
    struct arena *arena;
};

static bool there(const struct run_point *moment, size_t fact)
{
    return moment->record->fact_since[fact] <= moment->step;
}

/* The facts that satisfy the condition under these bindings; their number is returned, they are written where `facts` is not NULL. */
static size_t satisfying(const struct run_point *moment, const struct condition *condition, const struct bindings *bindings,
                         size_t *facts)
{
    const struct result *result = moment->record->result;
    size_t count = 0;

    for (size_t i = 0; i < result->fact_count; i++)
        if (there(moment, i) && condition_matches(condition, &result->facts[i], bindings)) {
            if (facts != NULL)
                facts[count] = i;
            count++;
        }
    return count;
}

/* What the facts of a partial match bind. */
static struct bindings bindings_of(const struct run_point *moment, const struct condition_matches *conditions, const size_t *row,
                                   size_t count)
{
    struct bindings bindings = {.count = 0};

    for (size_t i = 0; i < count; i++)
        if (row[i] != NO_MATCHED_FACT)
            condition_bind(conditions[i].condition, &moment->record->result->facts[row[i]], &bindings);
    return bindings;
}

/* Rows under construction. */
struct rows {
    size_t *facts;
    size_t length; /* of a row */
    size_t count, capacity;
};

/* Adds a row of one more fact than the row before it has; false: there are enough. */
static bool add_row(struct rows *rows, const size_t *before, size_t fact)
{
    size_t *row;

    if (rows->count == PARTIAL_MATCHES_MAX)
        return false;
    rows->facts = memory_grow(rows->facts, &rows->capacity, (rows->count + 1) * rows->length, sizeof *rows->facts);
    row = rows->facts + rows->count++ * rows->length;
    for (size_t i = 0; i + 1 < rows->length; i++)
        row[i] = before[i];
    row[rows->length - 1] = fact;
    return true;
}

/* Carries one partial match of the conditions before on through this one. */
static bool extend(const struct run_point *moment, const struct alternative_matches *matches, size_t at, const size_t *before,
                   struct rows *rows)
{
    const struct condition *condition = matches->conditions[at].condition;
    const struct bindings bindings = bindings_of(moment, matches->conditions, before, at);
    const struct result *result = moment->record->result;

    if (condition->test != CONDITION_PRESENT) {
        bool found = satisfying(moment, condition, &bindings, NULL) > 0;

        return found != (condition->test == CONDITION_EXISTS) || add_row(rows, before, NO_MATCHED_FACT);
    }
    for (size_t i = 0; i < matches->conditions[at].fact_count; i++) {
        size_t fact = matches->conditions[at].facts[i];

        if (condition_matches(condition, &result->facts[fact], &bindings) && !add_row(rows, before, fact))
            return false;
    }
    return true;
}

static void join(const struct run_point *moment, struct alternative_matches *matches, size_t at)
{
    struct condition_matches *own = &matches->conditions[at];
    struct rows rows = {.length = at + 1};
    size_t count = at > 0 ? matches->conditions[at - 1].partial_count : 1;

    for (size_t i = 0; i < count && !matches->cut; i++)
        matches->cut = !extend(moment, matches, at, at > 0 ? matches->conditions[at - 1].partial + i * at : NULL, &rows);
    own->partial_count = rows.count;
    own->partial = arena_alloc(moment->arena, rows.count * rows.length, sizeof *own->partial);
    if (rows.count > 0)
        memcpy(own->partial, rows.facts, rows.count * rows.length * sizeof *own->partial);
    if (rows.count > 0 && matches->reached == at)
        matches->reached = at + 1;
    free(rows.facts);
}

static void match_alternative(const struct run_point *moment, const struct rulebook *rulebook, size_t index,
                              struct alternative_matches *matches)
{
    const struct alternative *alternative = &rulebook->alternatives[index];
    const struct bindings none = {.count = 0};

    *matches = (struct alternative_matches){.alternative = index, .condition_count = alternative->condition_count};
    matches->conditions = arena_alloc(moment->arena, alternative->condition_count, sizeof *matches->conditions);
    for (size_t i = 0; i < alternative->condition_count; i++) {
        struct condition_matches *own = &matches->conditions[i];

        own->condition = &alternative->conditions[i];
        own->fact_count = satisfying(moment, own->condition, &none, NULL);
        own->facts = arena_alloc(moment->arena, own->fact_count, sizeof *own->facts);
        satisfying(moment, own->condition, &none, own->facts);
        join(moment, matches, i);
    }
}

struct rule_matches *rule_matches_of(const struct rulebook *rulebook, const struct run_record *record, const struct rule *rule,
                                     size_t step)
{
    const struct run_point moment = {record, step, arena_new()};
    struct rule_matches *matches = arena_alloc(moment.arena, 1, sizeof *matches);

    matches->memory = moment.arena;
    matches->alternative_count = rule->count;
    matches->alternatives = arena_alloc(moment.arena, rule->count, sizeof *matches->alternatives);
    for (size_t i = 0; i < rule->count; i++)
        match_alternative(&moment, rulebook, rule->first + i, &matches->alternatives[i]);
    return matches;
}

void rule_matches_free(struct rule_matches *matches)
{
    if (matches != NULL)
        arena_free(matches->memory);
}
