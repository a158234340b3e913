/* A summary as intervensi-summary/1. See summary.h.
 * May use: json_build, json_result. Not its job: counting (summary.c), adding up (summary_merge.c). */
#include <cjson/cJSON.h>

#include "advice/render_json.h"
#include "counts/summary_parts.h"
#include "json/json_write.h"

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

    json_add_string(object, "format", "intervensi-summary/1");
    json_add_rules(object, engine);
    add_all_counts(object, summary->index, summary->counts);
    add_groups(object, summary);
    json_add_string(object, "first", summary->first);
    json_add_string(object, "last", summary->last);
    return object;
}
