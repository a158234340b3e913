/* Adding summaries up. See summary_merge.h. */
#include "summary_merge.h"

#include <stddef.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "json_tree.h"

/* Counts, or objects of counts down to this depth. */
static bool are_counts(const cJSON *object, int depth)
{
    if (!cJSON_IsObject(object))
        return false;
    for (const cJSON *item = object->child; item != NULL; item = item->next)
        if (depth > 1 ? !are_counts(item, depth - 1) : !cJSON_IsNumber(item) || item->valuedouble < 0)
            return false;
    return true;
}

bool summary_is_whole(const cJSON *summary)
{
    static const struct {
        const char *key;
        int depth;
    } counts[] = {{"status", 1}, {"errors", 1}, {"recommendations", 2}, {"missing", 1}, {"reasons", 1}};
    const char *format = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(summary, "format"));

    if (format == NULL || strcmp(format, "intervensi-summary/1") != 0 ||
        !cJSON_IsObject(cJSON_GetObjectItemCaseSensitive(summary, "rules")) ||
        !cJSON_IsNumber(cJSON_GetObjectItemCaseSensitive(summary, "rows")))
        return false;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (!are_counts(cJSON_GetObjectItemCaseSensitive(summary, counts[i].key), counts[i].depth))
            return false;
    return true;
}

bool summary_same_rules(const cJSON *a, const cJSON *b)
{
    return cJSON_Compare(cJSON_GetObjectItemCaseSensitive(a, "rules"), cJSON_GetObjectItemCaseSensitive(b, "rules"), true);
}

static int compare_keys(const cJSON *a, const cJSON *b)
{
    return a == NULL ? 1 : b == NULL ? -1 : strcmp(a->string, b->string);
}

static void add_counts(cJSON *into, const cJSON *next);

static void add_count(cJSON *count, const cJSON *next)
{
    if (cJSON_IsNumber(count))
        cJSON_SetNumberValue(count, count->valuedouble + next->valuedouble);
    else
        add_counts(count, next);
}

/* Both are sorted by their keys, and so is what comes out. (cJSON_InsertItemInArray of cJSON 1.7.15 as Debian has it refuses to insert
 * anywhere but at the beginning.) */
static void add_counts(cJSON *into, const cJSON *next)
{
    cJSON *old = cJSON_CreateObject();
    const cJSON *item = next->child;

    old->child = into->child;
    into->child = NULL;
    while (old->child != NULL || item != NULL) {
        int order = compare_keys(old->child, item);
        cJSON *taken = order <= 0 ? cJSON_DetachItemViaPointer(old, old->child) : cJSON_Duplicate(item, true);

        if (order == 0)
            add_count(taken, item);
        cJSON_AddItemToArray(into, taken);
        item = order >= 0 ? item->next : item;
    }
    cJSON_Delete(old);
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
    for (const cJSON *item = next->child; item != NULL; item = item->next) {
        cJSON *same = cJSON_GetObjectItemCaseSensitive(into, item->string);
        bool first = strcmp(item->string, "first") == 0;

        if (strcmp(item->string, "rows") == 0)
            add_count(same, item);
        else if (cJSON_IsString(item) && !(first && same != NULL))
            set_text(into, item);
        else if (are_counts(same, 1) || are_counts(same, 2))
            add_counts(same, item);
    }
}
