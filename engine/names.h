/* A table of words in which every word stands once, so that equal words are equal pointers.
 * May use: memory. Not its job: meaning. */
#ifndef INTERVENSI_NAMES_H
#define INTERVENSI_NAMES_H

#include <stddef.h>

struct names;

struct names *names_new(void);
void names_free(struct names *names);
/* The table's own copy of the word; lives until names_free. */
const char *names_intern(struct names *names, const char *word);
const char *names_intern_part(struct names *names, const char *word, size_t length);

#endif
