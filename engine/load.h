/* Loads a rule base: files, checks, CLIPS, rules as data, lint; all or nothing. Internal to engine/.
 * May use: everything of engine/ but consultation. Not its job: cases. */
#ifndef INTERVENSI_LOAD_H
#define INTERVENSI_LOAD_H

#include "adapter.h"
#include "engine.h"
#include "files.h"
#include "knowledge.h"

struct rule_base {
    struct knowledge knowledge;
    struct adapter *adapter;
    const char *version;
    char digest[DIGEST_SIZE];
};

/* Fills the base; true if it loaded without a problem. In either case rule_base_free must follow. */
bool rule_base_load(struct rule_base *base, const struct engine_options *options, struct diag *diag);
void rule_base_free(struct rule_base *base);

#endif
