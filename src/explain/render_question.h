/* A question of the interview as a person sees it: the question with its answers, what it means, and what hangs on it.
 * May use: wording, layout, change_words, lookup, lookahead. Not its job: reading the answer; which question is asked (interview.h). */
#ifndef INTERVENSI_RENDER_QUESTION_H
#define INTERVENSI_RENDER_QUESTION_H

#include "advice/wording.h"
#include "base/output.h"

/* The question, its numbered answers and, where one is given, the answer of the case. */
void render_question(struct output *output, const struct wording *wording, const struct case_record *record, size_t fact);

/* What it means: how it is answered, the terms in it, the statements of the source that it serves. */
void render_question_meaning(struct output *output, const struct wording *wording, size_t fact);

/* Which advice hangs on it and what each answer would change, by the trials of the look-ahead. */
void render_question_why(struct output *output, const struct wording *wording, const struct lookahead *lookahead, size_t fact);

#endif
