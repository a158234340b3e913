/* The adapter to CLIPS 6.30: one run and what it matched. See adapter.h. */
#include "adapter_internal.h"

#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "text.h"

struct raw_firing adapter_keep_match(struct adapter *adapter, const struct activation *activation)
{
    const struct partialMatch *basis = activation->basis;
    uintptr_t number = (uintptr_t)pointer_map_get(&adapter->number_of_rule, activation->theRule);
    size_t first = adapter->match_count;

    adapter->matches = memory_grow(adapter->matches, &adapter->match_capacity, first + basis->bcount, sizeof *adapter->matches);
    for (size_t i = 0; i < basis->bcount; i++) {
        const struct alphaMatch *match = basis->binds[i].gm.theMatch;

        adapter->matches[adapter->match_count++] = match != NULL ? (const struct fact *)match->matchingItem : NULL;
    }
    return (struct raw_firing){(size_t)number - 1, first, basis->bcount};
}

void adapter_before_run(void *env, void *activation)
{
    struct adapter *adapter = GetEnvironmentContext(env);

    if (!adapter->recording)
        return;
    adapter->firings =
        memory_grow(adapter->firings, &adapter->firing_capacity, adapter->firing_count + 1, sizeof *adapter->firings);
    adapter->firings[adapter->firing_count++] = adapter_keep_match(adapter, activation);
}

static void clear_errors(struct adapter *adapter)
{
    SetEvaluationError(adapter->env, FALSE);
    SetHaltExecution(adapter->env, FALSE);
    adapter->said[0] = '\0';
}

void adapter_reset(struct adapter *adapter, enum tie_breaking ties, unsigned seed, bool recording)
{
    static const int strategies[] = {DEPTH_STRATEGY, BREADTH_STRATEGY, RANDOM_STRATEGY};

    clear_errors(adapter);
    adapter->firing_count = 0;
    adapter->match_count = 0;
    adapter->recording = recording;
    if (EnvGetStrategy(adapter->env) != strategies[ties])
        EnvSetStrategy(adapter->env, strategies[ties]);
    if (ties == TIES_RANDOM) {
        EnvReset(adapter->env); /* taking back the facts of the last run draws numbers, too */
        genseed((int)seed);
    }
    EnvIncrementGCLocks(adapter->env); /* collects what facts leave behind once, not after each fact */
    EnvReset(adapter->env);
    EnvDecrementGCLocks(adapter->env);
    EnvClearFocusStack(adapter->env);
}

/* An error flag that CLIPS left, or words on its error channel, mean that the run cannot be trusted. */
static bool error_free(struct adapter *adapter, struct diag *diag)
{
    bool flagged = GetEvaluationError(adapter->env) || GetHaltExecution(adapter->env);

    if (!flagged && adapter->said[0] == '\0')
        return true;
    diag_add(diag, NULL, "engine", _("no advice is given; report this with the case and the rule base"),
             _("CLIPS reported an error: %s"), adapter->said[0] != '\0' ? adapter->said : _("execution was halted"));
    clear_errors(adapter);
    return false;
}

/* Runs one stage with what is left of the firing limit. */
static enum status run_stage(struct adapter *adapter, const char *stage, long long *left, struct diag *diag)
{
    void *module = EnvFindDefmodule(adapter->env, stage);

    EnvFocus(adapter->env, module);
    *left -= EnvRun(adapter->env, *left);
    if (!error_free(adapter, diag))
        return STATUS_INTERNAL;
    EnvSetCurrentModule(adapter->env, module);
    if (*left <= 0 && EnvGetNextActivation(adapter->env, NULL) != NULL) {
        diag_add(diag, NULL, "limit", _("raise the limit, or look for rules that feed each other"),
                 _("the firing limit was reached in stage %s"), stage);
        return STATUS_LIMIT;
    }
    EnvClearFocusStack(adapter->env);
    return STATUS_OK;
}

static int template_of(const struct adapter *adapter, const struct fact *fact)
{
    for (int i = 0; i < TEMPLATE_COUNT; i++)
        if (fact->whichDeftemplate == adapter->templates[i])
            return i;
    return -1;
}

static const char *word_for(struct adapter *adapter, void *symbol)
{
    const char *word = pointer_map_get(&adapter->word_of_symbol, symbol);

    return word != NULL ? word : names_intern(adapter->names, ValueToString(symbol));
}

static void report_fact(struct adapter *adapter, const struct fact *fact, enum fact_template about, const struct run_sink *sink)
{
    const char *slots[SLOTS_MAX] = {NULL};
    char number[32];
    int number_slot = -1;

    for (int i = 0; i < adapter->slot_counts[about]; i++) {
        const struct field *field = &fact->theProposition.theFields[i];

        if (field->type == INTEGER) {
            snprintf(number, sizeof number, "%lld", (long long)ValueToLong(field->value));
            slots[i] = number;
            number_slot = i;
        } else {
            slots[i] = word_for(adapter, field->value);
        }
    }
    sink->fact(sink->context, about, slots, number_slot);
}

static void report_facts(struct adapter *adapter, const struct run_sink *sink)
{
    size_t position = 0;

    for (struct fact *fact = NULL; (fact = EnvGetNextFact(adapter->env, fact)) != NULL;) {
        int about = template_of(adapter, fact);

        if (about < 0 || (sink->templates & (1u << about)) == 0)
            continue;
        adapter->positions =
            memory_grow(adapter->positions, &adapter->position_capacity, (size_t)fact->factIndex + 1, sizeof *adapter->positions);
        adapter->positions[fact->factIndex] = position++;
        report_fact(adapter, fact, (enum fact_template)about, sink);
    }
}

void adapter_match_positions(const struct adapter *adapter, const struct raw_firing *raw, size_t *matched)
{
    for (size_t i = 0; i < raw->count; i++) {
        const struct fact *fact = adapter->matches[raw->first + i];

        matched[i] = fact != NULL ? adapter->positions[fact->factIndex] : NO_MATCH;
    }
}

static void report_firings(struct adapter *adapter, const struct run_sink *sink)
{
    size_t matched[CONDITIONS_MAX];

    for (size_t i = 0; i < adapter->firing_count; i++) {
        const struct raw_firing *raw = &adapter->firings[i];

        adapter_match_positions(adapter, raw, matched);
        sink->firing(sink->context, raw->alternative, matched, raw->count);
    }
}

static enum status run_stages(struct adapter *adapter, const char *const *stages, size_t stage_count, long max_firings,
                              struct diag *diag)
{
    long long left = max_firings;
    enum status status = STATUS_OK;

    for (size_t i = 0; status == STATUS_OK && i < stage_count; i++) {
        if (adapter->watch != NULL)
            adapter_watch_stage(adapter, i);
        status = run_stage(adapter, stages[i], &left, diag);
    }
    return status;
}

enum status adapter_run(struct adapter *adapter, const char *const *stages, size_t stage_count, long max_firings,
                        const struct run_sink *sink, struct diag *diag)
{
    enum status status;

    if (!error_free(adapter, diag))
        return STATUS_INTERNAL;
    if (sink->agenda != NULL)
        adapter_watch_start(adapter, stages, stage_count);
    status = run_stages(adapter, stages, stage_count, max_firings, diag);
    if (status == STATUS_OK) {
        report_facts(adapter, sink);
        if (sink->firing != NULL)
            report_firings(adapter, sink);
        if (sink->agenda != NULL)
            adapter_watch_report(adapter, sink);
    }
    adapter_watch_stop(adapter);
    return status;
}
