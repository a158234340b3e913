/* A diff: what another rule base would say of the same cases. Of each kind of change it tells how often it comes, the smallest case that
 * shows it and the rules that lead to it.
 *
 *     diff.c         consults both rule bases, in the workers, and counts what they tell, in the parent
 *     rule_diff.c    which rules differ; cases in the words of the other vocabulary
 *     render_diff.c  the report */
#ifndef INTERVENSI_DIFF_H
#define INTERVENSI_DIFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/output.h"
#include "case.h"
#include "diag.h"
#include "lookahead.h"
#include "many/batch.h"
#include "rulebook.h"

struct diff_options {
    struct batch_options batch; /* how cases are read, and how the work is done */
    const char *against;        /* folder of the other rules */
    const char *against_facts;  /* folder of their facts, or NULL: see session_open_other */
    const char *announced;      /* file of the changes that may be, or NULL */
    const char *grid;           /* file of the grid whose rows are the cases, or NULL */
    int json;
    bool all;
};

/* STATUS_FAILED: something was not announced. STATUS_DATA: a case could not be compared (row_errors can make that STATUS_OK), there
 * was no case at all, or the file of announced changes is wrong. The report is written in all of these but the last two. */
enum status diff_run(struct session *session, const struct diff_options *options);

/* --- Which rules differ: in what they ask and conclude, not in how their text is written --- */

enum rule_edit {
    RULE_ADDED,
    RULE_REMOVED,
    RULE_CHANGED, /* other conditions, conclusions or another stage */
    RULE_REWORDED /* reason, source or origin alone: it concludes the same */
};

struct rule_difference {
    const char *id;
    enum rule_edit edit;
    const struct rule *rule; /* as it is now, or was if it is gone */
};

struct rule_diff {
    struct rule_difference *items; /* by id in bytes */
    size_t count;
};

/* The difference of the active rules, in this arena. Both must outlive it. */
struct rule_diff rule_diff_of(const struct rulebook *before, const struct rulebook *after, struct arena *arena);
/* Whether the rule with this id reasons otherwise: any edit but RULE_REWORDED. */
bool rule_diff_has(const struct rule_diff *diff, const char *id);

/* --- A case in the words of another vocabulary: the same answers, by the ids of questions and values --- */

/* STATUS_OK: *translated is to be freed with case_free; it holds the answers alone. An `unknown` that the other vocabulary does not
 * list is not asked, as when a case is read; so is a question that it lacks. STATUS_DATA: the other vocabulary does not have a value, or
 * takes answers of another type; the diag says which. */
enum status case_translate(const struct case_record *record, const struct vocabulary *to, struct case_record **translated,
                           struct diag *diag);

/* --- What changes, counted --- */

enum diff_what { DIFF_STANDING, DIFF_STRENGTH, DIFF_FINDING };

enum { STRENGTH_ABSENT = STRENGTH_COUNT, DIFF_STANDINGS = STANDING_COUNT + 1 };

/* One change of a case. Of an action its standing and its strength are changes of their own; of any other finding its strength. A state
 * that stays the same is a change, too: the same for other reasons. */
struct diff_change {
    enum diff_what what;
    enum kind kind; /* of a finding */
    const char *subject;
    const char *value; /* of a finding, "" where it has none */
    int from, to;      /* enum standing or STANDING_ABSENT; else enum strength or STRENGTH_ABSENT */
};

/* The parts of a report, in the order in which they are told. */
enum diff_part {
    DIFF_ADVICE,  /* actions that come, go, stand or weigh otherwise */
    DIFF_MISSING, /* what must be known first */
    DIFF_FOUND,   /* assessments, warnings, principles: what the advice rests on */
    DIFF_REASONS, /* the same for other reasons: other rules, objections or kinds */
    DIFF_PART_COUNT
};

enum diff_part diff_part_of(const struct diff_change *change);
/* The word of a state: a standing or a strength, or absent. */
const char *diff_state_word(enum diff_what what, int state);

/* A case that shows something: the one with the fewest answers, of these the first. */
struct diff_witness {
    uint64_t line;
    uint32_t answers;
    const char *id;    /* or NULL */
    const char *rules; /* that lead to it in this case; each followed by a blank */
};

struct diff_cause {
    const char *rule;
    uint64_t rows;
};

/* A kind of change. */
struct diff_counted {
    struct diff_change change;
    uint64_t rows;
    uint64_t unexplained;      /* rows in which no rule that differs leads to it */
    struct diff_cause *causes; /* by rule */
    size_t cause_count;
    struct diff_witness witness;
    uint64_t unannounced;                    /* rows in which it was not announced */
    struct diff_witness unannounced_witness; /* of these */
};

/* How an action stands: rows by the standing in one and in the other; both absent is what is left of the rows. */
struct diff_standings {
    const char *subject;
    uint64_t rows[DIFF_STANDINGS][DIFF_STANDINGS];
};

/* Rows that could not be compared for one reason; the texts are of the first. */
struct diff_refused {
    bool other; /* it is the other rule base that refuses it */
    const char *code;
    const char *field; /* JSON pointer, or "" */
    const char *message;
    uint64_t rows, line;
    const char *id; /* or NULL */
};

/* A change that somebody who edits rules said would come. What is left out is NULL. */
struct announcement {
    const char *subject, *from, *to, *rule;
    bool happened;
};

struct announced {
    struct announcement *items; /* in the order of the file */
    size_t count;
};

/* What came of all rows. In the end everything is sorted by part, subject, what and states, so that the order says nothing of the rows. */
struct diff_table {
    struct announced *announced; /* or NULL: nothing has to be announced */
    uint64_t rows, refused_rows;
    uint64_t advice, reasons; /* rows with other advice; with the same for other reasons or findings */
    struct diff_counted *changes;
    size_t change_count;
    size_t unannounced; /* of these, those that were not announced in every row */
    struct diff_standings *standings;
    size_t standing_count;
    struct diff_refused *refused;
    size_t refused_count;
};

/* --- The report --- */

struct diff_report {
    const struct engine *engines[2]; /* the rules in use, the others */
    const struct rule_diff *rules;
    const struct diff_table *table;
    bool grid;           /* the cases are rows of a grid, not lines */
    const char *reading; /* options with which the same lines are read */
};

/* `all` folds nothing. */
void render_diff_text(struct output *output, const struct diff_report *report, enum language language, bool all);
/* intervensi-diff/1. */
void render_diff_json(struct output *output, const struct diff_report *report);

#endif
