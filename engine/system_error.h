/* What the system says went wrong, in this program's own words: the C library's depend on which catalogues a machine has.
 * May use: gettext. Not its job: which status follows from it. */
#ifndef INTERVENSI_SYSTEM_ERROR_H
#define INTERVENSI_SYSTEM_ERROR_H

/* Words for an errno in the language in use; those of the C library for a rare one. Not to be freed. */
const char *system_error(int error);

#endif
