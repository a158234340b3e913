/* What `check` found, for people and for programs. */
#ifndef INTERVENSI_FINDINGS_H
#define INTERVENSI_FINDINGS_H

#include <cjson/cJSON.h>

#include "advice/wording.h"
#include "check.h"

/* With those that have a reason why they stand, too, if `all`. */
/* One finding, behind an empty line. */
void render_finding_text(const struct view *view, const struct check_finding *finding);
void render_findings_text(const struct view *view, const struct check *check, bool all);
void render_properties_text(const struct view *view, const struct check *check);
/* intervensi-check/1, of either. */
void render_check_json(const struct view *view, const struct check *check);

/* The answers of a case as they can be typed, behind these words; the same as an object under a key, or nothing of NULL. */
void render_case_line(const struct view *view, const char *lead, const struct case_record *record);
void json_add_case(cJSON *object, const char *key, const struct case_record *record);

#endif
