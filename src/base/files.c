/* Files: saved whole or not at all, and read with a limit. */
#include "base/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag.h"
#include "memory.h"
#include "text.h"

/* --- Files that grow while the program runs ------------------------------------------------------------------------------ */

enum { PRIVATE_MODE = 0600, APPENDED_MAX = 2 };

static struct stat appended[APPENDED_MAX];
static FILE *appended_files[APPENDED_MAX];

static bool is_appended(const struct stat *about)
{
    for (size_t i = 0; i < APPENDED_MAX; i++)
        if (appended_files[i] != NULL && appended[i].st_dev == about->st_dev && appended[i].st_ino == about->st_ino)
            return true;
    return false;
}

/* NULL: it may be appended to. A file that holds anything must begin with this line. */
static const char *cannot_append(int descriptor, struct stat *about, const char *head)
{
    char begin[64];
    size_t length = strlen(head);

    if (descriptor < 0 || fstat(descriptor, about) != 0)
        return system_error(errno);
    if (!S_ISREG(about->st_mode))
        return _("this is not a file that can be written to");
    if (about->st_uid != geteuid())
        return _("this file belongs to somebody else");
    if (is_appended(about) || (flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK))
        return _("this file is being written already");
    if (about->st_size > 0 && (pread(descriptor, begin, length, 0) != (ssize_t)length || memcmp(begin, head, length) != 0))
        return _("this file holds something else; name a new one");
    return fchmod(descriptor, PRIVATE_MODE) == 0 ? NULL : system_error(errno);
}

/* Without O_NONBLOCK a pipe would be waited for. */
FILE *file_append(const char *path, const char *head, struct diag *diag)
{
    int descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, PRIVATE_MODE);
    struct stat about;
    const char *problem = cannot_append(descriptor, &about, head);
    size_t place = appended_files[0] == NULL ? 0 : 1;

    if (problem != NULL) {
        diag_add(diag, &(struct place){.file = path}, CODE_CANNOT_CREATE, NULL, "%s", problem);
        if (descriptor >= 0)
            close(descriptor);
        return NULL;
    }
    appended[place] = about;
    appended_files[place] = fdopen(descriptor, "a+");
    if (appended_files[place] == NULL)
        memory_exhausted();
    if (about.st_size == 0)
        fputs(head, appended_files[place]); /* whether it arrives is seen with what follows */
    return appended_files[place];
}

bool file_append_close(FILE *file)
{
    appended_files[file == appended_files[0] ? 0 : 1] = NULL;
    return fclose(file) == 0;
}

/* --- Saving a file whole or not at all ------------------------------------------------------------------------------- */

enum { TRIES = 16, STEM_MAX = 200 };

/* One saving: the folder, the name in it, the temporary file beside it. */
struct saving {
    const char *path;
    char *folder_path;
    const char *name;
    int folder;
    int file;
    char temporary[NAME_MAX + 1];
    enum { REPLACING, FRESH, CHECKING } how; /* fresh: nothing may be replaced; checking: nothing is written */
    struct diag *diag;
};

static enum status fail(const struct saving *saving, enum status status, enum code code)
{
    diag_add(saving->diag, &(struct place){.file = saving->path}, code, NULL, _("cannot be saved: %s"), system_error(errno));
    return status;
}

static enum status refuse(const struct saving *saving, const char *hint, const char *message)
{
    diag_add(saving->diag, &(struct place){.file = saving->path}, CODE_CANNOT_CREATE, hint, "%s", message);
    return STATUS_CANNOT_CREATE;
}

static enum status open_folder(struct saving *saving)
{
    const char *slash = strrchr(saving->path, '/');

    saving->name = slash != NULL ? slash + 1 : saving->path;
    saving->folder_path = memory_copy(slash != NULL ? saving->path : ".");
    if (slash != NULL)
        saving->folder_path[slash == saving->path ? 1 : slash - saving->path] = '\0';
    if (saving->name[0] == '\0')
        return refuse(saving, NULL, _("this names no file"));
    saving->folder = open(saving->folder_path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return saving->folder >= 0 ? STATUS_OK : fail(saving, STATUS_CANNOT_CREATE, CODE_CANNOT_CREATE);
}

/* Only a plain file, or none, of a fresh one nothing, may stand where the new one goes. */
static enum status check_target(const struct saving *saving)
{
    struct stat about;

    if (fstatat(saving->folder, saving->name, &about, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? STATUS_OK : fail(saving, STATUS_CANNOT_CREATE, CODE_CANNOT_CREATE);
    if (saving->how == FRESH)
        return refuse(saving, _("save under another name, or remove the file first"),
                      _("this already exists; nothing is replaced"));
    if (S_ISLNK(about.st_mode))
        return refuse(saving, _("save under another name, or remove the link if you know where it comes from"),
                      _("this is a link to another place; nothing is saved through it"));
    if (!S_ISREG(about.st_mode))
        return refuse(saving, NULL, _("this is not a file that can be replaced"));
    if (is_appended(&about))
        return refuse(saving, NULL, _("this session writes here what is typed or shown"));
    return STATUS_OK;
}

/* Temporary names: a dot, the name (cut), a dot, eight hexadecimal digits, ".tmp". */
static bool is_temporary(const struct saving *saving, const char *name)
{
    size_t stem = strnlen(saving->name, STEM_MAX);

    return name[0] == '.' && strncmp(name + 1, saving->name, stem) == 0 && name[1 + stem] == '.' &&
           strspn(name + 2 + stem, "0123456789abcdef") == 8 && strcmp(name + 10 + stem, ".tmp") == 0;
}

/* A saving that was killed leaves its temporary file, and with it words of a case. One that is still at work holds a lock. */
static void remove_left_behind(const struct saving *saving)
{
    DIR *folder = opendir(saving->folder_path);

    if (folder == NULL)
        return;
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        int file = is_temporary(saving, entry->d_name)
                       ? openat(saving->folder, entry->d_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
                       : -1;

        if (file < 0)
            continue;
        if (flock(file, LOCK_EX | LOCK_NB) == 0)
            unlinkat(saving->folder, entry->d_name, 0);
        close(file);
    }
    closedir(folder);
}

/* Whether the new file is ours alone: another saving may have taken it for one that was left behind before it was locked. */
static bool lock(int file)
{
    struct stat about;

    if (flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return false;
    return fstat(file, &about) == 0 && about.st_nlink > 0;
}

static enum status open_temporary(struct saving *saving)
{
    unsigned number;

    for (int i = 0; i < TRIES; i++) {
        if (getrandom(&number, sizeof number, 0) != sizeof number)
            break;
        snprintf(saving->temporary, sizeof saving->temporary, ".%.*s.%08x.tmp", STEM_MAX, saving->name, number);
        saving->file =
            openat(saving->folder, saving->temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, PRIVATE_MODE);
        if (saving->file >= 0 && lock(saving->file))
            return STATUS_OK;
        if (saving->file < 0 && errno != EEXIST)
            break;
        if (saving->file >= 0)
            close(saving->file);
        errno = EEXIST;
    }
    return fail(saving, STATUS_CANNOT_CREATE, CODE_CANNOT_CREATE);
}

static bool write_all(int file, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t count = write(file, bytes, size);

        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        size -= (size_t)count;
    }
    return true;
}

/* A link, unlike a new name, never takes the place of what came there in between. */
static int give_name(const struct saving *saving)
{
    if (saving->how != FRESH)
        return renameat(saving->folder, saving->temporary, saving->folder, saving->name);
    if (linkat(saving->folder, saving->temporary, saving->folder, saving->name, 0) != 0)
        return -1;
    return unlinkat(saving->folder, saving->temporary, 0);
}

static enum status replace(struct saving *saving, const char *bytes, size_t size)
{
    int error = 0;

    if (fchmod(saving->file, PRIVATE_MODE) != 0 || !write_all(saving->file, bytes, size) || fsync(saving->file) != 0 ||
        give_name(saving) != 0) {
        error = errno;
        unlinkat(saving->folder, saving->temporary, 0);
    } else if (fsync(saving->folder) != 0 && errno != EINVAL) /* file systems that cannot bring a folder to the disk say EINVAL */
        error = errno;
    if (close(saving->file) != 0 && error == 0)
        error = errno;
    errno = error;
    return error == 0 ? STATUS_OK : fail(saving, STATUS_IO, CODE_IO);
}

static enum status save(const char *path, int how, const char *bytes, size_t size, struct diag *diag)
{
    struct saving saving = {.path = path, .folder = -1, .file = -1, .how = how, .diag = diag};
    enum status status = open_folder(&saving);

    if (status == STATUS_OK)
        status = check_target(&saving);
    if (status == STATUS_OK && how != CHECKING) {
        remove_left_behind(&saving);
        status = open_temporary(&saving);
        if (status == STATUS_OK)
            status = replace(&saving, bytes, size);
    }
    if (saving.folder >= 0)
        close(saving.folder);
    free(saving.folder_path);
    return status;
}

enum status file_save(const char *path, const char *bytes, size_t size, struct diag *diag)
{
    return save(path, REPLACING, bytes, size, diag);
}

enum status file_save_new(const char *path, const char *bytes, size_t size, struct diag *diag)
{
    return save(path, FRESH, bytes, size, diag);
}

enum status file_check_target(const char *path, struct diag *diag)
{
    return save(path, CHECKING, NULL, 0, diag);
}

bool file_is_same(const char *path, const char *other)
{
    struct stat here, there;

    return stat(path, &here) == 0 && stat(other, &there) == 0 && here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

/* --- Reading a whole file, with a limit ------------------------------------------------------------------------------ */

static enum status read_refuse(struct diag *diag, const char *path, enum status status, enum code code, const char *message)
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
            return read_refuse(diag, path, STATUS_NO_INPUT, CODE_NO_INPUT, _("this is a folder, not a file"));
        if (count < 0)
            return read_refuse(diag, path, STATUS_IO, CODE_IO, system_error(errno));
        if (content->length + (size_t)count > limit)
            return read_refuse(diag, path, STATUS_DATA, CODE_TOO_LONG, _("the file is longer than allowed"));
        buffer_add_part(content, part, (size_t)count);
    }
}

enum status file_read(const char *path, size_t limit, struct buffer *content, struct diag *diag)
{
    bool from_stdin = strcmp(path, "-") == 0;
    int descriptor = from_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    enum status status;

    if (descriptor < 0)
        return read_refuse(diag, path, STATUS_NO_INPUT, CODE_NO_INPUT, system_error(errno));
    status = read_all(descriptor, path, limit, content, diag);
    if (!from_stdin)
        close(descriptor);
    return status;
}
