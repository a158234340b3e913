/* What the parts of the brief share. Only for brief*.c.
 * May use: brief, memory. Not its job: being seen by anyone else. */
#ifndef INTERVENSI_BRIEF_PARTS_H
#define INTERVENSI_BRIEF_PARTS_H

#include "advice/brief.h"
#include "memory.h"

struct remark *brief_add(struct brief *brief, struct remarks *remarks, const struct remark *remark);

/* Adds one remark for every rule that concluded this finding, the strongest first; equal texts once. value NULL: any. */
void brief_add_findings(struct brief *brief, const struct wording *wording, enum kind kind, const char *subject,
                        const char *value, const struct remark *like, struct remarks *remarks);

void brief_make_rows(struct brief *brief, const struct wording *wording);
void brief_make_head(struct brief *brief, const struct wording *wording);
void brief_make_warnings(struct brief *brief, const struct wording *wording);
void brief_make_missing(struct brief *brief, const struct wording *wording);
void brief_make_outlook(struct brief *brief, const struct wording *wording, const struct lookahead *lookahead);

#endif
