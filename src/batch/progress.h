/* How far a long run is, on a terminal only: one line on stderr that is written over, at most twice a second.
 * May use: the C library. Not its job: counting. */
#ifndef INTERVENSI_PROGRESS_H
#define INTERVENSI_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress {
    bool shown;                        /* stderr is a terminal, and nothing else is written there */
    uint64_t whole;                    /* size of the input, or 0 where nobody knows */
    double began, last;                /* seconds */
    uint64_t rows_before, done_before; /* where this run began */
};

/* `alone`: the rows do not go to the terminal. */
void progress_start(struct progress *progress, bool alone, uint64_t whole, uint64_t rows, uint64_t done);
/* `rows` are written, `done` of the whole is read. */
void progress_show(struct progress *progress, uint64_t rows, uint64_t done);
/* Clears the line. */
void progress_end(struct progress *progress);

#endif
