/* The templates a rule base may use, with their slots and types; equal to facts/templates.clp.
 * Reads one fact of a deffacts against its template. May use: sexpr, diag. Not its job: what the words mean (words.c). */
#ifndef INTERVENSI_TEMPLATES_H
#define INTERVENSI_TEMPLATES_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "sexpr.h"

enum { TYPE_SYMBOL = 1, TYPE_STRING = 2, TYPE_INTEGER = 4, TYPE_MULTI = 8 };
enum { TEMPLATE_SLOTS_MAX = 20 };

struct slot_spec {
    const char *name;
    int types; /* TYPE_… bits */
};

struct template_spec {
    const char *name;
    struct slot_spec slots[TEMPLATE_SLOTS_MAX];
    bool working; /* of working memory: rules match it */
};

extern const struct template_spec template_specs[];
extern const size_t template_spec_count;

/* NULL if there is no such template. */
const struct template_spec *template_spec(const char *name);

/* The values given for each slot, by the slot's index in the template. */
struct slot_values {
    struct sexpr **items;
    size_t count;
};

struct written_fact {
    const struct template_spec *spec;
    struct slot_values slots[TEMPLATE_SLOTS_MAX];
    const char *file;
    long line;
};

/* Reads `(template (slot value…) …)`: a known template, every slot once, values of its types, no empty text.
 * Returns false after adding a problem. */
bool written_fact_read(const struct sexpr *expression, const char *file, struct written_fact *fact, struct diag *diag);

/* Whether a deftemplate of a file has exactly the slots of its specification; adds a problem if not. */
bool deftemplate_check(const struct sexpr *expression, const char *file, struct diag *diag);

/* The name without its module prefix ("MAIN::answer" → "answer"). */
const char *without_module(const char *name);

bool word_is_integer(const char *word);

#endif
