/* Counts of many cases, summaries (intervensi-summary/1) and how sensitive the advice is to single answers (intervensi-sensitivity/1), as
 * one page. */
#ifndef INTERVENSI_TALLY_H
#define INTERVENSI_TALLY_H

#include "base/buffer.h"
#include "program/session.h"

/* Whether the file holds counts: then the page is not that of a case. Whatever cannot be read is no counts. */
bool names_counts(const char *path);

/* Adds the page of all files together. What goes wrong is said on stderr. */
enum status report_counts(struct session *session, const char *const *paths, size_t count, struct buffer *page);

#endif
