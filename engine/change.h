/* The smallest changes of answers that turn a recommendation: what engine_find_changes found.
 * Names inside belong to the engine; the rest is freed by change_search_free. */
#ifndef INTERVENSI_CHANGE_H
#define INTERVENSI_CHANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CHANGE_SIZE_MAX = 3, CHANGE_LIMIT_DEFAULT = 10000 };

/* One answer put in the place of what is there now (an answer, or none). Several answers stand together where no rule that can
 * reach the subject tells them apart: each of them does. */
struct changed_answer {
    size_t fact;
    uint64_t choices; /* bits as in struct answer, each a whole answer by itself; 0 for a whole number */
    long low, high;   /* the interval of numbers; NUMBER_MAX = no upper end */
};

/* Together these answers turn the subject; no part of them does. */
struct change_set {
    struct changed_answer answers[CHANGE_SIZE_MAX]; /* in the order of asking */
    size_t count;
    int standing; /* of the subject afterwards: enum standing or STANDING_ABSENT */
};

struct change_search {
    const char *subject;
    int standing;            /* now: enum standing or STANDING_ABSENT */
    bool taking_away;        /* it is recommended or with-caution now; the sets take that away */
    struct change_set *sets; /* smallest first, then in the order of asking */
    size_t set_count;
    size_t fact_count; /* facts that can reach the subject and may change */
    size_t *left_out;  /* facts that can reach it but are marked unchangeable, in the order of asking */
    size_t left_out_count;
    size_t complete_size; /* of up to this many answers every set is known: tried, or seen from smaller ones to turn nothing */
    bool limit_reached;
    size_t consultations;
};

struct change_options {
    bool any;     /* also facts marked unchangeable */
    size_t limit; /* consultations; 0 means CHANGE_LIMIT_DEFAULT */
};

void change_search_free(struct change_search *search);

#endif
