/* Counts of the rows of a batch, and summaries (intervensi-summary/1), which can be added up. */
#ifndef INTERVENSI_SUMMARY_H
#define INTERVENSI_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "diag.h"
#include "engine.h"

struct cJSON;

enum { CARRIED_MAX = 64, CARRIED_BY_MAX = 8 };

/* Columns of a case that are no answers: carried to its row (--keep), or counted by (--by), such as a district or a year. */
struct carried {
    const char *names[CARRIED_MAX]; /* each once */
    size_t count;
    bool kept[CARRIED_MAX];    /* whether it is written */
    size_t by[CARRIED_BY_MAX]; /* places of those that are counted by */
    size_t by_count;
};

/* The place of a name, or NOT_FOUND. */
int carried_find(const struct carried *carried, const char *name);

/* --- What is counted --- */

/* Status, code of the error, recommendation and standing, missing information, rule; of all rows and of those with each value of a column. */

/* Most different values of one column, and the length of one: a column such as a district or a year has fewer. */
enum { BY_VALUES_MAX = 1000, BY_VALUE_SIZE_MAX = 200 };

/* Which counter counts what; the same in every process. */
struct summary_index;

/* `carried` (or NULL) says which columns are counted by, and must outlive the index. */
struct summary_index *summary_index_new(const struct engine *engine, const struct carried *carried);
void summary_index_free(struct summary_index *index);

/* Subjects have numbers, in the order of their bytes: that of a word of the rule base, and back. */
size_t summary_subject(const struct summary_index *index, const char *word);
const char *summary_subject_word(const struct summary_index *index, size_t subject);
size_t summary_subject_count(const struct summary_index *index);

/* The note of a row: its id or NULL, its values of the carried columns (NULL: it has none of them), then what came of it. */
void summary_note_row(const struct summary_index *index, const char *id, const char *const *values, struct buffer *note);
void summary_note_result(const struct summary_index *index, const struct result *result, struct buffer *note);
void summary_note_error(enum code code, struct buffer *note);

struct summary {
    const struct summary_index *index;
    uint64_t *counts;
    struct by_column *columns; /* that are counted by */
    struct arena *memory;      /* of everything */
    const char *first;         /* id, or NULL */
    struct buffer last;        /* id, if there is a first */
};

/* `before`: the summary of an earlier part of the same run, or NULL: the values of its columns count among those there may be. */
void summary_start(struct summary *summary, const struct summary_index *index, const struct cJSON *before);
void summary_free(struct summary *summary);
/* Counts a row by its note. NULL, or, where it is not counted, the column whose values are too many or too long to count by. */
const char *summary_add(struct summary *summary, const char *note, size_t size);
uint64_t summary_rows(const struct summary *summary);
uint64_t summary_errors(const struct summary *summary);
/* Errors of this code. */
uint64_t summary_code(const struct summary *summary, enum code code);

/* The summary as an object of intervensi-summary/1, to be freed with cJSON_Delete. */
struct cJSON *summary_json(const struct summary *summary, const struct engine *engine);

/* --- Summaries added up --- */

extern const char summary_format[]; /* intervensi-summary/1 */
/* Up to here every whole number of JSON is exact. */
#define COUNTS_MAX 9007199254740992.0

/* Whether it has the shape of intervensi-summary/1 and its rows add up, so that it can be added. */
bool summary_is_whole(const struct cJSON *summary);

/* Whether both were made with the same rules: version, digest, origins. */
bool summary_same_rules(const struct cJSON *a, const struct cJSON *b);

/* Adds the counts of the second, which comes after it, to the first. Keys of counts stay sorted by bytes; the first id is that of the
 * first summary that has one, the last id that of the last. */
void summary_merge(struct cJSON *into, const struct cJSON *next);

/* --- Files of counts --- */

/* Reads a file as JSON; *tree is to be freed with cJSON_Delete, NULL where that fails. */
enum status counts_file_read(const char *path, struct cJSON **tree, struct diag *diag);

/* Adds a summary that was read from the file to the sum, which it becomes where there is none, and takes it over. STATUS_DATA: it is no
 * summary, or was made otherwise than those before it; the sum is as it was. */
enum status summary_take(const char *path, struct cJSON *summary, struct cJSON **sum, struct diag *diag);

#endif
