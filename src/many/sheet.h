/* Sheets of people's tables, row by row as text: .xlsx, .ods, CSV and TSV in UTF-8 or windows-1252 (docs/decisions/0065). */
#ifndef INTERVENSI_SHEET_H
#define INTERVENSI_SHEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "diag.h"

enum { SHEET_COLUMNS_MAX = 1024 };

struct sheet_row {
    uint64_t number;    /* as the spreadsheet counts it; of a text file its line */
    const char **cells; /* without blanks around them; dates as 2024-03-05 */
    size_t count;
    bool broken; /* wrong quotes, or longer than may be: its cells are not whole */
};

/* False: no more rows are wanted. */
typedef bool sheet_taker(void *context, const struct sheet_row *row);

/* What was found out on the way; starts all zero, end with sheet_about_free. */
struct sheet_about {
    struct buffer name;    /* of the sheet that was read; empty in a text file */
    struct buffer visible; /* names of the sheets, joined by ", " */
    struct buffer hidden;  /* those nobody sees, which are not read unless they are named */
    char delimiter;        /* of a text file */
    uint64_t legacy;       /* rows of a text file in windows-1252 */
    uint64_t uncalculated; /* formulas that nobody calculated */
    uint64_t merged;       /* cells that got the text of the merged cell they belong to */
};

void sheet_about_free(struct sheet_about *about);

/* Hands out the rows that are not empty, of the sheet of this name or (NULL) of the first that is visible. STATUS_NO_INPUT, STATUS_IO;
 * STATUS_DATA: not a table of a kind that is read, damaged, or larger than may be. */
enum status sheet_read(const char *path, const char *name, sheet_taker *take, void *context, struct sheet_about *about,
                       struct diag *diag);

#endif
