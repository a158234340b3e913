/* Lists of problems. */
#include "diag.h"

#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "text.h"

bool diag_full(const struct diag *diag)
{
    return diag->count >= DIAG_LIMIT;
}

void diag_add(struct diag *diag, const struct place *place, enum code code, const char *hint, const char *format, ...)
{
    struct problem *problem;
    va_list arguments;

    diag->total++;
    if (diag_full(diag)) {
        diag->more = true;
        return;
    }
    diag->problems = memory_grow(diag->problems, &diag->capacity, diag->count + 1, sizeof *diag->problems);
    problem = &diag->problems[diag->count++];
    *problem = (struct problem){.code = code, .hint = memory_copy(hint)};
    if (place != NULL) {
        problem->file = memory_copy(place->file);
        problem->pointer = memory_copy(place->pointer);
        problem->line = place->line;
        problem->column = place->column;
    }
    va_start(arguments, format);
    if (vasprintf(&problem->message, format, arguments) < 0)
        memory_exhausted();
    va_end(arguments);
}

void diag_free(struct diag *diag)
{
    for (size_t i = 0; i < diag->count; i++) {
        free(diag->problems[i].file);
        free(diag->problems[i].pointer);
        free(diag->problems[i].message);
        free(diag->problems[i].hint);
    }
    free(diag->problems);
    *diag = (struct diag)DIAG_EMPTY;
}

/* --- Words for errno --------------------------------------------------------------------------------------------- */

static const struct {
    int error;
    const char *words;
} common[] = {
    {ENOENT, N_("no such file or folder")},
    {EACCES, N_("permission denied")},
    {EPERM, N_("not permitted")},
    {EISDIR, N_("this is a folder")},
    {ENOTDIR, N_("part of the path is not a folder")},
    {EEXIST, N_("it exists already")},
    {ELOOP, N_("it is a link, or links lead in a circle")},
    {ENAMETOOLONG, N_("the name is too long")},
    {ENOSPC, N_("no space is left")},
    {EDQUOT, N_("the quota is used up")},
    {EFBIG, N_("the file is too large")},
    {EROFS, N_("the file system is read-only")},
    {EIO, N_("input/output error")},
    {EBADF, N_("it is closed")},
    {EMFILE, N_("too many files are open")},
};

const char *system_error(int error)
{
    for (size_t i = 0; i < sizeof common / sizeof common[0]; i++)
        if (common[i].error == error)
            return gettext(common[i].words);
    return strerror(error);
}
