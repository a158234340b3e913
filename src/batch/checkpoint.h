/* How far a batch is: enough to go on as if it had never stopped. The format is for this program alone and changes with it.
 * May use: json_build, json_tree. Not its job: the file (part_file.h). */
#ifndef INTERVENSI_CHECKPOINT_H
#define INTERVENSI_CHECKPOINT_H

#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "batch/pool.h"
#include "diag.h"

struct cJSON;

struct checkpoint {
    uint64_t bytes;          /* of the output */
    struct pool_record last; /* the last record that was written: number, line, offset, size */
    uint64_t hash;           /* of its bytes */
    uint64_t titles;         /* a hash of those of the input, if it is a table */
    const char *options;     /* everything that the output depends on: rules and options, as text */
    struct cJSON *summary;   /* of all rows so far */
};

/* A hash of bytes, to know them again. */
uint64_t checkpoint_hash(const char *bytes, size_t size);

void checkpoint_write(const struct checkpoint *checkpoint, struct buffer *text);

/* Reads a checkpoint; the caller frees its summary with cJSON_Delete. STATUS_DATA: it is damaged, or made with other rules or other
 * options than `options`. */
enum status checkpoint_read(const char *file, const struct buffer *text, const char *options, struct checkpoint *checkpoint,
                            struct diag *diag);

#endif
