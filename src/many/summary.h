/* Columns of a case that are no answers: carried to its row (--keep), or counted by (--by), such as a district or a year.
 * May use: options. Not its job: where their values come from (row_*.c). */
#ifndef INTERVENSI_SUMMARY_H
#define INTERVENSI_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "diag.h"
#include "engine.h"
#include "program/options.h"

enum { CARRIED_MAX = 64, CARRIED_BY_MAX = 8 };

/* A text with its length; without a text it stands for nothing. */
struct span {
    const char *text;
    size_t size;
};

struct carried {
    struct span names[CARRIED_MAX]; /* each once */
    size_t count;
    bool kept[CARRIED_MAX];    /* whether it is written */
    size_t by[CARRIED_BY_MAX]; /* places of those that are counted by */
    size_t by_count;
};

/* Adds the names of a list "A,B" of --keep or --by, which must outlive `carried`; refuses more than there is room for, names without
 * a letter and names that stand twice in the list. */
error_t carried_keep(struct argp_state *state, const char *list, struct carried *carried);
error_t carried_by(struct argp_state *state, const char *list, struct carried *carried);

/* The place of a name, or NOT_FOUND. */
int carried_find(const struct carried *carried, const char *name, size_t size);

/* --- Rows counted by the values of columns (--by): the counters of a summary once more for each value. */

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

/* --- What is counted of the rows of a batch: by status, code of the error, recommendation and standing, missing information, rule. */

struct cJSON;

/* Which counter counts what; the same in every process. */
struct summary_index;

struct summary_index *summary_index_new(const struct engine *engine);
void summary_index_free(struct summary_index *index);

/* Subjects have numbers, in the order of their bytes: that of a word of the rule base, and back. */
size_t summary_subject(const struct summary_index *index, const char *word);
const char *summary_subject_word(const struct summary_index *index, size_t subject);
size_t summary_subject_count(const struct summary_index *index);

/* Has the rows counted by the values of columns, too; before any note is made. `carried` must outlive the index. */
void summary_index_by(struct summary_index *index, const struct carried *carried);

/* The note of a row: its id or NULL, its values of the columns that are counted by, if any (NULL: it has none of them), then what came
 * of it. An error's code is one of summary_codes. */
extern const char *const summary_codes[];
void summary_note_id(const char *id, struct buffer *note);
void summary_note_by(const struct summary_index *index, const struct span *values, struct buffer *note);
void summary_note_result(const struct summary_index *index, const struct result *result, struct buffer *note);
void summary_note_error(const char *code, struct buffer *note);

struct summary {
    const struct summary_index *index;
    uint64_t *counts;
    struct summary_by *by; /* or NULL */
    char *first, *last;    /* ids, or NULL; freed by summary_free */
};

void summary_start(struct summary *summary, const struct summary_index *index);
void summary_free(struct summary *summary);
/* Counts a row by its note. NULL, or, where it is not counted, the column whose values are too many or too long to count by. */
const char *summary_add(struct summary *summary, const char *note, size_t size);
/* Values of an earlier part of the same run count among those there are: its summary, or NULL. */
void summary_goes_on(struct summary *summary, const struct cJSON *before);
uint64_t summary_rows(const struct summary *summary);
uint64_t summary_errors(const struct summary *summary);

/* The summary as an object of intervensi-summary/1, to be freed with cJSON_Delete. */
struct cJSON *summary_json(const struct summary *summary, const struct engine *engine);

/* --- Adding summaries up. */

struct cJSON;

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

/* --- Files of counts, read: summaries, which are added up, and sensitivity. */

struct cJSON;

/* Reads a file as JSON; *tree is to be freed with cJSON_Delete, NULL where that fails. */
enum status counts_file_read(const char *path, struct cJSON **tree, struct diag *diag);
/* Whether the object says that it is of this format. */
bool counts_file_is(const struct cJSON *tree, const char *format);

/* Adds a summary that was read from the file to the sum, which it becomes where there is none, and takes it over. STATUS_DATA: it is no
 * summary, or was made otherwise than those before it; the sum is as it was. */
enum status summary_take(const char *path, struct cJSON *summary, struct cJSON **sum, struct diag *diag);

#endif
