/* What the parent and the workers of a pool share. Only for pool.c and pool_worker.c. */
#ifndef INTERVENSI_POOL_SHARED_H
#define INTERVENSI_POOL_SHARED_H

#include <stdatomic.h>

#include "batch/pool.h"

enum {
    TURN_RECORDS = 32,                         /* at most, in one turn */
    TURN_BYTES = 64 * 1024,                    /* a turn with so many bytes is full */
    INPUT_SIZE = POOL_RECORD_MAX + TURN_BYTES, /* a last record of any size has room behind them */
    OUTPUT_SIZE = 4 * POOL_RECORD_MAX          /* only what was written once takes memory */
};

/* Where the answer to a record stands in the output: text, then note. A worker that dies may leave bytes between two answers. */
struct answer_place {
    size_t start, text_size, note_size;
    bool lost; /* its worker died; it has no answer */
};

/* One turn: records that go to a worker together, and their answers. In shared memory, at the same address everywhere. A worker owns
 * it from the byte that hands it over to the byte that hands it back, or to its death. */
struct turn {
    atomic_uint begun;    /* records that were taken up */
    atomic_uint answered; /* records whose answers stand here, whole */
    unsigned count;
    size_t input_used;
    size_t output_used;
    struct pool_record records[TURN_RECORDS];
    struct answer_place places[TURN_RECORDS];
    char input[INPUT_SIZE];
    char output[OUTPUT_SIZE];
};

/* The shared memory: a flag and the ring. */
struct ring {
    atomic_bool stopping; /* workers take up no further record */
    struct turn turns[];
};

/* The life of a worker: takes the number of a turn from the channel, answers what is not answered yet, hands the number back; ends
 * when the channel is closed. */
_Noreturn void pool_worker(struct ring *ring, const struct pool_work *work, int channel);

#endif
