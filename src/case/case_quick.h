/* A quick reader for the cases that make up a batch: it goes through the tokens of the text once, looks every word up in a table, and where
 * anything is unusual or wrong it gives up without a word: then case_read.c, which is the authority, reads the case again and says what is
 * wrong. Whatever it does accept, case_read.c reads the same way. */
#ifndef INTERVENSI_CASE_QUICK_H
#define INTERVENSI_CASE_QUICK_H

#include <stdbool.h>
#include <stddef.h>

#include "case.h"

struct case_quick;

/* The vocabulary must outlive it. */
struct case_quick *case_quick_new(const struct vocabulary *vocabulary);
void case_quick_free(struct case_quick *quick);

/* Reads a case with an id. The record holds its answers, without source, date and note; it belongs to the reader and lives until the
 * next call. NULL: not plain, or wrong. */
const struct case_record *case_quick_read(struct case_quick *quick, const char *bytes, size_t size);

/* Takes a word alone, such as a cell of a table holds, as the answer to the fact of this index, or as one of several. False: it is no
 * value of the fact, or not written plainly. */
bool case_quick_word(const struct case_quick *quick, size_t fact, const char *word, size_t size, struct answer *answer);

#endif
