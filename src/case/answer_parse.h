/* The shape of a typed answer: which fact, what is done, where its values are, who said so, when, and a note.
 * Only for answer_words.c and answer_parse.c.
 * May use: vocabulary, case, date, diag. Not its job: values (answer_words.c). */
#ifndef INTERVENSI_ANSWER_PARSE_H
#define INTERVENSI_ANSWER_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#include "case.h"
#include "diag.h"

enum { WORD_MAX = 256, DATE_LENGTH = 10 };

/* A part of the typed text. */
struct part {
    const char *at;
    size_t length;
};

enum typed_act { TYPED_SET, TYPED_ADD, TYPED_TAKE };

struct typed_answer {
    const char *text; /* the whole text, from which columns are counted */
    const struct vocabulary *vocabulary;
    size_t fact;
    bool listed; /* numbers of the list of choices are read, too */
    enum typed_act act;
    struct part values;
    struct part source; /* the word of the source; empty where none was given */
    struct part date;
    struct part note;
    struct diag *diag;
};

/* Adds the one problem, at this place of the text. Returns STATUS_DATA. */
enum status typed_problem(const struct typed_answer *typed, const char *at, const char *code, const char *hint,
                          const char *format, ...) __attribute__((format(printf, 5, 6)));

/* Reads "FACT=", "FACT+=" or "FACT-=" at the beginning; the rest becomes the values. */
enum status typed_read_fact(struct typed_answer *typed);
/* Cuts note, date and source off the values. */
enum status typed_read_rest(struct typed_answer *typed);

/* The next of the values, without quotes and white space around it, the rest in *rest; false at the end. */
bool typed_next_value(struct part *rest, struct part *value);
/* Copies a part; what is too long is cut. */
const char *part_word(struct part part, char word[WORD_MAX]);
/* Index of the choice that a word stands for as id, alias, label or usual word, or NOT_FOUND. */
int typed_choice(const struct case_fact *fact, const char *word);
/* The id of the fact, or its alias where the program speaks Indonesian; the same of a choice. */
const char *typed_fact_name(const struct case_fact *fact);
const char *typed_choice_name(const struct choice *choice);

#endif
