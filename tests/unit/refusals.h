/* Refusals as a table: an edit of the small base and the problem that it must draw; each row becomes a test of its own name.
 * Include cmocka.h first. */
#ifndef INTERVENSI_TEST_REFUSALS_H
#define INTERVENSI_TEST_REFUSALS_H

#include <stddef.h>

struct refusal {
    const char *name; /* a sentence in snake case */
    const char *path; /* the file that is edited */
    const char *old;  /* what is replaced, or NULL: the text is appended, the file made where there is none */
    const char *new;
    const char *code; /* or NULL: any */
    const char *file; /* where the problem must be: the end of its path, or NULL */
    long line;
    const char *hint; /* a part of the hint, or NULL */
};

/* Runs every row and then the other tests (or NULL); returns the number of failures. */
int refusals_run(const char *group, const struct refusal *refusals, size_t count, const struct CMUnitTest *others,
                 size_t other_count);

#endif
