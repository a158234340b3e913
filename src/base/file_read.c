/* Reading a whole file, with a limit. May use: buffer, diag. Not its job: what is in it. */
#include "base/file_read.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"
#include "text.h"

static enum status refuse(struct diag *diag, const char *path, enum status status, const char *code, const char *message)
{
    diag_add(diag, &(struct place){.file = path}, code, NULL, "%s", message);
    return status;
}

static enum status read_all(int descriptor, const char *path, size_t limit, struct buffer *content, struct diag *diag)
{
    char part[65536];

    for (;;) {
        ssize_t count = read(descriptor, part, sizeof part);

        if (count == 0)
            return STATUS_OK;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EISDIR)
            return refuse(diag, path, STATUS_NO_INPUT, "no-input", _("this is a folder, not a file"));
        if (count < 0)
            return refuse(diag, path, STATUS_IO, "io", system_error(errno));
        if (content->length + (size_t)count > limit)
            return refuse(diag, path, STATUS_DATA, "too-long", _("the file is longer than allowed"));
        buffer_add_part(content, part, (size_t)count);
    }
}

enum status file_read(const char *path, size_t limit, struct buffer *content, struct diag *diag)
{
    enum status status;
    int descriptor;

    if (strcmp(path, "-") == 0)
        return read_all(STDIN_FILENO, path, limit, content, diag);
    descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return refuse(diag, path, STATUS_NO_INPUT, "no-input", system_error(errno));
    status = read_all(descriptor, path, limit, content, diag);
    close(descriptor);
    return status;
}
