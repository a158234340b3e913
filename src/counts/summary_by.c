/* Rows counted by the values of columns. See summary_by.h. */
#include "counts/summary_by.h"

#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "memory.h"

struct summary_by {
    struct by_column columns[CARRIED_BY_MAX];
    struct pointer_map places[CARRIED_BY_MAX]; /* value → its place + 1 */
    bool sorted[CARRIED_BY_MAX];
    size_t count, counters;
    struct names *names;
};

struct summary_by *summary_by_new(const struct carried *carried, size_t counters)
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

void summary_by_free(struct summary_by *by)
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

size_t summary_by_count(const struct summary_by *by)
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

const struct by_column *summary_by_column(struct summary_by *by, size_t column)
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

void summary_by_note(const struct carried *carried, const struct span *values, struct buffer *note)
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

const char *summary_by_find(struct summary_by *by, const char **note, uint64_t *counts[CARRIED_BY_MAX])
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

void summary_by_know(struct summary_by *by, size_t column, const cJSON *groups)
{
    for (const cJSON *group = groups != NULL ? groups->child : NULL; group != NULL; group = group->next)
        find_group(by, column, group->string, strlen(group->string));
}
