/* What came of all rows of a diff, counted: how actions stand, what changes, with the smallest case that shows it and the rules that lead
 * to it, and what could not be compared. Its size depends on what changes, not on the number of rows.
 * May use: diff_note, diff_announced, names. Not its job: finding changes (diff_work.h); words for people (render_diff.h). */
#ifndef INTERVENSI_DIFF_TABLE_H
#define INTERVENSI_DIFF_TABLE_H

#include <stdint.h>

#include "diff/diff_announced.h"
#include "diff/diff_note.h"

struct names;

/* A case that shows something: the one with the fewest answers, of these the first. */
struct diff_witness {
    uint64_t line;
    uint32_t answers;
    char *id;    /* or NULL */
    char *rules; /* that lead to it in this case; each followed by a blank */
};

struct diff_cause {
    const char *rule;
    uint64_t rows;
};

/* A kind of change. */
struct diff_counted {
    struct diff_change change;
    uint64_t rows;
    uint64_t unexplained; /* rows in which no rule that differs leads to it */
    struct diff_cause *causes;
    size_t cause_count, cause_capacity;
    struct diff_witness witness;
    uint64_t announced;              /* rows in which it was announced */
    struct diff_witness unannounced; /* the smallest of the others */
};

/* How an action stands: rows by the standing in one and in the other; both absent is what is left of the rows. */
struct diff_standings {
    const char *subject;
    uint64_t rows[DIFF_STANDINGS][DIFF_STANDINGS];
};

/* Rows that could not be compared for one reason; the texts are of the first. */
struct diff_refused {
    bool other;
    const char *code, *field, *message;
    uint64_t rows, line;
    char *id; /* or NULL */
};

struct diff_table {
    struct announced *announced; /* or NULL: nothing has to be announced */
    uint64_t rows, refused_rows;
    uint64_t advice, reasons; /* rows with other advice; with the same for other reasons or findings */
    struct diff_counted *changes;
    size_t change_count, change_capacity;
    struct diff_standings *standings;
    size_t standing_count, standing_capacity;
    struct diff_refused *refused;
    size_t refused_count, refused_capacity;
    struct names *names;
    struct pointer_map *places; /* key of a kind → its place + 1 */
};

void diff_table_start(struct diff_table *table, struct announced *announced);
void diff_table_free(struct diff_table *table);

/* Counts a row by its note. */
void diff_table_add(struct diff_table *table, uint64_t line, const char *bytes, size_t size);
/* Sorts everything by part, subject, what and states, so that the order says nothing of the rows. To be called once, after all. */
void diff_table_sort(struct diff_table *table);

/* Rows in which the change was not announced; 0 where nothing has to be. */
uint64_t diff_unannounced(const struct diff_table *table, const struct diff_counted *counted);
/* Kinds of change that were not announced in every row. */
size_t diff_table_unannounced(const struct diff_table *table);

#endif
