/* The rules as a table: grounding them once, deciding a case by walking them. */
#include "table.h"

#include <stdlib.h>
#include <string.h>

#include "collect.h"
#include "matching.h"
#include "memory.h"

/* Together they bound the time to make a table, and its size. */
enum { ROWS_MAX = 200000, MEMBERS_MAX = 2000000, LITERALS_MAX = 2048 };

enum { WORD_BITS = 64 };
static const uint32_t no_place = UINT32_MAX;

/* For each key a list of numbers. */
struct lists {
    uint32_t *first; /* by key, in items; one more at the end */
    uint32_t *items;
};

struct table_stage {
    size_t first, end; /* words of table->marks: a bit for each row */
    bool circular;     /* some atom rests on itself by way of others */
};

/* A finding of the result: the atoms that differ in rule and strength alone. */
struct grouped {
    enum kind kind;
    const char *subject, *value; /* no value: NULL */
    size_t place;                /* of the subject in table->subjects, or the number of them: it has no standing */
};

/* What becomes of an atom in the result, in the order of names. */
struct listed {
    uint32_t group;     /* in table->groups, or of a standing in table->subjects */
    const char *rule;   /* of findings */
    enum origin origin; /* of the rule */
    enum strength strength;
    enum standing standing;
};

/* A subject that can get a standing. */
struct table_subject {
    const char *name;
    bool safety;
    const char **rules; /* room for all that can speak for it */
    size_t rule_count;
};

struct table {
    const struct knowledge *knowledge;
    struct fact *atoms; /* the answers first, then what is not given, then what is concluded, and between these the intervals */
    size_t atom_count, atom_capacity;
    uint32_t *first_choice; /* by case fact: the atom of its first choice; those of the others follow */
    uint32_t *not_given;    /* by case fact, or no_place */
    struct interval *intervals;
    size_t interval_count, interval_capacity;
    size_t row_count, literal_count, set_count;
    struct table_row *rows; /* stage by stage, in an order in which none is looked at before what it rests on is decided */
    uint32_t *literals;
    struct lists sets_of; /* by atom: the sets that it belongs to */
    struct lists rows_of; /* by set: the rows that need not be looked at before it holds */
    struct table_stage *stages;
    uint64_t *always; /* the rows that wait for no set */

    /* The case that was decided last. */
    bool *holds, *set_holds;
    uint64_t *marks; /* rows still to be looked at */
    uint32_t *true_atoms;
    size_t true_count;
    uint64_t *places; /* what of `listed` holds */

    uint32_t *place_of;     /* by atom: its place in `listed`, or no_place */
    struct listed *listed;  /* findings, then standings */
    size_t standings, ends; /* words of `places` at which they begin and end */
    struct grouped *groups;
    struct table_subject *subjects;
    size_t group_count, subject_count;
    struct result result;                      /* with room for all that there can be */
    const char **rules;                        /* of its findings */
    struct recommendation **recommendation_of; /* by subject, and NULL at the end; of the result */
    struct arena *arena;                       /* of what is missing in the result */
};

/* --- Grounding: the alternatives of the rules, one after the other ----------------------------------------------- */

/* The rows of one stage that conclude one atom. */
struct item {
    uint32_t atom;
    uint32_t first, count; /* in grounder->rows */
};

struct grounder {
    struct table *table;
    const struct alternative *alternative;
    struct table_row *rows; /* with their literals in the list below */
    size_t row_count, row_capacity;
    struct literal *literals;
    size_t literal_count, literal_capacity;
    uint32_t *members; /* atoms */
    size_t member_count, member_capacity;
    struct item *items;
    size_t item_count, item_capacity;
    struct byte_table atom_of;     /* by slots; atom + 1 */
    struct pointer_map by_subject; /* the first atom + 1 with this word in its first or second slot, … */
    size_t *next_by_subject;       /* … and the next one */
    size_t next_capacity;
    size_t answers;        /* so many atoms are what the case says */
    struct arena *scratch; /* cleared after each alternative */
    struct arena *keys;
    struct literal row[LITERALS_MAX]; /* in the making */
    size_t row_length;
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

static void add_member(struct grounder *g, struct literal *literal, size_t atom)
{
    if (literal->count == 0)
        literal->first = (uint32_t)g->member_count;
    g->members = memory_grow(g->members, &g->member_capacity, g->member_count + 1, sizeof *g->members);
    g->members[g->member_count++] = (uint32_t)atom;
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

static bool is_conclusion(enum fact_template about)
{
    return about == TEMPLATE_FINDING || about == TEMPLATE_OBJECTION || about == TEMPLATE_STANDING;
}

static uint32_t new_atom(struct grounder *g, const struct fact *fact)
{
    struct table *table = g->table;
    const char *subject = fact->slots[fact->about == TEMPLATE_FINDING ? FINDING_SUBJECT : 0];

    table->atoms = memory_grow(table->atoms, &table->atom_capacity, table->atom_count + 1, sizeof *table->atoms);
    g->next_by_subject = memory_grow(g->next_by_subject, &g->next_capacity, table->atom_count + 1, sizeof *g->next_by_subject);
    g->next_by_subject[table->atom_count] = (size_t)(uintptr_t)pointer_map_get(&g->by_subject, subject);
    table->atoms[table->atom_count++] = *fact;
    if (is_conclusion(fact->about))
        pointer_map_set(&g->by_subject, subject, (const void *)(uintptr_t)table->atom_count);
    return (uint32_t)table->atom_count - 1;
}

/* The atom of this fact, made if there is none. */
static uint32_t atom_for(struct grounder *g, const struct fact *fact)
{
    const char **key = arena_alloc(g->keys, SLOTS_MAX + 1, sizeof *key);
    struct byte_entry *entry;
    bool added;

    memcpy(key, fact->slots, sizeof fact->slots);
    key[SLOTS_MAX] = template_word(fact->about);
    entry = byte_table_add(&g->atom_of, key, (SLOTS_MAX + 1) * sizeof *key, &added);
    if (added)
        entry->value.number = new_atom(g, fact);
    return (uint32_t)entry->value.number;
}

/* The atoms of what the case says. */
static void add_answers(struct grounder *g)
{
    struct table *table = g->table;
    const struct vocabulary *vocabulary = &table->knowledge->vocabulary;

    table->first_choice = memory_new(vocabulary->fact_count, sizeof *table->first_choice);
    table->not_given = memory_new(vocabulary->fact_count, sizeof *table->not_given);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        const struct case_fact *fact = &vocabulary->facts[i];

        table->first_choice[i] = (uint32_t)table->atom_count;
        for (size_t j = 0; j < fact->choice_count; j++)
            atom_for(g, &(struct fact){TEMPLATE_ANSWER, {fact->id, fact->choices[j].value}});
        table->not_given[i] = fact->implied ? atom_for(g, &(struct fact){TEMPLATE_NOT_GIVEN, {fact->id}}) : no_place;
    }
    g->answers = table->atom_count;
}

/* --- What a condition can match ---------------------------------------------------------------------------------- */

/* Each value apart if it matters elsewhere, else all in one literal. */
static void match_answers(struct grounder *g, const struct condition *condition, size_t fact, const struct bindings *bindings,
                          struct branches *branches)
{
    const struct case_fact *asked = &g->table->knowledge->vocabulary.facts[fact];
    size_t first = branches->count;

    for (size_t i = 0; i < asked->choice_count; i++) {
        const struct fact answer = {TEMPLATE_ANSWER, {asked->id, asked->choices[i].value}};
        struct bindings carried = *bindings;

        if (!condition_matches(condition, &answer, bindings))
            continue;
        carry(g, condition, &answer, bindings, &carried);
        add_member(g, &branch_for(g, branches, first, &carried)->literal, g->table->first_choice[fact] + i);
    }
}

static void add_interval(struct grounder *g, size_t fact, long low, long high, const struct bindings *bindings,
                         struct branches *branches)
{
    struct table *table = g->table;
    const struct interval interval = {.atom = (uint32_t)table->atom_count,
                                      .fact = (uint32_t)fact,
                                      .low = (int32_t)(low < 0 ? 0 : low),
                                      .high = (int32_t)(high > NUMBER_MAX ? NUMBER_MAX : high)};
    size_t i = 0;

    if (low > high || high < 0)
        return;
    while (i < table->interval_count && (table->intervals[i].fact != fact || table->intervals[i].low != interval.low ||
                                         table->intervals[i].high != interval.high))
        i++;
    if (i == table->interval_count) {
        new_atom(g, &(struct fact){TEMPLATE_MEASURE, {table->knowledge->vocabulary.facts[fact].id}});
        table->intervals =
            memory_grow(table->intervals, &table->interval_capacity, table->interval_count + 1, sizeof *table->intervals);
        table->intervals[table->interval_count++] = interval;
    }
    add_member(g, &add_branch(g, branches, bindings)->literal, table->intervals[i].atom);
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
        add_member(g, &add_branch(g, branches, &carried)->literal, g->table->not_given[i]);
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
    for (size_t i = g->answers; subjects.count == 0 && i < g->table->atom_count; i++)
        match_atom(g, condition, i, bindings, branches, &matched);
    for (size_t i = 0; i < branches->count; i++)
        for (size_t j = 0; j < matched.count; j++)
            if (matched.items[j].branch == i)
                add_member(g, &branches->items[i].literal, matched.items[j].atom);
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
static bool without_itself(struct grounder *g, struct literal *literal, size_t atom)
{
    struct literal kept = {.condition = literal->condition};
    bool found = false;

    for (size_t i = 0; i < literal->count; i++)
        found = found || g->members[literal->first + i] == atom;
    if (!found || literal->negated)
        return true;
    for (size_t i = 0; i < literal->count; i++)
        if (g->members[literal->first + i] != atom)
            add_member(g, &kept, g->members[literal->first + i]);
    *literal = kept;
    return kept.count > 0;
}

static void add_row(struct grounder *g, const struct bindings *bindings)
{
    struct table_row row = {.first = (uint32_t)g->literal_count,
                            .alternative = (uint32_t)(g->alternative - g->table->knowledge->rulebook.alternatives)};
    struct fact fact;

    if (!concluded(g, bindings, &fact)) {
        g->why = N_("it concludes what the case alone decides");
        return;
    }
    row.atom = atom_for(g, &fact);
    g->literals = memory_grow(g->literals, &g->literal_capacity, g->literal_count + g->row_length, sizeof *g->literals);
    for (size_t i = 0; i < g->row_length; i++) {
        struct literal *literal = &g->literals[row.first + row.count++];

        *literal = g->row[i];
        if (!without_itself(g, literal, row.atom))
            return;
    }
    if (g->row_count == ROWS_MAX || g->member_count > MEMBERS_MAX) {
        g->why = N_("the rules make too many rows");
        return;
    }
    g->literal_count += row.count;
    g->rows = memory_grow(g->rows, &g->row_capacity, g->row_count + 1, sizeof *g->rows);
    g->rows[g->row_count++] = row;
}

/* Adds the rows of the alternative from this condition on. */
static void ground(struct grounder *g, size_t at, const struct bindings *bindings)
{
    const struct condition *condition = &g->alternative->conditions[at];
    size_t literals = g->row_length;
    struct branches branches;

    if (g->why != NULL)
        return;
    if (at == g->alternative->condition_count) {
        add_row(g, bindings);
        return;
    }
    branches = match(g, condition, bindings);
    if (g->row_length + branches.count > LITERALS_MAX) {
        g->why = N_("a row is too long");
        return;
    }
    if (condition->test != CONDITION_ABSENT) {
        for (size_t i = 0; i < branches.count; i++) {
            g->row_length = literals;
            if (!branches.items[i].always) {
                g->row[g->row_length] = branches.items[i].literal;
                g->row[g->row_length++].condition = (uint8_t)at;
            }
            ground(g, at + 1, &branches.items[i].bindings);
        }
    } else {
        for (size_t i = 0; i < branches.count; i++) {
            if (branches.items[i].always)
                return; /* always there, so never absent */
            g->row[g->row_length] = branches.items[i].literal;
            g->row[g->row_length].condition = (uint8_t)at;
            g->row[g->row_length++].negated = true;
        }
        ground(g, at + 1, bindings);
    }
    g->row_length = literals;
}

/* A bit for each template of conclusions; for findings one for each kind, or all where none is named. */
static uint64_t bit_of(enum fact_template about, const char *finding_kind)
{
    enum kind kind;

    if (about != TEMPLATE_FINDING)
        return UINT64_C(1) << about;
    if (finding_kind == NULL || !kind_read(finding_kind, &kind))
        return ((UINT64_C(1) << KIND_COUNT) - 1) << TEMPLATE_COUNT;
    return UINT64_C(1) << (TEMPLATE_COUNT + (int)kind);
}

/* What of the conclusions of rules an alternative reads. */
static uint64_t conclusions_read(const struct alternative *alternative)
{
    uint64_t read = 0;

    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        const struct constraint *kind = condition_constraint(condition, FINDING_KIND);
        bool named = condition->about == TEMPLATE_FINDING && kind != NULL && kind->in.count > 0;

        for (size_t j = 0; is_conclusion(condition->about) && j < (named ? kind->in.count : 1); j++)
            read |= bit_of(condition->about, named ? kind->in.items[j] : NULL);
    }
    return read;
}

/* Grounds the rules of a stage that read conclusions, or the others. Returns what they read. */
static uint64_t ground_rules(struct grounder *g, size_t stage, bool reading, const char **rule)
{
    const struct rulebook *rulebook = &g->table->knowledge->rulebook;
    const struct bindings none = {.count = 0};
    uint64_t all_read = 0;

    for (size_t i = 0; i < rulebook->alternative_count && g->why == NULL; i++) {
        const struct rule *of = &rulebook->rules[rulebook->alternatives[i].rule];
        uint64_t read = conclusions_read(&rulebook->alternatives[i]);

        if (!of->active || of->stage != stage || (read != 0) != reading)
            continue;
        all_read |= read;
        g->alternative = &rulebook->alternatives[i];
        ground(g, 0, &none);
        arena_clear(g->scratch);
        *rule = of->id;
    }
    return all_read;
}

/* What reads conclusions is grounded again and again, until of those that it reads there are no more. */
static void ground_stage(struct grounder *g, size_t stage, const char **rule)
{
    const struct table *table = g->table;
    uint64_t read, grown;
    size_t rows, literals, members;

    ground_rules(g, stage, false, rule);
    rows = g->row_count;
    literals = g->literal_count;
    members = g->member_count;
    do {
        size_t atoms = table->atom_count;

        g->row_count = rows;
        g->literal_count = literals;
        g->member_count = members;
        read = ground_rules(g, stage, true, rule);
        grown = 0;
        for (size_t i = atoms; i < table->atom_count; i++)
            grown |= bit_of(table->atoms[i].about, table->atoms[i].slots[FINDING_KIND]);
    } while ((grown & read) != 0 && g->why == NULL);
}

/* --- The order of deciding --------------------------------------------------------------------------------------- */

/* Puts the items of a stage into an order in which each is decided before it is read. */
struct sorter {
    struct grounder *g;
    struct table_stage *stage;
    size_t *item_of; /* by atom, + 1; of this stage */
    struct item *unsorted;
    enum { NEW, OPEN, DONE } * state;
};

static void place(struct sorter *sorter, size_t at)
{
    struct grounder *g = sorter->g;
    const struct item *item = &sorter->unsorted[at];

    if (sorter->state[at] == OPEN)
        sorter->stage->circular = true;
    if (sorter->state[at] != NEW)
        return;
    sorter->state[at] = OPEN;
    for (size_t i = item->first; i < item->first + item->count; i++)
        for (size_t j = g->rows[i].first; j < g->rows[i].first + g->rows[i].count; j++)
            for (size_t k = 0; k < g->literals[j].count; k++) {
                size_t other = sorter->item_of[g->members[g->literals[j].first + k]];

                if (other != 0)
                    place(sorter, other - 1);
            }
    sorter->state[at] = DONE;
    g->items[g->item_count++] = *item;
}

static int by_atom(const void *a, const void *b)
{
    const struct table_row *first = a, *second = b;

    return (first->atom > second->atom) - (first->atom < second->atom);
}

/* The stage then has its items: first … end. */
static void sort_stage(struct grounder *g, struct table_stage *stage, size_t first_row)
{
    const size_t count = g->row_count - first_row;
    struct sorter sorter = {.g = g, .stage = stage};
    size_t items = 0;

    *stage = (struct table_stage){.first = g->item_count};
    if (count > 0)
        qsort(g->rows + first_row, count, sizeof *g->rows, by_atom);
    sorter.item_of = memory_new(g->table->atom_count, sizeof *sorter.item_of);
    sorter.unsorted = memory_new(count, sizeof *sorter.unsorted);
    sorter.state = memory_new(count, sizeof *sorter.state);
    for (size_t i = first_row; i < g->row_count; i++) {
        if (i == first_row || g->rows[i].atom != g->rows[i - 1].atom) {
            sorter.unsorted[items++] = (struct item){g->rows[i].atom, (uint32_t)i, 0};
            sorter.item_of[g->rows[i].atom] = items;
        }
        sorter.unsorted[items - 1].count++;
    }
    g->items = memory_grow(g->items, &g->item_capacity, g->item_count + items, sizeof *g->items);
    for (size_t i = 0; i < items; i++)
        place(&sorter, i);
    stage->end = g->item_count;
    free(sorter.item_of);
    free(sorter.unsorted);
    free(sorter.state);
}

/* --- Rows and sets, so that little has to be looked at ----------------------------------------------------------- */

/* Entries of lists in the making. */
struct pairs {
    struct pair {
        uint32_t key, item;
    } * items;
    size_t count, capacity;
};

static void add_pair(struct pairs *pairs, size_t key, size_t item)
{
    pairs->items = memory_grow(pairs->items, &pairs->capacity, pairs->count + 1, sizeof *pairs->items);
    pairs->items[pairs->count++] = (struct pair){(uint32_t)key, (uint32_t)item};
}

/* Sorts them by key, and frees the pairs. */
static struct lists lists_make(struct pairs *pairs, size_t keys)
{
    struct lists lists = {memory_new(keys + 2, sizeof *lists.first), memory_new(pairs->count, sizeof *lists.items)};

    for (size_t i = 0; i < pairs->count; i++)
        lists.first[pairs->items[i].key + 2]++;
    for (size_t i = 2; i < keys + 2; i++)
        lists.first[i] += lists.first[i - 1];
    for (size_t i = 0; i < pairs->count; i++)
        lists.items[lists.first[pairs->items[i].key + 1]++] = pairs->items[i].item;
    free(pairs->items);
    return lists;
}

static void lists_free(struct lists *lists)
{
    free(lists->first);
    free(lists->items);
}

static void mark(uint64_t *words, size_t bit)
{
    words[bit / WORD_BITS] |= UINT64_C(1) << bit % WORD_BITS;
}

/* Lists that are made while rows get their places. */
struct compiler {
    struct grounder *g;
    struct byte_table set_of; /* by its members */
    struct pairs sets_of, rows_of;
};

/* The number of the set of these atoms. */
static uint32_t set_for(struct compiler *compiler, const struct literal *literal)
{
    const uint32_t *members = compiler->g->members + literal->first;
    bool added;
    struct byte_entry *entry = byte_table_add(&compiler->set_of, members, literal->count * sizeof *members, &added);

    if (added) {
        entry->value.number = compiler->g->table->set_count++;
        for (size_t i = 0; i < literal->count; i++)
            add_pair(&compiler->sets_of, members[i], entry->value.number);
    }
    return (uint32_t)entry->value.number;
}

/* What seldom holds comes first: few atoms, then what must not hold. */
static int by_chance(const void *a, const void *b)
{
    const struct literal *first = a, *second = b;

    if (first->negated != second->negated)
        return first->negated ? 1 : -1;
    return (first->count > second->count) - (first->count < second->count);
}

/* Gives the row this place. It is looked at once its first literal holds; in a circle, when any of them comes to hold. */
static void put_row(struct compiler *compiler, const struct table_row *row, size_t at, bool circular)
{
    struct grounder *g = compiler->g;
    struct table *table = g->table;
    struct table_row *put = &table->rows[at];

    *put = (struct table_row){row->atom, (uint32_t)table->literal_count, row->count, row->alternative};
    if (row->count > 1)
        qsort(g->literals + row->first, row->count, sizeof *g->literals, by_chance);
    for (size_t i = 0; i < row->count; i++) {
        const struct literal *literal = &g->literals[row->first + i];
        uint32_t set = set_for(compiler, literal);

        table->literals[table->literal_count++] = set << 1 | literal->negated;
        if (!literal->negated && (i == 0 || circular))
            add_pair(&compiler->rows_of, set, at);
    }
    if (row->count == 0 || g->literals[row->first].negated)
        mark(table->always, at);
}

/* The rows of each stage begin at a word of their own. */
static void compile(struct grounder *g)
{
    struct table *table = g->table;
    const size_t stages = table->knowledge->rulebook.stage_count, room = g->row_count + stages * WORD_BITS;
    struct compiler compiler = {.g = g};
    size_t words = 0;

    table->rows = memory_new(room, sizeof *table->rows);
    table->literals = memory_new(g->literal_count, sizeof *table->literals);
    table->always = memory_new(room / WORD_BITS + 1, sizeof *table->always);
    for (size_t i = 0; i < stages; i++) {
        struct table_stage *stage = &table->stages[i];
        size_t at = words * WORD_BITS;

        for (size_t j = stage->first; j < stage->end; j++)
            for (size_t k = 0; k < g->items[j].count; k++)
                put_row(&compiler, &g->rows[g->items[j].first + k], at++, stage->circular);
        stage->first = words;
        stage->end = words = (at + WORD_BITS - 1) / WORD_BITS;
    }
    table->row_count = words * WORD_BITS;
    table->sets_of = lists_make(&compiler.sets_of, table->atom_count);
    table->rows_of = lists_make(&compiler.rows_of, table->set_count);
    table->holds = memory_new(table->atom_count, sizeof *table->holds);
    table->set_holds = memory_new(table->set_count, sizeof *table->set_holds);
    table->true_atoms = memory_new(table->atom_count, sizeof *table->true_atoms);
    table->marks = memory_new(words, sizeof *table->marks);
    byte_table_free(&compiler.set_of);
}

/* --- Deciding a case --------------------------------------------------------------------------------------------- */

/* The atom holds from now on, and so do its sets; rows that waited for these are to be looked at. */
static void come_true(struct table *table, uint32_t atom)
{
    table->holds[atom] = true;
    table->true_atoms[table->true_count++] = atom;
    if (table->place_of[atom] != no_place)
        mark(table->places, table->place_of[atom]);
    for (uint32_t i = table->sets_of.first[atom]; i < table->sets_of.first[atom + 1]; i++) {
        uint32_t set = table->sets_of.items[i];

        if (table->set_holds[set])
            continue;
        table->set_holds[set] = true;
        for (uint32_t j = table->rows_of.first[set]; j < table->rows_of.first[set + 1]; j++)
            mark(table->marks, table->rows_of.items[j]);
    }
}

static void take_answers(struct table *table, const struct case_record *record)
{
    for (size_t i = 0; i < record->vocabulary->fact_count; i++) {
        const struct answer *answer = &record->answers[i];

        for (uint64_t left = answer->chosen; left != 0; left &= left - 1)
            come_true(table, table->first_choice[i] + (uint32_t)__builtin_ctzll(left));
        if (table->not_given[i] != no_place && !answer_given(answer))
            come_true(table, table->not_given[i]);
    }
    for (size_t i = 0; i < table->interval_count; i++) {
        const struct interval *interval = &table->intervals[i];
        const struct answer *answer = &record->answers[interval->fact];

        if (answer->measured && answer->number >= interval->low && answer->number <= interval->high)
            come_true(table, interval->atom);
    }
}

static bool row_holds(const struct table *table, const struct table_row *row)
{
    for (uint32_t i = row->first; i < row->first + row->count; i++)
        if (table->set_holds[table->literals[i] >> 1] == (table->literals[i] & 1))
            return false;
    return true;
}

void table_decide(struct table *table, const struct case_record *record)
{
    memset(table->holds, 0, table->atom_count * sizeof *table->holds);
    memset(table->set_holds, 0, table->set_count * sizeof *table->set_holds);
    memset(table->places, 0, table->ends * sizeof *table->places);
    memcpy(table->marks, table->always, table->row_count / WORD_BITS * sizeof *table->marks);
    table->true_count = 0;
    take_answers(table, record);
    for (size_t i = 0; i < table->knowledge->rulebook.stage_count; i++) {
        const struct table_stage *stage = &table->stages[i];

        for (size_t at = stage->first; at < stage->end;) {
            uint64_t left = table->marks[at];
            const struct table_row *row;

            if (left == 0) {
                at++;
                continue;
            }
            table->marks[at] = left & (left - 1);
            row = &table->rows[at * WORD_BITS + (size_t)__builtin_ctzll(left)];
            if (table->holds[row->atom] || !row_holds(table, row))
                continue;
            come_true(table, row->atom);
            if (stage->circular)
                at = stage->first;
        }
    }
}

uint64_t table_conclusions(const struct table *table)
{
    uint64_t sum = 0;

    for (size_t i = 0; i < table->true_count; i++) {
        const struct fact *fact = &table->atoms[table->true_atoms[i]];
        uint64_t hash = fact->about;

        if (!is_conclusion(fact->about))
            continue;
        for (int j = 0; j < SLOTS_MAX && fact->slots[j] != NULL; j++)
            hash = (hash ^ bytes_hash(fact->slots[j], strlen(fact->slots[j]))) * UINT64_C(0x9E3779B97F4A7C15) + hash / 2;
        sum += hash;
    }
    return sum;
}

void table_fires(const struct table *table, bool *fires)
{
    memset(fires, 0, table->knowledge->rulebook.alternative_count * sizeof *fires);
    for (size_t i = 0; i < table->row_count; i++) {
        const struct table_row *row = &table->rows[i];

        /* between the stages there are places without a row: of nothing, and not always looked at */
        if (table->holds[row->atom] && !fires[row->alternative] &&
            (row->count > 0 || (table->always[i / WORD_BITS] >> i % WORD_BITS & 1) != 0) && row_holds(table, row))
            fires[row->alternative] = true;
    }
}

void table_report(const struct table *table, const struct run_sink *sink)
{
    for (size_t i = 0; i < table->true_count; i++) {
        const struct fact *fact = &table->atoms[table->true_atoms[i]];

        if ((sink->templates >> fact->about & 1) != 0 && fact->about != TEMPLATE_MEASURE)
            sink->fact(sink->context, fact->about, fact->slots, -1);
    }
}

/* --- The result in brief ----------------------------------------------------------------------------------------- */

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

/* The atoms of a template in the order of their names, which get their places from this one on. */
static size_t *place_atoms(struct table *table, enum fact_template about, size_t first, size_t *count)
{
    size_t *list = memory_new(table->atom_count, sizeof *list);

    *count = 0;
    for (size_t i = 0; i < table->atom_count; i++)
        if (table->atoms[i].about == about)
            list[(*count)++] = i;
    if (*count > 0)
        qsort_r(list, *count, sizeof *list, by_name, table->atoms);
    for (size_t i = 0; i < *count; i++)
        table->place_of[list[i]] = (uint32_t)(first + i);
    return list;
}

static void group_standings(struct table *table, const size_t *atoms, size_t count)
{
    table->subjects = memory_new(count, sizeof *table->subjects);
    for (size_t i = 0; i < count; i++) {
        const struct fact *fact = &table->atoms[atoms[i]];
        const char *name = fact->slots[STANDING_SUBJECT];
        struct listed *listed = &table->listed[table->standings * WORD_BITS + i];

        if (i == 0 || table->subjects[table->subject_count - 1].name != name)
            table->subjects[table->subject_count++] =
                (struct table_subject){.name = name, .safety = knowledge_is_safety_subject(table->knowledge, name)};
        listed->group = (uint32_t)table->subject_count - 1;
        standing_read(fact->slots[STANDING_IS], &listed->standing);
    }
}

static void group_findings(struct table *table, const size_t *atoms, size_t count)
{
    table->groups = memory_new(count, sizeof *table->groups);
    for (size_t i = 0; i < count; i++) {
        const struct fact *fact = &table->atoms[atoms[i]];
        const struct rule *rule = knowledge_rule(table->knowledge, fact->slots[FINDING_BY]);
        struct listed *listed = &table->listed[i];
        struct grouped *group = &table->groups[table->group_count];

        if (i == 0 || !same_finding(fact, &table->atoms[atoms[i - 1]])) {
            table->group_count++;
            *group = (struct grouped){.subject = fact->slots[FINDING_SUBJECT]};
            kind_read(fact->slots[FINDING_KIND], &group->kind);
            group->value = strcmp(fact->slots[FINDING_VALUE], "nil") != 0 ? fact->slots[FINDING_VALUE] : NULL;
            while (group->place < table->subject_count && table->subjects[group->place].name != group->subject)
                group->place++;
        } else {
            group--;
        }
        *listed = (struct listed){.group = (uint32_t)table->group_count - 1, .rule = fact->slots[FINDING_BY]};
        listed->origin = rule != NULL ? rule->origin : ORIGIN_EXT;
        strength_read(fact->slots[FINDING_STRENGTH], &listed->strength);
        if (kind_is_action(group->kind) && group->place < table->subject_count)
            table->subjects[group->place].rule_count++;
    }
}

/* What stands in a result, and room for it, once and for all. */
static void prepare_result(struct table *table)
{
    size_t findings, standings, *atoms, *others;

    table->place_of = memory_new(table->atom_count, sizeof *table->place_of);
    memset(table->place_of, 0xff, table->atom_count * sizeof *table->place_of);
    atoms = place_atoms(table, TEMPLATE_FINDING, 0, &findings);
    table->standings = (findings + WORD_BITS - 1) / WORD_BITS;
    others = place_atoms(table, TEMPLATE_STANDING, table->standings * WORD_BITS, &standings);
    table->ends = table->standings + (standings + WORD_BITS - 1) / WORD_BITS;
    table->listed = memory_new(table->ends * WORD_BITS, sizeof *table->listed);
    table->places = memory_new(table->ends, sizeof *table->places);
    group_standings(table, others, standings);
    group_findings(table, atoms, findings);
    free(atoms);
    free(others);
    table->result.findings = memory_new(table->group_count, sizeof *table->result.findings);
    table->result.recommendations = memory_new(table->subject_count, sizeof *table->result.recommendations);
    table->recommendation_of = memory_new(table->subject_count + 1, sizeof *table->recommendation_of);
    table->rules = memory_new(findings, sizeof *table->rules);
    for (size_t i = 0; i < table->subject_count; i++)
        table->subjects[i].rules = memory_new(table->subjects[i].rule_count, sizeof(char *));
}

static void make_recommendations(struct table *table)
{
    struct result *result = &table->result;

    memset(table->recommendation_of, 0, table->subject_count * sizeof *table->recommendation_of);
    for (size_t word = table->standings; word < table->ends; word++)
        for (uint64_t left = table->places[word]; left != 0; left &= left - 1) {
            const struct listed *listed = &table->listed[word * WORD_BITS + (size_t)__builtin_ctzll(left)];
            const struct table_subject *subject = &table->subjects[listed->group];
            struct recommendation **recommendation = &table->recommendation_of[listed->group];

            if (*recommendation == NULL) {
                *recommendation = &result->recommendations[result->recommendation_count++];
                **recommendation = (struct recommendation){.subject = subject->name,
                                                           .standing = listed->standing,
                                                           .strength = STRENGTH_CONDITIONAL,
                                                           .rules = {subject->rules, 0},
                                                           .safety = subject->safety};
            } else if (listed->standing < (*recommendation)->standing) {
                (*recommendation)->standing = listed->standing;
            }
        }
}

/* A rule that speaks for the action, if its subject is one. */
static void support(struct recommendation *recommendation, enum kind kind, const struct listed *listed)
{
    if (recommendation == NULL)
        return;
    recommendation->kinds[kind] = true;
    if (listed->strength < recommendation->strength)
        recommendation->strength = listed->strength;
    recommendation->rules.items[recommendation->rules.count++] = listed->rule;
}

static void make_findings(struct table *table)
{
    struct result *result = &table->result;
    struct finding *finding = NULL;
    const char **rules = table->rules;
    uint32_t group = no_place;

    for (size_t word = 0; word < table->standings; word++)
        for (uint64_t left = table->places[word]; left != 0; left &= left - 1) {
            const struct listed *listed = &table->listed[word * WORD_BITS + (size_t)__builtin_ctzll(left)];
            const struct grouped *grouped = &table->groups[listed->group];

            if (listed->group != group) {
                rules += finding != NULL ? finding->rules.count : 0;
                finding = &result->findings[result->finding_count++];
                *finding = (struct finding){.kind = grouped->kind,
                                            .subject = grouped->subject,
                                            .value = grouped->value,
                                            .strength = STRENGTH_CONDITIONAL,
                                            .origin = ORIGIN_EXT,
                                            .rules = {rules, 0}};
                group = listed->group;
            }
            finding_support(finding, listed->rule, listed->origin, listed->strength);
            if (kind_is_action(grouped->kind))
                support(table->recommendation_of[grouped->place], grouped->kind, listed);
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

uint64_t table_hash(const struct table *table)
{
    uint64_t parts[] = {bytes_hash(table->rows, table->row_count * sizeof *table->rows),
                        bytes_hash(table->literals, table->literal_count * sizeof *table->literals),
                        bytes_hash(table->sets_of.first, (table->atom_count + 1) * sizeof(uint32_t)),
                        bytes_hash(table->sets_of.items, table->sets_of.first[table->atom_count] * sizeof(uint32_t)),
                        bytes_hash(table->rows_of.first, (table->set_count + 1) * sizeof(uint32_t)),
                        bytes_hash(table->rows_of.items, table->rows_of.first[table->set_count] * sizeof(uint32_t)),
                        bytes_hash(table->intervals, table->interval_count * sizeof *table->intervals)};

    return bytes_hash(parts, sizeof parts);
}

/* --- Making and freeing ------------------------------------------------------------------------------------------ */

/* Grounds the rules of all stages, into a table that has nothing but its atoms and stages so far. */
static struct grounder *ground_all(const struct knowledge *knowledge, const char **why, const char **rule)
{
    struct table *table = memory_new(1, sizeof *table);
    struct grounder *g = memory_new(1, sizeof *g);

    table->knowledge = knowledge;
    table->arena = arena_new();
    table->stages = memory_new(knowledge->rulebook.stage_count, sizeof *table->stages);
    g->table = table;
    g->scratch = arena_new();
    g->keys = arena_new();
    add_answers(g);
    for (size_t i = 0; i < knowledge->rulebook.stage_count && g->why == NULL; i++) {
        size_t rows = g->row_count;

        ground_stage(g, i, rule);
        sort_stage(g, &table->stages[i], rows);
    }
    *why = g->why;
    return g;
}

static void grounder_free(struct grounder *g)
{
    byte_table_free(&g->atom_of);
    pointer_map_free(&g->by_subject);
    free(g->next_by_subject);
    arena_free(g->scratch);
    arena_free(g->keys);
    free(g->rows);
    free(g->literals);
    free(g->members);
    free(g->items);
    free(g);
}

struct table *table_make(const struct knowledge *knowledge, const char **why, const char **rule)
{
    struct grounder *g = ground_all(knowledge, why, rule);
    struct table *table = g->table;

    if (g->why == NULL) {
        compile(g);
        prepare_result(table);
    } else {
        table_free(table);
        table = NULL;
    }
    grounder_free(g);
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
    free(table->first_choice);
    free(table->not_given);
    free(table->intervals);
    free(table->rows);
    free(table->literals);
    lists_free(&table->sets_of);
    lists_free(&table->rows_of);
    free(table->stages);
    free(table->always);
    free(table->holds);
    free(table->set_holds);
    free(table->marks);
    free(table->true_atoms);
    free(table->places);
    free(table->place_of);
    free(table->listed);
    free(table->groups);
    free(table->subjects);
    free(table);
}

/* --- The rows by themselves -------------------------------------------------------------------------------------- */

bool table_rows_make(const struct knowledge *knowledge, struct table_rows *rows, const char **why, const char **rule)
{
    struct grounder *g = ground_all(knowledge, why, rule);
    struct table *table = g->table;
    bool made = g->why == NULL;

    *rows = (struct table_rows){.atoms = table->atoms,
                                .atom_count = table->atom_count,
                                .rows = g->rows,
                                .row_count = g->row_count,
                                .literals = g->literals,
                                .members = g->members,
                                .first_choice = table->first_choice,
                                .not_given = table->not_given,
                                .intervals = table->intervals,
                                .interval_count = table->interval_count,
                                .circular = memory_new(knowledge->rulebook.stage_count, sizeof(bool))};
    for (size_t i = 0; i < knowledge->rulebook.stage_count; i++)
        rows->circular[i] = table->stages[i].circular;
    table->atoms = NULL; /* what was handed out */
    table->first_choice = table->not_given = NULL;
    table->intervals = NULL;
    g->rows = NULL;
    g->literals = NULL;
    g->members = NULL;
    table_free(table);
    grounder_free(g);
    if (!made)
        table_rows_free(rows);
    return made;
}

void table_rows_free(struct table_rows *rows)
{
    free(rows->atoms);
    free(rows->rows);
    free(rows->literals);
    free(rows->members);
    free(rows->first_choice);
    free(rows->not_given);
    free(rows->intervals);
    free(rows->circular);
    *rows = (struct table_rows){.atoms = NULL};
}
