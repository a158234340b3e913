/* Running tests of the rule base, and making new ones of the present outcome.
 * May use: session, expect, coverage, test_report, save. Not its job: reading tests (expect.h), command lines (cmd_test.c). */
#ifndef INTERVENSI_TEST_RUN_H
#define INTERVENSI_TEST_RUN_H

#include "program/session.h"
#include "test/expect.h"
#include "test/test_report.h"

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
