/* Rows of a grid, one after the other in the order of their numbers: all that the conditions keep, a sample of them, or so many that each
 * two values of different facts meet.
 * May use: grid, diag. Not its job: what becomes of a row. */
#ifndef INTERVENSI_GRID_ROWS_H
#define INTERVENSI_GRID_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "diag.h"
#include "sweep/grid.h"

/* Numbers of rows, ascending; freed with free(rows). */
struct grid_list {
    uint64_t *rows;
    size_t count, capacity;
};

enum { GRID_SAMPLE_MAX = 10000000 };

/* Rows by chance, none twice, always the same for one seed; all of them where there are no more than `count`. STATUS_LIMIT: the
 * conditions keep so few rows of a large grid that they are not found. */
enum status grid_sample(const struct grid *grid, size_t count, uint64_t seed, struct grid_list *list, struct diag *diag);

/* Few rows in which each two values of different facts meet, if the conditions let them; always the same. STATUS_LIMIT: there are too
 * many pairs, or the conditions are too hard to satisfy. */
enum status grid_pairs(const struct grid *grid, struct grid_list *list, struct diag *diag);

/* Where one is. */
struct grid_rows {
    const struct grid *grid;
    const struct grid_list *list; /* NULL: all that the conditions keep */
    size_t place;                 /* in the list */
    uint64_t next, end;           /* numbers; the end is no row */
    struct case_record *record;   /* the case of the number `next` while all are gone through */
};

enum grid_next { GRID_ROW, GRID_NOT_YET, GRID_END };

/* Begins at this number, and ends before that. */
void grid_rows_start(struct grid_rows *rows, const struct grid *grid, const struct grid_list *list, uint64_t from, uint64_t end);
void grid_rows_free(struct grid_rows *rows);
/* The next row. GRID_NOT_YET: many numbers were passed over, and more are to be: a good moment to look at something else. */
enum grid_next grid_rows_next(struct grid_rows *rows, uint64_t *row);
/* Adds a row to a list. */
void grid_list_add(struct grid_list *list, uint64_t row);
/* Adds all rows that the conditions keep. */
void grid_list_all(const struct grid *grid, struct grid_list *list);
/* Sorts, and keeps each row once. */
void grid_list_sort(struct grid_list *list);

#endif
