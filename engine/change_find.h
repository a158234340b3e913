/* Finds the smallest changes. Internal to engine/. May use: reach, trials, the one door to run a case. */
#ifndef INTERVENSI_CHANGE_FIND_H
#define INTERVENSI_CHANGE_FIND_H

#include "change.h"
#include "lookahead_make.h"

enum status change_find(const struct knowledge *knowledge, const struct case_record *record, const char *subject,
                        const struct change_options *options, const struct trial_door *door, struct change_search **search,
                        struct diag *diag);

#endif
