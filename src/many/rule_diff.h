/* Where two rule bases differ, rule by rule, as data: what a rule asks and concludes, not how its text is written.
 * May use: rulebook, matching. Not its job: what the difference does to a case (diff_work.h). */
#ifndef INTERVENSI_RULE_DIFF_H
#define INTERVENSI_RULE_DIFF_H

#include "case.h"
#include "diag.h"
#include "rulebook.h"

enum rule_edit {
    RULE_ADDED,
    RULE_REMOVED,
    RULE_CHANGED, /* other conditions, conclusions or another stage */
    RULE_REWORDED /* reason, source or origin alone: it concludes the same */
};

struct rule_difference {
    const char *id;
    enum rule_edit edit;
    const struct rule *before, *after; /* NULL where it is not there */
};

struct rule_diff {
    struct rule_difference *items; /* by id in bytes */
    size_t count;
};

/* The difference of the active rules. Both must outlive it. */
struct rule_diff rule_diff_of(const struct rulebook *before, const struct rulebook *after);
void rule_diff_free(struct rule_diff *diff);

/* Whether the rule with this id reasons otherwise: any edit but RULE_REWORDED. */
bool rule_diff_has(const struct rule_diff *diff, const char *id);
const char *rule_edit_word(enum rule_edit edit); /* added removed changed reworded */

/* --- A case in the words of another vocabulary: the same answers, by the ids of questions and values. */

struct case_translator;

/* Both vocabularies must outlive it. */
struct case_translator *case_translator_new(const struct vocabulary *from, const struct vocabulary *to);
void case_translator_free(struct case_translator *translator);

/* STATUS_OK: *translated is to be freed with case_free; it holds the answers alone. An `unknown` that the other vocabulary does not
 * list is not asked, as when a case is read. STATUS_DATA: the other vocabulary does not have a question or value, or takes answers of
 * another type; the diag says which. */
enum status case_translate(const struct case_translator *translator, const struct case_record *record,
                           struct case_record **translated, struct diag *diag);

#endif
