/* The files of a rule base: reading, order, digest. May use: memory, libmd. Not its job: what is in them. */
#ifndef INTERVENSI_FILES_H
#define INTERVENSI_FILES_H

#include <stddef.h>

#include "diag.h"
#include "memory.h"

struct base_file {
    const char *path;  /* as opened, for messages */
    const char *name;  /* relative to its folder, for the digest */
    const char *bytes; /* NUL-terminated after size */
    size_t size;
};

struct base_files {
    struct base_file *items;
    size_t count;
};

enum { DIGEST_SIZE = 7 + 64 + 1 };

/* Reads one file of at most 1 MiB; false after adding a problem. */
bool file_load(struct arena *arena, const char *folder, const char *name, struct base_file *file, struct diag *diag);
/* Reads every .clp file of the folder, sorted by name in bytes; false after adding a problem. */
bool files_load(struct arena *arena, const char *folder, struct base_files *files, struct diag *diag);
/* "sha256:…" over the files in the order given: name, NUL, size in decimal, NUL, bytes. */
void files_digest(const struct base_file *const *files, size_t count, char digest[DIGEST_SIZE]);

#endif
