/* Rows counted by the values of columns (--by): the counters of a summary once more for each value.
 * May use: carried, names, pointer_map. Not its job: what the counters count (summary.h). */
#ifndef INTERVENSI_SUMMARY_BY_H
#define INTERVENSI_SUMMARY_BY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "counts/carried.h"

struct cJSON;

/* Most different values of one column, and the length of one: a column such as a district or a year has fewer. */
enum { BY_VALUES_MAX = 1000, BY_VALUE_SIZE_MAX = 200 };

/* The rows with one value. */
struct by_group {
    const char *value;
    uint64_t *counts; /* NULL: no row of this run */
};

struct by_column {
    const char *name;
    struct by_group *groups; /* BY_VALUES_MAX at most */
    size_t count;
};

struct summary_by;

/* `counters` for each value. */
struct summary_by *summary_by_new(const struct carried *carried, size_t counters);
void summary_by_free(struct summary_by *by);

size_t summary_by_count(const struct summary_by *by);
/* The column with its values in the order of their bytes. */
const struct by_column *summary_by_column(struct summary_by *by, size_t column);

/* In the note of a row: its values of the columns, or nothing for each where `values` is NULL. */
void summary_by_note(const struct carried *carried, const struct span *values, struct buffer *note);
/* Reads them again and finds the counters of each; *note is moved behind them. NULL, or the name of a column that has too many values,
 * or too long ones. */
const char *summary_by_find(struct summary_by *by, const char **note, uint64_t *counts[CARRIED_BY_MAX]);
/* Counts the values of an earlier part of the same run, an object of its groups, among those there are. */
void summary_by_know(struct summary_by *by, size_t column, const struct cJSON *groups);

#endif
