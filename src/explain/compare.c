/* Twin cases. See compare.h. */
#include "explain/compare.h"

#include <stdlib.h>
#include <string.h>

#include "explain/apart.h"
#include "memory.h"

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

/* Which questions the answers behind a difference belong to. */
struct found_questions {
    const struct vocabulary *vocabulary;
    bool *found; /* by question */
};

static void find_question(void *context, int side, const struct fact *answer)
{
    struct found_questions *questions = context;
    int at = vocabulary_fact(questions->vocabulary, answer->slots[0]);

    (void)side;
    if ((answer->about == TEMPLATE_ANSWER || answer->about == TEMPLATE_MEASURE) && at != NOT_FOUND)
        questions->found[at] = true;
}

static struct asked_list because_of(const struct comparison *comparison, const struct engine *engine,
                                    const struct what_change *change)
{
    const struct vocabulary *vocabulary = engine_vocabulary(engine);
    const struct rulebook *rulebook = engine_rulebook(engine);
    struct found_questions questions = {vocabulary, memory_new(vocabulary->fact_count, sizeof *questions.found)};
    struct apart apart = {.rulebooks = {rulebook, rulebook},
                          .results = {comparison->a.result, comparison->b.result},
                          .context = &questions,
                          .pass_fact = find_question};
    struct asked_list list = {arena_alloc(comparison->memory, comparison->answer_count, sizeof *list.facts), 0};

    apart_search(&apart, change);
    for (size_t i = 0; i < comparison->answer_count; i++)
        if (questions.found[comparison->answers[i].fact])
            list.facts[list.count++] = comparison->answers[i].fact;
    free(questions.found);
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
