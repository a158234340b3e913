/* One change between what two rule bases say of a case, and its words for programs. Of an action its standing and its strength are
 * changes of their own; of any other finding its strength. A state that stays the same is a change, too: the same for other reasons.
 * May use: rulebook, lookahead (its word for an absent subject). Not its job: finding changes (diff_work.h), counting them. */
#ifndef INTERVENSI_DIFF_H
#define INTERVENSI_DIFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "advice/wording.h"
#include "base/buffer.h"
#include "base/output.h"
#include "diag.h"
#include "lookahead.h"
#include "many/batch.h"
#include "many/rule_diff.h"
#include "rulebook.h"

enum diff_what { DIFF_STANDING, DIFF_STRENGTH, DIFF_FINDING };

enum { STRENGTH_ABSENT = STRENGTH_COUNT, DIFF_STANDINGS = STANDING_COUNT + 1 };

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
/* standing, strength, or the kind of the finding. */
const char *diff_what_word(const struct diff_change *change);
/* The word of a state: a standing or a strength, or absent. */
const char *diff_state_word(enum diff_what what, int state);
/* Whether there is such a state at all. */
bool diff_state_exists(const char *word);

/* --- What a worker tells the parent of one row of a diff: bytes of the note of a pool's answer. */

/* Why a case could not be compared. Texts may be "", but not NULL. */
struct diff_error {
    bool other; /* it is the other rule base that refuses it */
    const char *code;
    const char *field; /* JSON pointer */
    const char *message;
};

/* Reading. Texts live as long as the note. */
struct diff_note {
    const char *at, *end;
    const char *id; /* or NULL */
    bool ok;
    uint32_t answers;        /* if ok */
    struct diff_error error; /* if not */
};

enum diff_entry { DIFF_ENTRY_ACTION, DIFF_ENTRY_CHANGE, DIFF_ENTRY_END };

struct diff_note diff_note_read(const char *bytes, size_t size);
/* The next entry: an action fills subject, from and to of the change; a change also the rest and the rules. */
enum diff_entry diff_note_next(struct diff_note *note, struct diff_change *change, const char **rules);

/* --- The changes that were announced: what somebody who edits rules says will change. */

/* What is left out is NULL. */
struct announcement {
    const char *subject, *from, *to, *rule;
    bool happened;
};

struct announced {
    struct announcement *items; /* in the order of the file */
    size_t count;
    struct arena *arena;
};

/* STATUS_OK: *announced is to be freed with announced_free. STATUS_DATA: the diag says where the file is wrong; STATUS_NO_INPUT and
 * STATUS_IO as for any file. */
enum status announced_read(const char *path, struct announced **announced, struct diag *diag);
void announced_free(struct announced *announced);

/* Whether the change was announced; marks every entry that says so. `rules`: the ids of those that lead to it, each followed by a
 * blank. */
bool announced_has(struct announced *announced, const struct diff_change *change, const char *rules);

/* --- What came of all rows of a diff, counted: how actions stand, what changes, with the smallest case that shows it and the rules that lead */

struct names;

/* A case that shows something: the one with the fewest answers, of these the first. */
struct diff_witness {
    uint64_t line;
    uint32_t answers;
    char *id;    /* or NULL */
    char *rules; /* that lead to it in this case; each followed by a blank */
};

struct diff_cause {
    const char *rule;
    uint64_t rows;
};

/* A kind of change. */
struct diff_counted {
    struct diff_change change;
    uint64_t rows;
    uint64_t unexplained; /* rows in which no rule that differs leads to it */
    struct diff_cause *causes;
    size_t cause_count, cause_capacity;
    struct diff_witness witness;
    uint64_t announced;              /* rows in which it was announced */
    struct diff_witness unannounced; /* the smallest of the others */
};

/* How an action stands: rows by the standing in one and in the other; both absent is what is left of the rows. */
struct diff_standings {
    const char *subject;
    uint64_t rows[DIFF_STANDINGS][DIFF_STANDINGS];
};

/* Rows that could not be compared for one reason; the texts are of the first. */
struct diff_refused {
    bool other;
    const char *code, *field, *message;
    uint64_t rows, line;
    char *id; /* or NULL */
};

struct diff_table {
    struct announced *announced; /* or NULL: nothing has to be announced */
    uint64_t rows, refused_rows;
    uint64_t advice, reasons; /* rows with other advice; with the same for other reasons or findings */
    struct diff_counted *changes;
    size_t change_count, change_capacity;
    struct diff_standings *standings;
    size_t standing_count, standing_capacity;
    struct diff_refused *refused;
    size_t refused_count, refused_capacity;
    struct names *names;
    struct pointer_map *places; /* key of a kind → its place + 1 */
};

void diff_table_start(struct diff_table *table, struct announced *announced);
void diff_table_free(struct diff_table *table);

/* Counts a row by its note. */
void diff_table_add(struct diff_table *table, uint64_t line, const char *bytes, size_t size);
/* Sorts everything by part, subject, what and states, so that the order says nothing of the rows. To be called once, after all. */
void diff_table_sort(struct diff_table *table);

/* Rows in which the change was not announced; 0 where nothing has to be. */
uint64_t diff_unannounced(const struct diff_table *table, const struct diff_counted *counted);
/* Kinds of change that were not announced in every row. */
size_t diff_table_unannounced(const struct diff_table *table);

/* --- A diff of two rule bases: what another one would say of the same cases. */

struct diff_options {
    struct batch_options batch; /* how cases are read, and how the work is done */
    const char *against;        /* folder of the other rules */
    const char *against_facts;  /* folder of their facts, or NULL: see session_open_other */
    const char *announced;      /* file, or NULL */
    const char *grid;           /* file of the grid whose rows are the cases, or NULL */
    int json;
    bool all;
};

/* All that a report tells. Nothing is owned. */
struct diff_report {
    const struct engine *engines[2]; /* the rules in use, the others */
    const struct rule_diff *rules;
    const struct diff_table *table; /* sorted */
    bool grid;                      /* the cases are rows of a grid, not lines */
};

/* STATUS_FAILED: something was not announced. STATUS_DATA: a case could not be compared (row_errors can make that STATUS_OK), there
 * was no case at all, or the file of announced changes is wrong. The report is written in all of these but the last two. */
enum status diff_run(struct session *session, const struct diff_options *options);

/* --- What two rule bases say of the same cases, for people and for programs. */

/* `all` folds nothing. */
void render_diff_text(struct output *output, const struct diff_report *report, enum language language, bool all);

/* intervensi-diff/1. */
void render_diff_json(struct output *output, const struct diff_report *report);

#endif
