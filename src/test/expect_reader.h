/* What the parts of the reader of tests share. Only for expect_files.c and expect_read.c.
 * May use: expect, json_tree. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_EXPECT_READER_H
#define INTERVENSI_EXPECT_READER_H

#include "test/expect.h"
#include "json/json_read.h"

/* Reads one test: the case and its expectations; `pointer` leads to it in the text. */
enum status test_read(struct tests *tests, const struct json_text *text, const char *pointer, const struct cJSON *value,
                      const struct vocabulary *vocabulary, struct diag *diag);

#endif
