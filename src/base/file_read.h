/* Reading a whole file, with a limit. May use: buffer, diag. Not its job: what is in it. */
#ifndef INTERVENSI_FILE_READ_H
#define INTERVENSI_FILE_READ_H

#include <stddef.h>

#include "base/buffer.h"
#include "diag.h"

/* Reads a file, or stdin if the path is "-", into an empty buffer. STATUS_NO_INPUT: it is not there, is a folder or may not be read;
 * STATUS_DATA: longer than `limit` bytes (too-long); STATUS_IO: reading failed. The caller frees the buffer in every case. */
enum status file_read(const char *path, size_t limit, struct buffer *content, struct diag *diag);

#endif
