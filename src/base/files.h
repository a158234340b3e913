/* Files: saved whole or not at all (readers see the old bytes or the new ones, whatever happens in between), and read with a limit. */
#ifndef INTERVENSI_FILES_H
#define INTERVENSI_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/buffer.h"
#include "diag.h"

/* Writes a temporary file beside the path (mode 0600), then puts it in the place of the old one; both are on the disk before this
 * returns. A path that is a link, a folder or a device is refused: it might lead where nobody meant to write.
 * STATUS_CANNOT_CREATE: nothing can be written there; STATUS_IO: writing failed. The old file is whole in either case. */
enum status file_save(const char *path, const char *bytes, size_t size, struct diag *diag);

/* The same where nothing stands yet; what is there is left as it is: STATUS_CANNOT_CREATE. */
enum status file_save_new(const char *path, const char *bytes, size_t size, struct diag *diag);

/* Whether a file could be put there: STATUS_CANNOT_CREATE as above, before any work was done. */
enum status file_check_target(const char *path, struct diag *diag);

/* Whether both paths lead to one file that is there. */
bool file_is_same(const char *path, const char *other);

/* --- A file that grows while the program runs: a transcript, a history. */

/* Opens a plain file of one's own to append to and to read, or makes it; nobody else may read it from now on (mode 0600). Its first line
 * is the head, which a file that holds anything must have. NULL: it is a link, a device, somebody else's, something else, or written by
 * somebody already; nothing was changed then. Until it is closed nothing is saved in its place. Two of them at most may be open. */
FILE *file_append(const char *path, const char *head, struct diag *diag);
/* False: not all that was written is in the file; errno says why. */
bool file_append_close(FILE *file);

/* --- Reading a whole file, with a limit. */

/* Reads a file, or stdin if the path is "-", into an empty buffer. STATUS_NO_INPUT: it is not there, is a folder or may not be read;
 * STATUS_DATA: longer than `limit` bytes (too-long); STATUS_IO: reading failed. The caller frees the buffer in every case. */
enum status file_read(const char *path, size_t limit, struct buffer *content, struct diag *diag);

#endif
