/* What is counted of the rows of a batch. See summary.h. A note is a small head, the id, values of columns and the numbers of the counters
 * to raise.
 * May use: engine's tables, pointer_map. Not its job: rows, files, JSON (summary_json.c). */
#include "counts/summary.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "counts/summary_parts.h"
#include "memory.h"

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
