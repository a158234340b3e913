/* What people look up: rules, questions, terms, places of the source.
 * May use: engine, wording, layout. Not its job: the command line (cmd_lookup.c), JSON (render_*_json.c). */
#ifndef INTERVENSI_LOOKUP_H
#define INTERVENSI_LOOKUP_H

#include <stdbool.h>

#include "nearest.h"
#include "output.h"
#include "wording.h"

struct lookup {
    struct output *output;
    const struct wording *wording;
    const char *id; /* NULL: list everything */
};

/* Each writes the list, or what has this id; false, and nothing written, if there is none. */
bool lookup_rules(const struct lookup *lookup);
bool lookup_facts(const struct lookup *lookup);
bool lookup_terms(const struct lookup *lookup);
bool lookup_sources(const struct lookup *lookup);

/* Offers every id that the command knows to the search for the nearest one. */
void lookup_rules_offer(const struct wording *wording, struct nearest *nearest);
void lookup_facts_offer(const struct wording *wording, struct nearest *nearest);
void lookup_terms_offer(const struct wording *wording, struct nearest *nearest);
void lookup_sources_offer(const struct wording *wording, struct nearest *nearest);

/* Pieces that others show too: how a question is answered; the statements of the source that it serves; one term. */
const char *lookup_fact_type(enum fact_type type);
void lookup_fact_uses(const struct lookup *lookup, const struct case_fact *fact);
void lookup_put_term(const struct lookup *lookup, const struct term *term);

/* "Rules:" and the ids of the rules for which `holds` is true, if any. */
void lookup_rule_ids(const struct lookup *lookup, const char *heading,
                     bool (*holds)(const struct rulebook *, const struct rule *, const char *), const char *what);

#endif
