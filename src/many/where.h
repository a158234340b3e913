/* Conditions on the answers of a case, in the notation of docs/RULES.md ("Ask when"), with some more:
 *
 *     f=v   f=a,b   f∋a,b   f≠v   f∌v   f=unanswered   n<6   n≤6   n≥12   n>12   joined by & and OR; & binds tighter */
#ifndef INTERVENSI_WHERE_H
#define INTERVENSI_WHERE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "case.h"
#include "memory.h"

/* Whole numbers from the one to the other. */
struct where_span {
    long least, most;
};

/* One part: an answer is one of these, or, negated, none of them. */
struct where_atom {
    size_t fact;
    uint64_t values; /* bits as in struct answer */
    struct where_span *spans;
    size_t span_count;
    bool unanswered; /* no answer counts as one of them */
    bool negated;
    bool answered; /* holds only if there is an answer */
    bool begins;   /* an alternative: the parts up to the next that begins one hold together */
};

/* One of the alternatives holds. */
struct where {
    struct where_atom *atoms;
    size_t count;
};

/* Who reads a condition. */
struct where_reader {
    const struct vocabulary *vocabulary;
    struct arena *arena; /* for the condition */
    /* Takes what is wrong with a part: a message with one %s for the part, and the nearest word or NULL. */
    void (*refuse)(void *context, const char *nearest, const char *message, const char *piece);
    void *context;
};

/* Reads a condition; each part that cannot be read is refused. */
void where_read(const struct where_reader *reader, const char *text, struct where *where);
/* Whether it can still hold while the answers to some facts are open: a flag for each fact of the vocabulary, or NULL. */
bool where_may_hold(const struct where *where, const struct case_record *record, const bool *open);
/* Whether the condition asks for this fact. */
bool where_names(const struct where *where, size_t fact);
/* Adds all that it says, as text. */
void where_describe(const struct where *where, struct buffer *text);

#endif
