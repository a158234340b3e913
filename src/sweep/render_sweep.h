/* What comes of the rows of a sweep together, for people and for programs: outcomes (intervensi-outcomes/1), sensitivity
 * (intervensi-sensitivity/1).
 * May use: outcomes, sensitivity, wording, layout; json_build. Not its job: counting. */
#ifndef INTERVENSI_RENDER_SWEEP_H
#define INTERVENSI_RENDER_SWEEP_H

#include <stdbool.h>

#include "base/output.h"
#include "engine.h"
#include "sweep/grid.h"
#include "sweep/outcomes.h"
#include "sweep/sensitivity.h"

struct sweep_page {
    struct output *output;
    const struct engine *engine;
    enum language language;
    const struct grid *grid;
    const struct outcomes *outcomes;
};

/* `all` folds nothing; JSON is always whole. */
void render_outcomes_text(const struct sweep_page *page, bool all);
void render_outcomes_json(const struct sweep_page *page, bool all);
void render_sensitivity_text(const struct sweep_page *page, const struct sensitivity *sensitivity, bool all);
void render_sensitivity_json(const struct sweep_page *page, const struct sensitivity *sensitivity, bool all);

#endif
