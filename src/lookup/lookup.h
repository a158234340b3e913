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

/* Each writes the list, or what has this id; false, and nothing written, if there is none. */
bool lookup_rules(const struct lookup *lookup); /* a rule, or a subject: an action, an assessment, a principle */
bool lookup_facts(const struct lookup *lookup);
bool lookup_terms(const struct lookup *lookup);
bool lookup_sources(const struct lookup *lookup);
/* What rules conclude about this subject, who reads it, and what it means in practice. */
bool lookup_subject(const struct lookup *lookup);

/* intervensi-rules/1, -facts/1, -terms/1, -sources/1: the whole table if there is no id, else only what has it. Rules: a rule, or a
 * subject with the rules that conclude or read it; terms: a number or a part of the term; sources: a section, item, statement, source
 * key or action. False, and nothing written, if there is none. The words of a look-up are not used: both languages are written. */
bool render_rules_json(const struct lookup *lookup);
bool render_facts_json(const struct lookup *lookup);
bool render_terms_json(const struct lookup *lookup);
bool render_sources_json(const struct lookup *lookup);

/* Offers every id that the command knows to the search for the nearest one. */
void lookup_rules_offer(const struct wording *wording, struct nearest *nearest);
void lookup_facts_offer(const struct wording *wording, struct nearest *nearest);
void lookup_terms_offer(const struct wording *wording, struct nearest *nearest);
void lookup_sources_offer(const struct wording *wording, struct nearest *nearest);

/* Pieces that others show too: how a question is answered; the statements of the source that it serves; one term. */
const char *lookup_fact_type(enum fact_type type);
void lookup_fact_uses(const struct lookup *lookup, const struct case_fact *fact);
void lookup_put_term(const struct lookup *lookup, const struct term *term);

/* Adds an id to a list of them. */
void lookup_add_id(struct buffer *ids, const char *id);
/* A heading and the ids below it, if there are any. */
void lookup_put_ids(const struct lookup *lookup, const char *heading, const struct buffer *ids);
/* What the rule feeds and what feeds it. */
void lookup_put_links(const struct lookup *lookup, size_t rule);

#endif
