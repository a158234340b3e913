/* Many records through several worker processes, in order; few, in the parent itself. Three parts meet here; each knows nothing of the other two:
 *
 *     source   hands out records one after the other, in the parent: lines of a file, rows of a table, numbers of a sweep
 *     work     makes of one record its answer, in a worker: a process that was forked from the parent, so that everything
 *              that the parent had loaded is there
 *     sink     takes the answers in the order of the records, in the parent
 *
 * An answer is a text, which is written, and a note, which is not: what the parent has to know of it, such as what to count. What is
 * in a record, a text or a note is no business of the pool, so a sweep brings a source that counts instead of reading (its records may
 * have no bytes at all, only a number), and a comparison of two rule bases brings work that consults two engines.
 *
 * Answers do not depend on the number of workers: the work must look at the record alone, not at what came before it. A worker that
 * dies loses the record that it was at, and no other: the parent says what stands in its place, and another worker is forked.
 * Memory does not depend on the number of records: a ring of turns in shared memory holds what is under way, and the source waits
 * while the ring is full. */
#ifndef INTERVENSI_POOL_H
#define INTERVENSI_POOL_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "diag.h"

enum { POOL_RECORD_MAX = 1024 * 1024, POOL_JOBS_MAX = 256, POOL_LOST = -1 };
enum {
    FEW_RECORDS = 32
}; /* so many or less are worked on in the parent; in a turn, where a record takes CLIPS and not a table */

struct pool_record {
    uint64_t number; /* from 0 */
    uint64_t line;   /* on which it begins, as people count them */
    uint64_t lines;  /* that it takes */
    uint64_t offset; /* of its first byte in the input */
    int flaw;        /* what is wrong with it, in words of the source; 0: nothing; POOL_LOST */
    const char *bytes;
    size_t size; /* at most POOL_RECORD_MAX */
};

enum pool_next {
    POOL_RECORD,  /* here is one; its bytes stay as they are until the next call */
    POOL_NOT_YET, /* none can be had without waiting for the descriptor */
    POOL_END,     /* there are no more */
    POOL_BROKEN   /* reading failed; the source has said why */
};

struct pool_source {
    void *context;
    int descriptor; /* readable again after POOL_NOT_YET; -1: that never comes */
    enum pool_next (*next)(void *context, struct pool_record *record);
};

struct pool_answer {
    struct buffer text;
    struct buffer note;
};

struct pool_work {
    void *context;
    /* In a worker: adds to the empty buffers of the answer. In the parent for a record whose worker died over it (POOL_LOST). */
    void (*answer)(void *context, const struct pool_record *record, struct pool_answer *answer);
};

/* What came of a record. */
struct pool_taken {
    const struct pool_record *record;
    const char *text, *note;
    size_t text_size, note_size;
};

struct pool_sink {
    void *context;
    /* Anything but STATUS_OK ends the run with this status; nothing is taken after it. */
    enum status (*take)(void *context, const struct pool_taken *taken);
    /* Called when nothing more can be taken at once: what was taken should now reach its reader. Or NULL. */
    enum status (*flush)(void *context);
};

struct pool_plan {
    struct pool_source source;
    struct pool_work work;
    struct pool_sink sink;
    int jobs;           /* workers, 1 to POOL_JOBS_MAX */
    int records_a_turn; /* at most so many go to a worker at once; 0: many, for quick work. 1 where a record takes a second */
};

/* Runs until the source ends, the sink says so, or SIGINT or SIGTERM comes, which are let through only while the pool waits.
 * STATUS_OK: the source ended and all was taken. STATUS_INTERRUPTED: a signal came; what is answered was taken, up to the first record
 * that is not. STATUS_IO: the source is broken. STATUS_LIMIT: no workers can be had; the diag says why. Or what the sink returned. Every
 * worker has ended by then. */
enum status pool_run(const struct pool_plan *plan, struct diag *diag);

/* The signal that asked for the end, else 0. A signal that is ignored, as in a background job, stays so. */
extern volatile sig_atomic_t ending_asked;
/* Ends the program by the signal that came; returns if none did. */
void ending_reraise(void);

#endif
