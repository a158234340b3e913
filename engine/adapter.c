/* The adapter to CLIPS 6.30: environment, loading, assertion. See adapter.h; running is in adapter_run.c.
 * Traps of the library that decide what stands here are listed in docs/CLIPS.md. */
#include "adapter_internal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "memory.h"
#include "text.h"

/* CLIPS would end the process with status 1 and its own words. */
static int out_of_memory(void *env, size_t size)
{
    (void)env;
    (void)size;
    memory_exhausted();
}

/* --- What CLIPS prints is kept, never shown as it is ----------------------------------------------- */

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

    if (strcmp(name, "wdialog") != 0) /* remarks such as that the firing limit was reached are no errors */
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
    EnvAddBeforeRunFunction(env, "intervensi", adapter_before_run, 0);
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
    free(adapter->source);
    free(adapter->firings);
    free(adapter->matches);
    free(adapter->positions);
    free(adapter);
}

/* Loads the text that stands in `source` by the short way that CLIPS has for its own texts: the character at an index instead of
 * a question to every router. It stops at a NUL, but counts on: hence more than one of them. */
static bool load_source(struct adapter *adapter)
{
    static const char name[] = "intervensi-text";
    struct routerData *routers = RouterData(adapter->env);
    bool loaded;

    routers->FastCharGetRouter = name;
    routers->FastCharGetString = adapter->source;
    routers->FastCharGetIndex = 0;
    loaded = LoadConstructsFromLogicalName(adapter->env, name);
    routers->FastCharGetRouter = NULL;
    return loaded;
}

bool adapter_load(struct adapter *adapter, const char *text, size_t size, const struct place *place, struct diag *diag)
{
    enum { ENDS = 64 };

    adapter->source = memory_grow(adapter->source, &adapter->source_capacity, size + 1 + ENDS, 1);
    memcpy(adapter->source, text, size);
    adapter->source[size] = '\n'; /* ends a remark */
    memset(adapter->source + size + 1, '\0', ENDS);
    adapter->load_failed = false;
    adapter->said[0] = '\0';
    EnvSetCurrentModule(adapter->env, EnvFindDefmodule(adapter->env, "MAIN"));
    if (load_source(adapter) && !adapter->load_failed)
        return true;
    diag_add(diag, place, "clips", _("see docs/RULES.md for what rules may say"), _("CLIPS refuses this construct: %s"),
             adapter->said);
    return false;
}

bool adapter_add_stage(struct adapter *adapter, const char *stage, struct diag *diag)
{
    char text[256];

    snprintf(text, sizeof text, "(defmodule %s (import MAIN deftemplate ?ALL))", stage);
    return adapter_load(adapter, text, strlen(text), NULL, diag);
}

/* Slots are read and written by their place, so their order must be that of template_slots(). */
static bool has_slots(const struct deftemplate *template, const char *const *names)
{
    const struct templateSlot *slot = template->slotList;

    for (; slot != NULL && *names != NULL; slot = slot->next, names++)
        if (strcmp(ValueToString(slot->slotName), *names) != 0)
            return false;
    return slot == NULL && *names == NULL;
}

static bool find_template(struct adapter *adapter, enum fact_template about, struct diag *diag)
{
    struct deftemplate *template = EnvFindDeftemplateInModule(adapter->env, template_word(about));
    int count = 0;

    while (count < SLOTS_MAX && template_slots(about)[count] != NULL)
        count++;
    if (template == NULL || !has_slots(template, template_slots(about))) {
        diag_add(diag, NULL, "bad-template", _("keep facts/templates.clp as it was shipped with this program"),
                 _("template %s is missing or has other slots"), template_word(about));
        return false;
    }
    adapter->templates[about] = template;
    adapter->slot_counts[about] = count;
    return true;
}

bool adapter_find_templates(struct adapter *adapter, struct diag *diag)
{
    bool fine = true;

    EnvSetCurrentModule(adapter->env, EnvFindDefmodule(adapter->env, "MAIN"));
    for (int i = 0; i < TEMPLATE_COUNT; i++)
        fine = find_template(adapter, (enum fact_template)i, diag) && fine;
    return fine;
}

bool adapter_templates_are_known(struct adapter *adapter, struct diag *diag)
{
    bool fine = true;

    for (void *module = NULL; (module = EnvGetNextDefmodule(adapter->env, module)) != NULL;) {
        EnvSetCurrentModule(adapter->env, module);
        for (struct deftemplate *t = NULL; (t = EnvGetNextDeftemplate(adapter->env, t)) != NULL;)
            if (t->implied && strcmp(EnvGetDeftemplateName(adapter->env, t), "initial-fact") != 0) {
                diag_add(diag, NULL, "implied-template", _("correct the name of the template"), _("there is no template %s"),
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
