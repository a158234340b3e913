/* Explanations of one case in short, for a check by others: how each finding follows, and why each subject that was not found
 * was not. */
#ifndef INTERVENSI_TEST_EXPLAINED_H
#define INTERVENSI_TEST_EXPLAINED_H

#include "base/output.h"
#include "engine.h"

/* One object on a line:
 *   "how"      of each fact that was concluded its lines [depth, "derived" | "given" | "seen" | "absent", fact or pattern]
 *   "firings"  as `advise --trace` lists them
 *   "whynot"   of each subject that does not hold [subject, [[alternative, a letter for each condition: H, F or U]…]] */
void explained_write(struct output *output, const struct engine *engine, const struct case_record *record,
                     const struct result *result);

#endif
