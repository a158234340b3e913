/* The rules as a table of numbers, decided for a case in one walk: what CLIPS would conclude, without CLIPS.
 *
 * Every answer that a case can give and every fact that rules can conclude is an atom. Each way to conclude one, for each choice of the
 * variables, is a row of literals: of these atoms one must hold, of those none may. Rows stand in an order in which none is looked at
 * before what it rests on is decided, and are looked at only once their first literal holds. CLIPS stays the
 * authority: the table is made from the rules that were read back from it, and what it says is compared with CLIPS. */
#ifndef INTERVENSI_TABLE_H
#define INTERVENSI_TABLE_H

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
/* Reports the facts that were decided to hold as adapter_run would; no measures, no firings. */
void table_report(const struct table *table, const struct run_sink *sink);
/* The same as a result in brief, which belongs to the table until the next call. */
const struct result *table_result(struct table *table);

#endif
