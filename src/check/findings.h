/* What `check` found, for people and for programs. */
#ifndef INTERVENSI_FINDINGS_H
#define INTERVENSI_FINDINGS_H

#include "advice/wording.h"
#include "check.h"

/* With those that have a reason why they stand, too, if `all`. */
/* One finding, behind an empty line. */
void render_finding_text(const struct view *view, const struct check_finding *finding);
void render_findings_text(const struct view *view, const struct check *check, bool all);
void render_properties_text(const struct view *view, const struct check *check);
/* intervensi-check/1, of either. */
void render_check_json(const struct view *view, const struct check *check);

#endif
