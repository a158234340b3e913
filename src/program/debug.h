/* --debug and INTERVENSI_DEBUG: what CLIPS says of its work, and how long the phases took; on stderr, for those who look for a
 * fault. */
#ifndef INTERVENSI_DEBUG_H
#define INTERVENSI_DEBUG_H

#include <stdbool.h>

struct engine;

/* Reads words joined by commas as bits. False if one of them is none. */
bool debug_read(const char *list, unsigned *debug);
/* Those words, for complaints. */
extern const char debug_words[];

/* Has the engine tell what was asked for. */
void debug_engine(struct engine *engine, unsigned debug);
/* Says how long it took since the phase before it, or since the first call, whose phase is NULL. */
void debug_time(unsigned debug, const char *phase);

#endif
