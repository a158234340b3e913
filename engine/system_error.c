/* Words for errno. See system_error.h. */
#include "system_error.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

#include "text.h"

static const struct {
    int error;
    const char *words;
} common[] = {
    {ENOENT, N_("no such file or folder")},
    {EACCES, N_("permission denied")},
    {EPERM, N_("not permitted")},
    {EISDIR, N_("this is a folder")},
    {ENOTDIR, N_("a part of the path is no folder")},
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
