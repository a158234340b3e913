/* The engine: opens a rule base, consults it about a case, hands out the result, closes.
 *
 *     struct diag diag = DIAG_EMPTY;
 *     struct engine *engine;
 *     if (engine_open(&options, &engine, &diag) == STATUS_OK) {
 *         struct case_record *record = case_new(engine_vocabulary(engine));
 *         …answer_choose(&record->answers[vocabulary_fact(…)], …)…
 *         struct result *result;
 *         if (engine_consult(engine, record, &result, &diag) == STATUS_OK)
 *             …read result…, result_free(result);
 *         case_free(record);
 *         engine_close(engine);
 *     }
 *     diag_free(&diag);
 *
 * Ownership: what a function hands out through a pointer to pointer is freed by the caller with the function named there;
 * what it returns as const belongs to the engine and lives until engine_close. Inputs are copied where they are kept.
 * Errors: every function that can fail returns a status and adds the problems, with their places, to the diag.
 * Threads: one engine is used by one thread at a time; several engines may be open in one process.
 * Without memory the program ends with STATUS_LIMIT and a line on stderr (CLIPS gives no other choice). */
#ifndef INTERVENSI_ENGINE_H
#define INTERVENSI_ENGINE_H

#include <signal.h>

#include "case.h"
#include "change.h"
#include "diag.h"
#include "lookahead.h"
#include "result.h"
#include "rulebook.h"
#include "run_record.h"
#include "vocabulary.h"
#include "whynot.h"

struct engine;

enum { FIRINGS_DEFAULT = 100000 };

/* A file of a rule base as it would be, whatever stands on the disk. */
struct base_draft {
    const char *path; /* its folder as the options name it, "/" and its name */
    const char *bytes;
    size_t size;
};

struct engine_options {
    const char *rules;    /* folder with ORDER, VERSION and the .clp files of the rules */
    const char *facts;    /* folder with the .clp files of templates and words */
    const char *contacts; /* a .clp file that replaces the shipped contacts, or NULL */
    unsigned origins;     /* bits 1 << enum origin; 0 means all. Rules about safety and of some stages always stay */
    long max_firings;     /* firing limit of one consultation; 0 means FIRINGS_DEFAULT */
    const char *cache;    /* folder in which is kept which tables were compared with CLIPS; NULL: each is when it is made */
    const struct base_draft *drafts; /* read instead of what stands there; a .clp file need not be there yet */
    size_t draft_count;
};

/* Loads, checks and locks a rule base: all or nothing.
 * STATUS_OK: *engine is open, to be closed with engine_close. STATUS_RULES: it does not load; the diag names, with file, line and
 * what to do, every problem of the texts (files, parentheses, constructs, grammar, names of rules), or where there is none, every
 * problem of how they fit together. STATUS_LIMIT: it is larger than may be (docs/RULES.md, Budgets). Rules that CLIPS itself refuses hide what the lint would say of the others. *engine is NULL
 * then. */
enum status engine_open(const struct engine_options *options, struct engine **engine, struct diag *diag);
void engine_close(struct engine *engine);

/* What there is in these folders: the version and the digest, without loading or checking more than these need. STATUS_RULES: the files
 * cannot be read; the diag says why. */
enum { VERSION_SIZE = 33, DIGEST_SIZE = 7 + 64 + 1 };
struct engine_identity {
    char version[VERSION_SIZE];
    char digest[DIGEST_SIZE];
};
enum status engine_identify(const struct engine_options *options, struct engine_identity *identity, struct diag *diag);

/* One consultation: reset, assert the answers, run the stages, collect.
 * STATUS_OK: *result is to be freed with result_free. STATUS_LIMIT: the firing limit was reached. STATUS_INTERNAL: CLIPS
 * reported an error. Whatever fails, *result is NULL: there is never partial advice, and the next consultation starts clean. */
enum status engine_consult(struct engine *engine, const struct case_record *record, struct result **result, struct diag *diag);

/* The same in brief, for many cases one after the other: findings with their rules, recommendations with what speaks for them, what is
 * missing; no facts, no firings, nothing in `against`. *result belongs to the engine and lives until the next consultation in brief. */
enum status engine_consult_brief(struct engine *engine, const struct case_record *record, const struct result **result,
                                 struct diag *diag);

/* The same consultation, recorded: what waited before each firing, what fired, what came of it. Slower; consultations that are not
 * recorded pay nothing for it. STATUS_OK: *run is to be freed with run_record_free; its result is that of engine_consult. Fails as
 * engine_consult does. */
enum status engine_record(struct engine *engine, const struct case_record *record, struct run_record **run, struct diag *diag);

/* The look-ahead: tries every answer to every question that is worth asking, each alone, by consulting again.
 * STATUS_OK: *lookahead is to be freed with lookahead_free. Fails as engine_consult does. */
enum status engine_look_ahead(struct engine *engine, const struct case_record *record, struct lookahead **lookahead,
                              struct diag *diag);

/* The smallest sets of up to three answers that make the subject recommended or, if it is recommended, take that away, among the
 * facts that can reach it through the rules. STATUS_OK: *search is to be freed with change_search_free; reaching the limit of
 * consultations is no failure. Fails as engine_consult does. */
enum status engine_find_changes(struct engine *engine, const struct case_record *record, const char *subject,
                                const struct change_options *options, struct change_search **search, struct diag *diag);

/* A flag that a signal handler may set: while it is not 0, consultations fail with STATUS_INTERRUPTED. NULL: none. */
void engine_set_interrupt(struct engine *engine, const volatile sig_atomic_t *flag);

/* What CLIPS itself says of its work, as it works, in its own words: parts of lines. For those who look for a fault in a rule base. */
enum engine_told { TELL_RULES = 1, TELL_FACTS = 2, TELL_ACTIVATIONS = 4, TELL_FOCUS = 8, TELL_ALL = 15 };
void engine_tell(struct engine *engine, unsigned told, void (*tell)(const char *text));

const struct vocabulary *engine_vocabulary(const struct engine *engine);
const struct rulebook *engine_rulebook(const struct engine *engine);
const struct reference *engine_reference(const struct engine *engine);
/* Facts of working memory that hold in every case: parts and safety subjects. */
const struct fact *engine_standing_facts(const struct engine *engine, size_t *count);
/* Where a word was defined by a fact of this template ("question", "label" …), by its first slot and, of labels, the value; no file: it
 * is not known. */
struct place engine_place(const struct engine *engine, const char *template, const char *name, const char *value);
const char *engine_version(const struct engine *engine); /* rules/VERSION */
const char *engine_digest(const struct engine *engine);  /* "sha256:" and 64 hexadecimal digits */
unsigned engine_origins(const struct engine *engine);    /* bits, as in the options */

/* --- The table: consultations in brief, the look-ahead and the search for changes are decided by a table made from the rules (table.h),
 * which says what CLIPS says and is quicker. It is made when it is first needed, and compared with CLIPS then unless this very table was
 * before: with cases made so that every alternative of the rules fires and is stopped. Where they differ, CLIPS decides alone. */

/* Whether all of this is left to CLIPS, too. So it is from the beginning with a limit of firings, for a table fires nothing. */
void engine_set_clips_only(struct engine *engine, bool clips_only);

/* Whether there is such a table. There is none while CLIPS decides alone, or where the rules cannot be written as one; then *why (or NULL)
 * says what stands in the way, in the language in use, and *rule in which rule. */
bool engine_has_table(struct engine *engine, const char **why, const char **rule);

/* Makes the table now. STATUS_INTERNAL: it differs from CLIPS; the diag names the rule and the case. STATUS_OK even where there is none. */
enum status engine_make_table(struct engine *engine, struct diag *diag);

/* Decides the case, which the diag calls by this name, with the table and with CLIPS. STATUS_INTERNAL: they differ; the diag names the rule
 * and the case. *whole (or NULL) is what CLIPS says, to be freed with result_free. Without a table there is nothing to differ. */
enum status engine_check_case(struct engine *engine, const struct case_record *record, const char *name, struct result **whole,
                              struct diag *diag);

/* Compares the table with CLIPS once more. *extent: by how many cases, and how many alternatives were left out. */
struct check_extent {
    size_t cases, never_fired, never_stopped;
};
enum status engine_check_table(struct engine *engine, struct check_extent *extent, struct diag *diag);

/* Of the consultation in brief before: a number that is the same for another one, of this or another engine, if the same was concluded. False
 * where CLIPS decided. */
bool engine_conclusions(const struct engine *engine, uint64_t *number);

enum firing_order { ORDER_DEPTH, ORDER_BREADTH, ORDER_RANDOM };

/* Chooses how CLIPS breaks ties and in which order answers are asserted (seed 0: sorted, else shuffled). Conclusions must not
 * depend on it; the tests show that they do not. */
void engine_set_order(struct engine *engine, enum firing_order order, unsigned seed);

#endif
