/* A case: the answers given for case facts, by whom and when. Plain values; answers are always valid for the vocabulary. */
#ifndef INTERVENSI_CASE_H
#define INTERVENSI_CASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "vocabulary.h"

enum answer_source { SOURCE_WORKER, SOURCE_CLIENT, SOURCE_RECORD, SOURCE_OBSERVED, SOURCE_ASSUMED, SOURCE_COUNT };

/* The answer to one case fact; all zero = not asked. Texts are owned by the case. */
struct answer {
    uint64_t chosen; /* bit i = choice i of the fact */
    bool measured;   /* a whole number was given */
    bool implied;    /* it was not given: it follows from other answers */
    int32_t number;
    enum answer_source source;
    char *date; /* YYYY-MM-DD or NULL */
    char *note; /* or NULL */
};

struct case_note {
    char *date; /* or NULL */
    char *text;
};

struct case_record {
    const struct vocabulary *vocabulary; /* must outlive the case */
    char *id;                            /* or NULL */
    char *title;                         /* or NULL */
    struct answer *answers;              /* one for each fact of the vocabulary, by its index */
    struct case_note *notes;
    size_t note_count;
};

/* What became of an offered value. Only ANSWER_TAKEN changes the answer. */
enum answer_outcome {
    ANSWER_TAKEN,
    ANSWER_NOT_ASKED,   /* "unknown" where the fact does not list it: to be read as not asked */
    ANSWER_BAD_VALUE,   /* no such value of this fact */
    ANSWER_BAD_TYPE,    /* a number for a choice, a word for a number */
    ANSWER_OUT_OF_RANGE /* not a whole number from 0 to NUMBER_MAX */
};

/* A new, empty case; free with case_free. Never NULL (without memory the program ends with STATUS_LIMIT). */
struct case_record *case_new(const struct vocabulary *vocabulary);
struct case_record *case_copy(const struct case_record *record);
void case_free(struct case_record *record);

/* Takes one value (id or alias of either language) into the answer. A fact of one value keeps the last one taken. */
enum answer_outcome answer_choose(struct answer *answer, const struct case_fact *fact, const char *word);
/* The same by the number of the choice. */
void answer_take(struct answer *answer, const struct case_fact *fact, int choice);
/* Takes a whole number. */
enum answer_outcome answer_measure(struct answer *answer, const struct case_fact *fact, double number);
bool answer_given(const struct answer *answer);
/* Takes an answer that follows from others, by the ids of fact and value; one that was given stays as it is. */
void case_imply(struct case_record *record, const char *fact, const char *value);
/* Whether the answer is put aside: it was given, but its question does not apply to the case, and it is none of those that always
 * count. The case is to hold its implied answers, too. */
bool case_answer_apart(const struct case_record *known, size_t fact);
/* Whether both say the same, whoever said it and when. */
bool answer_same(const struct answer *a, const struct answer *b);
/* `none` stands beside other values: such an answer must be refused. */
bool answer_none_with_others(const struct answer *answer, const struct case_fact *fact);
/* Forgets the answer and frees its texts. */
void answer_clear(struct answer *answer);

/* Fixed words of the sources: worker client record observed assumed. */
const char *answer_source_word(enum answer_source source);
/* The same in a language: petugas klien catatan pengamatan dugaan. */
const char *answer_source_word_in(enum answer_source source, enum language language);
/* Reads either language's word (petugas klien catatan pengamatan dugaan); false if it is none. */
bool answer_source_read(const char *word, enum answer_source *source);

#endif
