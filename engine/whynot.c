/* Rules tried on a case, condition by condition. */
#include "whynot.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "matching.h"
#include "memory.h"

enum { OPENED_MAX = 256, DEPTH_MAX = 12 };

struct trier {
    const struct rulebook *rulebook;
    const struct result *result;
    struct arena *arena;
    struct opened {
        char pattern[FACT_NAME_MAX];
        enum condition_state state;
        struct attempt *attempts;
        size_t attempt_count;
        bool finished;
    } * opened; /* derived conditions that were opened already */
    size_t opened_count;
};

static size_t try_condition_targets(struct trier *trier, const struct condition *target, const struct bindings *bindings,
                                    size_t depth, struct attempt **attempts);

static size_t facts_that_match(const struct trier *trier, const struct condition *condition, const struct bindings *bindings,
                               size_t **facts)
{
    size_t count = matching_facts(trier->result, condition, bindings, NULL);

    *facts = count > 0 ? arena_alloc(trier->arena, count, sizeof **facts) : NULL;
    return matching_facts(trier->result, condition, bindings, *facts);
}

/* An answer or a number that is not there: given otherwise (fails), or not known. */
static void judge_answer(const struct trier *trier, struct condition_report *report)
{
    static const enum fact_template given[] = {TEMPLATE_ANSWER, TEMPLATE_MEASURE};
    const struct constraint *to = condition_constraint(report->condition, ANSWER_FACT);

    report->state = STATE_UNKNOWN;
    for (int i = 0; i < 2 && report->fact_count == 0; i++) {
        struct condition any = {.test = CONDITION_PRESENT, .about = given[i], .constraint_count = to != NULL};

        if (to != NULL)
            any.constraints[0] = *to;
        report->fact_count = facts_that_match(trier, &any, NULL, &report->facts);
    }
    for (size_t i = 0; i < report->fact_count; i++)
        if (strcmp(trier->result->facts[report->facts[i]].slots[ANSWER_VALUE], "unknown") != 0)
            report->state = STATE_FAILS;
}

/* A key for what a derived condition asks, so that it is opened once. */
static void pattern_of(const struct condition *condition, const struct bindings *bindings, char key[FACT_NAME_MAX])
{
    size_t length = 0;

    key[0] = '\0';
    for (size_t i = 0; i < condition->constraint_count && length < FACT_NAME_MAX - 1; i++) {
        const struct constraint *constraint = &condition->constraints[i];
        const char *bound = constraint->variable != NULL ? bindings_get(bindings, constraint->variable) : NULL;

        length += (size_t)snprintf(key + length, FACT_NAME_MAX - length, "%d=%s", constraint->slot, bound != NULL ? bound : "");
        for (size_t j = 0; j < constraint->in.count && length < FACT_NAME_MAX - 1; j++)
            length += (size_t)snprintf(key + length, FACT_NAME_MAX - length, "|%s", constraint->in.items[j]);
    }
}

/* A finding that is not there: opened into the rules that could conclude it. */
static void judge_derived(struct trier *trier, struct condition_report *report, const struct bindings *bindings, size_t depth)
{
    char pattern[FACT_NAME_MAX];
    struct opened *opened = trier->opened;

    report->state = STATE_FAILS;
    pattern_of(report->condition, bindings, pattern);
    while (opened < trier->opened + trier->opened_count && strcmp(opened->pattern, pattern) != 0)
        opened++;
    if (opened < trier->opened + trier->opened_count) {
        report->circular = !opened->finished;
        report->state = opened->state;
        report->attempts = opened->attempts;
        report->attempt_count = opened->attempt_count;
        return;
    }
    report->closed = trier->opened_count == OPENED_MAX || depth >= DEPTH_MAX;
    if (report->closed)
        return;
    trier->opened_count++;
    *opened = (struct opened){.state = STATE_FAILS};
    memcpy(opened->pattern, pattern, sizeof pattern);
    report->attempt_count = try_condition_targets(trier, report->condition, bindings, depth + 1, &report->attempts);
    for (size_t i = 0; i < report->attempt_count; i++)
        if (report->attempts[i].failing == 0)
            report->state = STATE_UNKNOWN;
    opened->state = report->state;
    opened->attempts = report->attempts;
    opened->attempt_count = report->attempt_count;
    opened->finished = true;
}

/* Follows the best match: its values are those of the variables, and it stands first among the facts of the report. */
static void follow_match(const struct trier *trier, struct attempt *attempt, size_t at)
{
    const struct alternative *alternative = &trier->rulebook->alternatives[attempt->alternative];
    struct condition_report *report = &attempt->conditions[at];
    size_t lacking, i = 0, best = matching_best(trier->result, alternative, at, &attempt->bindings, &lacking);

    while (report->facts[i] != best)
        i++;
    memmove(report->facts + 1, report->facts, i * sizeof *report->facts);
    report->facts[0] = best;
    condition_bind(report->condition, &trier->result->facts[best], &attempt->bindings);
}

/* --- Conditions and rules ---------------------------------------------------------------------------------------- */

static void judge_condition(struct trier *trier, struct attempt *attempt, size_t at, size_t depth)
{
    struct condition_report *report = &attempt->conditions[at];
    const struct condition *condition = report->condition;

    report->fact_count = facts_that_match(trier, condition, &attempt->bindings, &report->facts);
    if (condition->test == CONDITION_ABSENT) {
        report->state = report->fact_count == 0 ? STATE_HOLDS : STATE_FAILS;
    } else if (report->fact_count > 0) {
        report->state = STATE_HOLDS;
        if (condition->test == CONDITION_PRESENT)
            follow_match(trier, attempt, at);
    } else if (template_is_answer(condition->about)) {
        judge_answer(trier, report);
    } else if (condition->about == TEMPLATE_FINDING || condition->about == TEMPLATE_OBJECTION) {
        judge_derived(trier, report, &attempt->bindings, depth);
    } else {
        report->state = STATE_FAILS;
    }
}

static void try_alternative(struct trier *trier, size_t index, const struct bindings *given, size_t depth,
                            struct attempt *attempt)
{
    const struct alternative *alternative = &trier->rulebook->alternatives[index];

    *attempt = (struct attempt){.alternative = index, .condition_count = alternative->condition_count, .bindings = *given};
    attempt->conditions = arena_alloc(trier->arena, alternative->condition_count, sizeof *attempt->conditions);
    for (size_t i = 0; i < alternative->condition_count; i++) {
        attempt->conditions[i].condition = &alternative->conditions[i];
        judge_condition(trier, attempt, i, depth);
        attempt->failing += attempt->conditions[i].state == STATE_FAILS;
        attempt->unknown += attempt->conditions[i].state == STATE_UNKNOWN;
    }
}

static int nearest_first(const void *a, const void *b, void *context)
{
    const struct rulebook *rulebook = context;
    const struct attempt *first = a, *second = b;

    if (first->failing != second->failing)
        return first->failing < second->failing ? -1 : 1;
    if (first->unknown != second->unknown)
        return first->unknown < second->unknown ? -1 : 1;
    return strcmp(rulebook->alternatives[first->alternative].name, rulebook->alternatives[second->alternative].name);
}

static void sort_attempts(const struct trier *trier, struct attempt *attempts, size_t count)
{
    if (count > 1)
        qsort_r(attempts, count, sizeof *attempts, nearest_first, (void *)(uintptr_t)trier->rulebook);
}

/* Whether the rule asks for a finding that no rule can conclude: then it is no candidate, on no case. */
static bool impossible(const struct attempt *attempt)
{
    for (size_t i = 0; i < attempt->condition_count; i++) {
        const struct condition_report *report = &attempt->conditions[i];

        if (report->state == STATE_FAILS && report->condition->test == CONDITION_PRESENT &&
            report->condition->about == TEMPLATE_FINDING && report->attempt_count == 0 && !report->circular && !report->closed)
            return true;
    }
    return false;
}

/* Tries every rule that could conclude what the condition asks for. */
static size_t try_condition_targets(struct trier *trier, const struct condition *target, const struct bindings *bindings,
                                    size_t depth, struct attempt **attempts)
{
    const struct rulebook *rulebook = trier->rulebook;
    struct bindings inner;
    size_t count = 0;

    *attempts = NULL;
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook->rules[rulebook->alternatives[i].rule].active &&
            alternative_could_conclude(&rulebook->alternatives[i], target, bindings, &inner)) {
            *attempts = arena_grow(trier->arena, *attempts, count, sizeof **attempts);
            try_alternative(trier, i, &inner, depth, &(*attempts)[count]);
            count += !impossible(&(*attempts)[count]);
        }
    sort_attempts(trier, *attempts, count);
    return count;
}

static size_t try_rule(struct trier *trier, const char *id, struct attempt **attempts)
{
    const struct rule *rule = rulebook_rule(trier->rulebook, id);

    if (rule == NULL || !rule->active)
        return 0;
    *attempts = arena_alloc(trier->arena, rule->count, sizeof **attempts);
    for (size_t i = 0; i < rule->count; i++)
        try_alternative(trier, rule->first + i, &(struct bindings){.count = 0}, 0, &(*attempts)[i]);
    sort_attempts(trier, *attempts, rule->count);
    return rule->count;
}

/* --- The question ------------------------------------------------------------------------------------------------ */

/* Findings of the kinds, the subject and, if it is given, the value. */
static struct condition *target_of(struct arena *arena, const struct whynot_question *question)
{
    const char *const asked[] = {[FINDING_SUBJECT] = question->subject, [FINDING_VALUE] = question->value};
    struct condition *target = arena_alloc(arena, 1, sizeof *target);
    struct words kinds = {arena_alloc(arena, KIND_COUNT, sizeof(char *)), 0};

    *target = (struct condition){.test = CONDITION_PRESENT, .about = TEMPLATE_FINDING};
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if ((question->kinds >> kind & 1u) != 0)
            kinds.items[kinds.count++] = kind_word((enum kind)kind);
    if (kinds.count > 0)
        target->constraints[target->constraint_count++] = (struct constraint){.slot = FINDING_KIND, .in = kinds};
    for (int slot = FINDING_SUBJECT; slot <= FINDING_VALUE; slot++)
        if (asked[slot] != NULL) {
            const char **word = arena_alloc(arena, 1, sizeof *word);

            *word = arena_copy(arena, asked[slot], strlen(asked[slot]));
            target->constraints[target->constraint_count++] = (struct constraint){.slot = slot, .in = {word, 1}};
        }
    return target;
}

/* Rules that could conclude it, were they not left out. */
static void name_left_out(const struct trier *trier, const struct condition *target, struct whynot *whynot)
{
    const struct rulebook *rulebook = trier->rulebook;

    whynot->left_out = arena_alloc(trier->arena, rulebook->rule_count, sizeof *whynot->left_out);
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct rule *rule = rulebook_rule_of(rulebook, i);
        struct bindings inner;

        if (!rule->active && alternative_could_conclude(&rulebook->alternatives[i], target, NULL, &inner) &&
            (whynot->left_out_count == 0 || whynot->left_out[whynot->left_out_count - 1] != rule->id))
            whynot->left_out[whynot->left_out_count++] = rule->id;
    }
}

struct whynot *whynot_make(const struct rulebook *rulebook, const struct result *result, const struct whynot_question *question)
{
    struct arena *arena = arena_new();
    struct trier trier = {rulebook, result, arena, NULL, 0};
    struct whynot *whynot = arena_alloc(arena, 1, sizeof *whynot);

    whynot->memory = arena;
    trier.opened = memory_new(OPENED_MAX, sizeof *trier.opened);
    if (question->rule != NULL) {
        whynot->attempt_count = try_rule(&trier, question->rule, &whynot->attempts);
    } else {
        const struct condition *target = target_of(arena, question);

        whynot->attempt_count = try_condition_targets(&trier, target, NULL, 0, &whynot->attempts);
        name_left_out(&trier, target, whynot);
    }
    free(trier.opened);
    return whynot;
}

void whynot_free(struct whynot *whynot)
{
    if (whynot != NULL)
        arena_free(whynot->memory);
}
