/* Rules as neutral data: what a rule asks, what it concludes, and the words beside it. Read from the loaded rules.
 * Everything is read-only after loading and belongs to the engine. */
#ifndef INTERVENSI_RULEBOOK_H
#define INTERVENSI_RULEBOOK_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "text.h"

enum { SLOTS_MAX = 5, CONDITIONS_MAX = 32 };

/* Templates of working memory. Slots are named by template_slots(), in the order of facts/templates.clp. */
enum fact_template {
    TEMPLATE_ANSWER,
    TEMPLATE_MEASURE,
    TEMPLATE_PART,
    TEMPLATE_SAFETY_SUBJECT,
    TEMPLATE_NOT_GIVEN, /* no answer was given to a fact whose answer rules may imply */
    TEMPLATE_FINDING,
    TEMPLATE_OBJECTION,
    TEMPLATE_STANDING,
    TEMPLATE_COUNT
};

enum origin { ORIGIN_SEED, ORIGIN_SEED_EXT, ORIGIN_EXT, ORIGIN_COUNT };
enum { ORIGINS_ALL = (1 << ORIGIN_COUNT) - 1 };

enum kind {
    KIND_ASSESSMENT,
    KIND_INDICATION,
    KIND_CONTRAINDICATION,
    KIND_CAUTION,
    KIND_PRINCIPLE_CHECK,
    KIND_STEP,
    KIND_ROLE,
    KIND_SKILL,
    KIND_MISSING_INFORMATION,
    KIND_IMPLIED_ANSWER, /* subject: a case fact; value: the answer that follows from other answers */
    KIND_COUNT
};

/* From the highest to the lowest; absolute and conditional are of contraindications. */
enum strength {
    STRENGTH_REQUIRED,
    STRENGTH_ABSOLUTE,
    STRENGTH_STRONG,
    STRENGTH_MODERATE,
    STRENGTH_WEAK,
    STRENGTH_CONDITIONAL,
    STRENGTH_COUNT
};

/* In the order in which an objection decides; the last needs no objection. */
enum standing {
    STANDING_BLOCKED,
    STANDING_CONFLICT,
    STANDING_AFTER_SAFETY,
    STANDING_WITH_CAUTION,
    STANDING_RECOMMENDED,
    STANDING_COUNT
};

/* The slots of the templates by name. Those of a measure are like those of an answer. */
enum { ANSWER_FACT, ANSWER_VALUE };
enum { FINDING_KIND, FINDING_SUBJECT, FINDING_VALUE, FINDING_STRENGTH, FINDING_BY };
enum { OBJECTION_SUBJECT, OBJECTION_TO, OBJECTION_FROM, OBJECTION_BY };
enum { STANDING_SUBJECT, STANDING_IS };
enum { SAFETY_SUBJECT };
enum { PART_IS, PART_OF };

/* Place of the word in the list, or the number of its words. */
int word_place(const char *word, const char *const *words, int count);

/* Fixed words; the *_read functions return false for any other word. */
extern const char *const all_origins[ORIGIN_COUNT], *const all_kinds[KIND_COUNT], *const all_strengths[STRENGTH_COUNT],
                                                                                      *const all_standings[STANDING_COUNT];
const char *template_word(enum fact_template template);
bool template_read(const char *word, enum fact_template *template);
/* Slot names of a template, NULL-terminated. */
const char *const *template_slots(enum fact_template t);
/* An answer or a measure: what the case says. */
bool template_is_answer(enum fact_template t);
const char *origin_word(enum origin origin);
bool origin_read(const char *word, enum origin *origin);
const char *kind_word(enum kind kind);
bool kind_read(const char *word, enum kind *kind);
const char *strength_word(enum strength strength);
bool strength_read(const char *word, enum strength *strength);
const char *standing_word(enum standing standing);
bool standing_read(const char *word, enum standing *standing);
/* Indication, step, role or skill: a finding of this kind makes its subject an action. */
bool kind_is_action(enum kind kind);

struct words {
    const char **items;
    size_t count;
};

enum comparison_op { COMPARE_LESS, COMPARE_AT_MOST, COMPARE_EQUAL, COMPARE_AT_LEAST, COMPARE_MORE, COMPARE_OP_COUNT };

const char *comparison_op_word(enum comparison_op comparison_op);
bool comparison_op_read(const char *word, enum comparison_op *comparison_op);

/* What a condition asks of one slot. Parts that do not apply are NULL or empty. */
struct constraint {
    int slot;             /* index into template_slots() */
    const char *variable; /* bound here or, if bound before, equal to it; without "?" */
    struct words in;
    struct words not_in;
    struct words differs_from; /* variables */
    bool compared;
    enum comparison_op op;
    long than;
};

enum condition_test { CONDITION_PRESENT, CONDITION_ABSENT, CONDITION_EXISTS };

const char *condition_test_word(enum condition_test test);

struct condition {
    enum condition_test test;
    enum fact_template about;
    struct constraint constraints[SLOTS_MAX];
    size_t constraint_count;
};

/* A slot of a conclusion: a constant or a variable of the conditions. */
struct slot_value {
    const char *constant;
    const char *variable;
};

/* One CLIPS rule: all its conditions must hold. */
struct alternative {
    const char *name; /* the rule's id, with .1 .2 … where there are several */
    size_t rule;      /* index into rulebook->rules */
    struct condition *conditions;
    size_t condition_count;
    enum fact_template concludes;
    struct slot_value conclusion[SLOTS_MAX]; /* in the order of template_slots(concludes) */
    const char *clips;                       /* text of the rule as CLIPS holds it */
    struct place at;
};

struct rule {
    const char *id;
    size_t stage; /* index into rulebook->stages */
    enum origin origin;
    const char *source; /* section items and source keys, as one text */
    struct text reason;
    size_t first; /* alternatives first … first + count - 1 */
    size_t count;
    bool safety; /* about safety: it stays whatever the origin */
    bool active; /* false: left out by the chosen origins */
};

/* What the rule base says of a stage. */
struct stage_note {
    const char *name;
    bool always;         /* all its rules stay whatever the origin */
    bool contradictions; /* its rules say which of the given answers contradict each other */
    struct text asks;    /* "What is the case" */
    struct text doing;   /* "assessing the situation" */
};

struct rulebook {
    const char **stages; /* in the order of rules/ORDER */
    size_t stage_count;
    struct stage_note *stage_notes; /* one for each stage, in any order */
    size_t stage_note_count;
    const char *example;         /* the rule that explanations name */
    struct words contradictions; /* ids of the rules that say which given answers contradict each other, by bytes */
    struct rule *rules;          /* in the order of loading */
    size_t rule_count;
    struct alternative *alternatives; /* grouped by rule */
    size_t alternative_count;
};

/* The rule with this id, or NULL. */
const struct rule *rulebook_rule(const struct rulebook *rulebook, const char *id);
/* The rule of the alternative at this place; a rule's own are those from rule->first on, rule->count of them. */
const struct rule *rulebook_rule_of(const struct rulebook *rulebook, size_t alternative);
/* The rule with this id, or that has an alternative with this name, or NULL. */
const struct rule *rulebook_find(const struct rulebook *rulebook, const char *name);
/* What is said of the stage at this place of rules/ORDER; NULL only while loading. */
const struct stage_note *rulebook_stage(const struct rulebook *rulebook, size_t stage);

/* Whether it concludes a finding of this subject, whatever the case. */
bool alternative_finds(const struct alternative *alternative, const char *subject);
/* The case facts whose answers a condition asks for, nearly always one; none if it asks for something else. */
const struct words *condition_facts(const struct condition *condition);

#endif
