/* How tests went, as people or programs read it. */
#ifndef INTERVENSI_TEST_RUN_H
#define INTERVENSI_TEST_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/output.h"
#include "check/expect.h"
#include "program/session.h"

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

/* The folder of tests beside the rules in use (tests/rules, tests or cases), to be freed; NULL: there is none. */
char *tests_beside(const struct session *session);

/* --- Running tests of the rule base, and making new ones of the present outcome --- */

struct test_options {
    enum test_format format;
    bool all;                  /* reasons in full */
    bool coverage;             /* as text behind the report */
    const char *coverage_json; /* a file, or NULL */
    long coverage_least;       /* percent; 0: none */
    const char *output;        /* of test_freeze; NULL: stdout */
};

/* STATUS_FAILED: a test failed, or the coverage is too low; an engine that fails is a failed test, and its status the run's. */
enum status test_run(struct session *session, const struct tests *tests, const struct test_options *options);

/* Writes a list of all cases with what comes of them. If one cannot be consulted about, nothing is written. */
enum status test_freeze(struct session *session, const struct tests *tests, const struct test_options *options);

#endif
