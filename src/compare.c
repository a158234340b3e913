/* Twin cases. See compare.h. */
#include "compare.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "memory.h"

enum { TWIN_A, TWIN_B };

/* --- Answers ------------------------------------------------------------------------------------------------------- */

static bool same_value(const struct answer *a, const struct answer *b)
{
    return a->chosen == b->chosen && a->measured == b->measured && a->number == b->number;
}

static bool same_date(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static void compare_answers(struct comparison *comparison, const struct vocabulary *vocabulary)
{
    comparison->answers = arena_alloc(comparison->memory, vocabulary->fact_count, sizeof *comparison->answers);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct answer *a = &comparison->a.record->answers[i], *b = &comparison->b.record->answers[i];

        if (!answer_given(a) && !answer_given(b))
            continue;
        if (!same_value(a, b))
            comparison->answers[comparison->answer_count++] = (struct answer_apart){i, true};
        else if (a->source != b->source || !same_date(a->date, b->date))
            comparison->answers[comparison->answer_count++] = (struct answer_apart){i, false};
        else
            comparison->same++;
    }
}

/* --- From a difference back to answers --------------------------------------------------------------------------------- */

/* The search behind one change, in both results. */
struct search {
    const struct rulebook *rulebook;
    const struct vocabulary *vocabulary;
    const struct result *results[2];
    bool *seen[2]; /* by fact of each result */
    bool *found;   /* by question */
};

static int compare_facts(const void *a, const void *b)
{
    return fact_compare(a, b);
}

static bool holds(const struct result *result, const struct fact *fact)
{
    return bsearch(fact, result->facts, result->fact_count, sizeof *fact, compare_facts) != NULL;
}

static void find_question(struct search *search, const struct fact *answer)
{
    int at = vocabulary_fact(search->vocabulary, answer->slots[0]);

    if ((answer->about == TEMPLATE_ANSWER || answer->about == TEMPLATE_MEASURE) && at != NOT_FOUND)
        search->found[at] = true;
}

static const struct condition *absent_condition(const struct alternative *alternative, size_t n)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (alternative->conditions[i].test == CONDITION_ABSENT && n-- == 0)
            return &alternative->conditions[i];
    return NULL;
}

static void search_behind(struct search *search, int side, size_t fact);

/* What is absent here and present in the other case: an answer, or a conclusion that has answers behind it there. Absence is only
 * asked of earlier stages, so this comes to an end. */
static void search_absent(struct search *search, int side, const struct firing *firing, size_t n)
{
    const struct alternative *alternative = &search->rulebook->alternatives[firing->alternative];
    const struct condition *condition = absent_condition(alternative, n);
    const struct result *other = search->results[!side];
    struct bindings bindings = {.count = 0};

    firing_bind(alternative, search->results[side], firing, &bindings);
    for (size_t i = 0; condition != NULL && i < other->fact_count; i++)
        if (condition_matches(condition, &other->facts[i], &bindings))
            search_behind(search, !side, i);
}

static void search_firing(struct search *search, int side, const struct firing *firing)
{
    const struct result *result = search->results[side];

    for (size_t i = 0; i < firing->matched_count; i++)
        if (!holds(search->results[!side], &result->facts[firing->matched[i]]))
            search_behind(search, side, firing->matched[i]);
    for (size_t i = 0; i < firing->absent_count; i++)
        search_absent(search, side, firing, i);
}

/* The answers that a fact which only this side has goes back to. What both sides share is no reason; so there is always one. */
static void search_behind(struct search *search, int side, size_t fact)
{
    const struct result *result = search->results[side];

    if (search->seen[side][fact])
        return;
    search->seen[side][fact] = true;
    find_question(search, &result->facts[fact]);
    for (size_t i = 0; i < result->firing_count; i++)
        if (result->firings[i].fact == fact)
            search_firing(search, side, &result->firings[i]);
}

/* Whether a fact is what the change is about. Of an assessment or a principle the other values count too where `whole`: they may be
 * what it wins over or loses to. */
static bool concerns(const struct what_change *change, const struct fact *fact, bool whole)
{
    bool finding = fact->about == TEMPLATE_FINDING;
    enum kind kind;

    if (fact->about < TEMPLATE_FINDING || strcmp(fact->slots[finding ? 1 : 0], change->change.subject) != 0)
        return false;
    if (!finding)
        return change->change.action;
    if (!kind_read(fact->slots[0], &kind))
        return false;
    if (change->change.action)
        return kind_is_action(kind);
    return kind == change->change.kind &&
           (whole || strcmp(fact->slots[2], change->change.value != NULL ? change->change.value : "nil") == 0);
}

/* Searches behind every fact that the change is about and that only one side has. False: there is none. */
static bool search_change(struct search *search, const struct what_change *change, bool whole)
{
    bool any = false;

    for (int side = TWIN_A; side <= TWIN_B; side++)
        for (size_t i = 0; i < search->results[side]->fact_count; i++) {
            const struct fact *fact = &search->results[side]->facts[i];

            if (!concerns(change, fact, whole) || holds(search->results[!side], fact))
                continue;
            search_behind(search, side, i);
            any = true;
        }
    return any;
}

static struct asked_list because_of(const struct comparison *comparison, const struct engine *engine,
                                    const struct what_change *change)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    struct search search = {
        .rulebook = engine_rulebook(engine), .vocabulary = vocabulary, .results = {comparison->a.result, comparison->b.result}};
    struct asked_list list = {arena_alloc(comparison->memory, comparison->answer_count, sizeof *list.facts), 0};

    search.found = memory_new(vocabulary->fact_count, sizeof *search.found);
    for (int side = TWIN_A; side <= TWIN_B; side++)
        search.seen[side] = memory_new(search.results[side]->fact_count, sizeof(bool));
    if (!search_change(&search, change, false))
        search_change(&search, change, true);
    for (size_t i = 0; i < comparison->answer_count; i++)
        if (search.found[comparison->answers[i].fact])
            list.facts[list.count++] = comparison->answers[i].fact;
    for (int side = TWIN_A; side <= TWIN_B; side++)
        free(search.seen[side]);
    free(search.found);
    return list;
}

/* --- The whole ----------------------------------------------------------------------------------------------------------- */

struct comparison *comparison_new(const struct engine *engine, const struct twin *a, const struct twin *b,
                                  enum what_breadth breadth)
{
    struct comparison *comparison = memory_new(1, sizeof *comparison);

    comparison->a = *a;
    comparison->b = *b;
    comparison->memory = arena_new();
    compare_answers(comparison, engine_vocabulary(engine));
    comparison->what = what_if_new(engine_vocabulary(engine), a->result, b->result, breadth);
    comparison->because = arena_alloc(comparison->memory, comparison->what->count, sizeof *comparison->because);
    for (size_t i = 0; i < comparison->what->count; i++)
        comparison->because[i] = because_of(comparison, engine, &comparison->what->changes[i]);
    return comparison;
}

void comparison_free(struct comparison *comparison)
{
    if (comparison == NULL)
        return;
    what_if_free(comparison->what);
    arena_free(comparison->memory);
    free(comparison);
}

enum compared_part compared_part_of(const struct what_change *change)
{
    if (change->change.action)
        return COMPARED_ADVICE;
    return change->change.kind == KIND_MISSING_INFORMATION ? COMPARED_MISSING : COMPARED_FINDINGS;
}

bool comparison_equal(const struct comparison *comparison)
{
    for (size_t i = 0; i < comparison->answer_count; i++)
        if (comparison->answers[i].value)
            return false;
    return comparison->what->count == 0;
}
