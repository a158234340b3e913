/* The words a case may use: case facts with their questions and values, assessment names, labels, aliases.
 * Everything is read-only after loading and belongs to the engine. */
#ifndef INTERVENSI_VOCABULARY_H
#define INTERVENSI_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "memory.h"
#include "rulebook.h"
#include "text.h"

struct case_record;

enum fact_type { FACT_YES_NO, FACT_ONE, FACT_MANY, FACT_NUMBER };

enum { CHOICES_MAX = 64, NUMBER_MAX = 999999999, NOT_FOUND = -1 };

/* A value of a case fact. A yes-no fact has yes, no, unknown; a whole number has unknown alone. */
struct choice {
    const char *value;
    struct text label;
    const char *alias[2]; /* label in small letters and hyphens, by language */
    struct text means;    /* in everyday words; empty if not said */
};

/* One atom of an "ask when" condition: the fact has (or, negated, has not) one of the chosen values. */
struct relevance_atom {
    size_t fact;
    uint64_t values; /* bits as in struct answer */
    bool negated;
};

/* "Ask when" as a disjunction of conjunctions; no alternative at all means always. */
struct relevance_alternative {
    struct relevance_atom *atoms;
    size_t count;
};

/* A question in everyday words. */
struct explanation {
    struct text asks;
    struct text counts; /* what counts as yes, or as which answer */
    struct text example;
    struct text why; /* it matters */
};

struct case_fact {
    const char *id;
    const char *topic;
    enum fact_type type;
    int order; /* 1 is asked first */
    struct text question;
    struct text label;
    const char *alias[2];
    struct choice *choices;
    size_t choice_count;
    int unknown;                         /* index of the choice `unknown`, or NOT_FOUND */
    int none;                            /* index of the choice `none`, or NOT_FOUND */
    bool unchangeable;                   /* no plan can change it */
    int interview_stage;                 /* index of the stage of the interview that asks it, or NOT_FOUND: on request alone */
    bool asked_first;                    /* before anything else, even safety */
    bool counts_always;                  /* its answer counts even where the question does not apply */
    bool implied;                        /* rules may conclude its answer from other answers */
    const struct explanation *explained; /* or NULL */
    const char *ask_when;
    struct relevance_alternative *relevance;
    size_t relevance_count;
    struct words feeds;               /* statements of the source that the fact serves */
    struct byte_table choice_of_word; /* by vocabulary_index: values and aliases, to the number of the choice */
};

struct topic {
    const char *name;
    struct text heading;
    bool safety; /* its questions come before those of the others */
};

/* A stage of the interview. The questions of no stage are asked on request, topic by topic. */
struct interview_stage {
    const char *name;
    struct text heading;
    bool telling;       /* it asks only what can change an action that counts (see lookahead.h), not all that applies */
    struct words facts; /* in the order of asking */
};

/* How the value that counts is chosen among the values found for one assessment name. */
enum assessment_wins { WINS_STRENGTH, WINS_FIRST, WINS_ALL };

struct assessment_name {
    const char *name;
    enum assessment_wins wins;
    struct words values;
};

/* A value of an assessment that means danger is near, or that no danger is known. */
struct danger {
    const char *assessment;
    const char *value;
};

/* Where a principle check of this value is told: before all other warnings, among them, or apart with the principles. */
enum principle_told { TOLD_FIRST, TOLD_WARNING, TOLD_APART, TOLD_COUNT };

/* A value that principle checks conclude. */
struct principle_state {
    const char *value;
    enum principle_told told;
};

struct label {
    const char *of;
    const char *value; /* NULL for the label of the name itself */
    struct text text;
};

struct vocabulary {
    struct topic *topics;
    size_t topic_count;
    struct interview_stage *interview_stages; /* one after the other */
    size_t interview_stage_count;
    struct case_fact *facts; /* in the order of asking */
    size_t fact_count;
    struct assessment_name *assessments;
    size_t assessment_count;
    const char **heads; /* assessments that say what kind of case this is, in the order of reading */
    size_t head_count;
    struct danger *dangers;
    size_t danger_count;
    struct danger *no_dangers;
    size_t no_danger_count;
    struct principle_state *principle_states; /* of two values found for a principle the earlier counts */
    size_t principle_state_count;
    struct label *labels; /* sorted by `of`, then value in bytes */
    size_t label_count;
    struct byte_table fact_of_word; /* by vocabulary_index: ids and aliases, to the number of the fact */
};

/* Fills the indexes of the two calls below; of things that share a name the first has it. vocabulary_index_free must follow. */
void vocabulary_index(struct vocabulary *vocabulary);
void vocabulary_index_free(struct vocabulary *vocabulary);

/* Index of the fact with this id or alias, or NOT_FOUND. */
int vocabulary_fact(const struct vocabulary *vocabulary, const char *word);
int vocabulary_fact_part(const struct vocabulary *vocabulary, const char *word, size_t length);

/* Index of the fact's choice with this value or alias, or NOT_FOUND. */
int case_fact_choice(const struct case_fact *fact, const char *word);
int case_fact_choice_part(const struct case_fact *fact, const char *word, size_t length);

/* Whether the question serves this statement of the source. */
bool case_fact_feeds(const struct case_fact *fact, const char *statement);

/* The order of labels: by `of`, the name's own label first, then by value. */
int label_order(const void *a, const void *b);

/* Label of a name, or of one value of it (value not NULL); NULL where there is none. */
const struct text *vocabulary_label(const struct vocabulary *vocabulary, const char *of, const char *value);

const struct assessment_name *vocabulary_assessment(const struct vocabulary *vocabulary, const char *name);

const struct topic *vocabulary_topic(const struct vocabulary *vocabulary, const char *name);

/* Place of the value among the states of principles, or their number; where it is told, TOLD_APART unless it is one of them. */
size_t vocabulary_principle_state(const struct vocabulary *vocabulary, const char *value);
enum principle_told vocabulary_principle_told(const struct vocabulary *vocabulary, const char *value);

/* Whether this value of the assessment means danger is near; whether it says that none is known. */
bool vocabulary_is_danger(const struct vocabulary *vocabulary, const char *assessment, const char *value);
bool vocabulary_is_no_danger(const struct vocabulary *vocabulary, const char *assessment, const char *value);

/* Whether the question is worth asking in this case: its "ask when" holds. */
bool vocabulary_relevant(const struct vocabulary *vocabulary, size_t fact, const struct case_record *record);

/* Whether one part of such a condition holds: over a question without an answer only a negated one does. */
bool relevance_atom_holds(const struct relevance_atom *atom, const struct case_record *record);

/* The id nearest to a misspelt one by edit distance, or NULL if none is near. */
const char *vocabulary_nearest_fact(const struct vocabulary *vocabulary, const char *word);
const char *case_fact_nearest_value(const struct case_fact *fact, const char *word);

/* Writes the alias of a label into a buffer: small letters, every run of other characters than a-z and 0-9 one hyphen.
 * Returns false if it does not fit. */
bool vocabulary_alias(const char *label, char *buffer, size_t size);

/* --- What people look up: sections and statements of the source, terms, sources of the extensions, actions, contacts. */

struct section {
    const char *code;
    struct text heading;
};

struct statement {
    const char *name;
    const char *section;
    const char *item; /* place in the source, such as "S13.4" */
    struct text term;
    struct words shown_by;    /* assessments that show what it says; none: count 0 */
    struct text without_rule; /* why no rule concludes it; both NULL where nothing is said */
};

/* What the source leaves open, and what these rules make of it. */
struct ambiguity {
    const char *name;
    const char *source; /* places of it, as rules cite them */
    struct text open;
    struct text chosen;
    struct words rests; /* rules and statements that it decides about */
};

struct term {
    int number;
    bool extension;
    struct text term;
    struct text note; /* may be empty in English */
};

struct source {
    const char *key;
    const char *what;
    const char *status;
};

struct action {
    const char *subject;
    const char *origin;
    struct text goal;
    struct words activities[2]; /* by language */
    struct text method;
    struct text target;
    struct text role;
    struct text resources;
    struct text indicator;
    struct text mistake;
};

/* A kind of danger, with half a page on what is done first. */
struct danger_kind {
    const char *name;
    struct text heading;
    const char *source;
    struct words now[2], never[2]; /* by language */
};

/* Answers that say a kind of danger. */
struct danger_sign {
    const char *kind;
    const char *fact;
    struct words values;
};

/* Words by which people tell of an answer. */
struct phrase {
    const char *fact, *value;
    struct words in[2]; /* by language: each of one or several words */
};

/* Words that turn what follows into its opposite. */
struct negation {
    struct words in[2]; /* by language */
};

/* Where to turn now. number "" = not known here, to be filled in locally. */
struct contact {
    struct text service;
    const char *number;
    struct text area;
    const char *seen;
    struct words serves; /* safety subjects and kinds of danger */
};

/* A step of a process. */
struct step {
    const char *subject;
    int number; /* from 1 */
};

struct reference {
    struct section *sections;
    size_t section_count;
    struct statement *statements;
    size_t statement_count;
    struct ambiguity *ambiguities;
    size_t ambiguity_count;
    struct term *terms;
    size_t term_count;
    struct source *sources;
    size_t source_count;
    struct action *actions; /* sorted by subject */
    size_t action_count;
    struct step *steps;
    size_t step_count;
    struct contact *contacts;
    size_t contact_count;
    struct danger_kind *danger_kinds; /* in the order in which they are told */
    size_t danger_kind_count;
    struct danger_sign *danger_signs;
    size_t danger_sign_count;
    struct phrase *phrases;
    size_t phrase_count;
    struct negation *negations;
    size_t negation_count;
};

const struct action *reference_action(const struct reference *reference, const char *subject);
/* The number of the step in its process, 0 if it is none. */
int reference_step(const struct reference *reference, const char *subject);
const struct danger_kind *reference_danger(const struct reference *reference, const char *name);
/* The fact whose answer in this case says the kind of danger, or NOT_FOUND. */
int danger_said(const struct reference *reference, const struct danger_kind *kind, const struct case_record *record);
/* Whether the contact may help in the dangers that the case says: it serves one of them, or none of the kinds; or the case says none. */
bool contact_fits(const struct reference *reference, const struct contact *contact, const struct case_record *record);
const struct statement *reference_statement(const struct reference *reference, const char *name);
const struct section *reference_section(const struct reference *reference, const char *code);
const struct source *reference_source(const struct reference *reference, const char *key);

#endif
