/* Tests as a table: a row for each, a column for each question and kind of expectation. */
#ifndef INTERVENSI_TEST_TABLE_H
#define INTERVENSI_TEST_TABLE_H

#include "base/buffer.h"
#include "base/output.h"
#include "diag.h"

/* Adds those of JSON Lines whose row gives back the line byte for byte; *left_out: how many do not. */
struct rowset;
enum status test_table_add(const char *file, const char *bytes, size_t size, struct rowset *sheet, size_t *left_out,
                           struct diag *diag);
/* The rows of such a table as JSON Lines. */
enum status test_table_lines(const char *file, const char *bytes, size_t size, struct buffer *lines, struct diag *diag);

#endif
