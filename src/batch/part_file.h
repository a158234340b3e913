/* The file of `-o F` while it grows: F.part, beside it now and then a checkpoint F.part.state, at the end F. Who is killed in between
 * loses what came after the last checkpoint and nothing else.
 * May use: save, output, diag. Not its job: what is in either of them (checkpoint.h). */
#ifndef INTERVENSI_PART_FILE_H
#define INTERVENSI_PART_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/output.h"
#include "diag.h"

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
/* Brings all that was written to the disk, then the checkpoint. */
enum status part_save(struct part_file *file, const char *checkpoint, struct diag *diag);
/* Brings all to the disk and puts F.part in the place of F. */
enum status part_finish(struct part_file *file, struct diag *diag);
void part_close(struct part_file *file);

#endif
