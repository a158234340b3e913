/* Searches sets of one, two and three answers, smallest first, by consulting again.
 *
 * A set is left out without a consultation where it contains one that was found, or where it falls apart into two whose parts touch
 * no rule in common (touches): what these do together, one of them does alone. */
#include "change.h"

#include <stdlib.h>
#include <string.h>

#include "trials.h"

/* --- Backwards from a standing to the rules and answers that can matter to it ------------------------------------ */

/* A rule whose firing can matter, under the values that its variables must have for that. */
struct reach_rule {
    size_t alternative;           /* index into rulebook->alternatives */
    struct bindings asked, known; /* by the rule that it feeds; with what parts and safety subjects add */
    bool open;                    /* while it is followed */
};

struct reach {
    bool *facts; /* one for each fact of the vocabulary: its answer can matter */
    struct reach_rule *rules;
    size_t rule_count, rule_capacity;
    bool circular; /* a rule feeds itself, through others or not */
};

struct reacher {
    const struct knowledge *knowledge;
    struct reach *reach;
};

static void reach(struct reacher *reacher, const struct condition *target, const struct bindings *bindings);

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
static bool note_rule(struct reacher *reacher, size_t alternative, const struct bindings *bindings)
{
    struct reach *found = reacher->reach;

    for (size_t i = 0; i < found->rule_count; i++)
        if (found->rules[i].alternative == alternative && as_open(&found->rules[i].asked, bindings)) {
            found->circular = found->circular || found->rules[i].open;
            return false;
        }
    found->rules = memory_grow(found->rules, &found->rule_capacity, found->rule_count + 1, sizeof *found->rules);
    found->rules[found->rule_count++] = (struct reach_rule){alternative, *bindings, *bindings, true};
    return true;
}

static void reach_mark(struct reacher *reacher, const struct condition *condition)
{
    const struct constraint *to = condition_constraint(condition, ANSWER_FACT);

    for (size_t i = 0; to != NULL && i < to->in.count; i++) {
        int fact = vocabulary_fact(&reacher->knowledge->vocabulary, to->in.items[i]);

        if (fact != NOT_FOUND)
            reacher->reach->facts[fact] = true;
    }
}

static bool is_bound(const struct condition *condition, const struct bindings *bindings)
{
    for (size_t i = 0; i < condition->constraint_count; i++)
        if (condition->constraints[i].variable != NULL && bindings_get(bindings, condition->constraints[i].variable) == NULL)
            return false;
    return true;
}

/* Parts and safety subjects hold in every case: under bound variables they either bind the others or cannot match at all. */
static bool follow_standing_fact(const struct reacher *reacher, const struct condition *condition, struct bindings *bindings)
{
    const struct fact *match = NULL;
    size_t count = 0;

    for (size_t i = 0; i < reacher->knowledge->standing_fact_count; i++)
        if (condition_matches(condition, &reacher->knowledge->standing_facts[i], bindings)) {
            match = &reacher->knowledge->standing_facts[i];
            count++;
        }
    if (condition->test == CONDITION_ABSENT)
        return count == 0 || !is_bound(condition, bindings);
    if (count == 1)
        condition_bind(condition, match, bindings);
    return count > 0;
}

static bool is_standing_fact(const struct condition *condition)
{
    return condition->about == TEMPLATE_PART || condition->about == TEMPLATE_SAFETY_SUBJECT;
}

/* Takes what parts and safety subjects say of the variables; false: under them the rule cannot fire. */
static bool follow_standing_facts(const struct reacher *reacher, const struct alternative *alternative, struct bindings *bindings)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (is_standing_fact(&alternative->conditions[i]) &&
            !follow_standing_fact(reacher, &alternative->conditions[i], bindings))
            return false;
    return true;
}

static void follow(struct reacher *reacher, const struct alternative *alternative, const struct bindings *bindings)
{
    for (size_t i = 0; i < alternative->condition_count; i++) {
        const struct condition *condition = &alternative->conditions[i];

        if (template_is_answer(condition->about))
            reach_mark(reacher, condition);
        else if (!is_standing_fact(condition))
            reach(reacher, condition, bindings);
    }
}

static void reach(struct reacher *reacher, const struct condition *target, const struct bindings *bindings)
{
    const struct rulebook *rulebook = &reacher->knowledge->rulebook;

    for (size_t i = 0; i < rulebook->alternative_count; i++) {
        const struct alternative *alternative = &rulebook->alternatives[i];
        struct bindings inner, known;
        size_t place = reacher->reach->rule_count;

        if (!rulebook->rules[alternative->rule].active || !alternative_could_conclude(alternative, target, bindings, &inner))
            continue;
        known = inner;
        if (!follow_standing_facts(reacher, alternative, &known) || !note_rule(reacher, i, &inner))
            continue;
        reacher->reach->rules[place].known = known;
        follow(reacher, alternative, &known);
        reacher->reach->rules[place].open = false;
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
        if (rulebook->rules[rulebook->alternatives[i].rule].active &&
            alternative_could_conclude(&rulebook->alternatives[i], &target, NULL, &inner))
            return true;
    return false;
}

/* Free with reach_free. */
static void reach_find(const struct knowledge *knowledge, const char *subject, struct reach *found)
{
    struct reacher reacher = {.knowledge = knowledge, .reach = found};
    struct condition target = {.test = CONDITION_PRESENT, .about = TEMPLATE_STANDING, .constraint_count = 1};
    const char *words[] = {subject};

    *found = (struct reach){.facts = memory_new(knowledge->vocabulary.fact_count, sizeof *found->facts)};
    target.constraints[0] = (struct constraint){.slot = STANDING_SUBJECT, .in = {words, 1}};
    if (is_advised(&knowledge->rulebook, subject))
        reach(&reacher, &target, NULL);
}

static void reach_free(struct reach *reach)
{
    free(reach->facts);
    free(reach->rules);
}

/* --- Which answers a search for changes tries -------------------------------------------------------------------- */

struct candidates {
    struct changed_answer *list; /* in the order of asking, then of the answers */
    size_t count, capacity;
};

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

static bool condition_agrees(const struct alternative *alternative, const struct condition *condition,
                             const struct case_fact *fact, const struct answer *a, const struct answer *b)
{
    uint64_t in_a, in_b;

    if (!template_is_answer(condition->about))
        return true;
    in_a = condition_answers(condition, fact, a);
    in_b = condition_answers(condition, fact, b);
    if ((in_a != 0) != (in_b != 0))
        return false;
    return in_a == 0 || !carries_on(alternative, condition) || (in_a == in_b && a->number == b->number);
}

/* Whether the rule cannot tell the two answers to this fact apart. */
static bool rule_agrees(const struct alternative *alternative, const struct case_fact *fact, const struct answer *a,
                        const struct answer *b)
{
    for (size_t i = 0; i < alternative->condition_count; i++)
        if (!condition_agrees(alternative, &alternative->conditions[i], fact, a, b))
            return false;
    return true;
}

static bool rules_agree(const struct knowledge *knowledge, const struct reach *reach, size_t fact, const struct answer *a,
                        const struct answer *b)
{
    for (size_t i = 0; i < reach->rule_count; i++)
        if (!rule_agrees(&knowledge->rulebook.alternatives[reach->rules[i].alternative], &knowledge->vocabulary.facts[fact], a,
                         b))
            return false;
    return true;
}

/* Puts the first of the answers into the place of another, whose texts stay. */
static void changed_answer_apply(const struct changed_answer *changed, struct answer *answer)
{
    answer->measured = changed->choices == 0;
    answer->number = changed->choices == 0 ? (int32_t)changed->low : 0;
    answer->chosen = changed->choices & -changed->choices;
}

static struct answer first_of(const struct changed_answer *changed)
{
    struct answer answer = {.chosen = 0};

    changed_answer_apply(changed, &answer);
    return answer;
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

static void add_answer(const struct knowledge *knowledge, const struct reach *reach, size_t fact,
                       const struct tried_answer *tried, size_t first, struct candidates *candidates)
{
    for (size_t i = first; i < candidates->count; i++) {
        struct answer other = first_of(&candidates->list[i]);

        if (rules_agree(knowledge, reach, fact, &tried->answer, &other) && join(&candidates->list[i], tried))
            return;
    }
    candidates->list = memory_grow(candidates->list, &candidates->capacity, candidates->count + 1, sizeof *candidates->list);
    candidates->list[candidates->count++] =
        (struct changed_answer){fact, tried->choice == NOT_FOUND ? 0 : UINT64_C(1) << tried->choice, tried->low, tried->high};
}

/* Every answer to this fact that a rule which can reach the subject tells from what the case says now. Free candidates->list. */
static void candidates_add(const struct knowledge *knowledge, const struct reach *reach, const struct case_record *record,
                           size_t fact, struct candidates *candidates)
{
    struct tried_answer answers[ANSWERS_MAX];
    size_t first = candidates->count;
    size_t count = reach->facts[fact] ? tried_answers(knowledge, fact, answers) : 0;

    for (size_t i = 0; i < count; i++)
        if (!rules_agree(knowledge, reach, fact, &answers[i].answer, &record->answers[fact]))
            add_answer(knowledge, reach, fact, &answers[i], first, candidates);
}

/* --- Which rules, of those that can reach a subject, have a condition that a change touches ---------------------- */

/* A set of the rules of a reach; `width` words of 64 bits. */
struct touches {
    const struct knowledge *knowledge;
    const struct reach *reach;
    size_t width;
    struct concluded {
        struct fact fact;
        size_t next;       /* the next of the same rule, or 0; all counted from 1 */
        bool in_base;      /* the case as it is concludes it */
        size_t seen;       /* the last run that concluded it */
        uint64_t *touched; /* the rules that have a condition which it satisfies */
    } * concluded;
    size_t count, capacity;
    struct pointer_map first_of_rule;
    struct arena *arena;
    size_t run;
};

enum { WORD_BITS = 64 };

static void set_bit(uint64_t *touched, size_t bit)
{
    touched[bit / WORD_BITS] |= UINT64_C(1) << bit % WORD_BITS;
}

/* One bit for each rule, whatever its alternative, and behind them one for the standing. */
static void mark(const struct touches *touches, const struct reach_rule *reached, uint64_t *touched)
{
    const struct rulebook *rulebook = &touches->knowledge->rulebook;
    const struct alternative *alternative = &rulebook->alternatives[reached->alternative];

    set_bit(touched, alternative->rule);
    if (alternative->concludes == TEMPLATE_STANDING || touches->reach->circular)
        set_bit(touched, rulebook->rule_count);
}

static void touches_start(struct touches *touches, const struct knowledge *knowledge, const struct reach *reach)
{
    *touches = (struct touches){.knowledge = knowledge, .reach = reach, .arena = arena_new()};
    touches->width = knowledge->rulebook.rule_count / WORD_BITS + 1;
}

static void touches_free(struct touches *touches)
{
    free(touches->concluded);
    pointer_map_free(&touches->first_of_rule);
    arena_free(touches->arena);
}

/* A run begins; then each fact that it concluded. The first run is that of the case as it is. */
static void touches_run(struct touches *touches)
{
    touches->run++;
}

static bool satisfies(const struct touches *touches, const struct reach_rule *reached, const struct fact *fact)
{
    const struct alternative *alternative = &touches->knowledge->rulebook.alternatives[reached->alternative];

    for (size_t i = 0; i < alternative->condition_count; i++)
        if (condition_matches(&alternative->conditions[i], fact, &reached->known))
            return true;
    return false;
}

/* The rule that concluded a fact stands in its last slot. */
static const char *rule_of(const struct fact *fact)
{
    int last = 0;

    while (last + 1 < SLOTS_MAX && fact->slots[last + 1] != NULL)
        last++;
    return fact->slots[last];
}

/* Place of the fact, counted from 1. */
static size_t place_of(struct touches *touches, const struct fact *fact)
{
    const char *rule = rule_of(fact);
    size_t first = (size_t)(uintptr_t)pointer_map_get(&touches->first_of_rule, rule);
    struct concluded *added;

    for (size_t i = first; i != 0; i = touches->concluded[i - 1].next)
        if (memcmp(touches->concluded[i - 1].fact.slots, fact->slots, sizeof fact->slots) == 0)
            return i;
    touches->concluded = memory_grow(touches->concluded, &touches->capacity, touches->count + 1, sizeof *touches->concluded);
    added = &touches->concluded[touches->count++];
    *added = (struct concluded){.fact = *fact, .next = first};
    added->touched = arena_alloc(touches->arena, touches->width, sizeof *added->touched);
    for (size_t i = 0; i < touches->reach->rule_count; i++)
        if (satisfies(touches, &touches->reach->rules[i], fact))
            mark(touches, &touches->reach->rules[i], added->touched);
    pointer_map_set(&touches->first_of_rule, rule, (const void *)(uintptr_t)touches->count);
    return touches->count;
}

static void touches_take(struct touches *touches, enum fact_template about, const char *const *slots, int number)
{
    struct fact fact = {.about = about};
    struct concluded *concluded;
    size_t place;

    for (int i = 0; template_slots(about)[i] != NULL; i++)
        fact.slots[i] = i == number ? names_intern(touches->knowledge->names, slots[i]) : slots[i];
    place = place_of(touches, &fact);
    concluded = &touches->concluded[place - 1];
    concluded->seen = touches->run;
    concluded->in_base = concluded->in_base || touches->run == 1;
}

/* Adds the rules touched by what the last run concluded otherwise than the first. */
static void touches_add_run(const struct touches *touches, uint64_t *touched)
{
    for (size_t i = 0; i < touches->count; i++) {
        const struct concluded *concluded = &touches->concluded[i];

        if ((concluded->seen == touches->run) != concluded->in_base)
            for (size_t j = 0; j < touches->width; j++)
                touched[j] |= concluded->touched[j];
    }
}

/* Adds the rules that tell the two answers apart. */
static void touches_add_answer(const struct touches *touches, size_t fact, const struct answer *a, const struct answer *b,
                               uint64_t *touched)
{
    for (size_t i = 0; i < touches->reach->rule_count; i++) {
        const struct reach_rule *reached = &touches->reach->rules[i];
        const struct alternative *alternative = &touches->knowledge->rulebook.alternatives[reached->alternative];

        if (!rule_agrees(alternative, &touches->knowledge->vocabulary.facts[fact], a, b))
            mark(touches, reached, touched);
    }
}

/* --- Searches sets of one, two and three answers, smallest first, by consulting again ---------------------------- */

/* What is known of a set of one or two candidates. */
struct known_set {
    bool found;        /* it turns the subject */
    uint64_t *touched; /* rules, see change_touch.c */
};

struct searcher {
    const struct trial_door *door;
    struct diag *diag;
    struct case_record trial_case; /* the case, with its own shallow answers */
    const struct case_record *record;
    struct candidates candidates;
    struct touches touches;
    struct known_set *singles; /* by candidate */
    struct known_set *pairs;   /* by candidate, then candidate */
    struct change_search *search;
    size_t set_capacity;
    size_t limit;
    int standing; /* of the subject in the run just made */
};

static bool is_recommended(int standing)
{
    return standing == STANDING_RECOMMENDED || standing == STANDING_WITH_CAUTION;
}

static void take_fact(void *context, enum fact_template about, const char *const *slots, int number)
{
    struct searcher *searcher = context;
    enum standing standing;

    touches_take(&searcher->touches, about, slots, number);
    if (about == TEMPLATE_STANDING && slots[STANDING_SUBJECT] == searcher->search->subject &&
        standing_read(slots[STANDING_IS], &standing) && (int)standing < searcher->standing)
        searcher->standing = (int)standing;
}

static enum status run(struct searcher *searcher)
{
    struct run_sink sink = {
        .context = searcher,
        .templates = 1u << TEMPLATE_FINDING | 1u << TEMPLATE_OBJECTION | 1u << TEMPLATE_STANDING,
        .fact = take_fact,
    };

    searcher->standing = STANDING_ABSENT;
    searcher->search->consultations++;
    touches_run(&searcher->touches);
    return searcher->door->run(searcher->door->context, &searcher->trial_case, &sink, searcher->diag);
}

static bool turns(const struct searcher *searcher)
{
    return is_recommended(searcher->standing) != searcher->search->taking_away;
}

static void keep_set(struct searcher *searcher, const size_t *chosen, size_t count)
{
    struct change_search *search = searcher->search;
    struct change_set *set;

    search->sets = memory_grow(search->sets, &searcher->set_capacity, search->set_count + 1, sizeof *search->sets);
    set = &search->sets[search->set_count++];
    *set = (struct change_set){.count = count, .standing = searcher->standing};
    for (size_t i = 0; i < count; i++)
        set->answers[i] = searcher->candidates.list[chosen[i]];
}

/* Consults with these candidates in the place of the case's answers. */
static enum status try_set(struct searcher *searcher, const size_t *chosen, size_t count)
{
    enum status status;

    for (size_t i = 0; i < count; i++) {
        const struct changed_answer *changed = &searcher->candidates.list[chosen[i]];

        changed_answer_apply(changed, &searcher->trial_case.answers[changed->fact]);
    }
    status = run(searcher);
    for (size_t i = 0; i < count; i++) {
        size_t fact = searcher->candidates.list[chosen[i]].fact;

        searcher->trial_case.answers[fact] = searcher->record->answers[fact];
    }
    if (status == STATUS_OK && turns(searcher))
        keep_set(searcher, chosen, count);
    return status;
}

/* The rules that the set just tried touches. */
static void take_touched(const struct searcher *searcher, const size_t *chosen, size_t count, uint64_t *touched)
{
    touches_add_run(&searcher->touches, touched);
    for (size_t i = 0; i < count; i++) {
        const struct changed_answer *changed = &searcher->candidates.list[chosen[i]];
        struct answer answer = {.chosen = 0};

        changed_answer_apply(changed, &answer);
        touches_add_answer(&searcher->touches, changed->fact, &searcher->record->answers[changed->fact], &answer, touched);
    }
}

static bool meet(const struct searcher *searcher, const struct known_set *a, const struct known_set *b)
{
    for (size_t i = 0; i < searcher->touches.width; i++)
        if ((a->touched[i] & b->touched[i]) != 0)
            return true;
    return false;
}

static struct known_set *pair(const struct searcher *searcher, size_t first, size_t second)
{
    return &searcher->pairs[first * searcher->candidates.count + second];
}

static bool at_limit(struct searcher *searcher)
{
    searcher->search->limit_reached = searcher->search->consultations >= searcher->limit;
    return searcher->search->limit_reached;
}

static enum status try_singles(struct searcher *searcher)
{
    enum status status = STATUS_OK;

    for (size_t i = 0; i < searcher->candidates.count && status == STATUS_OK && !at_limit(searcher); i++) {
        status = try_set(searcher, &i, 1);
        searcher->singles[i].found = turns(searcher);
        take_touched(searcher, &i, 1, searcher->singles[i].touched);
    }
    return status;
}

/* Whether the two can stand in one set that is not larger than it must be. */
static bool may_join(const struct searcher *searcher, size_t first, size_t second)
{
    return searcher->candidates.list[first].fact != searcher->candidates.list[second].fact && !searcher->singles[first].found &&
           !searcher->singles[second].found;
}

static enum status try_pair(struct searcher *searcher, size_t first, size_t second)
{
    const struct known_set *a = &searcher->singles[first], *b = &searcher->singles[second];
    struct known_set *both = pair(searcher, first, second);
    const size_t chosen[] = {first, second};
    enum status status;

    both->touched = arena_alloc(searcher->touches.arena, searcher->touches.width, sizeof *both->touched);
    if (!meet(searcher, a, b)) {
        for (size_t i = 0; i < searcher->touches.width; i++)
            both->touched[i] = a->touched[i] | b->touched[i];
        return STATUS_OK;
    }
    if (at_limit(searcher))
        return STATUS_OK;
    status = try_set(searcher, chosen, 2);
    both->found = turns(searcher);
    take_touched(searcher, chosen, 2, both->touched);
    return status;
}

static enum status try_pairs(struct searcher *searcher)
{
    size_t count = searcher->candidates.count;
    enum status status = STATUS_OK;

    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count && status == STATUS_OK && !searcher->search->limit_reached; j++)
            if (may_join(searcher, i, j))
                status = try_pair(searcher, i, j);
    return status;
}

static bool pairs_join(const struct searcher *searcher, size_t i, size_t j, size_t k)
{
    const struct known_set *singles = searcher->singles;
    const struct known_set *ij = pair(searcher, i, j), *ik = pair(searcher, i, k), *jk = pair(searcher, j, k);

    return !ij->found && !ik->found && !jk->found && meet(searcher, ij, &singles[k]) && meet(searcher, ik, &singles[j]) &&
           meet(searcher, jk, &singles[i]);
}

static enum status try_triples(struct searcher *searcher)
{
    size_t count = searcher->candidates.count;
    enum status status = STATUS_OK;

    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count; j++) {
            if (!may_join(searcher, i, j) || pair(searcher, i, j)->found)
                continue;
            for (size_t k = j + 1; k < count && status == STATUS_OK && !searcher->search->limit_reached; k++)
                if (may_join(searcher, i, k) && may_join(searcher, j, k) && pairs_join(searcher, i, j, k) && !at_limit(searcher))
                    status = try_set(searcher, (const size_t[]){i, j, k}, 3);
        }
    return status;
}

static enum status search_sets(struct searcher *searcher)
{
    static enum status (*const try_size[CHANGE_SIZE_MAX])(struct searcher *) = {try_singles, try_pairs, try_triples};
    enum status status = run(searcher);

    searcher->search->standing = searcher->standing;
    searcher->search->taking_away = is_recommended(searcher->standing);
    for (size_t size = 1; size <= CHANGE_SIZE_MAX && status == STATUS_OK && !searcher->search->limit_reached; size++) {
        status = try_size[size - 1](searcher);
        if (!searcher->search->limit_reached)
            searcher->search->complete_size = size;
    }
    return status;
}

static enum status search_with(struct searcher *searcher)
{
    size_t count = searcher->candidates.count;
    enum status status;

    searcher->singles = memory_new(count, sizeof *searcher->singles);
    searcher->pairs = memory_new(count * count, sizeof *searcher->pairs);
    for (size_t i = 0; i < count; i++)
        searcher->singles[i].touched =
            arena_alloc(searcher->touches.arena, searcher->touches.width, sizeof *searcher->singles[i].touched);
    status = search_sets(searcher);
    free(searcher->singles);
    free(searcher->pairs);
    return status;
}

/* The candidates; what no plan can change is only noted. */
static void list_candidates(struct searcher *searcher, const struct knowledge *knowledge, const struct reach *reach, bool any)
{
    struct change_search *search = searcher->search;
    struct candidates *candidates = &searcher->candidates;

    search->left_out = memory_new(knowledge->vocabulary.fact_count, sizeof *search->left_out);
    for (size_t i = 0; i < knowledge->vocabulary.fact_count; i++) {
        size_t before = candidates->count;

        candidates_add(knowledge, reach, searcher->record, i, candidates);
        if (candidates->count == before)
            continue;
        if (any || !knowledge->vocabulary.facts[i].unchangeable) {
            search->fact_count++;
        } else {
            search->left_out[search->left_out_count++] = i;
            candidates->count = before;
        }
    }
}

enum status change_find(const struct knowledge *knowledge, const struct case_record *record, const char *subject,
                        const struct change_options *options, const struct trial_door *door, struct change_search **search,
                        struct diag *diag)
{
    struct searcher searcher = {.door = door, .diag = diag, .trial_case = *record, .record = record};
    size_t facts = knowledge->vocabulary.fact_count;
    struct reach reach;
    enum status status;

    searcher.limit = options->limit > 0 ? options->limit : CHANGE_LIMIT_DEFAULT;
    searcher.search = memory_new(1, sizeof *searcher.search);
    searcher.search->subject = names_intern(knowledge->names, subject);
    searcher.trial_case.answers = memory_new(facts, sizeof *record->answers);
    memcpy(searcher.trial_case.answers, record->answers, facts * sizeof *record->answers);
    reach_find(knowledge, searcher.search->subject, &reach);
    list_candidates(&searcher, knowledge, &reach, options->any);
    touches_start(&searcher.touches, knowledge, &reach);
    status = search_with(&searcher);
    touches_free(&searcher.touches);
    reach_free(&reach);
    free(searcher.trial_case.answers);
    free(searcher.candidates.list);
    *search = searcher.search;
    if (status != STATUS_OK) {
        change_search_free(searcher.search);
        *search = NULL;
    }
    return status;
}

void change_search_free(struct change_search *search)
{
    if (search == NULL)
        return;
    free(search->sets);
    free(search->left_out);
    free(search);
}
