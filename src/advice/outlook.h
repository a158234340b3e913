/* What the look-ahead says of single actions: which answers would change how an action stands, what is one answer away.
 * May use: lookahead. Not its job: trying answers (the engine); words and layout. */
#ifndef INTERVENSI_OUTLOOK_H
#define INTERVENSI_OUTLOOK_H

#include <stddef.h>

#include "lookahead.h"

/* One answer and what it would change. */
struct outlook_item {
    const struct trial *trial;
    const struct advice_change *change;
};

/* Freed with outlook_free; points into the look-ahead. */
struct outlook {
    struct outlook_item *items;
    size_t count;
    size_t capacity;
};

/* The answers that would change the standing of this action, in the order of asking; none: it is settled. */
struct outlook outlook_of(const struct lookahead *lookahead, const char *subject);
/* What is absent, blocked or in conflict and one answer would recommend: by subject in bytes, then in the order of asking. */
struct outlook outlook_near(const struct lookahead *lookahead);
void outlook_free(struct outlook *outlook);

/* The standing that the answer would lead to; "absent" where there would be none. */
const char *outlook_standing(const struct outlook_item *item);

#endif
