/* The work on one row of a diff. See diff_work.h. */
#include "diff/diff_work.h"

#include <stdlib.h>
#include <string.h>

#include "diff/diff_note.h"
#include "explain/compare.h"
#include "memory.h"
#include "text.h"

/* --- Which rules lead to a change ------------------------------------------------------------------------------------ */

struct found_rules {
    const struct diff_work *work;
    struct words found; /* ids, each once */
    size_t capacity;
};

static void find_rule(void *context, int side, const struct firing *firing)
{
    struct found_rules *rules = context;
    const struct rulebook *book = engine_rulebook(rules->work->engines[side]);
    const char *id = book->rules[book->alternatives[firing->alternative].rule].id;

    for (size_t i = 0; i < rules->found.count; i++)
        if (strcmp(rules->found.items[i], id) == 0)
            return;
    if (!rule_diff_has(rules->work->rules, id))
        return;
    rules->found.items = memory_grow(rules->found.items, &rules->capacity, rules->found.count + 1, sizeof *rules->found.items);
    rules->found.items[rules->found.count++] = id;
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The two results of a row, and what differs in them. */
struct compared {
    const struct diff_work *work;
    const struct what_if *what;
    struct buffer *note;
};

/* The rules that differ and that fired, on one side only, on the way to what the change is about. */
static struct words find_rules(const struct compared *compared, const struct what_change *change, bool strength)
{
    const struct diff_work *work = compared->work;
    struct found_rules rules = {.work = work};
    struct apart apart = {
        .rulebooks = {engine_rulebook(work->engines[0]), engine_rulebook(work->engines[1])},
        .results = {compared->what->before, compared->what->after},
        .findings_only = strength,
        .context = &rules,
        .pass_firing = find_rule,
    };

    apart_search(&apart, change);
    if (rules.found.count > 0)
        qsort(rules.found.items, rules.found.count, sizeof *rules.found.items, compare_words);
    return rules.found;
}

/* --- What changes ---------------------------------------------------------------------------------------------------- */

static void note_change(const struct compared *compared, const struct what_change *change, const struct diff_change *one)
{
    struct words found = find_rules(compared, change, one->what == DIFF_STRENGTH);
    struct buffer rules = BUFFER_EMPTY;

    for (size_t i = 0; i < found.count; i++)
        buffer_format(&rules, "%s ", found.items[i]);
    diff_note_change(compared->note, one, buffer_text(&rules));
    buffer_free(&rules);
    free(found.items);
}

static void note_action(const struct compared *compared, const struct what_change *change)
{
    const struct recommendation *before = change->before.action, *after = change->after.action;
    struct diff_change one = {DIFF_STANDING, KIND_COUNT, change->change.subject, "", change->change.before, change->change.after};
    bool heavier = before != NULL && after != NULL && before->strength != after->strength;

    if (!heavier || one.from != one.to)
        note_change(compared, change, &one);
    if (!heavier)
        return;
    one.what = DIFF_STRENGTH;
    one.from = (int)before->strength;
    one.to = (int)after->strength;
    note_change(compared, change, &one);
}

static int strength_of(const struct finding *finding)
{
    return finding != NULL ? (int)finding->strength : STRENGTH_ABSENT;
}

static void note_finding(const struct compared *compared, const struct what_change *change)
{
    const char *value = change->change.value != NULL ? change->change.value : "";
    const struct diff_change one = {DIFF_FINDING,
                                    change->change.kind,
                                    change->change.subject,
                                    value,
                                    strength_of(change->before.finding),
                                    strength_of(change->after.finding)};

    note_change(compared, change, &one);
}

static int standing_of(const struct recommendation *recommendation)
{
    return recommendation != NULL ? (int)recommendation->standing : STANDING_ABSENT;
}

/* How every action stands in both. */
static void note_standings(const struct result *before, const struct result *after, struct buffer *note)
{
    for (size_t i = 0; i < before->recommendation_count; i++) {
        const struct recommendation *one = &before->recommendations[i];

        diff_note_action(note, one->subject, (int)one->standing, standing_of(result_recommendation(after, one->subject)));
    }
    for (size_t i = 0; i < after->recommendation_count; i++) {
        const struct recommendation *one = &after->recommendations[i];

        if (result_recommendation(before, one->subject) == NULL)
            diff_note_action(note, one->subject, STANDING_ABSENT, (int)one->standing);
    }
}

static void note_changes(const struct diff_work *work, const struct result *before, const struct result *after,
                         struct buffer *note)
{
    struct what_if *what = what_if_new(engine_vocabulary(work->engines[0]), before, after, WHAT_ALL);
    const struct compared compared = {work, what, note};

    for (size_t i = 0; i < what->count; i++)
        if (what->changes[i].change.action)
            note_action(&compared, &what->changes[i]);
        else
            note_finding(&compared, &what->changes[i]);
    what_if_free(what);
}

/* --- One row ------------------------------------------------------------------------------------------------------------ */

/* Both sides of a row. */
struct diff_row {
    struct row row;
    struct case_record *other_record;
    struct result *results[2];
    bool other; /* the other rules refuse it */
};

static enum status consult(const struct diff_work *work, struct diff_row *row)
{
    enum status status = engine_consult(work->engines[0], row->row.record, &row->results[0], &row->row.diag);

    if (status != STATUS_OK)
        return status;
    row->other = true;
    status = case_translate(work->translator, row->row.record, &row->other_record, &row->row.diag);
    if (status == STATUS_OK)
        status = engine_consult(work->engines[1], row->other_record, &row->results[1], &row->row.diag);
    return status;
}

static uint32_t count_answers(const struct case_record *record)
{
    uint32_t count = 0;

    for (size_t i = 0; i < record->vocabulary->fact_count; i++)
        count += answer_given(&record->answers[i]);
    return count;
}

/* What follows from the answers, which cases with the same answers share. */
static enum status add_comparison(const struct diff_work *work, struct diff_row *row, struct pool_answer *answer)
{
    size_t from = answer->note.length;
    enum status status = STATUS_OK;

    if (row_memo_find(work->memo, row->row.record, NULL, &answer->text, &answer->note))
        return STATUS_OK;
    status = consult(work, row);
    if (status != STATUS_OK)
        return status;
    diff_note_ok(&answer->note, count_answers(row->row.record));
    note_standings(row->results[0], row->results[1], &answer->note);
    note_changes(work, row->results[0], row->results[1], &answer->note);
    row_memo_keep(work->memo, &answer->text, 0, &answer->note, from);
    return STATUS_OK;
}

static void add_error(const struct diff_row *row, struct pool_answer *answer)
{
    const struct problem *problem = &row->row.diag.problems[0];
    struct buffer message = BUFFER_EMPTY;

    row_message(problem, &message);
    diff_note_error(&answer->note, &(struct diff_error){.other = row->other,
                                                        .code = problem->code,
                                                        .field = problem->pointer != NULL ? problem->pointer : "",
                                                        .message = buffer_text(&message)});
    buffer_free(&message);
}

static void clear(struct diff_row *row)
{
    result_free(row->results[0]);
    result_free(row->results[1]);
    case_free(row->other_record);
    row_clear(&row->row);
}

static void answer_record(void *context, const struct pool_record *record, struct pool_answer *answer)
{
    const struct diff_work *work = context;
    struct diff_row row = {.row = {.line = record->line, .diag = DIAG_EMPTY}};
    enum status status = row_read(&work->reader, record, &row.row);

    diff_note_id(&answer->note, row.row.id);
    if (status == STATUS_OK)
        status = add_comparison(work, &row, answer);
    if (status != STATUS_OK)
        add_error(&row, answer);
    clear(&row);
}

static void answer_lost(void *context, const struct pool_record *record, struct pool_answer *answer)
{
    struct diff_row row = {.row = {.line = record->line, .diag = DIAG_EMPTY}};

    (void)context;
    row_lose(&row.row);
    diff_note_id(&answer->note, NULL);
    add_error(&row, answer);
    clear(&row);
}

struct pool_work diff_work(const struct diff_work *work)
{
    return (struct pool_work){(void *)(uintptr_t)work, answer_record, answer_lost};
}
