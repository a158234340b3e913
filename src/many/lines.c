/* Lines of a file or of a stream as records. */
#include "many/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag.h"
#include "memory.h"
#include "text.h"
#include "json/json_read.h"

enum { PART = 64 * 1024 };

struct lines {
    const char *path;
    int descriptor;
    struct diag *diag;
    char *bytes;
    size_t room;
    size_t start, end; /* what is read and not handed out */
    size_t seen;       /* up to here there is no newline */
    uint64_t offset;   /* of `start` in the input */
    uint64_t line;     /* at `start` */
    uint64_t number;   /* of the next record */
    bool at_end;
    bool too_long; /* the line that begins at line_start: its bytes were dropped */
    uint64_t line_start;
    struct lines_joiner joiner;
    size_t joined;       /* lines of the record at `start` that are read, while it is open */
    size_t joined_bytes; /* theirs, with their newlines */
    size_t first_length; /* of the first, without its newline */
};

static enum status refuse(struct diag *diag, const char *path, enum status status, const char *message)
{
    diag_add(diag, &(struct place){.file = path}, status == STATUS_IO ? CODE_IO : CODE_NO_INPUT, NULL, "%s", message);
    return status;
}

enum status lines_open(const char *path, uint64_t first_line, struct lines **lines, struct diag *diag)
{
    bool standard = strcmp(path, "-") == 0;
    int descriptor = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    struct stat about;

    *lines = NULL;
    if (descriptor < 0)
        return refuse(diag, path, STATUS_NO_INPUT, system_error(errno));
    if (fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode)) {
        if (!standard)
            close(descriptor);
        return refuse(diag, path, STATUS_NO_INPUT, _("this is a folder, not a file"));
    }
    *lines = memory_new(1, sizeof **lines);
    **lines = (struct lines){.path = path, .descriptor = descriptor, .diag = diag, .line = first_line};
    return STATUS_OK;
}

void lines_close(struct lines *lines)
{
    if (lines == NULL)
        return;
    if (lines->descriptor != STDIN_FILENO)
        close(lines->descriptor);
    free(lines->bytes);
    free(lines);
}

/* Moves behind bytes without handing them out. */
static void drop(struct lines *lines, size_t count)
{
    lines->start += count;
    lines->offset += count;
    if (lines->seen < lines->start)
        lines->seen = lines->start;
}

/* Waits so many milliseconds (-1: for ever) for something to read. */
static bool is_readable(const struct lines *lines, int timeout)
{
    return poll(&(struct pollfd){.fd = lines->descriptor, .events = POLLIN}, 1, timeout) != 0;
}

/* Reads more. POOL_RECORD: there is more, or the end was reached. */
static enum pool_next read_more(struct lines *lines)
{
    size_t kept = lines->end - lines->start;
    ssize_t count;

    if (lines->start > 0) /* what was read stands together again at the beginning, with room behind it */
        memmove(lines->bytes, lines->bytes + lines->start, kept);
    lines->seen -= lines->start;
    lines->start = 0;
    lines->end = kept;
    lines->bytes = memory_grow(lines->bytes, &lines->room, kept + PART, 1);
    if (!is_readable(lines, 0))
        return POOL_NOT_YET;
    count = read(lines->descriptor, lines->bytes + lines->end, PART);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return POOL_NOT_YET;
    if (count < 0) {
        refuse(lines->diag, lines->path, STATUS_IO, system_error(errno));
        return POOL_BROKEN;
    }
    lines->end += (size_t)count;
    lines->at_end = count == 0;
    return POOL_RECORD;
}

static bool is_blank(const struct lines *lines, const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && (bytes[i] != lines->joiner.blank || bytes[i] == '\0'))
            return false;
    return true;
}

/* Hands out the record of this length at `start`, and passes it with its newline. False for a line that is no record. */
static bool hand_out(struct lines *lines, size_t length, struct pool_record *record)
{
    const char *bytes = lines->bytes + lines->start;
    bool long_line = lines->too_long || length > POOL_RECORD_MAX;
    size_t mark = lines->offset == 0 ? json_mark(bytes, length) : 0;
    bool blank = !long_line && is_blank(lines, bytes + mark, length - mark);

    *record = (struct pool_record){.line = lines->line, .lines = lines->joined + 1, .bytes = bytes, .size = length};
    record->offset = lines->too_long ? lines->line_start : lines->offset;
    if (long_line) {
        record->flaw = LINE_TOO_LONG;
        record->size = 0;
    }
    lines->too_long = false;
    lines->line += record->lines;
    lines->joined = lines->joined_bytes = 0;
    drop(lines, length + (lines->start + length < lines->end));
    if (!blank)
        record->number = lines->number++;
    return !blank;
}

/* Of a record that does not come to its end only the first line is one. */
static size_t give_up(struct lines *lines)
{
    lines->joined = lines->joined_bytes = 0;
    lines->seen = lines->start;
    return lines->first_length;
}

/* Whether the record at `start` ends with the line that ends here; *length becomes that of the record. */
static bool ends(struct lines *lines, size_t line_end, size_t *length)
{
    size_t from = lines->start + lines->joined_bytes, size = line_end - from;
    size_t record = line_end - lines->start;
    bool last = line_end == lines->end && lines->at_end;
    enum lines_end end = LINES_WHOLE;

    if (lines->joined == 0)
        lines->first_length = size;
    if (lines->joiner.look != NULL && !lines->too_long)
        end = lines->joiner.look(lines->joiner.context, lines->bytes + from, size, lines->joined == 0);
    if (end == LINES_OPEN && record < POOL_RECORD_MAX && !last) {
        lines->joined++;
        lines->joined_bytes = line_end + 1 - lines->start;
        lines->seen = line_end + 1;
        return false;
    }
    if (end == LINES_WHOLE && (lines->joined == 0 || record <= POOL_RECORD_MAX))
        *length = record;
    else
        *length = give_up(lines);
    return true;
}

/* Looks for the end of the record at `start` in what was read. */
static bool find_end(struct lines *lines, size_t *length)
{
    while (lines->seen < lines->end) {
        const char *newline = memchr(lines->bytes + lines->seen, '\n', lines->end - lines->seen);

        if (newline == NULL)
            break;
        if (ends(lines, (size_t)(newline - lines->bytes), length))
            return true;
    }
    lines->seen = lines->end;
    if (lines->at_end && lines->end > lines->start + lines->joined_bytes)
        return ends(lines, lines->end, length);
    if (lines->joined > 0 && (lines->at_end || lines->end - lines->start > POOL_RECORD_MAX)) {
        *length = give_up(lines);
        return true;
    }
    *length = 0;
    return lines->at_end && lines->too_long;
}

static enum pool_next next(void *context, struct pool_record *record)
{
    struct lines *lines = context;

    for (;;) {
        enum pool_next more;
        size_t length;

        if (find_end(lines, &length)) {
            if (hand_out(lines, length, record))
                return POOL_RECORD;
            continue;
        }
        if (lines->at_end)
            return POOL_END;
        if (lines->end - lines->start > POOL_RECORD_MAX || lines->too_long) { /* no end in sight: only its place is kept */
            lines->line_start = lines->too_long ? lines->line_start : lines->offset;
            lines->too_long = true;
            drop(lines, lines->end - lines->start);
        }
        more = read_more(lines);
        if (more != POOL_RECORD || (lines->too_long && !lines->at_end))
            return more == POOL_RECORD ? POOL_NOT_YET : more;
    }
}

void lines_join(struct lines *lines, const struct lines_joiner *joiner)
{
    lines->joiner = *joiner;
}

enum pool_next lines_next(struct lines *lines, struct pool_record *record)
{
    enum pool_next more;

    while ((more = next(lines, record)) == POOL_NOT_YET)
        is_readable(lines, -1);
    return more;
}

void lines_count(struct lines *lines)
{
    lines->number = 0;
}

enum status lines_skip(struct lines *lines, const struct pool_record *to)
{
    enum pool_next more = POOL_RECORD;

    if (lseek(lines->descriptor, (off_t)to->offset, SEEK_SET) >= 0) {
        lines->start = lines->end = lines->seen = 0;
        lines->offset = to->offset;
        lines->at_end = false;
    }
    while (lines->offset < to->offset && !lines->at_end && more != POOL_BROKEN) {
        size_t there = lines->end - lines->start;

        drop(lines, there < to->offset - lines->offset ? there : (size_t)(to->offset - lines->offset));
        if (lines->offset < to->offset && (more = read_more(lines)) == POOL_NOT_YET)
            is_readable(lines, -1);
    }
    lines->line = to->line;
    lines->number = to->number;
    return more == POOL_BROKEN ? STATUS_IO : STATUS_OK;
}

struct pool_source lines_source(struct lines *lines)
{
    return (struct pool_source){lines, lines->descriptor, next};
}
