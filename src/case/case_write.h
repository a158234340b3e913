/* Cases as JSON, written: the format intervensi-case/1, for programs and for people who open the file. */
#ifndef INTERVENSI_CASE_WRITE_H
#define INTERVENSI_CASE_WRITE_H

#include "base/buffer.h"
#include "case.h"

struct cJSON;

/* Adds the case: one fact a line in the order of the vocabulary, ids alone, the same bytes for the same case; what is read again is
 * equal. `others` (or NULL) is an object whose members stand behind the rest: keys that are left to other commands. */
void case_write(const struct case_record *record, const struct cJSON *others, struct buffer *buffer);

/* One answer as a case writes it, without who gave it; null: not asked. */
struct cJSON *json_answer(const struct case_fact *fact, const struct answer *answer);

#endif
