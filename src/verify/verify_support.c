/* The steps against each other: nothing rests on itself, what is absent is absent, the order is the one that the format has.
 * See verify_parts.h. */
#include <string.h>

#include "text.h"
#include "verify/verify_parts.h"

/* --- Support ------------------------------------------------------------------------------------------------------------ */

/* The first fact that the step uses and that is not established yet, or NOWHERE. */
static long first_unestablished(const struct checked_step *step, const bool *established)
{
    for (size_t i = 0; i < step->alternative->condition_count; i++)
        if (step->used[i] != NOWHERE && !established[step->used[i]])
            return step->used[i];
    return NOWHERE;
}

static bool circular(struct check *check, size_t step, long fact)
{
    size_t matched = 0;

    while (matched + 1 < stated_steps(check)[step].matched.count &&
           strcmp(stated_steps(check)[step].matched.items[matched], check->names[fact]) != 0)
        matched++;
    verify_at_step(check, step, "/matched/%zu", matched);
    if (check->stated->format == STATED_TRACE)
        return verify_wrong(check, "unsupported", _("no earlier step concludes this fact"));
    return verify_wrong(check, "circular", _("this fact rests on this step itself"));
}

static bool check_number(struct check *check, size_t at)
{
    long number = stated_steps(check)[at].number;

    if (number == (long)at + 1)
        return true;
    verify_at_step(check, at, "/step");
    if (number > (long)at + 1)
        return verify_wrong(check, "left-out", _("a step before this one is left out: by its place this is %zu"), at + 1);
    return verify_wrong(check, "wrong-order", _("by its place this is %zu"), at + 1);
}

static bool check_repeated(struct check *check, size_t at, bool there)
{
    if (stated_steps(check)[at].repeated == there)
        return true;
    verify_at_step(check, at, "/repeated");
    return verify_wrong(check, "wrong-repeated",
                        there ? _("an earlier step concludes the same") : _("no earlier step concludes the same"));
}

/* A trace is in the order of firing: each step rests on earlier ones. */
static bool check_trace(struct check *check, bool *established)
{
    for (size_t i = 0; i < check->stated->steps.count; i++) {
        long open = first_unestablished(&check->steps[i], established);

        if (open != NOWHERE)
            return circular(check, i, open);
        if (!check_number(check, i) || !check_repeated(check, i, established[check->steps[i].conclusion]))
            return false;
        established[check->steps[i].conclusion] = true;
    }
    return true;
}

/* Elsewhere the order says nothing: what rests on established facts alone is established, until nothing new is. */
static bool check_result(struct check *check, bool *established)
{
    size_t count = check->stated->steps.count, stuck;
    bool *done = arena_alloc(check->arena, count, sizeof *done);
    bool more = true;

    while (more) {
        more = false;
        stuck = count;
        for (size_t i = count; i-- > 0;) {
            if (done[i])
                continue;
            stuck = i;
            if (first_unestablished(&check->steps[i], established) != NOWHERE)
                continue;
            established[check->steps[i].conclusion] = more = done[i] = true;
        }
    }
    return stuck == count || circular(check, stuck, first_unestablished(&check->steps[stuck], established));
}

static bool check_support(struct check *check)
{
    bool *established = arena_alloc(check->arena, check->fact_count, sizeof *established);

    memcpy(established, check->given, check->fact_count * sizeof *established);
    return check->stated->format == STATED_TRACE ? check_trace(check, established) : check_result(check, established);
}

/* --- Absence ------------------------------------------------------------------------------------------------------------ */

/* Rules only ask for the absence of what earlier stages conclude, so the stage needs no look. What an absent condition binds stays
 * inside it: it counts under the values of the conditions before it. */
static bool check_absences(struct check *check, size_t at)
{
    const struct checked_step *step = &check->steps[at];
    struct bindings bindings = {.count = 0};
    size_t absent = 0;

    for (size_t i = 0; i < step->alternative->condition_count; i++) {
        const struct condition *condition = &step->alternative->conditions[i];
        size_t fact;

        if (condition->test == CONDITION_PRESENT)
            condition_bind(condition, &check->facts[step->used[i]], &bindings);
        if (condition->test != CONDITION_ABSENT)
            continue;
        if (verify_any(check, condition, &bindings, &fact)) {
            verify_at_step(check, at, "/absent/%zu", absent);
            return verify_wrong(check, "not-absent", _("it is not absent: %s"), check->names[fact]);
        }
        absent++;
    }
    return true;
}

/* --- Order -------------------------------------------------------------------------------------------------------------- */

static size_t stage_of(const struct check *check, size_t step)
{
    return check->base->rulebook->rules[check->steps[step].alternative->rule].stage;
}

/* The order of derivations: by stage, name of the rule, then the matched facts. */
static int compare_steps(const struct check *check, size_t a, size_t b)
{
    const struct stated_step *first = &stated_steps(check)[a], *second = &stated_steps(check)[b];
    int order = (stage_of(check, a) > stage_of(check, b)) - (stage_of(check, a) < stage_of(check, b));

    if (order == 0 && check->stated->format == STATED_TRACE)
        return 0;
    if (order == 0)
        order = strcmp(first->rule, second->rule);
    for (size_t i = 0; order == 0 && i < first->matched.count && i < second->matched.count; i++)
        order = strcmp(first->matched.items[i], second->matched.items[i]);
    return order;
}

static bool check_order(struct check *check)
{
    for (size_t i = 1; i < check->stated->steps.count; i++)
        if (compare_steps(check, i - 1, i) > 0) {
            verify_at_step(check, i, "%s", "");
            return verify_wrong(check, "wrong-order", _("this step stands behind one that it belongs before"));
        }
    return true;
}

bool verify_support(struct check *check)
{
    if (!check_support(check))
        return false;
    for (size_t i = 0; i < check->stated->steps.count; i++)
        if (!check_absences(check, i))
            return false;
    return check_order(check);
}
