/* A watched run becomes a record: activations by content, the agenda before each firing, what came and what went. */
#include "run_record.h"

#include <assert.h>
#include <string.h>

#include "collect.h"
#include "matching.h"
#include "memory.h"

static struct activation_list list_of(const struct collector *c, const struct moment *moment)
{
    struct activation_list list = {arena_alloc(c->arena, moment->count, sizeof *list.items), moment->count};

    if (moment->count > 0)
        memcpy(list.items, c->log->waiting + moment->first, moment->count * sizeof *list.items);
    return list;
}

/* What waited, by content, and when. */
static void make_activations(const struct collector *c, struct run_record *record)
{
    const struct run_log *log = c->log;

    record->activation_count = log->activation_count;
    record->activations = arena_alloc(c->arena, log->activation_count, sizeof *record->activations);
    for (size_t i = 0; i < log->activation_count; i++) {
        struct activation *activation = &record->activations[i];

        activation->match.alternative = log->activations[i].alternative;
        activation->since = log->moment_count;
        collector_conclusion(c, &log->activations[i], &activation->conclusion);
        collector_fill_match(c, &log->activations[i], &activation->match);
    }
    for (size_t m = 0; m < log->moment_count; m++)
        for (size_t i = 0; i < log->moments[m].count; i++) {
            struct activation *activation = &record->activations[log->waiting[log->moments[m].first + i]];

            if (activation->since > m)
                activation->since = m;
            activation->last = m;
        }
}

static void make_steps(const struct collector *c, struct run_record *record)
{
    struct result *result = record->result;

    record->step_count = result->firing_count;
    record->steps = arena_alloc(c->arena, record->step_count, sizeof *record->steps);
    for (size_t i = 0; i < result->firing_count; i++) {
        const struct moment *moment = &c->log->moments[result->firings[i].sequence];
        struct run_step *step = &record->steps[result->firings[i].sequence];

        step->firing = &result->firings[i];
        step->activation = moment->fires;
        step->agenda = list_of(c, moment);
        record->activations[moment->fires].match = result->firings[i];
        record->activations[moment->fires].fired = true;
    }
    record->left = list_of(c, &c->log->moments[record->step_count]);
}

/* The activations of a list that wait since this step, or that waited last before this one without firing. */
static struct activation_list pick(const struct run_record *record, const struct activation_list *from, size_t step, bool added)
{
    struct activation_list list = {arena_alloc(record->result->memory, from->count, sizeof *list.items), 0};

    for (size_t i = 0; i < from->count; i++) {
        const struct activation *activation = &record->activations[from->items[i]];

        if (added ? activation->since == step : activation->last == step && !activation->fired)
            list.items[list.count++] = from->items[i];
    }
    return list;
}

/* What each step changed: on the agenda, and in working memory, where a fact that rules concluded is there after the first firing that
 * did. */
static void compare_steps(struct run_record *record)
{
    for (size_t i = 0; i < record->step_count; i++) {
        struct run_step *step = &record->steps[i];
        size_t *since = &record->fact_since[step->firing->fact];

        step->added = pick(record, i + 1 < record->step_count ? &step[1].agenda : &record->left, i + 1, true);
        step->withdrawn = pick(record, &step->agenda, i, false);
        step->repeated = *since > 0;
        if (*since == 0)
            *since = i + 1;
    }
}

struct run_record *run_record_make(const struct collector *collector)
{
    struct run_record *record = arena_alloc(collector->arena, 1, sizeof *record);

    assert(collector->log->moment_count == collector->log->firing_count + 1);
    record->result = collector->result;
    record->fact_since = arena_alloc(collector->arena, record->result->fact_count, sizeof *record->fact_since);
    make_activations(collector, record);
    make_steps(collector, record);
    compare_steps(record);
    return record;
}

void run_record_free(struct run_record *record)
{
    if (record != NULL)
        result_free(record->result);
}

/* --- Conditions against the facts of one point of a run ---------------------------------------------------------- */

struct run_point {
    const struct run_record *record;
    size_t step;
    struct arena *arena;
};

/* The facts that satisfy the condition under these bindings; their number is returned, they are written where `facts` is not NULL. */
static size_t satisfying(const struct run_point *point, const struct condition *condition, const struct bindings *bindings,
                         size_t *facts)
{
    const struct result *result = point->record->result;
    size_t count = 0;

    for (size_t i = 0; i < result->fact_count; i++)
        if (point->record->fact_since[i] <= point->step && condition_matches(condition, &result->facts[i], bindings)) {
            if (facts != NULL)
                facts[count] = i;
            count++;
        }
    return count;
}

/* Adds to the matches of the conditions up to this one a row of those before and one more fact; false: there are enough. */
static bool add_row(const struct run_point *point, struct alternative_matches *matches, size_t at, const size_t *before,
                    size_t fact)
{
    struct condition_matches *own = &matches->conditions[at];
    size_t length = at + 1, *row;

    if (own->partial_count == PARTIAL_MATCHES_MAX)
        return false;
    own->partial = arena_grow(point->arena, own->partial, own->partial_count, length * sizeof *row);
    row = own->partial + own->partial_count++ * length;
    for (size_t i = 0; i < at; i++)
        row[i] = before[i];
    row[at] = fact;
    return true;
}

/* Carries one partial match of the conditions before on through this one; false: there are enough. */
static bool extend(const struct run_point *point, struct alternative_matches *matches, size_t at, const size_t *before)
{
    const struct condition_matches *own = &matches->conditions[at];
    const struct result *result = point->record->result;
    struct bindings bindings = {.count = 0};

    for (size_t i = 0; i < at; i++)
        if (before[i] != NO_MATCHED_FACT)
            condition_bind(matches->conditions[i].condition, &result->facts[before[i]], &bindings);
    if (own->condition->test != CONDITION_PRESENT) {
        bool found = satisfying(point, own->condition, &bindings, NULL) > 0;

        return found != (own->condition->test == CONDITION_EXISTS) || add_row(point, matches, at, before, NO_MATCHED_FACT);
    }
    for (size_t i = 0; i < own->fact_count; i++)
        if (condition_matches(own->condition, &result->facts[own->facts[i]], &bindings) &&
            !add_row(point, matches, at, before, own->facts[i]))
            return false;
    return true;
}

static void match_alternative(const struct run_point *point, const struct rulebook *rulebook, size_t index,
                              struct alternative_matches *matches)
{
    const struct alternative *alternative = &rulebook->alternatives[index];

    *matches = (struct alternative_matches){.alternative = index, .condition_count = alternative->condition_count};
    matches->conditions = arena_alloc(point->arena, alternative->condition_count, sizeof *matches->conditions);
    for (size_t i = 0; i < alternative->condition_count; i++) {
        struct condition_matches *own = &matches->conditions[i];

        own->condition = &alternative->conditions[i];
        own->fact_count = satisfying(point, own->condition, NULL, NULL);
        own->facts = arena_alloc(point->arena, own->fact_count, sizeof *own->facts);
        satisfying(point, own->condition, NULL, own->facts);
        for (size_t j = 0; !matches->cut && j < (i > 0 ? own[-1].partial_count : 1); j++)
            matches->cut = !extend(point, matches, i, i > 0 ? own[-1].partial + j * i : NULL);
        if (own->partial_count > 0 && matches->reached == i)
            matches->reached = i + 1;
    }
}

struct rule_matches *rule_matches_of(const struct rulebook *rulebook, const struct run_record *record, const struct rule *rule,
                                     size_t step)
{
    const struct run_point point = {record, step, arena_new()};
    struct rule_matches *matches = arena_alloc(point.arena, 1, sizeof *matches);

    matches->memory = point.arena;
    matches->alternative_count = rule->count;
    matches->alternatives = arena_alloc(point.arena, rule->count, sizeof *matches->alternatives);
    for (size_t i = 0; i < rule->count; i++)
        match_alternative(&point, rulebook, rule->first + i, &matches->alternatives[i]);
    return matches;
}

void rule_matches_free(struct rule_matches *matches)
{
    if (matches != NULL)
        arena_free(matches->memory);
}
