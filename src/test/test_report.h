/* How tests went, as people or programs read it.
 * May use: expect, output, buffer. Not its job: running tests (test_run.c). */
#ifndef INTERVENSI_TEST_REPORT_H
#define INTERVENSI_TEST_REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/output.h"
#include "test/expect.h"

enum test_format { TEST_PRETTY, TEST_TAP, TEST_JUNIT };

struct test_report {
    struct output *output;
    enum test_format format;
    bool verbose; /* pretty: name what passed, too */
    size_t passed;
    size_t failed;
    size_t unreviewed;
    struct buffer body; /* JUnit wants the counts first */
};

/* Start with zeroes but for output, format and verbose. */
void test_report_start(struct test_report *report, size_t count);
/* `why` is NULL if the test passed, else lines of text. */
void test_report_add(struct test_report *report, const struct test *test, const char *why);
void test_report_end(struct test_report *report);

#endif
