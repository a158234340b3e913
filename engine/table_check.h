/* The table of the rules against CLIPS, which is the authority. */
#ifndef INTERVENSI_TABLE_CHECK_H
#define INTERVENSI_TABLE_CHECK_H

#include "engine.h"
#include "table.h"

/* Over what two results in brief differ. */
struct difference {
    const char *what; /* the kind of the finding, or `standing` */
    const char *subject;
    const char *rule;
};

/* Whether they do, in any field of a result in brief. Both are of one engine. */
bool results_differ(const struct result *a, const struct result *b, struct difference *difference);

enum { ROWS_TRIED = 200 };

/* Decides cases both ways that are made so that every alternative fires and, without one answer, does not. As engine_check_case. */
enum status table_check(struct engine *engine, const struct table *table, const struct knowledge *knowledge,
                        struct check_extent *extent, struct diag *diag);

#endif
