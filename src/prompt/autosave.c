/* Recovery files. See autosave.h. */
#include "prompt/autosave.h"

#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "memory.h"

static const char suffix[] = ".recovery.json";

/* A long name is cut so that the recovery file's fits. */
enum { STEM_MAX = NAME_MAX - 50 };

char *recovery_path(const char *case_path)
{
    const char *slash = case_path != NULL ? strrchr(case_path, '/') : NULL;
    const char *name = slash != NULL ? slash + 1 : case_path;
    struct buffer path = BUFFER_EMPTY;
    char *copy;

    if (slash != NULL)
        buffer_add_part(&path, case_path, (size_t)(slash + 1 - case_path));
    buffer_format(&path, ".%.*s%s", STEM_MAX, name != NULL ? name : "intervensi", suffix);
    copy = memory_copy(buffer_text(&path));
    buffer_free(&path);
    return copy;
}

bool recovery_exists(const char *recovery)
{
    struct stat about;

    return lstat(recovery, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == geteuid();
}

void recovery_remove(const char *recovery)
{
    if (recovery_exists(recovery))
        unlink(recovery);
}
