/* The work on one row of a diff: record → case → what both rule bases say → what changes, and which of the rules that differ lead to
 * it. Looks at nothing but the record, so it can be done in any process.
 * May use: pool, batch_row, engine, apart, rule_diff, case_translate. Not its job: counting (diff_table.h). */
#ifndef INTERVENSI_DIFF_WORK_H
#define INTERVENSI_DIFF_WORK_H

#include "batch/batch_row.h"
#include "diff/case_translate.h"
#include "diff/rule_diff.h"

struct diff_work {
    struct engine *engines[2]; /* the rules in use, the others */
    struct row_reader reader;  /* in the words of the rules in use */
    const struct case_translator *translator;
    const struct rule_diff *rules;
    struct row_memo *memo; /* of this process: copied when it is forked */
};

/* For a pool; the context is the struct diff_work, which must live as long as the pool. */
struct pool_work diff_work(const struct diff_work *work);

#endif
