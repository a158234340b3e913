/* Cells of a table (RFC 4180), over libcsv, strictly: a quote within a cell that does not begin with one, or text behind a closing
 * quote, is no CSV. Blanks around cells do not count, nor does a byte-order mark in front of a record.
 * May use: libcsv, lines, memory. Not its job: what a cell means (row_table.c). */
#ifndef INTERVENSI_CSV_CELLS_H
#define INTERVENSI_CSV_CELLS_H

#include <stdbool.h>
#include <stddef.h>

#include "batch/lines.h"

struct csv_cells;

/* The character between cells; '\0': the one of , ; tab that the first line has most of (outside quotes, in doubt a comma). */
struct csv_cells *csv_cells_new(char delimiter);
void csv_cells_free(struct csv_cells *cells);

char csv_cells_delimiter(const struct csv_cells *cells);
void csv_cells_set_delimiter(struct csv_cells *cells, char delimiter);

/* Takes one cell. It ends with a NUL that is not counted, is the taker's to change and gone after the call. */
typedef void csv_cell_taker(void *context, char *cell, size_t size);

/* Hands out the cells of a record. False where the quotes are wrong; the cells before that place were handed out. */
bool csv_cells_read(struct csv_cells *cells, const char *bytes, size_t size, csv_cell_taker *take, void *context);

/* For lines: a line break inside quotes does not end a record. */
struct lines_joiner csv_cells_joiner(struct csv_cells *cells);

#endif
