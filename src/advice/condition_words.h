/* What a rule asks, in words.
 * May use: wording, rulebook, result. Not its job: whether the condition holds; that is CLIPS alone. */
#ifndef INTERVENSI_CONDITION_WORDS_H
#define INTERVENSI_CONDITION_WORDS_H

#include "advice/wording.h"
#include "matching.h"

/* What fills the variables: a firing of the rule, or values that were chosen otherwise; and the case that it belongs to. */
struct condition_context {
    const struct result *result;
    const struct firing *firing;      /* or NULL */
    const struct case_record *record; /* or NULL */
    const struct bindings *bindings;  /* where there is no firing */
};

/* One condition; without a context (NULL) variables stay open. */
void condition_words(const struct wording *wording, const struct condition *condition, const struct condition_context *context,
                     struct buffer *buffer);

/* What a condition on a question asks of the answer, without the question: "failed or blocked", "at most 6". */
void condition_answer_words(const struct wording *wording, const struct condition *condition, struct buffer *buffer);

/* The n-th pattern that nothing matched when the rule fired; the engine's own text where it is not found. */
void condition_absent_words(const struct wording *wording, const struct condition_context *context, size_t n,
                            struct buffer *buffer);

/* What an alternative concludes. */
void condition_conclusion_words(const struct wording *wording, const struct alternative *alternative, struct buffer *buffer);

#endif
