/* The table against CLIPS: one case in both, and cases made so that every alternative of the rules fires and is stopped. */
#include "table_check.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

/* --- Two results in brief ---------------------------------------------------------------------------------------- */

static bool same_words(const struct words *a, const struct words *b)
{
    bool same = a->count == b->count;

    for (size_t i = 0; same && i < a->count; i++)
        same = a->items[i] == b->items[i];
    return same;
}

static bool same_finding(const struct finding *a, const struct finding *b)
{
    return a->kind == b->kind && a->subject == b->subject && text_same(a->value, b->value) && a->strength == b->strength &&
           a->origin == b->origin && same_words(&a->rules, &b->rules);
}

static bool same_recommendation(const struct recommendation *a, const struct recommendation *b)
{
    return a->subject == b->subject && a->standing == b->standing && a->strength == b->strength &&
           memcmp(a->kinds, b->kinds, sizeof a->kinds) == 0 && a->safety == b->safety && same_words(&a->rules, &b->rules);
}

/* A rule that only one of them has; else the first. */
static const char *odd_rule(const struct words *a, const struct words *b)
{
    for (size_t i = 0; i < a->count; i++)
        if (i >= b->count || a->items[i] != b->items[i])
            return i < b->count && strcmp(b->items[i], a->items[i]) < 0 ? b->items[i] : a->items[i];
    return b->count > a->count ? b->items[a->count] : a->count > 0 ? a->items[0] : "?";
}

bool results_differ(const struct result *a, const struct result *b, struct difference *difference)
{
    static const struct words none;
    const size_t findings = a->finding_count > b->finding_count ? a->finding_count : b->finding_count;
    const size_t actions = a->recommendation_count > b->recommendation_count ? a->recommendation_count : b->recommendation_count;

    for (size_t i = 0; i < findings; i++) {
        const struct finding *first = i < a->finding_count ? &a->findings[i] : NULL;
        const struct finding *second = i < b->finding_count ? &b->findings[i] : NULL;
        bool alike = first != NULL && second != NULL && first->kind == second->kind && first->subject == second->subject &&
                     text_same(first->value, second->value);

        if (alike && same_finding(first, second))
            continue;
        if (!alike && first != NULL && second != NULL) { /* the one that the other has not comes first */
            int order = (first->kind != second->kind)         ? strcmp(kind_word(first->kind), kind_word(second->kind))
                        : (first->subject != second->subject) ? strcmp(first->subject, second->subject)
                        : first->value == NULL                ? -1
                        : second->value == NULL               ? 1
                                                              : strcmp(first->value, second->value);

            *(order < 0 ? &second : &first) = NULL;
        }
        *difference =
            (struct difference){kind_word((first != NULL ? first : second)->kind), (first != NULL ? first : second)->subject,
                                odd_rule(first != NULL ? &first->rules : &none, second != NULL ? &second->rules : &none)};
        return true;
    }
    for (size_t i = 0; i < actions; i++) {
        const struct recommendation *first = i < a->recommendation_count ? &a->recommendations[i] : NULL;
        const struct recommendation *second = i < b->recommendation_count ? &b->recommendations[i] : NULL;

        if (first != NULL && second != NULL && same_recommendation(first, second))
            continue;
        *difference =
            (struct difference){template_word(TEMPLATE_STANDING), (first != NULL ? first : second)->subject,
                                odd_rule(first != NULL ? &first->rules : &none, second != NULL ? &second->rules : &none)};
        return true;
    }
    for (size_t i = 0; i < a->missing_count; i++)
        if (i >= b->missing_count || a->missing[i] != b->missing[i]) {
            const struct finding *missing = &a->findings[a->missing[i]];

            *difference = (struct difference){kind_word(missing->kind), missing->subject, odd_rule(&missing->rules, &none)};
            return true;
        }
    return false;
}

/* --- Cases for every alternative --------------------------------------------------------------------------------- */

/* What is known of the alternatives so far. */
struct checking {
    struct engine *engine;
    const struct rulebook *rulebook;
    struct case_record *record;
    struct case_maker *maker;
    bool *fired, *stopped, *fires; /* by alternative; `fires`: in the case that was decided last */
    struct diag *diag;
    struct check_extent *extent;
};

/* Decides the case in both ways. */
static enum status try(struct checking *checking)
{
    struct result *whole = NULL;
    enum status status = engine_check_case(checking->engine, checking->record, &whole, checking->diag);

    checking->extent->cases++;
    memset(checking->fires, 0, checking->rulebook->alternative_count * sizeof *checking->fires);
    for (size_t i = 0; status == STATUS_OK && i < whole->firing_count; i++)
        checking->fires[whole->firings[i].alternative] = checking->fired[whole->firings[i].alternative] = true;
    result_free(whole);
    return status;
}

/* Takes the answers of the case away, one after the other, until the alternative no longer fires. */
static enum status stop(struct checking *checking, size_t alternative)
{
    const size_t facts = checking->record->vocabulary->fact_count, count = checking->rulebook->alternative_count;
    bool *before = memory_new(count, sizeof *before);
    enum status status = STATUS_OK;

    memcpy(before, checking->fires, count * sizeof *before);
    for (size_t i = 0; status == STATUS_OK && i < facts && !checking->stopped[alternative]; i++) {
        struct answer answer = checking->record->answers[i];

        if (!answer_given(&answer))
            continue;
        checking->record->answers[i] = (struct answer){0};
        status = try(checking);
        for (size_t j = 0; j < count; j++)
            checking->stopped[j] = checking->stopped[j] || (before[j] && !checking->fires[j]);
        checking->record->answers[i] = answer;
    }
    free(before);
    return status;
}

static enum status check_alternative(struct checking *checking, size_t alternative)
{
    enum status status = STATUS_OK;

    checking->record->id = (char *)(uintptr_t)checking->rulebook->alternatives[alternative].name;
    for (size_t i = 0;
         i < ROWS_TRIED && status == STATUS_OK && !(checking->fired[alternative] && checking->stopped[alternative]) &&
         case_maker_next(checking->maker, alternative, i, checking->record);
         i++) {
        status = try(checking);
        if (status == STATUS_OK && checking->fires[alternative])
            status = stop(checking, alternative);
    }
    checking->record->id = NULL;
    return status;
}

enum status table_check(struct engine *engine, const struct table *table, const struct knowledge *knowledge,
                        struct check_extent *extent, struct diag *diag)
{
    const size_t count = knowledge->rulebook.alternative_count;
    struct checking checking = {.engine = engine,
                                .rulebook = &knowledge->rulebook,
                                .record = case_new(&knowledge->vocabulary),
                                .maker = case_maker_new(table),
                                .fired = memory_new(count, sizeof(bool)),
                                .stopped = memory_new(count, sizeof(bool)),
                                .fires = memory_new(count, sizeof(bool)),
                                .diag = diag,
                                .extent = extent};
    enum status status = STATUS_OK;

    *extent = (struct check_extent){0};
    for (size_t i = 0; i < count && status == STATUS_OK; i++)
        status = check_alternative(&checking, i);
    for (size_t i = 0; i < count; i++) {
        extent->never_fired += knowledge->rulebook.rules[knowledge->rulebook.alternatives[i].rule].active && !checking.fired[i];
        extent->never_stopped += checking.fired[i] && !checking.stopped[i];
    }
    case_maker_free(checking.maker);
    case_free(checking.record);
    free(checking.fired);
    free(checking.stopped);
    free(checking.fires);
    return status;
}
