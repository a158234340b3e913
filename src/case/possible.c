/* What the rules can conclude. See possible.h.
 * Answers, parts and safety subjects stand in the same table as conclusions while it is made; they have no rule and are cut off at the
 * end. Facts are chained by template and subject, so that a condition looks only at those that it may mean. */
#include "case/possible.h"

#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "memory.h"

enum { BUCKETS = 1024, NO_RULE = -1 };
#define NO_FACT SIZE_MAX

struct entry {
    struct fact fact;
    int rule;
    size_t next_of_subject, next_of_template; /* chains; NO_FACT ends */
};

struct finder {
    const struct engine *engine;
    const struct rulebook *rulebook;
    struct entry *entries;
    size_t count, capacity;
    size_t subjects[BUCKETS];
    size_t templates[TEMPLATE_COUNT];
    const struct alternative *alternative; /* the one that is tried */
    bool recording;                        /* second pass: note the reads instead of adding conclusions */
    bool grown;
    size_t chosen[CONDITIONS_MAX]; /* the fact that each condition takes */
    struct possible *possible;
    size_t read_capacity;
};

/* The slot by which facts of a template are looked up. */
static int subject_slot(enum fact_template about)
{
    return about == TEMPLATE_FINDING ? 1 : 0;
}

static size_t bucket_of(enum fact_template about, const char *subject)
{
    size_t hash = (size_t)about + 5381;

    for (; *subject != '\0'; subject++)
        hash = hash * 33 + (unsigned char)*subject;
    return hash % BUCKETS;
}

/* Subjects are symbols: a number, which only a case could tell, cannot stand there. */
static void add(struct finder *finder, const struct fact *fact, int rule)
{
    const char *subject = fact->slots[subject_slot(fact->about)];
    size_t *of_subject = &finder->subjects[bucket_of(fact->about, subject)];

    for (size_t i = *of_subject; i != NO_FACT; i = finder->entries[i].next_of_subject)
        if (fact_same(&finder->entries[i].fact, fact))
            return;
    finder->entries = memory_grow(finder->entries, &finder->capacity, finder->count + 1, sizeof *finder->entries);
    finder->entries[finder->count] = (struct entry){*fact, rule, *of_subject, finder->templates[fact->about]};
    *of_subject = finder->count;
    finder->templates[fact->about] = finder->count++;
    finder->grown = true;
}

/* --- One rule ---------------------------------------------------------------------------------------------------- */

static bool is_answer(const struct condition *condition)
{
    return condition->about == TEMPLATE_ANSWER || condition->about == TEMPLATE_MEASURE;
}

static bool is_standing_fact(const struct condition *condition)
{
    return condition->about == TEMPLATE_PART || condition->about == TEMPLATE_SAFETY_SUBJECT;
}

static bool has_variable(const struct condition *condition)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].variable != NULL || condition->constraints[i].differs_from.count > 0)
            return true;
    return false;
}

/* The subject that a condition must have under these bindings, or NULL. */
static const char *subject_of(const struct condition *condition, const struct bindings *bindings)
{
    const struct constraint *constraint = condition_constraint(condition, subject_slot(condition->about));

    if (constraint == NULL)
        return NULL;
    if (constraint->in.count == 1)
        return constraint->in.items[0];
    return constraint->variable != NULL ? bindings_get(bindings, constraint->variable) : NULL;
}

/* The next fact from `at` on that satisfies the condition; NO_FACT at the end. Start with the head of the chain. */
static size_t next_match(const struct finder *finder, const struct condition *condition, const struct bindings *bindings,
                         size_t at)
{
    bool by_subject = subject_of(condition, bindings) != NULL;

    while (at != NO_FACT && !condition_matches(condition, &finder->entries[at].fact, bindings))
        at = by_subject ? finder->entries[at].next_of_subject : finder->entries[at].next_of_template;
    return at;
}

static size_t first_match(const struct finder *finder, const struct condition *condition, const struct bindings *bindings)
{
    const char *subject = subject_of(condition, bindings);

    return next_match(finder, condition, bindings,
                      subject != NULL ? finder->subjects[bucket_of(condition->about, subject)]
                                      : finder->templates[condition->about]);
}

static size_t match_after(const struct finder *finder, const struct condition *condition, const struct bindings *bindings,
                          size_t at)
{
    const struct entry *entry = &finder->entries[at];

    return next_match(finder, condition, bindings,
                      subject_of(condition, bindings) != NULL ? entry->next_of_subject : entry->next_of_template);
}

static void conclude(struct finder *finder, const struct bindings *bindings)
{
    const struct alternative *alternative = finder->alternative;
    struct fact fact = {alternative->concludes, {NULL}};

    for (int i = 0; template_slots(fact.about)[i] != NULL; i++) {
        const struct slot_value *slot = &alternative->conclusion[i];

        fact.slots[i] = slot->constant != NULL ? slot->constant : bindings_get(bindings, slot->variable);
    }
    if (fact.about == TEMPLATE_OBJECTION)
        fact.slots[2] = NULL; /* `from`: one objection for every rule that objects would say nothing more */
    add(finder, &fact, (int)alternative->rule);
}

static void note_read(struct finder *finder, size_t condition, size_t fact)
{
    struct possible *possible = finder->possible;

    if (finder->entries[fact].rule == NO_RULE)
        return;
    possible->reads = memory_grow(possible->reads, &finder->read_capacity, possible->read_count + 1, sizeof *possible->reads);
    possible->reads[possible->read_count++] =
        (struct possible_read){(size_t)(finder->alternative - finder->rulebook->alternatives), condition, fact};
}

/* All conditions can hold at once: what they look at. */
static void note_reads(struct finder *finder, const struct bindings *bindings)
{
    for (size_t i = 0; i < finder->alternative->condition_count; i++) {
        const struct condition *condition = &finder->alternative->conditions[i];

        if (finder->chosen[i] != NO_FACT)
            note_read(finder, i, finder->chosen[i]);
        else if (!is_answer(condition) && !is_standing_fact(condition))
            for (size_t at = first_match(finder, condition, bindings); at != NO_FACT;
                 at = match_after(finder, condition, bindings, at))
                note_read(finder, i, at);
    }
}

/* Conditions without variables do not depend on each other: it is enough that something satisfies them. Under `not` only what holds in
 * every case stands in the way for sure. */
static void try_condition(struct finder *finder, size_t index, const struct bindings *bindings)
{
    const struct condition *condition = &finder->alternative->conditions[index];

    if (index == finder->alternative->condition_count) {
        if (finder->recording)
            note_reads(finder, bindings);
        else
            conclude(finder, bindings);
        return;
    }
    finder->chosen[index] = NO_FACT;
    if (condition->test == CONDITION_ABSENT) {
        if (!is_standing_fact(condition) || first_match(finder, condition, bindings) == NO_FACT)
            try_condition(finder, index + 1, bindings);
    } else if (!has_variable(condition)) {
        if (is_answer(condition) || first_match(finder, condition, bindings) != NO_FACT)
            try_condition(finder, index + 1, bindings);
    } else if (condition->about == TEMPLATE_MEASURE) {
        try_condition(finder, index + 1, bindings);
    } else {
        for (size_t at = first_match(finder, condition, bindings); at != NO_FACT;
             at = match_after(finder, condition, bindings, at)) {
            struct bindings inner = *bindings;

            condition_bind(condition, &finder->entries[at].fact, &inner);
            finder->chosen[index] = at;
            try_condition(finder, index + 1, &inner);
        }
    }
}

/* --- All rules --------------------------------------------------------------------------------------------------- */

static void try_stage(struct finder *finder, size_t stage)
{
    const struct bindings none = {.count = 0};

    for (size_t i = 0; i < finder->rulebook->alternative_count; i++) {
        const struct rule *rule = &finder->rulebook->rules[finder->rulebook->alternatives[i].rule];

        if (!rule->active || rule->stage != stage)
            continue;
        finder->alternative = &finder->rulebook->alternatives[i];
        try_condition(finder, 0, &none);
    }
}

static void add_what_may_be_given(struct finder *finder)
{
    const struct vocabulary *vocabulary = engine_vocabulary(finder->engine);
    size_t count;
    const struct fact *standing = engine_standing_facts(finder->engine, &count);

    for (size_t i = 0; i < count; i++)
        add(finder, &standing[i], NO_RULE);
    for (size_t i = 0; i < vocabulary->fact_count; i++)
        for (size_t j = 0; j < vocabulary->facts[i].choice_count; j++) {
            const struct fact answer = {TEMPLATE_ANSWER, {vocabulary->facts[i].id, vocabulary->facts[i].choices[j].value}};

            add(finder, &answer, NO_RULE);
        }
}

static int by_place(const void *a, const void *b)
{
    const struct possible_read *first = a, *second = b;

    if (first->alternative != second->alternative)
        return first->alternative < second->alternative ? -1 : 1;
    if (first->condition != second->condition)
        return first->condition < second->condition ? -1 : 1;
    return (first->fact > second->fact) - (first->fact < second->fact);
}

static void sort_reads(struct possible *possible)
{
    size_t kept = 0;

    if (possible->read_count > 0)
        qsort(possible->reads, possible->read_count, sizeof *possible->reads, by_place);
    for (size_t i = 0; i < possible->read_count; i++)
        if (kept == 0 || by_place(&possible->reads[kept - 1], &possible->reads[i]) != 0)
            possible->reads[kept++] = possible->reads[i];
    possible->read_count = kept;
}

/* Hands out the conclusions alone; what was given stands before them all. */
static void keep_conclusions(struct finder *finder, size_t given)
{
    struct possible *possible = finder->possible;

    possible->fact_count = finder->count - given;
    possible->facts = memory_new(possible->fact_count + 1, sizeof *possible->facts);
    for (size_t i = given; i < finder->count; i++)
        possible->facts[i - given] = (struct possible_fact){finder->entries[i].fact, (size_t)finder->entries[i].rule};
    for (size_t i = 0; i < possible->read_count; i++)
        possible->reads[i].fact -= given;
}

struct possible *possible_new(const struct engine *engine)
{
    struct finder *finder = memory_new(1, sizeof *finder);
    struct possible *possible = memory_new(1, sizeof *possible);
    size_t given;

    *finder = (struct finder){.engine = engine, .rulebook = engine_rulebook(engine), .possible = possible};
    memset(finder->subjects, 0xff, sizeof finder->subjects);
    memset(finder->templates, 0xff, sizeof finder->templates);
    add_what_may_be_given(finder);
    given = finder->count;
    for (size_t stage = 0; stage < finder->rulebook->stage_count; stage++)
        do {
            finder->grown = false;
            try_stage(finder, stage);
        } while (finder->grown);
    finder->recording = true;
    for (size_t stage = 0; stage < finder->rulebook->stage_count; stage++)
        try_stage(finder, stage);
    sort_reads(possible);
    keep_conclusions(finder, given);
    free(finder->entries);
    free(finder);
    return possible;
}

void possible_free(struct possible *possible)
{
    if (possible == NULL)
        return;
    free(possible->facts);
    free(possible->reads);
    free(possible);
}
