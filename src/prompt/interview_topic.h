/* Topics of the questions as people type them.
 * May use: vocabulary. Not its job: which questions belong to a topic (interview.h). */
#ifndef INTERVENSI_INTERVIEW_TOPIC_H
#define INTERVENSI_INTERVIEW_TOPIC_H

#include "vocabulary.h"

enum { TOPIC_WORD_MAX = 80 };

/* The topic as one word of the language: its heading up to the first bracket, colon or comma, in small letters and hyphens. */
const char *topic_word(const struct topic *topic, enum language language, char *buffer, size_t size);

/* The topic whose id or word in either language is this or begins so, the first in the order of asking; NULL: there is none. */
const struct topic *topic_find(const struct vocabulary *vocabulary, const char *text);

#endif
