/* The changes that were announced: what somebody who edits rules says will change. Whatever else changes is an accident.
 *
 *     [{"subject": "ext-refer", "from": "absent", "to": "recommended", "rule": "grp-23"}, …]
 *
 * An entry has a subject, a rule or both; what it leaves out can be anything.
 * May use: json_tree, file_read, diff_change. Not its job: what changes. */
#ifndef INTERVENSI_DIFF_ANNOUNCED_H
#define INTERVENSI_DIFF_ANNOUNCED_H

#include "diag.h"
#include "diff/diff_change.h"

/* What is left out is NULL. */
struct announcement {
    const char *subject, *from, *to, *rule;
    bool happened;
};

struct announced {
    struct announcement *items; /* in the order of the file */
    size_t count;
    struct arena *arena;
};

/* STATUS_OK: *announced is to be freed with announced_free. STATUS_DATA: the diag says where the file is wrong; STATUS_NO_INPUT and
 * STATUS_IO as for any file. */
enum status announced_read(const char *path, struct announced **announced, struct diag *diag);
void announced_free(struct announced *announced);

/* Whether the change was announced; marks every entry that says so. `rules`: the ids of those that lead to it, each followed by a
 * blank. */
bool announced_has(struct announced *announced, const struct diff_change *change, const char *rules);

#endif
