/* What is asked of somebody who adds to a rule base: fields, answered on the command line, by lines of a file or on a terminal. */
#ifndef INTERVENSI_FORM_H
#define INTERVENSI_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"

enum field_use {
    FIELD_NEEDED,
    FIELD_OPTIONAL, /* empty where nothing is said */
    FIELD_HINTED    /* never asked for on a terminal: what is proposed is usually right */
};

/* A field. `many`: it may be said more than once. */
struct field {
    const char *name; /* what stands before "=" */
    const char *ask;  /* N_(): what is asked */
    const char *such; /* an example, not translated; or NULL */
    enum field_use use;
    bool many;
};

enum { FIELDS_MAX = 48 };

struct form {
    const struct field *fields; /* ended by a name of NULL */
    struct answers {
        char **items;
        size_t count, capacity;
        char *proposed; /* or NULL */
    } answers[FIELDS_MAX];
    bool asks; /* on a terminal */
};

/* Takes the words FIELD=VALUE; the word "-" reads such lines from stdin. Without any and on a terminal the form asks. End with form_free.
 * STATUS_USAGE: a word is no field, or a field stands twice; the diag names each. */
enum status form_start(struct form *form, const struct field *fields, const char *const *words, struct diag *diag);
void form_free(struct form *form);

/* The answer, else what is proposed, else NULL. */
const char *form_get(const struct form *form, const char *name);
/* All answers to a field that may have several. */
const struct answers *form_all(const struct form *form, const char *name);
bool form_given(const struct form *form, const char *name);

/* What the answer is where none is given. */
void form_propose(struct form *form, const char *name, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Forgets the answers to a field, so that it is asked again. */
void form_forget(struct form *form, const char *name);
/* Whether there is such a field. */
bool form_has(const struct form *form, const char *name);

/* Asks, on a terminal, what has no answer yet, from this field to that one (NULL: to the last).
 * STATUS_INTERRUPTED: the input ended. */
enum status form_ask(struct form *form, const char *from, const char *to);
/* STATUS_DATA: fields that are needed have no answer; the diag names them all. */
enum status form_complete(const struct form *form, struct diag *diag);

/* One line that somebody types, without white space at its ends, to be freed; NULL at the end of the input. */
char *form_line(const char *prompt);

#endif
