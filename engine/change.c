/* Searches sets of one, two and three answers, smallest first, by consulting again. See change.h.
 *
 * A set is left out without a consultation where it contains one that was found, or where it falls apart into two whose parts touch
 * no rule in common (change_touch.c): what these do together, one of them does alone. */
#include "change.h"

#include <stdlib.h>
#include <string.h>

#include "change_find.h"

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
    if (about == TEMPLATE_STANDING && slots[0] == searcher->search->subject && standing_read(slots[1], &standing) &&
        (int)standing < searcher->standing)
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
