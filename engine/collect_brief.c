/* A result in brief. Every word has a number, its rank by bytes, so that findings are sorted as numbers. */
#include "collect.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"

enum { RANK_BITS = 16, RANK_MASK = (1 << RANK_BITS) - 1 };

/* What a word means where it stands for a fixed word; -1: nothing. */
struct word_note {
    const char *word;
    int kind, strength, standing;
    bool safety;
};

/* A finding as a number: kind, subject, value and rule by rank, so that the order of numbers is the order of findings. */
struct brief_finding {
    uint64_t key;
    enum strength strength;
};

struct brief_collector {
    const struct knowledge *knowledge;
    struct pointer_map rank_of_word; /* + 1 */
    struct word_note *notes;         /* by rank */
    size_t note_count;
    size_t nil;
    struct arena *arena;
    struct result result;
    struct brief_finding *findings;
    size_t finding_count, finding_capacity;
    struct brief_standing {
        size_t subject;
        enum standing standing;
    } * standings;
    size_t standing_count, standing_capacity;
    size_t *recommendation_of; /* by rank of the subject, + 1 */
    bool unknown_word;
};

static struct word_note note_of(const char *word)
{
    struct word_note note = {.word = word};
    enum kind kind;
    enum strength strength;
    enum standing standing;

    note.kind = kind_read(word, &kind) ? (int)kind : -1;
    note.strength = strength_read(word, &strength) ? (int)strength : -1;
    note.standing = standing_read(word, &standing) ? (int)standing : -1;
    return note;
}

static size_t rank_of(const struct brief_collector *c, const char *word)
{
    return (size_t)(uintptr_t)pointer_map_get(&c->rank_of_word, word);
}

static void note_words(struct brief_collector *c)
{
    const struct words *words = &c->knowledge->words;

    c->notes = memory_new(words->count + 1, sizeof *c->notes);
    for (size_t i = 0; i < words->count; i++) {
        c->notes[++c->note_count] = note_of(words->items[i]);
        pointer_map_set(&c->rank_of_word, words->items[i], (const void *)(uintptr_t)c->note_count);
        if (strcmp(words->items[i], "nil") == 0)
            c->nil = c->note_count;
    }
}

struct brief_collector *brief_collector_new(const struct knowledge *knowledge)
{
    struct brief_collector *c = memory_new(1, sizeof *c);

    c->knowledge = knowledge;
    c->arena = arena_new();
    note_words(c);
    c->recommendation_of = memory_new(c->note_count + 1, sizeof *c->recommendation_of);
    for (size_t i = 0; i < knowledge->standing_fact_count; i++)
        if (knowledge->standing_facts[i].about == TEMPLATE_SAFETY_SUBJECT)
            c->notes[rank_of(c, knowledge->standing_facts[i].slots[SAFETY_SUBJECT])].safety = true;
    return c;
}

void brief_collector_free(struct brief_collector *collector)
{
    if (collector == NULL)
        return;
    pointer_map_free(&collector->rank_of_word);
    arena_free(collector->arena);
    free(collector->notes);
    free(collector->findings);
    free(collector->standings);
    free(collector->recommendation_of);
    free(collector);
}

/* --- Taking a run ------------------------------------------------------------------------------------------------ */

/* Numbers stand as text for the length of the call only; as a word that a rule names they stand in the table of names. */
static size_t rank_of_slot(struct brief_collector *c, const char *const *slots, int slot, int number)
{
    size_t rank = rank_of(c, slot == number ? names_intern(c->knowledge->names, slots[slot]) : slots[slot]);

    if (rank == 0)
        c->unknown_word = true;
    return rank;
}

static void take_finding(struct brief_collector *c, const char *const *slots, int number)
{
    static const int in_key[] = {FINDING_KIND, FINDING_SUBJECT, FINDING_VALUE, FINDING_BY};
    struct brief_finding finding = {0};

    for (size_t i = 0; i < sizeof in_key / sizeof *in_key; i++)
        finding.key = finding.key << RANK_BITS | rank_of_slot(c, slots, in_key[i], number);
    finding.strength = (enum strength)c->notes[rank_of_slot(c, slots, FINDING_STRENGTH, number)].strength;
    c->findings = memory_grow(c->findings, &c->finding_capacity, c->finding_count + 1, sizeof *c->findings);
    c->findings[c->finding_count++] = finding;
}

static void take_standing(struct brief_collector *c, const char *const *slots, int number)
{
    const struct word_note *is = &c->notes[rank_of_slot(c, slots, STANDING_IS, number)];

    c->standings = memory_grow(c->standings, &c->standing_capacity, c->standing_count + 1, sizeof *c->standings);
    c->standings[c->standing_count++] =
        (struct brief_standing){rank_of_slot(c, slots, STANDING_SUBJECT, number), (enum standing)is->standing};
}

static void take_fact(void *context, enum fact_template about, const char *const *slots, int number)
{
    if (about == TEMPLATE_FINDING)
        take_finding(context, slots, number);
    else
        take_standing(context, slots, number);
}

struct run_sink brief_collector_sink(struct brief_collector *collector)
{
    arena_clear(collector->arena);
    collector->result = (struct result){0};
    collector->finding_count = collector->standing_count = 0;
    collector->unknown_word = false;
    return (struct run_sink){
        .context = collector, .templates = 1u << TEMPLATE_FINDING | 1u << TEMPLATE_STANDING, .fact = take_fact};
}

/* --- Making the result ------------------------------------------------------------------------------------------- */

static int compare_findings(const void *a, const void *b)
{
    uint64_t first = ((const struct brief_finding *)a)->key, second = ((const struct brief_finding *)b)->key;

    return (first > second) - (first < second);
}

static size_t part_of(uint64_t key, int places_behind)
{
    return (size_t)(key >> places_behind * RANK_BITS) & RANK_MASK;
}

/* Starts a finding; its rules are added one by one, in their order. */
static struct finding *start_finding(struct brief_collector *c, uint64_t key, const char **rules)
{
    struct finding *finding = &c->result.findings[c->result.finding_count++];
    size_t value = part_of(key, 1);

    *finding = (struct finding){.kind = (enum kind)c->notes[part_of(key, 3)].kind,
                                .subject = c->notes[part_of(key, 2)].word,
                                .value = value == c->nil ? NULL : c->notes[value].word,
                                .strength = STRENGTH_CONDITIONAL,
                                .origin = ORIGIN_EXT,
                                .rules = {rules, 0}};
    return finding;
}

static void make_findings(struct brief_collector *c)
{
    const char **rules = arena_alloc(c->arena, c->finding_count, sizeof *rules);
    struct finding *finding = NULL;

    c->result.findings = arena_alloc(c->arena, c->finding_count, sizeof *c->result.findings);
    if (c->finding_count > 0)
        qsort(c->findings, c->finding_count, sizeof *c->findings, compare_findings);
    for (size_t i = 0; i < c->finding_count; i++) {
        if (i == 0 || c->findings[i].key >> RANK_BITS != c->findings[i - 1].key >> RANK_BITS)
            finding = start_finding(c, c->findings[i].key, rules + i);
        finding_support(c->knowledge, finding, c->notes[part_of(c->findings[i].key, 0)].word, c->findings[i].strength);
    }
}

/* Of several standings of one subject the first in their order holds. */
static void make_recommendations(struct brief_collector *c)
{
    struct result *result = &c->result;

    result->recommendations = arena_alloc(c->arena, c->standing_count, sizeof *result->recommendations);
    for (size_t i = 0; i < c->standing_count; i++) {
        const struct brief_standing *taken = &c->standings[i];
        size_t *place = &c->recommendation_of[taken->subject];
        struct recommendation *recommendation;

        if (*place == 0) {
            *place = ++result->recommendation_count;
            recommendation = &result->recommendations[*place - 1];
            recommendation->subject = c->notes[taken->subject].word;
            recommendation->safety = c->notes[taken->subject].safety;
            recommendation->standing = taken->standing;
            recommendation->strength = STRENGTH_CONDITIONAL;
        }
        recommendation = &result->recommendations[*place - 1];
        if (taken->standing < recommendation->standing)
            recommendation->standing = taken->standing;
    }
}

/* What speaks for each action. */
static void add_support(struct brief_collector *c)
{
    struct result *result = &c->result;

    for (size_t i = 0; i < result->finding_count; i++) {
        const struct finding *finding = &result->findings[i];
        size_t place = kind_is_action(finding->kind) ? c->recommendation_of[rank_of(c, finding->subject)] : 0;

        if (place > 0)
            recommendation_support(c->arena, &result->recommendations[place - 1], finding);
    }
    for (size_t i = 0; i < c->standing_count; i++)
        c->recommendation_of[c->standings[i].subject] = 0;
    for (size_t i = 0; i < result->recommendation_count; i++)
        words_sort_unique(&result->recommendations[i].rules);
}

const struct result *brief_collector_finish(struct brief_collector *collector)
{
    if (collector->unknown_word)
        return NULL;
    make_findings(collector);
    make_recommendations(collector);
    add_support(collector);
    result_rank(&collector->result);
    result_list_missing(&collector->result, collector->arena);
    return &collector->result;
}
