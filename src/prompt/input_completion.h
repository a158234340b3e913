/* Completion with the Tab key, through readline. Only for input.c.
 * May use: readline. Not its job: which candidates there are. */
#ifndef INTERVENSI_INPUT_COMPLETION_H
#define INTERVENSI_INPUT_COMPLETION_H

#include "prompt/input.h"

/* Readies readline: words end where those of the prompt do; lists are shown at once and ask nothing. */
void input_completion_start(void);
/* Whom to ask for candidates; NULL: nobody any more. */
void input_completion_use(input_complete complete, void *context);

#endif
