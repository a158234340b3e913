/* Pseudonyms for the ids of cases: the same id and key always give the same one, and without the key nobody can tell whose it is. */
#ifndef INTERVENSI_PSEUDONYM_H
#define INTERVENSI_PSEUDONYM_H

#include "many/rows.h"
#include "program/session.h"

struct pseudonym_options {
    const char *path, *key, *column; /* the title of the column, NULL: "id" */
    int from;                        /* enum row_kind */
};

/* Writes the cases of a file, one, one a line, or rows of a table, with pseudonyms for their ids; everything else stays as it is. */
enum status pseudonym_run(struct session *session, const struct pseudonym_options *options);

#endif
