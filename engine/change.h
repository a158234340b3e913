/* The smallest changes of answers that turn a recommendation: what engine_find_changes found.
 * Names inside belong to the engine; the rest is freed by change_search_free.
 * May use: vocabulary, rulebook. Not its job: words for people. */
#ifndef INTERVENSI_CHANGE_H
#define INTERVENSI_CHANGE_H

#include <stdbool.h>
#include <stddef.h>

#include "rulebook.h"
#include "vocabulary.h"

enum { CHANGE_SIZE_MAX = 3, CHANGE_LIMIT_DEFAULT = 10000 };

/* One answer put in the place of what is there now (an answer, or none). */
struct changed_answer {
    size_t fact;
    int choice;     /* index of the choice, or NOT_FOUND for a whole number */
    long low, high; /* the interval of numbers that all do; `low` was tried; NUMBER_MAX = no upper end */
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
    size_t fact_count;    /* facts that can reach the subject and may change */
    size_t complete_size; /* every set of up to this many answers was tried: smaller ones do not exist beside those found */
    bool limit_reached;
    size_t consultations;
};

struct change_options {
    bool any;     /* also facts marked unchangeable */
    size_t limit; /* consultations; 0 means CHANGE_LIMIT_DEFAULT */
};

void change_search_free(struct change_search *search);

#endif
