/* Cases as JSON: the format intervensi-case/1 of docs/INTERFACE.md, every rule of it, every problem with its place. */
#ifndef INTERVENSI_CASE_READ_H
#define INTERVENSI_CASE_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
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

/* --- What the readers of cases share. */

struct case_reader {
    struct json_walk walk; /* of a table its text has no bytes, and the pointer is the title of the column */
    const struct vocabulary *vocabulary;
    struct case_record *record;
    struct diag *warnings; /* or NULL */
};

/* Reads the object "facts"; the reader's pointer leads to it. */
void case_read_facts(struct case_reader *reader, const struct cJSON *facts);
/* A problem with a name that is no fact. */
void case_refuse_fact(struct case_reader *reader, const char *word);
/* Reads one answer to a fact, not written as an object; the reader's pointer leads to it. */
void case_read_value(struct case_reader *reader, const struct case_fact *fact, const struct cJSON *value, struct answer *answer);

/* Takes a word as the answer, or as one of several; adds the problem if it is none. */
void case_read_word(struct case_reader *reader, const struct case_fact *fact, struct answer *answer, const char *word);
/* The problem, if any, with a number that is none, or not one that the fact can have. */
void case_refuse_number(struct case_reader *reader, const struct case_fact *fact, enum answer_outcome outcome);
/* The problem with a value of another kind, or several where one is taken. */
void case_refuse_type(struct case_reader *reader, const struct case_fact *fact);
/* The problem, if it is there, with `none` beside other values. */
void case_check_none(struct case_reader *reader, const struct case_fact *fact, const struct answer *answer);

#endif
