/* How the properties of the rule base fare: proven, refuted by a smallest case, or tried on cases by chance. */
#include <stdlib.h>
#include <string.h>

#include "check_parts.h"
#include "engine.h"
#include "matching.h"
#include "memory.h"

/* An answer by chance to each question, or none. The same seed gives the same cases everywhere. */
static struct case_record *chance_case(const struct vocabulary *vocabulary, uint64_t *seed)
{
    struct case_record *record = case_new(vocabulary);

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];
        uint64_t chance;

        *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        chance = *seed >> 33;
        if (chance % 2 == 0 || (fact->choice_count == 0 && fact->type != FACT_NUMBER))
            continue;
        if (fact->type == FACT_NUMBER && chance / 2 % 8 != 0) {
            record->answers[i].measured = true;
            record->answers[i].number = (int32_t)(chance / 16 % 60);
        } else {
            record->answers[i].chosen = UINT64_C(1) << chance / 16 % fact->choice_count;
        }
    }
    return record;
}

/* The alternative with this word in its variable. */
static void set_variable(struct alternative *alternative, const char *variable, const char **word)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        for (size_t j = 0; j < alternative->conditions[i].constraint_count; j++)
            if (alternative->conditions[i].constraints[j].variable == variable)
                alternative->conditions[i].constraints[j].in = (struct words){word, 1};
}

/* Whether the conditions hold in the case of something of which they do not hold without its answers of the value. */
static bool gains(struct checker *checker, const struct property *property, const struct alternative *alternative,
                  const struct case_record *record)
{
    struct case_record *other = case_copy(record);
    const char *variable = alternative->conclusion[OBJECTION_SUBJECT].variable;
    struct condition conditions[CONDITIONS_MAX];
    struct alternative of = *alternative;
    struct result *with = NULL, *without = NULL;
    bool lacking[CONDITIONS_MAX], found = false;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        int choice = case_fact_choice(&record->vocabulary->facts[i], property->without);

        if (choice != NOT_FOUND)
            other->answers[i].chosen &= ~(UINT64_C(1) << choice);
    }
    if (checker->status == STATUS_OK)
        checker->status = engine_consult(checker->engine, record, &with, checker->diag);
    if (checker->status == STATUS_OK)
        checker->status = engine_consult(checker->engine, other, &without, checker->diag);
    of.conditions = conditions;
    for (size_t i = 0; checker->status == STATUS_OK && !found && i < with->fact_count; i++)
        for (int j = 0; !found && j < SLOTS_MAX && with->facts[i].slots[j] != NULL; j++) {
            memcpy(conditions, alternative->conditions, alternative->condition_count * sizeof *conditions);
            if (variable != NULL)
                set_variable(&of, variable, &with->facts[i].slots[j]);
            found = matching_lacking(with, &of, lacking) == 0 && matching_lacking(without, &of, lacking) != 0;
        }
    result_free(with);
    result_free(without);
    case_free(other);
    return found;
}

/* Whether the case refutes the property by the alternative of this number. */
static bool refutes(struct checker *checker, const struct property *property, size_t first, size_t number,
                    const struct case_record *record)
{
    return property->without != NULL ? gains(checker, property, &property->alternatives[number], record)
                                     : check_fires(checker, first + number, record);
}

/* The alternative holds or, of a property that compares, one of its rows holds that does not hold without those answers. */
static int claim_refuted(struct checker *checker, const struct property *property, size_t alternative)
{
    const size_t *rows, count = prover_rows_of(checker->prover, alternative, &rows);
    int *claims = memory_new(count, sizeof *claims), claim;

    if (property->without == NULL) {
        free(claims);
        return claim_alternative(checker->prover, alternative);
    }
    for (size_t i = 0; i < count; i++) {
        int both[2] = {claim_row(checker->prover, rows[i])};

        prover_without(checker->prover, property->without);
        both[1] = -claim_row(checker->prover, rows[i]);
        prover_without(checker->prover, NULL);
        claims[i] = claim_all(checker->prover, both, 2);
    }
    claim = claim_any(checker->prover, claims, count);
    free(claims);
    return claim;
}

/* Looks among cases by chance for one that refutes the property whose first alternative this is. */
static void try_cases(struct checker *checker, size_t first, long cases, struct property_verdict *verdict)
{
    uint64_t seed = 1;

    while (verdict->verdict != VERDICT_REFUTED && verdict->cases < cases && checker->status == STATUS_OK) {
        struct case_record *record = chance_case(&checker->knowledge->vocabulary, &seed);

        verdict->cases++;
        for (size_t i = 0; i < verdict->property->never.count && verdict->record == NULL; i++)
            if (refutes(checker, verdict->property, first, i, record)) {
                verdict->verdict = VERDICT_REFUTED;
                verdict->record = case_copy(record);
            }
        case_free(record);
    }
}

static void check_property(struct checker *checker, size_t first, long cases, struct property_verdict *verdict)
{
    enum sat_outcome outcome = SAT_GAVE_UP;
    struct case_record *record = NULL;
    int *claims = memory_new(verdict->property->never.count, sizeof *claims), claim;

    verdict->verdict = VERDICT_NOT_REFUTED;
    if (checker->prover != NULL) {
        prover_start(checker->prover);
        for (size_t i = 0; i < verdict->property->never.count; i++)
            claims[i] = claim_refuted(checker, verdict->property, first + i);
        claim = claim_any(checker->prover, claims, verdict->property->never.count);
        outcome = prover_ask(checker->prover, &claim, 1);
        record = outcome == SAT_POSSIBLE ? prover_smallest(checker->prover, &claim, 1) : NULL;
    }
    if (outcome == SAT_IMPOSSIBLE)
        verdict->verdict = VERDICT_PROVEN;
    for (size_t i = 0; record != NULL && i < verdict->property->never.count; i++)
        if (refutes(checker, verdict->property, first, i, record))
            verdict->verdict = VERDICT_REFUTED;
    if (verdict->verdict == VERDICT_REFUTED) {
        verdict->record = record;
    } else {
        case_free(record);
        if (verdict->verdict == VERDICT_NOT_REFUTED)
            try_cases(checker, first, cases, verdict);
    }
    free(claims);
}

/* A reason for a property, whether it holds by now or not; NULL: there is none. */
static const struct text *accepted_property(const struct knowledge *knowledge, const char *name)
{
    for (size_t i = 0; i < knowledge->acceptance_count; i++)
        if (strcmp(knowledge->acceptances[i].finding, code_word(CODE_REFUTED_PROPERTY)) == 0 &&
            words_contain(&knowledge->acceptances[i].of, name))
            return &knowledge->acceptances[i].reason;
    return NULL;
}

void check_properties(struct checker *checker, long cases)
{
    const struct knowledge *knowledge = checker->knowledge;
    size_t first = knowledge->rulebook.alternative_count;

    checker->check->verdicts = memory_new(knowledge->property_count, sizeof *checker->check->verdicts);
    for (size_t i = 0; i < knowledge->property_count; i++) {
        struct property_verdict *verdict = &checker->check->verdicts[i];

        verdict->property = &knowledge->properties[i];
        check_property(checker, first, cases, verdict);
        if (verdict->verdict == VERDICT_REFUTED)
            verdict->accepted = accepted_property(knowledge, verdict->property->name);
        checker->check->refuted += verdict->verdict == VERDICT_REFUTED && verdict->accepted == NULL;
        first += verdict->property->never.count;
    }
    checker->check->verdict_count = knowledge->property_count;
}
