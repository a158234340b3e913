/* Cases as JSON: the format intervensi-case/1 of docs/INTERFACE.md, every rule of it, every problem with its place.
 * May use: json_tree, case, vocabulary. Not its job: asking for answers, reasoning, expectations (expect_read.c). */
#ifndef INTERVENSI_CASE_JSON_H
#define INTERVENSI_CASE_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "case.h"
#include "diag.h"
#include "json/json_read.h"

enum { CASE_SIZE_MAX = 1024 * 1024 };

/* Reads a case. STATUS_OK: *record is to be freed with case_free. STATUS_DATA: *record is NULL and the diag names every problem in
 * the order of the file. `warnings` (or NULL) gets what is no reason to refuse: private-text (looks like a national id or telephone
 * number) and note-dropped (a note to an answer that is read as not asked). `file_name` may be NULL. */
enum status case_json_read(const char *file_name, const char *bytes, size_t size, const struct vocabulary *vocabulary,
                           struct case_record **record, struct diag *warnings, struct diag *diag);

/* The same from a file; "-" is stdin. STATUS_NO_INPUT: there is no such file. STATUS_IO: reading failed. */
enum status case_file_read(const char *path, const struct vocabulary *vocabulary, struct case_record **record,
                           struct diag *warnings, struct diag *diag);

/* The same from a value inside a text that was parsed already; `pointer` leads to it. */
enum status case_json_build(const struct json_text *text, const char *pointer, const struct cJSON *value,
                            const struct vocabulary *vocabulary, struct case_record **record, struct diag *warnings,
                            struct diag *diag);

/* Whether nobody but its owner may read a file. True for "-", for what is no regular file, and where there is no such file. */
bool case_file_is_private(const char *path);

#endif
