/* Which facts a stored result states, and whether its answers are possible ones. See verify_parts.h.
 * Not its job: whether the conclusions among them follow. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"
#include "verify/verify_parts.h"

/* Facts as they are found; sorted and freed from what stands twice in the end. */
struct gathering {
    struct check *check;
    struct entry {
        struct fact fact;
        const char *name;
        bool given;
    } * entries;
    size_t count, capacity;
    struct answer *answers; /* by question, as the steps name them */
};

/* --- Names -------------------------------------------------------------------------------------------------------------- */

static size_t slot_count(enum fact_template about)
{
    const char *const *slots = template_slots(about);
    size_t count = 0;

    while (count < SLOTS_MAX && slots[count] != NULL)
        count++;
    return count;
}

/* The words of a finding: the value may be left out, the strength always is. */
static bool spread_finding(const char **words, size_t count, struct fact *fact)
{
    if (count != 3 && count != 4)
        return false;
    fact->slots[0] = words[0];
    fact->slots[1] = words[1];
    fact->slots[2] = count == 4 ? words[2] : "nil";
    fact->slots[3] = "";
    fact->slots[4] = words[count - 1];
    return true;
}

/* A fact from its name; a finding without strength. */
static bool read_name(const struct check *check, const char *name, struct fact *fact)
{
    char *rest = arena_copy(check->arena, name, strlen(name)), *word = strsep(&rest, " ");
    const char *words[SLOTS_MAX + 1];
    char again[FACT_NAME_MAX];
    size_t count = 0;

    *fact = (struct fact){0};
    if (!template_read(word, &fact->about))
        return false;
    while (count <= SLOTS_MAX && (word = strsep(&rest, " ")) != NULL)
        words[count++] = word;
    if (fact->about == TEMPLATE_FINDING ? !spread_finding(words, count, fact) : count != slot_count(fact->about))
        return false;
    for (size_t i = 0; fact->about != TEMPLATE_FINDING && i < count; i++)
        fact->slots[i] = words[i];
    return strcmp(fact_name(fact, again, sizeof again), name) == 0;
}

static void add_fact(struct gathering *gathering, const struct fact *fact, const char *name, bool given)
{
    gathering->entries = memory_grow(gathering->entries, &gathering->capacity, gathering->count + 1, sizeof *gathering->entries);
    gathering->entries[gathering->count++] = (struct entry){*fact, name, given};
}

/* The name of a fact that no step has to spell. */
static void add_given(struct gathering *gathering, const struct fact *fact)
{
    char name[FACT_NAME_MAX];

    fact_name(fact, name, sizeof name);
    add_fact(gathering, fact, arena_copy(gathering->check->arena, name, strlen(name)), true);
}

/* --- Answers ------------------------------------------------------------------------------------------------------------ */

/* The question of an answer by its id; aliases are for people. */
static const struct case_fact *question_of(const struct check *check, const struct fact *answer, size_t *at)
{
    int index = vocabulary_fact(check->base->vocabulary, answer->slots[0]);

    if (index == NOT_FOUND || strcmp(check->base->vocabulary->facts[index].id, answer->slots[0]) != 0)
        return NULL;
    *at = (size_t)index;
    return &check->base->vocabulary->facts[index];
}

/* A whole number as it is written in names: no sign, no zero in front. */
static bool read_number(const char *word, int32_t *number)
{
    char again[16];
    long value = strlen(word) < 10 ? strtol(word, NULL, 10) : -1;

    if (value < 0 || value > NUMBER_MAX)
        return false;
    snprintf(again, sizeof again, "%ld", value);
    *number = (int32_t)value;
    return strcmp(again, word) == 0;
}

/* Takes one answer beside those that were named before; false if no case could have both, or even this one. */
static bool take_answer(const struct case_fact *question, const struct fact *fact, struct answer *answer)
{
    struct answer before = *answer;
    int choice;

    if (fact->about == TEMPLATE_MEASURE) {
        if (question->type != FACT_NUMBER || !read_number(fact->slots[1], &answer->number))
            return false;
        answer->measured = true;
        return before.chosen == 0 && (!before.measured || before.number == answer->number);
    }
    choice = case_fact_choice(question, fact->slots[1]);
    if (choice == NOT_FOUND || strcmp(question->choices[choice].value, fact->slots[1]) != 0 || before.measured)
        return false;
    answer->chosen |= (uint64_t)1 << choice;
    if (question->type != FACT_MANY)
        return before.chosen == 0 || before.chosen == answer->chosen;
    return !answer_none_with_others(answer, question);
}

static bool is_answer(const struct fact *fact)
{
    return fact->about == TEMPLATE_ANSWER || fact->about == TEMPLATE_MEASURE;
}

/* The answers that the steps name. */
static bool gather_answers(struct gathering *gathering)
{
    struct check *check = gathering->check;

    for (size_t i = 0; i < check->stated->steps.count; i++) {
        const struct stated_step *step = &stated_steps(check)[i];

        for (size_t j = 0; j < step->matched.count; j++) {
            const struct case_fact *question;
            struct fact fact;
            size_t at;

            verify_at_step(check, i, "/matched/%zu", j);
            if (!read_name(check, step->matched.items[j], &fact))
                return verify_wrong(check, "no-fact", _("this is not the name of a fact"));
            if (!is_answer(&fact))
                continue;
            question = question_of(check, &fact, &at);
            if (question == NULL || !take_answer(question, &fact, &gathering->answers[at]))
                return verify_wrong(check, "impossible-answer", _("no case can have this answer"));
        }
    }
    return true;
}

/* The facts that working memory holds for the answer to a question. */
static void add_answer(struct gathering *gathering, const struct case_fact *question, const struct answer *answer)
{
    struct verdict *verdict = gathering->check->verdict;
    char number[16];

    verdict->answers += answer_given(answer);
    for (size_t i = 0; i < question->choice_count; i++)
        if ((answer->chosen >> i & 1) != 0)
            add_given(gathering, &(struct fact){TEMPLATE_ANSWER, {question->id, question->choices[i].value}});
    if (!answer->measured)
        return;
    snprintf(number, sizeof number, "%ld", (long)answer->number);
    add_given(gathering,
              &(struct fact){TEMPLATE_MEASURE, {question->id, arena_copy(gathering->check->arena, number, strlen(number))}});
}

/* Those of the case, where it is there: then they are all known. Else those named, and known are all to a question that takes one. */
static void add_answers(struct gathering *gathering)
{
    struct check *check = gathering->check;
    const struct vocabulary *vocabulary = check->base->vocabulary;

    check->complete = arena_alloc(check->arena, vocabulary->fact_count, sizeof *check->complete);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *question = &vocabulary->facts[i];
        const struct answer *answer = check->record != NULL ? &check->record->answers[i] : &gathering->answers[i];
        bool none = question->none != NOT_FOUND && (answer->chosen >> question->none & 1) != 0;

        add_answer(gathering, question, answer);
        check->complete[i] = check->record != NULL || (answer_given(answer) && (question->type != FACT_MANY || none));
    }
}

/* --- Conclusions -------------------------------------------------------------------------------------------------------- */

/* What the steps say that they conclude; how strong a finding is, its rule says. */
static bool gather_conclusions(struct gathering *gathering)
{
    struct check *check = gathering->check;

    for (size_t i = 0; i < check->stated->steps.count; i++) {
        const struct stated_step *step = &stated_steps(check)[i];
        const struct alternative *alternative = verify_alternative(check->base, step->rule);
        struct fact fact;

        verify_at_step(check, i, "/rule");
        if (alternative == NULL)
            return verify_wrong(check, "unknown-rule", _("there is no such rule"));
        verify_at_step(check, i, "/fact");
        if (!read_name(check, step->fact, &fact))
            return verify_wrong(check, "no-fact", _("this is not the name of a fact"));
        if (fact.about != alternative->concludes)
            return verify_wrong(check, "wrong-conclusion", _("the rule %s concludes something else"), step->rule);
        if (fact.about == TEMPLATE_FINDING)
            fact.slots[3] = alternative->conclusion[3].constant;
        check->steps[i].alternative = alternative;
        add_fact(gathering, &fact, step->fact, false);
    }
    return true;
}

static int compare_entries(const void *a, const void *b)
{
    return fact_compare(&((const struct entry *)a)->fact, &((const struct entry *)b)->fact);
}

static void sort_facts(struct gathering *gathering)
{
    struct check *check = gathering->check;

    qsort(gathering->entries, gathering->count, sizeof *gathering->entries, compare_entries);
    check->facts = arena_alloc(check->arena, gathering->count, sizeof *check->facts);
    check->names = arena_alloc(check->arena, gathering->count, sizeof *check->names);
    check->given = arena_alloc(check->arena, gathering->count, sizeof *check->given);
    for (size_t i = 0; i < gathering->count; i++) {
        const struct entry *entry = &gathering->entries[i];

        if (i > 0 && compare_entries(entry, entry - 1) == 0)
            continue;
        check->facts[check->fact_count] = entry->fact;
        check->names[check->fact_count] = entry->name;
        check->given[check->fact_count++] = entry->given;
    }
}

bool verify_facts(struct check *check)
{
    struct gathering gathering = {.check = check};
    size_t standing_count;
    const struct fact *standing = engine_standing_facts(check->base->engine, &standing_count);
    bool right;

    gathering.answers = memory_new(check->base->vocabulary->fact_count, sizeof *gathering.answers);
    check->steps = arena_alloc(check->arena, check->stated->steps.count, sizeof *check->steps);
    right = gather_answers(&gathering) && gather_conclusions(&gathering);
    if (right) {
        add_answers(&gathering);
        for (size_t i = 0; i < standing_count; i++)
            add_given(&gathering, &standing[i]);
        sort_facts(&gathering);
    }
    free(gathering.answers);
    free(gathering.entries);
    return right;
}

size_t verify_named(const struct check *check, const char *name, size_t *first)
{
    size_t low = 0, high = check->fact_count, count = 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(check->names[middle], name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    *first = low;
    while (low + count < check->fact_count && strcmp(check->names[low + count], name) == 0)
        count++;
    return count;
}

bool verify_any(const struct check *check, const struct condition *condition, const struct bindings *bindings, size_t *fact)
{
    for (*fact = 0; *fact < check->fact_count; ++*fact)
        if (condition_matches(condition, &check->facts[*fact], bindings))
            return true;
    return false;
}
