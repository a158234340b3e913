/* Derivations as text: what a fact follows from, line by line, down to the answers.
 * May use: derivation, wording, layout. Not its job: which facts are explained (render_text*.c, render_how.c). */
#ifndef INTERVENSI_RENDER_TREE_H
#define INTERVENSI_RENDER_TREE_H

#include "advice/derivation.h"
#include "advice/wording.h"
#include "base/output.h"

struct tree {
    struct output *output;
    const struct wording *wording;
    const struct case_record *record;
    const struct result *result;
    struct derivation *derivation; /* remembers what was shown, so that a shared part stands once */
    bool reasons;                  /* the words of each rule */
    bool citations;                /* where each rule comes from */
    bool rule_text;                /* the CLIPS text of each rule */
};

/* The fact, and below it what it follows from. */
void tree_put(const struct tree *tree, size_t fact, const char *indent);
/* Only what stands below the fact. */
void tree_put_below(const struct tree *tree, size_t fact, const char *indent);

#endif
