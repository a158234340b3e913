/* From what a run reported to a result: facts and firings by content, then findings and recommendations. */
#ifndef INTERVENSI_COLLECT_H
#define INTERVENSI_COLLECT_H

#include "adapter.h"
#include "knowledge.h"
#include "memory.h"
#include "result.h"
#include "run_record.h"

/* Gathers one run into a result, which lives in the arena and is to be freed whatever comes of the run. */
struct collector {
    const struct knowledge *knowledge;
    const struct run_log *log;
    struct arena *arena;
    struct result *result;
    struct fact *facts; /* in order of assertion */
    size_t fact_count;
    size_t *sorted_place; /* from the order of assertion to the order of names */
};

struct run_sink collector_start(struct collector *collector, const struct knowledge *knowledge, enum logged logged);
/* False: the rules as data disagree with what CLIPS concluded. */
bool collector_finish(struct collector *collector, const struct run_log *log);

/* A match by content, once the result is there; what it concludes, with the variables filled in. */
void collector_fill_match(const struct collector *collector, const struct raw_match *raw, struct firing *firing);
void collector_conclusion(const struct collector *collector, const struct raw_match *raw, struct fact *conclusion);

/* The record of a run whose agendas were logged; it lives in the result's memory. */
struct run_record *run_record_make(const struct collector *collector);

/* Parts of a result: adds a rule that concluded the finding, after those before it by bytes; sorts words by bytes and keeps each once; puts recommendations in order of rank; lists what is
 * missing, strongest first. */
void finding_support(struct finding *finding, const char *rule, enum origin origin, enum strength strength);
void words_sort_unique(struct words *words);
void result_rank(struct result *result);
void result_list_missing(struct result *result, struct arena *arena);

#endif
