/* Somebody's table, looked at before it is run: what its columns and words mean here, what cannot be read, and its rows as clean cases. */
#ifndef INTERVENSI_LOOK_H
#define INTERVENSI_LOOK_H

#include <stdbool.h>

#include "diag.h"
#include "program/session.h"

struct look_options {
    const char *path;
    const char *sheet;   /* its name; NULL: the first that is visible */
    const char *map;     /* what is settled already, or NULL */
    const char *propose; /* where the proposed map goes, or NULL */
    const char *out;     /* where clean cases go, as JSON Lines, or NULL */
    const char *page;    /* where the page on the quality of the data goes, or NULL */
    bool accept;         /* take doubtful proposals, too */
    bool all;            /* fold nothing */
};

/* STATUS_DATA: some rows have problems; all else is done. */
enum status look_run(struct session *session, const struct look_options *options);

#endif
