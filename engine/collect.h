/* From what a run reported to a result: facts and firings by content, then findings and recommendations. Internal to engine/.
 * May use: adapter's reports, rulebook. Not its job: deciding anything; it merges and sorts what rules concluded. */
#ifndef INTERVENSI_COLLECT_H
#define INTERVENSI_COLLECT_H

#include "adapter.h"
#include "load.h"
#include "pointer_map.h"
#include "result.h"

/* Gathers one run; start with collector_init, end with collector_finish or collector_drop. */
struct collector {
    const struct rule_base *base;
    const struct pointer_map *rule_of_id; /* interned id → index + 1 */
    struct arena *arena;
    struct result *result;
    struct fact *facts; /* in order of assertion */
    size_t fact_count, fact_capacity;
    struct raw_match {
        size_t alternative, first, count;
    } * firings;
    size_t firing_count, firing_capacity;
    size_t *matches;
    size_t match_count, match_capacity;
    size_t *sorted_place; /* from the order of assertion to the order of names */
    bool broken;          /* a conclusion is not in working memory */
};

void collector_init(struct collector *collector, const struct rule_base *base, const struct pointer_map *rule_of_id);
struct run_sink collector_sink(struct collector *collector);
/* The result, owned by the caller, or NULL if the rules as data disagree with what CLIPS concluded. */
struct result *collector_finish(struct collector *collector);
void collector_drop(struct collector *collector);

/* For the recorder (collect_run.c): the result while the collector lives on, which owns it until its arena is taken; a match that
 * is kept, and filled in by content once the result is there. */
struct result *collector_result(struct collector *collector);
struct raw_match collector_take_match(struct collector *collector, size_t alternative, const size_t *matched, size_t count);
void collector_fill_match(struct collector *collector, const struct raw_match *raw, struct firing *firing);
/* What the match concludes, with the variables filled in. */
void collector_conclusion(const struct collector *collector, const struct raw_match *raw, struct fact *conclusion);

/* Slots of a finding and of a standing, as in template_slots(). */
enum { FINDING_KIND, FINDING_SUBJECT, FINDING_VALUE, FINDING_STRENGTH, FINDING_BY };
enum { STANDING_SUBJECT, STANDING_IS };

/* Second half: findings, recommendations, missing. Called once facts and firings stand in the result. */
void collect_advice(struct collector *collector);

/* Parts of it: adds a finding of the action to what speaks for it, its rules unsorted; sorts words by bytes and keeps each once; puts
 * recommendations in order of rank; lists what is missing, strongest first. */
void recommendation_support(struct arena *arena, struct recommendation *recommendation, const struct finding *finding);
void words_sort_unique(struct words *words);
void result_rank(struct result *result);
void result_list_missing(struct result *result, struct arena *arena);

#endif
