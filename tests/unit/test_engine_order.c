/* Conclusions must not depend on the order in which answers are asserted or rules fire: every case of the repository and random
 * ones, under each strategy of CLIPS and with shuffled answers, give the same result to the last matched fact. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <glob.h>

#include "base.h"
#include "case/case_read.h"
#include "consulting.h"

enum { SEEDS = 8, RANDOM_CASES = 40 };

/* The line where two texts part. */
static const char *parting(const char *a, const char *b, int *length)
{
    const char *line = b;

    for (; *a != '\0' && *a == *b; a++, b++)
        if (*b == '\n')
            line = b + 1;
    *length = (int)strcspn(line, "\n");
    return line;
}

static void must_agree(struct engine *engine, const struct case_record *record, const struct result *expected, const char *what,
                       enum firing_order order, unsigned seed)
{
    struct result *result;
    char *a, *b;
    const char *line;
    int length;

    engine_set_order(engine, order, seed);
    result = consult_case(engine, record);
    if (same_result(expected, result)) {
        result_free(result);
        return;
    }
    a = result_text(engine, expected);
    b = result_text(engine, result);
    line = parting(a, b, &length);
    fail_msg("%s: order %d, seed %u: %.*s", what, (int)order, seed, length, line);
}

/* Under one order by chance, or under every one. */
static void must_not_depend_on_order(struct engine *engine, const struct case_record *record, const char *what, bool all)
{
    static unsigned chance;
    struct result *expected;

    engine_set_order(engine, ORDER_DEPTH, 0);
    expected = consult_case(engine, record);
    if (!all) {
        must_agree(engine, record, expected, what, ORDER_RANDOM, ++chance);
        result_free(expected);
        return;
    }
    must_agree(engine, record, expected, what, ORDER_BREADTH, 0);
    must_agree(engine, record, expected, what, ORDER_DEPTH, 1);
    must_agree(engine, record, expected, what, ORDER_BREADTH, 2);
    for (unsigned seed = 1; seed <= SEEDS; seed++)
        must_agree(engine, record, expected, what, ORDER_RANDOM, seed);
    result_free(expected);
}

static void try_case(const char *path, const char *bytes, size_t size, const char *what, bool all)
{
    struct case_record *record = NULL;
    struct diag diag = DIAG_EMPTY;

    if (case_json_read(path, bytes, size, engine_vocabulary(whole_base.engine), &record, NULL, &diag) != STATUS_OK)
        fail_msg("%s: %s", what, diag.count > 0 ? diag.problems[0].message : "refused");
    must_not_depend_on_order(whole_base.engine, record, what, all);
    case_free(record);
    diag_free(&diag);
}

static void the_practice_cases_do_not_depend_on_order(void **state)
{
    glob_t found;

    (void)state;
    assert_int_equal(glob("tests/practice/*.json", 0, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        size_t size;
        char *bytes = read_whole(found.gl_pathv[i], &size);

        try_case(found.gl_pathv[i], bytes, size, found.gl_pathv[i], true);
        free(bytes);
    }
    globfree(&found);
}

static void try_lines(const char *path)
{
    char *bytes = read_whole(path, NULL), *rest = bytes, *line;
    char what[300];

    for (int number = 1; (line = strsep(&rest, "\n")) != NULL; number++) {
        snprintf(what, sizeof what, "%s:%d", path, number);
        if (*line != '\0')
            try_case(path, line, strlen(line), what, long_run());
    }
    free(bytes);
}

static void the_cases_of_the_rules_do_not_depend_on_order(void **state)
{
    glob_t found;

    (void)state;
    assert_int_equal(glob("tests/rules/*.jsonl", 0, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++)
        try_lines(found.gl_pathv[i]);
    globfree(&found);
}

static void random_cases_do_not_depend_on_order(void **state)
{
    unsigned random = 20260302;
    char what[40];

    (void)state;
    for (int i = 0; i < RANDOM_CASES; i++) {
        struct case_record *record = random_case(engine_vocabulary(whole_base.engine), &random, (unsigned)(i % 8) + 1);

        snprintf(what, sizeof what, "random case %d", i);
        must_not_depend_on_order(whole_base.engine, record, what, true);
        case_free(record);
    }
}

/* The test itself: with a strategy and a seed the firings do come in another order. */
static void the_order_of_firing_does_change(void **state)
{
    struct case_record *record = case_of(whole_base.engine, "client-system=family problem-domains=economic,health event-weeks=3");
    struct result *depth, *random;
    bool differs = false;

    (void)state;
    engine_set_order(whole_base.engine, ORDER_DEPTH, 0);
    depth = consult_case(whole_base.engine, record);
    engine_set_order(whole_base.engine, ORDER_RANDOM, 7);
    random = consult_case(whole_base.engine, record);
    for (size_t i = 0; i < depth->firing_count; i++)
        differs = differs || depth->firings[i].sequence != random->firings[i].sequence;
    assert_true(differs);
    result_free(depth);
    result_free(random);
    case_free(record);
}

/* Two alternatives of one rule that conclude the same with different strengths have one name and two facts. */
static void alternatives_that_differ_in_strength_alone_do_not_depend_on_order(void **state)
{
    struct base *small = *state;
    struct case_record *record;

    base_put(small, "rules/zz.clp",
             NOTE("zz-01") RULE("ADVISE", "zz-01.1", "(answer (to felt-need) (is yes))",
                                FINDING("role", "role-advocate", "nil", "weak", "zz-01"))
                 RULE("ADVISE", "zz-01.2", "(answer (to client-system) (is group))",
                      FINDING("role", "role-advocate", "nil", "strong", "zz-01")));
    base_must_open(small);
    record = case_of(small->engine, "felt-need=yes client-system=group imbalance=social,psychological");
    must_not_depend_on_order(small->engine, record, "two strengths", true);
    case_free(record);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_practice_cases_do_not_depend_on_order),
        cmocka_unit_test(the_cases_of_the_rules_do_not_depend_on_order),
        cmocka_unit_test(random_cases_do_not_depend_on_order),
        cmocka_unit_test(the_order_of_firing_does_change),
        cmocka_unit_test_setup_teardown(alternatives_that_differ_in_strength_alone_do_not_depend_on_order, base_small,
                                        base_remove),
    };

    return cmocka_run_group_tests_name("order", tests, whole_base_open_shipped, whole_base_close);
}
