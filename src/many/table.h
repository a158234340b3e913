/* Tables of cases (CSV, TSV), and what a map file (intervensi-map/1) says that columns and words of someone's table are called here.
 *
 *     {"format": "intervensi-map/1", "columns": {
 *         "Kode": "id",                                                        renamed
 *         "Catatan": null,                                                     dropped
 *         "Hasil": {"to": "coping-result", "values": {"Baik": "works", "-": ""}}}}   renamed, with words that are replaced
 *
 * "values" beside "columns" are those of all columns that are facts.
 *
 * A value is replaced as a cell, or, where several stand in it, one by one. What it is replaced by is read like a cell. */
#ifndef INTERVENSI_TABLE_H
#define INTERVENSI_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "diag.h"
#include "many/lines.h"
#include "many/rows.h"
#include "many/summary.h"
#include "vocabulary.h"

struct cJSON;

struct table_map {
    struct cJSON *tree; /* NULL: there is no map */
    uint64_t hash;      /* of the bytes of the file */
};

/* Reads a file. STATUS_OK, or what file_read and the JSON reader say; STATUS_DATA with every problem's place. */
enum status table_map_read(const char *path, struct table_map *map, struct diag *diag);

/* What the map says of the column of this title, or NULL; what stands for this word in the values of a column (or NULL) or in those of
 * all columns, or the word itself. Small and capital letters and blanks do not matter, unless two keys differ in nothing else. */
const struct cJSON *table_map_column(const struct cJSON *columns, const char *title);
const char *table_map_word(const struct cJSON *values, const struct cJSON *common, const char *word);

/* --- Cells --- */

/* RFC 4180, over libcsv, strictly: a quote within a cell that does not begin with one, or text behind a closing quote, is wrong. */

struct csv_cells;

/* The character between cells; '\0': the one of , ; tab that the first line has most of (outside quotes, in doubt a comma). */
struct csv_cells *csv_cells_new(char delimiter);
void csv_cells_free(struct csv_cells *cells);

char csv_cells_delimiter(const struct csv_cells *cells);

/* Takes one cell. It ends with a NUL that is not counted, is the taker's to change and gone after the call. */
typedef void csv_cell_taker(void *cell, size_t size, void *context);

/* Hands out the cells of a record. False where the quotes are wrong; the cells before that place were handed out. */
bool csv_cells_read(struct csv_cells *cells, const char *bytes, size_t size, csv_cell_taker *take, void *context);

/* For lines: a line break inside quotes does not end a record. */
struct lines_joiner csv_cells_joiner(struct csv_cells *cells);

/* --- The titles and what the columns mean --- */

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
    const struct cJSON *common; /* its values for all columns, or NULL */
    struct csv_cells *cells;
    struct column *columns;
    size_t count, capacity;
    uint64_t titles; /* a hash of the titles */
};

/* Reads the titles from the beginning of the lines, and makes the lines records of this table. The table has its vocabulary, its carried
 * names, map and cells already. STATUS_DATA: it is refused, with every column that is not understood. STATUS_IO. */
enum status table_open(struct table *table, const char *path, struct lines *lines, struct diag *diag);
void table_close(struct table *table);

/* A reader for the rows of an open table, which must outlive it. Its cases have their id in the record, too. */
struct row_reader row_table_reader(struct table *table);

#endif
