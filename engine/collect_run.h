/* From what a watched run reported to a record of it. Internal to engine/.
 * May use: collect. Not its job: what is looked at (adapter_agenda.c). */
#ifndef INTERVENSI_COLLECT_RUN_H
#define INTERVENSI_COLLECT_RUN_H

#include "collect.h"
#include "run_record.h"

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
