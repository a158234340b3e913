/* The file of `-o F` while it grows: F.part, beside it now and then a checkpoint F.part.state, at the end F. Who is killed in between
 * loses what came after the last checkpoint and nothing else.
 * May use: save, output, diag. Not its job: what is in either of them (checkpoint.h). */
#ifndef INTERVENSI_SINK_H
#define INTERVENSI_SINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/output.h"
#include "diag.h"
#include "many/batch.h"
#include "many/pool.h"
#include "many/summary.h"

struct part_file {
    const char *path; /* F */
    char *part;       /* F.part */
    char *state;      /* F.part.state */
    int descriptor;   /* of F.part, or -1 */
    bool fresh;       /* F.part was not there */
    struct output output;
};

/* Opens F.part, or makes it (mode 0600), and keeps other runs away from it. End with part_close, always. STATUS_CANNOT_CREATE: it
 * cannot be written, or another run writes it. */
enum status part_open(struct part_file *file, const char *path, struct diag *diag);
/* Whether F.part was there and has a checkpoint; its text is added to the buffer. STATUS_IO: it cannot be read. */
enum status part_checkpoint(const struct part_file *file, struct buffer *text, struct diag *diag);
/* Begins writing behind the first `size` bytes and forgets what is there beyond; 0 also removes the checkpoint. STATUS_DATA: F.part is
 * shorter than that. */
enum status part_begin(struct part_file *file, uint64_t size, struct diag *diag);
/* Brings all to the disk and puts F.part in the place of F. */
enum status part_finish(struct part_file *file, struct diag *diag);
void part_close(struct part_file *file);

/* --- How far a batch is: enough to go on as if it had never stopped. */

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

/* Reads a checkpoint; the caller frees its summary with cJSON_Delete. STATUS_DATA: it is damaged, or made with other rules or other
 * options than `options`. */
enum status checkpoint_read(const char *file, const struct buffer *text, const char *options, struct checkpoint *checkpoint,
                            struct diag *diag);

/* --- How far a long run is, on a terminal only: one line on stderr that is written over, at most twice a second. */

struct progress {
    bool shown;                        /* stderr is a terminal, and nothing else is written there */
    uint64_t whole;                    /* size of the input, or 0 where nobody knows */
    double began, last;                /* seconds */
    uint64_t rows_before, done_before; /* where this run began */
};

/* `alone`: the rows do not go to the terminal. */
void progress_start(struct progress *progress, bool alone, uint64_t whole, uint64_t rows, uint64_t done);
/* `rows` are written, `done` of the whole is read. */
void progress_show(struct progress *progress, uint64_t rows, uint64_t done);
/* Clears the line. */
void progress_end(struct progress *progress);

/* --- Where the rows of a batch go: written, counted, now and then a checkpoint, and an end when there are too many errors. */

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
