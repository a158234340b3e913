/* Where the program's own files are, found from the executable: installed or in a build tree.
 * May use: the C library. Not its job: opening any of them. */
#ifndef INTERVENSI_PATHS_H
#define INTERVENSI_PATHS_H

#include <limits.h>
#include <stdbool.h>

/* Folders; a text is "" where the folder was not found. */
struct paths {
    char rules[PATH_MAX];
    char facts[PATH_MAX];
    char locale[PATH_MAX];
};

void paths_find(struct paths *paths);

/* Whether the folder holds the facts of a rule base. */
bool paths_has_facts(const char *folder);

#endif
