/* From what a run reported to a result in brief: findings with their rules, recommendations with what speaks for them, what is
 * missing; no working memory, no firings, no objections. For many cases one after the other: nothing is allocated for each, and words
 * are compared by numbers. Internal to engine/.
 * May use: adapter's reports, rulebook. Not its job: deciding anything; what the whole result has besides (collect.h). */
#ifndef INTERVENSI_COLLECT_BRIEF_H
#define INTERVENSI_COLLECT_BRIEF_H

#include "adapter.h"
#include "knowledge.h"
#include "result.h"

struct brief_collector;

/* Knows all words that rules can conclude. */
struct brief_collector *brief_collector_new(const struct knowledge *knowledge);
void brief_collector_free(struct brief_collector *collector);

/* Begins a run; its result takes the place of the last one. */
struct run_sink brief_collector_sink(struct brief_collector *collector);
/* The result, owned by the collector until the next run. NULL if a rule concluded a word that no rule names: then the whole result is
 * to be collected. */
const struct result *brief_collector_finish(struct brief_collector *collector);

#endif
