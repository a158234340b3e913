/* The history of typed lines: in memory, and in a file if one was asked for.
 * May use: readline's history. Not its job: which lines are remembered. */
#ifndef INTERVENSI_INPUT_HISTORY_H
#define INTERVENSI_INPUT_HISTORY_H

#include <stdbool.h>

/* Starts an empty history, or the one in the file, which nobody else may read from now on. False: errno says what is wrong. */
bool input_history_open(const char *path);
void input_history_close(void);
/* Remembers a line; blank ones and repetitions are left out. */
void input_history_add(const char *line);

#endif
