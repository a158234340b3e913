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

/* Whether this table was found to agree with CLIPS before, by this build of the program; keeps that it was. The folder may be NULL or none:
 * then nothing is known. */
bool table_is_known(const char *cache, const char *rules, const struct table *table);
void table_keep_known(const char *cache, const char *rules, const struct table *table);

/* Decides cases both ways that are made, from the rules as data and not from the table, so that every alternative fires and, without one
 * answer, does not. As engine_check_case. */
enum status table_check(struct engine *engine, const struct knowledge *knowledge, struct check_extent *extent, struct diag *diag);

#endif
