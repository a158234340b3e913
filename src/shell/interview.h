/* The guided interview without a terminal: which question comes next, which were passed over, and the way back. */
#ifndef INTERVENSI_INTERVIEW_H
#define INTERVENSI_INTERVIEW_H

#include "advice/wording.h"
#include "base/output.h"
#include "program/session.h"
#include "vocabulary.h"

struct interview;

/* NULL: the stages of the interview, one after the other. A topic: what can still change the advice or
 * must be known, in the order of the questions. */
struct interview *interview_new(const struct vocabulary *vocabulary, const struct topic *topic);
void interview_free(struct interview *interview);

const struct topic *interview_topic(const struct interview *interview);
/* Goes on with the questions of a topic; what was skipped stays so. */
void interview_turn_to(struct interview *interview, const struct topic *topic);
/* How many questions of the topic would be asked now. */
size_t interview_due(const struct interview *interview, const struct topic *topic, const struct consultation *consultation);

/* The question that stands now, or NOT_FOUND where none is left: the one that interview_back led to, else the first that is due, neither
 * answered (also by `unknown`) nor skipped. The consultation has its result and its look-ahead, both of the case as it is now. */
int interview_question(const struct interview *interview, const struct consultation *consultation);

/* No more questions than this can follow before the interview ends, the one that stands now included, whatever is answered. It never
 * rises as long as nobody goes back or changes an answer. */
size_t interview_left(const struct interview *interview, const struct consultation *consultation);
/* How many questions matter but were skipped or answered `unknown`. */
size_t interview_passed(const struct interview *interview, const struct consultation *consultation);

/* Leaves the question: answered (whatever the answer), or skipped. */
void interview_answered(struct interview *interview, size_t fact);
void interview_skip(struct interview *interview, size_t fact);

/* One question back, its answer kept; false at the first one. */
bool interview_back(struct interview *interview);
/* Whether the question that stands now is one that interview_back led to. */
bool interview_returned(const struct interview *interview);

/* The question as a person sees it, its numbered answers and, where one is given, the answer of the case. */
void interview_put_question(struct output *output, const struct wording *wording, const struct case_record *record, size_t fact);

/* --- Topics of the questions as people type them. */

enum { TOPIC_WORD_MAX = 80 };

/* The topic as one word of the language: its heading up to the first bracket, colon or comma, in small letters and hyphens. */
const char *topic_word(const struct topic *topic, enum language language, char *buffer, size_t size);
/* The topic whose id or word in either language is this or begins so, the first in the order of asking; NULL: there is none. */
const struct topic *topic_find(const struct vocabulary *vocabulary, const char *text);

#endif
