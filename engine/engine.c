/* The door of the library: open, consult, close. */
#include "engine.h"

#include <stdlib.h>

#include "adapter.h"
#include "collect.h"
#include "load.h"
#include "table.h"
#include "table_check.h"
#include "text.h"
#include "trials.h"

/* One chosen value of one fact, to be asserted. */
struct assertion {
    size_t fact;
    int choice; /* or NOT_FOUND for a measure */
};

struct engine {
    struct rule_base base;
    unsigned origins;
    long max_firings;
    enum tie_breaking ties;
    unsigned seed;
    const volatile sig_atomic_t *interrupt; /* or NULL */
    struct assertion *assertions;           /* of the run under way; kept for the next */
    size_t assertion_capacity;
    struct table *table;                  /* NULL before it is needed, and where there is none */
    const char *no_table, *no_table_rule; /* what stands in the way of one, in which rule; or NULL */
    bool clips_only;                      /* the table is not to be used */
    const char *cache;                    /* as in the options */
    unsigned told;                        /* what CLIPS says as it works: nothing that is not asked for is to be seen */
    struct result *whole;                 /* what stands in for a brief result, or NULL */
};

enum status engine_open(const struct engine_options *options, struct engine **engine, struct diag *diag)
{
    struct engine *opened = memory_new(1, sizeof *opened);
    enum status status;

    *engine = NULL;
    opened->origins = options->origins != 0 ? options->origins : ORIGINS_ALL;
    opened->max_firings = options->max_firings > 0 ? options->max_firings : FIRINGS_DEFAULT;
    opened->clips_only = options->max_firings > 0; /* the table fires nothing that could be counted */
    status = rule_base_load(&opened->base, options, diag);
    if (status != STATUS_OK) {
        engine_close(opened);
        return status;
    }
    opened->cache = options->cache;
    *engine = opened;
    return STATUS_OK;
}

enum status engine_identify(const struct engine_options *options, struct engine_identity *identity, struct diag *diag)
{
    return rule_base_identify(options, identity, diag) ? STATUS_OK : STATUS_RULES;
}

void engine_close(struct engine *engine)
{
    if (engine == NULL)
        return;
    table_free(engine->table);
    result_free(engine->whole);
    rule_base_free(&engine->base);
    free(engine->assertions);
    free(engine);
}

/* Lists them in engine->assertions; returns their number. */
static size_t list_assertions(struct engine *engine, const struct case_record *record)
{
    struct assertion *list = engine->assertions;
    size_t count = 0;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        const struct answer *answer = &record->answers[i];

        if (!answer_given(answer))
            continue;
        list = memory_grow(list, &engine->assertion_capacity, count + CHOICES_MAX + 1, sizeof *list);
        for (int j = 0; j < (int)record->vocabulary->facts[i].choice_count; j++)
            if ((answer->chosen >> j & 1) != 0)
                list[count++] = (struct assertion){i, j};
        if (answer->measured)
            list[count++] = (struct assertion){i, NOT_FOUND};
    }
    engine->assertions = list;
    return count;
}

/* With a small generator of its own: the same seed gives the same order everywhere. */
static void shuffle(struct assertion *list, size_t count, unsigned seed)
{
    for (size_t i = count; i > 1; i--) {
        struct assertion swap = list[i - 1];
        size_t j;

        seed = seed * 1664525u + 1013904223u;
        j = (seed >> 8) % i;
        list[i - 1] = list[j];
        list[j] = swap;
    }
}

static void assert_case(struct engine *engine, const struct case_record *record)
{
    struct adapter *adapter = engine->base.adapter;
    const struct knowledge *knowledge = &engine->base.knowledge;
    size_t count = list_assertions(engine, record);
    struct assertion *list = engine->assertions;

    if (engine->seed != 0)
        shuffle(list, count, engine->seed);
    for (size_t i = 0; i < knowledge->standing_fact_count; i++)
        adapter_assert(adapter, knowledge->standing_facts[i].about, knowledge->standing_facts[i].slots);
    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        if (record->vocabulary->facts[i].implied && !answer_given(&record->answers[i])) {
            const char *slots[SLOTS_MAX] = {record->vocabulary->facts[i].id};

            adapter_assert(adapter, TEMPLATE_NOT_GIVEN, slots);
        }
    for (size_t i = 0; i < count; i++) {
        const struct case_fact *fact = &record->vocabulary->facts[list[i].fact];

        if (list[i].choice == NOT_FOUND) {
            adapter_assert_measure(adapter, fact->id, record->answers[list[i].fact].number);
        } else {
            const char *slots[SLOTS_MAX] = {fact->id, fact->choices[list[i].choice].value};

            adapter_assert(adapter, TEMPLATE_ANSWER, slots);
        }
    }
}

enum status engine_make_table(struct engine *engine, struct diag *diag)
{
    const struct knowledge *knowledge = &engine->base.knowledge;
    struct check_extent extent;
    enum status status = STATUS_OK;

    if (engine->table != NULL || engine->no_table != NULL || engine->clips_only)
        return STATUS_OK;
    engine->table = table_make(knowledge, &engine->no_table, &engine->no_table_rule);
    if (engine->table == NULL || engine->told != 0 || table_is_known(engine->cache, engine->base.digest, engine->table))
        return STATUS_OK;
    status = table_check(engine, knowledge, &extent, diag);
    if (status == STATUS_OK) {
        table_keep_known(engine->cache, engine->base.digest, engine->table);
        return STATUS_OK;
    }
    table_free(engine->table);
    engine->table = NULL;
    engine->no_table = status == STATUS_INTERNAL ? N_("it says something else than CLIPS") : NULL;
    return status;
}

/* The table, made when it is first needed; NULL: CLIPS decides alone. */
static struct table *table_of(struct engine *engine)
{
    struct diag unsaid = DIAG_EMPTY;

    engine_make_table(engine, &unsaid);
    diag_free(&unsaid);
    return engine->clips_only ? NULL : engine->table;
}

enum status engine_run(struct engine *engine, const struct case_record *record, const struct run_sink *sink, struct diag *diag)
{
    const struct rulebook *rulebook = &engine->base.knowledge.rulebook;

    if (engine->interrupt != NULL && *engine->interrupt != 0) {
        diag_add(diag, NULL, CODE_INTERRUPTED, NULL, _("interrupted"));
        return STATUS_INTERRUPTED;
    }
    if (sink->logged == LOG_NOTHING && table_of(engine) != NULL) {
        table_decide(engine->table, record);
        if (sink->templates != 0)
            table_report(engine->table, sink);
        return STATUS_OK;
    }
    adapter_reset(engine->base.adapter, engine->ties, engine->seed, sink->logged);
    assert_case(engine, record);
    return adapter_run(engine->base.adapter, rulebook->stages, rulebook->stage_count, engine->max_firings, sink, diag);
}

/* Whatever fails, there is no result. */
static enum status consult(struct engine *engine, const struct case_record *record, enum logged logged,
                           struct collector *collector, struct diag *diag)
{
    const struct run_sink sink = collector_start(collector, &engine->base.knowledge, logged);
    enum status status = engine_run(engine, record, &sink, diag);

    if (status == STATUS_OK && !collector_finish(collector, adapter_log(engine->base.adapter))) {
        diag_add(diag, NULL, CODE_ENGINE, _("no advice is given; report this with the case and the rule base"),
                 _("what CLIPS concluded is not what the rules say"));
        status = STATUS_INTERNAL;
    }
    if (status != STATUS_OK) {
        result_free(collector->result);
        collector->result = NULL;
    }
    return status;
}

enum status engine_consult(struct engine *engine, const struct case_record *record, struct result **result, struct diag *diag)
{
    struct collector collector;
    enum status status = consult(engine, record, LOG_FIRINGS, &collector, diag);

    *result = collector.result;
    return status;
}

enum status engine_record(struct engine *engine, const struct case_record *record, struct run_record **run, struct diag *diag)
{
    struct collector collector;
    enum status status = consult(engine, record, LOG_AGENDAS, &collector, diag);

    *run = status == STATUS_OK ? run_record_make(&collector) : NULL;
    return status;
}

enum status engine_consult_brief(struct engine *engine, const struct case_record *record, const struct result **result,
                                 struct diag *diag)
{
    const struct run_sink nothing = {.context = NULL};
    enum status status;

    *result = NULL;
    if (table_of(engine) != NULL) {
        status = engine_run(engine, record, &nothing, diag);
        if (status == STATUS_OK)
            *result = table_result(engine->table);
        return status;
    }
    result_free(engine->whole);
    status = engine_consult(engine, record, &engine->whole, diag);
    *result = engine->whole;
    return status;
}

void engine_set_interrupt(struct engine *engine, const volatile sig_atomic_t *flag)
{
    engine->interrupt = flag;
}

void engine_tell(struct engine *engine, unsigned told, void (*tell)(const char *text))
{
    static const struct {
        enum engine_told bit;
        const char *item;
    } items[] = {{TELL_RULES, "rules"}, {TELL_FACTS, "facts"}, {TELL_ACTIVATIONS, "activations"}, {TELL_FOCUS, "focus"}};

    engine->told = told;
    for (size_t i = 0; i < sizeof items / sizeof items[0]; i++)
        if ((told & items[i].bit) != 0)
            adapter_tell(engine->base.adapter, items[i].item, tell);
}

struct place engine_place(const struct engine *engine, const char *template, const char *name, const char *value)
{
    const struct knowledge *knowledge = &engine->base.knowledge;

    return knowledge_place(knowledge, template, names_intern(knowledge->names, name),
                           value != NULL ? names_intern(knowledge->names, value) : NULL);
}

const struct knowledge *engine_knowledge(const struct engine *engine)
{
    return &engine->base.knowledge;
}

const struct vocabulary *engine_vocabulary(const struct engine *engine)
{
    return &engine->base.knowledge.vocabulary;
}

const struct rulebook *engine_rulebook(const struct engine *engine)
{
    return &engine->base.knowledge.rulebook;
}

const struct reference *engine_reference(const struct engine *engine)
{
    return &engine->base.knowledge.reference;
}

const struct fact *engine_standing_facts(const struct engine *engine, size_t *count)
{
    *count = engine->base.knowledge.standing_fact_count;
    return engine->base.knowledge.standing_facts;
}

const char *engine_version(const struct engine *engine)
{
    return engine->base.version;
}

const char *engine_digest(const struct engine *engine)
{
    return engine->base.digest;
}

unsigned engine_origins(const struct engine *engine)
{
    return engine->origins;
}

void engine_set_clips_only(struct engine *engine, bool clips_only)
{
    engine->clips_only = clips_only;
}

bool engine_has_table(struct engine *engine, const char **why, const char **rule)
{
    bool has = table_of(engine) != NULL;

    if (why != NULL)
        *why = engine->no_table != NULL ? _(engine->no_table) : NULL;
    if (rule != NULL)
        *rule = engine->no_table_rule;
    return has;
}

enum status engine_check_case(struct engine *engine, const struct case_record *record, const char *name, struct result **whole,
                              struct diag *diag)
{
    struct result *result = NULL;
    struct difference difference;
    enum status status = engine_consult(engine, record, &result, diag);

    if (status == STATUS_OK && table_of(engine) != NULL) {
        table_decide(engine->table, record);
        if (results_differ(result, table_result(engine->table), &difference)) {
            diag_add(diag, NULL, CODE_TABLE,
                     _("report this with the case and the rule base; --engine clips does without the table"),
                     _("the table of the rules differs from CLIPS in case %s: rule %s (%s %s)"), name, difference.rule,
                     difference.what, difference.subject);
            status = STATUS_INTERNAL;
        }
    }
    if (whole != NULL)
        *whole = result;
    else
        result_free(result);
    return status;
}

enum status engine_check_table(struct engine *engine, struct check_extent *extent, struct diag *diag)
{
    *extent = (struct check_extent){0};
    return table_of(engine) != NULL ? table_check(engine, &engine->base.knowledge, extent, diag) : STATUS_OK;
}

bool engine_conclusions(const struct engine *engine, uint64_t *number)
{
    if (engine->table == NULL || engine->clips_only)
        return false;
    *number = table_conclusions(engine->table);
    return true;
}

void engine_set_order(struct engine *engine, enum firing_order order, unsigned seed)
{
    static const enum tie_breaking ties[] = {TIES_DEPTH, TIES_BREADTH, TIES_RANDOM};

    engine->ties = ties[order];
    engine->seed = seed;
}
