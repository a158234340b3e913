/* Advice as JSON, one object on one line: the format intervensi-result/1 of docs/INTERFACE.md.
 * May use: json_build, the engine's tables. Not its job: words for people (render_text.c). */
#ifndef INTERVENSI_RENDER_JSON_H
#define INTERVENSI_RENDER_JSON_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/output.h"
#include "engine.h"

/* intervensi-result/1. `id` is the case's, or NULL; `lookahead` (or NULL) adds what one more answer would change, `derivations` every
 * firing. */
void render_json(struct output *output, const struct engine *engine, const struct result *result,
                 const struct lookahead *lookahead, const char *id, bool derivations);

/* The same without id and derivations, added to a buffer. */
void render_json_row(struct buffer *text, const struct engine *engine, const struct result *result,
                     const struct lookahead *lookahead);

#endif
