/* The present outcome of cases, kept as tests that nobody has reviewed yet.
 * May use: expect, expect_outcome, case_write. Not its job: consulting, files (cmd_test.c). */
#ifndef INTERVENSI_EXPECT_FREEZE_H
#define INTERVENSI_EXPECT_FREEZE_H

#include "base/buffer.h"
#include "test/expect.h"

/* Adds the case with its outcome, complete and unreviewed, as an object. The test only gives its case, and a name if it has one. */
void freeze_test(const struct test *test, const struct engine *engine, const struct result *result, struct buffer *json);

#endif
