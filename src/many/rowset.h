/* Tables of rules and of tests: a row for each, a column for what stands in some of them, in the order in which it stands there. */
#ifndef INTERVENSI_ROWSET_H
#define INTERVENSI_ROWSET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/output.h"
#include "diag.h"

/* A cell that is not empty, with the title of its column; both are copied by whoever keeps them. */
struct cell {
    char *title, *text;
};

struct rowset_row {
    struct cell *cells;
    size_t count, capacity;
};

struct rowset {
    char **titles;
    size_t title_count, title_capacity;
    struct rowset_row *rows;
    size_t count, capacity;
};

void rowset_free(struct rowset *sheet);

/* Adds a cell to a row in the making. */
void rowset_row_add(struct rowset_row *row, const char *title, const char *text);
/* The text of a cell, or NULL. */
const char *rowset_row_get(const struct rowset_row *row, const char *title);
void rowset_row_free(struct rowset_row *row);

/* Takes the row; false, and it stays the caller's, if its cells stand in another order than the columns that there are. */
bool rowset_add(struct rowset *sheet, struct rowset_row *row);

/* RFC 4180; what a spreadsheet could take for a formula gets a ' in front. */
void rowset_write(const struct rowset *sheet, struct output *output);
/* Reads such a table; that ' goes. STATUS_DATA: quotes, titles or rows are wrong; the diag says where. Free in any case. */
enum status rowset_read(const char *file, const char *bytes, size_t size, struct rowset *sheet, struct diag *diag);

#endif
