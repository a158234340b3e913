/* The rules as a table of numbers, decided for a case in one walk: what CLIPS would conclude, without CLIPS.
 *
 * Every fact that rules can conclude is an atom. Each way to conclude it, for each choice of the variables, is a row of literals over the
 * answers of the case and other atoms. A stage's atoms stand in an order in which none is read before it is decided. CLIPS stays the
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

/* Decides every atom for the case. */
void table_decide(struct table *table, const struct case_record *record);
/* Reports the facts that were decided to hold, and the chosen answers, as adapter_run would; no measures, no firings. */
void table_report(const struct table *table, const struct case_record *record, const struct run_sink *sink);
/* The same as a result in brief, which belongs to the table until the next call. */
const struct result *table_result(struct table *table);

/* --- The rows, for those who reason over all cases at once (prove.h). */

enum literal_kind { LITERAL_ANSWER, LITERAL_MEASURE, LITERAL_NOT_GIVEN, LITERAL_ATOMS };

/* Holds (negated: does not hold) if the case has one of the choices, or a number in the interval, or if one of the atoms holds. Small,
 * for all of them are walked for each case. */
struct literal {
    uint8_t kind; /* enum literal_kind */
    bool negated;
    uint16_t fact;         /* of the case; not for atoms */
    uint32_t first, count; /* atoms, in members; of an answer those that imply it */
    uint8_t condition;     /* of the alternative, that asks for it */
    uint64_t choices;      /* of an answer */
    int32_t low, high;     /* of a measure */
};

/* All its literals must hold. */
struct row {
    uint32_t atom;
    uint32_t alternative;  /* of the rulebook */
    uint32_t first, count; /* in literals */
};

struct table_rows {
    const struct fact *atoms;
    size_t atom_count;
    const struct row *rows;
    size_t row_count;
    const struct literal *literals;
    const uint32_t *members;
};

struct table_rows table_rows(const struct table *table);
/* Whether atoms of the stage rest on themselves by way of others. */
bool table_is_circular(const struct table *table, size_t stage);

#endif
