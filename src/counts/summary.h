/* What is counted of the rows of a batch: by status, code of the error, recommendation and standing, missing information, rule. The
 * format is intervensi-summary/1. Counters have numbers, so that a worker says in a few bytes which to raise: its note.
 *
 *     worker   summary_note_id(…, &note), summary_note_by(index, …, &note) where rows are counted by columns, then
 *              summary_note_result(index, …, &note) or summary_note_error(…, &note)
 *     parent   summary_add(&summary, note, size)     for every row, in order
 *
 * May use: engine's tables, json_build. Not its job: rows, files; adding summaries up (summary_merge.h). */
#ifndef INTERVENSI_SUMMARY_H
#define INTERVENSI_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "counts/carried.h"
#include "counts/summary_by.h"
#include "engine.h"

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

#endif
