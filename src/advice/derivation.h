/* Why a fact holds: the firings that concluded it, the facts that those matched, and so on down to the answers. Built from
 * struct result alone, so that every reader of a result can use it. */
#ifndef INTERVENSI_DERIVATION_H
#define INTERVENSI_DERIVATION_H

#include "advice/wording.h"
#include "base/output.h"
#include "result.h"

enum derivation_what {
    DERIVED_FACT, /* concluded by the rules of `firings`; what these matched follows one level deeper */
    GIVEN_FACT,   /* an answer, or a fact that holds in every case */
    SEEN_FACT,    /* concluded, and already shown further up */
    CLOSED_FACT,  /* concluded, and not opened: too deep */
    ABSENT_FACT   /* nothing matched pattern `absent` of firing `firing` */
};

struct derivation_line {
    enum derivation_what what;
    size_t depth;
    unsigned long more; /* bit d: another line of depth d follows under the same parent */
    size_t fact;        /* index into result->facts; not for ABSENT_FACT */
    const size_t *firings;
    size_t firing_count;
    size_t firing;
    size_t absent;
};

enum { DERIVATION_DEPTH_MAX = 30 };

struct derivation;

/* Remembers what it has shown, so that a shared part is written out once. The result must outlive it. */
struct derivation *derivation_new(const struct result *result);
void derivation_free(struct derivation *derivation);
/* From now on facts are opened down to this depth only; 0: to the end. */
void derivation_limit(struct derivation *derivation, size_t depth);

/* Whether the fact was opened already. */
bool derivation_shown(const struct derivation *derivation, size_t fact);
/* The lines that explain a fact, the fact itself first. Owned by the derivation. */
const struct derivation_line *derivation_of(struct derivation *derivation, size_t fact, size_t *count);

/* Index of the first fact of this template with these words in the given slots (NULL: any), from `from` on; result->fact_count if none. */
size_t derivation_find(const struct result *result, enum fact_template about, const char *const *slots, size_t from);

/* --- The lines of a derivation in the reader's words. */

/* What the line says, with who gave an answer if there is a record: a fact, or what nothing matched. */
void derivation_words(const struct view *view, const struct derivation_line *line, struct buffer *text);
/* The rule that concluded the fact of a line, the only one: a fact names its rule. */
const struct rule *derivation_rule(const struct view *view, const struct derivation_line *line);

/* --- Derivations as text: what a fact follows from, line by line, down to the answers. */

struct tree {
    const struct view *view;
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
