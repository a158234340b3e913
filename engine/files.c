/* The files of a rule base. See files.h. */
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sexpr.h"
#include "system_error.h"
#include "text.h"

static bool fail(struct diag *diag, const char *path, const char *code, const char *reason)
{
    struct place place = {.file = path};

    diag_add(diag, &place, code, _("check --rules and --facts, and that the file can be read"), "%s", reason);
    return false;
}

/* Reads up to `room` bytes; the count, or -1 with errno set. */
static ssize_t read_all(int descriptor, char *buffer, size_t room)
{
    size_t done = 0;

    while (done < room) {
        ssize_t got = read(descriptor, buffer + done, room - done);

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += (size_t)got;
    }
    return (ssize_t)done;
}

bool file_load(struct arena *arena, const char *folder, const char *name, struct base_file *file, struct diag *diag)
{
    char path[4096];
    struct stat status;
    int descriptor;
    ssize_t size;
    char *bytes;

    snprintf(path, sizeof path, "%s%s%s", folder, *folder != '\0' ? "/" : "", name);
    file->path = arena_copy(arena, path, strlen(path));
    file->name = arena_copy(arena, name, strlen(name));
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return fail(diag, file->path, "unreadable", system_error(errno));
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > SEXPR_FILE_MAX) {
        close(descriptor);
        return fail(diag, file->path, "unreadable", _("not a regular file of at most 1 MiB"));
    }
    bytes = arena_alloc(arena, (size_t)status.st_size + 1, 1);
    size = read_all(descriptor, bytes, (size_t)status.st_size);
    close(descriptor);
    if (size < 0)
        return fail(diag, file->path, "unreadable", system_error(errno));
    file->bytes = bytes;
    file->size = (size_t)size;
    return true;
}

static int is_clp(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);

    return length > 4 && entry->d_name[0] != '.' && strcmp(entry->d_name + length - 4, ".clp") == 0;
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

bool files_load(struct arena *arena, const char *folder, struct base_files *files, struct diag *diag)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, is_clp, by_bytes);
    bool fine = true;

    *files = (struct base_files){0};
    if (count < 0)
        return fail(diag, folder, "unreadable", system_error(errno));
    files->items = arena_alloc(arena, (size_t)count + 1, sizeof *files->items);
    for (int i = 0; i < count; i++) {
        fine = file_load(arena, folder, entries[i]->d_name, &files->items[files->count++], diag) && fine;
        free(entries[i]);
    }
    free(entries);
    return count > 0 ? fine : fail(diag, folder, "unreadable", _("the folder holds no .clp file"));
}

void files_digest(const struct base_file *const *files, size_t count, char digest[DIGEST_SIZE])
{
    SHA2_CTX context;

    SHA256Init(&context);
    for (size_t i = 0; i < count; i++) {
        char size[32];
        int length = snprintf(size, sizeof size, "%zu", files[i]->size);

        SHA256Update(&context, (const uint8_t *)files[i]->name, strlen(files[i]->name) + 1);
        SHA256Update(&context, (const uint8_t *)size, (size_t)length + 1);
        SHA256Update(&context, (const uint8_t *)files[i]->bytes, files[i]->size);
    }
    memcpy(digest, "sha256:", 7);
    SHA256End(&context, digest + 7);
}
