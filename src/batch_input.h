/* Where the cases of a batch come from: a file or stdin, and the reader of its kind.
 * May use: lines, table, row_*.c. Not its job: where rows go. */
#ifndef INTERVENSI_BATCH_INPUT_H
#define INTERVENSI_BATCH_INPUT_H

#include "batch.h"
#include "batch_row.h"
#include "lines.h"
#include "table.h"

struct batch_input {
    const char *path; /* "-": stdin */
    struct lines *lines;
    struct table table; /* all zero unless it is one */
    struct row_reader reader;
};

/* Opens the input that the options name, and of a table reads the titles. The session must be open. To be closed in any case. `diag`
 * gets problems until then. */
enum status batch_input_open(struct session *session, const struct batch_options *options, struct batch_input *input,
                             struct diag *diag);
void batch_input_close(struct batch_input *input);

/* Its size where it can be known, else 0. */
uint64_t batch_input_size(const struct batch_input *input);
/* A hash of the titles of a table, else 0. */
uint64_t batch_input_titles(const struct batch_input *input);
/* How it is read: whatever makes other cases of the same bytes, as text. */
void batch_input_describe(const struct batch_input *input, struct buffer *text);

#endif
