/* The table of the rules as clauses, as much of it as the claims are about. */
#include "prove.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"

/* The numbers of a case fact that no row tells apart. */
struct stretch {
    int32_t low, high;
};

/* What the case says, of an atom: a choice, no answer, or a number in an interval. */
enum said { SAID_CHOICE, SAID_NOTHING, SAID_NUMBER, NOT_SAID };

struct asked_fact {
    struct stretch *stretches;
    size_t stretch_count, stretch_capacity;
    int first; /* the variable of its first choice; those of the others and of the intervals follow; 0: not asked about yet */
    int given[2], due; /* given: in the case itself, without some answers */
};

struct prover {
    struct knowledge extended;      /* the properties are rules of a last stage */
    const struct vocabulary *asked; /* that of the cases, which outlive this */
    const struct knowledge *knowledge;
    struct table_rows rows;
    struct atom {
        enum said said;
        size_t fact;        /* of the case */
        size_t number;      /* of the choice, or of the interval */
        size_t first_stage; /* of the rules that conclude it */
    } * atoms;
    size_t *of_alternative, *first_of_alternative; /* rows by alternative */
    size_t *of_atom, *first_of_atom;               /* rows by atom */
    struct sat *sat;
    int *row_claims, *atom_claims; /* 0: not made yet; behind them those of the case without some answers */
    const char *without;           /* the value of these answers, interned; NULL: claims are of the case itself */
    struct asked_fact *facts;
    size_t *about; /* facts that the claims are about, in the order in which they came up */
    size_t about_count;
    int never; /* a claim that cannot be met; its negative always is */
    int *list; /* literals in the making, of all claims that are being made */
    size_t list_count, list_capacity;
};

/* --- Making ------------------------------------------------------------------------------------------------------ */

/* Lists the rows by a number that each has: rows of number n are those from first[n] up to first[n + 1]. */
static size_t *list_rows(const struct table_rows *rows, size_t numbers, bool by_atom, size_t **first)
{
    size_t *list = memory_new(rows->row_count, sizeof *list), *next = memory_new(numbers + 2, sizeof *next);

    for (size_t i = 0; i < rows->row_count; i++)
        next[(by_atom ? rows->rows[i].atom : rows->rows[i].alternative) + 2]++;
    for (size_t i = 2; i < numbers + 2; i++)
        next[i] += next[i - 1];
    for (size_t i = 0; i < rows->row_count; i++)
        list[next[(by_atom ? rows->rows[i].atom : rows->rows[i].alternative) + 1]++] = i;
    *first = next;
    return list;
}

/* A new interval begins with this number. */
static void cut(struct asked_fact *fact, long number)
{
    size_t i = 0;

    while (i < fact->stretch_count && fact->stretches[i].high < number)
        i++;
    if (i == fact->stretch_count || fact->stretches[i].low == number)
        return;
    fact->stretches = memory_grow(fact->stretches, &fact->stretch_capacity, fact->stretch_count + 1, sizeof *fact->stretches);
    memmove(fact->stretches + i + 1, fact->stretches + i, (fact->stretch_count++ - i) * sizeof *fact->stretches);
    fact->stretches[i].high = (int32_t)number - 1;
    fact->stretches[i + 1].low = (int32_t)number;
}

static void cut_stretches(struct prover *prover)
{
    const struct vocabulary *vocabulary = &prover->knowledge->vocabulary;

    for (size_t i = 0; i < vocabulary->fact_count; i++)
        if (vocabulary->facts[i].type == FACT_NUMBER) {
            prover->facts[i].stretches = memory_grow(NULL, &prover->facts[i].stretch_capacity, 1, sizeof(struct stretch));
            prover->facts[i].stretches[0] = (struct stretch){0, NUMBER_MAX};
            prover->facts[i].stretch_count = 1;
        }
    for (size_t i = 0; i < prover->rows.interval_count; i++) {
        cut(&prover->facts[prover->rows.intervals[i].fact], prover->rows.intervals[i].low);
        cut(&prover->facts[prover->rows.intervals[i].fact], (long)prover->rows.intervals[i].high + 1);
    }
}

void prover_free(struct prover *prover)
{
    if (prover == NULL)
        return;
    for (size_t i = 0; prover->facts != NULL && i < prover->knowledge->vocabulary.fact_count; i++)
        free(prover->facts[i].stretches);
    free(prover->extended.rulebook.rules);
    free(prover->extended.rulebook.alternatives);
    free(prover->of_alternative);
    free(prover->first_of_alternative);
    free(prover->of_atom);
    free(prover->first_of_atom);
    free(prover->row_claims);
    free(prover->atom_claims);
    free(prover->facts);
    free(prover->about);
    free(prover->list);
    sat_free(prover->sat);
    table_rows_free(&prover->rows);
    free(prover->atoms);
    free(prover);
}

static size_t stage_of(const struct prover *prover, size_t row)
{
    return rulebook_rule_of(&prover->knowledge->rulebook, prover->rows.rows[row].alternative)->stage;
}

static void note_atoms(struct prover *prover)
{
    const struct vocabulary *vocabulary = &prover->knowledge->vocabulary;
    struct table_rows *rows = &prover->rows;

    prover->atoms = memory_new(rows->atom_count, sizeof *prover->atoms);
    for (size_t i = 0; i < rows->atom_count; i++)
        prover->atoms[i] = (struct atom){.said = NOT_SAID, .first_stage = SIZE_MAX};
    for (size_t i = 0; i < rows->row_count; i++) {
        struct atom *atom = &prover->atoms[rows->rows[i].atom];

        atom->first_stage = stage_of(prover, i) < atom->first_stage ? stage_of(prover, i) : atom->first_stage;
    }
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        for (size_t j = 0; j < vocabulary->facts[i].choice_count; j++)
            prover->atoms[rows->first_choice[i] + j] =
                (struct atom){SAID_CHOICE, i, j, prover->atoms[rows->first_choice[i] + j].first_stage};
        if (vocabulary->facts[i].implied)
            prover->atoms[rows->not_given[i]] = (struct atom){SAID_NOTHING, i, 0, SIZE_MAX};
    }
    for (size_t i = 0; i < rows->interval_count; i++)
        prover->atoms[rows->intervals[i].atom] = (struct atom){SAID_NUMBER, rows->intervals[i].fact, i, SIZE_MAX};
}

/* A rule for each property, all of one stage behind the others. */
static void add_properties(struct knowledge *knowledge)
{
    struct rulebook *rulebook = &knowledge->rulebook;
    struct rule *rules = memory_new(rulebook->rule_count + knowledge->property_count, sizeof *rules);
    struct alternative *alternatives;
    size_t count = rulebook->alternative_count;

    for (size_t i = 0; i < knowledge->property_count; i++)
        count += knowledge->properties[i].never.count;
    alternatives = memory_new(count, sizeof *alternatives);
    memcpy(rules, rulebook->rules, rulebook->rule_count * sizeof *rules);
    memcpy(alternatives, rulebook->alternatives, rulebook->alternative_count * sizeof *alternatives);
    rulebook->rules = rules;
    rulebook->alternatives = alternatives;
    for (size_t i = 0; i < knowledge->property_count; i++) {
        const struct property *property = &knowledge->properties[i];

        rules[rulebook->rule_count] = (struct rule){.id = property->name, .stage = rulebook->stage_count, .active = true};
        for (size_t j = 0; j < property->never.count; j++) {
            alternatives[rulebook->alternative_count] = property->alternatives[j];
            alternatives[rulebook->alternative_count++].rule = rulebook->rule_count;
        }
        rulebook->rule_count++;
    }
    rulebook->stage_count++;
}

struct prover *prover_new(const struct knowledge *knowledge, const char **why, const char **rule)
{
    struct prover *prover = memory_new(1, sizeof *prover);

    prover->extended = *knowledge;
    prover->asked = &knowledge->vocabulary;
    knowledge = prover->knowledge = &prover->extended;
    add_properties(&prover->extended);
    if (!table_rows_make(knowledge, &prover->rows, why, rule)) {
        prover_free(prover);
        return NULL;
    }
    prover->of_alternative =
        list_rows(&prover->rows, knowledge->rulebook.alternative_count, false, &prover->first_of_alternative);
    prover->of_atom = list_rows(&prover->rows, prover->rows.atom_count, true, &prover->first_of_atom);
    prover->row_claims = memory_new(2 * prover->rows.row_count, sizeof *prover->row_claims);
    prover->atom_claims = memory_new(2 * prover->rows.atom_count, sizeof *prover->atom_claims);
    prover->facts = memory_new(knowledge->vocabulary.fact_count, sizeof *prover->facts);
    prover->about = memory_new(knowledge->vocabulary.fact_count, sizeof *prover->about);
    cut_stretches(prover);
    note_atoms(prover);
    prover->sat = sat_new();
    prover_start(prover);
    return prover;
}

struct table_rows prover_rows(const struct prover *prover)
{
    return prover->rows;
}

bool prover_is_circular(const struct prover *prover, size_t stage)
{
    return prover->rows.circular[stage];
}

size_t prover_rows_of(const struct prover *prover, size_t alternative, const size_t **rows)
{
    *rows = prover->of_alternative + prover->first_of_alternative[alternative];
    return prover->first_of_alternative[alternative + 1] - prover->first_of_alternative[alternative];
}

void prover_start(struct prover *prover)
{
    int always;

    sat_clear(prover->sat);
    memset(prover->row_claims, 0, 2 * prover->rows.row_count * sizeof *prover->row_claims);
    memset(prover->atom_claims, 0, 2 * prover->rows.atom_count * sizeof *prover->atom_claims);
    for (size_t i = 0; i < prover->knowledge->vocabulary.fact_count; i++)
        prover->facts[i].first = prover->facts[i].given[0] = prover->facts[i].given[1] = prover->facts[i].due = 0;
    prover->without = NULL;
    prover->about_count = 0;
    prover->never = sat_variable(prover->sat);
    always = -prover->never;
    sat_clause(prover->sat, &always, 1);
}

/* --- Claims ------------------------------------------------------------------------------------------------------ */

/* `claim` holds exactly if one of the others does. */
static void define(struct prover *prover, int claim, const int *claims, size_t count)
{
    int *clause = memory_new(count + 1, sizeof *clause);

    for (size_t i = 0; i < count; i++)
        sat_clause(prover->sat, (const int[]){claim, -claims[i]}, 2);
    for (size_t i = 0; i < count; i++)
        clause[i] = claims[i];
    clause[count] = -claim;
    sat_clause(prover->sat, clause, count + 1);
    free(clause);
}

int claim_any(struct prover *prover, const int *claims, size_t count)
{
    int claim;

    if (count < 2)
        return count == 0 ? prover->never : claims[0];
    claim = sat_variable(prover->sat);
    define(prover, claim, claims, count);
    return claim;
}

int claim_all(struct prover *prover, const int *claims, size_t count)
{
    int *others = memory_new(count, sizeof *others), claim;

    for (size_t i = 0; i < count; i++)
        others[i] = -claims[i];
    claim = -claim_any(prover, others, count);
    free(others);
    return claim;
}

/* Claims are listed on a stack, for those that they are made of may need lists of their own. */
static void push(struct prover *prover, int claim)
{
    prover->list = memory_grow(prover->list, &prover->list_capacity, prover->list_count + 1, sizeof *prover->list);
    prover->list[prover->list_count++] = claim;
}

static int any_from(struct prover *prover, size_t first)
{
    int claim = claim_any(prover, prover->list + first, prover->list_count - first);

    prover->list_count = first;
    return claim;
}

static int all_from(struct prover *prover, size_t first)
{
    int claim = claim_all(prover, prover->list + first, prover->list_count - first);

    prover->list_count = first;
    return claim;
}

/* The variable of the fact's first choice. Of a question that takes one value, and of a number, at most one holds; `none` stands alone. */
static int choices_of(struct prover *prover, size_t index)
{
    const struct case_fact *fact = &prover->knowledge->vocabulary.facts[index];
    struct asked_fact *asked = &prover->facts[index];
    size_t count = fact->choice_count + asked->stretch_count, first = prover->list_count;

    if (asked->first != 0)
        return asked->first;
    prover->about[prover->about_count++] = index;
    asked->first = sat_variable(prover->sat);
    for (size_t i = 1; i < count; i++)
        sat_variable(prover->sat);
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < i; j++)
            if (fact->type != FACT_MANY || (int)i == fact->none || (int)j == fact->none)
                sat_clause(prover->sat, (const int[]){-asked->first - (int)i, -asked->first - (int)j}, 2);
    for (size_t i = 0; i < count; i++)
        push(prover, asked->first + (int)i);
    asked->given[0] = any_from(prover, first);
    return asked->first;
}

/* The choice is there, and is not one of the answers that are left out. */
static int claim_choice(struct prover *prover, size_t fact, size_t choice)
{
    int first = choices_of(prover, fact);

    return prover->knowledge->vocabulary.facts[fact].choices[choice].value == prover->without ? prover->never
                                                                                              : first + (int)choice;
}

int claim_given(struct prover *prover, size_t fact)
{
    const size_t choices = prover->knowledge->vocabulary.facts[fact].choice_count, first = prover->list_count;
    struct asked_fact *asked = &prover->facts[fact];

    choices_of(prover, fact);
    if (prover->without == NULL || asked->given[1] != 0)
        return asked->given[prover->without != NULL];
    for (size_t i = 0; i < choices; i++)
        push(prover, claim_choice(prover, fact, i));
    for (size_t i = 0; i < asked->stretch_count; i++)
        push(prover, asked->first + (int)(choices + i));
    return asked->given[1] = any_from(prover, first);
}

void prover_without(struct prover *prover, const char *value)
{
    prover->without = value;
}

/* What the case itself says, without what rules make of it. */
static int claim_said(struct prover *prover, const struct atom *atom)
{
    const size_t first = prover->list_count;
    int choice = choices_of(prover, atom->fact);
    const struct asked_fact *asked = &prover->facts[atom->fact];

    if (atom->said == SAID_NOTHING)
        return -claim_given(prover, atom->fact);
    if (atom->said == SAID_CHOICE)
        return claim_choice(prover, atom->fact, atom->number);
    choice += (int)prover->knowledge->vocabulary.facts[atom->fact].choice_count;
    for (size_t i = 0; i < asked->stretch_count; i++)
        if (asked->stretches[i].low >= prover->rows.intervals[atom->number].low &&
            asked->stretches[i].high <= prover->rows.intervals[atom->number].high)
            push(prover, choice + (int)i);
    return any_from(prover, first);
}

/* Stages in front of those that imply answers see given ones alone. */
int claim_literal(struct prover *prover, size_t row, size_t number)
{
    const struct literal *literal = &prover->rows.literals[prover->rows.rows[row].first + number];
    const size_t first = prover->list_count, stage = stage_of(prover, row);
    int claim;

    for (size_t i = 0; i < literal->count; i++) {
        size_t atom = prover->rows.members[literal->first + i];

        claim = prover->atoms[atom].said != NOT_SAID && stage < prover->atoms[atom].first_stage
                    ? claim_said(prover, &prover->atoms[atom])
                    : claim_atom(prover, atom);
        push(prover, claim);
    }
    claim = any_from(prover, first);
    return literal->negated ? -claim : claim;
}

int claim_row(struct prover *prover, size_t row)
{
    const struct table_row *at = &prover->rows.rows[row];
    const size_t first = prover->list_count;
    int *known = &prover->row_claims[row + (prover->without != NULL ? prover->rows.row_count : 0)];

    if (*known != 0)
        return *known;
    for (size_t i = 0; i < at->count; i++)
        push(prover, claim_literal(prover, row, i));
    return *known = all_from(prover, first);
}

int claim_alternative(struct prover *prover, size_t alternative)
{
    const size_t first = prover->list_count, *rows, count = prover_rows_of(prover, alternative, &rows);

    for (size_t i = 0; i < count; i++)
        push(prover, claim_row(prover, rows[i]));
    return any_from(prover, first);
}

/* Its variable is there before what it rests on, which may be the atom itself. */
int claim_atom(struct prover *prover, size_t atom)
{
    const size_t first = prover->list_count;
    int *known = &prover->atom_claims[atom + (prover->without != NULL ? prover->rows.atom_count : 0)];

    if (*known != 0)
        return *known;
    if (prover->atoms[atom].said != NOT_SAID && prover->atoms[atom].first_stage == SIZE_MAX)
        return *known = claim_said(prover, &prover->atoms[atom]);
    *known = sat_variable(prover->sat);
    if (prover->atoms[atom].said != NOT_SAID)
        push(prover, claim_said(prover, &prover->atoms[atom]));
    for (size_t i = prover->first_of_atom[atom]; i < prover->first_of_atom[atom + 1]; i++)
        push(prover, claim_row(prover, prover->of_atom[i]));
    define(prover, *known, prover->list + first, prover->list_count - first);
    prover->list_count = first;
    return *known;
}

/* --- When a question is due -------------------------------------------------------------------------------------- */

/* The case gives one of the choices, or it is implied. */
static int claim_has(struct prover *prover, size_t fact, uint64_t choices)
{
    const size_t first = prover->list_count;

    for (size_t i = 0; i < prover->knowledge->vocabulary.facts[fact].choice_count; i++)
        if ((choices >> i & 1) != 0)
            push(prover, claim_atom(prover, prover->rows.first_choice[fact] + i));
    return any_from(prover, first);
}

int claim_due(struct prover *prover, size_t fact)
{
    const struct case_fact *asked = &prover->knowledge->vocabulary.facts[fact];
    const size_t any = prover->list_count;

    if (prover->facts[fact].due != 0)
        return prover->facts[fact].due;
    if (asked->relevance_count == 0)
        return prover->facts[fact].due = -prover->never;
    for (size_t i = 0; i < asked->relevance_count; i++) {
        const size_t all = prover->list_count;
        int claim;

        for (size_t j = 0; j < asked->relevance[i].count; j++) {
            const struct relevance_atom *atom = &asked->relevance[i].atoms[j];
            int has = claim_has(prover, atom->fact, atom->values);

            push(prover, atom->negated ? -has : has);
            if (!atom->negated && !prover->knowledge->vocabulary.facts[atom->fact].implied)
                push(prover, claim_due(prover, atom->fact));
        }
        claim = all_from(prover, all);
        push(prover, claim);
    }
    return prover->facts[fact].due = any_from(prover, any);
}

int claim_interview(struct prover *prover)
{
    int interview = sat_variable(prover->sat);

    for (size_t i = 0; i < prover->about_count; i++) { /* there may be more with each */
        size_t fact = prover->about[i];

        if (!prover->knowledge->vocabulary.facts[fact].counts_always)
            sat_clause(prover->sat, (const int[]){-interview, -claim_given(prover, fact), claim_due(prover, fact)}, 3);
    }
    return interview;
}

/* --- Asking ------------------------------------------------------------------------------------------------------ */

enum sat_outcome prover_ask(struct prover *prover, const int *claims, size_t count)
{
    return sat_solve(prover->sat, claims, count);
}

bool prover_blames(const struct prover *prover, int claim)
{
    return sat_blames(prover->sat, claim);
}

/* What is counted in a case: an answer, or each value of a question that takes several. */
static size_t list_countable(struct prover *prover, int *countable)
{
    size_t count = 0;

    for (size_t i = 0; i < prover->about_count; i++) {
        const struct case_fact *fact = &prover->knowledge->vocabulary.facts[prover->about[i]];

        for (size_t j = 0; fact->type == FACT_MANY && j < fact->choice_count; j++)
            countable[count++] = prover->facts[prover->about[i]].first + (int)j;
        if (fact->type != FACT_MANY)
            countable[count++] = prover->facts[prover->about[i]].given[0];
    }
    return count;
}

static size_t count_held(const struct prover *prover, const int *claims, size_t count)
{
    size_t held = 0;

    for (size_t i = 0; i < count; i++)
        held += sat_holds(prover->sat, claims[i]);
    return held;
}

/* Claims that at least 1 … most of these hold, in `at_least`: a chain of those of the first, the second … */
static void claim_counts(struct prover *prover, const int *countable, size_t count, size_t most, int *at_least)
{
    for (size_t k = 0; k < most; k++)
        at_least[k] = prover->never;
    for (size_t i = 0; i < count; i++)
        for (size_t k = most; k-- > 0;) {
            int more = k == 0 ? countable[i] : claim_all(prover, (const int[]){at_least[k - 1], countable[i]}, 2);

            at_least[k] = at_least[k] == prover->never ? more : claim_any(prover, (const int[]){at_least[k], more}, 2);
        }
}

static struct case_record *found_case(const struct prover *prover)
{
    const struct vocabulary *vocabulary = prover->asked;
    struct case_record *record = case_new(vocabulary);

    for (size_t i = 0; i < prover->about_count; i++) {
        size_t fact = prover->about[i];
        const struct asked_fact *asked = &prover->facts[fact];
        size_t choices = vocabulary->facts[fact].choice_count;

        for (size_t j = 0; j < choices; j++)
            if (sat_holds(prover->sat, asked->first + (int)j))
                record->answers[fact].chosen |= UINT64_C(1) << j;
        for (size_t j = 0; j < asked->stretch_count; j++)
            if (sat_holds(prover->sat, asked->first + (int)(choices + j))) {
                record->answers[fact].measured = true;
                record->answers[fact].number = asked->stretches[j].low;
            }
    }
    return record;
}

/* Answers are taken away one by one as long as the claims can be met; from there fewer and fewer are allowed. */
struct case_record *prover_smallest(struct prover *prover, const int *claims, size_t count)
{
    size_t room = 0, countable_count, held;
    int *countable, *at_least, *asked;
    struct case_record *smallest = NULL;

    for (size_t i = 0; i < prover->about_count; i++)
        room += prover->knowledge->vocabulary.facts[prover->about[i]].choice_count + 1;
    countable = memory_new(room, sizeof *countable);
    countable_count = list_countable(prover, countable);
    asked = memory_new(count + 1, sizeof *asked);
    for (size_t i = 0; i < count; i++)
        asked[i] = claims[i];
    if (sat_solve(prover->sat, claims, count) == SAT_POSSIBLE) {
        smallest = found_case(prover);
        held = count_held(prover, countable, countable_count);
        at_least = memory_new(held + 1, sizeof *at_least);
        claim_counts(prover, countable, countable_count, held, at_least);
        while (held > 0) {
            asked[count] = -at_least[held - 1];
            if (sat_solve(prover->sat, asked, count + 1) != SAT_POSSIBLE)
                break;
            case_free(smallest);
            smallest = found_case(prover);
            held = count_held(prover, countable, countable_count);
        }
        free(at_least);
    }
    free(countable);
    free(asked);
    return smallest;
}
