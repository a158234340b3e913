/* Loading a rule base, step by step. See load.h. */
#include "load.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "constructs.h"
#include "lint.h"
#include "rule_read.h"
#include "sexpr.h"
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

static bool read_files(struct loader *loader)
{
    const struct engine_options *options = loader->options;
    struct arena *arena = loader->knowledge->arena;
    bool fine = files_load(arena, options->facts, &loader->facts, loader->diag);

    fine = files_load(arena, options->rules, &loader->rules, loader->diag) && fine;
    fine = file_load(arena, options->rules, "ORDER", &loader->order, loader->diag) && fine;
    fine = file_load(arena, options->rules, "VERSION", &loader->version, loader->diag) && fine;
    if (options->contacts != NULL)
        fine = file_load(arena, "", options->contacts, &loader->contacts, loader->diag) && fine;
    return fine;
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

/* One word a line, of capital letters: the stages. */
static void read_order(struct loader *loader)
{
    struct rulebook *rulebook = &loader->knowledge->rulebook;
    struct place place = {.file = loader->order.path, .line = 1};
    const char *at = loader->order.bytes;

    rulebook->stages = arena_alloc(loader->knowledge->arena, loader->order.size + 1, sizeof(char *));
    for (; *at != '\0'; place.line++) {
        size_t length = strcspn(at, "\n"), letters = strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        const char *stage = names_intern_part(loader->knowledge->names, at, length);
        bool twice = false;

        for (size_t i = 0; i < rulebook->stage_count; i++)
            twice = twice || rulebook->stages[i] == stage;
        if (length == 0 || length != letters || twice || strcmp(stage, "MAIN") == 0)
            diag_add(loader->diag, &place, "bad-order", _("one stage a line, in capital letters, each once"),
                     _("\"%s\" is not the name of a stage"), stage);
        else
            rulebook->stages[rulebook->stage_count++] = stage;
        at += length + (at[length] == '\n');
    }
    if (rulebook->stage_count == 0 || at != loader->order.bytes + loader->order.size) {
        place.line -= place.line > 1 && at[-1] != '\n';
        diag_add(loader->diag, &place, "bad-order", _("one stage a line, in capital letters, each once"),
                 _("the list of stages is empty or holds a NUL byte"));
    }
}

/* Digits with points between them. */
static size_t version_length(const char *text)
{
    size_t length = strspn(text, "0123456789");

    while (length > 0 && text[length] == '.' && strspn(text + length + 1, "0123456789") > 0)
        length += 1 + strspn(text + length + 1, "0123456789");
    return length;
}

static void read_version(struct loader *loader)
{
    struct place place = {.file = loader->version.path, .line = 1};
    const char *text = loader->version.bytes;
    size_t length = version_length(text);

    if (length == 0 || length > 32 || length + strspn(text + length, "\n") != loader->version.size)
        diag_add(loader->diag, &place, "bad-version", _("write one line such as 1.0.0"), _("this is not a version"));
    loader->base->version = arena_copy(loader->knowledge->arena, text, length);
}

/* Reads the words and checks every construct before CLIPS sees any. */
static bool read_constructs(struct loader *loader)
{
    struct knowledge *knowledge = loader->knowledge;

    read_order(loader);
    read_version(loader);
    for (size_t i = 0; i < loader->facts.count; i++)
        constructs_read(knowledge, loader->scratch, &loader->facts.items[i], FOLDER_FACTS, &loader->found, loader->diag);
    for (size_t i = 0; i < loader->rules.count; i++)
        constructs_read(knowledge, loader->scratch, &loader->rules.items[i], FOLDER_RULES, &loader->found, loader->diag);
    if (loader->options->contacts != NULL) {
        knowledge->reference.contact_count = 0;
        constructs_read(knowledge, loader->scratch, &loader->contacts, FOLDER_CONTACTS, &loader->found, loader->diag);
    }
    if (!fine_so_far(loader))
        return false;
    knowledge_finish(knowledge, loader->diag);
    return fine_so_far(loader);
}

static bool stage_exists(const struct rulebook *rulebook, const char *stage, size_t *index)
{
    for (size_t i = 0; i < rulebook->stage_count; i++)
        if (rulebook->stages[i] == stage) {
            *index = i;
            return true;
        }
    return false;
}

/* CLIPS would redefine silently; the host does not let it come to that. */
static bool check_found_rules(struct loader *loader)
{
    struct pointer_map before = {0};

    for (size_t i = 0; i < loader->found.count; i++) {
        const struct found_rule *rule = &loader->found.items[i], *first = pointer_map_get(&before, rule->name);
        struct place place = {.file = rule->file, .line = rule->line};
        size_t stage;

        if (!stage_exists(&loader->knowledge->rulebook, rule->stage, &stage))
            diag_add(loader->diag, &place, "unknown-stage", _("use a stage of rules/ORDER"), _("rule %s is of unknown stage %s"),
                     rule->name, rule->stage);
        if (first != NULL)
            diag_add(loader->diag, &place, "duplicate", _("give each rule its own name, whatever its stage"),
                     _("rule %s was defined before, in %s:%ld"), rule->name, first->file, first->line);
        else
            pointer_map_set(&before, rule->name, rule);
    }
    pointer_map_free(&before);
    return fine_so_far(loader);
}

/* CLIPS gets the templates and the rules. The words never reach it: they were read already, and every reset would assert them. */
static bool load_clips(struct loader *loader)
{
    struct rulebook *rulebook = &loader->knowledge->rulebook;
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
    for (size_t i = 0; fine && i < loader->found.count; i++) {
        const struct found_rule *rule = &loader->found.items[i];
        struct place place = {.file = rule->file, .line = rule->line};

        fine = adapter_load(adapter, rule->text, rule->size, &place, loader->diag);
    }
    return fine && adapter_find_templates(adapter, loader->diag);
}

/* The id of a rule is its name without a last ".1", ".2" … */
static const char *rule_id_of(struct knowledge *knowledge, const char *name)
{
    const char *dot = strrchr(name, '.');

    if (dot == NULL || dot[1] == '\0' || dot[1 + strspn(dot + 1, "0123456789")] != '\0')
        return name;
    return names_intern_part(knowledge->names, name, (size_t)(dot - name));
}

static struct rule *rule_for(struct knowledge *knowledge, const char *name)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    const char *id = rule_id_of(knowledge, name);
    struct rule *known = knowledge_rule(knowledge, id);

    if (known != NULL)
        return known;
    rulebook->rules = memory_grow(rulebook->rules, &knowledge->capacity.rules, rulebook->rule_count + 1, sizeof *rulebook->rules);
    rulebook->rules[rulebook->rule_count++] = (struct rule){.id = id, .active = true};
    pointer_map_set(&knowledge->rule_of_id, id, (const void *)(uintptr_t)rulebook->rule_count);
    return &rulebook->rules[rulebook->rule_count - 1];
}

/* Reads one rule back from the text that CLIPS holds. */
static bool read_back(struct loader *loader, const struct found_rule *found)
{
    struct knowledge *knowledge = loader->knowledge;
    const char *text = adapter_rule_text(loader->base->adapter, found->stage, found->name);
    struct place place = {.file = found->file, .line = found->line};
    struct sexpr *parsed = text != NULL ? sexpr_parse(loader->scratch, found->file, text, strlen(text), loader->diag) : NULL;
    struct read_rule read;
    struct rule *rule;
    size_t stage, known;
    bool new;

    if (parsed == NULL || parsed->count != 1 ||
        !rule_read(knowledge->names, knowledge->arena, parsed->items[0], found->file, &read, loader->diag)) {
        diag_add(loader->diag, &place, "bad-rule", NULL, _("CLIPS does not hold rule %s as it was written"), found->name);
        return false;
    }
    known = knowledge->rulebook.rule_count;
    rule = rule_for(knowledge, found->name);
    new = knowledge->rulebook.rule_count > known;
    if (!stage_exists(&knowledge->rulebook, found->stage, &stage))
        return false;
    if (!new && rule->stage != stage) {
        diag_add(loader->diag, &place, "bad-name",
                 _("put the alternatives of a rule into one stage, or give them ids of their own"),
                 _("rule %s stands in two stages"), rule->id);
        return false;
    }
    rule->stage = stage;
    read.alternative.rule = (size_t)(rule - knowledge->rulebook.rules);
    read.alternative.file = found->file;
    read.alternative.line = found->line;
    read.alternative.clips = arena_copy(knowledge->arena, text, strlen(text));
    knowledge->rulebook.alternatives = memory_grow(knowledge->rulebook.alternatives, &knowledge->capacity.alternatives,
                                                   knowledge->rulebook.alternative_count + 1, sizeof read.alternative);
    knowledge->rulebook.alternatives[knowledge->rulebook.alternative_count++] = read.alternative;
    return true;
}

static int by_rule(const void *a, const void *b)
{
    const struct alternative *first = a, *second = b;

    if (first->rule != second->rule)
        return first->rule < second->rule ? -1 : 1;
    return (first->line > second->line) - (first->line < second->line);
}

/* Groups the alternatives by rule, in order of loading. */
static void group_alternatives(struct rulebook *rulebook)
{
    qsort(rulebook->alternatives, rulebook->alternative_count, sizeof *rulebook->alternatives, by_rule);
    for (size_t i = rulebook->alternative_count; i > 0; i--) {
        struct rule *rule = &rulebook->rules[rulebook->alternatives[i - 1].rule];

        rule->first = i - 1;
        rule->count++;
    }
}

static bool read_rules_back(struct loader *loader)
{
    bool fine = loader->found.count > 0;

    if (adapter_find_rules(loader->base->adapter) != loader->found.count)
        return false;
    if (!fine)
        diag_add(loader->diag, NULL, "no-rules", _("check --rules"), _("the rule base holds no rule"));
    for (size_t i = 0; i < loader->found.count; i++) {
        fine = read_back(loader, &loader->found.items[i]) && fine;
        arena_clear(loader->scratch);
    }
    if (fine)
        group_alternatives(&loader->knowledge->rulebook);
    return fine;
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

static bool load(struct loader *loader)
{
    if (!read_files(loader))
        return false;
    take_digest(loader);
    if (!read_constructs(loader) || !check_found_rules(loader) || !load_clips(loader) || !read_rules_back(loader))
        return false;
    if (!lint(loader->knowledge, loader->diag))
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
    if (!loaded && fine_so_far(&loader))
        diag_add(diag, NULL, "engine", NULL, _("the rule base does not load"));
    return loaded;
}

void rule_base_free(struct rule_base *base)
{
    adapter_close(base->adapter);
    knowledge_free(&base->knowledge);
}
