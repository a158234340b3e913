/* A grid (intervensi-grid/1): a base case, facts to vary with the answers they take, and conditions on their combinations. */
#ifndef INTERVENSI_GRID_H
#define INTERVENSI_GRID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "case.h"
#include "diag.h"

struct where;

enum { GRID_SIZE_MAX = 1024 * 1024, GRID_VALUES_MAX = 1000 };

/* Rows are counted in 63 bits, so that numbers that people write fit everywhere. */
#define GRID_ROWS_MAX ((uint64_t)INT64_MAX)

/* A fact that is varied. */
struct grid_fact {
    size_t fact;           /* index in the vocabulary */
    struct answer *values; /* without texts; all zero: not asked */
    size_t count;
    uint64_t stride; /* rows from one value to the next */
};

struct grid {
    const struct vocabulary *vocabulary;
    struct case_record *base; /* without answers to the facts that are varied */
    struct grid_fact *facts;  /* in the order of the file */
    size_t fact_count;
    struct where *where;
    size_t where_count;
    uint64_t size;       /* combinations, those left out included */
    struct arena *arena; /* of all this but the base */
};

/* Reads a grid; "-" is stdin. STATUS_OK: *grid is to be freed with grid_free. STATUS_DATA: the diag names every problem in the order of
 * the file. The vocabulary must outlive the grid. */
enum status grid_file_read(const char *path, const struct vocabulary *vocabulary, struct grid **grid, struct diag *diag);
/* The same from a text. */
enum status grid_read(const char *file_name, const char *bytes, size_t size, const struct vocabulary *vocabulary,
                      struct grid **grid, struct diag *diag);
void grid_free(struct grid *grid);

/* Whether the fact (of the vocabulary) is varied. */
bool grid_varies(const struct grid *grid, size_t fact);
/* A new case with the answers of the base, to be freed with case_free; grid_set gives it those of a row. */
struct case_record *grid_case(const struct grid *grid);
/* Gives a case of this grid the values of a row. */
void grid_set(const struct grid *grid, struct case_record *record, uint64_t row);
/* The place of the value that a row has for a varied fact. */
size_t grid_value(const struct grid *grid, uint64_t row, size_t fact);

/* Whether the conditions keep this case. */
bool grid_keeps(const struct grid *grid, const struct case_record *record);

/* Adds all that makes the rows of a grid what they are, as text. */
void grid_describe(const struct grid *grid, struct buffer *text);

/* --- Going through its rows in the order of their numbers: all that the conditions keep, or chosen ones --- */

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
/* Adds all rows that the conditions keep to a list. */
void grid_list_all(const struct grid *grid, struct grid_list *list);

#endif
