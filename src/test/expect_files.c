/* Finds and opens the files of tests: folders in byte order, single objects, lists, JSON Lines.
 * May use: file_read, json_tree, json_records. Not its job: what a test says (expect_read.c). */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cjson/cJSON.h>

#include "base/files.h"
#include "memory.h"
#include "test/expect_reader.h"
#include "text.h"
#include "json/json_read.h"

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

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name), end_length = strlen(end);

    return length >= end_length && strcmp(name + length - end_length, end) == 0;
}

/* The worse of two outcomes, so that everything is read and nothing is forgotten. */
static enum status worse(enum status a, enum status b)
{
    return a == STATUS_OK ? b : a;
}

/* Where the work goes; the same for a whole path. */
struct collecting {
    struct tests *tests;
    const struct vocabulary *vocabulary;
    struct diag *diag;
};

/* A list of tests, or one. */
static enum status read_document(const struct collecting *to, const struct json_text *text)
{
    enum status status;
    cJSON *tree;

    status = json_tree_read(text, &tree, to->diag);
    if (status == STATUS_OK && cJSON_IsArray(tree)) {
        size_t index = 0;

        for (const cJSON *item = tree->child; item != NULL; item = item->next) {
            char pointer[32];

            snprintf(pointer, sizeof pointer, "/%zu", index++);
            status = worse(status, test_read(to->tests, text, pointer, item, to->vocabulary, to->diag));
        }
    } else if (status == STATUS_OK) {
        status = test_read(to->tests, text, "", tree, to->vocabulary, to->diag);
    }
    cJSON_Delete(tree);
    return status;
}

static enum status read_one_file(const struct collecting *to, const char *path)
{
    struct buffer content = BUFFER_EMPTY;
    const enum status read = file_read(path, TESTS_SIZE_MAX, &content, to->diag);
    enum status status = read;
    struct json_records records = json_records_of(path, buffer_text(&content), content.length);
    struct json_text text;

    while (read == STATUS_OK && json_records_next(&records, &text))
        status = worse(status, read_document(to, &text));
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

static enum status read_folder(const struct collecting *to, const char *path, int depth);

static enum status read_entry(const struct collecting *to, const char *folder, const char *name, int depth)
{
    struct buffer path = BUFFER_EMPTY;
    enum status status = STATUS_OK;

    buffer_format(&path, "%s/%s", folder, name);
    if (is_folder(path.text))
        status = read_folder(to, path.text, depth + 1);
    else if (ends_with(name, ".json") || ends_with(name, ".jsonl"))
        status = read_one_file(to, path.text);
    buffer_free(&path);
    return status;
}

static enum status read_folder(const struct collecting *to, const char *path, int depth)
{
    struct dirent **entries;
    enum status status = STATUS_OK;
    int count;

    errno = 0;
    count = depth < FOLDERS_MAX ? scandir(path, &entries, is_shown, by_bytes) : -1;
    if (count < 0 && errno == ENOMEM)
        memory_exhausted();
    if (count < 0) {
        diag_add(to->diag, &(struct place){.file = path}, "no-input", NULL, "%s", _("the folder cannot be read"));
        return STATUS_NO_INPUT;
    }
    for (int i = 0; i < count; i++) {
        status = worse(status, read_entry(to, path, entries[i]->d_name, depth));
        free(entries[i]);
    }
    free(entries);
    return status;
}

enum status tests_read(struct tests *tests, const char *path, const struct vocabulary *vocabulary, struct diag *diag)
{
    const struct collecting to = {tests, vocabulary, diag};
    size_t before = tests->count;
    enum status status = is_folder(path) ? read_folder(&to, path, 0) : read_one_file(&to, path);

    if (status == STATUS_OK && tests->count == before) {
        diag_add(diag, &(struct place){.file = path}, "no-input", NULL, "%s", _("there is no test here"));
        return STATUS_NO_INPUT;
    }
    return status;
}
