/* A recorded run is the run: the same result, agendas that lead from one firing to the next, and at each point matches of
 * conditions that agree with what CLIPS had activated. */
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

static struct run_record *record_run(struct engine *engine, const struct case_record *record)
{
    struct diag diag = DIAG_EMPTY;
    struct run_record *run;
    enum status status = engine_record(engine, record, &run, &diag);

    if (status != STATUS_OK)
        fail_msg("no record: status %d, %s", (int)status, diag.count > 0 ? diag.problems[0].message : "no problem");
    assert_non_null(run);
    diag_free(&diag);
    return run;
}

static const struct activation_list *agenda_after(const struct run_record *run, size_t step)
{
    return step + 1 < run->step_count ? &run->steps[step + 1].agenda : &run->left;
}

static bool holds(const struct activation_list *list, size_t activation)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i] == activation)
            return true;
    return false;
}

/* What fired stood first, and it is the match that the result tells of. */
static void must_fire_the_first(const struct run_record *run, size_t at)
{
    const struct run_step *step = &run->steps[at];
    const struct activation *activation = &run->activations[step->activation];

    assert_int_equal(step->firing->sequence, at);
    assert_true(step->agenda.count > 0);
    assert_int_equal(step->agenda.items[0], step->activation);
    assert_true(activation->fired);
    assert_int_equal(activation->last, at);
    assert_int_equal(activation->match.alternative, step->firing->alternative);
    assert_int_equal(activation->match.matched_count, step->firing->matched_count);
    for (size_t i = 0; i < step->firing->matched_count; i++)
        assert_int_equal(activation->match.matched[i], step->firing->matched[i]);
}

/* The next agenda is this one without what fired and what was withdrawn, with what was added. */
static void must_lead_to_the_next(const struct run_record *run, size_t at)
{
    const struct run_step *step = &run->steps[at];
    const struct activation_list *next = agenda_after(run, at);
    size_t kept = 0;

    for (size_t i = 0; i < step->agenda.count; i++) {
        size_t activation = step->agenda.items[i];
        bool goes = activation == step->activation || holds(&step->withdrawn, activation);

        assert_true(holds(next, activation) == !goes);
        assert_false(holds(&step->added, activation));
        kept += !goes;
    }
    for (size_t i = 0; i < step->added.count; i++)
        assert_true(holds(next, step->added.items[i]));
    for (size_t i = 0; i < step->withdrawn.count; i++)
        assert_false(run->activations[step->withdrawn.items[i]].fired);
    assert_int_equal(next->count, kept + step->added.count);
}

/* Facts are there after the first firing that concluded them, and a rule matches only facts that are there. */
static void must_match_what_is_there(const struct run_record *run, size_t at)
{
    const struct run_step *step = &run->steps[at];
    size_t since = run->fact_since[step->firing->fact];

    assert_true(step->repeated ? since > 0 && since <= at : since == at + 1);
    for (size_t i = 0; i < step->agenda.count; i++) {
        const struct activation *activation = &run->activations[step->agenda.items[i]];

        assert_true(activation->since <= at && at <= activation->last);
        for (size_t j = 0; j < activation->match.matched_count; j++)
            assert_true(run->fact_since[activation->match.matched[j]] <= activation->since);
    }
}

/* Whether a complete match names the facts that the activation matched; for `exists` it names none, the activation every answer. */
static bool is_match(const struct activation *activation, const size_t *row, size_t length)
{
    size_t at = 0;

    for (size_t i = 0; i < length; i++) {
        if (row[i] == NO_MATCHED_FACT)
            continue;
        while (at < activation->match.matched_count && activation->match.matched[at] != row[i])
            at++;
        if (at++ == activation->match.matched_count)
            return false;
    }
    return true;
}

/* Before a step, the complete matches of an alternative are those that CLIPS has activated: waiting, or fired before. */
static void must_agree_with_clips(const struct run_record *run, const struct alternative_matches *matches, size_t step)
{
    const struct condition_matches *last = &matches->conditions[matches->condition_count - 1];
    size_t activated = 0;

    for (size_t i = 0; i < run->activation_count; i++) {
        const struct activation *activation = &run->activations[i];
        size_t row = 0;

        if (activation->match.alternative != matches->alternative || activation->since > step ||
            (activation->last < step && !activation->fired))
            continue;
        while (row < last->partial_count &&
               !is_match(activation, last->partial + row * matches->condition_count, matches->condition_count))
            row++;
        assert_true(row < last->partial_count);
        activated++;
    }
    assert_false(matches->cut);
    assert_int_equal(last->partial_count, activated);
    assert_int_equal(matches->reached == matches->condition_count, activated > 0);
}

static void must_match_as_clips_does(const struct engine *engine, const struct run_record *run)
{
    const struct rulebook *rulebook = engine_rulebook(engine);

    for (size_t step = 0; step <= run->step_count; step += 9)
        for (size_t i = 0; i < rulebook->rule_count; i++) {
            struct rule_matches *matches = rule_matches_of(rulebook, run, &rulebook->rules[i], step);

            for (size_t j = 0; j < matches->alternative_count; j++)
                must_agree_with_clips(run, &matches->alternatives[j], step);
            rule_matches_free(matches);
        }
}

static void must_be_the_run(struct engine *engine, const struct case_record *record, enum firing_order order, unsigned seed)
{
    struct result *result;
    struct run_record *run;

    engine_set_order(engine, order, seed);
    result = consult_case(engine, record);
    engine_set_order(engine, order, seed);
    run = record_run(engine, record);
    assert_true(same_result(result, run->result));
    assert_int_equal(run->step_count, result->firing_count);
    for (size_t i = 0; i < result->firing_count; i++)
        assert_int_equal(run->steps[result->firings[i].sequence].firing->alternative, result->firings[i].alternative);
    for (size_t i = 0; i < run->step_count; i++) {
        must_fire_the_first(run, i);
        must_lead_to_the_next(run, i);
        must_match_what_is_there(run, i);
    }
    assert_int_equal(run->left.count, 0);
    if (order == ORDER_DEPTH)
        must_match_as_clips_does(engine, run);
    run_record_free(run);
    result_free(result);
}

static void must_be_the_run_in_every_order(struct engine *engine, const struct case_record *record)
{
    must_be_the_run(engine, record, ORDER_DEPTH, 0);
    must_be_the_run(engine, record, ORDER_BREADTH, 0);
    for (unsigned seed = 1; seed <= 3; seed++)
        must_be_the_run(engine, record, ORDER_RANDOM, seed);
    engine_set_order(engine, ORDER_DEPTH, 0);
}

static void try_files(const char *pattern)
{
    glob_t found;

    assert_int_equal(glob(pattern, 0, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        struct case_record *record = NULL;
        struct diag diag = DIAG_EMPTY;
        size_t size;
        char *bytes = read_whole(found.gl_pathv[i], &size);

        assert_int_equal(
            case_json_read(found.gl_pathv[i], bytes, size, engine_vocabulary(whole_base.engine), &record, NULL, &diag),
            STATUS_OK);
        must_be_the_run_in_every_order(whole_base.engine, record);
        case_free(record);
        diag_free(&diag);
        free(bytes);
    }
    globfree(&found);
}

static void the_record_of_every_example_is_its_run_under_every_strategy(void **state)
{
    (void)state;
    try_files("examples/*.json");
}

static void the_record_of_every_case_from_practice_is_its_run(void **state)
{
    (void)state;
    try_files("tests/practice/*.json");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_record_of_every_example_is_its_run_under_every_strategy),
        cmocka_unit_test(the_record_of_every_case_from_practice_is_its_run),
    };

    return cmocka_run_group_tests_name("record of a run", tests, whole_base_open_shipped, whole_base_close);
}
