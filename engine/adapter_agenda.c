/* The adapter to CLIPS 6.30: what waits on the agendas before each firing. See adapter_internal.h.
 * Looks from outside only, before the first firing and after each one, by hooks that are there while a run is watched and not at
 * other times. */
#include "adapter_internal.h"

#include <stdlib.h>

#include "memory.h"

/* What waited at one moment: numbers of activations in `waiting`. */
struct moment {
    size_t first;
    size_t count;
    size_t fires; /* number of the activation, or NO_MATCH: none does */
};

struct agenda_watch {
    const char *const *stages;
    size_t stage_count;
    size_t stage;
    struct raw_firing *activations; /* in order of appearance */
    size_t activation_count, activation_capacity;
    struct pointer_map number_of_timetag; /* CLIPS's time tag + 1 → number + 1: addresses are used again, time tags are not */
    struct moment *moments;
    size_t moment_count, moment_capacity;
    size_t *waiting;
    size_t waiting_count, waiting_capacity;
};

static const void *key_of(const struct activation *activation)
{
    return (const void *)(uintptr_t)(activation->timetag + 1);
}

/* The number of an activation, a new one where it was not seen before. */
static size_t number_of(struct adapter *adapter, const struct activation *activation)
{
    struct agenda_watch *watch = adapter->watch;
    uintptr_t number = (uintptr_t)pointer_map_get(&watch->number_of_timetag, key_of(activation));

    if (number == 0) {
        watch->activations =
            memory_grow(watch->activations, &watch->activation_capacity, watch->activation_count + 1, sizeof *watch->activations);
        watch->activations[watch->activation_count++] = adapter_keep_match(adapter, activation);
        number = watch->activation_count;
        pointer_map_set(&watch->number_of_timetag, key_of(activation), (const void *)number);
    }
    return (size_t)number - 1;
}

static void look_at_stage(struct adapter *adapter, size_t stage)
{
    struct agenda_watch *watch = adapter->watch;

    EnvSetCurrentModule(adapter->env, EnvFindDefmodule(adapter->env, watch->stages[stage]));
    for (void *activation = NULL; (activation = EnvGetNextActivation(adapter->env, activation)) != NULL;) {
        watch->waiting = memory_grow(watch->waiting, &watch->waiting_capacity, watch->waiting_count + 1, sizeof *watch->waiting);
        watch->waiting[watch->waiting_count++] = number_of(adapter, activation);
    }
}

static void look(struct adapter *adapter)
{
    struct agenda_watch *watch = adapter->watch;
    void *module = EnvGetCurrentModule(adapter->env);
    size_t first = watch->waiting_count;

    for (size_t stage = watch->stage; stage < watch->stage_count; stage++)
        look_at_stage(adapter, stage);
    EnvSetCurrentModule(adapter->env, module);
    watch->moments = memory_grow(watch->moments, &watch->moment_capacity, watch->moment_count + 1, sizeof *watch->moments);
    watch->moments[watch->moment_count++] = (struct moment){first, watch->waiting_count - first, NO_MATCH};
}

/* Before a firing: which of those that wait it is. */
static void note_firing(void *env, void *activation)
{
    struct adapter *adapter = GetEnvironmentContext(env);
    struct agenda_watch *watch = adapter->watch;

    watch->moments[watch->moment_count - 1].fires = number_of(adapter, activation);
}

/* CLIPS calls this after each firing, and once where a stage fires nothing. */
static void look_again(void *env)
{
    struct adapter *adapter = GetEnvironmentContext(env);
    const struct agenda_watch *watch = adapter->watch;

    if (watch->moments[watch->moment_count - 1].fires != NO_MATCH)
        look(adapter);
}

void adapter_watch_start(struct adapter *adapter, const char *const *stages, size_t stage_count)
{
    adapter->watch = memory_new(1, sizeof *adapter->watch);
    adapter->watch->stages = stages;
    adapter->watch->stage_count = stage_count;
    look(adapter);
    EnvAddBeforeRunFunction(adapter->env, "intervensi-agenda", note_firing, 0);
    EnvAddRunFunction(adapter->env, "intervensi-agenda", look_again, 0);
}

void adapter_watch_stage(struct adapter *adapter, size_t stage)
{
    adapter->watch->stage = stage;
}

void adapter_watch_report(struct adapter *adapter, const struct run_sink *sink)
{
    const struct agenda_watch *watch = adapter->watch;
    size_t matched[CONDITIONS_MAX];

    for (size_t i = 0; i < watch->activation_count; i++) {
        adapter_match_positions(adapter, &watch->activations[i], matched);
        sink->activation(sink->context, watch->activations[i].alternative, matched, watch->activations[i].count);
    }
    for (size_t i = 0; i < watch->moment_count; i++)
        sink->agenda(sink->context, watch->moments[i].fires, watch->waiting + watch->moments[i].first, watch->moments[i].count);
}

void adapter_watch_stop(struct adapter *adapter)
{
    struct agenda_watch *watch = adapter->watch;

    if (watch == NULL)
        return;
    EnvRemoveBeforeRunFunction(adapter->env, "intervensi-agenda");
    EnvRemoveRunFunction(adapter->env, "intervensi-agenda");
    pointer_map_free(&watch->number_of_timetag);
    free(watch->activations);
    free(watch->moments);
    free(watch->waiting);
    free(watch);
    adapter->watch = NULL;
}
