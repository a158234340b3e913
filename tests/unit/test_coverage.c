/* What tests see of the rule base, held against what CLIPS fired and against whynot; run from the top of the repository. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/coverage.h"
#include "check/expect.h"
#include "matching.h"

static struct engine *engine;

static int set_up(void **state)
{
    const struct engine_options options = {.rules = "rules", .facts = "facts"};
    struct diag diag = DIAG_EMPTY;

    (void)state;
    if (engine_open(&options, &engine, &diag) != STATUS_OK)
        fprintf(stderr, "%s\n", diag.count > 0 ? diag.problems[0].message : "?");
    diag_free(&diag);
    return engine != NULL ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    engine_close(engine);
    return 0;
}

/* Every case of the tests, consulted about. */
static void each_case(const char *path, void (*see)(const struct result *result, void *context), void *context)
{
    struct tests *tests = tests_new();
    struct diag diag = DIAG_EMPTY;

    assert_int_equal(tests_read(tests, path, engine_vocabulary(engine), &diag), STATUS_OK);
    for (size_t i = 0; i < tests->count; i++) {
        struct result *result;

        assert_int_equal(engine_consult(engine, tests->items[i].record, &result, &diag), STATUS_OK);
        see(result, context);
        result_free(result);
    }
    tests_free(tests);
    diag_free(&diag);
}

static bool fired(const struct result *result, size_t alternative)
{
    for (size_t i = 0; i < result->firing_count; i++)
        if (result->firings[i].alternative == alternative)
            return true;
    return false;
}

static void compare_with_firings(const struct result *result, void *context)
{
    const struct rulebook *rulebook = engine_rulebook(engine);
    size_t *seen = context;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        bool lacking[CONDITIONS_MAX];
        bool none = matching_lacking(result, &rulebook->alternatives[i], lacking) == 0;

        if (none != fired(result, i))
            fail_msg("%s: %s", rulebook->alternatives[i].name, none ? "did not fire" : "fired");
        seen[none]++;
    }
}

static void nothing_lacks_exactly_where_a_rule_fired(void **state)
{
    size_t seen[2] = {0};

    (void)state;
    each_case("tests/rules", compare_with_firings, seen);
    each_case("tests/practice", compare_with_firings, seen);
    assert_true(seen[0] > 100000 && seen[1] > 5000);
}

static void count(const struct result *result, void *context)
{
    coverage_add(context, result);
}

static void counts_add_up(void **state)
{
    struct coverage *coverage = coverage_new(engine);
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct coverage_totals totals;

    (void)state;
    each_case("tests/practice", count, coverage);
    totals = coverage_totals(coverage);
    assert_int_equal(totals.rules.all, rulebook->rule_count);
    assert_int_equal(totals.alternatives.all, rulebook->alternative_count);
    assert_in_range(totals.rules.seen, 1, totals.rules.all - 1);
    assert_in_range(totals.alone.seen, 1, totals.both.seen);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative_coverage *counts = &coverage->alternatives[i];

        for (size_t j = 0; j < rulebook->alternatives[i].condition_count; j++) {
            assert_int_equal(counts->conditions[j].held + counts->conditions[j].lacked, coverage->cases);
            assert_in_range(counts->fired, 0, counts->conditions[j].held);
            assert_in_range(counts->conditions[j].alone, 0, counts->conditions[j].lacked);
        }
    }
    coverage_free(coverage);
}

static void rounds_down(void **state)
{
    (void)state;
    assert_true(coverage_tenths((struct coverage_share){9999, 10000}) < 1000);
    assert_true(coverage_tenths((struct coverage_share){3, 3}) == 1000);
    assert_true(coverage_tenths((struct coverage_share){0, 0}) == 1000);
    assert_true(coverage_tenths((struct coverage_share){1, 3}) == 333);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_lacks_exactly_where_a_rule_fired),
        cmocka_unit_test(counts_add_up),
        cmocka_unit_test(rounds_down),
    };

    return cmocka_run_group_tests_name("coverage", tests, set_up, tear_down);
}
