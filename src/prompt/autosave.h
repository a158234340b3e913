/* Recovery files: what was not saved when a session was killed. `.NAME.recovery.json` beside the case, mode 0600.
 * May use: buffer. Not its job: writing (save.h), when to write one (workspace.c) asking whether to use one. */
#ifndef INTERVENSI_AUTOSAVE_H
#define INTERVENSI_AUTOSAVE_H

#include <stdbool.h>

#include "base/buffer.h"

/* Where the recovery file of this case file is (NULL: of a case without a file, in the current folder). Free with free(). */
char *recovery_path(const char *case_path);
/* Whether a plain file of one's own is there. */
bool recovery_exists(const char *recovery);
/* Removes it, if it is a plain file of one's own. */
void recovery_remove(const char *recovery);

#endif
