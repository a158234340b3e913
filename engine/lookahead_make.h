/* Makes a look-ahead. Internal to engine/. May use: knowledge, adapter's reports. Not its job: running a case (the door does). */
#ifndef INTERVENSI_LOOKAHEAD_MAKE_H
#define INTERVENSI_LOOKAHEAD_MAKE_H

#include "adapter.h"
#include "case.h"
#include "knowledge.h"
#include "lookahead.h"

/* The one way to run a case. */
struct trial_door {
    void *context;
    enum status (*run)(void *context, const struct case_record *record, const struct run_sink *sink, struct diag *diag);
};

/* The part of a run that readers see as advice, merged and sorted. */
struct advice_item {
    const char *subject;
    const char *value; /* of a principle check, else NULL */
    int kind;          /* enum kind, or KIND_COUNT for an action with a standing */
    int standing;
    int strength;
};

struct advice {
    struct advice_item *items;
    size_t count, capacity;
};

struct run_sink advice_sink(struct advice *advice);
/* Merges and sorts what the sink took. */
void advice_finish(struct advice *advice);
/* The differences, in the arena; their number is returned. */
size_t advice_difference(struct arena *arena, const struct knowledge *knowledge, const struct advice *before,
                         const struct advice *after, struct advice_change **changes);

enum status lookahead_make(const struct knowledge *knowledge, const struct case_record *record, const struct trial_door *door,
                           struct lookahead **lookahead, struct diag *diag);

#endif
