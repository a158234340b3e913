/* What a worker tells the parent of one row of a diff: bytes of the note of a pool's answer. Written and read here and nowhere else.
 *
 *     an error      diff_note_id, diff_note_error
 *     a comparison  diff_note_id, diff_note_ok, then any number of diff_note_action and diff_note_change
 *
 * May use: buffer, diff_change. Not its job: counting (diff_table.h). */
#ifndef INTERVENSI_DIFF_NOTE_H
#define INTERVENSI_DIFF_NOTE_H

#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "diff/diff_change.h"

/* Why a case could not be compared. Texts may be "", but not NULL. */
struct diff_error {
    bool other; /* it is the other rule base that refuses it */
    const char *code;
    const char *field; /* JSON pointer */
    const char *message;
};

void diff_note_id(struct buffer *note, const char *id); /* NULL: none */
void diff_note_error(struct buffer *note, const struct diff_error *error);
void diff_note_ok(struct buffer *note, uint32_t answers);
/* How an action stands in both: STANDING_ABSENT in one of them at most. */
void diff_note_action(struct buffer *note, const char *subject, int from, int to);
/* `rules`: the ids of those responsible, each followed by a blank. */
void diff_note_change(struct buffer *note, const struct diff_change *change, const char *rules);

/* Reading. Texts live as long as the note. */
struct diff_note {
    const char *at, *end;
    const char *id; /* or NULL */
    bool ok;
    uint32_t answers;        /* if ok */
    struct diff_error error; /* if not */
};

enum diff_entry { DIFF_ENTRY_ACTION, DIFF_ENTRY_CHANGE, DIFF_ENTRY_END };

struct diff_note diff_note_read(const char *bytes, size_t size);
/* The next entry: an action fills subject, from and to of the change; a change also the rest and the rules. */
enum diff_entry diff_note_next(struct diff_note *note, struct diff_change *change, const char **rules);

#endif
