/* The rules as a table of numbers, decided for a case in one walk: what CLIPS would conclude, without CLIPS.
 *
 * Every answer that a case can give and every fact that rules can conclude is an atom. Each way to conclude one, for each choice of the
 * variables, is a row of literals: of these atoms one must hold, of those none may. Rows stand in an order in which none is looked at
 * before what it rests on is decided, and are looked at only once their first literal holds. CLIPS stays the
 * authority: the table is made from the rules that were read back from it, and what it says is compared with CLIPS. */
#ifndef INTERVENSI_TABLE_H
#define INTERVENSI_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "adapter.h"
#include "case.h"
#include "knowledge.h"
#include "result.h"

struct table;

/* NULL if the rules cannot be written as a table: then *why says what stands in the way (a fixed text), and *rule which rule. The
 * knowledge must outlive the table. Free with table_free. */
struct table *table_make(const struct knowledge *knowledge, const char **why, const char **rule);
void table_free(struct table *table);

/* A number that stands for the table: of other rows, other atoms or other words it is another one. */
uint64_t table_hash(const struct table *table);

/* Decides every atom for the case. */
void table_decide(struct table *table, const struct case_record *record);
/* A number for what was concluded: the same for the same facts by their words, whichever table concluded them. */
uint64_t table_conclusions(const struct table *table);
/* Which alternatives fire in it. */
void table_fires(const struct table *table, bool *fires);
/* Reports the facts that were decided to hold as adapter_run would; no measures, no firings. */
void table_report(const struct table *table, const struct run_sink *sink);
/* The same as a result in brief, which belongs to the table until the next call. */
const struct result *table_result(struct table *table);

/* --- The rows by themselves, for those who reason over all cases at once (prove.h). */

/* One of these atoms holds or, negated, none. */
struct literal {
    uint32_t first, count; /* in members */
    uint8_t condition;     /* of the alternative, that asks for it */
    bool negated;
};

/* All its literals must hold. In a table they are sets of atoms one of which holds or, where the last bit is set, none. */
struct table_row {
    uint32_t atom;
    uint32_t first, count; /* in literals; of a table: the set twice, and the bit */
    uint32_t alternative;  /* of the rulebook */
};

/* The atom holds if the number that answers this fact lies in between. */
struct interval {
    uint32_t atom, fact;
    int32_t low, high;
};

struct table_rows {
    struct fact *atoms; /* the answers first, then what is not given, then what is concluded, and between these the intervals */
    size_t atom_count;
    struct table_row *rows; /* stage by stage */
    size_t row_count;
    struct literal *literals;
    uint32_t *members;
    uint32_t *first_choice; /* by case fact: the atom of its first choice; those of the others follow */
    uint32_t *not_given;    /* by case fact; of those that rules may imply */
    struct interval *intervals;
    size_t interval_count;
    bool *circular; /* by stage: some atom rests on itself by way of others */
};

/* Fails as table_make does. Free with table_rows_free. */
bool table_rows_make(const struct knowledge *knowledge, struct table_rows *rows, const char **why, const char **rule);
void table_rows_free(struct table_rows *rows);

#endif
