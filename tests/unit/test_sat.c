/* The solver of clauses against trying every assignment. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "consulting.h"
#include "sat.h"

enum { VARIABLES = 10, CLAUSES_MAX = 60, ASSUMED_MAX = 4 };

struct problem_of_chance {
    int clauses[CLAUSES_MAX][3], assumed[ASSUMED_MAX];
    size_t clause_count, assumed_count;
};

static int literal_of_chance(unsigned *random)
{
    int variable = (int)(next_random(random) % VARIABLES) + 1;

    return next_random(random) % 2 == 0 ? variable : -variable;
}

static bool holds_in(int literal, unsigned assignment)
{
    return ((assignment >> ((literal > 0 ? literal : -literal) - 1) & 1) != 0) == (literal > 0);
}

static bool all_hold(const struct problem_of_chance *problem, unsigned assignment, const bool *assumed)
{
    for (size_t i = 0; i < problem->clause_count; i++)
        if (!holds_in(problem->clauses[i][0], assignment) && !holds_in(problem->clauses[i][1], assignment) &&
            !holds_in(problem->clauses[i][2], assignment))
            return false;
    for (size_t i = 0; i < problem->assumed_count; i++)
        if ((assumed == NULL || assumed[i]) && !holds_in(problem->assumed[i], assignment))
            return false;
    return true;
}

static bool possible(const struct problem_of_chance *problem, const bool *assumed)
{
    for (unsigned assignment = 0; assignment < 1u << VARIABLES; assignment++)
        if (all_hold(problem, assignment, assumed))
            return true;
    return false;
}

static void solver_agrees_with_trying_every_assignment(void **state)
{
    struct sat *sat = sat_new();
    unsigned random = 1, outcomes[2] = {0};

    (void)state;
    for (int round = 0; round < 3000; round++) {
        struct problem_of_chance problem = {.clause_count = 20 + next_random(&random) % (CLAUSES_MAX - 20)};
        bool blamed[ASSUMED_MAX];
        enum sat_outcome outcome;

        sat_clear(sat);
        for (int i = 0; i < VARIABLES; i++)
            assert_int_equal(sat_variable(sat), i + 1);
        for (size_t i = 0; i < problem.clause_count; i++) {
            for (int j = 0; j < 3; j++)
                problem.clauses[i][j] = literal_of_chance(&random);
            sat_clause(sat, problem.clauses[i], 3);
        }
        for (int again = 0; again < 3; again++) { /* learnt clauses hold for the next question, too */
            unsigned assignment = 0;

            problem.assumed_count = next_random(&random) % (ASSUMED_MAX + 1);
            for (size_t i = 0; i < problem.assumed_count; i++)
                problem.assumed[i] = literal_of_chance(&random);
            outcome = sat_solve(sat, problem.assumed, problem.assumed_count);
            assert_int_equal(outcome, possible(&problem, NULL) ? SAT_POSSIBLE : SAT_IMPOSSIBLE);
            outcomes[outcome]++;
            for (int i = 0; i < VARIABLES; i++)
                assignment |= (unsigned)sat_holds(sat, i + 1) << i;
            for (size_t i = 0; i < problem.assumed_count; i++)
                blamed[i] = sat_blames(sat, problem.assumed[i]);
            assert_true(outcome == SAT_POSSIBLE ? all_hold(&problem, assignment, NULL) : !possible(&problem, blamed));
        }
    }
    assert_true(outcomes[SAT_POSSIBLE] > 1000 && outcomes[SAT_IMPOSSIBLE] > 1000);
    sat_free(sat);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(solver_agrees_with_trying_every_assignment)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
