/* Everything an engine knows besides CLIPS's own network: vocabulary, reference, rules as data.
 * Filled by words.c (from deffacts) and load.c (from rules), checked by lint.c, read through engine.h. */
#ifndef INTERVENSI_KNOWLEDGE_H
#define INTERVENSI_KNOWLEDGE_H

#include "diag.h"
#include "memory.h"
#include "result.h"
#include "rulebook.h"
#include "vocabulary.h"

/* Where the word of this name was defined. */
struct named_place {
    const char *template; /* of the fact that defines it: "question", "label" … */
    const char *name;
    const char *value; /* of a label or danger, or NULL */
    struct place at;
};

/* The words beside a rule, before they are joined to it. */
struct rule_note {
    const char *rule;
    enum origin origin;
    const char *source;
    struct text reason;
    struct place at;
};

/* A choice read before its question may be known. */
struct loose_choice {
    const char *fact;
    struct choice choice;
    struct place at;
};

/* What is said of a statement elsewhere than where it stands: which assessments show it, or why no rule concludes it. */
struct statement_note {
    const char *statement;
    struct words shown_by;
    struct text without_rule;
    struct place at;
};

/* Why what `check` finds stands as it is, of the things named. */
struct acceptance {
    struct words of;
    const char *finding; /* word of a code */
    struct text reason;
    struct place at;
};

/* What must never be: a case in which all conditions of one of its alternatives hold, or hold because of an answer alone. */
struct property {
    const char *name;
    struct words never;  /* the conditions of the alternatives, as rules write them */
    const char *without; /* or NULL; a value: without such answers they would not hold of the same thing */
    struct text text;
    struct place at;
    struct alternative *alternatives; /* one for each */
};

/* What a question means, written elsewhere than the question. */
struct question_note {
    const char *fact;
    struct explanation says;
    struct place at;
};

struct tried_answers;

/* All lists grow in the arena. */
struct knowledge {
    struct arena *arena;
    struct names *names;
    struct vocabulary vocabulary;
    struct reference reference;
    struct rulebook rulebook;
    struct pointer_map rule_of_id; /* interned id → index + 1 */
    struct rule_note *notes;
    size_t note_count;
    struct loose_choice *choices;
    size_t choice_count;
    struct statement_note *statement_notes;
    size_t statement_note_count;
    struct acceptance *acceptances;
    size_t acceptance_count;
    struct property *properties;
    size_t property_count;

    struct loose_choice *choice_notes; /* what a choice means, in place of its label */
    size_t choice_note_count;
    struct question_note *question_notes;
    size_t question_note_count;
    struct fact *standing_facts; /* part and safety-subject */
    size_t standing_fact_count;
    struct named_place *places; /* of all written facts, by their first slot */
    size_t place_count;
    struct tried_answers *tried; /* by case fact; see trials.h */
    struct words words;          /* of questions and answers, standing facts and conclusions: sorted, each once */
};

/* The rule of this interned id, or NULL. */
struct rule *knowledge_rule(const struct knowledge *knowledge, const char *id);
/* Whether the subject never waits for safety. */
bool knowledge_is_safety_subject(const struct knowledge *knowledge, const char *subject);

/* The place where a question, label, statement … was defined; empty if it is not known. */
struct place knowledge_place(const struct knowledge *knowledge, const char *template, const char *name, const char *value);

void knowledge_init(struct knowledge *knowledge);
void knowledge_free(struct knowledge *knowledge);

/* Lists the words that facts can hold, once the rules are read. */
void knowledge_list_words(struct knowledge *knowledge);

/* Joins choices to questions, sorts, derives aliases and conditions of relevance. Problems go to the diag. */
void knowledge_finish(struct knowledge *knowledge, struct diag *diag);

#endif
