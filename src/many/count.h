/* Counts over a database of results: in how many cases, by what. */
#ifndef INTERVENSI_COUNT_H
#define INTERVENSI_COUNT_H

#include <stdbool.h>

#include "program/session.h"

enum count_form { COUNT_TEXT, COUNT_CSV, COUNT_JSON };

struct count_request {
    const char *path;     /* of the database */
    const char *action;   /* its id or label; NULL: any */
    const char *by;       /* "A", "A*B" or NULL: columns that were carried along, facts, or parts of a result */
    const char *where;    /* a condition on the answers, or NULL */
    const char *standing; /* of recommendations; word or NULL */
    const char *strength; /* the same */
    int form;             /* enum count_form */
    bool wide;            /* of CSV: the second of --by in columns */
    bool excel;           /* of CSV: what a spreadsheet with a decimal comma opens without being asked */
};

/* Writes the counts to the output of the session. STATUS_NO_INPUT: there is no such file; STATUS_DATA: it is no such database, or what is
 * asked is not in it; said on stderr. */
enum status count_run(struct session *session, const struct count_request *request);

#endif
