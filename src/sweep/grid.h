/* A grid: a base case, facts to vary with the answers they take, and conditions on their combinations (intervensi-grid/1). Every
 * combination has a number: the answers' places as digits, the last fact varies fastest, the first row is 0. A combination that the
 * conditions leave out keeps its number; it is only no row.
 * May use: case, case_reader, json_tree, condition of a grid (grid_where.h). Not its job: which rows are taken (grid_rows.h), advice. */
#ifndef INTERVENSI_GRID_H
#define INTERVENSI_GRID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "case.h"
#include "diag.h"
#include "sweep/grid_where.h"

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
    struct grid_where *where;
    size_t where_count;
    uint64_t size; /* combinations, those left out included */
};

/* Reads a grid; "-" is stdin. STATUS_OK: *grid is to be freed with grid_free. STATUS_DATA: the diag names every problem in the order of
 * the file. The vocabulary must outlive the grid. */
enum status grid_file_read(const char *path, const struct vocabulary *vocabulary, struct grid **grid, struct diag *diag);
/* The same from a text. */
enum status grid_read(const char *file_name, const char *bytes, size_t size, const struct vocabulary *vocabulary,
                      struct grid **grid, struct diag *diag);
void grid_free(struct grid *grid);

/* A new case with the answers of the base, to be freed with case_free; grid_set gives it those of a row. */
struct case_record *grid_case(const struct grid *grid);
/* Gives a case of this grid the value of this number for one varied fact, or the values of a whole row. */
void grid_set_value(const struct grid *grid, struct case_record *record, size_t fact, size_t value);
void grid_set(const struct grid *grid, struct case_record *record, uint64_t row);
/* The place of the value that a row has for a varied fact. */
size_t grid_value(const struct grid *grid, uint64_t row, size_t fact);

/* Whether the conditions keep this case. */
bool grid_keeps(const struct grid *grid, const struct case_record *record);

/* Adds all that makes the rows of a grid what they are, as text. */
void grid_describe(const struct grid *grid, struct buffer *text);

#endif
