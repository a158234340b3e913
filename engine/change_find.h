/* Finds the smallest changes. Internal to engine/. May use: reach, trials, the one door to run a case. */
#ifndef INTERVENSI_CHANGE_FIND_H
#define INTERVENSI_CHANGE_FIND_H

#include "change.h"
#include "lookahead_make.h"
#include "pointer_map.h"
#include "reach.h"

enum status change_find(const struct knowledge *knowledge, const struct case_record *record, const char *subject,
                        const struct change_options *options, const struct trial_door *door, struct change_search **search,
                        struct diag *diag);

/* --- change_candidates.c: which answers are worth trying -------------------------------------------------------- */

struct candidates {
    struct changed_answer *list; /* in the order of asking, then of the answers */
    size_t count, capacity;
};

/* Every answer to this fact that a rule which can reach the subject tells from what the case says now. Free candidates->list. */
void candidates_add(const struct knowledge *knowledge, const struct reach *reach, const struct case_record *record, size_t fact,
                    struct candidates *candidates);
/* Whether the rule cannot tell the two answers to this fact apart. */
bool rule_agrees(const struct alternative *alternative, const struct case_fact *fact, const struct answer *a,
                 const struct answer *b);

/* --- change_touch.c: which rules a change touches --------------------------------------------------------------- */

/* A set of the rules of a reach; `width` words of 64 bits. */
struct touches {
    const struct knowledge *knowledge;
    const struct reach *reach;
    size_t width;
    struct concluded {
        struct fact fact;
        size_t next;       /* the next of the same rule, or 0; all counted from 1 */
        bool in_base;      /* the case as it is concludes it */
        size_t seen;       /* the last run that concluded it */
        uint64_t *touched; /* the rules that have a condition which it satisfies */
    } * concluded;
    size_t count, capacity;
    struct pointer_map first_of_rule;
    struct arena *arena;
    size_t run;
};

void touches_start(struct touches *touches, const struct knowledge *knowledge, const struct reach *reach);
void touches_free(struct touches *touches);
/* A run begins; then each fact that it concluded. The first run is that of the case as it is. */
void touches_run(struct touches *touches);
void touches_take(struct touches *touches, enum fact_template about, const char *const *slots, int number);
/* Adds the rules touched by what the last run concluded otherwise than the first. */
void touches_add_run(const struct touches *touches, uint64_t *touched);
/* Adds the rules that tell the two answers apart. */
void touches_add_answer(const struct touches *touches, size_t fact, const struct answer *a, const struct answer *b,
                        uint64_t *touched);

#endif
