/* Lines of a file or of a stream as records for a pool: in constant memory, however long the file or one of its lines is.
 * Lines of white space only are no records. A line that is too long comes without its bytes.
 * May use: pool, diag. Not its job: what is in a line. */
#ifndef INTERVENSI_LINES_H
#define INTERVENSI_LINES_H

#include "diag.h"
#include "pool.h"

/* The flaw of a line with more than POOL_RECORD_MAX bytes. */
enum { LINE_TOO_LONG = 1 };

struct lines;

/* Opens a file, "-" is stdin; its first line has the number `first_line`. STATUS_OK: *lines is to be closed with lines_close.
 * STATUS_NO_INPUT: it is not there, is a folder or may not be read. `diag` gets problems until lines_close. */
enum status lines_open(const char *path, uint64_t first_line, struct lines **lines, struct diag *diag);
void lines_close(struct lines *lines);

/* Goes on at an earlier record: its number, its line, the offset of its first byte. To be called before the first line is read. What
 * cannot be wound is read over. STATUS_IO: reading failed. */
enum status lines_skip(struct lines *lines, const struct pool_record *to);

struct pool_source lines_source(struct lines *lines);

#endif
