/* Cases that show an alternative of a rule: one in which it fires, and for each condition one in which only this does not hold. */
#include "check.h"

#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "matching.h"
#include "memory.h"
#include "prove.h"
#include "trials.h"

struct showing {
    struct engine *engine;
    const struct knowledge *knowledge;
    const struct alternative *alternative;
    struct prover *prover;
    struct shown_alternative *shown;
    struct diag *diag;
    enum status status;
};

/* Whether the finding that the alternative concludes is in the result, whichever rule concludes it. */
static bool concluded(const struct result *result, const struct alternative *alternative)
{
    for (size_t i = 0; i < result->fact_count; i++) {
        const struct fact *fact = &result->facts[i];
        bool same = fact->about == alternative->concludes;

        for (int j = FINDING_KIND; same && j <= FINDING_VALUE; j++)
            same = alternative->conclusion[j].constant == NULL || alternative->conclusion[j].constant == fact->slots[j];
        if (same)
            return true;
    }
    return false;
}

/* Which single condition does not hold in the case, where nothing else concludes the same: its number, or -1. */
static int single_lack(struct showing *showing, const struct case_record *record)
{
    bool lacking[CONDITIONS_MAX];
    struct result *result;
    int single = -1;

    if (showing->status == STATUS_OK)
        showing->status = engine_consult(showing->engine, record, &result, showing->diag);
    if (showing->status != STATUS_OK)
        return -1;
    if (!concluded(result, showing->alternative) && matching_lacking(result, showing->alternative, lacking) == 1)
        for (size_t i = 0; i < showing->alternative->condition_count; i++)
            single = lacking[i] ? (int)i : single;
    result_free(result);
    return single;
}

/* Takes the case if a near miss of its condition is still looked for; else it is freed. */
static void offer(struct showing *showing, struct case_record *record)
{
    int condition = single_lack(showing, record);

    if (condition < 0 || showing->shown->near[condition].record != NULL)
        case_free(record);
    else
        showing->shown->near[condition].record = record;
}

static bool all_found(const struct shown_alternative *shown)
{
    for (size_t i = 0; i < shown->near_count; i++)
        if (shown->near[i].record == NULL)
            return false;
    return true;
}

/* The hit with one answer changed or, last, taken away: the nearest misses that there are. */
static void change_one(struct showing *showing, bool given)
{
    const struct shown_alternative *shown = showing->shown;
    const struct vocabulary *vocabulary = &showing->knowledge->vocabulary;

    for (size_t i = 0; i < vocabulary->fact_count && !all_found(shown); i++) {
        const struct tried_answers *tried = tried_answers(showing->knowledge, i);
        struct case_record *without;

        if (answer_given(&shown->hit->answers[i]) != given)
            continue;
        for (size_t j = 0; j < tried->count; j++) {
            struct case_record *changed = case_copy(shown->hit);

            answer_clear(&changed->answers[i]);
            changed->answers[i] = tried->items[j].answer;
            if (given && tried->items[j].choice == NOT_FOUND && tried->items[j].high < shown->hit->answers[i].number)
                changed->answers[i].number = (int32_t)tried->items[j].high; /* the end that is nearer */
            offer(showing, changed);
        }
        without = case_copy(shown->hit);
        answer_clear(&without->answers[i]);
        offer(showing, without);
    }
}

/* Where no single answer does it: the smallest case that the prover finds. */
static void search(struct showing *showing, size_t alternative, size_t condition)
{
    const struct table_rows table = prover_rows(showing->prover);
    const size_t *rows, count = prover_rows_of(showing->prover, alternative, &rows);

    for (size_t i = 0; i < count && showing->shown->near[condition].record == NULL; i++) {
        int *claims = memory_new(table.rows[rows[i]].count + 2, sizeof *claims);
        struct case_record *found;
        size_t claimed = 0;

        prover_start(showing->prover);
        for (size_t j = 0; j < table.rows[rows[i]].count; j++)
            if (table.literals[table.rows[rows[i]].first + j].condition != condition)
                claims[claimed++] = claim_literal(showing->prover, rows[i], j);
        claims[claimed++] = -claim_atom(showing->prover, table.rows[rows[i]].atom);
        found = prover_smallest(showing->prover, claims, claimed);
        if (found != NULL)
            offer(showing, found);
        free(claims);
    }
}

static struct case_record *find_hit(struct showing *showing, size_t alternative)
{
    struct case_record *hit;
    int claims[2];

    prover_start(showing->prover);
    claims[0] = claim_alternative(showing->prover, alternative);
    claims[1] = claim_interview(showing->prover);
    hit = prover_smallest(showing->prover, claims, 2);
    if (hit == NULL)
        hit = prover_smallest(showing->prover, claims, 1);
    return hit;
}

enum status engine_show(struct engine *engine, size_t alternative, struct shown_alternative *shown, struct diag *diag)
{
    const char *why, *rule;
    struct showing showing = {
        .engine = engine, .knowledge = engine_knowledge(engine), .shown = shown, .diag = diag, .status = STATUS_OK};

    *shown = (struct shown_alternative){.alternative = alternative};
    showing.alternative = &showing.knowledge->rulebook.alternatives[alternative];
    showing.prover = prover_new(showing.knowledge, &why, &rule);
    if (showing.prover == NULL)
        return STATUS_OK;
    shown->near_count = showing.alternative->condition_count;
    for (size_t i = 0; i < shown->near_count; i++)
        shown->near[i].condition = i;
    shown->hit = find_hit(&showing, alternative);
    if (shown->hit != NULL) {
        change_one(&showing, true);
        change_one(&showing, false);
        for (size_t i = 0; i < shown->near_count; i++)
            if (shown->near[i].record == NULL)
                search(&showing, alternative, i);
    }
    prover_free(showing.prover);
    if (showing.status != STATUS_OK)
        shown_free(shown);
    return showing.status;
}

void shown_free(struct shown_alternative *shown)
{
    case_free(shown->hit);
    for (size_t i = 0; i < shown->near_count; i++)
        case_free(shown->near[i].record);
    *shown = (struct shown_alternative){.near_count = 0};
}
