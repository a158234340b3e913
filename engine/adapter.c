/* The adapter to CLIPS 6.30. */
#include "adapter.h"

#include <clips.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "memory.h"
#include "text.h"

enum { SAID_MAX = 2048 };

struct adapter {
    void *env;
    struct names *names;
    struct deftemplate *templates[TEMPLATE_COUNT];
    int slot_counts[TEMPLATE_COUNT];
    struct pointer_map symbol_of_word;
    struct pointer_map word_of_symbol;
    struct pointer_map rule_of_name;
    struct pointer_map number_of_rule; /* rule → alternative + 1 */
    size_t *positions;                 /* by fact index: place in the order of assertion */
    size_t position_capacity;
    char *source; /* the text being loaded */
    size_t source_capacity;
    char said[SAID_MAX];            /* what CLIPS printed, cut */
    void (*tell)(const char *text); /* hears what CLIPS traces, or NULL */
    bool load_failed;
    struct run_log log;
    enum logged logged;
    const char *const *stages; /* of the run under way; `stage` is the one that runs */
    size_t stage_count, stage;
    struct pointer_map number_of_timetag; /* CLIPS's time tag + 1 → number + 1: addresses are used again, time tags are not */
};

/* --- What CLIPS prints is kept, never shown as it is, unless somebody wants to hear its trace --- */

/* CLIPS would end the process with status 1 and its own words. */
static int out_of_memory(void *env, size_t size)
{
    (void)env;
    (void)size;
    memory_exhausted();
}

static int router_query(void *env, const char *name)
{
    static const char *const channels[] = {"stdout", "stderr",   "wprompt", "wdialog", "wdisplay",
                                           "werror", "wwarning", "wtrace",  "wclips"};

    (void)env;
    for (size_t i = 0; i < sizeof channels / sizeof channels[0]; i++)
        if (strcmp(name, channels[i]) == 0)
            return 1;
    return 0;
}

static int router_print(void *env, const char *name, const char *text)
{
    struct adapter *adapter = GetEnvironmentContext(env);
    size_t length = strlen(adapter->said), room = sizeof adapter->said - length - 1;

    if (adapter->tell != NULL && strcmp(name, "wtrace") == 0)
        adapter->tell(text);
    else if (strcmp(name, "wdialog") != 0) /* remarks such as that the firing limit was reached are no errors */
        strncat(adapter->said, text, room);
    return 1;
}

static void parser_error(void *env, const char *file, const char *warning, const char *error, long line)
{
    struct adapter *adapter = GetEnvironmentContext(env);
    const char *text = error != NULL ? error : warning;

    (void)line;
    if (text != NULL)
        router_print(env, file, text);
    adapter->load_failed = true;
}

/* --- What fires and what waits --- */

/* The log of matched facts names them by CLIPS's index until the run is over. */
static struct raw_match keep_match(struct adapter *adapter, const struct activation *activation)
{
    const struct partialMatch *basis = activation->basis;
    uintptr_t number = (uintptr_t)pointer_map_get(&adapter->number_of_rule, activation->theRule);
    struct run_log *log = &adapter->log;
    struct raw_match match = {(size_t)number - 1, log->matched_count, basis->bcount};

    log->matched = memory_grow(log->matched, &log->matched_capacity, log->matched_count + match.count, sizeof *log->matched);
    for (size_t i = 0; i < match.count; i++) {
        const struct alphaMatch *matched = basis->binds[i].gm.theMatch;

        log->matched[log->matched_count++] =
            matched != NULL ? (size_t)((const struct fact *)matched->matchingItem)->factIndex : NO_MATCH;
    }
    return match;
}

/* The number of an activation, a new one where it was not seen before. */
static size_t number_of(struct adapter *adapter, const struct activation *activation)
{
    const void *key = (const void *)(uintptr_t)(activation->timetag + 1);
    uintptr_t number = (uintptr_t)pointer_map_get(&adapter->number_of_timetag, key);
    struct run_log *log = &adapter->log;

    if (number == 0) {
        log->activations =
            memory_grow(log->activations, &log->activation_capacity, log->activation_count + 1, sizeof *log->activations);
        log->activations[log->activation_count++] = keep_match(adapter, activation);
        number = log->activation_count;
        pointer_map_set(&adapter->number_of_timetag, key, (const void *)number);
    }
    return (size_t)number - 1;
}

/* Notes what waits in this stage and the later ones. */
static void look(struct adapter *adapter)
{
    struct run_log *log = &adapter->log;
    void *module = EnvGetCurrentModule(adapter->env);
    size_t first = log->waiting_count;

    for (size_t stage = adapter->stage; stage < adapter->stage_count; stage++) {
        EnvSetCurrentModule(adapter->env, EnvFindDefmodule(adapter->env, adapter->stages[stage]));
        for (void *activation = NULL; (activation = EnvGetNextActivation(adapter->env, activation)) != NULL;) {
            log->waiting = memory_grow(log->waiting, &log->waiting_capacity, log->waiting_count + 1, sizeof *log->waiting);
            log->waiting[log->waiting_count++] = number_of(adapter, activation);
        }
    }
    EnvSetCurrentModule(adapter->env, module);
    log->moments = memory_grow(log->moments, &log->moment_capacity, log->moment_count + 1, sizeof *log->moments);
    log->moments[log->moment_count++] = (struct moment){first, log->waiting_count - first, NO_MATCH};
}

static void before_firing(void *env, void *activation)
{
    struct adapter *adapter = GetEnvironmentContext(env);
    struct run_log *log = &adapter->log;

    if (adapter->logged == LOG_NOTHING)
        return;
    if (adapter->logged == LOG_AGENDAS)
        log->moments[log->moment_count - 1].fires = number_of(adapter, activation);
    log->firings = memory_grow(log->firings, &log->firing_capacity, log->firing_count + 1, sizeof *log->firings);
    log->firings[log->firing_count++] = keep_match(adapter, activation);
}

/* CLIPS calls this after each firing, and once where a stage fires nothing. */
static void after_firing(void *env)
{
    struct adapter *adapter = GetEnvironmentContext(env);

    if (adapter->logged == LOG_AGENDAS && adapter->log.moments[adapter->log.moment_count - 1].fires != NO_MATCH)
        look(adapter);
}

/* --- Loading --- */

struct adapter *adapter_open(struct names *names)
{
    struct adapter *adapter = memory_new(1, sizeof *adapter);
    void *env = CreateEnvironment();

    adapter->env = env;
    adapter->names = names;
    SetEnvironmentContext(env, adapter);
    EnvSetOutOfMemoryFunction(env, out_of_memory);
    EnvAddRouter(env, "intervensi", 50, router_query, router_print, NULL, NULL, NULL);
    EnvSetParserErrorCallback(env, parser_error);
    SetPrintWhileLoading(env, FALSE);
    EnvAddBeforeRunFunction(env, "intervensi", before_firing, 0);
    EnvAddRunFunction(env, "intervensi", after_firing, 0);
    EnvRemoveResetFunction(env, "instances"); /* there are none, but one that each reset would make again */
    EnvRemoveResetFunction(env, "definstances");
    EnvBuild(env, "(defmodule MAIN (export deftemplate ?ALL))");
    return adapter;
}

void adapter_close(struct adapter *adapter)
{
    if (adapter == NULL)
        return;
    DestroyEnvironment(adapter->env);
    pointer_map_free(&adapter->symbol_of_word);
    pointer_map_free(&adapter->word_of_symbol);
    pointer_map_free(&adapter->rule_of_name);
    pointer_map_free(&adapter->number_of_rule);
    pointer_map_free(&adapter->number_of_timetag);
    free(adapter->source);
    free(adapter->log.firings);
    free(adapter->log.matched);
    free(adapter->log.activations);
    free(adapter->log.moments);
    free(adapter->log.waiting);
    free(adapter->positions);
    free(adapter);
}

/* What CLIPS said on its first line, without the code of its message ("[CSTRNCHK1] "). */
static const char *plain_words(char *said)
{
    said += strspn(said, "\n ");
    if (*said == '[' && strchr(said, ']') != NULL)
        said = strchr(said, ']') + 1;
    said += strspn(said, " ");
    said[strcspn(said, "\n")] = '\0';
    return said;
}

/* By the short way that CLIPS has for its own texts: the character at an index instead of a question to every router. It stops at a
 * NUL, but counts on: hence more than one of them. */
bool adapter_load(struct adapter *adapter, const char *text, size_t size, const struct place *place, struct diag *diag)
{
    enum { ENDS = 64 };
    static const char name[] = "intervensi-text";
    struct routerData *routers = RouterData(adapter->env);
    bool loaded;

    adapter->source = memory_grow(adapter->source, &adapter->source_capacity, size + 1 + ENDS, 1);
    memcpy(adapter->source, text, size);
    adapter->source[size] = '\n'; /* ends a remark */
    memset(adapter->source + size + 1, '\0', ENDS);
    adapter->load_failed = false;
    adapter->said[0] = '\0';
    EnvSetCurrentModule(adapter->env, EnvFindDefmodule(adapter->env, "MAIN"));
    routers->FastCharGetRouter = name;
    routers->FastCharGetString = adapter->source;
    routers->FastCharGetIndex = 0;
    loaded = LoadConstructsFromLogicalName(adapter->env, name) && !adapter->load_failed;
    routers->FastCharGetRouter = NULL;
    if (!loaded)
        diag_add(diag, place, CODE_CLIPS, _("see docs/RULES.md for what rules may say"), _("CLIPS refuses this construct: %s"),
                 plain_words(adapter->said));
    return loaded;
}

bool adapter_add_stage(struct adapter *adapter, const char *stage, struct diag *diag)
{
    char text[256];

    snprintf(text, sizeof text, "(defmodule %s (import MAIN deftemplate ?ALL))", stage);
    return adapter_load(adapter, text, strlen(text), NULL, diag);
}

/* Slots are read and written by their place, so their order must be that of template_slots(). Returns their number; -1: they differ. */
static int count_slots(const struct deftemplate *template, const char *const *names)
{
    const struct templateSlot *slot = template != NULL ? template->slotList : NULL;
    int count = 0;

    for (; slot != NULL && names[count] != NULL; slot = slot->next, count++)
        if (strcmp(ValueToString(slot->slotName), names[count]) != 0)
            return -1;
    return slot == NULL && names[count] == NULL ? count : -1;
}

bool adapter_find_templates(struct adapter *adapter, struct diag *diag)
{
    bool fine = true;

    EnvSetCurrentModule(adapter->env, EnvFindDefmodule(adapter->env, "MAIN"));
    for (int i = 0; i < TEMPLATE_COUNT; i++) {
        const char *word = template_word((enum fact_template)i);

        adapter->templates[i] = EnvFindDeftemplateInModule(adapter->env, word);
        adapter->slot_counts[i] = count_slots(adapter->templates[i], template_slots((enum fact_template)i));
        if (adapter->slot_counts[i] > 0)
            continue;
        fine = false;
        diag_add(diag, NULL, CODE_BAD_TEMPLATE, _("keep facts/templates.clp as it was shipped with this program"),
                 _("template %s is missing or has other slots"), word);
    }
    return fine;
}

bool adapter_templates_are_known(struct adapter *adapter, struct diag *diag)
{
    bool fine = true;

    for (void *module = NULL; (module = EnvGetNextDefmodule(adapter->env, module)) != NULL;) {
        EnvSetCurrentModule(adapter->env, module);
        for (struct deftemplate *t = NULL; (t = EnvGetNextDeftemplate(adapter->env, t)) != NULL;)
            if (t->implied && strcmp(EnvGetDeftemplateName(adapter->env, t), "initial-fact") != 0) {
                diag_add(diag, NULL, CODE_IMPLIED_TEMPLATE, _("correct the name of the template"), _("there is no template %s"),
                         EnvGetDeftemplateName(adapter->env, t));
                fine = false;
            }
    }
    return fine;
}

size_t adapter_find_rules(struct adapter *adapter)
{
    size_t count = 0;

    for (void *module = NULL; (module = EnvGetNextDefmodule(adapter->env, module)) != NULL;) {
        EnvSetCurrentModule(adapter->env, module);
        for (void *rule = NULL; (rule = EnvGetNextDefrule(adapter->env, rule)) != NULL; count++)
            pointer_map_set(&adapter->rule_of_name, names_intern(adapter->names, EnvGetDefruleName(adapter->env, rule)), rule);
    }
    return count;
}

static void *find_rule(struct adapter *adapter, const char *stage, const char *name)
{
    void *rule = (void *)(uintptr_t)pointer_map_get(&adapter->rule_of_name, name);

    return rule != NULL && strcmp(EnvDefruleModule(adapter->env, rule), stage) == 0 ? rule : NULL;
}

const char *adapter_rule_text(struct adapter *adapter, const char *stage, const char *name)
{
    void *rule = find_rule(adapter, stage, name);

    return rule != NULL ? EnvGetDefrulePPForm(adapter->env, rule) : NULL;
}

bool adapter_number_rule(struct adapter *adapter, const char *stage, const char *name, size_t alternative)
{
    void *rule = find_rule(adapter, stage, name);

    if (rule == NULL)
        return false;
    pointer_map_set(&adapter->number_of_rule, rule, (const void *)(uintptr_t)(alternative + 1));
    return true;
}

bool adapter_drop_rule(struct adapter *adapter, const char *stage, const char *name)
{
    void *rule = find_rule(adapter, stage, name);

    pointer_map_set(&adapter->rule_of_name, name, NULL);
    return rule != NULL && EnvUndefrule(adapter->env, rule);
}

void adapter_tell(struct adapter *adapter, const char *item, void (*tell)(const char *text))
{
    adapter->tell = tell;
    EnvWatch(adapter->env, item);
}

static SYMBOL_HN *symbol_for(struct adapter *adapter, const char *word)
{
    SYMBOL_HN *symbol = (SYMBOL_HN *)(uintptr_t)pointer_map_get(&adapter->symbol_of_word, word);

    if (symbol != NULL)
        return symbol;
    symbol = EnvAddSymbol(adapter->env, word);
    IncrementSymbolCount(symbol); /* stays, so that its address keeps its meaning */
    pointer_map_set(&adapter->symbol_of_word, word, symbol);
    pointer_map_set(&adapter->word_of_symbol, symbol, word);
    return symbol;
}

void adapter_know_word(struct adapter *adapter, const char *word)
{
    (void)symbol_for(adapter, word);
}

/* Single slots of a new fact, by their place: looking the slot up by its name costs as much as the whole rest of an assertion. */
static void put_slot(struct fact *fact, int slot, unsigned short type, void *value)
{
    fact->theProposition.theFields[slot].type = type;
    fact->theProposition.theFields[slot].value = value;
}

void adapter_assert(struct adapter *adapter, enum fact_template about, const char *const *slots)
{
    struct fact *fact = EnvCreateFact(adapter->env, adapter->templates[about]);

    for (int i = 0; i < adapter->slot_counts[about]; i++)
        put_slot(fact, i, SYMBOL, symbol_for(adapter, slots[i]));
    EnvAssert(adapter->env, fact);
}

void adapter_assert_measure(struct adapter *adapter, const char *fact_id, long number)
{
    struct fact *fact = EnvCreateFact(adapter->env, adapter->templates[TEMPLATE_MEASURE]);

    put_slot(fact, 0, SYMBOL, symbol_for(adapter, fact_id));
    put_slot(fact, 1, INTEGER, EnvAddLong(adapter->env, number));
    EnvAssert(adapter->env, fact);
}

/* --- Runs --- */

static void clear_errors(struct adapter *adapter)
{
    SetEvaluationError(adapter->env, FALSE);
    SetHaltExecution(adapter->env, FALSE);
    adapter->said[0] = '\0';
}

void adapter_reset(struct adapter *adapter, enum tie_breaking ties, unsigned seed, enum logged logged)
{
    static const int strategies[] = {DEPTH_STRATEGY, BREADTH_STRATEGY, RANDOM_STRATEGY};

    clear_errors(adapter);
    adapter->log.firing_count = adapter->log.matched_count = 0;
    adapter->log.activation_count = adapter->log.moment_count = adapter->log.waiting_count = 0;
    adapter->logged = logged;
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
    diag_add(diag, NULL, CODE_ENGINE, _("no advice is given; report this with the case and the rule base"),
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
        diag_add(diag, NULL, CODE_LIMIT, _("raise the limit, or look for rules that feed each other"),
                 _("the firing limit was reached in stage %s"), stage);
        return STATUS_LIMIT;
    }
    EnvClearFocusStack(adapter->env);
    return STATUS_OK;
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
            slots[i] = pointer_map_get(&adapter->word_of_symbol, field->value);
            if (slots[i] == NULL)
                slots[i] = names_intern(adapter->names, ValueToString(field->value));
        }
    }
    sink->fact(sink->context, about, slots, number_slot);
}

static void report_facts(struct adapter *adapter, const struct run_sink *sink)
{
    size_t position = 0;

    for (struct fact *fact = NULL; (fact = EnvGetNextFact(adapter->env, fact)) != NULL;) {
        int about = 0;

        while (about < TEMPLATE_COUNT && fact->whichDeftemplate != adapter->templates[about])
            about++;
        if (about == TEMPLATE_COUNT || (sink->templates & (1u << about)) == 0)
            continue;
        adapter->positions =
            memory_grow(adapter->positions, &adapter->position_capacity, (size_t)fact->factIndex + 1, sizeof *adapter->positions);
        adapter->positions[fact->factIndex] = position++;
        report_fact(adapter, fact, (enum fact_template)about, sink);
    }
}

enum status adapter_run(struct adapter *adapter, const char *const *stages, size_t stage_count, long max_firings,
                        const struct run_sink *sink, struct diag *diag)
{
    struct run_log *log = &adapter->log;
    long long left = max_firings;
    enum status status = STATUS_OK;

    if (!error_free(adapter, diag))
        return STATUS_INTERNAL;
    adapter->stages = stages;
    adapter->stage_count = stage_count;
    adapter->stage = 0;
    if (adapter->logged == LOG_AGENDAS)
        look(adapter);
    for (; status == STATUS_OK && adapter->stage < stage_count; adapter->stage++)
        status = run_stage(adapter, stages[adapter->stage], &left, diag);
    pointer_map_free(&adapter->number_of_timetag);
    if (status != STATUS_OK)
        return status;
    report_facts(adapter, sink);
    for (size_t i = 0; i < log->matched_count; i++)
        if (log->matched[i] != NO_MATCH)
            log->matched[i] = adapter->positions[log->matched[i]];
    return STATUS_OK;
}

const struct run_log *adapter_log(const struct adapter *adapter)
{
    return &adapter->log;
}
