/* Cases from the rows of a table. May use: table, batch_row. Not its job: the titles (table.h). */
#ifndef INTERVENSI_ROW_TABLE_H
#define INTERVENSI_ROW_TABLE_H

#include "batch/batch_row.h"
#include "batch/table.h"

/* A reader for the rows of an open table, which must outlive it. Its cases have their id in the record, too. */
struct row_reader row_table_reader(struct table *table);

#endif
