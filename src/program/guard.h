/* Limits that the program sets itself: what loading a rule base may cost, and what the system will do for it from then on. */
#ifndef INTERVENSI_GUARD_H
#define INTERVENSI_GUARD_H

#include <stdbool.h>
#include <sys/resource.h>

enum { GUARD_SECONDS = 60, GUARD_MEMORY = 2048 /* MiB */ };

/* What there was before. */
struct guard {
    struct rlimit seconds, memory;
};

/* From here to guard_end the program may compute for so many seconds and hold so much memory; beyond that it ends with STATUS_LIMIT and a line
 * on stderr. For a rule base of somebody else, where CLIPS itself cannot be asked to stop. */
void guard_begin(struct guard *guard, unsigned seconds, unsigned mebibytes);
void guard_end(const struct guard *guard);

/* No image of the memory, which holds cases, is left behind by a crash; nor may another program of the same person read it. */
void guard_memory(void);

/* For good: no network and no tracing of others; unless `programs`, no other program is started either. */
void guard_program(bool programs);

/* For good, for a process that only computes: it reads, writes and closes what is open, and nothing else. Does nothing where the kernel
 * cannot, or in a build that looks for faults and has to write what it found. */
void guard_worker(void);

#endif
