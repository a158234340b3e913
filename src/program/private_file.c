/* Whether others can read a case file. See private_file.h. */
#include "program/private_file.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "case/case_read.h"
#include "text.h"

/* The examples are about nobody. They stand beside the rules, `rules/../examples`. */
static bool is_example(const struct session *session, const char *path)
{
    const char *slash = strrchr(path, '/');
    char examples[PATH_MAX], folder[PATH_MAX];
    struct stat there, here;
    int first = snprintf(examples, sizeof examples, "%s/../examples", session->paths.rules);
    int second = snprintf(folder, sizeof folder, "%.*s", slash != NULL ? (int)(slash - path) + 1 : 1, slash != NULL ? path : ".");

    if (session->paths.rules[0] == '\0' || first >= PATH_MAX || second >= PATH_MAX)
        return false;
    return stat(examples, &there) == 0 && stat(folder, &here) == 0 && there.st_dev == here.st_dev && there.st_ino == here.st_ino;
}

enum status private_file_check(const struct session *session, const char *path, struct diag *warnings, struct diag *diag)
{
    bool required = session->options.require_private;

    if (case_file_is_private(path) || (!required && is_example(session, path)))
        return STATUS_OK;
    diag_add(required ? diag : warnings, &(struct place){.file = path}, "not-private", _("keep it to yourself: chmod 600 FILE"),
             "%s", _("other users of this computer can read this case file"));
    return required ? STATUS_PRIVATE : STATUS_OK;
}
