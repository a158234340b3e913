/* The rules as a table: grounding them once, deciding a case by walking them. */
#include "table.h"

#include <stdlib.h>
#include <string.h>

#include "collect.h"
#include "matching.h"
#include "memory.h"

/* Together they bound the time to make a table, and its size. */
enum { ROWS_MAX = 200000, MEMBERS_MAX = 2000000, LITERALS_MAX = 2048 };

/* The rows of one stage that conclude one atom. */
struct item {
    uint32_t atom;
    uint32_t first, count; /* in table->rows */
};

struct table_stage {
    size_t first, count; /* in table->items */
    bool circular;       /* some atom rests on itself by way of others: the stage is walked until nothing changes */
};

/* A finding of the result: the atoms that differ in rule and strength alone, in the order of their rules. */
struct grouped {
    size_t first, count; /* in table->grouped_atoms */
    enum kind kind;
    const char *value; /* or NULL */
    size_t subject;    /* in table->subjects, or the number of them: it has no standing */
};

/* A subject that can get a standing. */
struct table_subject {
    const char *name;
    bool safety;
    size_t first, count; /* in table->standings */
    const char **rules;  /* room for all that can speak for it */
    size_t rule_count;
};

struct table {
    const struct knowledge *knowledge;
    struct fact *atoms;
    size_t atom_count, atom_capacity;
    struct row *rows;
    size_t row_count, row_capacity;
    struct literal *literals;
    size_t literal_count, literal_capacity;
    uint32_t *members; /* atoms */
    size_t member_count, member_capacity;
    struct item *items;
    size_t item_count, item_capacity;
    struct table_stage *stages;
    bool *holds; /* by atom */
    struct grouped *findings;
    size_t finding_count;
    size_t *grouped_atoms;
    enum strength *strengths; /* by atom; of findings */
    struct table_subject *subjects;
    size_t subject_count;
    struct table_standing {
        size_t atom;
        enum standing standing;
    } * standings;                             /* by subject */
    struct result result;                      /* with room for all that there can be */
    const char **rules;                        /* of its findings */
    struct recommendation **recommendation_of; /* by subject, and NULL at the end; of the result */
    struct arena *arena;                       /* of what is missing in the result */
};

/* --- Grounding: the alternatives of the rules, one after the other ----------------------------------------------- */

struct grounder {
    struct table *table;
    const struct alternative *alternative;
    struct byte_table atom_of;     /* by slots; atom + 1 */
    struct pointer_map by_subject; /* the first atom + 1 with this word in its first or second slot, … */
    size_t *next_by_subject;       /* … and the next one */
    size_t next_capacity;
    struct arena *scratch; /* cleared after each alternative */
    struct arena *keys;
    struct literal literals[LITERALS_MAX]; /* of the row in the making */
    size_t literal_count;
    const char *why;
};

/* One way in which a condition can hold: a literal, and the values that its variables have then. */
struct branch {
    struct literal literal;
    bool always; /* whatever the case says: there is no literal */
    struct bindings bindings;
};

struct branches {
    struct branch *items;
    size_t count;
};

/* Whether the value of the variable matters elsewhere in the rule. */
static bool is_carried(const struct grounder *g, const struct condition *condition, const char *variable)
{
    const struct alternative *alternative = g->alternative;

    for (size_t i = 0; i < alternative->condition_count; i++)
        if (&alternative->conditions[i] != condition && condition_names(&alternative->conditions[i], variable))
            return true;
    for (int i = 0; i < SLOTS_MAX; i++)
        if (alternative->conclusion[i].variable != NULL && strcmp(alternative->conclusion[i].variable, variable) == 0)
            return true;
    return false;
}

/* The slot whose variable is bound here and matters elsewhere. What is bound in a `not` or `exists` stays there. */
static bool carries(const struct grounder *g, const struct condition *condition, const struct constraint *constraint,
                    const struct bindings *bindings)
{
    return condition->test == CONDITION_PRESENT && constraint != NULL && constraint->variable != NULL &&
           bindings_get(bindings, constraint->variable) == NULL && is_carried(g, condition, constraint->variable);
}

static struct branch *add_branch(struct grounder *g, struct branches *branches, const struct bindings *bindings)
{
    branches->items = arena_grow(g->scratch, branches->items, branches->count, sizeof *branches->items);
    branches->items[branches->count] = (struct branch){.bindings = *bindings};
    return &branches->items[branches->count++];
}

static void add_member(struct table *table, struct literal *literal, size_t atom)
{
    if (literal->count == 0)
        literal->first = (uint32_t)table->member_count;
    table->members = memory_grow(table->members, &table->member_capacity, table->member_count + 1, sizeof *table->members);
    table->members[table->member_count++] = (uint32_t)atom;
    literal->count++;
}

/* Takes the values of the variables that matter elsewhere. */
static void carry(const struct grounder *g, const struct condition *condition, const struct fact *fact,
                  const struct bindings *bindings, struct bindings *carried)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (carries(g, condition, &condition->constraints[i], bindings))
            bindings_set(carried, condition->constraints[i].variable, fact->slots[condition->constraints[i].slot]);
}

static bool same_bindings(const struct bindings *a, const struct bindings *b)
{
    return a->count == b->count && memcmp(a->values, b->values, a->count * sizeof *a->values) == 0;
}

/* The branch for these values, made if there is none. */
static struct branch *branch_for(struct grounder *g, struct branches *branches, size_t first, const struct bindings *bindings)
{
    for (size_t i = branches->count; i > first; i--)
        if (same_bindings(&branches->items[i - 1].bindings, bindings))
            return &branches->items[i - 1];
    return add_branch(g, branches, bindings);
}

static size_t next_with(const struct grounder *g, const char *word, size_t atom)
{
    return atom == 0 ? (size_t)(uintptr_t)pointer_map_get(&g->by_subject, word) : g->next_by_subject[atom - 1];
}

/* --- What a condition can match ---------------------------------------------------------------------------------- */

/* Each value apart if it matters elsewhere, else all in one literal; with the atoms that imply it. */
static void match_answers(struct grounder *g, const struct condition *condition, size_t fact, const struct bindings *bindings,
                          struct branches *branches)
{
    const struct case_fact *asked = &g->table->knowledge->vocabulary.facts[fact];
    size_t first = branches->count;

    for (size_t i = 0; i < asked->choice_count; i++) {
        const struct fact answer = {TEMPLATE_ANSWER, {asked->id, asked->choices[i].value}};
        struct bindings carried = *bindings;
        struct branch *branch;

        if (!condition_matches(condition, &answer, bindings))
            continue;
        carry(g, condition, &answer, bindings, &carried);
        branch = branch_for(g, branches, first, &carried);
        branch->literal.kind = LITERAL_ANSWER;
        branch->literal.fact = (uint16_t)fact;
        branch->literal.choices |= UINT64_C(1) << i;
    }
    for (size_t i = first; i < branches->count; i++) {
        struct literal *literal = &branches->items[i].literal;

        for (size_t atom = next_with(g, asked->id, 0); atom != 0; atom = next_with(g, asked->id, atom)) {
            const struct fact *implied = &g->table->atoms[atom - 1];
            int choice = implied->about == TEMPLATE_ANSWER ? case_fact_choice(asked, implied->slots[ANSWER_VALUE]) : NOT_FOUND;

            if (choice != NOT_FOUND && (literal->choices >> choice & 1) != 0)
                add_member(g->table, literal, atom - 1);
        }
    }
}

static void add_interval(struct grounder *g, size_t fact, long low, long high, const struct bindings *bindings,
                         struct branches *branches)
{
    if (low <= high && high >= 0)
        add_branch(g, branches, bindings)->literal = (struct literal){.kind = LITERAL_MEASURE,
                                                                      .fact = (uint16_t)fact,
                                                                      .low = (int32_t)(low < 0 ? 0 : low),
                                                                      .high = (int32_t)(high > NUMBER_MAX ? NUMBER_MAX : high)};
}

static void match_measure(struct grounder *g, const struct condition *condition, size_t fact, const struct bindings *bindings,
                          struct branches *branches)
{
    const struct constraint *is = condition_constraint(condition, ANSWER_VALUE);
    long low = 0, high = NUMBER_MAX;

    if (is != NULL && (is->not_in.count > 0 || is->differs_from.count > 0 ||
                       bindings_get(bindings, is->variable != NULL ? is->variable : "") != NULL))
        g->why = N_("it compares whole numbers with each other");
    if (carries(g, condition, is, bindings))
        g->why = N_("it carries a whole number on");
    if (is != NULL && is->compared) {
        low = is->op == COMPARE_AT_LEAST || is->op == COMPARE_EQUAL ? is->than : is->op == COMPARE_MORE ? is->than + 1 : low;
        high = is->op == COMPARE_AT_MOST || is->op == COMPARE_EQUAL ? is->than : is->op == COMPARE_LESS ? is->than - 1 : high;
    }
    if (is == NULL || is->in.count == 0)
        add_interval(g, fact, low, high, bindings, branches);
    for (size_t i = 0; is != NULL && i < is->in.count; i++) {
        long number = strtol(is->in.items[i], NULL, 10);

        if (number >= low && number <= high)
            add_interval(g, fact, number, number, bindings, branches);
    }
}

static void match_case(struct grounder *g, const struct condition *condition, const struct bindings *bindings,
                       struct branches *branches)
{
    const struct vocabulary *vocabulary = &g->table->knowledge->vocabulary;
    const struct constraint *to = condition_constraint(condition, ANSWER_FACT);

    for (size_t i = 0; i < to->in.count; i++) {
        size_t fact = (size_t)vocabulary_fact(vocabulary, to->in.items[i]);

        if (condition->about == TEMPLATE_ANSWER)
            match_answers(g, condition, fact, bindings, branches);
        else
            match_measure(g, condition, fact, bindings, branches);
    }
}

static void match_not_given(struct grounder *g, const struct condition *condition, const struct bindings *bindings,
                            struct branches *branches)
{
    const struct vocabulary *vocabulary = &g->table->knowledge->vocabulary;

    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct fact fact = {TEMPLATE_NOT_GIVEN, {vocabulary->facts[i].id}};
        struct bindings carried = *bindings;

        if (!vocabulary->facts[i].implied || !condition_matches(condition, &fact, bindings))
            continue;
        carry(g, condition, &fact, bindings, &carried);
        add_branch(g, branches, &carried)->literal = (struct literal){.kind = LITERAL_NOT_GIVEN, .fact = (uint16_t)i};
    }
}

static void match_standing_facts(struct grounder *g, const struct condition *condition, const struct bindings *bindings,
                                 struct branches *branches)
{
    const struct knowledge *knowledge = g->table->knowledge;

    for (size_t i = 0; i < knowledge->standing_fact_count; i++) {
        struct bindings carried = *bindings;

        if (!condition_matches(condition, &knowledge->standing_facts[i], bindings))
            continue;
        carry(g, condition, &knowledge->standing_facts[i], bindings, &carried);
        branch_for(g, branches, 0, &carried)->always = true;
    }
}

/* The words that the subject must be, where the condition or its bindings say so; `bound` holds a single one. */
static struct words subjects_of(const struct condition *condition, const struct bindings *bindings, const char **bound)
{
    const struct constraint *subject =
        condition_constraint(condition, condition->about == TEMPLATE_FINDING ? FINDING_SUBJECT : OBJECTION_SUBJECT);

    if (subject == NULL)
        return (struct words){NULL, 0};
    *bound = subject->variable != NULL ? bindings_get(bindings, subject->variable) : NULL;
    return *bound != NULL ? (struct words){bound, 1} : subject->in;
}

/* An atom that a condition matches, and the branch that it belongs to. */
struct matched {
    size_t atom, branch;
};

struct matched_list {
    struct matched *items;
    size_t count;
};

static void match_atom(struct grounder *g, const struct condition *condition, size_t atom, const struct bindings *bindings,
                       struct branches *branches, struct matched_list *matched)
{
    const struct fact *fact = &g->table->atoms[atom];
    struct bindings carried = *bindings;
    struct branch *branch;

    if (!condition_matches(condition, fact, bindings))
        return;
    carry(g, condition, fact, bindings, &carried);
    branch = branch_for(g, branches, 0, &carried);
    branch->literal.kind = LITERAL_ATOMS;
    matched->items = arena_grow(g->scratch, matched->items, matched->count, sizeof *matched->items);
    matched->items[matched->count++] = (struct matched){atom, (size_t)(branch - branches->items)};
}

static void match_conclusions(struct grounder *g, const struct condition *condition, const struct bindings *bindings,
                              struct branches *branches)
{
    struct matched_list matched = {NULL, 0};
    const char *bound = NULL;
    struct words subjects = subjects_of(condition, bindings, &bound);

    for (size_t i = 0; i < subjects.count; i++)
        for (size_t atom = next_with(g, subjects.items[i], 0); atom != 0; atom = next_with(g, subjects.items[i], atom))
            match_atom(g, condition, atom - 1, bindings, branches, &matched);
    for (size_t i = 0; subjects.count == 0 && i < g->table->atom_count; i++)
        match_atom(g, condition, i, bindings, branches, &matched);
    for (size_t i = 0; i < branches->count; i++)
        for (size_t j = 0; j < matched.count; j++)
            if (matched.items[j].branch == i)
                add_member(g->table, &branches->items[i].literal, matched.items[j].atom);
}

static struct branches match(struct grounder *g, const struct condition *condition, const struct bindings *bindings)
{
    struct branches branches = {NULL, 0};

    switch (condition->about) {
    case TEMPLATE_ANSWER:
    case TEMPLATE_MEASURE: match_case(g, condition, bindings, &branches); break;
    case TEMPLATE_NOT_GIVEN: match_not_given(g, condition, bindings, &branches); break;
    case TEMPLATE_PART:
    case TEMPLATE_SAFETY_SUBJECT: match_standing_facts(g, condition, bindings, &branches); break;
    case TEMPLATE_FINDING:
    case TEMPLATE_OBJECTION:
    case TEMPLATE_STANDING: match_conclusions(g, condition, bindings, &branches); break;
    case TEMPLATE_COUNT: break;
    }
    return branches;
}

/* --- Rows -------------------------------------------------------------------------------------------------------- */

/* The atom of this fact, made if there is none. */
static size_t atom_for(struct grounder *g, const struct fact *fact)
{
    struct table *table = g->table;
    const char *subject = fact->slots[fact->about == TEMPLATE_FINDING ? FINDING_SUBJECT : 0];
    const char **key = arena_alloc(g->keys, SLOTS_MAX + 1, sizeof *key);
    struct byte_entry *entry;
    bool added;

    memcpy(key, fact->slots, sizeof fact->slots);
    key[SLOTS_MAX] = template_word(fact->about);
    entry = byte_table_add(&g->atom_of, key, (SLOTS_MAX + 1) * sizeof *key, &added);
    if (added) {
        entry->value.number = table->atom_count;
        table->atoms = memory_grow(table->atoms, &table->atom_capacity, table->atom_count + 1, sizeof *table->atoms);
        g->next_by_subject =
            memory_grow(g->next_by_subject, &g->next_capacity, table->atom_count + 1, sizeof *g->next_by_subject);
        g->next_by_subject[table->atom_count] = (size_t)(uintptr_t)pointer_map_get(&g->by_subject, subject);
        table->atoms[table->atom_count++] = *fact;
        pointer_map_set(&g->by_subject, subject, (const void *)(uintptr_t)table->atom_count);
    }
    return entry->value.number;
}

static bool concluded(const struct grounder *g, const struct bindings *bindings, struct fact *fact)
{
    *fact = (struct fact){.about = g->alternative->concludes};
    for (int i = 0; template_slots(fact->about)[i] != NULL; i++) {
        const struct slot_value *value = &g->alternative->conclusion[i];

        fact->slots[i] = value->constant != NULL ? value->constant : bindings_get(bindings, value->variable);
        if (fact->slots[i] == NULL)
            return false;
    }
    return true;
}

/* What rests on itself alone never comes to hold: the atom is taken out of the literal. False: nothing is left. */
static bool without_itself(struct table *table, struct literal *literal, size_t atom)
{
    struct literal kept = *literal;
    bool found = false;

    for (size_t i = 0; i < literal->count; i++)
        found = found || table->members[literal->first + i] == atom;
    if (!found || literal->negated)
        return true;
    kept.count = 0;
    for (size_t i = 0; i < literal->count; i++)
        if (table->members[literal->first + i] != atom)
            add_member(table, &kept, table->members[literal->first + i]);
    *literal = kept;
    return kept.count > 0 || kept.kind != LITERAL_ATOMS;
}

static void add_row(struct grounder *g, const struct bindings *bindings)
{
    struct table *table = g->table;
    struct row row = {.first = (uint32_t)table->literal_count,
                      .alternative = (uint32_t)(g->alternative - table->knowledge->rulebook.alternatives)};
    struct fact fact;

    if (!concluded(g, bindings, &fact)) {
        g->why = N_("it concludes what the case alone decides");
        return;
    }
    row.atom = (uint32_t)atom_for(g, &fact);
    table->literals =
        memory_grow(table->literals, &table->literal_capacity, table->literal_count + g->literal_count, sizeof *table->literals);
    for (size_t i = 0; i < g->literal_count; i++) {
        struct literal *literal = &table->literals[row.first + row.count++];

        *literal = g->literals[i];
        if (!without_itself(table, literal, row.atom))
            return;
    }
    if (table->row_count == ROWS_MAX || table->member_count > MEMBERS_MAX) {
        g->why = N_("the rules make too many rows");
        return;
    }
    table->literal_count += row.count;
    table->rows = memory_grow(table->rows, &table->row_capacity, table->row_count + 1, sizeof *table->rows);
    table->rows[table->row_count++] = row;
}

/* Adds the rows of the alternative from this condition on. */
static void ground(struct grounder *g, size_t at, const struct bindings *bindings)
{
    const struct condition *condition = &g->alternative->conditions[at];
    size_t literals = g->literal_count;
    struct branches branches;

    if (g->why != NULL)
        return;
    if (at == g->alternative->condition_count) {
        add_row(g, bindings);
        return;
    }
    branches = match(g, condition, bindings);
    if (g->literal_count + branches.count > LITERALS_MAX) {
        g->why = N_("a row is too long");
        return;
    }
    if (condition->test != CONDITION_ABSENT) {
        for (size_t i = 0; i < branches.count; i++) {
            g->literal_count = literals;
            if (!branches.items[i].always) {
                g->literals[g->literal_count] = branches.items[i].literal;
                g->literals[g->literal_count++].condition = (uint8_t)at;
            }
            ground(g, at + 1, &branches.items[i].bindings);
        }
    } else {
        for (size_t i = 0; i < branches.count; i++) {
            if (branches.items[i].always)
                return; /* always there, so never absent */
            g->literals[g->literal_count] = branches.items[i].literal;
            g->literals[g->literal_count].condition = (uint8_t)at;
            g->literals[g->literal_count++].negated = true;
        }
        ground(g, at + 1, bindings);
    }
    g->literal_count = literals;
}

/* Grounds the rules of a stage again and again, until they conclude nothing new. */
static void ground_stage(struct grounder *g, size_t stage, const char **rule)
{
    const struct rulebook *rulebook = &g->table->knowledge->rulebook;
    struct table *table = g->table;
    const size_t rows = table->row_count, literals = table->literal_count, members = table->member_count;
    const struct bindings none = {.count = 0};
    size_t atoms;

    do {
        atoms = table->atom_count;
        table->row_count = rows;
        table->literal_count = literals;
        table->member_count = members;
        for (size_t i = 0; i < rulebook->alternative_count && g->why == NULL; i++) {
            const struct rule *of = &rulebook->rules[rulebook->alternatives[i].rule];

            if (!of->active || of->stage != stage)
                continue;
            g->alternative = &rulebook->alternatives[i];
            ground(g, 0, &none);
            arena_clear(g->scratch);
            *rule = of->id;
        }
    } while (table->atom_count > atoms && g->why == NULL);
}

/* --- The order of deciding --------------------------------------------------------------------------------------- */

/* Puts the items of a stage into an order in which each is decided before it is read. */
struct sorter {
    struct table *table;
    struct table_stage *stage;
    size_t *item_of; /* by atom, + 1; of this stage */
    struct item *unsorted;
    enum { NEW, OPEN, DONE } * state;
};

static void place(struct sorter *sorter, size_t at)
{
    struct table *table = sorter->table;
    const struct item *item = &sorter->unsorted[at];

    if (sorter->state[at] == OPEN)
        sorter->stage->circular = true;
    if (sorter->state[at] != NEW)
        return;
    sorter->state[at] = OPEN;
    for (size_t i = 0; i < item->count; i++) {
        const struct row *row = &table->rows[item->first + i];

        for (size_t j = 0; j < row->count; j++) {
            const struct literal *literal = &table->literals[row->first + j];

            for (size_t k = 0; k < literal->count; k++)
                if (sorter->item_of[table->members[literal->first + k]] != 0)
                    place(sorter, sorter->item_of[table->members[literal->first + k]] - 1);
        }
    }
    sorter->state[at] = DONE;
    table->items[table->item_count++] = *item;
}

static int by_atom(const void *a, const void *b)
{
    const struct row *first = a, *second = b;

    return (first->atom > second->atom) - (first->atom < second->atom);
}

static void sort_stage(struct table *table, struct table_stage *stage, size_t first_row)
{
    const size_t count = table->row_count - first_row;
    struct sorter sorter = {.table = table, .stage = stage};
    size_t items = 0;

    *stage = (struct table_stage){.first = table->item_count};
    if (count > 0)
        qsort(table->rows + first_row, count, sizeof *table->rows, by_atom);
    sorter.item_of = memory_new(table->atom_count, sizeof *sorter.item_of);
    sorter.unsorted = memory_new(count, sizeof *sorter.unsorted);
    sorter.state = memory_new(count, sizeof *sorter.state);
    for (size_t i = first_row; i < table->row_count; i++) {
        if (i == first_row || table->rows[i].atom != table->rows[i - 1].atom) {
            sorter.unsorted[items++] = (struct item){table->rows[i].atom, (uint32_t)i, 0};
            sorter.item_of[table->rows[i].atom] = items;
        }
        sorter.unsorted[items - 1].count++;
    }
    table->items = memory_grow(table->items, &table->item_capacity, table->item_count + items, sizeof *table->items);
    for (size_t i = 0; i < items; i++)
        place(&sorter, i);
    stage->count = table->item_count - stage->first;
    free(sorter.item_of);
    free(sorter.unsorted);
    free(sorter.state);
}

/* --- Deciding a case --------------------------------------------------------------------------------------------- */

static bool literal_holds(const struct table *table, const struct literal *literal, const struct answer *answers)
{
    const struct answer *answer = &answers[literal->fact];
    bool holds = false;

    switch (literal->kind) {
    case LITERAL_ANSWER: holds = (answer->chosen & literal->choices) != 0; break;
    case LITERAL_MEASURE: holds = answer->measured && answer->number >= literal->low && answer->number <= literal->high; break;
    case LITERAL_NOT_GIVEN: holds = !answer_given(answer); break;
    case LITERAL_ATOMS: break;
    }
    for (size_t i = 0; !holds && i < literal->count; i++)
        holds = table->holds[table->members[literal->first + i]];
    return holds != literal->negated;
}

static bool item_holds(const struct table *table, const struct item *item, const struct answer *answers)
{
    for (size_t i = 0; i < item->count; i++) {
        const struct row *row = &table->rows[item->first + i];
        size_t j = 0;

        while (j < row->count && literal_holds(table, &table->literals[row->first + j], answers))
            j++;
        if (j == row->count)
            return true;
    }
    return false;
}

void table_decide(struct table *table, const struct case_record *record)
{
    memset(table->holds, 0, table->atom_count * sizeof *table->holds);
    for (size_t i = 0; i < table->knowledge->rulebook.stage_count; i++) {
        const struct table_stage *stage = &table->stages[i];
        bool changed;

        do {
            changed = false;
            for (size_t j = stage->first; j < stage->first + stage->count; j++)
                if (!table->holds[table->items[j].atom] && item_holds(table, &table->items[j], record->answers))
                    table->holds[table->items[j].atom] = changed = true;
        } while (stage->circular && changed);
    }
}

void table_report(const struct table *table, const struct case_record *record, const struct run_sink *sink)
{
    for (size_t i = 0; (sink->templates >> TEMPLATE_ANSWER & 1) != 0 && i < record->vocabulary->fact_count; i++)
        for (size_t j = 0; j < record->vocabulary->facts[i].choice_count; j++)
            if ((record->answers[i].chosen >> j & 1) != 0)
                sink->fact(
                    sink->context, TEMPLATE_ANSWER,
                    (const char *[SLOTS_MAX]){record->vocabulary->facts[i].id, record->vocabulary->facts[i].choices[j].value},
                    -1);
    for (size_t i = 0; i < table->atom_count; i++)
        if (table->holds[i] && (sink->templates >> table->atoms[i].about & 1) != 0)
            sink->fact(sink->context, table->atoms[i].about, table->atoms[i].slots, -1);
}

/* --- The result in brief ----------------------------------------------------------------------------------------- */

/* A finding of the result: the atoms that differ in rule and strength alone, in the order of their rules. */
static bool same_finding(const struct fact *a, const struct fact *b)
{
    return a->slots[FINDING_KIND] == b->slots[FINDING_KIND] && a->slots[FINDING_SUBJECT] == b->slots[FINDING_SUBJECT] &&
           a->slots[FINDING_VALUE] == b->slots[FINDING_VALUE];
}

static int by_name(const void *a, const void *b, void *atoms)
{
    const struct fact *all = atoms;

    return fact_compare(&all[*(const size_t *)a], &all[*(const size_t *)b]);
}

/* The atoms of a template in the order of their names. */
static size_t *sorted_atoms(const struct table *table, enum fact_template about, size_t *count)
{
    size_t *list = memory_new(table->atom_count, sizeof *list);

    *count = 0;
    for (size_t i = 0; i < table->atom_count; i++)
        if (table->atoms[i].about == about)
            list[(*count)++] = i;
    if (*count > 0)
        qsort_r(list, *count, sizeof *list, by_name, table->atoms);
    return list;
}

static void group_standings(struct table *table)
{
    size_t count, *atoms = sorted_atoms(table, TEMPLATE_STANDING, &count);

    table->standings = memory_new(count, sizeof *table->standings);
    table->subjects = memory_new(count, sizeof *table->subjects);
    for (size_t i = 0; i < count; i++) {
        const struct fact *fact = &table->atoms[atoms[i]];
        struct table_standing *standing = &table->standings[i];

        standing->atom = atoms[i];
        standing_read(fact->slots[STANDING_IS], &standing->standing);
        if (i == 0 || table->subjects[table->subject_count - 1].name != fact->slots[STANDING_SUBJECT])
            table->subjects[table->subject_count++] =
                (struct table_subject){.name = fact->slots[STANDING_SUBJECT],
                                       .safety = knowledge_is_safety_subject(table->knowledge, fact->slots[STANDING_SUBJECT]),
                                       .first = i};
        table->subjects[table->subject_count - 1].count++;
    }
    free(atoms);
}

static void group_findings(struct table *table)
{
    size_t count;

    table->grouped_atoms = sorted_atoms(table, TEMPLATE_FINDING, &count);
    table->findings = memory_new(count, sizeof *table->findings);
    table->strengths = memory_new(table->atom_count, sizeof *table->strengths);
    for (size_t i = 0; i < count; i++) {
        const struct fact *fact = &table->atoms[table->grouped_atoms[i]];
        struct grouped *finding = &table->findings[table->finding_count];

        strength_read(fact->slots[FINDING_STRENGTH], &table->strengths[table->grouped_atoms[i]]);
        if (i > 0 && same_finding(fact, &table->atoms[table->grouped_atoms[i - 1]])) {
            finding[-1].count++;
            continue;
        }
        table->finding_count++;
        *finding = (struct grouped){.first = i, .count = 1};
        kind_read(fact->slots[FINDING_KIND], &finding->kind);
        finding->value = strcmp(fact->slots[FINDING_VALUE], "nil") != 0 ? fact->slots[FINDING_VALUE] : NULL;
        while (finding->subject < table->subject_count && table->subjects[finding->subject].name != fact->slots[FINDING_SUBJECT])
            finding->subject++;
    }
}

/* The rules that hold speak for the action, if the subject is one. */
static void support(struct table *table, size_t subject, const struct finding *finding)
{
    struct recommendation *recommendation = kind_is_action(finding->kind) ? table->recommendation_of[subject] : NULL;

    if (recommendation == NULL)
        return;
    recommendation->kinds[finding->kind] = true;
    if (finding->strength < recommendation->strength)
        recommendation->strength = finding->strength;
    for (size_t i = 0; i < finding->rules.count; i++)
        recommendation->rules.items[recommendation->rules.count++] = finding->rules.items[i];
}

static void make_findings(struct table *table)
{
    struct result *result = &table->result;
    const char **rules = table->rules;

    for (size_t i = 0; i < table->finding_count; i++) {
        const struct grouped *grouped = &table->findings[i];
        const struct fact *fact = &table->atoms[table->grouped_atoms[grouped->first]];
        struct finding *finding = &result->findings[result->finding_count];

        *finding = (struct finding){.kind = grouped->kind,
                                    .subject = fact->slots[FINDING_SUBJECT],
                                    .value = grouped->value,
                                    .strength = STRENGTH_CONDITIONAL,
                                    .origin = ORIGIN_EXT,
                                    .rules = {rules, 0}};
        for (size_t j = grouped->first; j < grouped->first + grouped->count; j++)
            if (table->holds[table->grouped_atoms[j]])
                finding_support(table->knowledge, finding, table->atoms[table->grouped_atoms[j]].slots[FINDING_BY],
                                table->strengths[table->grouped_atoms[j]]);
        if (finding->rules.count == 0)
            continue;
        rules += finding->rules.count;
        result->finding_count++;
        support(table, grouped->subject, finding);
    }
}

static void make_recommendations(struct table *table)
{
    for (size_t i = 0; i < table->subject_count; i++) {
        const struct table_subject *subject = &table->subjects[i];
        struct recommendation *recommendation = &table->result.recommendations[table->result.recommendation_count];

        table->recommendation_of[i] = NULL;
        *recommendation = (struct recommendation){.subject = subject->name,
                                                  .standing = STANDING_COUNT,
                                                  .strength = STRENGTH_CONDITIONAL,
                                                  .rules = {subject->rules, 0},
                                                  .safety = subject->safety};
        for (size_t j = subject->first; j < subject->first + subject->count; j++)
            if (table->holds[table->standings[j].atom] && table->standings[j].standing < recommendation->standing)
                recommendation->standing = table->standings[j].standing;
        if (recommendation->standing == STANDING_COUNT)
            continue;
        table->recommendation_of[i] = recommendation;
        table->result.recommendation_count++;
    }
}

const struct result *table_result(struct table *table)
{
    struct result *result = &table->result;

    arena_clear(table->arena);
    result->finding_count = result->recommendation_count = result->missing_count = 0;
    make_recommendations(table);
    make_findings(table);
    for (size_t i = 0; i < result->recommendation_count; i++)
        words_sort_unique(&result->recommendations[i].rules);
    result_rank(result);
    result_list_missing(result, table->arena);
    return result;
}

/* Room for the result, once and for all. */
static void make_room(struct table *table)
{
    table->result.findings = memory_new(table->finding_count, sizeof *table->result.findings);
    table->result.recommendations = memory_new(table->subject_count + 1, sizeof *table->result.recommendations);
    table->recommendation_of = memory_new(table->subject_count + 1, sizeof *table->recommendation_of);
    table->rules = memory_new(table->atom_count, sizeof *table->rules);
    for (size_t i = 0; i < table->finding_count; i++)
        if (kind_is_action(table->findings[i].kind) && table->findings[i].subject < table->subject_count)
            table->subjects[table->findings[i].subject].rule_count += table->findings[i].count;
    for (size_t i = 0; i < table->subject_count; i++)
        table->subjects[i].rules = memory_new(table->subjects[i].rule_count, sizeof(char *));
}

struct table_rows table_rows(const struct table *table)
{
    return (struct table_rows){table->atoms, table->atom_count, table->rows, table->row_count, table->literals, table->members};
}

bool table_is_circular(const struct table *table, size_t stage)
{
    return table->stages[stage].circular;
}

/* --- Making and freeing ------------------------------------------------------------------------------------------ */

struct table *table_make(const struct knowledge *knowledge, const char **why, const char **rule)
{
    struct table *table = memory_new(1, sizeof *table);
    struct grounder grounder = {.table = table, .scratch = arena_new(), .keys = arena_new()};

    table->knowledge = knowledge;
    table->arena = arena_new();
    table->stages = memory_new(knowledge->rulebook.stage_count, sizeof *table->stages);
    for (size_t i = 0; i < knowledge->rulebook.stage_count && grounder.why == NULL; i++) {
        size_t rows = table->row_count;

        ground_stage(&grounder, i, rule);
        sort_stage(table, &table->stages[i], rows);
    }
    table->holds = memory_new(table->atom_count, sizeof *table->holds);
    group_standings(table);
    group_findings(table);
    make_room(table);
    byte_table_free(&grounder.atom_of);
    pointer_map_free(&grounder.by_subject);
    free(grounder.next_by_subject);
    arena_free(grounder.scratch);
    arena_free(grounder.keys);
    *why = grounder.why;
    if (grounder.why != NULL) {
        table_free(table);
        return NULL;
    }
    return table;
}

void table_free(struct table *table)
{
    if (table == NULL)
        return;
    arena_free(table->arena);
    for (size_t i = 0; i < table->subject_count; i++)
        free(table->subjects[i].rules);
    free(table->result.findings);
    free(table->result.recommendations);
    free(table->recommendation_of);
    free(table->rules);
    free(table->atoms);
    free(table->rows);
    free(table->literals);
    free(table->members);
    free(table->items);
    free(table->stages);
    free(table->holds);
    free(table->findings);
    free(table->grouped_atoms);
    free(table->strengths);
    free(table->subjects);
    free(table->standings);
    free(table);
}
