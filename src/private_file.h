/* Case files are about people: whether others can read one, and what follows.
 * May use: case_json, diag. Not its job: reading it. */
#ifndef INTERVENSI_PRIVATE_FILE_H
#define INTERVENSI_PRIVATE_FILE_H

#include <stdbool.h>

#include "diag.h"

/* Whether the case file may be used. One that others can read draws a warning; where privacy is required it is refused with
 * STATUS_PRIVATE. */
enum status private_file_check(const char *path, bool required, struct diag *warnings, struct diag *diag);

#endif
