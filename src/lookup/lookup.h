/* What people look up: rules, questions, terms, places of the source, with their cross references. */
#ifndef INTERVENSI_LOOKUP_H
#define INTERVENSI_LOOKUP_H

#include <stdbool.h>

#include "advice/wording.h"
#include "base/buffer.h"
#include "base/output.h"
#include "lookup/cross.h"
#include "text.h"

struct lookup {
    struct output *output;
    const struct engine *engine;
    const struct wording *wording;
    const struct cross *cross;
    const char *id; /* NULL: list everything */
    bool gaps;      /* list only questions that no rule uses, or statements that no rule concludes */
};

/* What is looked up in one place. Both writers write the list, or what has the id; false, and nothing written, if there is none. */
struct shelf {
    bool (*text)(const struct lookup *lookup);
    /* intervensi-rules/1, -facts/1, -terms/1, -sources/1, in both languages. */
    bool (*json)(const struct lookup *lookup);
    /* Offers every id to the search for the nearest one. */
    void (*offer)(const struct wording *wording, struct nearest *nearest);
};

extern const struct shelf
    shelf_rules; /* a rule; a subject (an action, an assessment, a principle) with the rules that conclude or read it */
extern const struct shelf shelf_facts;
extern const struct shelf shelf_terms;   /* a number, or a part of the term */
extern const struct shelf shelf_sources; /* a section, item, statement, source key; as JSON also an action */

/* The active rules as a program for the shell of CLIPS, with the case, or with one that has no answers (NULL). */
void lookup_clips(struct output *output, const struct engine *engine, const struct case_record *record);

/* What rules conclude about this subject, who reads it, and what it means in practice. */
bool lookup_subject(const struct lookup *lookup);

/* How a question is answered; the statements of the source that it serves; one term. */
const char *lookup_fact_type(enum fact_type type);
/* The question in everyday words, where somebody wrote them. */
void lookup_explained(const struct lookup *lookup, const struct case_fact *fact);
void lookup_fact_uses(const struct lookup *lookup, const struct case_fact *fact);
void lookup_put_term(const struct lookup *lookup, const struct term *term);

/* Whether this is the term's number, or a word that stands in the term in either language. */
bool reference_match_term(const struct term *term, const char *word);
/* Whether the term stands in the text, as a word of its own. A term may list several words ("target system, target of change") and say
 * in brackets what a short one stands for. */
bool reference_holds_term(const char *text, const char *term);

/* Adds an id to a list that lives as long as the cross references. */
void lookup_add_id(const struct lookup *lookup, struct words *ids, const char *id);
/* The ids, joined by blanks; as long-lived. */
const char *lookup_join(const struct lookup *lookup, const struct words *ids);
/* A heading and the ids below it, if there are any. */
void lookup_put_ids(const struct lookup *lookup, const char *heading, const struct words *ids);

#endif
