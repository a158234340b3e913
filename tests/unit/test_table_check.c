/* A table that is wrong: faults are planted in tables as they are made, or afterwards, and must be found. The table is taken in here, so that
 * its parts can be reached; the rest of the library uses this one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define table_make make_right
#include "table.c" // NOLINT(bugprone-suspicious-include): its parts are reached, see above
#undef table_make

#include "base.h"
#include "base/files.h"
#include "consulting.h"
#include "many/batch.h"
#include "table_check.h"

struct table *table_make(const struct knowledge *knowledge, const char **why, const char **rule);

/* The next table to be made is wrong in this literal; the last that was made. */
static size_t fault = SIZE_MAX;
static struct table *made;
static size_t literal_count; /* of this one */

struct table *table_make(const struct knowledge *knowledge, const char **why, const char **rule)
{
    made = make_right(knowledge, why, rule);
    literal_count = made != NULL ? made->literal_count : 0;
    if (fault < literal_count)
        made->literals[fault] ^= 1;
    return made;
}

/* What must hold must not, or the other way round, in every seventh literal. Not all are found: a rule about any subject fires for one of
 * them in the cases that are made; the others are left to the rows that CLIPS decides, too. */
static void most_faults_are_found_when_a_table_is_made(void **state)
{
    size_t planted = 0, found = 0;
    struct base base;

    (void)state;
    base_make_whole(&base);
    for (fault = 0; fault == 0 || fault < literal_count; fault += 7) {
        struct diag diag = DIAG_EMPTY;

        base_must_open(&base);
        planted++;
        if (engine_make_table(base.engine, &diag) == STATUS_INTERNAL) {
            const char *why;

            found++;
            assert_int_equal(diag.count, 1);
            assert_int_equal(diag.problems[0].code, CODE_TABLE);
            assert_false(engine_has_table(base.engine, &why, NULL));
            assert_non_null(why);
        }
        diag_free(&diag);
    }
    fault = SIZE_MAX;
    print_message("%zu of %zu faults found\n", found, planted);
    assert_true(planted > 40);
    assert_true(found * 10 >= planted * 7);
    base_clear(&base);
}

static void a_table_that_differs_is_not_used(void **state)
{
    struct base base;
    struct result *whole;
    const struct result *brief;
    struct diag diag = DIAG_EMPTY;
    struct case_record *record;

    (void)state;
    base_make_small(&base);
    base_put(&base, "rules/zz.clp",
             NOTE("zz-01") RULE("ADVISE", "zz-01", "(answer (to felt-need) (is yes))",
                                FINDING("caution", "imbalance", "nil", "weak", "zz-01")));
    fault = 0;
    base_must_open(&base);
    record = case_of(base.engine, "felt-need=yes");
    whole = consult_case(base.engine, record);
    assert_int_equal(engine_consult_brief(base.engine, record, &brief, &diag), STATUS_OK);
    assert_int_equal(brief->finding_count, whole->finding_count);
    assert_false(engine_has_table(base.engine, NULL, NULL));
    fault = SIZE_MAX;
    result_free(whole);
    case_free(record);
    base_clear(&base);
}

/* A small base whose table is made and right, and then goes wrong in the literal of zz-01. */
static void make_wrong(struct base *base)
{
    struct diag diag = DIAG_EMPTY;

    base_make_small(base);
    base_put(base, "rules/zz.clp",
             NOTE("zz-01") RULE("ADVISE", "zz-01", "(answer (to felt-need) (is yes))",
                                FINDING("caution", "imbalance", "nil", "weak", "zz-01")));
    base_must_open(base);
    assert_int_equal(engine_make_table(base->engine, &diag), STATUS_OK);
    for (size_t i = 0; i < made->row_count; i++)
        if (made->rows[i].count > 0 && strcmp(fact_rule(&made->atoms[made->rows[i].atom]), "zz-01") == 0)
            made->literals[made->rows[i].first] ^= 1;
}

static void a_difference_names_rule_and_case(void **state)
{
    struct diag diag = DIAG_EMPTY;
    struct base base;
    struct case_record *record;

    (void)state;
    make_wrong(&base);
    record = case_of(base.engine, "felt-need=yes");
    assert_int_equal(engine_check_case(base.engine, record, "K-7", NULL, &diag), STATUS_INTERNAL);
    assert_non_null(strstr(diag.problems[0].message, "K-7"));
    assert_non_null(strstr(diag.problems[0].message, "zz-01"));
    diag_free(&diag);
    case_free(record);
    base_clear(&base);
}

/* The status of a batch over 2,000 rows, of which this one shows the fault, and how many rows it wrote. */
static enum status run_batch(const struct base *base, size_t odd, const struct batch_options *usual, size_t *rows)
{
    char in[400], out[400];
    struct batch_options options = *usual;
    struct session session = {.engine = base->engine};
    enum status status;
    char *text;
    FILE *file;

    snprintf(in, sizeof in, "%s/cases", base->root);
    snprintf(out, sizeof out, "%s/rows", base->root);
    file = fopen(in, "w");
    assert_non_null(file);
    for (size_t i = 1; i <= 2000; i++)
        fprintf(file, "{\"id\":\"K-%zu\",\"facts\":{\"felt-need\":\"%s\"}}\n", i, i == odd ? "yes" : "no");
    fclose(file);
    chmod(in, 0600);
    output_start(&session.out, fopen(out, "w"), COLOR_NEVER);
    options.path = in;
    options.from = options.to = ROWS_JSONL;
    options.jobs = 2;
    status = batch_run(&session, &options, NULL);
    fclose(session.out.stream);
    text = read_whole(out, NULL);
    *rows = 0;
    for (const char *at = text; (at = strchr(at, '\n')) != NULL; at++)
        ++*rows;
    free(text);
    return status;
}

static void a_batch_ends_where_a_sampled_row_differs(void **state)
{
    const struct batch_options usual = BATCH_OPTIONS_USUAL;
    struct batch_options every = usual, clips = usual;
    struct base base;
    size_t rows;

    (void)state;
    every.check = true;
    clips.engine = ROW_ENGINE_CLIPS;
    make_wrong(&base);
    assert_int_equal(run_batch(&base, 1000, &usual, &rows), STATUS_INTERNAL);
    assert_int_equal(rows, 999);
    assert_int_equal(run_batch(&base, 77, &every, &rows), STATUS_INTERNAL);
    assert_int_equal(rows, 76);
    assert_int_equal(run_batch(&base, 77, &clips, &rows), STATUS_OK);
    assert_int_equal(rows, 2000);
    base_clear(&base);
}

/* The mark of a table that agreed is kept; one that did not leaves none. */
static void what_agreed_is_remembered(void **state)
{
    char cache[400], command[1000];
    struct diag diag = DIAG_EMPTY;
    struct base base;

    (void)state;
    base_make_small(&base);
    snprintf(cache, sizeof cache, "%s/cache", base.root);
    base.options.cache = cache;
    base_put(&base, "rules/zz.clp",
             NOTE("zz-01") RULE("ADVISE", "zz-01", "(answer (to felt-need) (is yes))",
                                FINDING("caution", "imbalance", "nil", "weak", "zz-01")));
    base_must_open(&base);
    assert_int_equal(engine_make_table(base.engine, &diag), STATUS_OK);
    assert_true(table_is_known(cache, engine_digest(base.engine), made));
    made->literals[0] ^= 1;
    assert_false(table_is_known(cache, engine_digest(base.engine), made));
    fault = 0;
    base_must_open(&base);
    assert_int_equal(engine_make_table(base.engine, &diag), STATUS_INTERNAL);
    fault = SIZE_MAX;
    snprintf(command, sizeof command, "[ $(ls %s | wc -l) = 1 ] && rm -r %s", cache, cache);
    assert_int_equal(system(command), 0);
    diag_free(&diag);
    base_clear(&base);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(most_faults_are_found_when_a_table_is_made),
        cmocka_unit_test(a_table_that_differs_is_not_used),
        cmocka_unit_test(a_difference_names_rule_and_case),
        cmocka_unit_test(a_batch_ends_where_a_sampled_row_differs),
        cmocka_unit_test(what_agreed_is_remembered),
    };

    return cmocka_run_group_tests_name("table check", tests, NULL, NULL);
}
