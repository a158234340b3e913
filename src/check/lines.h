/* Tests as they are written, one a line. */
#ifndef INTERVENSI_LINES_H
#define INTERVENSI_LINES_H

#include "base/buffer.h"
#include "case.h"
#include "json/json_write.h"

/* Adds "facts": the answers of the case. */
void lines_add_answers(cJSON *test, const struct case_record *record);
/* Adds the test as a line, with a space behind each comma and colon, and frees it. */
void lines_add(struct buffer *lines, cJSON *test);

#endif
