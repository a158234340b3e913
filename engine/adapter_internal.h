/* What the two halves of the adapter share. Includes clips.h: for adapter*.c alone. */
#ifndef INTERVENSI_ADAPTER_INTERNAL_H
#define INTERVENSI_ADAPTER_INTERNAL_H

#include <stdint.h>

#include "adapter.h"
#include "pointer_map.h"

#include <clips.h>

enum { SAID_MAX = 2048 };

/* A firing as the hook saw it; its facts stand in `matches` from `first` on. */
struct raw_firing {
    size_t alternative;
    size_t first;
    size_t count;
};

struct adapter {
    void *env;
    struct names *names;
    struct deftemplate *templates[TEMPLATE_COUNT];
    int slot_counts[TEMPLATE_COUNT];
    struct pointer_map symbol_of_word;
    struct pointer_map word_of_symbol;
    struct pointer_map rule_of_name;
    struct pointer_map number_of_rule; /* rule → alternative + 1 */
    struct raw_firing *firings;
    size_t firing_count, firing_capacity;
    const struct fact **matches;
    size_t match_count, match_capacity;
    size_t *positions; /* by fact index: place in the order of assertion */
    size_t position_capacity;
    char *source; /* the text being loaded */
    size_t source_capacity;
    char said[SAID_MAX]; /* what CLIPS printed, cut */
    bool load_failed;
    bool recording;
    struct agenda_watch *watch; /* NULL: agendas are not wanted */
};

/* The hook that CLIPS calls before each firing. */
void adapter_before_run(void *env, void *activation);
/* Keeps what a rule matched at the end of `matches`. */
struct raw_firing adapter_keep_match(struct adapter *adapter, const struct activation *activation);
/* The facts of a match as the sink names them; valid once the facts were reported. `matched` has room for CONDITIONS_MAX. */
void adapter_match_positions(const struct adapter *adapter, const struct raw_firing *raw, size_t *matched);

/* adapter_agenda.c: from start to stop every change of the agendas is remembered. */
void adapter_watch_start(struct adapter *adapter, const char *const *stages, size_t stage_count);
/* From now on this stage and the later ones are looked at. */
void adapter_watch_stage(struct adapter *adapter, size_t stage);
void adapter_watch_report(struct adapter *adapter, const struct run_sink *sink);
void adapter_watch_stop(struct adapter *adapter);

#endif
