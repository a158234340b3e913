/* The verdict on a stored result, for people and for programs.
 * May use: verify, stated, output, layout; json_build. Not its job: checking. */
#ifndef INTERVENSI_RENDER_VERIFY_H
#define INTERVENSI_RENDER_VERIFY_H

#include "base/output.h"
#include "verify/verify.h"
#include "json/json_read.h"

/* One result and its verdict. */
struct verified {
    const struct json_text *text;
    const struct stated *stated;
    const struct verdict *verdict;
    bool with_case;
};

/* How many results there were of each sort. */
struct verified_counts {
    size_t right, wrong, refused, error_rows;
};

void render_verify_text(struct output *output, const struct verified *verified);
void render_verify_counts(struct output *output, const struct verified_counts *counts);

/* intervensi-verify/1, on one line. */
void render_verify_json(struct output *output, const struct engine *engine, const struct verified *verified);

#endif
