/* The JSON texts of a file: one, or one a line (JSON Lines).
 * May use: json_scan, json_tree. Not its job: reading the file, what the texts mean. */
#ifndef INTERVENSI_JSON_RECORDS_H
#define INTERVENSI_JSON_RECORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "json/json_tree.h"

struct json_records {
    struct json_text whole;
    bool lines; /* by the name (.jsonl), or because the first line is complete and more follows */
    bool done;
    size_t at; /* where the next line begins */
    long line; /* lines before it */
};

/* The bytes must outlive the records. */
struct json_records json_records_of(const char *file, const char *bytes, size_t size);
/* The next text; false after the last. Lines of white space only are none. */
bool json_records_next(struct json_records *records, struct json_text *text);

#endif
