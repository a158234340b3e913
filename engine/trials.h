/* Which answers to a case fact are worth trying: every value but unknown, each alone; of a whole number one for each interval that
 * the thresholds of the rules cut. */
#ifndef INTERVENSI_TRIALS_H
#define INTERVENSI_TRIALS_H

#include "case.h"
#include "knowledge.h"

enum { ANSWERS_MAX = 65 };

/* One answer to be tried. */
struct tried_answer {
    struct answer answer; /* without texts */
    int choice;           /* index of the choice, or NOT_FOUND for a whole number */
    long low, high;       /* the interval that the number stands for; NUMBER_MAX = no upper end */
};

/* Writes the answers in order; returns their number, 0 if no rule asks for the fact. */
size_t tried_answers(const struct knowledge *knowledge, size_t fact, struct tried_answer answers[ANSWERS_MAX]);

#endif
