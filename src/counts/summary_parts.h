/* What the parts of a summary share. Only for summary.c and summary_json.c. */
#ifndef INTERVENSI_SUMMARY_PARTS_H
#define INTERVENSI_SUMMARY_PARTS_H

#include "counts/summary.h"
#include "memory.h"

/* Words of summary_codes. */
enum { CODE_COUNT = 19 };

/* The counters: ok, error, one for each code, five for each subject by standing, one for each subject that is missing, one for each
 * rule. */
enum { COUNT_OK, COUNT_ERROR, COUNT_CODES, COUNT_SUBJECTS = COUNT_CODES + CODE_COUNT };

struct summary_index {
    const struct rulebook *rulebook;
    const struct carried *carried;                  /* columns to count by, or NULL */
    struct words subjects;                          /* sorted by bytes */
    struct words rules;                             /* ids sorted by bytes */
    struct pointer_map subject_places, rule_places; /* word → its place + 1 */
    size_t missing, first_rule, count;
};

#endif
