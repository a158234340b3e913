/* What a worker tells the parent of one row of a diff. See diff_note.h. Texts end with a NUL, numbers are bytes of this machine: a note
 * never leaves it. */
#include "diff/diff_note.h"

#include <assert.h>
#include <string.h>

static void put_text(struct buffer *note, const char *text)
{
    buffer_add_part(note, text, strlen(text) + 1);
}

static void put_byte(struct buffer *note, int number)
{
    char byte = (char)number;

    assert(number >= 0 && number < 128);
    buffer_add_part(note, &byte, 1);
}

void diff_note_id(struct buffer *note, const char *id)
{
    put_byte(note, id != NULL);
    if (id != NULL)
        put_text(note, id);
}

void diff_note_error(struct buffer *note, const struct diff_error *error)
{
    put_byte(note, false);
    put_byte(note, error->other);
    put_text(note, error->code);
    put_text(note, error->field);
    put_text(note, error->message);
}

void diff_note_ok(struct buffer *note, uint32_t answers)
{
    put_byte(note, true);
    buffer_add_part(note, (const char *)&answers, sizeof answers);
}

void diff_note_action(struct buffer *note, const char *subject, int from, int to)
{
    put_byte(note, DIFF_ENTRY_ACTION);
    put_text(note, subject);
    put_byte(note, from);
    put_byte(note, to);
}

void diff_note_change(struct buffer *note, const struct diff_change *change, const char *rules)
{
    put_byte(note, DIFF_ENTRY_CHANGE);
    put_text(note, change->subject);
    put_byte(note, change->from);
    put_byte(note, change->to);
    put_byte(note, (int)change->what);
    put_byte(note, (int)change->kind);
    put_text(note, change->value);
    put_text(note, rules);
}

static const char *take_text(struct diff_note *note)
{
    const char *text = note->at;

    note->at += strlen(text) + 1;
    return text;
}

static int take_byte(struct diff_note *note)
{
    return *note->at++;
}

struct diff_note diff_note_read(const char *bytes, size_t size)
{
    struct diff_note note = {.at = bytes, .end = bytes + size};

    note.id = take_byte(&note) ? take_text(&note) : NULL;
    note.ok = take_byte(&note);
    if (note.ok) {
        memcpy(&note.answers, note.at, sizeof note.answers);
        note.at += sizeof note.answers;
        return note;
    }
    note.error.other = take_byte(&note);
    note.error.code = take_text(&note);
    note.error.field = take_text(&note);
    note.error.message = take_text(&note);
    return note;
}

enum diff_entry diff_note_next(struct diff_note *note, struct diff_change *change, const char **rules)
{
    enum diff_entry entry;

    if (note->at == note->end)
        return DIFF_ENTRY_END;
    entry = (enum diff_entry)take_byte(note);
    change->subject = take_text(note);
    change->from = take_byte(note);
    change->to = take_byte(note);
    if (entry == DIFF_ENTRY_ACTION)
        return entry;
    change->what = (enum diff_what)take_byte(note);
    change->kind = (enum kind)take_byte(note);
    change->value = take_text(note);
    *rules = take_text(note);
    return entry;
}
