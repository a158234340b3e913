/* What a rule asks, in words.
 * May use: wording, rulebook, result. Not its job: whether the condition holds; that is CLIPS alone. */
#ifndef INTERVENSI_CONDITION_WORDS_H
#define INTERVENSI_CONDITION_WORDS_H

#include "wording.h"

/* One condition. With a firing of the rule (and the result that it is part of) variables are filled in; both may be NULL. */
void condition_words(const struct wording *wording, const struct condition *condition, const struct result *result,
                     const struct firing *firing, struct buffer *buffer);

/* The n-th pattern that nothing matched when the rule fired, as condition_words; the engine's own text where it is not found. */
void condition_absent_words(const struct wording *wording, const struct result *result, const struct firing *firing, size_t n,
                            struct buffer *buffer);

/* What an alternative concludes. */
void condition_conclusion_words(const struct wording *wording, const struct alternative *alternative, struct buffer *buffer);

#endif
