/* What the parts of `check` share. */
#ifndef INTERVENSI_CHECK_PARTS_H
#define INTERVENSI_CHECK_PARTS_H

#include "check.h"
#include "prove.h"

struct checker {
    struct engine *engine;
    const struct knowledge *knowledge;
    struct prover *prover; /* NULL: the rules cannot be written as a table */
    struct check *check;
    size_t capacity;
    struct diag *diag;
    enum status status;
};

/* A new finding, of nothing but its words; valid until the next one. */
struct check_finding *check_add(struct checker *checker, enum code code, const struct place *at, const char *about,
                                const char *other, const char *format, ...) __attribute__((format(printf, 6, 7)));
/* Whether the alternative fires in the case; of a property, whose alternatives stand behind the others, whether its conditions hold at the
 * end. */
bool check_fires(struct checker *checker, size_t alternative, const struct case_record *record);
/* Shows it by a case, which is taken: the smallest in which the alternative fires. */
void check_show(struct checker *checker, struct check_finding *finding, size_t alternative, struct case_record *record);

/* Names, texts, places in the source, files: what is to be seen without reasoning about cases, or of questions alone. */
void check_words(struct checker *checker, const struct check_options *options);

/* How the properties fare; so many cases are tried where nothing is proven. */
void check_properties(struct checker *checker, long cases);

#endif
