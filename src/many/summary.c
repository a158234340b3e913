/* What is counted of the rows of a batch. See summary.h. A note is a small head, the id, values of columns and the numbers of the counters
 * to raise.
 * May use: engine's tables, pointer_map. Not its job: rows, files, JSON (summary_json.c). */
#include "many/summary.h"

#include <assert.h>
#include <cjson/cJSON.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "base/files.h"
#include "memory.h"
#include "rulebook.h"
#include "text.h"
#include "vocabulary.h"
#include "json/json_read.h"
#include "json/json_write.h"

/* Words of summary_codes. */
enum { CODE_COUNT = 19 };

/* The counters: ok, error, one for each code, five for each subject by standing, one for each subject that is missing, one for each
 * rule. */
enum { COUNT_OK, COUNT_ERROR, COUNT_CODES, COUNT_SUBJECTS = COUNT_CODES + CODE_COUNT };

struct summary_index {
    const struct rulebook *rulebook;
    const struct carried *carried;                  /* columns to count by, or NULL */
    struct words subjects;                          /* sorted by bytes */
    struct words rules;                             /* ids sorted by bytes */
    struct pointer_map subject_places, rule_places; /* word → its place + 1 */
    size_t missing, first_rule, count;
};

/* --- Rows counted by the values of columns --------------------------------------------------------------------------- */

struct summary_by {
    struct by_column columns[CARRIED_BY_MAX];
    struct pointer_map places[CARRIED_BY_MAX]; /* value → its place + 1 */
    bool sorted[CARRIED_BY_MAX];
    size_t count, counters;
    struct names *names;
};

/* `counters` for each value. */
static struct summary_by *summary_by_new(const struct carried *carried, size_t counters)
{
    struct summary_by *by = memory_new(1, sizeof *by);

    by->names = names_new();
    by->counters = counters;
    by->count = carried->by_count;
    for (size_t i = 0; i < by->count; i++) {
        const struct span *name = &carried->names[carried->by[i]];

        by->columns[i].name = names_intern_part(by->names, name->text, name->size);
        by->columns[i].groups = memory_new(BY_VALUES_MAX, sizeof *by->columns[i].groups);
    }
    return by;
}

static void summary_by_free(struct summary_by *by)
{
    if (by == NULL)
        return;
    for (size_t i = 0; i < by->count; i++) {
        for (size_t j = 0; j < by->columns[i].count; j++)
            free(by->columns[i].groups[j].counts);
        free(by->columns[i].groups);
        pointer_map_free(&by->places[i]);
    }
    names_free(by->names);
    free(by);
}

static size_t summary_by_count(const struct summary_by *by)
{
    return by != NULL ? by->count : 0;
}

static int compare_groups(const void *a, const void *b)
{
    return strcmp(((const struct by_group *)a)->value, ((const struct by_group *)b)->value);
}

static void number_groups(struct summary_by *by, size_t column)
{
    for (size_t i = 0; i < by->columns[column].count; i++)
        pointer_map_set(&by->places[column], by->columns[column].groups[i].value, (const void *)(uintptr_t)(i + 1));
}

/* The column with its values in the order of their bytes. */
static const struct by_column *summary_by_column(struct summary_by *by, size_t column)
{
    struct by_column *found = &by->columns[column];

    if (!by->sorted[column] && found->count > 0) {
        qsort(found->groups, found->count, sizeof *found->groups, compare_groups);
        number_groups(by, column);
        by->sorted[column] = true;
    }
    return found;
}

/* --- Notes ------------------------------------------------------------------------------------------------- */

/* In the note of a row: its values of the columns, or nothing for each where `values` is NULL. */
static void summary_by_note(const struct carried *carried, const struct span *values, struct buffer *note)
{
    for (size_t i = 0; i < carried->by_count; i++) {
        struct span value = values != NULL ? values[carried->by[i]] : (struct span){0};
        uint32_t size = value.text != NULL ? (uint32_t)value.size : 0;

        buffer_add_part(note, (const char *)&size, sizeof size);
        if (size > 0)
            buffer_add_part(note, value.text, size);
    }
}

/* NULL: there are too many already, or it is too long. */
static struct by_group *find_group(struct summary_by *by, size_t column, const char *value, size_t size)
{
    struct by_column *groups = &by->columns[column];
    const char *word = size <= BY_VALUE_SIZE_MAX ? names_intern_part(by->names, value, size) : NULL;
    uintptr_t place = word != NULL ? (uintptr_t)pointer_map_get(&by->places[column], word) : 0;

    if (place > 0)
        return &groups->groups[place - 1];
    if (word == NULL || groups->count == BY_VALUES_MAX)
        return NULL;
    groups->groups[groups->count++] = (struct by_group){.value = word};
    pointer_map_set(&by->places[column], word, (const void *)(uintptr_t)groups->count);
    by->sorted[column] = false;
    return &groups->groups[groups->count - 1];
}

/* Reads them again and finds the counters of each; *note is moved behind them. NULL, or the name of a column that has too many values,
 * or too long ones. */
static const char *summary_by_find(struct summary_by *by, const char **note, uint64_t *counts[CARRIED_BY_MAX])
{
    const char *full = NULL;

    for (size_t i = 0; i < by->count; i++) {
        struct by_group *group;
        uint32_t size;

        memcpy(&size, *note, sizeof size);
        group = find_group(by, i, *note + sizeof size, size);
        *note += sizeof size + size;
        if (group == NULL) {
            full = full == NULL ? by->columns[i].name : full;
            continue;
        }
        if (group->counts == NULL)
            group->counts = memory_new(by->counters, sizeof *group->counts);
        counts[i] = group->counts;
    }
    return full;
}

/* Counts the values of an earlier part of the same run, an object of its groups, among those there are. */
static void summary_by_know(struct summary_by *by, size_t column, const cJSON *groups)
{
    for (const cJSON *group = groups != NULL ? groups->child : NULL; group != NULL; group = group->next)
        find_group(by, column, group->string, strlen(group->string));
}

/* --- What is counted of the rows of a batch -------------------------------------------------------------------------- */

const char *const summary_codes[] = {
    "bad-format",    "bad-json",    "bad-utf8",         "duplicate-key", "empty-list", "engine",   "limit",
    "missing-facts", "missing-id",  "none-with-others", "out-of-range",  "ragged-row", "too-deep", "too-long",
    "unknown-fact",  "unknown-key", "unknown-value",    "worker-died",   "wrong-type", NULL,
};

/* In front of the id. */
static const uint32_t NO_ID = UINT32_MAX;

static int compare_words(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Sorts, keeps every word once, and numbers them. */
static void number_words(struct words *words, struct pointer_map *places)
{
    size_t kept = 0;

    qsort(words->items, words->count, sizeof *words->items, compare_words);
    for (size_t i = 0; i < words->count; i++)
        if (kept == 0 || strcmp(words->items[kept - 1], words->items[i]) != 0)
            words->items[kept++] = words->items[i];
    words->count = kept;
    for (size_t i = 0; i < kept; i++)
        pointer_map_set(places, words->items[i], (const void *)(uintptr_t)(i + 1));
}

/* Whatever can be the subject of a finding: what rules name, or what they take over from answers, parts and safety subjects. */
static void list_subjects(struct summary_index *index, const struct engine *engine)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    size_t capacity = 0, facts;
    const struct fact *standing = engine_standing_facts(engine, &facts);
    struct words *words = &index->subjects;
    size_t choices = 0;

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        choices += vocabulary->facts[i].choice_count + 1;
    words->items = memory_grow(NULL, &capacity, index->rulebook->alternative_count + 2 * facts + choices, sizeof *words->items);
    for (size_t i = 0; i < index->rulebook->alternative_count; i++)
        if (index->rulebook->alternatives[i].concludes == TEMPLATE_FINDING &&
            index->rulebook->alternatives[i].conclusion[1].constant != NULL)
            words->items[words->count++] = index->rulebook->alternatives[i].conclusion[1].constant;
    for (size_t i = 0; i < facts; i++)
        for (int slot = 0; slot < 2 && standing[i].slots[slot] != NULL; slot++)
            words->items[words->count++] = standing[i].slots[slot];
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        words->items[words->count++] = vocabulary->facts[i].id;
        for (size_t j = 0; j < vocabulary->facts[i].choice_count; j++)
            words->items[words->count++] = vocabulary->facts[i].choices[j].value;
    }
    number_words(words, &index->subject_places);
}

static void list_rules(struct summary_index *index)
{
    index->rules.items = memory_new(index->rulebook->rule_count, sizeof *index->rules.items);
    for (size_t i = 0; i < index->rulebook->rule_count; i++)
        index->rules.items[index->rules.count++] = index->rulebook->rules[i].id;
    number_words(&index->rules, &index->rule_places);
}

struct summary_index *summary_index_new(const struct engine *engine)
{
    struct summary_index *index = memory_new(1, sizeof *index);

    index->rulebook = engine_rulebook(engine);
    list_subjects(index, engine);
    list_rules(index);
    index->missing = COUNT_SUBJECTS + index->subjects.count * STANDING_COUNT;
    index->first_rule = index->missing + index->subjects.count;
    index->count = index->first_rule + index->rules.count;
    return index;
}

void summary_index_free(struct summary_index *index)
{
    if (index == NULL)
        return;
    pointer_map_free(&index->subject_places);
    pointer_map_free(&index->rule_places);
    free(index->subjects.items);
    free(index->rules.items);
    free(index);
}

/* --- Notes ------------------------------------------------------------------------------------------------- */

static void put_number(struct buffer *note, size_t number)
{
    uint32_t as_written = (uint32_t)number;

    buffer_add_part(note, (const char *)&as_written, sizeof as_written);
}

void summary_note_id(const char *id, struct buffer *note)
{
    put_number(note, id != NULL ? strlen(id) : NO_ID);
    if (id != NULL)
        buffer_add(note, id);
}

void summary_index_by(struct summary_index *index, const struct carried *carried)
{
    index->carried = carried->by_count > 0 ? carried : NULL;
}

void summary_note_by(const struct summary_index *index, const struct span *values, struct buffer *note)
{
    if (index->carried != NULL)
        summary_by_note(index->carried, values, note);
}

/* Words of a result are words of the rule base, and those stand once. */
static size_t place_of(const struct pointer_map *places, const char *word)
{
    uintptr_t number = (uintptr_t)pointer_map_get(places, word);

    assert(number > 0);
    return number - 1;
}

size_t summary_subject(const struct summary_index *index, const char *word)
{
    return place_of(&index->subject_places, word);
}

const char *summary_subject_word(const struct summary_index *index, size_t subject)
{
    return index->subjects.items[subject];
}

size_t summary_subject_count(const struct summary_index *index)
{
    return index->subjects.count;
}

/* A rule with several conclusions counts once a row. */
static void put_rules(const struct summary_index *index, const struct result *result, struct buffer *note)
{
    uint64_t *counted = memory_new(index->rules.count / 64 + 1, sizeof *counted); /* a bit for each rule */

    for (size_t i = 0; i < result->finding_count; i++)
        for (size_t j = 0; j < result->findings[i].rules.count; j++) {
            size_t rule = place_of(&index->rule_places, result->findings[i].rules.items[j]);
            uint64_t bit = UINT64_C(1) << rule % 64;

            if ((counted[rule / 64] & bit) == 0)
                put_number(note, index->first_rule + rule);
            counted[rule / 64] |= bit;
        }
    free(counted);
}

void summary_note_result(const struct summary_index *index, const struct result *result, struct buffer *note)
{
    put_number(note, COUNT_OK);
    for (size_t i = 0; i < result->recommendation_count; i++)
        put_number(note, COUNT_SUBJECTS + place_of(&index->subject_places, result->recommendations[i].subject) * STANDING_COUNT +
                             (size_t)result->recommendations[i].standing);
    for (size_t i = 0; i < result->missing_count; i++)
        put_number(note, index->missing + place_of(&index->subject_places, result->findings[result->missing[i]].subject));
    put_rules(index, result, note);
}

void summary_note_error(const char *code, struct buffer *note)
{
    size_t number = 0;

    while (number < CODE_COUNT && strcmp(summary_codes[number], code) != 0)
        number++;
    assert(number < CODE_COUNT);
    put_number(note, COUNT_ERROR);
    put_number(note, COUNT_CODES + number);
}

/* --- Counting ---------------------------------------------------------------------------------------------- */

void summary_start(struct summary *summary, const struct summary_index *index)
{
    *summary = (struct summary){.index = index, .counts = memory_new(index->count, sizeof *summary->counts)};
    if (index->carried != NULL)
        summary->by = summary_by_new(index->carried, index->count);
}

void summary_free(struct summary *summary)
{
    summary_by_free(summary->by);
    free(summary->counts);
    free(summary->first);
    free(summary->last);
    *summary = (struct summary){0};
}

static void keep_id(char **kept, const char *id, size_t size)
{
    free(*kept);
    *kept = memory_new(size + 1, 1);
    memcpy(*kept, id, size);
    (*kept)[size] = '\0';
}

const char *summary_add(struct summary *summary, const char *note, size_t size)
{
    const char *end = note + size, *id, *full;
    uint64_t *groups[CARRIED_BY_MAX];
    size_t group_count = summary_by_count(summary->by);
    uint32_t id_size, number;

    memcpy(&id_size, note, sizeof id_size);
    id = note + sizeof id_size;
    note = id_size != NO_ID ? id + id_size : id;
    full = group_count > 0 ? summary_by_find(summary->by, &note, groups) : NULL;
    if (full != NULL)
        return full;
    if (id_size != NO_ID && summary->first == NULL)
        keep_id(&summary->first, id, id_size);
    if (id_size != NO_ID)
        keep_id(&summary->last, id, id_size);
    for (; note < end; note += sizeof number) {
        memcpy(&number, note, sizeof number);
        summary->counts[number]++;
        for (size_t i = 0; i < group_count; i++)
            groups[i][number]++;
    }
    return NULL;
}

void summary_goes_on(struct summary *summary, const cJSON *before)
{
    const cJSON *column = cJSON_GetObjectItemCaseSensitive(before, "by");

    column = column != NULL ? column->child : NULL;
    for (size_t i = 0; i < summary_by_count(summary->by) && column != NULL; i++, column = column->next)
        summary_by_know(summary->by, i, column);
}

uint64_t summary_rows(const struct summary *summary)
{
    return summary->counts[COUNT_OK] + summary->counts[COUNT_ERROR];
}

uint64_t summary_errors(const struct summary *summary)
{
    return summary->counts[COUNT_ERROR];
}

const char summary_format[] = "intervensi-summary/1";

/* --- A summary as intervensi-summary/1 ------------------------------------------------------------------------------- */

static void add_counts(cJSON *object, const char *key, const char *const *words, size_t word_count, const uint64_t *counts)
{
    cJSON *list = json_add_object(object, key);

    for (size_t i = 0; i < word_count; i++)
        if (counts[i] > 0)
            json_add_number(list, words[i], (long)counts[i]);
}

/* Standings in the order of their bytes, as all keys of counts. */
static const enum standing standings_by_bytes[STANDING_COUNT] = {STANDING_AFTER_SAFETY, STANDING_BLOCKED, STANDING_CONFLICT,
                                                                 STANDING_RECOMMENDED, STANDING_WITH_CAUTION};

static void add_recommendations(cJSON *object, const struct summary_index *index, const uint64_t *all)
{
    cJSON *list = json_add_object(object, "recommendations");

    for (size_t i = 0; i < index->subjects.count; i++) {
        const uint64_t *counts = all + COUNT_SUBJECTS + i * STANDING_COUNT;
        cJSON *standings = NULL;

        for (int j = 0; j < STANDING_COUNT; j++) {
            enum standing standing = standings_by_bytes[j];

            if (counts[standing] == 0)
                continue;
            if (standings == NULL)
                standings = json_add_object(list, index->subjects.items[i]);
            json_add_number(standings, standing_word(standing), (long)counts[standing]);
        }
    }
}

static void add_all_counts(cJSON *object, const struct summary_index *index, const uint64_t *counts)
{
    cJSON *status;

    json_add_number(object, "rows", (long)(counts[COUNT_OK] + counts[COUNT_ERROR]));
    status = json_add_object(object, "status");
    json_add_number(status, "ok", (long)counts[COUNT_OK]);
    json_add_number(status, "error", (long)counts[COUNT_ERROR]);
    add_counts(object, "errors", summary_codes, CODE_COUNT, counts + COUNT_CODES);
    add_recommendations(object, index, counts);
    add_counts(object, "missing", index->subjects.items, index->subjects.count, counts + index->missing);
    add_counts(object, "reasons", index->rules.items, index->rules.count, counts + index->first_rule);
}

/* {column: {value: the same counts of its rows}} */
static void add_groups(cJSON *object, const struct summary *summary)
{
    cJSON *by = summary->by != NULL ? json_add_object(object, "by") : NULL;

    for (size_t i = 0; i < summary_by_count(summary->by); i++) {
        const struct by_column *column = summary_by_column(summary->by, i);
        cJSON *groups = json_add_object(by, column->name);

        for (size_t j = 0; j < column->count; j++)
            if (column->groups[j].counts != NULL)
                add_all_counts(json_add_object(groups, column->groups[j].value), summary->index, column->groups[j].counts);
    }
}

cJSON *summary_json(const struct summary *summary, const struct engine *engine)
{
    cJSON *object = json_object();

    json_add_string(object, "format", summary_format);
    json_add_rules(object, engine);
    add_all_counts(object, summary->index, summary->counts);
    add_groups(object, summary);
    json_add_string(object, "first", summary->first);
    json_add_string(object, "last", summary->last);
    return object;
}

/* --- Adding summaries up --------------------------------------------------------------------------------------------- */

static double number_of(const cJSON *object, const char *key)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);

    return cJSON_IsNumber(item) ? item->valuedouble : -1;
}

/* Counts, none of them more than the rows, or objects of counts down to this depth. */
static bool are_counts(const cJSON *object, int depth, double rows)
{
    if (!cJSON_IsObject(object))
        return false;
    for (const cJSON *item = object->child; item != NULL; item = item->next)
        if (depth > 1 ? !are_counts(item, depth - 1, rows)
                      : !cJSON_IsNumber(item) || item->valuedouble < 0 || item->valuedouble > rows)
            return false;
    return true;
}

static bool are_standings(const cJSON *recommendations)
{
    enum standing standing;

    for (const cJSON *subject = recommendations->child; subject != NULL; subject = subject->next)
        for (const cJSON *count = subject->child; count != NULL; count = count->next)
            if (!standing_read(count->string, &standing))
                return false;
    return true;
}

/* The counts of a summary, or of its rows with one value of a column. */
static bool are_all_counts(const cJSON *object)
{
    static const struct {
        const char *key;
        int depth;
    } counts[] = {{"status", 1}, {"errors", 1}, {"recommendations", 2}, {"missing", 1}, {"reasons", 1}};
    const cJSON *status = cJSON_GetObjectItemCaseSensitive(object, "status");
    double rows = number_of(object, "rows");

    if (rows < 0 || rows > COUNTS_MAX)
        return false;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (!are_counts(cJSON_GetObjectItemCaseSensitive(object, counts[i].key), counts[i].depth, rows))
            return false;
    return number_of(status, "ok") + number_of(status, "error") == rows &&
           are_standings(cJSON_GetObjectItemCaseSensitive(object, "recommendations"));
}

static bool are_groups(const cJSON *by)
{
    if (!cJSON_IsObject(by))
        return by == NULL;
    for (const cJSON *column = by->child; column != NULL; column = column->next) {
        if (!cJSON_IsObject(column))
            return false;
        for (const cJSON *group = column->child; group != NULL; group = group->next)
            if (!are_all_counts(group))
                return false;
    }
    return true;
}

bool summary_is_whole(const cJSON *summary)
{
    return counts_file_is(summary, summary_format) && cJSON_IsObject(cJSON_GetObjectItemCaseSensitive(summary, "rules")) &&
           are_all_counts(summary) && are_groups(cJSON_GetObjectItemCaseSensitive(summary, "by"));
}

static const cJSON *first_column(const cJSON *summary)
{
    const cJSON *by = cJSON_GetObjectItemCaseSensitive(summary, "by");

    return by != NULL ? by->child : NULL;
}

/* Whether both count by the same columns, or by none. */
static bool summary_same_columns(const cJSON *a, const cJSON *b)
{
    const cJSON *one = first_column(a), *other = first_column(b);

    while (one != NULL && other != NULL && strcmp(one->string, other->string) == 0) {
        one = one->next;
        other = other->next;
    }
    return one == NULL && other == NULL;
}

bool summary_same_rules(const cJSON *a, const cJSON *b)
{
    return cJSON_Compare(cJSON_GetObjectItemCaseSensitive(a, "rules"), cJSON_GetObjectItemCaseSensitive(b, "rules"), true);
}

static int compare_keys(const cJSON *a, const cJSON *b)
{
    return a == NULL ? 1 : b == NULL ? -1 : strcmp(a->string, b->string);
}

/* Adds two things that stand under the same key. */
typedef void adder(cJSON *into, const cJSON *next);

/* Both are sorted by their keys, and so is what comes out. (cJSON_InsertItemInArray of cJSON 1.7.15 as Debian has it refuses to insert
 * anywhere but at the beginning.) */
static void add_sorted(cJSON *into, const cJSON *next, adder *add)
{
    cJSON *old = cJSON_CreateObject();
    const cJSON *item = next->child;

    old->child = into->child;
    into->child = NULL;
    while (old->child != NULL || item != NULL) {
        int order = compare_keys(old->child, item);
        cJSON *taken = order <= 0 ? cJSON_DetachItemViaPointer(old, old->child) : cJSON_Duplicate(item, true);

        if (order == 0)
            add(taken, item);
        cJSON_AddItemToArray(into, taken);
        item = order >= 0 ? item->next : item;
    }
    cJSON_Delete(old);
}

/* Counts, or objects of counts. */
static void merge_add_counts(cJSON *into, const cJSON *next)
{
    if (cJSON_IsNumber(into))
        cJSON_SetNumberValue(into, into->valuedouble + next->valuedouble);
    else
        add_sorted(into, next, merge_add_counts);
}

static void merge_add_all_counts(cJSON *into, const cJSON *next)
{
    for (const cJSON *item = next->child; item != NULL; item = item->next) {
        cJSON *same = cJSON_GetObjectItemCaseSensitive(into, item->string);

        if (strcmp(item->string, "by") != 0 &&
            (cJSON_IsNumber(same) || are_counts(same, 1, COUNTS_MAX) || are_counts(same, 2, COUNTS_MAX)))
            merge_add_counts(same, item);
    }
}

static void merge_add_groups(cJSON *into, const cJSON *next)
{
    const cJSON *column = next != NULL ? next->child : NULL;

    for (cJSON *same = into != NULL ? into->child : NULL; same != NULL && column != NULL; same = same->next) {
        add_sorted(same, column, merge_add_all_counts);
        column = column->next;
    }
}

static void set_text(cJSON *into, const cJSON *item)
{
    cJSON *copy = cJSON_Duplicate(item, true);

    if (!cJSON_ReplaceItemInObjectCaseSensitive(into, item->string, copy))
        cJSON_AddItemToArray(into, copy);
}

void summary_merge(cJSON *into, const cJSON *next)
{
    json_ready();
    merge_add_all_counts(into, next);
    merge_add_groups(cJSON_GetObjectItemCaseSensitive(into, "by"), cJSON_GetObjectItemCaseSensitive(next, "by"));
    for (const cJSON *item = next->child; item != NULL; item = item->next) {
        bool first = strcmp(item->string, "first") == 0;

        if (cJSON_IsString(item) && !(first && cJSON_GetObjectItemCaseSensitive(into, "first") != NULL))
            set_text(into, item);
    }
}

/* --- Files of counts, read ------------------------------------------------------------------------------------------- */

enum { COUNTS_SIZE_MAX = 64 * 1024 * 1024 };

enum status counts_file_read(const char *path, cJSON **tree, struct diag *diag)
{
    struct buffer content = BUFFER_EMPTY;
    struct json_text text = {.file = path};
    enum status status = file_read(path, COUNTS_SIZE_MAX, &content, diag);

    *tree = NULL;
    text.bytes = buffer_text(&content);
    text.size = content.length;
    if (status == STATUS_OK)
        status = json_tree_read(&text, tree, diag);
    buffer_free(&content);
    return status;
}

bool counts_file_is(const cJSON *tree, const char *format)
{
    const char *word = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(tree, "format"));

    return word != NULL && strcmp(word, format) == 0;
}

static enum status refuse(const char *path, const char *code, const char *hint, const char *message, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = path}, code, hint, "%s", message);
    return STATUS_DATA;
}

static enum status add_file(const char *path, const cJSON *summary, cJSON *sum, struct diag *diag)
{
    if (!summary_same_rules(sum, summary))
        return refuse(path, "other-rules", NULL, _("this summary was made with other rules than those before it"), diag);
    if (!summary_same_columns(sum, summary))
        return refuse(path, "other-columns", NULL, _("this summary counts by other columns than those before it"), diag);
    summary_merge(sum, summary);
    return STATUS_OK;
}

enum status summary_take(const char *path, cJSON *summary, cJSON **sum, struct diag *diag)
{
    enum status status = STATUS_OK;

    if (!summary_is_whole(summary)) {
        status = refuse(path, "bad-format", summary_format, _("this is no summary"), diag);
    } else if (*sum == NULL) {
        *sum = summary;
        return STATUS_OK;
    } else {
        status = add_file(path, summary, *sum, diag);
    }
    cJSON_Delete(summary);
    return status;
}

/* --- Columns that are carried along ---------------------------------------------------------------------------------- */

int carried_find(const struct carried *carried, const char *name, size_t size)
{
    for (size_t i = 0; i < carried->count; i++)
        if (carried->names[i].size == size && memcmp(carried->names[i].text, name, size) == 0)
            return (int)i;
    return NOT_FOUND;
}

/* The place of a name, which is added if it is new. */
static error_t find_or_add(struct argp_state *state, const char *option, const struct span *name, struct carried *carried,
                           size_t *place)
{
    int found = carried_find(carried, name->text, name->size);

    if (name->size == 0)
        return options_refuse(state, _("--%s takes names of columns with commas between them"), option);
    if (found == NOT_FOUND && carried->count == CARRIED_MAX)
        return options_refuse(state, _("--%s: more than %d columns"), option, CARRIED_MAX);
    *place = found != NOT_FOUND ? (size_t)found : carried->count++;
    carried->names[*place] = *name;
    return 0;
}

static struct span next_name(const char **list)
{
    struct span name = {*list, strcspn(*list, ",")};

    *list += name.size;
    if (**list == ',')
        (*list)++;
    return name;
}

static error_t named_twice(struct argp_state *state, const char *option, const struct span *name)
{
    return options_refuse(state, _("--%s names '%.*s' twice"), option, (int)name->size, name->text);
}

error_t carried_keep(struct argp_state *state, const char *list, struct carried *carried)
{
    error_t error = 0;

    do {
        struct span name = next_name(&list);
        size_t place = 0;

        error = find_or_add(state, "keep", &name, carried, &place);
        if (error == 0 && carried->kept[place])
            error = named_twice(state, "keep", &name);
        carried->kept[place] = true;
    } while (error == 0 && *list != '\0');
    return error;
}

static bool is_counted(const struct carried *carried, size_t place)
{
    for (size_t i = 0; i < carried->by_count; i++)
        if (carried->by[i] == place)
            return true;
    return false;
}

error_t carried_by(struct argp_state *state, const char *list, struct carried *carried)
{
    error_t error = 0;

    do {
        struct span name = next_name(&list);
        size_t place = 0;

        error = find_or_add(state, "by", &name, carried, &place);
        if (error == 0 && is_counted(carried, place))
            error = named_twice(state, "by", &name);
        if (error == 0 && carried->by_count == CARRIED_BY_MAX)
            error = options_refuse(state, _("--%s: more than %d columns"), "by", CARRIED_BY_MAX);
        if (error == 0)
            carried->by[carried->by_count++] = place;
    } while (error == 0 && *list != '\0');
    return error;
}
