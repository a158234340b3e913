/* What a guess was worth, in words. May use: guess, wording. Not its job: judging it. */
#ifndef INTERVENSI_RENDER_GUESS_H
#define INTERVENSI_RENDER_GUESS_H

#include "run/guess.h"
#include "run/render_run.h"

/* Right or wrong, and why. */
void render_guess(const struct run_view *view, const struct guess *guess);

/* The score: how many of each outcome, and how many firings were shown without a guess. */
void render_score(const struct run_view *view, const size_t outcomes[GUESS_OUTCOMES], size_t passed);

#endif
