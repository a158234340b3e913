/* Why an expectation was not met: how what came follows, or what stood in the way of what did not come.
 * May use: expect, whynot, render_tree, render_whynot_parts. Not its job: whether it is met (expect_check.c). */
#ifndef INTERVENSI_EXPECT_REASON_H
#define INTERVENSI_EXPECT_REASON_H

#include "base/buffer.h"
#include "test/expect.h"

/* Adds the reason, brief, as lines; nothing where there is none, such as of a rule that is not there. */
void expect_reason(const struct explain_view *view, const struct expectation *expectation, bool all, struct buffer *report);

#endif
