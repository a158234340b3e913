/* Cases and results for tests of the engine: answering by words, finding things in a result, comparing two results by content.
 * Include cmocka.h first. */
#ifndef INTERVENSI_TEST_CONSULTING_H
#define INTERVENSI_TEST_CONSULTING_H

#include "engine.h"

/* Takes an answer such as "client-system=family", "imbalance=social,none" or "event-weeks=4"; fails the test where it cannot. */
void answer_text(struct case_record *record, const char *text);
/* A case with these answers, separated by spaces. */
struct case_record *case_of(const struct engine *engine, const char *answers);
/* The next of a row of numbers that depends on the first state alone, up to 65535. */
unsigned next_random(unsigned *state);
/* A case by chance: each fact answered with a chance of `share` in 8; of many values each at an even chance. */
struct case_record *random_case(const struct vocabulary *vocabulary, unsigned *random, unsigned share);
/* Whether there is time for many more cases: LONG is set, see `make long`. */
bool long_run(void);
/* The result of such a case; fails the test unless there is one. */
struct result *consult(struct engine *engine, const char *answers);
struct result *consult_case(struct engine *engine, const struct case_record *record);
/* What becomes of such a case; a result comes with STATUS_OK alone, problems with anything else. */
enum status consult_status(struct engine *engine, const char *answers);

/* NULL if there is none; value NULL = without a value. */
const struct finding *finding_of(const struct result *result, enum kind kind, const char *subject, const char *value);
/* Whether a rule of the id fired. */
bool fired(const struct engine *engine, const struct result *result, const char *rule);
/* The first firing of an alternative of this name, or NULL. */
const struct firing *firing_of(const struct engine *engine, const struct result *result, const char *name);
/* Demands these words, joined by spaces. */
void must_be_words(const struct words *words, const char *expected);
/* Demands the matched facts, the absent patterns and the concluded fact of a firing, each list joined by "; ". */
void must_match(const struct result *result, const struct firing *firing, const char *matched, const char *absent,
                const char *fact);

bool same_words(const struct words *a, const struct words *b);
bool same_objection(const struct objection *a, const struct objection *b);
/* Whether two results of one engine say the same: all but the order of firing. */
bool same_result(const struct result *a, const struct result *b);
/* Everything in a result but the order of firing, as text to be freed. */
char *result_text(const struct engine *engine, const struct result *result);

#endif
