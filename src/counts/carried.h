/* Columns of a case that are no answers: carried to its row (--keep), or counted by (--by), such as a district or a year.
 * May use: options. Not its job: where their values come from (row_*.c). */
#ifndef INTERVENSI_CARRIED_H
#define INTERVENSI_CARRIED_H

#include <stdbool.h>
#include <stddef.h>

#include "program/options.h"

enum { CARRIED_MAX = 64, CARRIED_BY_MAX = 8 };

/* A text with its length; without a text it stands for nothing. */
struct span {
    const char *text;
    size_t size;
};

struct carried {
    struct span names[CARRIED_MAX]; /* each once */
    size_t count;
    bool kept[CARRIED_MAX];    /* whether it is written */
    size_t by[CARRIED_BY_MAX]; /* places of those that are counted by */
    size_t by_count;
};

/* Adds the names of a list "A,B" of --keep or --by, which must outlive `carried`; refuses more than there is room for, names without
 * a letter and names that stand twice in the list. */
error_t carried_keep(struct argp_state *state, const char *list, struct carried *carried);
error_t carried_by(struct argp_state *state, const char *list, struct carried *carried);

/* The place of a name, or NOT_FOUND. */
int carried_find(const struct carried *carried, const char *name, size_t size);

#endif
