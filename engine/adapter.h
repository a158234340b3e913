/* The adapter to CLIPS: the only place that includes clips.h. Loads constructs, asserts, runs, reports what was matched.
 * Words given to it must be interned (memory.h): equal words are equal pointers here. */
#ifndef INTERVENSI_ADAPTER_H
#define INTERVENSI_ADAPTER_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "memory.h"
#include "rulebook.h"

struct adapter;

/* Matched by a condition that no fact stands for (not, exists). */
#define NO_MATCH ((size_t)-1)

enum { TEMPLATES_ALL = (1 << TEMPLATE_COUNT) - 1 };

enum tie_breaking { TIES_DEPTH, TIES_BREADTH, TIES_RANDOM };

/* What a rule matched: entries of the log's `matched`, one for each condition. */
struct raw_match {
    size_t alternative, first, count;
};

/* What waited at one moment: entries of the log's `waiting`. */
struct moment {
    size_t first, count;
    size_t fires; /* number of an activation, or NO_MATCH */
};

enum logged { LOG_NOTHING, LOG_FIRINGS, LOG_AGENDAS };

/* The last run, as far as it was to be logged. */
struct run_log {
    struct raw_match *firings; /* in order */
    size_t firing_count, firing_capacity;
    size_t *matched; /* facts by their place in the order of assertion, or NO_MATCH */
    size_t matched_count, matched_capacity;
    struct raw_match *activations; /* every one that ever waited, in order of appearance */
    size_t activation_count, activation_capacity;
    struct moment *moments; /* before each firing and at the end */
    size_t moment_count, moment_capacity;
    size_t *waiting; /* numbers of activations of the stage and the later ones, in the order in which CLIPS would fire them */
    size_t waiting_count, waiting_capacity;
};

/* Receives the facts of working memory in order of assertion. */
struct run_sink {
    void *context;
    unsigned templates; /* bits 1 << enum fact_template: facts of others are not reported */
    /* `slots` in the order of template_slots(); slot number `number` (or -1) holds the text of a whole number that lives only
     * during the call. */
    void (*fact)(void *context, enum fact_template about, const char *const *slots, int number);
    enum logged logged; /* needs the facts of all templates */
};

/* A new environment with no constructs, or NULL. */
struct adapter *adapter_open(struct names *names);
void adapter_close(struct adapter *adapter);

/* Loads a checked text of constructs; false after adding what CLIPS complained of, at this place. */
bool adapter_load(struct adapter *adapter, const char *text, size_t size, const struct place *place, struct diag *diag);
/* Makes the module of a stage; call after the templates are loaded. */
bool adapter_add_stage(struct adapter *adapter, const char *stage, struct diag *diag);
/* Finds the templates of working memory; false if one is missing. Call before rules are loaded. */
bool adapter_find_templates(struct adapter *adapter, struct diag *diag);
/* Whether no rule made CLIPS invent a template. */
bool adapter_templates_are_known(struct adapter *adapter, struct diag *diag);

/* Finds the rules that CLIPS holds, for the three calls below; their number. Call after everything is loaded. */
size_t adapter_find_rules(struct adapter *adapter);
/* The text of a rule as CLIPS holds it, or NULL if it holds no such rule. */
const char *adapter_rule_text(struct adapter *adapter, const char *stage, const char *name);
/* Gives the rule the number by which firings name it. */
bool adapter_number_rule(struct adapter *adapter, const char *stage, const char *name, size_t alternative);
/* Takes the rule out; only before the first run. */
bool adapter_drop_rule(struct adapter *adapter, const char *stage, const char *name);
/* Makes the word known for quick exchange; facts with other words are slower to read, never wrong. */
void adapter_know_word(struct adapter *adapter, const char *word);

/* Has CLIPS say what it does to the facts, rules, activations or focus ("facts" …), in parts of lines; after everything is loaded. */
void adapter_tell(struct adapter *adapter, const char *item, void (*tell)(const char *text));

/* Starts a run. */
void adapter_reset(struct adapter *adapter, enum tie_breaking ties, unsigned seed, enum logged logged);
/* Asserts a fact of symbols, in the order of template_slots(). */
void adapter_assert(struct adapter *adapter, enum fact_template about, const char *const *slots);
void adapter_assert_measure(struct adapter *adapter, const char *fact, long number);
/* Runs the stages in order and reports to the sink. STATUS_LIMIT: the firing limit was reached; STATUS_INTERNAL: CLIPS reported
 * an error now or since the reset. The sink is called only when everything went well. */
enum status adapter_run(struct adapter *adapter, const char *const *stages, size_t stage_count, long max_firings,
                        const struct run_sink *sink, struct diag *diag);
/* What the last run left in the log, until the next begins. */
const struct run_log *adapter_log(const struct adapter *adapter);

#endif
