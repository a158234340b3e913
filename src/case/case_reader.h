/* What the readers of cases share. Only for case_json.c, case_answers.c, case_reader.c and, for cells of tables and answers of grids,
 * row_table.c and grid_read.c.
 * May use: json_tree, case. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_CASE_READER_H
#define INTERVENSI_CASE_READER_H

#include <stdbool.h>

#include "base/buffer.h"
#include "case.h"
#include "diag.h"
#include "json/json_read.h"

struct case_reader {
    const struct json_text *text; /* of a table without bytes: then the pointer is the title of the column */
    const struct vocabulary *vocabulary;
    struct case_record *record;
    struct buffer pointer; /* of the value being read */
    struct buffer quoted;  /* for messages */
    struct diag *warnings; /* or NULL */
    struct diag *diag;
    bool refused;
};

/* A problem, or a warning, with the value at the reader's pointer. */
void case_problem(struct case_reader *reader, const char *code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void case_warning(struct case_reader *reader, const char *code, const char *message);

/* Copies a string into *text; anything else is a problem. Warns if it looks like a person's number. */
void case_read_text(struct case_reader *reader, const struct cJSON *value, char **text);
/* Copies a date YYYY-MM-DD that the calendar knows. */
void case_read_date(struct case_reader *reader, const struct cJSON *value, char **date);

/* Reads the object "facts"; the reader's pointer leads to it. */
void case_read_facts(struct case_reader *reader, const struct cJSON *facts);
/* A problem with a name that is no fact. */
void case_refuse_fact(struct case_reader *reader, const char *word);
/* Reads one answer to a fact, not written as an object; the reader's pointer leads to it. */
void case_read_value(struct case_reader *reader, size_t fact, const struct cJSON *value, struct answer *answer);

/* Takes a word as the answer, or as one of several; adds the problem if it is none. */
void case_read_word(struct case_reader *reader, const struct case_fact *fact, struct answer *answer, const char *word);
/* The problem with a number that is none, or not one that the fact can have. */
void case_refuse_number(struct case_reader *reader, const struct case_fact *fact, enum answer_outcome outcome);
/* The problem with several values where one is taken, or with `none` beside others. */
void case_refuse_several(struct case_reader *reader, const struct case_fact *fact);
void case_check_none(struct case_reader *reader, const struct case_fact *fact, const struct answer *answer);

#endif
