/* What a run of tests saw of the rule base: which rules fired, how each of their conditions stood, which standings were reached. */
#ifndef INTERVENSI_COVERAGE_H
#define INTERVENSI_COVERAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "advice/wording.h"
#include "base/output.h"
#include "engine.h"

/* Cases in which one condition of an alternative held, did not hold, and alone did not hold: all others of the alternative did. */
struct condition_coverage {
    size_t held, lacked, alone;
};

struct alternative_coverage {
    size_t fired;                          /* cases */
    struct condition_coverage *conditions; /* in the order of the alternative */
};

/* An action of the rule base. */
struct action_coverage {
    const char *subject;
    size_t reached[STANDING_COUNT]; /* cases */
    bool possible[STANDING_COUNT];  /* some rules can lead to it, by their texts */
};

struct coverage {
    const struct rulebook *rulebook;
    size_t cases;
    size_t *rules; /* cases in which the rule fired, by its index */
    struct alternative_coverage *alternatives;
    struct action_coverage *actions; /* sorted by subject in bytes */
    size_t action_count;
    void *memory; /* everything above lives here */
};

/* So many of all; inactive rules count nowhere. */
struct coverage_share {
    size_t seen, all;
};

struct coverage_totals {
    struct coverage_share rules, alternatives; /* that fired */
    struct coverage_share both;                /* conditions that held and did not hold */
    struct coverage_share alone;               /* conditions that alone stood in the way */
    struct coverage_share standings;           /* possible ones that were reached */
};

/* End with coverage_free. */
struct coverage *coverage_new(const struct engine *engine);
void coverage_free(struct coverage *coverage);
void coverage_add(struct coverage *coverage, const struct result *result);

struct coverage_totals coverage_totals(const struct coverage *coverage);
/* In tenths of a percent, rounded down, so that only all of them are 1000; of none 1000. */
uint64_t coverage_tenths(struct coverage_share share);

/* --- What a run of tests saw of the rule base, as text and as JSON --- */

/* The totals, then what was not seen. */
void render_coverage(const struct coverage *coverage, const struct wording *wording, struct output *output);
/* intervensi-coverage/1, on one line. */
void render_coverage_json(const struct coverage *coverage, const struct engine *engine, struct buffer *json);

#endif
