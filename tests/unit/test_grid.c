/* Grids: what is refused and where, the numbers of rows, conditions, samples, pairs. On the questions of tests/base. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "many/grid.h"
#include "memory.h"

static struct diag problems;
static struct grid *grid;

static const struct vocabulary *vocabulary(void)
{
    return engine_vocabulary(whole_base.engine);
}

static enum status read_text(const char *text)
{
    grid_free(grid);
    return grid_read("grid.json", text, strlen(text), vocabulary(), &grid, &problems);
}

static void must_read(const char *text)
{
    enum status status = read_text(text);

    if (status != STATUS_OK)
        print_message("%s: %s\n", problems.problems[0].pointer, problems.problems[0].message);
    assert_int_equal(status, STATUS_OK);
}

static int tear_down(void **state)
{
    (void)state;
    grid_free(grid);
    grid = NULL;
    diag_free(&problems);
    return 0;
}

static const struct answer *answer_of(const struct case_record *record, const char *fact)
{
    return &record->answers[vocabulary_fact(vocabulary(), fact)];
}

/* --- Reading ------------------------------------------------------------------------------------------------- */

static void refuses_with_code_and_place(void **state)
{
    static const struct {
        const char *text, *code, *pointer;
        long column;
    } bad[] = {
        {"[]", "wrong-type", "", 1},
        {"{}", "missing-facts", "", 1},
        {"{\"vary\": {}, \"varied\": 1}", "unknown-key", "/varied", 24},
        {"{\"vary\": {}, \"format\": \"intervensi-grid/2\"}", "bad-format", "/format", 24},
        {"{\"vary\": []}", "wrong-type", "/vary", 10},
        {"{\"vary\": {\"felt-nee\": [\"yes\"]}}", "unknown-fact", "/vary/felt-nee", 23},
        {"{\"vary\": {\"felt-need\": \"yes\"}}", "wrong-type", "/vary/felt-need", 24},
        {"{\"vary\": {\"felt-need\": []}}", "empty-list", "/vary/felt-need", 24},
        {"{\"vary\": {\"felt-need\": [\"no\", \"yess\"]}}", "unknown-value", "/vary/felt-need/1", 31},
        {"{\"vary\": {\"felt-need\": [\"no\", \"tidak\"]}}", "duplicate-value", "/vary/felt-need/1", 31},
        {"{\"vary\": {\"felt-need\": [null, null]}}", "duplicate-value", "/vary/felt-need/1", 31},
        {"{\"vary\": {\"felt-need\": [[\"no\"]]}}", "wrong-type", "/vary/felt-need/0", 25},
        {"{\"vary\": {\"felt-need\": [{\"value\": \"no\"}]}}", "wrong-type", "/vary/felt-need/0", 25},
        {"{\"vary\": {\"event-weeks\": [3, -1]}}", "out-of-range", "/vary/event-weeks/1", 30},
        {"{\"vary\": {\"event-weeks\": [3, 3.0]}}", "duplicate-value", "/vary/event-weeks/1", 30},
        {"{\"vary\": {\"imbalance\": [[\"none\", \"social\"]]}}", "none-with-others", "/vary/imbalance/0", 25},
        {"{\"vary\": {\"imbalance\": [[]]}}", "empty-list", "/vary/imbalance/0", 25},
        {"{\"vary\": {}, \"base\": 1}", "wrong-type", "/base", 22},
        {"{\"vary\": {}, \"base\": {\"felt-need\": \"perhaps\"}}", "unknown-value", "/base/felt-need", 36},
        {"{\"vary\": {}, \"where\": \"felt-need=no\"}", "wrong-type", "/where", 23},
        {"{\"vary\": {}, \"where\": [1]}", "wrong-type", "/where/0", 24},
        {"{\"vary\": {}, \"where\": [\"\"]}", "bad-condition", "/where/0", 24},
        {"{\"vary\": {}, \"where\": [\"felt-need\"]}", "bad-condition", "/where/0", 24},
        {"{\"vary\": {}, \"where\": [\"felt-need=\"]}", "bad-condition", "/where/0", 24},
        {"{\"vary\": {}, \"where\": [\"felt-need=yes &\"]}", "bad-condition", "/where/0", 24},
        {"{\"vary\": {}, \"where\": [\"felt-need=yess\"]}", "bad-condition", "/where/0", 24},
        {"{\"vary\": {}, \"where\": [\"felt-need<3\"]}", "bad-condition", "/where/0", 24},
        {"{\"vary\": {}, \"where\": [\"event-weeks<few\"]}", "bad-condition", "/where/0", 24},
        {"{\"vary\": {}, \"where\": [\"felt-need=yes\"]}", "bad-condition", "/where/0", 24},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        print_message("%s\n", bad[i].text);
        assert_int_equal(read_text(bad[i].text), STATUS_DATA);
        assert_null(grid);
        assert_string_equal(code_word(problems.problems[0].code), bad[i].code);
        assert_string_equal(problems.problems[0].pointer, bad[i].pointer);
        assert_int_equal(problems.problems[0].column, bad[i].column);
        diag_free(&problems);
    }
}

static void lists_every_problem(void **state)
{
    (void)state;
    assert_int_equal(read_text("{\"vary\": {\"felt-nee\": [], \"imbalance\": [\"socal\", 3]},\n"
                               " \"where\": [\"felt-nee=yes & imbalance=socal OR x\"]}"),
                     STATUS_DATA);
    assert_int_equal(problems.count, 6);
    assert_string_equal(problems.problems[1].hint + strcspn(problems.problems[1].hint, "\""),
                        strstr(problems.problems[1].hint, "\"social\""));
    assert_int_equal(problems.problems[3].line, 2);
}

static void a_grid_has_at_most_so_many_rows(void **state)
{
    struct buffer text = BUFFER_EMPTY;
    double rows = 1;

    (void)state;
    buffer_add(&text, "{\"vary\": {");
    for (size_t i = 0; i < vocabulary()->fact_count && rows < 0x1p63; i++) {
        const struct case_fact *fact = &vocabulary()->facts[i];

        if (fact->type == FACT_NUMBER)
            continue;
        buffer_format(&text, "%s\"%s\": [", rows > 1 ? ", " : "", fact->id);
        for (size_t j = 0; j < fact->choice_count; j++)
            buffer_format(&text, "%s\"%s\"", j > 0 ? ", " : "", fact->choices[j].value);
        buffer_add(&text, "]");
        rows *= (double)fact->choice_count;
    }
    buffer_add(&text, "}}");
    assert_true(rows >= 0x1p63);
    assert_int_equal(read_text(buffer_text(&text)), STATUS_DATA);
    assert_string_equal(code_word(problems.problems[0].code), "too-large");
    buffer_free(&text);
}

/* --- Numbers ------------------------------------------------------------------------------------------------- */

static void the_last_fact_varies_fastest(void **state)
{
    struct case_record *record;
    uint64_t row = 0;

    (void)state;
    must_read(
        "{\"base\": {\"felt-need\": \"yes\"},"
        " \"vary\": {\"imbalance\": [\"social\", [\"social\", \"biological\"]], \"event-weeks\": [1, null, 0], \"felt-need\": "
        "[null, \"no\"]}}");
    assert_int_equal(grid->size, 12);
    record = grid_case(grid);
    for (size_t i = 0; i < 2; i++)
        for (size_t j = 0; j < 3; j++)
            for (size_t k = 0; k < 2; k++, row++) {
                grid_set(grid, record, row);
                assert_int_equal(grid_value(grid, row, 0), i);
                assert_int_equal(grid_value(grid, row, 1), j);
                assert_int_equal(grid_value(grid, row, 2), k);
                assert_int_equal(__builtin_popcountll(answer_of(record, "imbalance")->chosen), i + 1);
                assert_int_equal(answer_of(record, "event-weeks")->measured, j != 1);
                assert_int_equal(answer_of(record, "event-weeks")->number, j == 0);
                assert_int_equal(answer_given(answer_of(record, "felt-need")), k);
            }
    case_free(record);
}

static void rows_keep_their_numbers(void **state)
{
    struct grid_rows rows;
    uint64_t row, expected[] = {1, 2, 4}, found = 0;

    (void)state;
    must_read("{\"vary\": {\"felt-need\": [\"yes\", \"no\"], \"event-weeks\": [1, 2, 3]}, \"where\": [\"felt-need=yes & "
              "event-weeks>1 OR "
              "felt-need=no & event-weeks=2,9\"]}");
    grid_rows_start(&rows, grid, NULL, 0, UINT64_MAX);
    while (grid_rows_next(&rows, &row) == GRID_ROW)
        assert_int_equal(row, expected[found++]);
    assert_int_equal(found, 3);
    grid_rows_free(&rows);
    grid_rows_start(&rows, grid, NULL, 2, 4);
    assert_int_equal(grid_rows_next(&rows, &row), GRID_ROW);
    assert_int_equal(row, 2);
    assert_int_equal(grid_rows_next(&rows, &row), GRID_END);
    grid_rows_free(&rows);
}

static void conditions_hold_as_the_notation_says(void **state)
{
    static const struct {
        const char *fact, *values, *condition;
        int kept; /* bits: the first value is bit 0 */
    } cases[] = {
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need=yes", 1},
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need≠yes", 14},
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need!=yes", 14},
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need = ya , unknown", 5},
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need=unanswered", 8},
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need≠unanswered,no", 5},
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need=yes OR felt-need=no", 3},
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need=yes,no & felt-need≠no", 1},
        {"felt-need", "\"yes\", \"no\", \"unknown\", null", "felt-need=no OR felt-need=yes & felt-need=no", 2},
        {"imbalance", "\"social\", [\"social\", \"biological\"], \"none\", null", "imbalance∋social", 3},
        {"imbalance", "\"social\", [\"social\", \"biological\"], \"none\", null", "imbalance∌social", 4},
        {"imbalance", "\"social\", [\"social\", \"biological\"], \"none\", null", "imbalance≠social", 12},
        {"imbalance", "\"social\", [\"social\", \"biological\"], \"none\", null", "imbalance=biological,none", 6},
        {"event-weeks", "0, 6, 12, \"unknown\", null", "event-weeks<6", 1},
        {"event-weeks", "0, 6, 12, \"unknown\", null", "event-weeks≤6", 3},
        {"event-weeks", "0, 6, 12, \"unknown\", null", "event-weeks<=6", 3},
        {"event-weeks", "0, 6, 12, \"unknown\", null", "event-weeks>6", 4},
        {"event-weeks", "0, 6, 12, \"unknown\", null", "event-weeks≥6", 6},
        {"event-weeks", "0, 6, 12, \"unknown\", null", "event-weeks=0,12", 5},
        {"event-weeks", "0, 6, 12, \"unknown\", null", "event-weeks≠0", 30},
        {"event-weeks", "0, 6, 12, \"unknown\", null", "event-weeks=unknown", 8},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct buffer text = BUFFER_EMPTY;
        struct grid_rows rows;
        uint64_t row;
        int kept = 0;

        buffer_format(&text, "{\"vary\": {\"%s\": [%s]}, \"where\": [\"%s\"]}", cases[i].fact, cases[i].values,
                      cases[i].condition);
        print_message("%s\n", cases[i].condition);
        must_read(buffer_text(&text));
        grid_rows_start(&rows, grid, NULL, 0, grid->size);
        while (grid_rows_next(&rows, &row) == GRID_ROW)
            kept |= 1 << row;
        assert_int_equal(kept, cases[i].kept);
        grid_rows_free(&rows);
        buffer_free(&text);
    }
}

/* --- Choosing ------------------------------------------------------------------------------------------------ */

static int compare_numbers(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a, second = *(const uint64_t *)b;

    return (first > second) - (first < second);
}

/* Conditions that bear on each other. */
static void read_chain(void)
{
    must_read("{\"vary\": {\"felt-need\": [\"yes\", \"no\", null], \"imbalance\": [\"social\", \"none\", null], \"event-weeks\": "
              "[1, 2, 3, "
              "4],"
              " \"coping-result\": [\"works\", \"failed\", \"partly\", null], \"violence-ongoing\": [\"yes\", \"no\"]},"
              " \"where\": [\"felt-need≠no OR imbalance=none\", \"imbalance≠none OR event-weeks<3\","
              " \"felt-need=yes & event-weeks=4 OR coping-result≠partly\"]}");
}

static void samples_are_rows_and_none_comes_twice(void **state)
{
    struct grid_list all = {0}, first, again, other;

    (void)state;
    read_chain();
    grid_list_all(grid, &all);
    assert_int_equal(grid_sample(grid, 20, 7, &first, &problems), STATUS_OK);
    assert_int_equal(grid_sample(grid, 20, 7, &again, &problems), STATUS_OK);
    assert_int_equal(grid_sample(grid, 20, 8, &other, &problems), STATUS_OK);
    assert_int_equal(first.count, 20);
    assert_memory_equal(first.rows, again.rows, 20 * sizeof *first.rows);
    assert_memory_not_equal(first.rows, other.rows, 20 * sizeof *first.rows);
    for (size_t i = 0; i < 20; i++) {
        assert_non_null(bsearch(&first.rows[i], all.rows, all.count, sizeof *all.rows, compare_numbers));
        assert_true(i == 0 || first.rows[i] > first.rows[i - 1]);
    }
    free(again.rows);
    assert_int_equal(grid_sample(grid, 100000, 7, &again, &problems), STATUS_OK);
    assert_int_equal(again.count, all.count);
    free(all.rows);
    free(first.rows);
    free(again.rows);
    free(other.rows);
}

/* Each of 6 rows stands in half of the samples of 3. */
static void each_row_is_as_likely_as_the_others(void **state)
{
    int found[6] = {0};

    (void)state;
    must_read("{\"vary\": {\"felt-need\": [\"yes\", \"no\"], \"event-weeks\": [1, 2, 3]}}");
    for (uint64_t seed = 0; seed < 2000; seed++) {
        struct grid_list list;

        assert_int_equal(grid_sample(grid, 3, seed, &list, &problems), STATUS_OK);
        for (size_t i = 0; i < list.count; i++)
            found[list.rows[i]]++;
        free(list.rows);
    }
    for (int i = 0; i < 6; i++)
        assert_in_range(found[i], 900, 1100);
}

/* A grid of 3^30 rows; of them the condition keeps a third, then nearly none. */
static void samples_of_what_nobody_can_go_through(void **state)
{
    struct buffer text = BUFFER_EMPTY;
    struct grid_list list;
    size_t facts = 0;
    const char *second = NULL;

    (void)state;
    buffer_add(&text, "{\"vary\": {");
    for (size_t i = 0; i < vocabulary()->fact_count && facts < 30; i++)
        if (vocabulary()->facts[i].type == FACT_YES_NO) {
            second = facts == 1 ? vocabulary()->facts[i].id : second;
            buffer_format(&text, "%s\"%s\": [\"yes\", \"no\", \"unknown\"]", facts++ > 0 ? ", " : "", vocabulary()->facts[i].id);
        }
    buffer_format(&text, "}, \"where\": [\"%s=yes\"]}", second);
    must_read(buffer_text(&text));
    assert_int_equal(grid_sample(grid, 1000, 1, &list, &problems), STATUS_OK);
    assert_int_equal(list.count, 1000);
    for (size_t i = 0; i < list.count; i++) {
        assert_int_equal(grid_value(grid, list.rows[i], 1), 0);
        assert_true(i == 0 || list.rows[i] > list.rows[i - 1]);
    }
    free(list.rows);
    buffer_cut(&text, text.length - strlen("=yes\"]}"));
    buffer_add(&text, "=unanswered\"]}");
    must_read(buffer_text(&text));
    assert_int_equal(grid_sample(grid, 1, 1, &list, &problems), STATUS_LIMIT);
    free(list.rows);
    buffer_free(&text);
}

/* Whether a row of the list has both values. */
static bool meet(const struct grid_list *list, size_t fact, size_t value, size_t other, size_t other_value)
{
    for (size_t i = 0; i < list->count; i++)
        if (grid_value(grid, list->rows[i], fact) == value && grid_value(grid, list->rows[i], other) == other_value)
            return true;
    return false;
}

static void each_two_answers_meet_if_they_can(void **state)
{
    struct grid_list all = {0}, pairs;
    size_t impossible = 0;

    (void)state;
    read_chain();
    grid_list_all(grid, &all);
    assert_int_equal(grid_pairs(grid, &pairs, &problems), STATUS_OK);
    for (size_t i = 0; i < grid->fact_count; i++)
        for (size_t j = i + 1; j < grid->fact_count; j++)
            for (size_t a = 0; a < grid->facts[i].count; a++)
                for (size_t b = 0; b < grid->facts[j].count; b++) {
                    bool possible = meet(&all, i, a, j, b);

                    impossible += !possible;
                    assert_int_equal(meet(&pairs, i, a, j, b), possible);
                }
    assert_true(impossible > 0);
    assert_in_range(pairs.count, 16, 24); /* of 4 × 4 pairs each needs a row of its own */
    for (size_t i = 0; i < pairs.count; i++)
        assert_non_null(bsearch(&pairs.rows[i], all.rows, all.count, sizeof *all.rows, compare_numbers));
    free(all.rows);
    free(pairs.rows);
}

/* All but one answer is settled by a condition that holds of nearly no row: it is not looked for among 2^29 rows. */
static void pairs_are_found_where_rows_are_rare(void **state)
{
    struct buffer text = BUFFER_EMPTY, where = BUFFER_EMPTY;
    struct grid_list list;
    size_t facts = 0;

    (void)state;
    buffer_add(&text, "{\"vary\": {");
    for (size_t i = 0; i < vocabulary()->fact_count && facts < 30; i++) {
        if (vocabulary()->facts[i].type != FACT_YES_NO)
            continue;
        buffer_format(&text, "%s\"%s\": [\"yes\", \"no\"]", facts > 0 ? ", " : "", vocabulary()->facts[i].id);
        if (facts++ > 0)
            buffer_format(&where, "%s%s=no", facts > 2 ? " & " : "", vocabulary()->facts[i].id);
    }
    buffer_format(&text, "}, \"where\": [\"%s\"]}", buffer_text(&where));
    must_read(buffer_text(&text));
    assert_int_equal(grid_pairs(grid, &list, &problems), STATUS_OK);
    assert_int_equal(list.count, 2);
    free(list.rows);
    buffer_free(&text);
    buffer_free(&where);
}

static void one_fact_alone_has_no_pairs(void **state)
{
    struct grid_list list;

    (void)state;
    must_read("{\"vary\": {\"event-weeks\": [1, 2, 3]}, \"where\": [\"event-weeks≠2\"]}");
    assert_int_equal(grid_pairs(grid, &list, &problems), STATUS_OK);
    assert_int_equal(list.count, 2);
    free(list.rows);
    must_read("{\"vary\": {}}");
    assert_int_equal(grid_pairs(grid, &list, &problems), STATUS_OK);
    assert_int_equal(list.count, 1);
    free(list.rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(refuses_with_code_and_place, tear_down),
        cmocka_unit_test_teardown(lists_every_problem, tear_down),
        cmocka_unit_test_teardown(a_grid_has_at_most_so_many_rows, tear_down),
        cmocka_unit_test_teardown(the_last_fact_varies_fastest, tear_down),
        cmocka_unit_test_teardown(rows_keep_their_numbers, tear_down),
        cmocka_unit_test_teardown(conditions_hold_as_the_notation_says, tear_down),
        cmocka_unit_test_teardown(samples_are_rows_and_none_comes_twice, tear_down),
        cmocka_unit_test_teardown(each_row_is_as_likely_as_the_others, tear_down),
        cmocka_unit_test_teardown(samples_of_what_nobody_can_go_through, tear_down),
        cmocka_unit_test_teardown(each_two_answers_meet_if_they_can, tear_down),
        cmocka_unit_test_teardown(pairs_are_found_where_rows_are_rare, tear_down),
        cmocka_unit_test_teardown(one_fact_alone_has_no_pairs, tear_down),
    };

    return cmocka_run_group_tests_name("grid", tests, whole_base_open, whole_base_close);
}
