/* The yardstick of `make bench`: the least that a loop over libclips can do with the same rules and the same cases. The .clp
 * files are loaded as they stand, the deffacts of words undefined; for each line cJSON parses the case, facts are made with
 * EnvCreateFact, the stages run, and cJSON prints subject and standing. No checks, no provenance, no order of rank, no look at
 * what is missing.
 *
 *     bare <CASES.jsonl >ROWS.jsonl        in the root of the repository
 *     bare json <CASES.jsonl >ROWS.jsonl   cJSON alone: each case parsed and printed
 *
 * The only file outside engine/ that includes clips.h: it measures against the library itself. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include <clips.h>

enum { STAGES_MAX = 16, STAGE_LENGTH = 64 };

static void *env;
static char stages[STAGES_MAX][STAGE_LENGTH];
static int stage_count;

static int is_clp(const struct dirent *entry)
{
    const char *dot = strrchr(entry->d_name, '.');

    return dot != NULL && strcmp(dot, ".clp") == 0;
}

static void load(const char *path)
{
    if (EnvLoad(env, path) != 1) {
        fprintf(stderr, "bare: %s does not load\n", path);
        exit(1);
    }
}

static void load_folder(const char *folder, const char *without)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, is_clp, alphasort);
    char path[512];

    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        if (strcmp(entries[i]->d_name, without) != 0)
            load(path);
        free(entries[i]);
    }
    free(entries);
}

static void make_stages(void)
{
    FILE *order = fopen("rules/ORDER", "r");
    char module[STAGE_LENGTH + 64];

    if (order == NULL)
        exit(1);
    while (stage_count < STAGES_MAX && fscanf(order, "%63s", stages[stage_count]) == 1) {
        snprintf(module, sizeof module, "(defmodule %s (import MAIN deftemplate ?ALL))", stages[stage_count++]);
        EnvBuild(env, module);
    }
    fclose(order);
}

/* Parts and safety subjects are reasoned with; everything else in facts/ and beside the rules is words. */
static void drop_words(void)
{
    void *next, *facts;

    EnvReset(env);
    EnvSetCurrentModule(env, EnvFindDefmodule(env, "MAIN"));
    for (facts = EnvGetNextDeffacts(env, NULL); facts != NULL; facts = next) {
        const char *text = EnvGetDeffactsPPForm(env, facts);

        next = EnvGetNextDeffacts(env, facts);
        if (strcmp(EnvGetDeffactsName(env, facts), "initial-fact") != 0 && strstr(text, "(safety-subject") == NULL &&
            strstr(text, "(part") == NULL)
            EnvUndeffacts(env, facts);
    }
}

static void start(void)
{
    env = CreateEnvironment();
    EnvBuild(env, "(defmodule MAIN (export deftemplate ?ALL))");
    load("facts/templates.clp");
    make_stages();
    EnvSetCurrentModule(env, EnvFindDefmodule(env, "MAIN"));
    load_folder("facts", "templates.clp");
    load_folder("rules", "");
    drop_words();
}

static void put(void *fact, const char *slot, int type, void *value)
{
    DATA_OBJECT object;

    SetType(object, type);
    SetValue(object, value);
    EnvPutFactSlot(env, fact, slot, &object);
}

static void assert_word(void *template, const char *name, const char *word)
{
    void *fact = EnvCreateFact(env, template);

    put(fact, "to", SYMBOL, EnvAddSymbol(env, name));
    put(fact, "is", SYMBOL, EnvAddSymbol(env, word));
    EnvAssert(env, fact);
}

static void assert_answer(void *answer, void *measure, const char *name, const cJSON *value)
{
    if (cJSON_IsObject(value))
        value = cJSON_GetObjectItemCaseSensitive(value, "value");
    if (cJSON_IsString(value)) {
        assert_word(answer, name, value->valuestring);
    } else if (cJSON_IsBool(value)) {
        assert_word(answer, name, cJSON_IsTrue(value) ? "yes" : "no");
    } else if (cJSON_IsNull(value)) {
        assert_word(answer, name, "unknown");
    } else if (cJSON_IsArray(value)) {
        for (const cJSON *item = value->child; item != NULL; item = item->next)
            assert_word(answer, name, item->valuestring);
    } else {
        void *fact = EnvCreateFact(env, measure);

        put(fact, "of", SYMBOL, EnvAddSymbol(env, name));
        put(fact, "is", INTEGER, EnvAddLong(env, value->valueint));
        EnvAssert(env, fact);
    }
}

static cJSON *recommendations(void *standing)
{
    cJSON *list = cJSON_CreateArray();

    for (void *fact = EnvGetNextFactInTemplate(env, standing, NULL); fact != NULL;
         fact = EnvGetNextFactInTemplate(env, standing, fact)) {
        DATA_OBJECT subject, is;
        cJSON *item = cJSON_CreateObject();

        EnvGetFactSlot(env, fact, "subject", &subject);
        EnvGetFactSlot(env, fact, "is", &is);
        cJSON_AddItemToObjectCS(item, "subject", cJSON_CreateString(DOToString(subject)));
        cJSON_AddItemToObjectCS(item, "standing", cJSON_CreateString(DOToString(is)));
        cJSON_AddItemToArray(list, item);
    }
    return list;
}

static cJSON *consult(const cJSON *one_case, void *answer, void *measure, void *standing)
{
    cJSON *row = cJSON_CreateObject();

    EnvReset(env);
    for (const cJSON *fact = cJSON_GetObjectItemCaseSensitive(one_case, "facts")->child; fact != NULL; fact = fact->next)
        assert_answer(answer, measure, fact->string, fact);
    for (int i = 0; i < stage_count; i++) {
        EnvFocus(env, EnvFindDefmodule(env, stages[i]));
        EnvRun(env, -1);
    }
    cJSON_AddItemToObjectCS(row, "id", cJSON_CreateString(cJSON_GetObjectItemCaseSensitive(one_case, "id")->valuestring));
    cJSON_AddItemToObjectCS(row, "status", cJSON_CreateString("ok"));
    cJSON_AddItemToObjectCS(row, "recommendations", recommendations(standing));
    return row;
}

int main(int argc, char **argv)
{
    int only_json = argc > 1 && strcmp(argv[1], "json") == 0;
    void *answer = NULL, *measure = NULL, *standing = NULL;
    char *line = NULL, *text;
    size_t room = 0;

    if (!only_json) {
        start();
        EnvSetCurrentModule(env, EnvFindDefmodule(env, "MAIN"));
        answer = EnvFindDeftemplate(env, "answer");
        measure = EnvFindDeftemplate(env, "measure");
        standing = EnvFindDeftemplate(env, "standing");
    }
    while (getline(&line, &room, stdin) > 0) {
        cJSON *one_case = cJSON_Parse(line), *row = only_json ? NULL : consult(one_case, answer, measure, standing);

        text = cJSON_PrintUnformatted(only_json ? one_case : row);
        fputs(text, stdout);
        fputc('\n', stdout);
        free(text);
        cJSON_Delete(row);
        cJSON_Delete(one_case);
    }
    free(line);
    return fflush(stdout) != 0;
}
