/* Cases for benches and long tests, one a line, without end: each is one of the given cases with a few answers changed by
 * chance. The same seed and files give the same cases.
 *
 *     variants COUNT SEED CHANGES FILE...     1 to CHANGES answers differ; 0: the cases as they are, over and over
 *     variants 100000 1 6 tests/practice/rv-*.json >cases.jsonl */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "engine.h"

enum { FILES_MAX = 1000, FILE_SIZE_MAX = 1024 * 1024, NUMBER_LIKELY = 30 };

static const struct vocabulary *vocabulary;
static cJSON *facts_of[FILES_MAX];
static size_t file_count;
static uint64_t state;

/* A number below the limit (xorshift64*). */
static size_t chance(size_t limit)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (size_t)((state * 0x2545f4914f6cdd1dU) >> 33) % limit;
}

static cJSON *some_values(const struct case_fact *fact)
{
    cJSON *values = cJSON_CreateArray();
    size_t first = chance(fact->choice_count);
    int last = -1;

    cJSON_AddItemToArray(values, cJSON_CreateString(fact->choices[first].value));
    if ((int)first != fact->none && (int)first != fact->unknown)
        last = (int)chance(fact->choice_count);
    if (last >= 0 && last != (int)first && last != fact->none && last != fact->unknown)
        cJSON_AddItemToArray(values, cJSON_CreateString(fact->choices[last].value));
    return values;
}

static cJSON *some_answer(const struct case_fact *fact)
{
    switch (fact->type) {
    case FACT_MANY: return some_values(fact);
    case FACT_NUMBER: return cJSON_CreateNumber((double)chance(NUMBER_LIKELY));
    default: return cJSON_CreateString(fact->choices[chance(fact->choice_count)].value);
    }
}

static void change_one(cJSON *facts)
{
    const struct case_fact *fact = &vocabulary->facts[chance(vocabulary->fact_count)];

    cJSON_DeleteItemFromObjectCaseSensitive(facts, fact->id);
    if (chance(4) > 0)
        cJSON_AddItemToObject(facts, fact->id, some_answer(fact));
}

/* In the order of the questions, so that the same answers are the same text. */
static cJSON *in_order(cJSON *facts)
{
    cJSON *ordered = cJSON_CreateObject();

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        cJSON *answer = cJSON_DetachItemFromObjectCaseSensitive(facts, vocabulary->facts[i].id);

        if (answer != NULL)
            cJSON_AddItemToObject(ordered, vocabulary->facts[i].id, answer);
    }
    cJSON_Delete(facts);
    return ordered;
}

static void print_case(size_t number, size_t changes)
{
    cJSON *whole = cJSON_CreateObject(), *facts = cJSON_Duplicate(facts_of[number % file_count], 1);
    char id[32], *text;

    snprintf(id, sizeof id, "row-%zu", number);
    for (size_t left = changes > 0 ? 1 + chance(changes) : 0; left > 0; left--)
        change_one(facts);
    cJSON_AddItemToObject(whole, "id", cJSON_CreateString(id));
    cJSON_AddItemToObject(whole, "facts", in_order(facts));
    text = cJSON_PrintUnformatted(whole);
    puts(text);
    free(text);
    cJSON_Delete(whole);
}

/* Files hold a case, or a list of cases of which the first counts. */
static bool read_facts(const char *path, struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    cJSON *tree = NULL;

    if (file_read(path, FILE_SIZE_MAX, &content, diag) == STATUS_OK)
        tree = cJSON_ParseWithLength(buffer_text(&content), content.length);
    buffer_free(&content);
    facts_of[file_count] = cJSON_DetachItemFromObjectCaseSensitive(cJSON_IsArray(tree) ? tree->child : tree, "facts");
    cJSON_Delete(tree);
    return facts_of[file_count] != NULL && ++file_count < FILES_MAX;
}

int main(int argc, char **argv)
{
    const struct engine_options options = {.rules = "rules", .facts = "facts"};
    struct diag diag = DIAG_EMPTY;
    struct engine *engine = NULL;

    if (argc < 5 || engine_open(&options, &engine, &diag) != STATUS_OK) {
        fprintf(stderr, "variants COUNT SEED CHANGES FILE...\n");
        return 64;
    }
    vocabulary = engine_vocabulary(engine);
    state = strtoull(argv[2], NULL, 10) * 2 + 1;
    for (int i = 4; i < argc; i++)
        if (!read_facts(argv[i], &diag)) {
            fprintf(stderr, "variants: %s holds no case\n", argv[i]);
            return 65;
        }
    for (size_t i = 0, count = strtoull(argv[1], NULL, 10); i < count && !ferror(stdout); i++)
        print_case(i + 1, strtoull(argv[3], NULL, 10));
    while (file_count > 0)
        cJSON_Delete(facts_of[--file_count]);
    engine_close(engine);
    return fflush(stdout) != 0;
}
