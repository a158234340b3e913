/* Reads tests: folders in byte order, files of one object, a list or JSON Lines, and what each test expects. */
#include "check/expect.h"

#include <cjson/cJSON.h>
#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/files.h"
#include "case/case_read.h"
#include "check/test_table.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

/* --- Reads one test --- */

static const char *const key_words[EXPECT_COUNT] = {
    [EXPECT_RECOMMENDED] = "recommended",
    [EXPECT_WITH_CAUTION] = "with-caution",
    [EXPECT_AFTER_SAFETY] = "after-safety",
    [EXPECT_CONFLICT] = "conflict",
    [EXPECT_BLOCKED] = "blocked",
    [EXPECT_ABSENT] = "absent",
    [EXPECT_ASSESSMENTS] = "assessments",
    [EXPECT_PRINCIPLES] = "principles",
    [EXPECT_MISSING] = "missing",
    [EXPECT_FINDINGS] = "findings",
    [EXPECT_NO_FINDINGS] = "no-findings",
    [EXPECT_FIRES] = "fires",
    [EXPECT_SILENT] = "silent",
    [EXPECT_BECAUSE] = "because",
    [EXPECT_IMPLIED] = "implied",
    [EXPECT_CONTRADICTIONS] = "contradictions",
    [EXPECT_NO_CONTRADICTIONS] = "no-contradictions",
    [EXPECT_REJECTED] = "rejected",
};

const char *expect_key_word(enum expect_key key)
{
    return key_words[key];
}

bool expect_key_standing(enum expect_key key, enum standing *standing)
{
    return standing_read(key_words[key], standing);
}

/* The test that is being read. */
struct reading {
    struct json_walk walk;
    struct tests *tests;
    struct test *test;
    const struct vocabulary *vocabulary;
};

/* A copy of the string that lives as long as the tests; NULL, and a problem, if it is none. */
static const char *read_string(struct reading *reading, const cJSON *value)
{
    if (!json_demand(&reading->walk, cJSON_IsString(value), NULL, _("a text in double quotes is needed here")))
        return NULL;
    return arena_copy(reading->tests->arena, value->valuestring, strlen(value->valuestring));
}

static void read_finding(struct reading *reading, const cJSON *value, struct expected *expected)
{
    enum strength strength;

    if (!json_demand(&reading->walk, cJSON_IsObject(value), "{\"kind\": …, \"subject\": …, \"value\": …}",
                     _("a finding must be an object")))
        return;
    for (const cJSON *member = NULL; (member = json_step(&reading->walk, value, member)) != NULL;) {
        const char *word = read_string(reading, member);

        if (word != NULL && strcmp(member->string, "subject") == 0)
            expected->subject = word;
        else if (word != NULL && strcmp(member->string, "value") == 0)
            expected->value = word;
        else if (word != NULL && strcmp(member->string, "strength") == 0 && strength_read(word, &strength))
            expected->strength = word;
        else if (word != NULL && strcmp(member->string, "strength") == 0)
            json_refuse(&reading->walk, CODE_UNKNOWN_VALUE, NULL, _("there is no strength \"%s\""),
                        json_quoted(&reading->walk.quoted, word));
        else if (word != NULL && strcmp(member->string, "kind") != 0)
            json_refuse(&reading->walk, CODE_UNKNOWN_KEY, "kind, subject, value, strength", "%s", _("a finding has no such key"));
        else if (word != NULL && !kind_read(word, &expected->kind))
            json_refuse(&reading->walk, CODE_UNKNOWN_VALUE, NULL, _("there is no kind \"%s\""),
                        json_quoted(&reading->walk.quoted, word));
    }
    if (json_member(value, "kind") == NULL || json_member(value, "subject") == NULL)
        json_refuse(&reading->walk, CODE_WRONG_TYPE, NULL, "%s", _("a finding needs the keys \"kind\" and \"subject\""));
}

/* One thing that may come. `owner` is the key around it in assessments, principles and because. */
static void read_expected(struct reading *reading, enum expect_key key, const char *owner, const cJSON *value,
                          struct expected *expected)
{
    const char *word;

    if (key == EXPECT_FINDINGS || key == EXPECT_NO_FINDINGS) {
        read_finding(reading, value, expected);
    } else {
        word = read_string(reading, value);
        *expected = (struct expected){.subject = owner != NULL ? owner : word, .value = owner != NULL ? word : NULL};
    }
    /* What must not come could be misspelt without anyone noticing: the name must be known. */
    if ((key == EXPECT_ABSENT || key == EXPECT_NO_FINDINGS) && expected->subject != NULL &&
        vocabulary_label(reading->vocabulary, expected->subject, NULL) == NULL)
        json_refuse(&reading->walk, CODE_UNKNOWN_VALUE, NULL, _("nothing is called \"%s\""),
                    json_quoted(&reading->walk.quoted, expected->subject));
}

/* An entry: one thing, or a list of which any suffices. */
static void read_expectation(struct reading *reading, enum expect_key key, const char *owner, const cJSON *value)
{
    struct test *test = reading->test;
    bool several = cJSON_IsArray(value);
    int count = several ? cJSON_GetArraySize(value) : 1;
    struct expectation *expectation;
    size_t index = 0;

    if (count == 0) {
        json_refuse(&reading->walk, CODE_EMPTY_LIST, NULL, "%s", _("the list is empty: nothing could ever suffice"));
        return;
    }
    test->expectations = memory_grow(test->expectations, &test->capacity, test->count + 1, sizeof *test->expectations);
    expectation = &test->expectations[test->count++];
    *expectation = (struct expectation){.key = key, .count = (size_t)count};
    expectation->any = arena_alloc(reading->tests->arena, expectation->count, sizeof *expectation->any);
    if (!several) {
        read_expected(reading, key, owner, value, &expectation->any[0]);
        return;
    }
    for (const cJSON *item = NULL; (item = json_step(&reading->walk, value, item)) != NULL;)
        read_expected(reading, key, owner, item, &expectation->any[index++]);
}

static void read_list(struct reading *reading, enum expect_key key, const char *owner, const cJSON *list)
{
    if (!json_demand(&reading->walk, cJSON_IsArray(list), NULL, _("a list is needed here")))
        return;
    for (const cJSON *item = NULL; (item = json_step(&reading->walk, list, item)) != NULL;)
        read_expectation(reading, key, owner, item);
}

/* {"name": "value" or ["value", …], …}: every value of a list must come. */
static void read_map(struct reading *reading, enum expect_key key, const cJSON *map)
{
    if (!json_demand(&reading->walk, cJSON_IsObject(map), NULL, _("an object is needed here")))
        return;
    for (const cJSON *member = NULL; (member = json_step(&reading->walk, map, member)) != NULL;) {
        const char *owner = arena_copy(reading->tests->arena, member->string, strlen(member->string));

        if (key == EXPECT_BECAUSE || cJSON_IsArray(member))
            read_list(reading, key, owner, member);
        else
            read_expectation(reading, key, owner, member);
    }
}

static bool read_truth(struct reading *reading, const cJSON *value, bool otherwise)
{
    bool truth = json_demand(&reading->walk, cJSON_IsBool(value), "true, false", _("true or false is needed here"));

    return truth ? cJSON_IsTrue(value) : otherwise;
}

static void read_key(struct reading *reading, const cJSON *member)
{
    enum expect_key key = 0;

    while (key < EXPECT_COUNT && strcmp(member->string, key_words[key]) != 0)
        key++;
    if (strcmp(member->string, "reviewed") == 0)
        reading->test->unreviewed = !read_truth(reading, member, true);
    else if (strcmp(member->string, "complete") == 0)
        reading->test->complete = read_truth(reading, member, false);
    else if (key == EXPECT_COUNT)
        json_refuse(&reading->walk, CODE_UNKNOWN_KEY, NULL, _("\"expect\" has no key \"%s\""),
                    json_quoted(&reading->walk.quoted, member->string));
    else if (key == EXPECT_ASSESSMENTS || key == EXPECT_PRINCIPLES || key == EXPECT_BECAUSE || key == EXPECT_IMPLIED)
        read_map(reading, key, member);
    else if (key != EXPECT_REJECTED)
        read_list(reading, key, NULL, member);
}

static void read_expectations(struct reading *reading, const cJSON *expect)
{
    struct json_walk *walk = &reading->walk;
    size_t before = json_pointer_key(&walk->pointer, "expect");

    if (json_demand(walk, cJSON_IsObject(expect), NULL, _("\"expect\" must be an object"))) {
        for (const cJSON *member = NULL; (member = json_step(walk, expect, member)) != NULL;)
            read_key(reading, member);
        if (!walk->refused && reading->test->count == 0 && !reading->test->complete)
            json_refuse(walk, CODE_EMPTY_LIST, NULL, "%s", _("this test expects nothing"));
    }
    buffer_cut(&walk->pointer, before);
}

/* Where the work goes; the same for a whole path. */
struct collecting {
    struct tests *tests;
    const struct vocabulary *vocabulary;
    struct diag *diag;
};

static struct test *add_test(struct tests *tests, const struct json_text *text, const char *pointer)
{
    struct json_place place = {.line = 1};
    struct test *test;

    tests->items = memory_grow(tests->items, &tests->capacity, tests->count + 1, sizeof *tests->items);
    test = &tests->items[tests->count++];
    json_find(text->bytes, text->size, pointer, &place);
    *test = (struct test){.name = "", .line = text->lines_before + place.line};
    test->file = arena_copy(tests->arena, text->file, strlen(text->file));
    return test;
}

/* Reads one test: the case and its expectations; `pointer` leads to it in the text. */
static enum status test_read(const struct collecting *to, const struct json_text *text, const char *pointer, const cJSON *value)
{
    struct test *test = add_test(to->tests, text, pointer);
    struct reading reading = {{.text = text, .diag = to->diag}, to->tests, test, to->vocabulary};
    const cJSON *name = json_member(value, "name"), *expect = json_member(value, "expect");
    enum status status = case_json_build(text, pointer, value, to->vocabulary, &test->record, NULL, to->diag);

    buffer_add(&reading.walk.pointer, pointer);
    if (cJSON_IsObject(value) && (name == NULL || expect == NULL) && !to->tests->cases)
        json_refuse(&reading.walk, CODE_MISSING_EXPECT, NULL, "%s", _("a test needs the keys \"name\" and \"expect\""));
    if (name != NULL)
        test->name = read_string(&reading, name);
    if (expect != NULL && !to->tests->cases)
        read_expectations(&reading, expect);
    json_walk_free(&reading.walk);
    return reading.walk.refused ? STATUS_DATA : status;
}

/* --- Finds and opens the files of tests --- */

enum { TESTS_SIZE_MAX = 64 * 1024 * 1024, FOLDERS_MAX = 32 };

struct tests *tests_new(void)
{
    struct tests *tests = memory_new(1, sizeof *tests);

    tests->arena = arena_new();
    return tests;
}

void tests_free(struct tests *tests)
{
    for (size_t i = 0; i < tests->count; i++) {
        case_free(tests->items[i].record);
        free(tests->items[i].expectations);
    }
    free(tests->items);
    arena_free(tests->arena);
    free(tests);
}

/* The worse of two outcomes, so that everything is read and nothing is forgotten. */
static enum status worse(enum status a, enum status b)
{
    return a == STATUS_OK ? b : a;
}

/* A list of tests, or one. */
static enum status read_document(const struct collecting *to, const struct json_text *text)
{
    cJSON *tree;
    enum status status = json_tree_read(text, &tree, to->diag);
    struct json_walk walk = {.text = text};

    if (status == STATUS_OK && !cJSON_IsArray(tree))
        status = test_read(to, text, "", tree);
    else
        for (const cJSON *item = NULL; tree != NULL && (item = json_step(&walk, tree, item)) != NULL;)
            status = worse(status, test_read(to, text, walk.pointer.text, item));
    json_walk_free(&walk);
    cJSON_Delete(tree);
    return status;
}

/* `titles`: lines that stood in front of the bytes. */
static enum status read_records(const struct collecting *to, const char *name, const char *bytes, size_t size, long titles)
{
    struct json_records records = json_records_of(name, bytes, size);
    struct json_text text;
    enum status status = STATUS_OK;

    while (json_records_next(&records, &text)) {
        text.lines_before += titles;
        status = worse(status, read_document(to, &text));
    }
    return status;
}

static enum status read_one_file(const struct collecting *to, const char *path)
{
    struct buffer content = BUFFER_EMPTY;
    enum status status = file_read(path, TESTS_SIZE_MAX, &content, to->diag);
    const long titles = fnmatch("*.csv", path, 0) == 0;

    if (status == STATUS_OK && titles > 0) {
        struct buffer lines = BUFFER_EMPTY;

        status = test_table_lines(path, buffer_text(&content), content.length, &lines, to->diag);
        buffer_free(&content);
        content = lines;
    }
    if (status == STATUS_OK)
        status = read_records(to, path, buffer_text(&content), content.length, titles);
    buffer_free(&content);
    return status;
}

static int is_shown(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static bool is_folder(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

/* A pipe in a folder would be waited for. */
static bool holds_tests(const char *path)
{
    struct stat about;

    return (fnmatch("*.json", path, 0) == 0 || fnmatch("*.jsonl", path, 0) == 0) &&
           (stat(path, &about) != 0 || S_ISREG(about.st_mode));
}

/* A folder and what is in it, or a file. */
static enum status read_path(const struct collecting *to, const char *path, int depth)
{
    struct dirent **entries;
    enum status status = STATUS_OK;
    int count;

    if (!is_folder(path))
        return read_one_file(to, path);
    errno = 0;
    count = depth < FOLDERS_MAX ? scandir(path, &entries, is_shown, by_bytes) : -1;
    if (count < 0 && errno == ENOMEM)
        memory_exhausted();
    if (count < 0) {
        diag_add(to->diag, &(struct place){.file = path}, CODE_NO_INPUT, NULL, "%s", _("the folder cannot be read"));
        return STATUS_NO_INPUT;
    }
    for (int i = 0; i < count; i++) {
        struct buffer inner = BUFFER_EMPTY;

        buffer_format(&inner, "%s/%s", path, entries[i]->d_name);
        if (is_folder(inner.text) || holds_tests(inner.text))
            status = worse(status, read_path(to, inner.text, depth + 1));
        buffer_free(&inner);
        free(entries[i]);
    }
    free(entries);
    return status;
}

enum status tests_read_text(struct tests *tests, const char *name, const char *bytes, size_t size,
                            const struct vocabulary *vocabulary, struct diag *diag)
{
    return read_records(&(struct collecting){tests, vocabulary, diag}, name, bytes, size, 0);
}

enum status tests_read(struct tests *tests, const char *path, const struct vocabulary *vocabulary, struct diag *diag)
{
    const struct collecting to = {tests, vocabulary, diag};
    size_t before = tests->count;
    enum status status = read_path(&to, path, 0);

    if (status == STATUS_OK && tests->count == before) {
        diag_add(diag, &(struct place){.file = path}, CODE_NO_INPUT, NULL, "%s", _("there is no test here"));
        return STATUS_NO_INPUT;
    }
    return status;
}
