/* Searches sets of one, two and three answers, smallest first, by consulting again.
 *
 * A set is left out without a consultation where it contains one that was found, or where it falls apart into two whose parts touch
 * no rule in common (touched): what these do together, one of them does alone. */
#include "change.h"

#include <stdlib.h>
#include <string.h>

#include "lookahead.h"
#include "matching.h"
#include "memory.h"
#include "trials.h"

enum { WORD_BITS = 64 };

/* A rule whose firing can matter, under the values that its variables must have for that. */
struct reach_rule {
    const struct alternative *alternative;
    struct bindings asked, known; /* by the rule that it feeds; with what parts and safety subjects add */
    bool open;                    /* while it is followed */
};

/* What is known of a set of one or two candidates. */
struct known_set {
    bool found;        /* it turns the subject */
    uint64_t *touched; /* one bit for each rule, whatever its alternative, and behind them one for the standing */
};

struct searcher {
    struct engine *engine;
    const struct knowledge *knowledge;
    struct diag *diag;
    const struct case_record *record;
    struct case_record trial_case; /* the case, with its own shallow answers */
    struct change_search *search;
    size_t set_capacity, limit;
    enum status status; /* after a failure nothing is tried any more */
    struct arena *arena;

    bool *reached; /* by fact of the vocabulary: its answer can matter */
    struct reach_rule *rules;
    size_t rule_count, rule_capacity;
    bool circular; /* a rule feeds itself, through others or not */

    struct changed_answer *candidates; /* in the order of asking, then of the answers */
    size_t candidate_count, candidate_capacity;
    struct known_set *singles, *pairs; /* by candidate; by candidate, then candidate */

    size_t run;   /* number of the one just made; the first is that of the case as it is */
    int standing; /* of the subject in it */
    size_t width; /* of a set of rules: words of 64 bits */
    struct concluded {
        struct fact fact;
        size_t next;       /* the next of the same rule, or 0; all counted from 1 */
        bool in_base;      /* the case as it is concludes it */
        size_t seen;       /* the last run that concluded it */
        uint64_t *touched; /* the rules that have a condition which it satisfies */
    } * concluded;
    size_t concluded_count, concluded_capacity;
    struct pointer_map first_of_rule;
};

/* --- Backwards from a standing to the rules and answers that can matter to it --- */

/* Whether the first bindings leave everything open that the second leave open. */
static bool as_open(const struct bindings *first, const struct bindings *second)
{
    for (size_t i = 0; i < first->count; i++) {
        const char *value = bindings_get(second, first->variables[i]);

        if (value == NULL || strcmp(value, first->values[i]) != 0)
            return false;
    }
    return true;
}

/* Notes that the alternative is followed under these bindings; false if that was done before. */
static bool note_rule(struct searcher *searcher, const struct alternative *alternative, const struct bindings *asked,
                      const struct bindings *known)
{
    for (size_t i = 0; i < searcher->rule_count; i++)
        if (searcher->rules[i].alternative == alternative && as_open(&searcher->rules[i].asked, asked)) {
            searcher->circular = searcher->circular || searcher->rules[i].open;
            return false;
        }
    searcher->rules = memory_grow(searcher->rules, &searcher->rule_capacity, searcher->rule_count + 1, sizeof *searcher->rules);
    searcher->rules[searcher->rule_count++] = (struct reach_rule){alternative, *asked, *known, true};
    return true;
}

static void mark_facts(struct searcher *searcher, const struct condition *condition)
{
    const struct words *facts = condition_facts(condition);

    for (size_t i = 0; i < facts->count; i++) {
        int fact = vocabulary_fact(&searcher->knowledge->vocabulary, facts->items[i]);

        if (fact != NOT_FOUND)
            searcher->reached[fact] = true;
    }
}

static bool is_bound(const struct condition *condition, const struct bindings *bindings)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].variable != NULL && bindings_get(bindings, condition->constraints[i].variable) == NULL)
            return false;
    return true;
}

static bool is_standing_fact(const struct condition *condition)
{
    return condition->about == TEMPLATE_PART || condition->about == TEMPLATE_SAFETY_SUBJECT;
}

/* Parts and safety subjects hold in every case: under bound variables they either bind the others or cannot match at all. */
static bool follow_standing_fact(const struct knowledge *knowledge, const struct condition *condition, struct bindings *bindings)
{
    const struct fact *match = NULL;
    size_t count = 0;

    for (size_t i = 0; i < knowledge->standing_fact_count; i++)
        if (condition_matches(condition, &knowledge->standing_facts[i], bindings)) {
            match = &knowledge->standing_facts[i];
            count++;
        }
    if (condition->test == CONDITION_ABSENT)
        return count == 0 || !is_bound(condition, bindings);
    if (count == 1)
        condition_bind(condition, match, bindings);
    return count > 0;
}

/* Follows the rules that could conclude what the condition asks for. */
static void reach(struct searcher *searcher, const struct condition *target, const struct bindings *bindings)
{
    const struct rulebook *rulebook = &searcher->knowledge->rulebook;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        struct bindings inner, known;
        size_t place = searcher->rule_count;
        bool possible =
            rulebook->rules[alternative->rule].active && alternative_could_conclude(alternative, target, bindings, &inner);

        if (possible)
            known = inner;
        for (size_t j = 0; possible && j < alternative->condition_count; j++)
            if (is_standing_fact(&alternative->conditions[j]))
                possible = follow_standing_fact(searcher->knowledge, &alternative->conditions[j], &known);
        if (!possible || !note_rule(searcher, alternative, &inner, &known))
            continue;
        for (size_t j = 0; j < alternative->condition_count; j++)
            if (!is_standing_fact(&alternative->conditions[j])) {
                mark_facts(searcher, &alternative->conditions[j]);
                reach(searcher, &alternative->conditions[j], &known); /* answers, too, follow from rules */
            }
        searcher->rules[place].open = false;
    }
}

/* Whether a rule makes an action of the subject; without one it never gets a standing. */
static bool is_advised(const struct rulebook *rulebook, const char *subject)
{
    struct condition target = {.test = CONDITION_PRESENT, .about = TEMPLATE_FINDING, .constraint_count = 2};
    const char *kinds[KIND_COUNT];
    struct bindings inner;
    size_t count = 0;

    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (kind_is_action((enum kind)kind))
            kinds[count++] = kind_word((enum kind)kind);
    target.constraints[0] = (struct constraint){.slot = FINDING_KIND, .in = {kinds, count}};
    target.constraints[1] = (struct constraint){.slot = FINDING_SUBJECT, .in = {&subject, 1}};
    for (size_t i = 0; i < rulebook->alternative_count; i++)
        if (rulebook_rule_of(rulebook, i)->active &&
            alternative_could_conclude(&rulebook->alternatives[i], &target, NULL, &inner))
            return true;
    return false;
}

/* --- Which answers are tried --- */

/* Whether a variable carries the answer on, to other conditions of the rule or to what it concludes. */
static bool carries_on(const struct alternative *alternative, const struct condition *condition)
{
    const struct constraint *is = condition_constraint(condition, ANSWER_VALUE);

    if (is == NULL || is->variable == NULL)
        return false;
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (&alternative->conditions[i] != condition && condition_names(&alternative->conditions[i], is->variable))
            return true;
    for (int i = 0; i < SLOTS_MAX; i++)
        if (alternative->conclusion[i].variable != NULL && strcmp(alternative->conclusion[i].variable, is->variable) == 0)
            return true;
    return false;
}

/* Whether the rule cannot tell the two answers to this fact apart. */
static bool rule_agrees(const struct alternative *alternative, const struct case_fact *fact, const struct answer *a,
                        const struct answer *b)
{
    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];
        uint64_t in_a = template_is_answer(condition->about) ? condition_answers(condition, fact, a) : 0;
        uint64_t in_b = template_is_answer(condition->about) ? condition_answers(condition, fact, b) : 0;

        if (condition->about == TEMPLATE_NOT_GIVEN && fact->implied && answer_given(a) != answer_given(b))
            return false;
        if ((in_a != 0) != (in_b != 0) ||
            (in_a != 0 && carries_on(alternative, condition) && (in_a != in_b || a->number != b->number)))
            return false;
    }
    return true;
}

static bool rules_agree(const struct searcher *searcher, size_t fact, const struct answer *a, const struct answer *b)
{
    for (size_t i = 0; i < searcher->rule_count; i++)
        if (!rule_agrees(searcher->rules[i].alternative, &searcher->knowledge->vocabulary.facts[fact], a, b))
            return false;
    return true;
}

static struct answer first_of(const struct changed_answer *changed)
{
    if (changed->choices != 0)
        return (struct answer){.chosen = changed->choices & -changed->choices};
    return (struct answer){.measured = true, .number = (int32_t)changed->low};
}

/* Puts the answer to another that does the same; numbers only where the intervals meet. */
static bool join(struct changed_answer *changed, const struct tried_answer *tried)
{
    if (tried->choice == NOT_FOUND && changed->high + 1 != tried->low)
        return false;
    if (tried->choice == NOT_FOUND)
        changed->high = tried->high;
    else
        changed->choices |= UINT64_C(1) << tried->choice;
    return true;
}

/* Every answer to this fact that a rule which can reach the subject tells from what the case says now. */
static void add_candidates(struct searcher *searcher, size_t fact)
{
    const struct tried_answers *answers = tried_answers(searcher->knowledge, fact);
    size_t first = searcher->candidate_count;

    for (size_t i = 0; searcher->reached[fact] && i < answers->count; i++) {
        const struct tried_answer *tried = &answers->items[i];
        bool added = rules_agree(searcher, fact, &tried->answer, &searcher->record->answers[fact]);

        for (size_t j = first; j < searcher->candidate_count && !added; j++) {
            const struct answer other = first_of(&searcher->candidates[j]);

            added = rules_agree(searcher, fact, &tried->answer, &other) && join(&searcher->candidates[j], tried);
        }
        if (added)
            continue;
        searcher->candidates = memory_grow(searcher->candidates, &searcher->candidate_capacity, searcher->candidate_count + 1,
                                           sizeof *searcher->candidates);
        searcher->candidates[searcher->candidate_count++] =
            (struct changed_answer){fact, tried->choice == NOT_FOUND ? 0 : UINT64_C(1) << tried->choice, tried->low, tried->high};
    }
}

/* What no plan can change is only noted. */
static void list_candidates(struct searcher *searcher, bool any)
{
    const struct vocabulary *vocabulary = &searcher->knowledge->vocabulary;
    struct change_search *search = searcher->search;

    search->left_out = memory_new(vocabulary->fact_count, sizeof *search->left_out);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        size_t before = searcher->candidate_count;

        add_candidates(searcher, i);
        if (searcher->candidate_count == before)
            continue;
        if (any || !vocabulary->facts[i].unchangeable) {
            search->fact_count++;
        } else {
            search->left_out[search->left_out_count++] = i;
            searcher->candidate_count = before;
        }
    }
}

/* --- Which rules, of those that can reach the subject, have a condition that a change touches --- */

static void mark_rule(const struct searcher *searcher, const struct alternative *alternative, uint64_t *touched)
{
    size_t last = searcher->knowledge->rulebook.rule_count;

    touched[alternative->rule / WORD_BITS] |= UINT64_C(1) << alternative->rule % WORD_BITS;
    if (alternative->concludes == TEMPLATE_STANDING || searcher->circular)
        touched[last / WORD_BITS] |= UINT64_C(1) << last % WORD_BITS;
}

static bool satisfies(const struct reach_rule *reached, const struct fact *fact)
{
    for (size_t i = 0; i < reached->alternative->condition_count; i++)
        if (condition_matches(&reached->alternative->conditions[i], fact, &reached->known))
            return true;
    return false;
}

/* What is known of the fact; facts are sought among those of the rule that concluded them. */
static struct concluded *concluded_of(struct searcher *searcher, const struct fact *fact)
{
    struct concluded *added;
    const char *rule = fact_rule(fact);
    size_t first = (size_t)(uintptr_t)pointer_map_get(&searcher->first_of_rule, rule);

    for (size_t i = first; i != 0; i = searcher->concluded[i - 1].next)
        if (memcmp(searcher->concluded[i - 1].fact.slots, fact->slots, sizeof fact->slots) == 0)
            return &searcher->concluded[i - 1];
    searcher->concluded = memory_grow(searcher->concluded, &searcher->concluded_capacity, searcher->concluded_count + 1,
                                      sizeof *searcher->concluded);
    added = &searcher->concluded[searcher->concluded_count++];
    *added = (struct concluded){.fact = *fact, .next = first};
    added->touched = arena_alloc(searcher->arena, searcher->width, sizeof *added->touched);
    for (size_t i = 0; i < searcher->rule_count; i++)
        if (satisfies(&searcher->rules[i], fact))
            mark_rule(searcher, searcher->rules[i].alternative, added->touched);
    pointer_map_set(&searcher->first_of_rule, rule, (const void *)(uintptr_t)searcher->concluded_count);
    return added;
}

/* Adds the rules that the set just tried touches: by what it concluded otherwise than the case as it is, and by its answers. */
static void take_touched(const struct searcher *searcher, const size_t *chosen, size_t count, uint64_t *touched)
{
    for (size_t i = 0; i < searcher->concluded_count; i++) {
        const struct concluded *concluded = &searcher->concluded[i];

        if ((concluded->seen == searcher->run) != concluded->in_base)
            for (size_t j = 0; j < searcher->width; j++)
                touched[j] |= concluded->touched[j];
    }
    for (size_t i = 0; i < count; i++) {
        size_t fact = searcher->candidates[chosen[i]].fact;
        const struct answer answer = first_of(&searcher->candidates[chosen[i]]);

        for (size_t j = 0; j < searcher->rule_count; j++)
            if (!rule_agrees(searcher->rules[j].alternative, &searcher->knowledge->vocabulary.facts[fact],
                             &searcher->record->answers[fact], &answer))
                mark_rule(searcher, searcher->rules[j].alternative, touched);
    }
}

/* --- The search --- */

static bool is_recommended(int standing)
{
    return standing == STANDING_RECOMMENDED || standing == STANDING_WITH_CAUTION;
}

static void take_fact(void *context, enum fact_template about, const char *const *slots, int number)
{
    struct searcher *searcher = context;
    struct fact fact = {.about = about};
    struct concluded *concluded;
    enum standing standing;

    if (about == TEMPLATE_ANSWER &&
        !searcher->knowledge->vocabulary.facts[vocabulary_fact(&searcher->knowledge->vocabulary, slots[ANSWER_FACT])].implied)
        return; /* answers that only the case can give are compared as such */
    for (int i = 0; template_slots(about)[i] != NULL; i++)
        fact.slots[i] = i == number ? names_intern(searcher->knowledge->names, slots[i]) : slots[i];
    concluded = concluded_of(searcher, &fact);
    concluded->seen = searcher->run;
    concluded->in_base = concluded->in_base || searcher->run == 1;
    if (about == TEMPLATE_STANDING && slots[STANDING_SUBJECT] == searcher->search->subject &&
        standing_read(slots[STANDING_IS], &standing) && (int)standing < searcher->standing)
        searcher->standing = (int)standing;
}

static void run(struct searcher *searcher)
{
    const struct run_sink sink = {
        .context = searcher,
        .templates = 1u << TEMPLATE_ANSWER | 1u << TEMPLATE_FINDING | 1u << TEMPLATE_OBJECTION | 1u << TEMPLATE_STANDING,
        .fact = take_fact,
    };

    searcher->standing = STANDING_ABSENT;
    searcher->search->consultations++;
    searcher->run++;
    searcher->status = engine_run(searcher->engine, &searcher->trial_case, &sink, searcher->diag);
}

/* Whether another set may be tried. */
static bool may_go_on(struct searcher *searcher)
{
    struct change_search *search = searcher->search;

    search->limit_reached = search->limit_reached || search->consultations >= searcher->limit;
    return searcher->status == STATUS_OK && !search->limit_reached;
}

/* Consults with these candidates in the place of the case's answers. True: they turn the subject, and are kept. */
static bool try_set(struct searcher *searcher, const size_t *chosen, size_t count)
{
    struct change_search *search = searcher->search;
    struct change_set set = {.count = count};

    for (size_t i = 0; i < count; i++) {
        set.answers[i] = searcher->candidates[chosen[i]];
        searcher->trial_case.answers[set.answers[i].fact] = first_of(&set.answers[i]);
    }
    run(searcher);
    for (size_t i = 0; i < count; i++)
        searcher->trial_case.answers[set.answers[i].fact] = searcher->record->answers[set.answers[i].fact];
    if (searcher->status != STATUS_OK || is_recommended(searcher->standing) == search->taking_away)
        return false;
    set.standing = searcher->standing;
    search->sets = memory_grow(search->sets, &searcher->set_capacity, search->set_count + 1, sizeof *search->sets);
    search->sets[search->set_count++] = set;
    return true;
}

static bool meet(const struct searcher *searcher, const struct known_set *a, const struct known_set *b)
{
    for (size_t i = 0; i < searcher->width; i++)
        if ((a->touched[i] & b->touched[i]) != 0)
            return true;
    return false;
}

static struct known_set *pair(const struct searcher *searcher, size_t first, size_t second)
{
    return &searcher->pairs[first * searcher->candidate_count + second];
}

static void try_singles(struct searcher *searcher)
{
    for (size_t i = 0; i < searcher->candidate_count && may_go_on(searcher); i++) {
        searcher->singles[i].touched = arena_alloc(searcher->arena, searcher->width, sizeof(uint64_t));
        searcher->singles[i].found = try_set(searcher, &i, 1);
        take_touched(searcher, &i, 1, searcher->singles[i].touched);
    }
}

/* Whether the two can stand in one set that is not larger than it must be. */
static bool may_join(const struct searcher *searcher, size_t first, size_t second)
{
    return searcher->candidates[first].fact != searcher->candidates[second].fact && !searcher->singles[first].found &&
           !searcher->singles[second].found;
}

static void try_pair(struct searcher *searcher, size_t first, size_t second)
{
    const struct known_set *a = &searcher->singles[first], *b = &searcher->singles[second];
    struct known_set *both = pair(searcher, first, second);
    const size_t chosen[] = {first, second};

    both->touched = arena_alloc(searcher->arena, searcher->width, sizeof *both->touched);
    if (!meet(searcher, a, b)) {
        for (size_t i = 0; i < searcher->width; i++)
            both->touched[i] = a->touched[i] | b->touched[i];
    } else if (may_go_on(searcher)) {
        both->found = try_set(searcher, chosen, 2);
        take_touched(searcher, chosen, 2, both->touched);
    }
}

static void try_pairs(struct searcher *searcher)
{
    for (size_t i = 0; i < searcher->candidate_count; i++)
        for (size_t j = i + 1; j < searcher->candidate_count && !searcher->search->limit_reached; j++)
            if (may_join(searcher, i, j))
                try_pair(searcher, i, j);
}

static bool pairs_join(const struct searcher *searcher, size_t i, size_t j, size_t k)
{
    const struct known_set *singles = searcher->singles;
    const struct known_set *ij = pair(searcher, i, j), *ik = pair(searcher, i, k), *jk = pair(searcher, j, k);

    return !ij->found && !ik->found && !jk->found && meet(searcher, ij, &singles[k]) && meet(searcher, ik, &singles[j]) &&
           meet(searcher, jk, &singles[i]);
}

static void try_triples(struct searcher *searcher)
{
    size_t count = searcher->candidate_count;

    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count; j++) {
            if (!may_join(searcher, i, j) || pair(searcher, i, j)->found)
                continue;
            for (size_t k = j + 1; k < count && !searcher->search->limit_reached; k++)
                if (may_join(searcher, i, k) && may_join(searcher, j, k) && pairs_join(searcher, i, j, k) && may_go_on(searcher))
                    try_set(searcher, (const size_t[]){i, j, k}, 3);
        }
}

static void search_sets(struct searcher *searcher)
{
    static void (*const try_size[CHANGE_SIZE_MAX])(struct searcher *) = {try_singles, try_pairs, try_triples};
    struct change_search *search = searcher->search;
    size_t count = searcher->candidate_count;

    searcher->singles = memory_new(count, sizeof *searcher->singles);
    searcher->pairs = memory_new(count * count, sizeof *searcher->pairs);
    run(searcher);
    search->standing = searcher->standing;
    search->taking_away = is_recommended(searcher->standing);
    for (size_t size = 1; size <= CHANGE_SIZE_MAX && searcher->status == STATUS_OK; size++) {
        try_size[size - 1](searcher);
        if (search->limit_reached)
            break;
        search->complete_size = size;
    }
    free(searcher->singles);
    free(searcher->pairs);
}

enum status engine_find_changes(struct engine *engine, const struct case_record *record, const char *subject,
                                const struct change_options *options, struct change_search **search, struct diag *diag)
{
    const struct knowledge *knowledge = engine_knowledge(engine);
    size_t facts = knowledge->vocabulary.fact_count;
    struct condition target = {.test = CONDITION_PRESENT, .about = TEMPLATE_STANDING, .constraint_count = 1};
    struct searcher searcher = {.engine = engine,
                                .knowledge = knowledge,
                                .diag = diag,
                                .record = record,
                                .trial_case = *record,
                                .limit = options->limit > 0 ? options->limit : CHANGE_LIMIT_DEFAULT,
                                .width = knowledge->rulebook.rule_count / WORD_BITS + 1};

    *search = searcher.search = memory_new(1, sizeof **search);
    (*search)->subject = names_intern(knowledge->names, subject);
    searcher.arena = arena_new();
    searcher.reached = arena_alloc(searcher.arena, facts, sizeof *searcher.reached);
    searcher.trial_case.answers = arena_alloc(searcher.arena, facts, sizeof *record->answers);
    memcpy(searcher.trial_case.answers, record->answers, facts * sizeof *record->answers);
    target.constraints[0] = (struct constraint){.slot = STANDING_SUBJECT, .in = {&(*search)->subject, 1}};
    if (is_advised(&knowledge->rulebook, subject))
        reach(&searcher, &target, NULL);
    list_candidates(&searcher, options->any);
    search_sets(&searcher);
    free(searcher.rules);
    free(searcher.candidates);
    free(searcher.concluded);
    pointer_map_free(&searcher.first_of_rule);
    arena_free(searcher.arena);
    if (searcher.status != STATUS_OK) {
        change_search_free(*search);
        *search = NULL;
    }
    return searcher.status;
}

void change_search_free(struct change_search *search)
{
    if (search == NULL)
        return;
    free(search->sets);
    free(search->left_out);
    free(search);
}
