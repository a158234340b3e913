/* Adding summaries up. See summary_merge.h. */
#include "counts/summary_merge.h"

#include <stddef.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "rulebook.h"
#include "json/json_read.h"

/* Up to here every whole number is exact. */
#define ROWS_MAX 9007199254740992.0

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

    if (rows < 0 || rows > ROWS_MAX)
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
    const char *format = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(summary, "format"));

    return format != NULL && strcmp(format, "intervensi-summary/1") == 0 &&
           cJSON_IsObject(cJSON_GetObjectItemCaseSensitive(summary, "rules")) && are_all_counts(summary) &&
           are_groups(cJSON_GetObjectItemCaseSensitive(summary, "by"));
}

static const cJSON *first_column(const cJSON *summary)
{
    const cJSON *by = cJSON_GetObjectItemCaseSensitive(summary, "by");

    return by != NULL ? by->child : NULL;
}

bool summary_same_columns(const cJSON *a, const cJSON *b)
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
static void add_counts(cJSON *into, const cJSON *next)
{
    if (cJSON_IsNumber(into))
        cJSON_SetNumberValue(into, into->valuedouble + next->valuedouble);
    else
        add_sorted(into, next, add_counts);
}

static void add_all_counts(cJSON *into, const cJSON *next)
{
    for (const cJSON *item = next->child; item != NULL; item = item->next) {
        cJSON *same = cJSON_GetObjectItemCaseSensitive(into, item->string);

        if (strcmp(item->string, "by") != 0 &&
            (cJSON_IsNumber(same) || are_counts(same, 1, ROWS_MAX) || are_counts(same, 2, ROWS_MAX)))
            add_counts(same, item);
    }
}

static void add_groups(cJSON *into, const cJSON *next)
{
    const cJSON *column = next != NULL ? next->child : NULL;

    for (cJSON *same = into != NULL ? into->child : NULL; same != NULL && column != NULL; same = same->next) {
        add_sorted(same, column, add_all_counts);
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
    add_all_counts(into, next);
    add_groups(cJSON_GetObjectItemCaseSensitive(into, "by"), cJSON_GetObjectItemCaseSensitive(next, "by"));
    for (const cJSON *item = next->child; item != NULL; item = item->next) {
        bool first = strcmp(item->string, "first") == 0;

        if (cJSON_IsString(item) && !(first && cJSON_GetObjectItemCaseSensitive(into, "first") != NULL))
            set_text(into, item);
    }
}
