/* Conditions on the answers of a case, in the notation of docs/RULES.md ("Ask when"), with some more:
 *
 *     f=v   f=a,b   f∋a,b   f≠v   f∌v   f=unanswered   n<6   n≤6   n≥12   n>12   joined by & and OR; & binds tighter
 *
 * May use: vocabulary, case, case_reader. Not its job: grids. */
#ifndef INTERVENSI_GRID_WHERE_H
#define INTERVENSI_GRID_WHERE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "case.h"

struct case_reader;

/* Whole numbers from the one to the other. */
struct where_span {
    long least, most;
};

/* One part: an answer is one of these, or, negated, none of them. */
struct where_atom {
    size_t fact;
    uint64_t values; /* bits as in struct answer */
    struct where_span *spans;
    size_t span_count, span_capacity;
    bool unanswered; /* no answer counts as one of them */
    bool negated;
    bool answered; /* holds only if there is an answer */
};

/* Parts that hold together. */
struct where_alternative {
    struct where_atom *atoms;
    size_t count;
};

/* One of the alternatives holds. */
struct grid_where {
    struct where_alternative *alternatives;
    size_t count;
};

/* Reads a condition; problems go to the reader, at its pointer, one for each part that cannot be read. To be freed in any case. */
void grid_where_read(struct case_reader *reader, const char *text, struct grid_where *where);
void grid_where_free(struct grid_where *where);

bool grid_where_holds(const struct grid_where *where, const struct case_record *record);
/* Whether it can still hold while the answers to some facts are open: a flag for each fact of the vocabulary. */
bool grid_where_may_hold(const struct grid_where *where, const struct case_record *record, const bool *open);
/* Whether the condition asks for this fact. */
bool grid_where_names(const struct grid_where *where, size_t fact);

#endif
