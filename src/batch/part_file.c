/* The file of `-o F` while it grows. See part_file.h. */
#include "batch/part_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/files.h"
#include "diag.h"
#include "memory.h"
#include "text.h"

enum { STATE_SIZE_MAX = 64 * 1024 * 1024, PRIVATE_MODE = 0600 };

static char *with_end(const char *path, const char *end)
{
    struct buffer name = BUFFER_EMPTY;

    buffer_add(&name, path);
    buffer_add(&name, end);
    return name.text;
}

static enum status fail(struct diag *diag, const char *path, enum status status, const char *message)
{
    diag_add(diag, &(struct place){.file = path}, status == STATUS_IO ? "io" : "cannot-create", NULL, _("cannot be saved: %s"),
             message);
    return status;
}

enum status part_open(struct part_file *file, const char *path, struct diag *diag)
{
    struct stat about;

    *file = (struct part_file){.path = path, .part = with_end(path, ".part"), .state = with_end(path, ".part.state")};
    file->descriptor = -1;
    if (file_check_target(path, diag) != STATUS_OK)
        return STATUS_CANNOT_CREATE;
    file->fresh = access(file->part, F_OK) != 0;
    file->descriptor = open(file->part, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, PRIVATE_MODE);
    if (file->descriptor < 0)
        return fail(diag, file->part, STATUS_CANNOT_CREATE, system_error(errno));
    if (fstat(file->descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return fail(diag, file->part, STATUS_CANNOT_CREATE, _("this is no file that could be replaced"));
    if (flock(file->descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return fail(diag, file->part, STATUS_CANNOT_CREATE, _("another run is writing it"));
    return STATUS_OK;
}

enum status part_checkpoint(const struct part_file *file, struct buffer *text, struct diag *diag)
{
    if (file->fresh || access(file->state, F_OK) != 0)
        return STATUS_OK;
    return file_read(file->state, STATE_SIZE_MAX, text, diag) == STATUS_OK ? STATUS_OK : STATUS_IO;
}

enum status part_begin(struct part_file *file, uint64_t size, struct diag *diag)
{
    struct stat about;

    if (size == 0)
        unlink(file->state);
    if (fstat(file->descriptor, &about) == 0 && (uint64_t)about.st_size < size) {
        diag_add(diag, &(struct place){.file = file->part}, "bad-format", _("begin again without --resume"), "%s",
                 _("the file is shorter than its checkpoint says"));
        return STATUS_DATA;
    }
    if (ftruncate(file->descriptor, (off_t)size) != 0 || lseek(file->descriptor, (off_t)size, SEEK_SET) < 0)
        return fail(diag, file->part, STATUS_IO, system_error(errno));
    output_start(&file->output, fdopen(file->descriptor, "w"), COLOR_NEVER);
    if (file->output.stream == NULL)
        memory_exhausted();
    return STATUS_OK;
}

static enum status sync_part(struct part_file *file, struct diag *diag)
{
    if (output_finish(&file->output) != STATUS_OK)
        return fail(diag, file->part, STATUS_IO, system_error(file->output.error));
    return fsync(file->descriptor) == 0 ? STATUS_OK : fail(diag, file->part, STATUS_IO, system_error(errno));
}

enum status part_save(struct part_file *file, const char *checkpoint, struct diag *diag)
{
    enum status status = sync_part(file, diag);

    return status == STATUS_OK ? file_save(file->state, checkpoint, strlen(checkpoint), diag) : status;
}

enum status part_finish(struct part_file *file, struct diag *diag)
{
    enum status status = sync_part(file, diag);

    if (status == STATUS_OK && rename(file->part, file->path) != 0)
        status = fail(diag, file->path, STATUS_CANNOT_CREATE, system_error(errno));
    if (status == STATUS_OK)
        unlink(file->state);
    return status;
}

void part_close(struct part_file *file)
{
    if (file->output.stream != NULL)
        fclose(file->output.stream);
    else if (file->descriptor >= 0)
        close(file->descriptor);
    free(file->part);
    free(file->state);
}
