/* From what a run reported to a result: facts and firings by content, then findings and recommendations. */
#ifndef INTERVENSI_COLLECT_H
#define INTERVENSI_COLLECT_H

#include "adapter.h"
#include "knowledge.h"
#include "load.h"
#include "memory.h"
#include "result.h"
#include "run_record.h"

/* Gathers one run; start with collector_init, end with collector_finish or collector_drop. */
struct collector {
    const struct rule_base *base;
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

void collector_init(struct collector *collector, const struct rule_base *base);
struct run_sink collector_sink(struct collector *collector);
/* The result, owned by the caller, or NULL if the rules as data disagree with what CLIPS concluded. */
struct result *collector_finish(struct collector *collector);
void collector_drop(struct collector *collector);

/* For the recorder (run_record.c): the result while the collector lives on, which owns it until its arena is taken; a match that
 * is kept, and filled in by content once the result is there. */
struct result *collector_result(struct collector *collector);
struct raw_match collector_take_match(struct collector *collector, size_t alternative, const size_t *matched, size_t count);
void collector_fill_match(struct collector *collector, const struct raw_match *raw, struct firing *firing);
/* What the match concludes, with the variables filled in. */
void collector_conclusion(const struct collector *collector, const struct raw_match *raw, struct fact *conclusion);

/* Parts of it: adds a rule that concluded the finding, after those before it by bytes; sorts words by bytes and keeps each once; puts
 * recommendations in order of rank; lists what is missing, strongest first. */
void finding_support(const struct knowledge *knowledge, struct finding *finding, const char *rule_id, enum strength strength);
void words_sort_unique(struct words *words);
void result_rank(struct result *result);
void result_list_missing(struct result *result, struct arena *arena);

/* --- From what a watched run reported to a record of it. */

/* What waited at one moment, numbers of activations in `waiting`. */
struct moment {
    size_t fires; /* or NO_MATCH */
    size_t first, count;
};

/* Gathers one watched run; start with recorder_init, end with recorder_finish or recorder_drop. */
struct recorder {
    struct collector collector; /* first: the sink's functions of a collector get the recorder's address */
    struct raw_match *activations;
    size_t activation_count, activation_capacity;
    struct moment *moments;
    size_t moment_count, moment_capacity;
    size_t *waiting;
    size_t waiting_count, waiting_capacity;
};

void recorder_init(struct recorder *recorder, const struct rule_base *base);
struct run_sink recorder_sink(struct recorder *recorder);
/* The record, owned by the caller, or NULL if the rules as data disagree with what CLIPS concluded. */
struct run_record *recorder_finish(struct recorder *recorder);
void recorder_drop(struct recorder *recorder);

#endif
