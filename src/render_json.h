/* Everything that is given out as JSON about a case or the rule base: formats of docs/INTERFACE.md and schema/.
 * Each writes one object on one line. May use: json_build, the engine's tables. Not its job: words for people (render_text.c). */
#ifndef INTERVENSI_RENDER_JSON_H
#define INTERVENSI_RENDER_JSON_H

#include <stdbool.h>

#include "buffer.h"
#include "engine.h"
#include "lookup.h"
#include "output.h"

/* intervensi-result/1. `id` is the case's, or NULL; `lookahead` (or NULL) adds what one more answer would change, `derivations` every
 * firing. */
void render_json(struct output *output, const struct engine *engine, const struct result *result,
                 const struct lookahead *lookahead, const char *id, bool derivations);

/* The same without id and derivations, added to a buffer. */
void render_json_row(struct buffer *text, const struct engine *engine, const struct result *result,
                     const struct lookahead *lookahead);

/* What of a recorded run is written. */
struct trace_request {
    const struct run_record *run;
    const char *id;          /* of the case, or NULL */
    const bool *chosen;      /* by step */
    bool agenda;             /* with every activation, and what waited before each step */
    const struct rule *rule; /* or NULL: with its matches before step `point`, of one alternative or (NOT_FOUND) of all */
    int alternative;
    size_t point;
};

/* intervensi-trace/1: the chosen firings in the order in which they happened, with their reasons. */
void render_trace_json(struct output *output, const struct engine *engine, const struct trace_request *request);

/* intervensi-rules/1, -facts/1, -terms/1, -sources/1: the whole table if there is no id, else only what has it. Rules: a rule, or a
 * subject with the rules that conclude or read it; terms: a number or a part of the term; sources: a section, item, statement, source
 * key or action. False, and nothing written, if there is none. The words of a look-up are not used: both languages are written. */
bool render_rules_json(const struct lookup *lookup);
bool render_facts_json(const struct lookup *lookup);
bool render_terms_json(const struct lookup *lookup);
bool render_sources_json(const struct lookup *lookup);

#endif
