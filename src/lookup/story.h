/* What people tell in their own words, and the answers that it may mean. */
#ifndef INTERVENSI_STORY_H
#define INTERVENSI_STORY_H

#include <stddef.h>

#include "vocabulary.h"

struct proposal {
    size_t fact, choice;
    char *told; /* the part of the sentence that it comes from */
};

struct story {
    struct proposal *items; /* each answer once, in the order of telling */
    size_t count, capacity;
};

/* Proposes answers; nothing is taken. Free with story_free. */
void story_read(const struct vocabulary *vocabulary, const struct reference *reference, const char *text, struct story *story);
void story_free(struct story *story);

#endif
