/* Being asked to end: SIGINT and SIGTERM set a flag, so that what is begun can be finished; then the program ends by that signal.
 * May use: the C library. Not its job: what has to be finished. */
#ifndef INTERVENSI_ENDING_H
#define INTERVENSI_ENDING_H

#include <signal.h>

/* From now on both signals only set the flag, and reach the program only where it waits with ending_mask(). A signal that is ignored,
 * as in a background job, stays so. */
void ending_watch(void);
/* The mask for ppoll() and the like: lets both signals through. */
const sigset_t *ending_mask(void);
/* Set to the number of the signal that came, else 0. */
extern volatile sig_atomic_t ending_asked;
/* Ends the program by the signal that came; returns if none did. */
void ending_reraise(void);

#endif
