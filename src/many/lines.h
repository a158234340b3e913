/* Lines of a file or of a stream as records for a pool: in constant memory, however long the file or one of its lines is.
 * Lines of white space only are no records. A line that is too long comes without its bytes. A record can be made of several lines
 * where someone who knows the format says so. */
#ifndef INTERVENSI_LINES_H
#define INTERVENSI_LINES_H

#include <stdbool.h>

#include "diag.h"
#include "many/pool.h"

/* The flaw of a line with more than POOL_RECORD_MAX bytes. */
enum { LINE_TOO_LONG = 1 };

/* How a record stands at the end of one of its lines. */
enum lines_end { LINES_WHOLE, LINES_OPEN, LINES_BROKEN };

/* Says of each line, in their order, whether the record ends with it; the line comes without its newline. A record that is broken, or
 * open to the end of the input or beyond POOL_RECORD_MAX, is its first line alone, and the next line begins another. */
struct lines_joiner {
    void *context;
    enum lines_end (*look)(void *context, const char *line, size_t size, bool first);
    char blank; /* stands between cells: a line that holds nothing else is no record; or '\0' */
};

struct lines;

/* Opens a file, "-" is stdin; its first line has the number `first_line`. STATUS_OK: *lines is to be closed with lines_close.
 * STATUS_NO_INPUT: it is not there, is a folder or may not be read. `diag` gets problems until lines_close. */
enum status lines_open(const char *path, uint64_t first_line, struct lines **lines, struct diag *diag);
void lines_close(struct lines *lines);

/* Before the first record is read. */
void lines_join(struct lines *lines, const struct lines_joiner *joiner);

/* Waits for the next record: POOL_RECORD, POOL_END or POOL_BROKEN. */
enum pool_next lines_next(struct lines *lines, struct pool_record *record);
/* The next record is the first that counts: those before it were titles. */
void lines_count(struct lines *lines);

/* Goes on at an earlier record: its number, its line, the offset of its first byte, at or behind where it is now. What cannot be wound
 * is read over. STATUS_IO: reading failed. */
enum status lines_skip(struct lines *lines, const struct pool_record *to);

struct pool_source lines_source(struct lines *lines);

#endif
