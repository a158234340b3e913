/* The titles of a table of cases, and what its columns mean. A title is the id of a question, its alias or its label in either language
 * in any letters; `id`; or a name that is carried along (--keep, --by). A map can rename a column or drop it. A table with any other
 * column is refused: what it holds would be lost without a word.
 * May use: csv_cells, lines, table_map, carried, vocabulary. Not its job: rows (row_table.c). */
#ifndef INTERVENSI_TABLE_H
#define INTERVENSI_TABLE_H

#include "batch/csv_cells.h"
#include "batch/lines.h"
#include "batch/table_map.h"
#include "counts/carried.h"
#include "vocabulary.h"

/* A column; one that means nothing is dropped. */
struct column {
    char *title;                /* as it stands in the table */
    bool is_id, untitled;       /* untitled: its cells must be empty */
    int fact;                   /* index of the question, or NOT_FOUND */
    int carried;                /* place among the carried names, or NOT_FOUND */
    const struct cJSON *values; /* words that are replaced, or NULL */
};

struct table {
    const struct vocabulary *vocabulary;
    const struct carried *carried;
    bool decimal_comma;
    struct table_map map;
    struct csv_cells *cells;
    struct column *columns;
    size_t count, capacity;
    uint64_t titles; /* a hash of the titles */
};

/* Reads the titles from the beginning of the lines, and makes the lines records of this table. The table has its vocabulary, its carried
 * names, map and cells already. STATUS_DATA: it is refused, with every column that is not understood. STATUS_IO. */
enum status table_open(struct table *table, const char *path, struct lines *lines, struct diag *diag);
void table_close(struct table *table);

#endif
