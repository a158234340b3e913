/* A solver for clauses: propagation over watched literals, learning from conflicts, deciding by recent conflicts. */
#include "sat.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"

enum { CONFLICTS_MAX = 200000, RESTART_FIRST = 100, NO_CLAUSE = -1, FALSE = 0, TRUE = 1, OPEN = 2 };

/* Inside, literals are 2 * variable, + 1 if negated. */
struct watch {
    int clause;  /* its place in the pool */
    int blocker; /* another literal of it: while that holds, the clause need not be looked at */
};

struct watch_list {
    struct watch *items;
    size_t count, capacity;
};

struct variable {
    unsigned char value, phase; /* phase: the value it had last */
    bool seen, model, blamed;
    int level, reason;
    double activity;
    int heap_at; /* or -1 */
};

struct sat {
    struct variable *variables;
    size_t variable_count, variable_capacity;
    struct watch_list *watches; /* by literal */
    size_t watch_count;         /* lists that were ever in use; they keep their room when the clauses go */
    size_t watch_capacity;
    int *pool; /* clauses: their size, then their literals */
    size_t pool_count, pool_capacity;
    int *trail; /* literals that hold, in order */
    size_t trail_count, trail_capacity, propagated;
    size_t *levels; /* where each level begins in the trail */
    size_t level_count, level_capacity;
    int *heap; /* open variables, the most active first */
    size_t heap_count, heap_capacity;
    int *learnt;
    size_t learnt_count, learnt_capacity;
    double step;
    bool impossible; /* the clauses contradict each other whatever is assumed */
};

struct sat *sat_new(void)
{
    struct sat *sat = memory_new(1, sizeof *sat);

    sat->step = 1;
    return sat;
}

void sat_clear(struct sat *sat)
{
    for (size_t i = 0; i < 2 * sat->variable_count; i++)
        sat->watches[i].count = 0;
    sat->variable_count = sat->pool_count = sat->trail_count = sat->propagated = sat->level_count = sat->heap_count = 0;
    sat->step = 1;
    sat->impossible = false;
}

void sat_free(struct sat *sat)
{
    if (sat == NULL)
        return;
    for (size_t i = 0; i < sat->watch_count; i++)
        free(sat->watches[i].items);
    free(sat->variables);
    free(sat->watches);
    free(sat->pool);
    free(sat->trail);
    free(sat->levels);
    free(sat->heap);
    free(sat->learnt);
    free(sat);
}

/* --- The open variables, by activity ----------------------------------------------------------------------------- */

static void heap_put(struct sat *sat, size_t at, int variable)
{
    sat->heap[at] = variable;
    sat->variables[variable].heap_at = (int)at;
}

static void heap_up(struct sat *sat, size_t at)
{
    int variable = sat->heap[at];

    for (; at > 0 && sat->variables[sat->heap[(at - 1) / 2]].activity < sat->variables[variable].activity; at = (at - 1) / 2)
        heap_put(sat, at, sat->heap[(at - 1) / 2]);
    heap_put(sat, at, variable);
}

static void heap_add(struct sat *sat, int variable)
{
    if (sat->variables[variable].heap_at >= 0)
        return;
    sat->heap = memory_grow(sat->heap, &sat->heap_capacity, sat->heap_count + 1, sizeof *sat->heap);
    sat->heap[sat->heap_count] = variable;
    heap_up(sat, sat->heap_count++);
}

static int heap_take(struct sat *sat)
{
    int first = sat->heap[0], last = sat->heap[--sat->heap_count];
    size_t at = 0;

    sat->variables[first].heap_at = -1;
    if (sat->heap_count == 0)
        return first;
    for (size_t child; (child = 2 * at + 1) < sat->heap_count; at = child) {
        if (child + 1 < sat->heap_count &&
            sat->variables[sat->heap[child + 1]].activity > sat->variables[sat->heap[child]].activity)
            child++;
        if (sat->variables[sat->heap[child]].activity <= sat->variables[last].activity)
            break;
        heap_put(sat, at, sat->heap[child]);
    }
    heap_put(sat, at, last);
    return first;
}

static void make_active(struct sat *sat, int variable)
{
    struct variable *at = &sat->variables[variable];

    at->activity += sat->step;
    if (at->activity > 1e100) {
        for (size_t i = 0; i < sat->variable_count; i++)
            sat->variables[i].activity *= 1e-100;
        sat->step *= 1e-100;
    }
    if (at->heap_at >= 0)
        heap_up(sat, (size_t)at->heap_at);
}

/* --- Values ------------------------------------------------------------------------------------------------------ */

static int inside(int literal)
{
    return literal > 0 ? 2 * (literal - 1) : 2 * (-literal - 1) + 1;
}

static int value_of(const struct sat *sat, int literal)
{
    unsigned char value = sat->variables[literal / 2].value;

    return value == OPEN ? OPEN : value ^ (literal & 1);
}

static void set(struct sat *sat, int literal, int reason)
{
    struct variable *variable = &sat->variables[literal / 2];

    variable->value = (literal & 1) != 0 ? FALSE : TRUE;
    variable->level = (int)sat->level_count;
    variable->reason = reason;
    sat->trail[sat->trail_count++] = literal;
}

static void new_level(struct sat *sat)
{
    sat->levels = memory_grow(sat->levels, &sat->level_capacity, sat->level_count + 1, sizeof *sat->levels);
    sat->levels[sat->level_count++] = sat->trail_count;
}

static void back_to(struct sat *sat, size_t level)
{
    if (sat->level_count <= level)
        return;
    while (sat->trail_count > sat->levels[level]) {
        int variable = sat->trail[--sat->trail_count] / 2;

        sat->variables[variable].phase = sat->variables[variable].value;
        sat->variables[variable].value = OPEN;
        heap_add(sat, variable);
    }
    sat->propagated = sat->trail_count;
    sat->level_count = level;
}

int sat_variable(struct sat *sat)
{
    size_t new = sat->variable_count++;

    sat->variables = memory_grow(sat->variables, &sat->variable_capacity, sat->variable_count, sizeof *sat->variables);
    sat->trail = memory_grow(sat->trail, &sat->trail_capacity, sat->variable_count, sizeof *sat->trail);
    sat->watches = memory_grow(sat->watches, &sat->watch_capacity, 2 * sat->variable_count, sizeof *sat->watches);
    while (sat->watch_count < 2 * sat->variable_count)
        sat->watches[sat->watch_count++] = (struct watch_list){0};
    sat->variables[new] = (struct variable){.value = OPEN, .phase = FALSE, .heap_at = -1};
    heap_add(sat, (int)new);
    return (int)new + 1;
}

/* --- Clauses ----------------------------------------------------------------------------------------------------- */

static void watch(struct sat *sat, int literal, int clause, int blocker)
{
    struct watch_list *list = &sat->watches[literal];

    list->items = memory_grow(list->items, &list->capacity, list->count + 1, sizeof *list->items);
    list->items[list->count++] = (struct watch){clause, blocker};
}

/* Keeps a clause of two literals or more. */
static int keep(struct sat *sat, const int *literals, size_t count)
{
    int clause = (int)sat->pool_count;

    sat->pool = memory_grow(sat->pool, &sat->pool_capacity, sat->pool_count + count + 1, sizeof *sat->pool);
    sat->pool[sat->pool_count] = (int)count;
    memcpy(sat->pool + sat->pool_count + 1, literals, count * sizeof *literals);
    sat->pool_count += count + 1;
    watch(sat, literals[0], clause, literals[1]);
    watch(sat, literals[1], clause, literals[0]);
    return clause;
}

static int propagate(struct sat *sat);

void sat_clause(struct sat *sat, const int *literals, size_t count)
{
    back_to(sat, 0);
    sat->learnt_count = 0;
    for (size_t i = 0; i < count; i++) {
        int literal = inside(literals[i]), value = value_of(sat, literal);
        bool double_one = false;

        for (size_t j = 0; j < sat->learnt_count; j++) {
            double_one = double_one || sat->learnt[j] == literal;
            if (sat->learnt[j] == (literal ^ 1))
                return; /* one of the two holds always */
        }
        if (value == TRUE)
            return;
        if (value == FALSE || double_one)
            continue;
        sat->learnt = memory_grow(sat->learnt, &sat->learnt_capacity, sat->learnt_count + 1, sizeof *sat->learnt);
        sat->learnt[sat->learnt_count++] = literal;
    }
    if (sat->learnt_count == 0)
        sat->impossible = true;
    else if (sat->learnt_count > 1)
        keep(sat, sat->learnt, sat->learnt_count);
    else {
        set(sat, sat->learnt[0], NO_CLAUSE);
        sat->impossible = sat->impossible || propagate(sat) != NO_CLAUSE;
    }
}

/* What follows from what holds. Returns a clause none of whose literals can hold, or NO_CLAUSE. */
static int propagate(struct sat *sat)
{
    while (sat->propagated < sat->trail_count) {
        int fails = sat->trail[sat->propagated++] ^ 1;
        struct watch_list *list = &sat->watches[fails];
        size_t kept = 0;

        for (size_t i = 0; i < list->count; i++) {
            struct watch at = list->items[i];
            int *literals = sat->pool + at.clause + 1, size = sat->pool[at.clause], other = 2;

            if (value_of(sat, at.blocker) == TRUE) {
                list->items[kept++] = at;
                continue;
            }
            if (literals[0] == fails) {
                literals[0] = literals[1];
                literals[1] = fails;
            }
            at.blocker = literals[0];
            while (other < size && value_of(sat, literals[0]) != TRUE && value_of(sat, literals[other]) == FALSE)
                other++;
            if (other < size && value_of(sat, literals[0]) != TRUE) {
                literals[1] = literals[other];
                literals[other] = fails;
                watch(sat, literals[1], at.clause, literals[0]);
                list = &sat->watches[fails];
                continue;
            }
            list->items[kept++] = at;
            if (value_of(sat, literals[0]) == FALSE) {
                while (++i < list->count)
                    list->items[kept++] = list->items[i];
                list->count = kept;
                return at.clause;
            }
            if (value_of(sat, literals[0]) == OPEN)
                set(sat, literals[0], at.clause);
        }
        list->count = kept;
    }
    return NO_CLAUSE;
}

/* --- Learning ---------------------------------------------------------------------------------------------------- */

static void learn_literal(struct sat *sat, int literal)
{
    sat->learnt = memory_grow(sat->learnt, &sat->learnt_capacity, sat->learnt_count + 1, sizeof *sat->learnt);
    sat->learnt[sat->learnt_count++] = literal;
}

/* The clause that the conflict teaches, in sat->learnt, its one literal of the present level first. Returns the level to go back to. */
static size_t analyse(struct sat *sat, int conflict)
{
    size_t open = 0, at = sat->trail_count, back = 0;
    int literal = -1;

    sat->learnt_count = 0;
    learn_literal(sat, 0); /* its place */
    do {
        for (int i = 1; i <= sat->pool[conflict]; i++) {
            int because = sat->pool[conflict + i];
            struct variable *variable = &sat->variables[because / 2];

            if (because == literal || variable->seen || variable->level == 0)
                continue;
            variable->seen = true;
            make_active(sat, because / 2);
            if (variable->level == (int)sat->level_count)
                open++;
            else
                learn_literal(sat, because);
        }
        do
            literal = sat->trail[--at];
        while (!sat->variables[literal / 2].seen);
        sat->variables[literal / 2].seen = false;
        conflict = sat->variables[literal / 2].reason;
    } while (--open > 0);
    sat->learnt[0] = literal ^ 1;
    for (size_t i = 1; i < sat->learnt_count; i++) {
        size_t level = (size_t)sat->variables[sat->learnt[i] / 2].level;

        sat->variables[sat->learnt[i] / 2].seen = false;
        if (level > back) { /* the second watch is of the level gone back to */
            int swap = sat->learnt[1];

            back = level;
            sat->learnt[1] = sat->learnt[i];
            sat->learnt[i] = swap;
        }
    }
    sat->step /= 0.95;
    return back;
}

/* Marks the assumptions that make this one fail. */
static void blame(struct sat *sat, int failed)
{
    sat->variables[failed / 2].blamed = sat->variables[failed / 2].seen = true;
    for (size_t at = sat->trail_count; at > 0; at--) {
        int literal = sat->trail[at - 1], reason = sat->variables[literal / 2].reason;

        if (!sat->variables[literal / 2].seen)
            continue;
        sat->variables[literal / 2].seen = false;
        if (sat->variables[literal / 2].level == 0)
            continue;
        if (reason == NO_CLAUSE)
            sat->variables[literal / 2].blamed = true;
        for (int i = 1; reason != NO_CLAUSE && i <= sat->pool[reason]; i++)
            sat->variables[sat->pool[reason + i] / 2].seen = true;
    }
    for (size_t i = 0; i < sat->variable_count; i++)
        sat->variables[i].seen = false;
}

/* --- Solving ----------------------------------------------------------------------------------------------------- */

static enum sat_outcome conclude(struct sat *sat, enum sat_outcome outcome)
{
    for (size_t i = 0; i < sat->variable_count && outcome == SAT_POSSIBLE; i++)
        sat->variables[i].model = sat->variables[i].value == TRUE;
    back_to(sat, 0);
    return outcome;
}

/* Decides one more literal; false if an assumption cannot hold or, *found, all are decided. */
static bool decide(struct sat *sat, const int *assumed, size_t count, bool *found)
{
    while (sat->level_count < count) {
        int literal = inside(assumed[sat->level_count]), value = value_of(sat, literal);

        if (value == FALSE) {
            blame(sat, literal);
            return false;
        }
        new_level(sat);
        if (value == OPEN) {
            set(sat, literal, NO_CLAUSE);
            return true;
        }
    }
    while (sat->heap_count > 0) {
        int variable = heap_take(sat);

        if (sat->variables[variable].value != OPEN)
            continue;
        new_level(sat);
        set(sat, 2 * variable + (sat->variables[variable].phase == FALSE), NO_CLAUSE);
        return true;
    }
    *found = true;
    return false;
}

enum sat_outcome sat_solve(struct sat *sat, const int *assumed, size_t count)
{
    size_t conflicts = 0, restart = RESTART_FIRST, since = 0;
    bool found = false;

    back_to(sat, 0);
    for (size_t i = 0; i < sat->variable_count; i++) {
        sat->variables[i].blamed = false;
        sat->variables[i].phase = FALSE;
    }
    if (sat->impossible)
        return SAT_IMPOSSIBLE;
    for (;;) {
        int conflict = propagate(sat);

        if (conflict == NO_CLAUSE) {
            if (since >= restart) {
                since = 0;
                restart += restart / 2;
                back_to(sat, 0);
            }
            if (!decide(sat, assumed, count, &found))
                return conclude(sat, found ? SAT_POSSIBLE : SAT_IMPOSSIBLE);
            continue;
        }
        if (sat->level_count == 0) {
            sat->impossible = true;
            return SAT_IMPOSSIBLE;
        }
        if (++conflicts > CONFLICTS_MAX)
            return conclude(sat, SAT_GAVE_UP);
        since++;
        back_to(sat, analyse(sat, conflict));
        set(sat, sat->learnt[0], sat->learnt_count > 1 ? keep(sat, sat->learnt, sat->learnt_count) : NO_CLAUSE);
    }
}

bool sat_holds(const struct sat *sat, int literal)
{
    return sat->variables[inside(literal) / 2].model != (literal < 0);
}

bool sat_blames(const struct sat *sat, int literal)
{
    return sat->variables[inside(literal) / 2].blamed;
}
