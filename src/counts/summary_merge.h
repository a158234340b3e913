/* Adding summaries up. May use: cJSON, rulebook (standings). Not its job: what is counted (summary.h). */
#ifndef INTERVENSI_SUMMARY_MERGE_H
#define INTERVENSI_SUMMARY_MERGE_H

#include <stdbool.h>

struct cJSON;

/* Whether it has the shape of intervensi-summary/1 and its rows add up, so that it can be added. */
bool summary_is_whole(const struct cJSON *summary);

/* Whether both were made with the same rules: version, digest, origins. */
bool summary_same_rules(const struct cJSON *a, const struct cJSON *b);

/* Whether both count by the same columns, or by none. */
bool summary_same_columns(const struct cJSON *a, const struct cJSON *b);

/* Adds the counts of the second, which comes after it, to the first. Keys of counts stay sorted by bytes; the first id is that of the
 * first summary that has one, the last id that of the last. */
void summary_merge(struct cJSON *into, const struct cJSON *next);

#endif
