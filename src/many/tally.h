/* What was counted, as plain values in the order in which people read them: a summary (intervensi-summary/1) and how sensitive the advice is
 * to single answers (intervensi-sensitivity/1).
 * May use: cJSON, the engine's words. Not its job: files (summary_files.h), words for people (render_tally*.c). */
#ifndef INTERVENSI_TALLY_H
#define INTERVENSI_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "advice/wording.h"
#include "base/buffer.h"
#include "program/session.h"
#include "rulebook.h"

struct cJSON;

struct tally_count {
    const char *id;
    uint64_t rows;
};

/* The most frequent first, then by bytes. */
struct tally_counts {
    struct tally_count *items;
    size_t count;
};

struct tally_action {
    const char *subject;
    uint64_t rows[STANDING_COUNT];
    uint64_t all;
};

/* Counts of all rows, or of those with one value of a column. */
struct tally {
    const char *value; /* NULL: of all */
    uint64_t rows, ok, errors;
    struct tally_counts codes, missing, reasons;
    struct tally_action *actions; /* the most frequent first, then by bytes */
    size_t action_count;
};

/* A column of --by. */
struct tally_column {
    const char *name;
    struct tally *values; /* by bytes */
    size_t count;
};

struct tally_rules {
    const char *version;
    const char *digest;
};

struct tally_summary {
    struct tally_rules rules;
    const char *first, *last; /* ids, or NULL */
    struct tally all;
    struct tally_column *columns;
    size_t column_count;
    void *memory; /* everything above lives here */
};

/* How often another answer to one question alone leads to another outcome. */
struct tally_fact {
    const char *id;
    uint64_t rows, rows_changed, steps, steps_changed;
    struct tally_counts actions;
};

struct tally_sensitivity {
    struct tally_rules rules;
    uint64_t rows, errors, outcomes, fragile;
    struct tally_fact *facts; /* the most sensitive first, then by bytes */
    size_t fact_count;
    void *memory;
};

/* --- A page of summaries and of sensitivity: which files are such, reading them, adding them up. */

/* Whether the file holds counts: then the page is not that of a case. Whatever cannot be read is no counts. */
bool names_counts(const char *path);

/* Adds the page of all files together. What goes wrong is said on stderr. */
enum status report_counts(struct session *session, const char *const *paths, size_t count, struct buffer *page);

/* --- What was counted of many cases as one page: how actions stand and why, what is missing, errors, groups, sensitivity. */

/* Adds the page, complete. Either of the two may be NULL. */
void render_page_tally(const struct tally_summary *summary, const struct tally_sensitivity *sensitivity,
                       const struct wording *wording, struct buffer *html);

#endif
