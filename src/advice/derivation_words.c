/* The lines of a derivation in the reader's words. See derivation_words.h. */
#include "advice/derivation_words.h"

#include "advice/condition_words.h"

void derivation_words(const struct wording *wording, const struct case_record *record, const struct result *result,
                      const struct derivation_line *line, struct buffer *text)
{
    if (line->what == ABSENT_FACT)
        condition_absent_words(wording, &(struct condition_context){result, &result->firings[line->firing], record, NULL},
                               line->absent, text);
    else
        wording_fact(wording, record, &result->facts[line->fact], text);
}

const struct rule *derivation_rule(const struct wording *wording, const struct result *result, const struct derivation_line *line)
{
    const struct rulebook *rulebook = wording->rulebook;
    const struct firing *firing = &result->firings[line->firings[0]];

    return &rulebook->rules[rulebook->alternatives[firing->alternative].rule];
}

size_t derivation_standing(const struct result *result, const struct recommendation *recommendation)
{
    const char *const slots[SLOTS_MAX] = {recommendation->subject, standing_word(recommendation->standing)};

    return derivation_find(result, TEMPLATE_STANDING, slots, 0);
}
