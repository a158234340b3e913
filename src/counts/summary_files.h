/* Files of counts, read: summaries, which are added up, and sensitivity.
 * May use: file_read, json_tree, summary_merge. Not its job: what the counts mean (tally.h, cmd_merge.c). */
#ifndef INTERVENSI_SUMMARY_FILES_H
#define INTERVENSI_SUMMARY_FILES_H

#include <stdbool.h>

#include "diag.h"

struct cJSON;

/* Reads a file as JSON; *tree is to be freed with cJSON_Delete, NULL where that fails. */
enum status counts_file_read(const char *path, struct cJSON **tree, struct diag *diag);
/* Whether the object says that it is of this format. */
bool counts_file_is(const struct cJSON *tree, const char *format);

/* Adds a summary that was read from the file to the sum, which it becomes where there is none, and takes it over. STATUS_DATA: it is no
 * summary, or was made otherwise than those before it; the sum is as it was. */
enum status summary_take(const char *path, struct cJSON *summary, struct cJSON **sum, struct diag *diag);

#endif
