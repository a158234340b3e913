#include "mutants.h"

#include <stdlib.h>
#include <string.h>

#include "codes.h"
#include "matching.h"
#include "memory.h"
#include "prove.h"
#include "table.h"
#include "trials.h"

struct mutants {
    const struct knowledge *knowledge;
    struct mutant *items;
    size_t count, capacity;
    const struct mutant *chosen;
    struct knowledge changed; /* the rulebook with the chosen one in the place of its original */
    struct arena *arena;      /* of the chosen one */
    struct side {
        struct table *table;
        bool *fires;
        struct firing *firings;
        struct result result;
    } sides[2];
};

static const char *const words_of[] = {
    [MUTATE_RULE] = "rule",         [MUTATE_CONDITION] = "condition", [MUTATE_NEGATE] = "negate",
    [MUTATE_SWAP] = "swap",         [MUTATE_WORD] = "word",           [MUTATE_BOUND] = "bound",
    [MUTATE_STRENGTH] = "strength", [MUTATE_STANDING] = "standing",   [MUTATE_VALUE] = "value"};

const char *mutation_word(enum mutation how)
{
    return words_of[how];
}

/* --- What can be changed ----------------------------------------------------------------------------------------- */

static void add(struct mutants *mutants, struct mutant mutant)
{
    mutants->items = memory_grow(mutants->items, &mutants->capacity, mutants->count + 1, sizeof *mutants->items);
    mutants->items[mutants->count++] = mutant;
}

/* Whether a variable that the condition binds is used elsewhere in the rule. */
static bool is_needed(const struct alternative *alternative, size_t condition)
{
    const struct condition *at = &alternative->conditions[condition];

    for (size_t i = 0; at->test == CONDITION_PRESENT && i < at->constraint_count; i++) {
        const char *variable = at->constraints[i].variable;

        for (size_t j = 0; variable != NULL && j < alternative->condition_count; j++)
            if (j != condition && condition_names(&alternative->conditions[j], variable))
                return true;
        for (int j = 0; variable != NULL && j < SLOTS_MAX; j++)
            if (alternative->conclusion[j].variable != NULL && strcmp(alternative->conclusion[j].variable, variable) == 0)
                return true;
    }
    return false;
}

/* What could stand where a word does. */
struct candidates {
    const char *items[256];
    size_t count;
};

static void offer(struct candidates *candidates, const char *word)
{
    for (size_t i = 0; i < candidates->count; i++)
        if (strcmp(candidates->items[i], word) == 0)
            return;
    if (candidates->count < sizeof candidates->items / sizeof *candidates->items)
        candidates->items[candidates->count++] = word;
}

static void offer_choices(const struct mutants *mutants, const char *fact, struct candidates *candidates)
{
    const int number = vocabulary_fact(&mutants->knowledge->vocabulary, fact);

    for (size_t i = 0; number != NOT_FOUND && i < mutants->knowledge->vocabulary.facts[number].choice_count; i++)
        offer(candidates, mutants->knowledge->vocabulary.facts[number].choices[i].value);
}

/* What rules conclude in this slot; of findings of this kind, of this subject (or NULL: of any). */
static void offer_concluded(const struct mutants *mutants, enum fact_template about, int slot, const char *kind,
                            const char *subject, struct candidates *candidates)
{
    const struct rulebook *rulebook = &mutants->knowledge->rulebook;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct slot_value *values = rulebook->alternatives[i].conclusion;

        if (rulebook->alternatives[i].concludes == about && values[slot].constant != NULL &&
            (kind == NULL || (values[FINDING_KIND].constant != NULL && strcmp(values[FINDING_KIND].constant, kind) == 0)) &&
            (subject == NULL ||
             (values[FINDING_SUBJECT].constant != NULL && strcmp(values[FINDING_SUBJECT].constant, subject) == 0)))
            offer(candidates, values[slot].constant);
    }
}

/* The next word behind this one that is not in the list, or NULL. */
static const char *next_word(const struct candidates *candidates, const char *word, const struct words *list)
{
    size_t at = 0;

    while (at < candidates->count && strcmp(candidates->items[at], word) != 0)
        at++;
    for (size_t i = 1; i <= candidates->count; i++) {
        const char *other = candidates->items[(at + i) % candidates->count];

        if (strcmp(other, word) != 0 && (list == NULL || !words_contain(list, other)))
            return other;
    }
    return NULL;
}

static const char *only_word(const struct condition *condition, int slot)
{
    const struct constraint *constraint = condition_constraint(condition, slot);

    return constraint != NULL && constraint->in.count == 1 ? constraint->in.items[0] : NULL;
}

static void offer_for(const struct mutants *mutants, const struct condition *condition, int slot, struct candidates *candidates)
{
    const char *kind = condition->about == TEMPLATE_FINDING ? only_word(condition, FINDING_KIND) : NULL;
    const char *subject = condition->about == TEMPLATE_FINDING ? only_word(condition, FINDING_SUBJECT) : NULL;

    candidates->count = 0;
    if (condition->about == TEMPLATE_ANSWER && slot == ANSWER_VALUE && only_word(condition, ANSWER_FACT) != NULL)
        offer_choices(mutants, only_word(condition, ANSWER_FACT), candidates);
    else if (condition->about == TEMPLATE_FINDING && slot == FINDING_VALUE && subject != NULL)
        offer_concluded(mutants, TEMPLATE_FINDING, slot, NULL, subject, candidates);
    else if (condition->about == TEMPLATE_FINDING && slot == FINDING_STRENGTH)
        offer_concluded(mutants, TEMPLATE_FINDING, slot, kind, NULL, candidates);
    else if ((condition->about == TEMPLATE_OBJECTION && slot == OBJECTION_TO) ||
             (condition->about == TEMPLATE_STANDING && slot == STANDING_IS))
        offer_concluded(mutants, condition->about, slot, NULL, NULL, candidates);
}

/* Words that are asked for, or must not be (`excluded`): each is taken out, and each exchanged. */
static void add_words(struct mutants *mutants, struct mutant mutant, const struct condition *condition, bool excluded)
{
    const struct constraint *constraint = &condition->constraints[mutant.constraint];
    const struct words *list = excluded ? &constraint->not_in : &constraint->in;
    struct candidates candidates;

    offer_for(mutants, condition, constraint->slot, &candidates);
    for (size_t i = 0; i < list->count; i++) {
        mutant.word = excluded ? -(int)i - 1 : (int)i;
        mutant.from = list->items[i];
        mutant.how = MUTATE_WORD;
        mutant.to = NULL;
        if (list->count > 1 || excluded)
            add(mutants, mutant);
        mutant.how = MUTATE_SWAP;
        mutant.to = next_word(&candidates, mutant.from, list);
        if (mutant.to != NULL)
            add(mutants, mutant);
    }
}

static void add_of_condition(struct mutants *mutants, size_t alternative, size_t number)
{
    const struct alternative *at = &mutants->knowledge->rulebook.alternatives[alternative];
    const struct condition *condition = &at->conditions[number];
    struct mutant mutant = {MUTATE_CONDITION, alternative, (int)number, NOT_FOUND, NOT_FOUND, NULL, NULL, 0};

    if (!is_needed(at, number)) {
        add(mutants, mutant);
        mutant.how = MUTATE_NEGATE;
        add(mutants, mutant);
    }
    for (size_t i = 0; i < condition->constraint_count; i++) {
        const struct constraint *constraint = &condition->constraints[i];

        mutant.constraint = (int)i;
        add_words(mutants, mutant, condition, false);
        add_words(mutants, mutant, condition, true);
        mutant.how = MUTATE_BOUND;
        mutant.from = mutant.to = NULL;
        for (long step = -1; constraint->compared && step <= 1; step += 2) {
            mutant.bound = constraint->than + step;
            if (mutant.bound >= 0)
                add(mutants, mutant);
        }
    }
}

static void add_conclusion(struct mutants *mutants, enum mutation how, size_t alternative, int slot,
                           const struct candidates *candidates)
{
    const char *from = mutants->knowledge->rulebook.alternatives[alternative].conclusion[slot].constant;
    const char *to = from != NULL ? next_word(candidates, from, NULL) : NULL;

    if (to != NULL)
        add(mutants, (struct mutant){how, alternative, NOT_FOUND, slot, NOT_FOUND, from, to, 0});
}

static void add_of_conclusion(struct mutants *mutants, size_t alternative)
{
    const struct alternative *at = &mutants->knowledge->rulebook.alternatives[alternative];
    const char *kind = at->conclusion[FINDING_KIND].constant, *subject = at->conclusion[FINDING_SUBJECT].constant;
    struct candidates candidates = {.count = 0};

    if (at->concludes == TEMPLATE_FINDING) {
        offer_concluded(mutants, TEMPLATE_FINDING, FINDING_STRENGTH, kind, NULL, &candidates);
        add_conclusion(mutants, MUTATE_STRENGTH, alternative, FINDING_STRENGTH, &candidates);
        candidates.count = 0;
        if (subject != NULL && kind != NULL && strcmp(kind, kind_word(KIND_IMPLIED_ANSWER)) == 0)
            offer_choices(mutants, subject, &candidates);
        else if (subject != NULL && at->conclusion[FINDING_VALUE].constant != NULL &&
                 strcmp(at->conclusion[FINDING_VALUE].constant, "nil") != 0)
            offer_concluded(mutants, TEMPLATE_FINDING, FINDING_VALUE, kind, subject, &candidates);
        if (candidates.count > 0)
            add_conclusion(mutants, MUTATE_VALUE, alternative, FINDING_VALUE, &candidates);
        return;
    }
    offer_concluded(mutants, at->concludes, at->concludes == TEMPLATE_OBJECTION ? OBJECTION_TO : STANDING_IS, NULL, NULL,
                    &candidates);
    add_conclusion(mutants, MUTATE_STANDING, alternative, at->concludes == TEMPLATE_OBJECTION ? OBJECTION_TO : STANDING_IS,
                   &candidates);
}

/* --- Making ------------------------------------------------------------------------------------------------------ */

struct mutants *mutants_new(const struct engine *engine, const char **why, const char **rule)
{
    struct mutants *mutants = memory_new(1, sizeof *mutants);
    const struct rulebook *rulebook;
    struct rulebook *changed;

    mutants->knowledge = engine_knowledge(engine);
    rulebook = &mutants->knowledge->rulebook;
    mutants->sides[0].table = table_make(mutants->knowledge, why, rule);
    if (mutants->sides[0].table == NULL) {
        free(mutants);
        return NULL;
    }
    mutants->arena = arena_new();
    mutants->changed = *mutants->knowledge;
    mutants->changed.property_count = 0;
    changed = &mutants->changed.rulebook;
    changed->rules = memory_new(rulebook->rule_count + 1, sizeof *changed->rules);
    changed->alternatives = memory_new(rulebook->alternative_count + 1, sizeof *changed->alternatives);
    memcpy(changed->rules, rulebook->rules, rulebook->rule_count * sizeof *changed->rules);
    memcpy(changed->alternatives, rulebook->alternatives, rulebook->alternative_count * sizeof *changed->alternatives);
    for (int i = 0; i < 2; i++) {
        mutants->sides[i].fires = memory_new(rulebook->alternative_count, sizeof(bool));
        mutants->sides[i].firings = memory_new(rulebook->alternative_count, sizeof(struct firing));
    }
    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        if (!rulebook_rule_of(rulebook, i)->active)
            continue;
        add(mutants, (struct mutant){MUTATE_RULE, i, NOT_FOUND, NOT_FOUND, NOT_FOUND, NULL, NULL, 0});
        for (size_t j = 0; j < rulebook->alternatives[i].condition_count; j++)
            add_of_condition(mutants, i, j);
        add_of_conclusion(mutants, i);
    }
    return mutants;
}

void mutants_free(struct mutants *mutants)
{
    if (mutants == NULL)
        return;
    for (int i = 0; i < 2; i++) {
        table_free(mutants->sides[i].table);
        free(mutants->sides[i].fires);
        free(mutants->sides[i].firings);
    }
    free(mutants->changed.rulebook.rules);
    free(mutants->changed.rulebook.alternatives);
    arena_free(mutants->arena);
    free(mutants->items);
    free(mutants);
}

const struct mutant *mutants_all(const struct mutants *mutants, size_t *count)
{
    *count = mutants->count;
    return mutants->items;
}

const struct text *mutants_reason(const struct mutants *mutants, const struct mutant *mutant)
{
    const struct knowledge *knowledge = mutants->knowledge;

    for (size_t i = 0; i < knowledge->acceptance_count; i++) {
        const struct acceptance *acceptance = &knowledge->acceptances[i];

        if (strcmp(acceptance->finding, code_word(CODE_SURVIVING_MUTANT)) == 0 &&
            (words_contain(&acceptance->of, knowledge->rulebook.alternatives[mutant->alternative].name) ||
             words_contain(&acceptance->of, rulebook_rule_of(&knowledge->rulebook, mutant->alternative)->id)))
            return &acceptance->reason;
    }
    return NULL;
}

static void change_words(struct mutants *mutants, struct words *list, size_t at, const char *to)
{
    const char **items = arena_alloc(mutants->arena, list->count, sizeof *items);
    size_t count = 0;

    for (size_t i = 0; i < list->count; i++)
        if (i != at)
            items[count++] = list->items[i];
        else if (to != NULL)
            items[count++] = to;
    *list = (struct words){items, count};
}

static void change_condition(struct mutants *mutants, const struct mutant *mutant, struct condition *condition)
{
    struct constraint *constraint = &condition->constraints[mutant->constraint != NOT_FOUND ? mutant->constraint : 0];

    if (mutant->how == MUTATE_NEGATE)
        condition->test = condition->test == CONDITION_ABSENT ? CONDITION_PRESENT : CONDITION_ABSENT;
    else if (mutant->how == MUTATE_BOUND)
        constraint->than = mutant->bound;
    else if (mutant->word < 0)
        change_words(mutants, &constraint->not_in, (size_t)(-mutant->word - 1), mutant->to);
    else
        change_words(mutants, &constraint->in, (size_t)mutant->word, mutant->to);
}

/* The alternative as the mutant has it; one that is taken out belongs to a rule that is never active. */
static struct alternative mutated(struct mutants *mutants, const struct mutant *mutant)
{
    const struct rulebook *rulebook = &mutants->knowledge->rulebook;
    struct alternative changed = rulebook->alternatives[mutant->alternative];
    struct condition *conditions = arena_alloc(mutants->arena, changed.condition_count, sizeof *conditions);

    memcpy(conditions, changed.conditions, changed.condition_count * sizeof *conditions);
    changed.conditions = conditions;
    if (mutant->how == MUTATE_RULE) {
        mutants->changed.rulebook.rules[rulebook->rule_count] = rulebook->rules[changed.rule];
        mutants->changed.rulebook.rules[rulebook->rule_count].active = false;
        changed.rule = rulebook->rule_count;
    } else if (mutant->condition == NOT_FOUND) {
        changed.conclusion[mutant->constraint].constant = mutant->to;
    } else if (mutant->how == MUTATE_CONDITION) {
        changed.condition_count--;
        memmove(conditions + mutant->condition, conditions + mutant->condition + 1,
                (changed.condition_count - (size_t)mutant->condition) * sizeof *conditions);
    } else {
        change_condition(mutants, mutant, &conditions[mutant->condition]);
    }
    return changed;
}

bool mutants_choose(struct mutants *mutants, const struct mutant *mutant)
{
    struct rulebook *rulebook = &mutants->changed.rulebook;
    const char *why, *rule;

    if (mutants->chosen != NULL)
        rulebook->alternatives[mutants->chosen->alternative] =
            mutants->knowledge->rulebook.alternatives[mutants->chosen->alternative];
    arena_clear(mutants->arena);
    table_free(mutants->sides[1].table);
    mutants->chosen = mutant;
    rulebook->rule_count = mutants->knowledge->rulebook.rule_count + 1;
    rulebook->alternatives[mutant->alternative] = mutated(mutants, mutant);
    mutants->sides[1].table = table_make(&mutants->changed, &why, &rule);
    return mutants->sides[1].table != NULL;
}

/* --- Deciding ---------------------------------------------------------------------------------------------------- */

uint64_t mutants_decide(struct mutants *mutants, bool mutated, const struct case_record *record)
{
    struct side *side = &mutants->sides[mutated];
    uint64_t number;

    table_decide(side->table, record);
    table_fires(side->table, side->fires);
    number = table_conclusions(side->table);
    return number * UINT64_C(0x9E3779B97F4A7C15) + bytes_hash(side->fires, mutants->knowledge->rulebook.alternative_count);
}

const struct result *mutants_result(struct mutants *mutants, bool mutated)
{
    struct side *side = &mutants->sides[mutated];

    side->result = *table_result(side->table);
    side->result.firings = side->firings;
    for (size_t i = 0; i < mutants->knowledge->rulebook.alternative_count; i++)
        if (side->fires[i])
            side->firings[side->result.firing_count++] = (struct firing){.alternative = i};
    return &side->result;
}

/* --- A case that tells it from the original ---------------------------------------------------------------------- */

/* The mutant stands behind the others, as an alternative more. */
struct doubled {
    struct prover *prover;
    size_t original, mutant;
    int *claims; /* in the making */
    size_t count;
};

/* The fact is concluded by rows of all alternatives but this one. */
static int claim_without(struct doubled *doubled, size_t atom, size_t but)
{
    const struct table_rows rows = prover_rows(doubled->prover);

    doubled->count = 0;
    for (size_t i = 0; i < rows.row_count; i++)
        if (rows.rows[i].atom == atom && rows.rows[i].alternative != but)
            doubled->claims[doubled->count++] = claim_row(doubled->prover, i);
    return claim_any(doubled->prover, doubled->claims, doubled->count);
}

/* Some fact holds for one of the two and not for the other. */
static int claim_differs(struct doubled *doubled)
{
    const struct table_rows rows = prover_rows(doubled->prover);
    int *differs = memory_new(rows.atom_count, sizeof *differs), claim;
    bool *seen = memory_new(rows.atom_count, sizeof *seen);
    size_t count = 0;

    for (size_t i = 0; i < rows.row_count; i++) {
        int both[2];

        if ((rows.rows[i].alternative != doubled->original && rows.rows[i].alternative != doubled->mutant) ||
            seen[rows.rows[i].atom])
            continue;
        seen[rows.rows[i].atom] = true;
        both[0] = claim_without(doubled, rows.rows[i].atom, doubled->mutant);
        both[1] = claim_without(doubled, rows.rows[i].atom, doubled->original);
        differs[count++] = claim_any(doubled->prover,
                                     (const int[]){claim_all(doubled->prover, (const int[]){both[0], -both[1]}, 2),
                                                   claim_all(doubled->prover, (const int[]){-both[0], both[1]}, 2)},
                                     2);
    }
    claim = claim_any(doubled->prover, differs, count);
    free(differs);
    free(seen);
    return claim;
}

/* No other alternative finds the same, so that what changes is to be seen. */
static int claim_alone(struct doubled *doubled, const struct rulebook *rulebook)
{
    const struct table_rows rows = prover_rows(doubled->prover);
    int *others = memory_new(rows.row_count, sizeof *others), claim;
    const struct slot_value *found = rulebook->alternatives[doubled->original].conclusion;
    size_t count = 0;

    for (size_t i = 0; i < rows.row_count; i++) {
        const struct fact *fact = &rows.atoms[rows.rows[i].atom];

        if (fact->about == TEMPLATE_FINDING && found[FINDING_SUBJECT].constant == fact->slots[FINDING_SUBJECT] &&
            found[FINDING_KIND].constant == fact->slots[FINDING_KIND] &&
            found[FINDING_VALUE].constant == fact->slots[FINDING_VALUE] && rows.rows[i].alternative != doubled->original &&
            rows.rows[i].alternative != doubled->mutant)
            others[count++] = -claim_row(doubled->prover, i);
    }
    claim = claim_all(doubled->prover, others, count);
    free(others);
    return claim;
}

enum witness mutants_witness(struct mutants *mutants, struct case_record **record)
{
    const struct rulebook *rulebook = &mutants->knowledge->rulebook;
    struct rulebook *changed = &mutants->changed.rulebook;
    struct doubled doubled = {.original = mutants->chosen->alternative, .mutant = rulebook->alternative_count};
    const char *why, *rule;
    enum witness witness = WITNESS_OPEN;
    int claims[2];

    *record = NULL;
    changed->alternatives[doubled.mutant] = changed->alternatives[doubled.original];
    changed->alternatives[doubled.original] = rulebook->alternatives[doubled.original];
    changed->alternative_count++;
    doubled.prover = prover_new(&mutants->changed, &why, &rule);
    if (doubled.prover != NULL) {
        doubled.claims = memory_new(prover_rows(doubled.prover).row_count, sizeof *doubled.claims);
        claims[0] = claim_differs(&doubled);
        if (prover_ask(doubled.prover, claims, 1) == SAT_IMPOSSIBLE)
            witness = WITNESS_NONE;
        claims[1] = claim_alone(&doubled, rulebook);
        for (size_t count = 2; witness == WITNESS_OPEN && count > 0; count--) {
            *record = prover_smallest(doubled.prover, claims, count);
            if (*record != NULL && mutants_decide(mutants, false, *record) != mutants_decide(mutants, true, *record))
                witness = WITNESS_FOUND;
            if (witness == WITNESS_OPEN) {
                case_free(*record);
                *record = NULL;
            }
        }
        free(doubled.claims);
    }
    prover_free(doubled.prover);
    changed->alternative_count--;
    changed->alternatives[doubled.original] = changed->alternatives[doubled.mutant];
    return witness;
}
