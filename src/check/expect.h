/* Tests of the rule base: cases with expectations, read from JSON, and whether a result meets them. */
#ifndef INTERVENSI_EXPECT_H
#define INTERVENSI_EXPECT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "explain/explain.h"

struct arena;
struct cJSON;

/* What an expectation is about; the words are the keys of "expect". */
enum expect_key {
    EXPECT_RECOMMENDED,
    EXPECT_WITH_CAUTION,
    EXPECT_AFTER_SAFETY,
    EXPECT_CONFLICT,
    EXPECT_BLOCKED,
    EXPECT_ABSENT,
    EXPECT_ASSESSMENTS,
    EXPECT_PRINCIPLES,
    EXPECT_MISSING,
    EXPECT_FINDINGS,
    EXPECT_NO_FINDINGS,
    EXPECT_FIRES,
    EXPECT_SILENT,
    EXPECT_BECAUSE,
    EXPECT_IMPLIED,
    EXPECT_CONTRADICTIONS,
    EXPECT_NO_CONTRADICTIONS,
    EXPECT_REJECTED, /* documentation: read over */
    EXPECT_COUNT
};

/* One thing that may come. */
struct expected {
    enum kind kind;       /* of findings */
    const char *subject;  /* of fires and silent: a rule id or the name of an alternative; of contradictions: a rule id */
    const char *value;    /* of findings, assessments, principles, implied; of because: a rule id; else NULL */
    const char *strength; /* of findings; NULL: any */
};

/* Any one of these suffices; of no-findings, no-contradictions and silent, none may come. */
struct expectation {
    enum expect_key key;
    struct expected *any;
    size_t count;
};

struct test {
    const char *name;
    const char *file;
    long line; /* where the case begins */
    struct case_record *record;
    struct expectation *expectations;
    size_t count;
    size_t capacity;
    bool complete;   /* nothing else may come */
    bool unreviewed; /* frozen, and nobody has said that it is right */
};

struct tests {
    struct test *items;
    size_t count;
    size_t capacity;
    struct arena *arena; /* texts live here */
    bool cases;          /* set after tests_new: cases are wanted, their own expectations are ignored */
};

const char *expect_key_word(enum expect_key key);
/* Whether the key asks for a standing, and for which. */
bool expect_key_standing(enum expect_key key, enum standing *standing);

/* An empty list; end with tests_free. */
struct tests *tests_new(void);
void tests_free(struct tests *tests);

/* Adds the tests of a file (one object, a list, or JSON Lines) or of every .json and .jsonl below a folder, in byte order.
 * STATUS_DATA: a case or an expectation cannot be read; the diag says where. STATUS_NO_INPUT: no such file, or no test in it. */
enum status tests_read(struct tests *tests, const char *path, const struct vocabulary *vocabulary, struct diag *diag);

/* Adds the tests of a text, as of a file of this name. */
enum status tests_read_text(struct tests *tests, const char *name, const char *bytes, size_t size,
                            const struct vocabulary *vocabulary, struct diag *diag);

/* Whether the result of the view meets every expectation. If not, `report` gets what was expected, what came, and the reason; of `all`
 * reasons nothing is folded. */
bool test_check(const struct test *test, const struct view *view, bool all, struct buffer *report);

/* The same of a result without reasons, without a report. */
bool test_is_met(const struct test *test, const struct engine *engine, const struct result *result);

/* Adds to "expect" what tells the result from another one of the same case, which other rules came to: of the finding and the firing of
 * this alternative, or else of standings. False: nothing that can be expected does. */
bool expect_difference(struct cJSON *expect, const struct engine *engine, const struct result *result, const struct result *other,
                       size_t alternative);

/* --- The present outcome of cases, kept as tests that nobody has reviewed yet --- */

/* Adds the case with its outcome, complete and unreviewed, as an object. The test only gives its case, and a name if it has one. */
void freeze_test(const struct test *test, const struct engine *engine, const struct result *result, struct buffer *json);

#endif
