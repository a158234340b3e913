/* Loading a rule base, step by step. */
#include "load.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "collect.h"
#include "diag.h"
#include "knowledge.h"
#include "sexpr.h"
#include "text.h"
#include "trials.h"

/* One loading, step by step. */
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
    size_t bytes; /* of all files that were read */
    bool limit;   /* a budget is used up */
};

/* --- Budgets: what a rule base may hold, far more than any has. What grows with the square of these, in CLIPS or in the lint, stays with a
 * few seconds. Beside them stand the limits of texts (sexpr.h), of the combinations of facts that conditions can match (lint.c) and of
 * firings (engine.h). --- */

enum {
    FILES_MAX = 1000,
    BYTES_MAX = 16 * 1024 * 1024,
    STAGES_MAX = 64,
    RULES_MAX = 10000,
    FACTS_MAX = 50000,
    QUESTIONS_MAX = 2000
};

/* --- The files of a rule base ------------------------------------------------------------------------------------ */

static void fail(struct diag *diag, const char *path, const char *reason)
{
    struct place place = {.file = path};

    diag_add(diag, &place, CODE_UNREADABLE, _("check --rules and --facts, and that the file can be read"), "%s", reason);
}

/* The draft of this path, or NULL. */
static const struct base_draft *draft_of(const struct engine_options *options, const char *path)
{
    for (size_t i = 0; i < options->draft_count; i++)
        if (strcmp(options->drafts[i].path, path) == 0)
            return &options->drafts[i];
    return NULL;
}

/* Says that a budget is used up. False if it is. */
static bool within(struct loader *loader, const char *path, size_t used, size_t most, const char *what)
{
    struct place place = {.file = path};

    if (used <= most)
        return true;
    loader->limit = true;
    diag_add(loader->diag, path != NULL ? &place : NULL, CODE_LIMIT, _("split the rule base, or take from it what is not used"),
             _("the rule base is too large: more than %zu %s"), most, what);
    return false;
}

/* Reads one file of at most 1 MiB; its bytes stay NULL after adding a problem. */
static void file_load(struct loader *loader, const char *folder, const char *name, struct base_file *file)
{
    struct arena *arena = loader->knowledge->arena;
    struct diag *diag = loader->diag;
    const struct base_draft *draft;
    char path[4096];
    struct stat status;
    int descriptor;
    ssize_t got;
    char *bytes;

    snprintf(path, sizeof path, "%s%s%s", folder, *folder != '\0' ? "/" : "", name);
    file->path = arena_copy(arena, path, strlen(path));
    file->name = arena_copy(arena, name, strlen(name));
    draft = draft_of(loader->options, path);
    if (draft != NULL) {
        file->size = draft->size;
        file->bytes = arena_copy(arena, draft->bytes, draft->size);
        return;
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        fail(diag, file->path, system_error(errno));
        return;
    }
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > SEXPR_FILE_MAX) {
        close(descriptor);
        fail(diag, file->path, _("not a regular file of at most 1 MiB"));
        return;
    }
    bytes = arena_alloc(arena, (size_t)status.st_size + 1, 1);
    do {
        got = read(descriptor, bytes + file->size, (size_t)status.st_size - file->size);
        file->size += got > 0 ? (size_t)got : 0;
    } while (got > 0 || (got < 0 && errno == EINTR));
    if (got < 0)
        fail(diag, file->path, system_error(errno));
    else
        file->bytes = bytes;
    loader->bytes += file->size;
    close(descriptor);
}

static bool is_clp_name(const char *name)
{
    size_t length = strlen(name);

    return length > 4 && name[0] != '.' && strcmp(name + length - 4, ".clp") == 0;
}

static int is_clp(const struct dirent *entry)
{
    return is_clp_name(entry->d_name);
}

static int by_name(const void *a, const void *b)
{
    const char *const *first = a, *const *second = b;

    return strcmp(*first, *second);
}

/* The drafts of files in the folder that are not listed, behind those that are. */
static size_t add_drafts(const struct engine_options *options, const char *folder, const char **names, size_t count)
{
    const size_t length = strlen(folder), listed = count;

    for (size_t i = 0; i < options->draft_count; i++) {
        const char *path = options->drafts[i].path, *name = path + length + 1;
        bool known = strncmp(path, folder, length) != 0 || path[length] != '/' || strchr(name, '/') != NULL || !is_clp_name(name);

        for (size_t j = 0; !known && j < listed; j++)
            known = strcmp(names[j], name) == 0;
        if (!known)
            names[count++] = name;
    }
    return count;
}

/* Reads every .clp file of the folder, sorted by name in bytes. */
static void files_load(struct loader *loader, const char *folder, struct base_files *files)
{
    const struct engine_options *options = loader->options;
    struct arena *arena = loader->knowledge->arena;
    struct dirent **entries = NULL;
    int found = scandir(folder, &entries, is_clp, NULL);
    size_t count = found > 0 ? (size_t)found : 0;
    bool exhausted = found < 0 && errno == ENOMEM;
    const char **names = arena_alloc(arena, count + options->draft_count, sizeof *names);

    if (exhausted)
        memory_exhausted();
    if (found <= 0)
        fail(loader->diag, folder, found < 0 ? system_error(errno) : _("the folder holds no .clp file"));
    for (size_t i = 0; i < count; i++)
        names[i] = entries[i]->d_name;
    count = add_drafts(options, folder, names, count);
    if (count > 0)
        qsort(names, count, sizeof *names, by_name);
    if (!within(loader, folder, count, FILES_MAX, _("files in a folder")))
        count = 0;
    files->items = arena_alloc(arena, count, sizeof *files->items);
    for (size_t i = 0; i < count && within(loader, folder, loader->bytes, BYTES_MAX, _("bytes in all files")); i++)
        file_load(loader, folder, names[i], &files->items[files->count++]);
    for (int i = 0; i < found; i++)
        free(entries[i]);
    free(entries);
}

/* --- ORDER and VERSION ------------------------------------------------------------------------------------------- */

/* Takes the stages into the rulebook: one word a line, of capital letters. False after adding problems. */
static bool order_read(struct loader *loader)
{
    struct knowledge *knowledge = loader->knowledge;
    const struct base_file *file = &loader->order;
    struct diag *diag = loader->diag;
    struct rulebook *rulebook = &knowledge->rulebook;
    struct place place = {.file = file->path, .line = 1};
    const char *at = file->bytes;
    size_t before = diag->total;

    rulebook->stages = arena_alloc(knowledge->arena, file->size + 1, sizeof(char *));
    for (; *at != '\0'; place.line++) {
        size_t length = strcspn(at, "\n"), letters = strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        const char *stage = names_intern_part(knowledge->names, at, length);
        bool twice = word_place(stage, rulebook->stages, (int)rulebook->stage_count) < (int)rulebook->stage_count;

        if (length == 0 || length != letters || twice || strcmp(stage, "MAIN") == 0)
            diag_add(diag, &place, CODE_BAD_ORDER, _("one stage a line, in capital letters, each once"),
                     _("\"%s\" is not the name of a stage"), stage);
        else
            rulebook->stages[rulebook->stage_count++] = stage;
        at += length + (at[length] == '\n');
        if (!within(loader, file->path, rulebook->stage_count, STAGES_MAX, _("stages")))
            return false;
    }
    if (rulebook->stage_count == 0 || at != file->bytes + file->size) {
        place.line -= place.line > 1 && at[-1] != '\n';
        diag_add(diag, &place, CODE_BAD_ORDER, _("one stage a line, in capital letters, each once"),
                 _("the list of stages is empty or holds a NUL byte"));
    }
    return diag->total == before;
}

/* The version, digits with points between them, in the arena; problems go to the diag. */
static const char *version_read(struct arena *arena, const struct base_file *file, struct diag *diag)
{
    struct place place = {.file = file->path, .line = 1};
    const char *text = file->bytes;
    size_t length = strspn(text, "0123456789");

    while (length > 0 && text[length] == '.' && strspn(text + length + 1, "0123456789") > 0)
        length += 1 + strspn(text + length + 1, "0123456789");
    if (length == 0 || length > 32 || length + strspn(text + length, "\n") != file->size)
        diag_add(diag, &place, CODE_BAD_VERSION, _("write one line such as 1.0.0"), _("this is not a version"));
    return arena_copy(arena, text, length);
}

/* --- Step by step ------------------------------------------------------------------------------------------------ */

static bool fine_so_far(const struct loader *loader)
{
    return loader->diag->total == loader->problems_before;
}

static void read_files(struct loader *loader)
{
    const struct engine_options *options = loader->options;

    files_load(loader, options->facts, &loader->facts);
    files_load(loader, options->rules, &loader->rules);
    file_load(loader, options->rules, "ORDER", &loader->order);
    file_load(loader, options->rules, "VERSION", &loader->version);
    if (options->contacts != NULL)
        file_load(loader, "", options->contacts, &loader->contacts);
}

/* Name, NUL, size in decimal, NUL, bytes. */
static void digest_file(struct sha256_ctx *context, const struct base_file *file)
{
    char size[32];
    int length = snprintf(size, sizeof size, "%zu", file->size);

    sha256_update(context, strlen(file->name) + 1, (const uint8_t *)file->name);
    sha256_update(context, (size_t)length + 1, (const uint8_t *)size);
    sha256_update(context, file->size, (const uint8_t *)file->bytes);
}

/* "sha256:…" over all files. */
static void take_digest(const struct loader *loader, char digest_text[DIGEST_SIZE])
{
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE];
    char *at = digest_text;

    sha256_init(&context);
    digest_file(&context, &loader->order);
    digest_file(&context, &loader->version);
    for (size_t i = 0; i < loader->facts.count; i++)
        digest_file(&context, &loader->facts.items[i]);
    for (size_t i = 0; i < loader->rules.count; i++)
        digest_file(&context, &loader->rules.items[i]);
    sha256_digest(&context, sizeof digest, digest);
    at += sprintf(at, "sha256:");
    for (size_t i = 0; i < sizeof digest; i++)
        at += sprintf(at, "%02x", digest[i]);
}

static void read_constructs(struct loader *loader, const struct base_files *files, enum folder folder)
{
    const struct knowledge *knowledge = loader->knowledge;

    for (size_t i = 0; i < files->count && !loader->limit; i++) {
        const struct base_file *file = &files->items[i];

        if (file->bytes == NULL)
            continue;
        constructs_read(loader->knowledge, loader->scratch, file, folder, &loader->found, loader->diag);
        (void)(within(loader, file->path, loader->found.count, RULES_MAX, _("rules")) &&
               within(loader, file->path, knowledge->place_count, FACTS_MAX, _("facts")) &&
               within(loader, file->path, knowledge->vocabulary.fact_count, QUESTIONS_MAX, _("questions")));
    }
}

/* Gives each rule the number of its stage. */
static void find_stages(struct loader *loader)
{
    const struct rulebook *rulebook = &loader->knowledge->rulebook;

    for (size_t i = 0; i < loader->found.count; i++) {
        struct found_rule *rule = &loader->found.items[i];

        rule->stage_index = (size_t)word_place(rule->stage, rulebook->stages, (int)rulebook->stage_count);
        if (rule->stage_index == rulebook->stage_count)
            diag_add(loader->diag, &rule->at, CODE_UNKNOWN_STAGE, _("use a stage of rules/ORDER"),
                     _("rule %s is of unknown stage %s"), rule->name, rule->stage);
    }
}

/* CLIPS would redefine silently; the host does not let it come to that. */
static void find_duplicates(struct loader *loader)
{
    struct pointer_map before = {0};

    for (size_t i = 0; i < loader->found.count; i++) {
        const struct found_rule *rule = &loader->found.items[i], *first = pointer_map_get(&before, rule->name);

        if (first == NULL)
            pointer_map_set(&before, rule->name, rule);
        else
            diag_add(loader->diag, &rule->at, CODE_DUPLICATE, _("give each rule its own name, whatever its stage"),
                     _("rule %s was defined before, in %s:%ld"), rule->name, first->at.file, first->at.line);
    }
    pointer_map_free(&before);
}

/* Reads the words and checks every construct and every name of a rule before CLIPS sees any. What could not be read as a file is
 * passed over: it is a problem already, and the others may have problems of their own. */
static void read_texts(struct loader *loader)
{
    struct knowledge *knowledge = loader->knowledge;
    bool stages_known = loader->order.bytes != NULL && order_read(loader);

    if (loader->version.bytes != NULL)
        loader->base->version = version_read(knowledge->arena, &loader->version, loader->diag);
    read_constructs(loader, &loader->facts, FOLDER_FACTS);
    read_constructs(loader, &loader->rules, FOLDER_RULES);
    if (loader->contacts.bytes != NULL) {
        struct base_files one = {&loader->contacts, 1};

        knowledge->reference.contact_count = 0;
        read_constructs(loader, &one, FOLDER_CONTACTS);
    }
    if (loader->limit)
        return;
    if (stages_known)
        find_stages(loader);
    find_duplicates(loader);
    if (loader->found.count == 0 && fine_so_far(loader))
        diag_add(loader->diag, NULL, CODE_NO_RULES, _("check --rules"), _("the rule base holds no rule"));
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

        fine = adapter_load(adapter, rule->text, rule->size, &rule->at, loader->diag) && fine;
    }
    return fine && adapter_templates_are_known(adapter, loader->diag);
}

/* Numbers the rules for the reports of firings; leaves out those of other origins. */
static void choose_origins(struct loader *loader)
{
    struct rulebook *rulebook = &loader->knowledge->rulebook;
    unsigned origins = loader->options->origins != 0 ? loader->options->origins : ORIGINS_ALL;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        struct rule *rule = &rulebook->rules[alternative->rule];

        rule->active = (origins & (1u << rule->origin)) != 0 || rule->safety || rulebook_stage(rulebook, rule->stage)->always;
        if (rule->active)
            adapter_number_rule(loader->base->adapter, rulebook->stages[rule->stage], alternative->name, i);
        else
            adapter_drop_rule(loader->base->adapter, rulebook->stages[rule->stage], alternative->name);
    }
}

static void list_contradictions(struct knowledge *knowledge)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    struct words *ids = &rulebook->contradictions;

    ids->items = arena_alloc(knowledge->arena, rulebook->rule_count, sizeof *ids->items);
    for (size_t i = 0; i < rulebook->rule_count; i++)
        if (rulebook_stage(rulebook, rulebook->rules[i].stage)->contradictions)
            ids->items[ids->count++] = rulebook->rules[i].id;
    words_sort_unique(ids);
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
    properties_read(knowledge, loader->scratch, loader->diag);
    lint_words(knowledge, loader->diag);
    if (loaded)
        lint_rules(knowledge, loader->diag);
    else if (fine_so_far(loader))
        diag_add(loader->diag, NULL, CODE_ENGINE, NULL, _("the rule base does not load"));
    knowledge_list_words(knowledge);
    if (fine_so_far(loader))
        lint_joins(knowledge, loader->diag);
}

enum status rule_base_load(struct rule_base *base, const struct engine_options *options, struct diag *diag)
{
    struct loader loader = {.base = base,
                            .knowledge = &base->knowledge,
                            .options = options,
                            .diag = diag,
                            .scratch = arena_new(),
                            .problems_before = diag->total};

    *base = (struct rule_base){0};
    knowledge_init(&base->knowledge);
    read_files(&loader);
    read_texts(&loader);
    if (fine_so_far(&loader)) {
        take_digest(&loader, base->digest);
        fit_together(&loader);
    }
    if (fine_so_far(&loader)) {
        choose_origins(&loader);
        trials_make(&base->knowledge);
        list_contradictions(&base->knowledge);
        for (size_t i = 0; i < base->knowledge.words.count; i++)
            if (!isdigit((unsigned char)base->knowledge.words.items[i][0]))
                adapter_know_word(base->adapter, base->knowledge.words.items[i]);
    }
    arena_free(loader.scratch);
    free(loader.found.items);
    return fine_so_far(&loader) ? STATUS_OK : loader.limit ? STATUS_LIMIT : STATUS_RULES;
}

bool rule_base_identify(const struct engine_options *options, struct engine_identity *identity, struct diag *diag)
{
    struct knowledge knowledge;
    struct loader loader = {.knowledge = &knowledge, .options = options, .diag = diag, .problems_before = diag->total};

    knowledge_init(&knowledge);
    read_files(&loader);
    if (fine_so_far(&loader))
        snprintf(identity->version, sizeof identity->version, "%s", version_read(knowledge.arena, &loader.version, diag));
    if (fine_so_far(&loader))
        take_digest(&loader, identity->digest);
    knowledge_free(&knowledge);
    return fine_so_far(&loader);
}

void rule_base_free(struct rule_base *base)
{
    adapter_close(base->adapter);
    knowledge_free(&base->knowledge);
}
