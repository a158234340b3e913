/* Loading a rule base, step by step. See load.h. */
#include "load.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "constructs.h"
#include "lint.h"
#include "order.h"
#include "read_back.h"
#include "text.h"

struct loader {
    struct rule_base *base;
    struct knowledge *knowledge;
    const struct engine_options *options;
    struct diag *diag;
    struct arena *scratch; /* what is needed only while one file or one rule is read */
    size_t problems_before;
    struct base_file order, version, contacts;
    struct base_files facts, rules;
    struct found_rules found;
};

static bool fine_so_far(const struct loader *loader)
{
    return loader->diag->total == loader->problems_before;
}

static void read_files(struct loader *loader)
{
    const struct engine_options *options = loader->options;
    struct arena *arena = loader->knowledge->arena;

    files_load(arena, options->facts, &loader->facts, loader->diag);
    files_load(arena, options->rules, &loader->rules, loader->diag);
    file_load(arena, options->rules, "ORDER", &loader->order, loader->diag);
    file_load(arena, options->rules, "VERSION", &loader->version, loader->diag);
    if (options->contacts != NULL)
        file_load(arena, "", options->contacts, &loader->contacts, loader->diag);
}

static void take_digest(struct loader *loader)
{
    size_t count = 0;
    const struct base_file **all =
        arena_alloc(loader->knowledge->arena, loader->facts.count + loader->rules.count + 2, sizeof(struct base_file *));

    all[count++] = &loader->order;
    all[count++] = &loader->version;
    for (size_t i = 0; i < loader->facts.count; i++)
        all[count++] = &loader->facts.items[i];
    for (size_t i = 0; i < loader->rules.count; i++)
        all[count++] = &loader->rules.items[i];
    files_digest(all, count, loader->base->digest);
}

static void read_constructs(struct loader *loader, const struct base_files *files, enum folder folder)
{
    for (size_t i = 0; i < files->count; i++)
        if (files->items[i].bytes != NULL)
            constructs_read(loader->knowledge, loader->scratch, &files->items[i], folder, &loader->found, loader->diag);
}

/* Gives each rule the number of its stage. */
static void find_stages(struct loader *loader)
{
    const struct rulebook *rulebook = &loader->knowledge->rulebook;

    for (size_t i = 0; i < loader->found.count; i++) {
        struct found_rule *rule = &loader->found.items[i];
        struct place place = {.file = rule->file, .line = rule->line};

        while (rule->stage_index < rulebook->stage_count && rulebook->stages[rule->stage_index] != rule->stage)
            rule->stage_index++;
        if (rule->stage_index == rulebook->stage_count)
            diag_add(loader->diag, &place, "unknown-stage", _("use a stage of rules/ORDER"), _("rule %s is of unknown stage %s"),
                     rule->name, rule->stage);
    }
}

/* CLIPS would redefine silently; the host does not let it come to that. */
static void find_duplicates(struct loader *loader)
{
    struct pointer_map before = {0};

    for (size_t i = 0; i < loader->found.count; i++) {
        const struct found_rule *rule = &loader->found.items[i], *first = pointer_map_get(&before, rule->name);
        struct place place = {.file = rule->file, .line = rule->line};

        if (first == NULL)
            pointer_map_set(&before, rule->name, rule);
        else
            diag_add(loader->diag, &place, "duplicate", _("give each rule its own name, whatever its stage"),
                     _("rule %s was defined before, in %s:%ld"), rule->name, first->file, first->line);
    }
    pointer_map_free(&before);
}

/* Reads the words and checks every construct and every name of a rule before CLIPS sees any. What could not be read as a file is
 * passed over: it is a problem already, and the others may have problems of their own. */
static void read_texts(struct loader *loader)
{
    struct knowledge *knowledge = loader->knowledge;
    bool stages_known = loader->order.bytes != NULL && order_read(knowledge, &loader->order, loader->diag);

    if (loader->version.bytes != NULL)
        loader->base->version = version_read(knowledge->arena, &loader->version, loader->diag);
    read_constructs(loader, &loader->facts, FOLDER_FACTS);
    read_constructs(loader, &loader->rules, FOLDER_RULES);
    if (loader->contacts.bytes != NULL) {
        struct base_files one = {&loader->contacts, 1};

        knowledge->reference.contact_count = 0;
        read_constructs(loader, &one, FOLDER_CONTACTS);
    }
    if (stages_known)
        find_stages(loader);
    find_duplicates(loader);
    if (loader->found.count == 0 && fine_so_far(loader))
        diag_add(loader->diag, NULL, "no-rules", _("check --rules"), _("the rule base holds no rule"));
}

/* CLIPS gets the templates and the rules. The words never reach it: they were read already, and every reset would assert them. */
static bool load_clips(struct loader *loader)
{
    const struct rulebook *rulebook = &loader->knowledge->rulebook;
    struct adapter *adapter = loader->base->adapter = adapter_open(loader->knowledge->names);
    bool fine = true;

    for (size_t i = 0; i < loader->facts.count; i++) {
        const struct base_file *file = &loader->facts.items[i];
        struct place place = {.file = file->path};

        if (strcmp(file->name, "templates.clp") == 0)
            fine = adapter_load(adapter, file->bytes, file->size, &place, loader->diag);
    }
    for (size_t i = 0; fine && i < rulebook->stage_count; i++)
        fine = adapter_add_stage(adapter, rulebook->stages[i], loader->diag);
    if (!fine || !adapter_find_templates(adapter, loader->diag))
        return false;
    for (size_t i = 0; i < loader->found.count; i++) {
        const struct found_rule *rule = &loader->found.items[i];
        struct place place = {.file = rule->file, .line = rule->line};

        fine = adapter_load(adapter, rule->text, rule->size, &place, loader->diag) && fine;
    }
    return fine && adapter_templates_are_known(adapter, loader->diag);
}

static bool stays_whatever_the_origin(const struct rulebook *rulebook, const struct rule *rule)
{
    const char *stage = rulebook->stages[rule->stage];

    return strncmp(rule->id, "saf-", 4) == 0 || strcmp(stage, "OBJECT") == 0 || strcmp(stage, "RESOLVE") == 0;
}

/* Numbers the rules for the reports of firings; leaves out those of other origins. */
static void choose_origins(struct loader *loader)
{
    struct rulebook *rulebook = &loader->knowledge->rulebook;
    unsigned origins = loader->options->origins != 0 ? loader->options->origins : ORIGINS_ALL;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        struct rule *rule = &rulebook->rules[alternative->rule];

        rule->active = (origins & (1u << rule->origin)) != 0 || stays_whatever_the_origin(rulebook, rule);
        if (rule->active)
            adapter_number_rule(loader->base->adapter, rulebook->stages[rule->stage], alternative->name, i);
        else
            adapter_drop_rule(loader->base->adapter, rulebook->stages[rule->stage], alternative->name);
    }
}

static void know_words(struct loader *loader)
{
    struct adapter *adapter = loader->base->adapter;
    const struct vocabulary *vocabulary = &loader->knowledge->vocabulary;
    const struct rulebook *rulebook = &loader->knowledge->rulebook;

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        adapter_know_word(adapter, vocabulary->facts[i].id);
        for (size_t j = 0; j < vocabulary->facts[i].choice_count; j++)
            adapter_know_word(adapter, vocabulary->facts[i].choices[j].value);
    }
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        for (int j = 0; j < SLOTS_MAX; j++)
            if (rulebook->alternatives[i].conclusion[j].constant != NULL &&
                !isdigit((unsigned char)rulebook->alternatives[i].conclusion[j].constant[0]))
                adapter_know_word(adapter, rulebook->alternatives[i].conclusion[j].constant);
}

/* Joins the parts and checks that they fit. What is wrong with the words does not hide what is wrong with the rules; some words are
 * held against the rules, so they come second. */
static void fit_together(struct loader *loader)
{
    struct knowledge *knowledge = loader->knowledge;
    bool loaded;

    knowledge_finish(knowledge, loader->diag);
    loaded =
        load_clips(loader) && rules_read_back(knowledge, loader->base->adapter, loader->scratch, &loader->found, loader->diag);
    lint_words(knowledge, loader->diag);
    if (loaded)
        lint_rules(knowledge, loader->diag);
    else if (fine_so_far(loader))
        diag_add(loader->diag, NULL, "engine", NULL, _("the rule base does not load"));
}

static bool load(struct loader *loader)
{
    read_files(loader);
    read_texts(loader);
    if (!fine_so_far(loader))
        return false;
    take_digest(loader);
    fit_together(loader);
    if (!fine_so_far(loader))
        return false;
    choose_origins(loader);
    know_words(loader);
    return true;
}

bool rule_base_load(struct rule_base *base, const struct engine_options *options, struct diag *diag)
{
    struct loader loader = {
        .base = base, .knowledge = &base->knowledge, .options = options, .diag = diag, .problems_before = diag->total};
    bool loaded;

    *base = (struct rule_base){0};
    knowledge_init(&base->knowledge);
    loader.scratch = arena_new();
    loaded = load(&loader);
    arena_free(loader.scratch);
    free(loader.found.items);
    return loaded;
}

void rule_base_free(struct rule_base *base)
{
    adapter_close(base->adapter);
    knowledge_free(&base->knowledge);
}
