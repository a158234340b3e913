/* A watched run becomes a record: activations by content, the agenda before each firing, what came and what went. See collect_run.h. */
#include "collect_run.h"

#include <stdlib.h>
#include <string.h>

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
    collector_init(&recorder->collector, base, &base->knowledge.rule_of_id);
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
