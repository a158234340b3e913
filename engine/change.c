/* Searches sets of one, two and three answers, smallest first, by consulting again. See change.h. */
#include "change.h"

#include <stdlib.h>
#include <string.h>

#include "change_find.h"
#include "lookahead.h"
#include "reach.h"
#include "trials.h"

/* Every answer that may be tried: by fact in the order of asking. */
struct candidate {
    struct changed_answer changed;
    struct answer answer;
};

struct searcher {
    const struct knowledge *knowledge;
    const struct trial_door *door;
    struct diag *diag;
    struct case_record trial_case; /* the case, with its own shallow answers */
    const struct case_record *record;
    struct candidate *candidates;
    size_t candidate_count, candidate_capacity;
    struct change_search *search;
    size_t set_capacity;
    size_t limit;
    int standing; /* of the subject in the run just made */
};

static bool is_recommended(int standing)
{
    return standing == STANDING_RECOMMENDED || standing == STANDING_WITH_CAUTION;
}

static void take_standing(void *context, enum fact_template about, const char *const *slots, int number)
{
    struct searcher *searcher = context;
    enum standing standing;

    (void)about;
    (void)number;
    if (strcmp(slots[0], searcher->search->subject) == 0 && standing_read(slots[1], &standing))
        searcher->standing = (int)standing;
}

static enum status run(struct searcher *searcher)
{
    struct run_sink sink = {.context = searcher, .templates = 1u << TEMPLATE_STANDING, .fact = take_standing};

    searcher->standing = STANDING_ABSENT;
    searcher->search->consultations++;
    return searcher->door->run(searcher->door->context, &searcher->trial_case, &sink, searcher->diag);
}

/* Whether the case says this already. */
static bool is_present(const struct answer *now, const struct tried_answer *tried)
{
    if (tried->choice == NOT_FOUND)
        return now->measured && now->number >= tried->low && now->number <= tried->high;
    return now->chosen == tried->answer.chosen;
}

static void list_candidates(struct searcher *searcher, bool any)
{
    const struct vocabulary *vocabulary = &searcher->knowledge->vocabulary;
    bool *reached = memory_new(vocabulary->fact_count, sizeof *reached);

    reach_facts(searcher->knowledge, searcher->search->subject, reached);
    for (size_t i = 0; i < vocabulary->fact_count; i++) {
        struct tried_answer answers[ANSWERS_MAX];
        size_t count =
            reached[i] && (any || !vocabulary->facts[i].unchangeable) ? tried_answers(searcher->knowledge, i, answers) : 0;

        searcher->search->fact_count += count > 0;
        for (size_t j = 0; j < count; j++) {
            if (is_present(&searcher->record->answers[i], &answers[j]))
                continue;
            searcher->candidates = memory_grow(searcher->candidates, &searcher->candidate_capacity, searcher->candidate_count + 1,
                                               sizeof *searcher->candidates);
            searcher->candidates[searcher->candidate_count++] =
                (struct candidate){{i, answers[j].choice, answers[j].low, answers[j].high}, answers[j].answer};
        }
    }
    free(reached);
}

static bool same_answer(const struct changed_answer *a, const struct changed_answer *b)
{
    return a->fact == b->fact && a->choice == b->choice && a->low == b->low;
}

/* Whether the chosen candidates contain a set that was found. */
static bool contains_found(const struct searcher *searcher, const size_t *chosen, size_t count)
{
    for (size_t i = 0; i < searcher->search->set_count; i++) {
        const struct change_set *set = &searcher->search->sets[i];
        size_t found = 0;

        for (size_t j = 0; j < set->count; j++)
            for (size_t k = 0; k < count; k++)
                found += same_answer(&set->answers[j], &searcher->candidates[chosen[k]].changed);
        if (found == set->count)
            return true;
    }
    return false;
}

static void keep_set(struct searcher *searcher, const size_t *chosen, size_t count)
{
    struct change_search *search = searcher->search;
    struct change_set *set;

    search->sets = memory_grow(search->sets, &searcher->set_capacity, search->set_count + 1, sizeof *search->sets);
    set = &search->sets[search->set_count++];
    *set = (struct change_set){.count = count, .standing = searcher->standing};
    for (size_t i = 0; i < count; i++)
        set->answers[i] = searcher->candidates[chosen[i]].changed;
}

static enum status try_set(struct searcher *searcher, const size_t *chosen, size_t count)
{
    enum status status;

    for (size_t i = 0; i < count; i++) {
        const struct candidate *candidate = &searcher->candidates[chosen[i]];

        searcher->trial_case.answers[candidate->changed.fact] = candidate->answer;
    }
    status = run(searcher);
    for (size_t i = 0; i < count; i++) {
        size_t fact = searcher->candidates[chosen[i]].changed.fact;

        searcher->trial_case.answers[fact] = searcher->record->answers[fact];
    }
    if (status == STATUS_OK && is_recommended(searcher->standing) != is_recommended(searcher->search->standing))
        keep_set(searcher, chosen, count);
    return status;
}

/* Every set of `size` answers to different facts that begins with the `count` chosen ones. */
static enum status try_sets(struct searcher *searcher, size_t *chosen, size_t count, size_t size)
{
    size_t first = count > 0 ? chosen[count - 1] + 1 : 0;
    enum status status = STATUS_OK;

    if (count == size) {
        if (searcher->search->consultations >= searcher->limit) {
            searcher->search->limit_reached = true;
            return STATUS_OK;
        }
        return try_set(searcher, chosen, size);
    }
    for (size_t i = first; i < searcher->candidate_count && status == STATUS_OK && !searcher->search->limit_reached; i++) {
        chosen[count] = i;
        if (count > 0 && searcher->candidates[i].changed.fact == searcher->candidates[chosen[count - 1]].changed.fact)
            continue;
        if (!contains_found(searcher, chosen, count + 1))
            status = try_sets(searcher, chosen, count + 1, size);
    }
    return status;
}

static enum status search_sets(struct searcher *searcher)
{
    size_t chosen[CHANGE_SIZE_MAX];
    enum status status = run(searcher);

    searcher->search->standing = searcher->standing;
    searcher->search->taking_away = is_recommended(searcher->standing);
    for (size_t size = 1; size <= CHANGE_SIZE_MAX && status == STATUS_OK && !searcher->search->limit_reached; size++) {
        status = try_sets(searcher, chosen, 0, size);
        if (!searcher->search->limit_reached)
            searcher->search->complete_size = size;
    }
    return status;
}

enum status change_find(const struct knowledge *knowledge, const struct case_record *record, const char *subject,
                        const struct change_options *options, const struct trial_door *door, struct change_search **search,
                        struct diag *diag)
{
    struct searcher searcher = {.knowledge = knowledge, .door = door, .diag = diag, .trial_case = *record, .record = record};
    size_t facts = knowledge->vocabulary.fact_count;
    enum status status;

    searcher.limit = options->limit > 0 ? options->limit : CHANGE_LIMIT_DEFAULT;
    searcher.search = memory_new(1, sizeof *searcher.search);
    searcher.search->subject = names_intern(knowledge->names, subject);
    searcher.trial_case.answers = memory_new(facts, sizeof *record->answers);
    memcpy(searcher.trial_case.answers, record->answers, facts * sizeof *record->answers);
    list_candidates(&searcher, options->any);
    status = search_sets(&searcher);
    free(searcher.trial_case.answers);
    free(searcher.candidates);
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
    free(search);
}
