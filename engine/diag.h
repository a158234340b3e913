/* What went wrong and where: a status to act on and a list of problems to show. */
#ifndef INTERVENSI_DIAG_H
#define INTERVENSI_DIAG_H

#include <stdbool.h>
#include <stddef.h>

#include "codes.h"

/* Outcome of a call. The numbers are the exit statuses of the program (docs/INTERFACE.md). */
enum status {
    STATUS_OK = 0,
    STATUS_FAILED = 1,
    STATUS_USAGE = 64,
    STATUS_DATA = 65,
    STATUS_NO_INPUT = 66,
    STATUS_INTERNAL = 70,
    STATUS_CANNOT_CREATE = 73,
    STATUS_IO = 74,
    STATUS_LIMIT = 75,
    STATUS_PRIVATE = 77,
    STATUS_RULES = 78,
    STATUS_INTERRUPTED = 130
};

/* Where a problem is. Members that do not apply are NULL or 0. Lines and columns count from 1, columns in bytes. */
struct place {
    const char *file;
    const char *pointer; /* JSON pointer of a value in a case */
    long line;
    long column;
};

/* One problem. All texts are owned by the diag. */
struct problem {
    enum code code;
    char *file;
    char *pointer;
    long line;
    long column;
    char *message;
    char *hint; /* what to do, or NULL */
};

/* A list of problems. Start with `struct diag diag = DIAG_EMPTY`, end with diag_free. */
struct diag {
    struct problem *problems;
    size_t count;
    size_t capacity;
    size_t total; /* with those that were not kept */
    bool more;    /* there were more than DIAG_LIMIT */
};

/* clang-format off */
#define DIAG_EMPTY {NULL, 0, 0, 0, false}
/* clang-format on */
enum { DIAG_LIMIT = 200 };

/* Adds a problem; place and hint may be NULL and are copied. Never fails: without memory the
 * program ends with STATUS_LIMIT. */
void diag_add(struct diag *diag, const struct place *place, enum code code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Whether a further problem would only be counted, so that its words need not be thought of. */
bool diag_full(const struct diag *diag);

/* Frees the problems and makes the list empty again. */
void diag_free(struct diag *diag);

/* --- What the system says went wrong, in this program's own words: the C library's depend on which catalogues a machine has. */

/* Words for an errno in the language in use; those of the C library for a rare one. Not to be freed. */
const char *system_error(int error);

#endif
