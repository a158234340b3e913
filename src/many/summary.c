/* What is counted of the rows of a batch, and summaries added up. */
#include "many/summary.h"

#include <assert.h>
#include <cjson/cJSON.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "advice/render_json.h"
#include "collect.h"
#include "memory.h"
#include "rulebook.h"
#include "text.h"
#include "vocabulary.h"
#include "json/json_read.h"
#include "json/json_write.h"

/* The counters: ok, error, one for each code, five for each subject by standing, one for each subject that is missing, one for each
 * rule. Contradictions are counted as rules. */
enum { COUNT_OK, COUNT_ERROR, COUNT_CODES, COUNT_SUBJECTS = COUNT_CODES + CODE_ROW_COUNT };

struct summary_index {
    const struct rulebook *rulebook;
    const struct carried *carried;                  /* columns to count by, or NULL */
    struct words subjects;                          /* sorted by bytes */
    struct words rules;                             /* ids sorted by bytes */
    struct pointer_map subject_places, rule_places; /* word → its place + 1 */
    size_t missing, first_rule, count;
};

static cJSON *get(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

static cJSON *first_column(const cJSON *summary)
{
    const cJSON *by = get(summary, "by");

    return by != NULL ? by->child : NULL;
}

/* --- Which counter counts what --------------------------------------------------------------------------------------- */

/* Sorts, keeps every word once, and numbers them. */
static void number_words(struct words *words, struct pointer_map *places)
{
    words_sort_unique(words);
    for (size_t i = 0; i < words->count; i++)
        pointer_map_set(places, words->items[i], (const void *)(uintptr_t)(i + 1));
}

/* Whatever can be the subject or the value of a finding: what rules name, or what they take over from answers, parts and safety subjects. */
static void list_subjects(struct summary_index *index, const struct engine *engine)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    const struct rulebook *rulebook = index->rulebook;
    size_t capacity = 0, facts, most = 0;
    const struct fact *standing = engine_standing_facts(engine, &facts);
    struct words *words = &index->subjects;

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        most += vocabulary->facts[i].choice_count + 1;
    words->items = memory_grow(NULL, &capacity, 2 * rulebook->alternative_count + 2 * facts + most, sizeof *words->items);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];

        for (int slot = FINDING_SUBJECT; alternative->concludes == TEMPLATE_FINDING && slot <= FINDING_VALUE; slot++)
            if (alternative->conclusion[slot].constant != NULL)
                words->items[words->count++] = alternative->conclusion[slot].constant;
    }
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

struct summary_index *summary_index_new(const struct engine *engine, const struct carried *carried)
{
    struct summary_index *index = memory_new(1, sizeof *index);

    index->rulebook = engine_rulebook(engine);
    index->carried = carried != NULL && carried->by_count > 0 ? carried : NULL;
    list_subjects(index, engine);
    index->rules.items = memory_new(index->rulebook->rule_count, sizeof *index->rules.items);
    for (size_t i = 0; i < index->rulebook->rule_count; i++)
        index->rules.items[index->rules.count++] = index->rulebook->rules[i].id;
    number_words(&index->rules, &index->rule_places);
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

/* --- Notes: a flag and the id, if there is one; the values of the columns; the numbers of the counters to raise ------- */

static void put_text(struct buffer *note, const char *text)
{
    buffer_add_part(note, text, strlen(text) + 1);
}

static void put_number(struct buffer *note, size_t number)
{
    uint32_t as_written = (uint32_t)number;

    buffer_add_part(note, (const char *)&as_written, sizeof as_written);
}

void summary_note_row(const struct summary_index *index, const char *id, const char *const *values, struct buffer *note)
{
    buffer_add_part(note, id != NULL ? "i" : "-", 1);
    if (id != NULL)
        put_text(note, id);
    for (size_t i = 0; index->carried != NULL && i < index->carried->by_count; i++) {
        const char *value = values != NULL ? values[index->carried->by[i]] : NULL;

        put_text(note, value != NULL ? value : "");
    }
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
        put_number(note, COUNT_SUBJECTS + summary_subject(index, result->recommendations[i].subject) * STANDING_COUNT +
                             (size_t)result->recommendations[i].standing);
    for (size_t i = 0; i < result->missing_count; i++)
        put_number(note, index->missing + summary_subject(index, result->findings[result->missing[i]].subject));
    put_rules(index, result, note);
}

void summary_note_error(enum code code, struct buffer *note)
{
    assert(code < CODE_ROW_COUNT);
    put_number(note, COUNT_ERROR);
    put_number(note, COUNT_CODES + code);
}

/* --- Counting -------------------------------------------------------------------------------------------------------- */

/* A column that is counted by: the counters once more for each value, or NULL where no row of this run has it. */
struct by_column {
    const char *name;
    struct byte_table groups;
};

/* The counters of a value. NULL: there are too many already, or it is too long. */
static struct byte_entry *find_group(struct summary *summary, struct by_column *column, const char *value)
{
    size_t size = strlen(value);
    struct byte_entry *found = byte_table_find(&column->groups, value, size);
    bool added;

    if (found != NULL || size > BY_VALUE_SIZE_MAX || column->groups.count == BY_VALUES_MAX)
        return found;
    return byte_table_add(&column->groups, arena_copy(summary->memory, value, size), size, &added);
}

void summary_start(struct summary *summary, const struct summary_index *index, const cJSON *before)
{
    const cJSON *column = first_column(before);
    size_t columns = index->carried != NULL ? index->carried->by_count : 0;

    *summary = (struct summary){.index = index, .memory = arena_new()};
    summary->counts = arena_alloc(summary->memory, index->count, sizeof *summary->counts);
    summary->columns = arena_alloc(summary->memory, columns, sizeof *summary->columns);
    for (size_t i = 0; i < columns; i++) {
        summary->columns[i].name = index->carried->names[index->carried->by[i]];
        for (const cJSON *group = column != NULL ? column->child : NULL; group != NULL; group = group->next)
            find_group(summary, &summary->columns[i], group->string);
        column = column != NULL ? column->next : NULL;
    }
}

static size_t column_count(const struct summary *summary)
{
    return summary->index != NULL && summary->index->carried != NULL ? summary->index->carried->by_count : 0;
}

void summary_free(struct summary *summary)
{
    for (size_t i = 0; i < column_count(summary); i++)
        byte_table_free(&summary->columns[i].groups);
    arena_free(summary->memory);
    buffer_free(&summary->last);
}

const char *summary_add(struct summary *summary, const char *note, size_t size)
{
    const char *end = note + size, *id = *note++ == 'i' ? note : NULL;
    uint64_t *groups[CARRIED_BY_MAX];
    size_t columns = column_count(summary);
    uint32_t number;

    note += id != NULL ? strlen(id) + 1 : 0;
    for (size_t i = 0; i < columns; i++) {
        struct byte_entry *group = find_group(summary, &summary->columns[i], note);

        if (group == NULL)
            return summary->columns[i].name;
        if (group->value.pointer == NULL)
            group->value.pointer = arena_alloc(summary->memory, summary->index->count, sizeof *summary->counts);
        groups[i] = group->value.pointer;
        note += strlen(note) + 1;
    }
    if (id != NULL && summary->first == NULL)
        summary->first = arena_copy(summary->memory, id, strlen(id));
    if (id != NULL) {
        buffer_cut(&summary->last, 0);
        buffer_add(&summary->last, id);
    }
    for (; note < end; note += sizeof number) {
        memcpy(&number, note, sizeof number);
        summary->counts[number]++;
        for (size_t i = 0; i < columns; i++)
            groups[i][number]++;
    }
    return NULL;
}

uint64_t summary_rows(const struct summary *summary)
{
    return summary->counts[COUNT_OK] + summary->counts[COUNT_ERROR];
}

uint64_t summary_errors(const struct summary *summary)
{
    return summary->counts[COUNT_ERROR];
}

uint64_t summary_code(const struct summary *summary, enum code code)
{
    return summary->counts[COUNT_CODES + code];
}

const char summary_format[] = "intervensi-summary/1";

/* --- A summary as JSON ----------------------------------------------------------------------------------------------- */

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
    const char *codes[CODE_ROW_COUNT];
    cJSON *status, *contradictions;

    for (enum code code = 0; code < CODE_ROW_COUNT; code++)
        codes[code] = code_word(code);
    json_add_number(object, "rows", (long)(counts[COUNT_OK] + counts[COUNT_ERROR]));
    status = json_add_object(object, "status");
    json_add_number(status, "ok", (long)counts[COUNT_OK]);
    json_add_number(status, "error", (long)counts[COUNT_ERROR]);
    add_counts(object, "errors", codes, CODE_ROW_COUNT, counts + COUNT_CODES);
    add_recommendations(object, index, counts);
    add_counts(object, "missing", index->subjects.items, index->subjects.count, counts + index->missing);
    add_counts(object, "reasons", index->rules.items, index->rules.count, counts + index->first_rule);
    contradictions = json_add_object(object, "contradictions");
    for (size_t i = 0; i < index->rulebook->contradictions.count; i++) {
        const char *id = index->rulebook->contradictions.items[i];
        uint64_t count = counts[index->first_rule + place_of(&index->rule_places, id)];

        if (count > 0)
            json_add_number(contradictions, id, (long)count);
    }
}

static int compare_groups(const void *a, const void *b)
{
    const struct byte_entry *const *first = a, *const *second = b;

    return strcmp((*first)->key, (*second)->key);
}

/* {value: the same counts of its rows}, by bytes. */
static void add_groups(cJSON *object, const struct summary *summary, const struct byte_table *groups)
{
    const struct byte_entry **sorted = memory_new(groups->count, sizeof *sorted);
    size_t count = 0;

    for (size_t i = 0; i < groups->capacity; i++)
        if (groups->entries[i].key != NULL && groups->entries[i].value.pointer != NULL)
            sorted[count++] = &groups->entries[i];
    qsort(sorted, count, sizeof *sorted, compare_groups);
    for (size_t i = 0; i < count; i++)
        add_all_counts(json_add_object(object, sorted[i]->key), summary->index, sorted[i]->value.pointer);
    free(sorted);
}

cJSON *summary_json(const struct summary *summary, const struct engine *engine)
{
    size_t columns = column_count(summary);
    cJSON *object = json_object(), *by;

    json_add_string(object, "format", summary_format);
    json_add_rules(object, engine);
    add_all_counts(object, summary->index, summary->counts);
    by = columns > 0 ? json_add_object(object, "by") : NULL;
    for (size_t i = 0; i < columns; i++)
        add_groups(json_add_object(by, summary->columns[i].name), summary, &summary->columns[i].groups);
    json_add_string(object, "first", summary->first);
    json_add_string(object, "last", summary->first != NULL ? buffer_text(&summary->last) : NULL);
    return object;
}

/* --- Summaries added up ---------------------------------------------------------------------------------------------- */

/* What is counted, of all rows and of those with one value of a column: objects of counts down to this depth. Summaries from before
 * rule base 2.0.0 have no contradictions. */
static const struct {
    const char *key;
    int depth;
    bool may_lack;
} counted[] = {{"status", 1, false},  {"errors", 1, false},  {"recommendations", 2, false},
               {"missing", 1, false}, {"reasons", 1, false}, {"contradictions", 1, true}};

enum { COUNTED = sizeof counted / sizeof *counted };

static double number_of(const cJSON *object, const char *key)
{
    const cJSON *item = get(object, key);

    return cJSON_IsNumber(item) ? item->valuedouble : -1;
}

/* Whether none of the counts is more than the rows. */
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

static bool are_all_counts(const cJSON *object)
{
    const cJSON *status = get(object, "status");
    double rows = number_of(object, "rows");
    enum standing standing;

    if (rows < 0 || rows > COUNTS_MAX)
        return false;
    for (size_t i = 0; i < COUNTED; i++)
        if (!(counted[i].may_lack && get(object, counted[i].key) == NULL) &&
            !are_counts(get(object, counted[i].key), counted[i].depth, rows))
            return false;
    for (const cJSON *subject = get(object, "recommendations")->child; subject != NULL; subject = subject->next)
        for (const cJSON *count = subject->child; count != NULL; count = count->next)
            if (!standing_read(count->string, &standing))
                return false;
    return number_of(status, "ok") + number_of(status, "error") == rows;
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
    return json_says(summary, "format", summary_format) && cJSON_IsObject(get(summary, "rules")) && are_all_counts(summary) &&
           are_groups(get(summary, "by"));
}

bool summary_same_rules(const cJSON *a, const cJSON *b)
{
    return cJSON_Compare(get(a, "rules"), get(b, "rules"), true);
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
        int order = old->child == NULL ? 1 : item == NULL ? -1 : strcmp(old->child->string, item->string);
        cJSON *taken = order <= 0 ? cJSON_DetachItemViaPointer(old, old->child) : cJSON_Duplicate(item, true);

        if (order == 0)
            add(taken, item);
        cJSON_AddItemToArray(into, taken);
        item = order >= 0 ? item->next : item;
    }
    cJSON_Delete(old);
}

/* Counts, or objects of counts. */
static void add_up(cJSON *into, const cJSON *next)
{
    if (cJSON_IsNumber(into))
        cJSON_SetNumberValue(into, into->valuedouble + next->valuedouble);
    else
        add_sorted(into, next, add_up);
}

static void add_up_all(cJSON *into, const cJSON *next)
{
    add_up(get(into, "rows"), get(next, "rows"));
    for (size_t i = 0; i < COUNTED; i++) {
        const cJSON *counts = get(next, counted[i].key);

        if (counts != NULL && get(into, counted[i].key) == NULL)
            json_add(into, counted[i].key, cJSON_Duplicate(counts, true));
        else if (counts != NULL)
            add_up(get(into, counted[i].key), counts);
    }
}

void summary_merge(cJSON *into, const cJSON *next)
{
    const cJSON *column = first_column(next);
    const char *first = cJSON_GetStringValue(get(next, "first")), *last = cJSON_GetStringValue(get(next, "last"));

    json_ready();
    add_up_all(into, next);
    for (cJSON *same = first_column(into); same != NULL && column != NULL; same = same->next, column = column->next)
        add_sorted(same, column, add_up_all);
    if (get(into, "first") == NULL)
        json_add_string(into, "first", first);
    if (last != NULL)
        cJSON_DeleteItemFromObjectCaseSensitive(into, "last");
    json_add_string(into, "last", last);
}

/* --- Files of counts ------------------------------------------------------------------------------------------------- */

enum { COUNTS_SIZE_MAX = 64 * 1024 * 1024 };

enum status counts_file_read(const char *path, cJSON **tree, struct diag *diag)
{
    struct json_file file;
    enum status status = json_file_read(path, COUNTS_SIZE_MAX, &file, diag);

    *tree = file.tree;
    buffer_free(&file.content);
    return status;
}

static enum status refuse(const char *path, enum code code, const char *hint, const char *message, struct diag *diag)
{
    diag_add(diag, &(struct place){.file = path}, code, hint, "%s", message);
    return STATUS_DATA;
}

enum status summary_take(const char *path, cJSON *summary, cJSON **sum, struct diag *diag)
{
    const cJSON *one = first_column(*sum), *other = first_column(summary);
    enum status status = STATUS_OK;

    while (one != NULL && other != NULL && strcmp(one->string, other->string) == 0) {
        one = one->next;
        other = other->next;
    }
    if (!summary_is_whole(summary)) {
        status = refuse(path, CODE_BAD_FORMAT, summary_format, _("this is no summary"), diag);
    } else if (*sum == NULL) {
        *sum = summary;
        return STATUS_OK;
    } else if (!summary_same_rules(*sum, summary)) {
        status = refuse(path, CODE_OTHER_RULES, NULL, _("this summary was made with other rules than those before it"), diag);
    } else if (one != NULL || other != NULL) {
        status = refuse(path, CODE_OTHER_COLUMNS, NULL, _("this summary counts by other columns than those before it"), diag);
    } else {
        summary_merge(*sum, summary);
    }
    cJSON_Delete(summary);
    return status;
}
