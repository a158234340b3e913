/* Where the program's own files are. See paths.h. */
#include "program/paths.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Folders beside the executable, the installed ones first. */
static const char *const rules_places[] = {"../share/intervensi/rules", "../rules", "rules", NULL};
static const char *const facts_places[] = {"../share/intervensi/facts", "../facts", "facts", NULL};
static const char *const locale_places[] = {"../share/locale", "locale", NULL};

/* The file that tells that a folder is one of facts. */
static const char facts_witness[] = "templates.clp";

static bool executable_folder(char *folder, size_t size)
{
    ssize_t length = readlink("/proc/self/exe", folder, size - 1);
    char *slash;

    if (length <= 0 || (size_t)length >= size - 1)
        return false;
    folder[length] = '\0';
    slash = strrchr(folder, '/');
    if (slash == NULL)
        return false;
    slash[slash == folder ? 1 : 0] = '\0';
    return true;
}

static bool holds(const char *folder, const char *file)
{
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/%s", folder, file);

    return length > 0 && (size_t)length < sizeof path && access(path, R_OK) == 0;
}

/* The first place that holds the file which tells that it is the right folder. */
static void find(const char *folder, const char *const *places, const char *witness, char *found)
{
    for (; *places != NULL; places++) {
        int length = snprintf(found, PATH_MAX, "%s/%s", folder, *places);

        if (length > 0 && length < PATH_MAX && holds(found, witness))
            return;
    }
    found[0] = '\0';
}

void paths_find(struct paths *paths)
{
    char folder[PATH_MAX];

    memset(paths, 0, sizeof *paths);
    if (!executable_folder(folder, sizeof folder))
        return;
    find(folder, rules_places, "ORDER", paths->rules);
    find(folder, facts_places, facts_witness, paths->facts);
    find(folder, locale_places, "id/LC_MESSAGES/intervensi.mo", paths->locale);
}

bool paths_has_facts(const char *folder)
{
    return holds(folder, facts_witness);
}
