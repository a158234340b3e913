/* A case in the words of another vocabulary: the same answers, by the ids of questions and values.
 * May use: case, vocabulary, diag. Not its job: guessing what a word that is not there may have become. */
#ifndef INTERVENSI_CASE_TRANSLATE_H
#define INTERVENSI_CASE_TRANSLATE_H

#include "case.h"
#include "diag.h"

struct case_translator;

/* Both vocabularies must outlive it. */
struct case_translator *case_translator_new(const struct vocabulary *from, const struct vocabulary *to);
void case_translator_free(struct case_translator *translator);

/* STATUS_OK: *translated is to be freed with case_free; it holds the answers alone. An `unknown` that the other vocabulary does not
 * list is not asked, as when a case is read. STATUS_DATA: the other vocabulary does not have a question or value, or takes answers of
 * another type; the diag says which. */
enum status case_translate(const struct case_translator *translator, const struct case_record *record,
                           struct case_record **translated, struct diag *diag);

#endif
