/* The trace as text: firing after firing.
 * May use: result, wording, layout. Not its job: derivations of one conclusion (derivation.h). */
#ifndef INTERVENSI_RENDER_TRACE_H
#define INTERVENSI_RENDER_TRACE_H

#include "output.h"
#include "wording.h"

void render_trace_text(struct output *output, const struct wording *wording, const struct case_record *record,
                       const struct result *result);

#endif
