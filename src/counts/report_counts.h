/* A page of summaries and of sensitivity: which files are such, reading them, adding them up.
 * May use: session, summary_files, tally, render_tally. Not its job: command lines (cmd_report.c), saving. */
#ifndef INTERVENSI_REPORT_COUNTS_H
#define INTERVENSI_REPORT_COUNTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "program/session.h"

/* Whether the file holds counts: then the page is not that of a case. Whatever cannot be read is no counts. */
bool names_counts(const char *path);

/* Adds the page of all files together. What goes wrong is said on stderr. */
enum status report_counts(struct session *session, const char *const *paths, size_t count, struct buffer *page);

#endif
