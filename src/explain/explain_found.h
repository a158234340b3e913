/* What was concluded about the target of a question: the facts of a result, by the part they play for a reader.
 * May use: result, explain_target. Not its job: words; what was not concluded (engine/whynot.h). */
#ifndef INTERVENSI_EXPLAIN_FOUND_H
#define INTERVENSI_EXPLAIN_FOUND_H

#include "explain/explain.h"
#include "explain/explain_target.h"

enum found_part {
    FOUND_CONCLUDED, /* an assessment, a principle, or whatever the rule concluded that was asked about */
    FOUND_FOR,       /* indication, step, role, skill */
    FOUND_AGAINST,   /* how the action stands, if anything objects; objections, contraindications, cautions */
    FOUND_MISSING,   /* what is not known */
    FOUND_PART_COUNT
};

struct found_facts {
    size_t *items; /* indices into result->facts */
    size_t count, capacity;
};

struct found {
    struct found_facts parts[FOUND_PART_COUNT];
    size_t count;                                /* of all parts */
    struct found_facts answers;                  /* of a question: its answers */
    struct found_facts used;                     /* of a question: what was concluded from its answer */
    struct found_facts silence;                  /* of a question: what rests on an answer to it not being there */
    const struct recommendation *recommendation; /* of the action asked about, or NULL */
    size_t standing;                             /* the fact that says how it stands; result->fact_count if there is none */
};

struct found found_of(const struct explain_view *view, const struct explain_target *target);
/* All of these facts, the standing too where nothing objects. Free its items with free(). */
struct found_facts found_all(const struct found *found, const struct result *result);
void found_free(struct found *found);

#endif
