/* Where the rows of a batch go: written, counted, now and then a checkpoint, and an end when there are too many errors.
 * May use: pool, summary, part_file, checkpoint, progress. Not its job: making rows. */
#ifndef INTERVENSI_BATCH_SINK_H
#define INTERVENSI_BATCH_SINK_H

#include "batch/batch.h"
#include "batch/checkpoint.h"
#include "batch/part_file.h"
#include "batch/pool.h"
#include "batch/progress.h"
#include "counts/summary.h"

struct batch_sink {
    const struct batch_options *options;
    const struct engine *engine;
    struct output *output;    /* stdout, or that of the part file */
    struct part_file *part;   /* or NULL */
    struct summary summary;   /* of this run */
    struct checkpoint before; /* where it goes on; all zero if it begins at the beginning */
    struct checkpoint now;    /* after the last row; its summary is made when needed */
    uint64_t errors_before;
    struct progress progress;
    struct diag *diag;
};

/* Writes the titles, unless it goes on where a run stopped. */
void batch_sink_start(struct batch_sink *sink, const struct summary_index *index, const struct buffer *titles);
void batch_sink_free(struct batch_sink *sink);

struct pool_sink batch_sink(struct batch_sink *sink);

/* Error rows, those before a resumed run included. */
uint64_t batch_sink_errors(const struct batch_sink *sink);
/* The summary of all rows, those before a resumed run included; to be freed with cJSON_Delete. */
struct cJSON *batch_sink_summary(const struct batch_sink *sink);
/* Writes a checkpoint of what was taken so far. */
enum status batch_sink_save(struct batch_sink *sink);

#endif
